import { expect } from 'chai';
import { common as english } from '../../src/localize/en/common.js';
import { en as englishOwnData } from '../../src/localize/en/own-data.js';
import { share as englishShare } from '../../src/localize/en/share.js';
import { en as englishSources } from '../../src/localize/en/sources.js';
import { en } from '../../src/localize/en/tariff.js';
import { stepName, termName } from '../../src/localize/en/terms.js';
import { common as japanese } from '../../src/localize/ja/common.js';
import { ja as japaneseOwnData } from '../../src/localize/ja/own-data.js';
import { share as japaneseShare } from '../../src/localize/ja/share.js';
import { ja as japaneseSources } from '../../src/localize/ja/sources.js';
import { ja } from '../../src/localize/ja/tariff.js';
import { termNames } from '../../src/localize/ja/terms.js';
import { STATUSES } from '../../src/data/schema.js';
import { tariffs } from '../../src/data/tariffs/index.js';
import { computeTariff, type TariffScenario } from '../../src/elements/tariff-calculator/scenario.js';

type Tree = Readonly<Record<string, unknown>>;

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

function leaves(tree: Tree, path = ''): [string, unknown][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? leaves(value as Tree, `${path}${key}.`)
      : [[`${path}${key}`, value] as [string, unknown]],
  );
}

/** What every message gives for plain arguments. */
function sample(value: unknown): string {
  if (typeof value === 'string') return value;
  const write = value as (...given: unknown[]) => unknown;
  // Most messages take written texts; the general refusal takes what was refused.
  const written = Object.assign(new String('A'), { reason: 'A' });
  return String(write(written, 'B', 'C', 'D', 'E'));
}

describe('both languages say the same things', () => {
  for (const [name, one, other] of [
    ['the tariff calculator', en, ja],
    ['all elements', english, japanese],
    ['"Share and embed"', englishShare, japaneseShare],
    ['sources', englishSources, japaneseSources],
    ['own data', englishOwnData, japaneseOwnData],
  ] as const)
    it(`the messages of ${name} have the same keys, and none is empty`, () => {
      // Names of terms say themselves in English.
      const own = ([path]: readonly [string, unknown]) => path !== 'termName';
      const [left, right] = [leaves(one).filter(own), leaves(other).filter(own)];
      expect(right.map(([path]) => path).sort()).to.deep.equal(left.map(([path]) => path).sort());
      for (const [path, value] of [...left, ...right]) {
        expect(typeof value, path).to.be.oneOf(['string', 'function']);
        expect(sample(value), path).not.to.equal('');
        expect(sample(value), path).not.to.contain('undefined');
      }
    });

  it('Japanese is Japanese, except for names and signs', () => {
    const same = leaves(ja).filter(
      ([path, value]) => !JAPANESE.test(sample(value)) && !path.startsWith('status'),
    );
    expect(same.map(([path]) => path).sort()).to.deep.equal([
      'chart.change',
      'chart.mfn',
      'chart.point',
      'echo',
      'inForce',
      'lang',
      'mfnOnly',
      'strip.value',
      'termName',
    ]);
  });

  it('every status of a figure has a Japanese word', () => {
    for (const status of STATUSES) expect(japanese.status(status), status).to.match(JAPANESE);
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
      for (const messages of [en, ja]) expect(messages.rateRefusal[reason]?.('X'), reason).to.be.a('string');
  });
});

/** Every combination of what changes the steps of the working. */
function* scenarios(): Generator<TariffScenario> {
  const base = {
    importValue: '123456.78',
    currency: 'USD',
    fromOn: null,
    on: null,
    fromRate: '27.5',
    toRate: '15',
    entries: '2',
  } as const;
  const goods = [
    null,
    ...tariffs.rows.map(({ product, origin, from, quota }) => ({
      product,
      origin,
      on: from,
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
              goods: each && { ...each, quota: each.quota ?? 'in' },
              on: each?.on ?? null,
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
      for (const { id, terms } of answer.result.steps)
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
