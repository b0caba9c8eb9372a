import { expect } from 'chai';
import fc from 'fast-check';
import { defenseFigures } from '../../src/data/defense/figures.js';
import { NUMBER_DEFAULTS, NUMBER_RULES, scenarioOf } from '../../src/elements/defense-path/inputs.js';
import { readingsOf } from '../../src/elements/defense-path/model-readings.js';
import { computeDefense } from '../../src/elements/defense-path/model.js';
import { memoizedWords } from '../../src/elements/defense-path/text-data.js';
import { followingSentences, sentence } from '../../src/elements/defense-path/text-answer.js';
import { keyFigures } from '../../src/elements/defense-path/text-figures.js';
import {
  readingsSentence,
  readingsTable,
  readingText,
} from '../../src/elements/defense-path/text-readings.js';
import { captions } from '../../src/elements/defense-path/text.js';
import { pathTable } from '../../src/elements/defense-path/panel-tables.js';
import type { Settings, TextContext } from '../../src/elements/defense-path/types-figure.js';
import type { Computed } from '../../src/elements/defense-path/types.js';
import { en } from '../../src/localize/en/defense.js';
import { en as readingsEn } from '../../src/localize/en/defense-readings.js';
import { words as japaneseData } from '../../src/localize/ja/data/defense.js';
import { common as japaneseCommon } from '../../src/localize/ja/common.js';
import { ja } from '../../src/localize/ja/defense.js';
import { ja as readingsJa } from '../../src/localize/ja/defense-readings.js';
import { mergeWords } from '../../src/localize/merge-words.js';
import { translated } from '../../src/localize/translated.js';
import { NumberEntries } from '../../src/ui/number-entries.js';
import type { Table } from '../../src/ui/data-table.js';
import type { Figure } from '../harness/figure-of.js';
import type { ReadTable } from '../harness/tables.js';
import { defensePath } from './defense-path.shows.js';
import { faultsOf } from './description.js';
import { ANY, numbers } from './expected.js';
import { formatsIn } from './formats.js';
import { RUNS, SEED } from './runs.js';

const camel = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The settings of a scenario, as an element reads them from its attributes. */
function computed(attributes: Readonly<Record<string, string>>): Computed | null {
  const given = Object.entries(attributes).map(([name, value]) => [camel(name), value] as const);
  const settings = Object.fromEntries(given) as unknown as Settings;
  const entries = new NumberEntries(NUMBER_RULES, NUMBER_DEFAULTS);
  entries.take(settings as never);
  const outcome = computeDefense(scenarioOf(settings, entries), defenseFigures);
  if (!outcome.ok) return null;
  const readings = readingsOf(outcome.computed, entries.value('claim'));
  return { ...outcome.computed, result: { ...outcome.computed.result, readings } };
}

const read = (name: string, table: Table): ReadTable => ({
  name,
  caption: table.caption,
  columns: {},
  heads: Object.fromEntries(table.rows.map(({ id, cells }) => [id, cells[0] ?? ''])),
  cells: Object.fromEntries(
    table.rows.map(({ id, cells }) => [
      id,
      Object.fromEntries(table.columns.slice(1).map((column, at) => [column.id, cells[at + 1] ?? ''])),
    ]),
  ),
});

/** The words of a result without a page: what the text functions give, by where the element puts it. */
function written(one: Computed, words: typeof readingsEn, context: TextContext): Figure {
  const [heading, standfirst] = captions(one, 'share', context);
  const text = one.result.readings && readingText(one, one.result.readings, words, context);
  return {
    stale: false,
    heading,
    standfirst,
    known: '',
    sentences: {
      answer: sentence(one, context).join(''),
      ...Object.fromEntries(followingSentences(one, context).map((each) => [each.id, each.text])),
      ...(text && { readings: readingsSentence(text).join('') }),
    },
    figures: Object.fromEntries(keyFigures(one, context).map((figure) => [figure.id, figure])),
    details: {},
    echoes: {},
    drawings: [],
    labels: {},
    legend: [],
    tables: [
      read('table', pathTable(one, context)),
      ...(text ? [read('readings', readingsTable(text))] : []),
    ],
    steps: [],
  };
}

/** Values at which a text has another form: a target that is met, exactly or by the published share alone, a GDP that falls, a claim of all or none. */
const ATTRIBUTES = {
  ...defensePath.attributes,
  'target-share': fc.oneof(
    fc.constantFrom('2', '1.9', '1.7', '1.8', '0.5', '1.96428571428571428571428571428571428571'),
    defensePath.attributes['target-share']!,
  ),
  'gdp-growth': fc.constantFrom('2', '-2', '0', '-0.4'),
  deflator: fc.constantFrom('0', '3', '12', '-1'),
  'latest-year': fc.constantFrom('2023', '2024', '2025'),
  claim: fc.constantFrom('0', '1.5', '1.97', '2', '50'),
};

const SCENARIOS = fc.record(ATTRIBUTES, { requiredKeys: [] }) as fc.Arbitrary<
  Readonly<Record<string, string>>
>;

/** A scenario of each form, so that every run meets all of them, however few scenarios it draws. */
const OF_EACH_FORM: readonly Readonly<Record<string, string>>[] = [
  {},
  { 'target-share': '1.9' },
  { definition: 'programme' },
  { denominator: 'current', 'target-share': '1.7', 'gdp-growth': '-2' },
];

const LANGUAGES = {
  en: { messages: en, readings: readingsEn },
  ja: {
    messages: {
      ...mergeWords(mergeWords(en, japaneseCommon), ja),
      translate: <Data extends object>(data: Data) => translated(data, japaneseData),
    },
    readings: readingsJa,
  },
};

describe('the texts of a defence path', () => {
  for (const [locale, { messages, readings }] of Object.entries(LANGUAGES)) {
    const inWords = memoizedWords();
    const textsOf = (attributes: Readonly<Record<string, string>>) => {
      const one = computed(attributes);
      if (!one) return null;
      const shown = inWords({ computed: one, from: { data: defenseFigures, own: false } }, locale, messages);
      return { one, figure: written(shown.computed ?? one, readings, shown.context) };
    };

    it(`have the numbers of the result, each in its place, whatever is asked (${locale})`, () => {
      let some = 0;
      const seen = new Set<string>();
      fc.assert(
        fc.property(SCENARIOS, (attributes) => {
          const all = textsOf(attributes);
          if (!all) return;
          some += 1;
          const { result } = all.one;
          seen
            .add(`reached: ${result.reached}`)
            .add(`counted: ${result.goal?.counted}`)
            .add(`less: ${result.gap.startsWith('-')}`);
          const view = {
            result,
            write: formatsIn(locale, result.currency),
            locale,
            ja: locale === 'ja',
            attributes,
            set: attributes,
            own: false,
            figure: all.figure,
          };
          const { texts, also } = defensePath.shows(view);
          const ofText = Object.entries(texts).filter(
            ([place]) =>
              /^(heading|sentence|figure|table|readings (?!step))/.test(place) &&
              place !== 'sentence comparable',
          );
          const { faults } = faultsOf(
            { texts: { ...Object.fromEntries(ofText), standfirst: numbers(ANY) }, ...(also && { also }) },
            all.figure,
          );
          if (faults.length) throw new Error(faults.join('\n'));
        }),
        { numRuns: RUNS, seed: SEED, includeErrorInReport: true, examples: OF_EACH_FORM.map((one) => [one]) },
      );
      expect(some).to.be.greaterThan(RUNS / 2);
      expect([...seen]).to.include.members([
        ...['published', 'computed', 'null'].map((by) => `reached: ${by}`),
        ...['true', 'false', 'undefined'].map((whether) => `counted: ${whether}`),
        ...['true', 'false'].map((whether) => `less: ${whether}`),
      ]);
    });

    it(`write no minus sign before an amount, which says itself which way it goes (${locale})`, () => {
      for (const attributes of [
        { denominator: 'current', 'target-share': '1.7', 'gdp-growth': '-2' },
        { 'target-share': '1.9' },
        { 'fixed-gdp': '900000000000000' },
        { counterfactual: 'held-share', 'target-share': '2.1', 'gdp-growth': '9' },
        { 'target-share': '3', deflator: '40' },
      ]) {
        const { figure } = textsOf(attributes)!;
        for (const text of [
          ...Object.values(figure.sentences),
          ...Object.entries(figure.figures).map(([id, each]) => (id === 'requiredGrowth' ? '' : each.value)),
        ])
          expect(text, JSON.stringify(attributes)).not.to.match(/[−-](?=[¥￥$\d])/);
      }
    });
  }

  const english = (attributes: Readonly<Record<string, string>>) => {
    const one = computed(attributes)!;
    const context = { locale: 'en', messages: en, currency: 'JPY', fiscalYearStart: 4 };
    return written(one, readingsEn, context);
  };

  it('say less where the target is less, and reached where it is reached', () => {
    expect(
      english({ denominator: 'current', 'target-share': '1.7', 'gdp-growth': '-2' }).sentences['take'],
    ).to.equal(
      'The target of 1.7% of FY2027 GDP (assumed to shrink by 2% a year) is ¥10.98 trillion: ¥18.59 billion less than in FY2025, or a fall of 0.1% a year.',
    );
    const met = english({ 'target-share': '1.9' });
    expect(met.sentences['reached']).to.equal(
      'The target of 1.9% of fixed FY2022 GDP is reached in FY2025: ¥360 billion above it.',
    );
    expect(met.figures['reached']).to.include({ value: 'reached', detail: '¥360 billion above' });
    expect(met.figures).not.to.have.any.keys('gap', 'requiredGrowth');
    expect(english({ 'target-share': '1.5', denominator: 'current' }).sentences['held']).to.match(
      /^The same share of FY2027 GDP \(assumed to grow by 2% a year\) would be ¥10\.5 trillion, ¥503\.\d+ billion less than in FY2025\.$/,
    );
  });

  it('make no gap of the rounding of two published figures', () => {
    const { sentences, figures } = english({});
    expect(Object.values(sentences).join(' ')).not.to.match(/200 billion|0\.9%/);
    expect(Object.keys(figures)).to.deep.equal([
      'published',
      'latest.shareOfFixedGdp',
      'latest.shareOfCurrentGdp',
      'reached',
    ]);
    expect(figures['published']).to.include({ value: '2%', main: true });
    expect(figures['reached']).to.include({ value: 'reached', detail: 'by the government’s count' });
  });

  it('say at the number that the goal counts other spending', () => {
    for (const definition of ['defense-budget', 'programme']) {
      const { sentences, figures } = english({ definition });
      expect(sentences['notCounted']).to.equal(
        'The goal of 2% counts all security-related spending; what is shown here is another total and does not tell how far the goal is reached.',
      );
      for (const id of ['gap', 'requiredGrowth'])
        expect(figures[id]!.detail).to.equal('the goal counts all security-related spending');
    }
    // A target of the reader's own is no goal of the government.
    expect(english({ definition: 'programme', 'target-share': '3' }).sentences).not.to.have.property(
      'notCounted',
    );
  });

  it('say that the goal was brought forward, while it is not reached', () => {
    expect(english({ 'latest-year': '2024' }).sentences['forward']).to.equal(
      'The goal was for FY2027, and was brought forward to FY2025.',
    );
  });
});
