import { expect } from 'chai';
import fc from 'fast-check';
import { tariffRates } from '../../src/data/tariffs/schedule.js';
import { NUMBER_DEFAULTS, NUMBER_RULES, scenarioOf } from '../../src/elements/tariff-calculator/inputs.js';
import { computeTariff } from '../../src/elements/tariff-calculator/model.js';
import {
  cellsOf,
  keyFigures,
  sentence,
  standfirst,
  valueEcho,
} from '../../src/elements/tariff-calculator/text.js';
import type { Computed, TariffSettings, TextContext } from '../../src/elements/tariff-calculator/types.js';
import { en } from '../../src/localize/en/tariff.js';
import { ja } from '../../src/localize/ja/tariff.js';
import { mergeWords } from '../../src/localize/merge-words.js';
import { NumberEntries } from '../../src/ui/number-entries.js';
import type { Figure } from '../harness/figure-of.js';
import { faultsOf } from './description.js';
import { formatsIn } from './formats.js';
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
    sentences: { answer: sentence(result, context).join('') },
    figures: Object.fromEntries(keyFigures(result, context).map((figure) => [figure.id, figure])),
    details: {},
    echoes: { importValue: valueEcho(result.importValue, context) },
    drawings: [],
    labels: {},
    legend: [],
    tables: [
      {
        name: 'table',
        caption: '',
        columns: {},
        heads: Object.fromEntries(cells.map(([id]) => [id, id])),
        cells: Object.fromEntries(cells),
      },
    ],
    steps: [],
  };
}

describe('the texts of a tariff change', () => {
  for (const [locale, messages] of Object.entries({ en, ja: mergeWords(en, ja) }))
    it(`have the numbers of the result, each in its place, whatever is asked (${locale})`, () => {
      let some = 0;
      fc.assert(
        fc.property(fc.record(tariffCalculator.attributes, { requiredKeys: [] }), (drawn) => {
          const attributes = tariffCalculator.agreeing!(drawn as Readonly<Record<string, string>>);
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
          const ofText = Object.entries(texts).filter(([place]) =>
            /^(heading|sentence|figure|table|echo)/.test(place),
          );
          const { faults } = faultsOf({ texts: Object.fromEntries(ofText), ...(also && { also }) }, figure);
          if (faults.length) throw new Error(faults.join('\n'));
        }),
        { numRuns: 2 * RUNS, seed: SEED, includeErrorInReport: true },
      );
      expect(some).to.be.greaterThan(RUNS);
    });
});
