import { expect } from 'chai';
import { common as english } from '../../src/localize/en/common.js';
import { refusals } from '../../src/localize/en/tariff-refusals.js';
import { stepName, termName } from '../../src/localize/en/terms.js';
import japanese from '../../src/localize/ja/index.js';
import { ja } from '../../src/localize/ja/tariff.js';
import { termNames } from '../../src/localize/ja/terms.js';
import { STATUSES } from '../../src/data/schema.js';
import { tariffs } from '../../src/data/tariffs/index.js';
import { computeTariff } from '../../src/elements/tariff-calculator/model.js';
import type { TariffScenario } from '../../src/elements/tariff-calculator/types.js';
import { ENGLISH, leaves, partOf, sample } from '../helpers/languages.js';

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

/** Messages that Japanese writes in signs alone. */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  common: ['termName'],
  'tariff-calculator': ['inForce'],
  'commitment-breakdown': ['rate'],
  timeline: ['relation.part'],
};

/** Whether a message has words of its own, and does not only put values beside each other. */
const hasWords = (message: unknown) => /[a-z]{2}/.test(sample(message));

describe('both languages have the same messages', () => {
  // The texts of data have a test of their own (`tests/data/languages.test.ts`).
  for (const [name, messages] of Object.entries(ENGLISH).filter(([part]) => !part.startsWith('data/'))) {
    it(`${name}: under the same keys, none empty`, async () => {
      // English spells the names of terms out.
      const spelled = ([path]: readonly [string, unknown]) => !/^termName/.test(path);
      const left = leaves(messages).filter(spelled);
      const right = leaves(await partOf(japanese, name)).filter(spelled);
      expect(right.map(([path]) => path).sort()).to.deep.equal(left.map(([path]) => path).sort());
      for (const [path, value] of [...left, ...right]) {
        expect(typeof value, path).to.be.oneOf(['string', 'function']);
        expect(sample(value), path).not.to.equal('').and.not.to.contain('undefined');
      }
    });

    it(`${name}: Japanese where there are words`, async () => {
      const translated = new Map(leaves(await partOf(japanese, name)));
      const same = leaves(messages)
        .filter(([path, value]) => hasWords(value) && !JAPANESE.test(sample(translated.get(path))))
        .map(([path]) => path);
      expect(same).to.deep.equal(EXCEPTIONS[name] ?? []);
    });
  }

  it('every status of a figure has a Japanese word', () => {
    for (const status of STATUSES) expect(japanese.common.status({ status }), status).to.match(JAPANESE);
    expect(english.status({ status: 'in force' })).to.equal('in force');
  });

  it('every reason that the schedule gives for refusing has words in both', () => {
    for (const reason of [
      'gap',
      'no-data',
      'invalid-date',
      'invalid-rate',
      'unknown-product',
      'unknown-origin',
      'quota-needed',
    ])
      for (const words of [refusals, ja.refusals]) expect(sample(words[reason]), reason).to.be.a('string');
  });
});

/** Every combination of what changes the steps of the working. */
function* scenarios(): Generator<TariffScenario> {
  const base = {
    importValue: '4567.89',
    currency: 'USD',
    fromDate: null,
    toDate: null,
    fromRate: '27.5',
    toRate: '15',
    entries: '2',
  } as const;
  const goods = [
    null,
    ...tariffs.rows.map(({ product, origin, from, quota }) => ({
      product,
      origin,
      date: from,
      quota,
      mfnRate: '3',
    })),
  ];
  for (const each of goods)
    for (const rounding of ['exact', 'cents', 'us-customs'] as const)
      for (const transport of ['ocean', 'air'] as const)
        for (const fees of [true, false])
          for (const more of ['5', null])
            yield {
              ...base,
              rounding,
              transport,
              fees,
              product: each?.product ?? null,
              origin: each?.origin ?? 'JP',
              quota: each?.quota ?? 'in',
              mfnRate: each?.mfnRate ?? null,
              toDate: each?.date ?? null,
              quantity: more,
              freight: more,
              insurance: more,
            };
}

describe('the working has a Japanese name for every step and term', () => {
  it('of every good, origin, date and option', () => {
    const names = new Set<string>();
    let answered = 0;
    for (const scenario of scenarios()) {
      const answer = computeTariff(scenario, tariffs);
      if (!answer.ok) continue;
      answered++;
      for (const { id, terms } of answer.computed.result.steps)
        for (const name of [id, ...Object.keys(terms)]) names.add(name);
    }
    expect(answered).to.be.greaterThan(500);
    expect(names.size).to.be.greaterThan(35);
    expect([...names].filter((name) => !JAPANESE.test(termNames[name] ?? '')).sort()).to.deep.equal([]);
    for (const name of names) {
      expect(stepName(name), name).to.match(/^[A-Z]/);
      expect(termName(name), name).not.to.match(/[a-z][A-Z]/);
    }
  });
});
