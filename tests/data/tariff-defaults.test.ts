import { expect } from 'chai';
import { tariffRates } from '../../src/data/tariffs/schedule.js';
import { NUMBER_DEFAULTS, NUMBER_RULES, scenarioOf } from '../../src/elements/tariff-calculator/inputs.js';
import { computeTariff } from '../../src/elements/tariff-calculator/model.js';
import { lawOf, sentence, standfirst } from '../../src/elements/tariff-calculator/text.js';
import type { TariffSettings, TextContext } from '../../src/elements/tariff-calculator/types.js';
import { en } from '../../src/localize/en/tariff.js';
import { ja } from '../../src/localize/ja/tariff.js';
import { actName } from '../../src/localize/ja/tariff-acts.js';
import { mergeWords } from '../../src/localize/merge-words.js';
import { NumberEntries } from '../../src/ui/number-entries.js';

function computed(given: Partial<Record<keyof TariffSettings, string | boolean>>) {
  const settings = { fees: false, ...given } as unknown as TariffSettings;
  const entries = new NumberEntries(NUMBER_RULES, NUMBER_DEFAULTS);
  entries.take(settings);
  const outcome = computeTariff(scenarioOf(settings, entries), tariffRates);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.computed;
}

const english: TextContext = { locale: 'en', messages: en, currency: 'USD' };
const japanese: TextContext = { locale: 'ja', messages: mergeWords(en, ja), currency: 'USD' };
const said = (given: Parameters<typeof computed>[0], context = english) =>
  sentence(computed(given).result, context).join('');

/** All goods of all origins of which rates are known. */
const pairs = [...new Set(tariffRates.rows.map(({ product, origin }) => `${product} ${origin}`))].map(
  (pair) => {
    const [product = '', origin = ''] = pair.split(' ');
    return { product, origin };
  },
);

describe('the answers that come without dates', () => {
  it('never compare a day with itself, whatever the goods and their origin', () => {
    expect(pairs.length).to.be.greaterThan(30);
    for (const pair of pairs) {
      const { result } = computed(pair);
      const name = `${pair.product} of ${pair.origin}`;
      expect(result.toDate, name).to.equal(tariffRates.knownThrough);
      expect(result.fromDate! < result.toDate!, name).to.equal(true);
    }
  });

  it('compare with the first known day where the rate has never changed', () => {
    expect(computed({ product: 'patented-medicines', origin: 'GB' }).result).to.include({
      fromDate: '2025-01-01',
      direction: 'same',
    });
  });

  it('put an article before the names of origins that take one, and keep the case of the goods', () => {
    const first = (origin: string, product = 'passenger-cars') =>
      standfirst(computed({ origin, product }), tariffRates, english);
    expect(first('GB')).to.match(/^Passenger cars from the United Kingdom:/);
    expect(first('EU')).to.match(/^Passenger cars from the European Union:/);
    expect(first('JP')).to.match(/^Passenger cars from Japan:/);
    const products = tariffRates.products.map((one) => ({ ...one, label: 'EV batteries' }));
    expect(standfirst(computed({}), { ...tariffRates, products }, english)).to.match(
      /^EV batteries from Japan/,
    );
  });
});

describe('what is said of a change', () => {
  it('names rates that differ where the duty does not', () => {
    expect(said({ importValue: '0' })).to.equal(
      'The duty stays at $0, though the rate goes from 27.5% to 15%.',
    );
    expect(said({ importValue: '0' }, japanese)).to.equal(
      '関税は0ドルのまま変わりません。税率は27.5%から15%になります。',
    );
    expect(said({ importValue: '0', fromDate: '2026-01-01' })).to.contain('the rate is 15% both times');
  });

  it('is as exact as the value that was entered, and names the year of published imports', () => {
    expect(said({ importValue: '39933000000' })).to.match(
      /^At 2024 imports, the duty falls from \$10\.98 billion to \$5\.99 billion: \$4\.99 billion less,/,
    );
    expect(said({ importValue: '39933000000' }, japanese)).to.match(
      /^2024年の輸入額で計算すると、関税は109億8000万ドルから59億9000万ドルになり、49億9000万ドル減ります/,
    );
    expect(said({ importValue: '39933000000', origin: 'EU' })).to.match(/^The duty/);
    expect(said({ importValue: '1234567.50' })).to.contain(
      'from $339,506.06 to $185,185.13: $154,320.93 less',
    );
  });

  it('calls a total a landed cost only with freight and fees in it', () => {
    const total = (given: Parameters<typeof computed>[0]) =>
      /of ((?:the )?[a-z, ]+)\.$/.exec(said(given))?.[1];
    expect(total({})).to.equal('value and duty');
    expect(total({ fees: true })).to.equal('value, duty and fees');
    expect(total({ freight: '1200' })).to.equal('value, duty, freight and insurance');
    expect(total({ insurance: '1200' })).to.equal('value, duty, freight and insurance');
    expect(total({ insurance: '1200', fees: true })).to.equal('value, duty and fees');
    expect(total({ freight: '1200', fees: true })).to.equal('the landed cost');
  });

  it('states the rate in all where the source does, and the act in the reader’s language', () => {
    const korea = computed({ origin: 'KR' });
    expect(lawOf(korea.before, '', english)).to.equal(
      '25% in all · Proclamation 10908 (Section 232) · 9903.94.01',
    );
    const free = computed({ origin: 'KR', fromDate: '2025-03-01' });
    expect(lawOf(free.before, '', english)).to.equal('0% in all · KORUS FTA · 8703');
    expect(lawOf(korea.before, '', japanese)).to.equal(
      '合計 25%・大統領布告10908号（通商拡大法232条）・9903.94.01',
    );
  });

  it('has no act left in English in Japanese', () => {
    for (const { act } of tariffRates.rows)
      expect(actName(act).replace(/HTSUS|FTA|KORUS|IEEPA|附属書I+/g, ''), act).to.not.match(/[A-Za-z]/);
    expect(actName('An act of the page’s own')).to.equal('An act of the page’s own');
  });
});
