import { expect } from 'chai';
import fc from 'fast-check';
import { tariffRates } from '../../src/data/tariffs/schedule.js';
import { NUMBER_DEFAULTS, NUMBER_RULES, scenarioOf } from '../../src/elements/tariff-calculator/inputs.js';
import { computeTariff } from '../../src/elements/tariff-calculator/model.js';
import {
  cellsOf,
  feesAssumed,
  formatters,
  keyFigures,
  lawOf,
  rowName,
  sentence,
  standfirst,
  valueEcho,
} from '../../src/elements/tariff-calculator/text.js';
import type { Computed, TariffSettings, TextContext } from '../../src/elements/tariff-calculator/types.js';
import { en } from '../../src/localize/en/tariff.js';
import { ja } from '../../src/localize/ja/tariff.js';
import { mergeWords } from '../../src/localize/merge-words.js';
import { NumberEntries } from '../../src/ui/number-entries.js';
import { fetchReading } from '../../src/ui/number-reading.js';
import type { Figure } from '../harness/figure-of.js';
import { faultsOf } from './description.js';
import { ANY, numbers, type Expected } from './expected.js';
import { formatsIn, type Formats } from './formats.js';
import { RUNS, SEED } from './runs.js';
import { tariffCalculator } from './tariff-calculator.shows.js';

const camel = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The settings of a scenario, as an element reads them from its attributes. */
function settingsOf(attributes: Readonly<Record<string, string>>): TariffSettings {
  const given = Object.entries(attributes).map(
    ([name, value]) => [camel(name), name === 'fees' ? true : value] as const,
  );
  return { fees: false, ...Object.fromEntries(given) } as unknown as TariffSettings;
}

function computed(attributes: Readonly<Record<string, string>>): Computed | null {
  const settings = settingsOf(attributes);
  const entries = new NumberEntries(NUMBER_RULES, NUMBER_DEFAULTS);
  entries.take(settings);
  const outcome = computeTariff(scenarioOf(settings, entries), tariffRates);
  return outcome.ok ? outcome.computed : null;
}

/** The words of a result without a page: what the text functions give, by where the element puts it. */
function written({ result, ...rest }: Computed, context: TextContext): Figure {
  const columns = ['before', 'after', 'change'] as const;
  const cells = result.rows.map((row) => {
    const texts = cellsOf(row, context);
    return [row.id, Object.fromEntries(columns.map((column, at) => [column, texts[at] ?? '']))] as const;
  });
  return {
    stale: false,
    heading: context.messages.heading[result.direction],
    standfirst: standfirst({ result, ...rest }, tariffRates, context),
    known: '',
    sentences: {
      answer: sentence(result, context).join(''),
      ...(result.fees && { fees: feesAssumed({ result, ...rest }, tariffRates, context) }),
    },
    figures: Object.fromEntries(keyFigures(result, context).map((figure) => [figure.id, figure])),
    details: {},
    echoes: {
      importValue: valueEcho(result.importValue, context),
      fromRate: lawOf(rest.before, result.knownThrough, context),
      toRate: lawOf(rest.after, result.knownThrough, context),
    },
    drawings: [],
    labels: {},
    legend: [],
    tables: [
      {
        name: 'table',
        caption: '',
        columns: {},
        heads: Object.fromEntries(cells.map(([id]) => [id, rowName(id, result.total, context.messages)])),
        cells: Object.fromEntries(cells),
      },
    ],
    steps: result.steps.map(({ id, value, unit }) => ({
      panel: 'working',
      id,
      numbers: '',
      value: formatters(context).step(value, unit),
    })),
  };
}

/** The law behind a rate: how the rate is put together, then the act, whose name has numbers of its own. */
function lawBehind({ inForce, layers }: Computed['before'], write: Formats): Expected {
  if (!inForce) return '';
  const rateOf = (id: string) => layers.find((layer) => layer.id === id)?.rate;
  const additional = rateOf('additional') ?? '0';
  const total = rateOf('total');
  if (total !== undefined) return numbers(write.percent(total, 4), ANY);
  const mfn = write.percent(inForce.mfnRate, 4);
  return additional === '0' ? numbers(mfn, ANY) : numbers(mfn, ANY, write.percent(additional, 4), ANY);
}

/** The attributes, and values at which a text has another form. */
const ATTRIBUTES = {
  ...tariffCalculator.attributes,
  'import-value': fc.oneof(tariffCalculator.attributes['import-value'] ?? fc.constant('1'), fc.constant('0')),
  'from-rate': fc.constantFrom('0', '15', '12.34567', '27.5'),
  'to-rate': fc.constantFrom('0', '15', '12.3', '40'),
  product: fc.constantFrom('custom', 'custom', 'passenger-cars', 'light-trucks'),
};

before(() => fetchReading('en'));

describe('the texts of a tariff change', () => {
  for (const [locale, messages] of Object.entries({ en, ja: mergeWords(en, ja) }))
    it(`have the numbers of the result, each in its place, whatever is asked (${locale})`, () => {
      let some = 0;
      fc.assert(
        fc.property(fc.record(ATTRIBUTES, { requiredKeys: [] }), (drawn) => {
          const attributes = tariffCalculator.agreeing!(drawn);
          const one = computed(attributes);
          if (!one) return;
          some += 1;
          const { result } = one;
          const figure = written(one, { locale, messages, currency: result.currency });
          const view = {
            result,
            write: formatsIn(locale, result.currency),
            locale,
            ja: locale === 'ja',
            attributes,
            set: attributes,
            own: false,
            figure,
          };
          const { texts, also } = tariffCalculator.shows(view);
          // What the elements make of these: the formula of a step with its numbers.
          const ofText = Object.entries(texts).filter(
            ([place]) =>
              /^(heading|sentence|figure|table|echo|working)/.test(place) && !place.endsWith(' numbers'),
          );
          const { faults } = faultsOf(
            {
              texts: {
                ...Object.fromEntries(ofText),
                standfirst: also?.('standfirst') ?? '',
                'echo fromRate': lawBehind(one.before, view.write),
                'echo toRate': lawBehind(one.after, view.write),
              },
              ...(also && { also }),
            },
            figure,
          );
          const main = keyFigures(result, { locale, messages, currency: result.currency }).filter(
            (key) => key.main,
          );
          expect(main.map(({ id }) => id)).to.deep.equal(['saving']);
          if (faults.length) throw new Error(faults.join('\n'));
        }),
        { numRuns: 2 * RUNS, seed: SEED, includeErrorInReport: true },
      );
      expect(some).to.be.greaterThan(RUNS);
    });
});
