import fc from 'fast-check';
import type { Step } from '../../src/core/model/steps.js';
import { commitmentFigures } from '../../src/data/commitments/figures.js';
import { defenseFigures } from '../../src/data/defense/figures.js';
import { tariffRates } from '../../src/data/tariffs/schedule.js';
import * as breakdownInputs from '../../src/elements/commitment-breakdown/inputs.js';
import { computeCash, readingOf } from '../../src/elements/commitment-breakdown/model-cash.js';
import { computeJobs, multipliersOf } from '../../src/elements/commitment-breakdown/model-jobs.js';
import { computeCommitment } from '../../src/elements/commitment-breakdown/model.js';
import * as defenseInputs from '../../src/elements/defense-path/inputs.js';
import { readingsOf } from '../../src/elements/defense-path/model-readings.js';
import { computeDefense } from '../../src/elements/defense-path/model.js';
import * as tariffInputs from '../../src/elements/tariff-calculator/inputs.js';
import { computeCarPrice } from '../../src/elements/tariff-calculator/model-car-price.js';
import { computeWhoPays } from '../../src/elements/tariff-calculator/model-who-pays.js';
import { computeTariff } from '../../src/elements/tariff-calculator/model.js';
import { answerWorking } from '../../src/elements/tariff-calculator/panel-working.js';
import type { PanelInput } from '../../src/elements/tariff-calculator/types.js';
import { en as tariffWords } from '../../src/localize/en/tariff.js';
import { share } from '../../src/localize/en/share.js';
import { NumberEntries } from '../../src/ui/number-entries.js';
import { spreadsheet, type SpreadsheetContent } from '../../src/ui/spreadsheet/spreadsheet.js';
import type { Working } from '../../src/ui/spreadsheet/working.js';
import { stepNames } from '../../src/ui/step-names.js';
import { commitmentBreakdown } from '../properties/commitment-breakdown.shows.js';
import { defensePath } from '../properties/defense-path.shows.js';
import { tariffCalculator } from '../properties/tariff-calculator.shows.js';
import { hundredths } from './random-markets.js';

type Attributes = Readonly<Record<string, string>>;

const FLAGS = new Set(['fees', 'both-denominators']);
const camel = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The settings of a scenario, as an element reads them from its attributes. */
function settingsOf(attributes: Attributes): never {
  const given = Object.entries(attributes).map(([name, value]) => [
    camel(name),
    FLAGS.has(name) ? true : value,
  ]);
  return { fees: false, ...Object.fromEntries(given) } as never;
}

/** A working in English whose money is all of one currency. */
export const englishWorking = (title: string | null, steps: readonly Step[], currency = 'USD'): Working => ({
  ...stepNames({ termName: undefined }),
  title,
  steps,
  currencyOf: () => currency,
});

/** What is drawn for the panels, whose fields are no attributes. */
export interface Drawn {
  readonly share: string;
  readonly other: string;
  readonly money: string;
  readonly years: number;
  readonly flag: boolean;
}

const DRAWN: fc.Arbitrary<Drawn> = fc.record({
  share: fc.integer({ min: 1, max: 100 }).map(String),
  other: fc.integer({ min: 0, max: 100 }).map(String),
  money: hundredths(0.01, 99_999),
  years: fc.integer({ min: 1, max: 40 }),
  flag: fc.boolean(),
});

function tariffWorkings(attributes: Attributes, drawn: Drawn): Working[] {
  const settings = settingsOf(attributes) as Parameters<typeof tariffInputs.scenarioOf>[0];
  const entries = new NumberEntries(tariffInputs.NUMBER_RULES, tariffInputs.NUMBER_DEFAULTS);
  entries.take(settings);
  const outcome = computeTariff(tariffInputs.scenarioOf(settings, entries), tariffRates);
  if (!outcome.ok) return [];
  const { computed } = outcome;
  const { result } = computed;
  const car = computeCarPrice({
    customsValue: drawn.money,
    fromRate: result.fromRate,
    toRate: result.toRate,
    passThrough: drawn.share,
    carriage: drawn.other,
    margin: drawn.money,
    marginRule: drawn.flag ? 'percent' : 'dollar',
  });
  const who = computeWhoPays(result.dutyAfter, null, { exporters: drawn.share, businesses: drawn.other });
  const context = { messages: tariffWords, locale: 'en', currency: result.currency };
  return [
    answerWorking({ computed, context } as unknown as PanelInput),
    ...(car.ok ? [englishWorking('Car', car.carPrice.steps, result.currency)] : []),
    ...(who ? [englishWorking('Who pays', who.steps, result.currency)] : []),
  ];
}

function defenseWorkings(attributes: Attributes): Working[] {
  const settings = settingsOf(attributes) as Parameters<typeof defenseInputs.scenarioOf>[0];
  const entries = new NumberEntries(defenseInputs.NUMBER_RULES, defenseInputs.NUMBER_DEFAULTS);
  entries.take(settings as never);
  const outcome = computeDefense(defenseInputs.scenarioOf(settings, entries), defenseFigures);
  if (!outcome.ok) return [];
  const readings = readingsOf(outcome.computed, entries.value('claim'));
  const { currency } = outcome.computed.series.country;
  return [
    englishWorking(null, outcome.computed.result.steps, currency),
    ...(readings ? [englishWorking('Readings', readings.steps, currency)] : []),
  ];
}

function breakdownWorkings(attributes: Attributes, drawn: Drawn): Working[] {
  const settings = settingsOf(attributes) as Parameters<typeof breakdownInputs.scenarioOf>[0];
  const entries = new NumberEntries(breakdownInputs.NUMBER_RULES, {});
  entries.take(settings);
  const outcome = computeCommitment(
    breakdownInputs.scenarioOf(settings, entries, '2025-10-01'),
    commitmentFigures,
  );
  if (!outcome.ok) return [];
  const { computed } = outcome;
  const { result } = computed;
  const reading = readingOf(computed, attributes['cash-reading']);
  const cash =
    reading &&
    computeCash(
      reading,
      {
        principal: null,
        cashYield: drawn.other,
        rate: drawn.share,
        years: String(drawn.years),
        loanShare: drawn.share,
        discountRate: drawn.flag ? drawn.share : '0',
      },
      result.total,
    );
  const shares = { low: '0', central: drawn.share, high: '100' };
  const jobs = computeJobs(computed, multipliersOf(commitmentFigures, false), shares, drawn.flag);
  return [
    englishWorking(null, result.steps, result.currency),
    ...(cash?.ok ? [englishWorking('Cash', cash.cash.steps, result.currency)] : []),
    ...(jobs.ok ? [englishWorking('Jobs', jobs.jobs.steps, result.currency)] : []),
  ];
}

const ELEMENTS = {
  'impact-tariff-calculator': [tariffCalculator, tariffWorkings],
  'impact-defense-path': [defensePath, defenseWorkings],
  'impact-commitment-breakdown': [commitmentBreakdown, breakdownWorkings],
} as const;

/** The elements that work something out. */
export const WITH_WORKING = Object.keys(ELEMENTS) as readonly (keyof typeof ELEMENTS)[];

/** The workings of so many random scenarios of an element that have an answer, the same for a seed. */
export function randomWorkings(tag: keyof typeof ELEMENTS, count: number, seed: number): Working[][] {
  const [{ attributes, agreeing = (given: Attributes) => given }, workingsOf] = ELEMENTS[tag];
  const scenario = fc.tuple(fc.record(attributes, { requiredKeys: [] }), DRAWN);
  const found: Working[][] = [];
  // What an element refuses has no working.
  for (const [given, drawn] of fc.sample(scenario, { numRuns: count * 3, seed })) {
    const workings = workingsOf(agreeing(given as Attributes), drawn);
    if (workings.length > 0 && found.length < count) found.push(workings);
  }
  if (found.length < count) throw new Error(`only ${found.length} scenarios of ${tag} have an answer`);
  return found;
}

/** What a spreadsheet is made of, with hardly anything around the workings. */
export const contentOf = (
  workings: readonly Working[],
  more: Partial<SpreadsheetContent> = {},
): SpreadsheetContent => ({
  texts: { heading: 'A figure', standfirst: '', sentence: 'An answer.', notes: [], events: [], known: '' },
  workings,
  sources: [],
  imprint: { words: share, today: '1 October 2025', version: '1.2.3' },
  link: null,
  lang: 'en',
  rtl: false,
  made: new Date('2025-10-01T12:00:00Z'),
  ...more,
});

/** The file of a spreadsheet with these workings. */
export const spreadsheetOf = (workings: readonly Working[]): Uint8Array => spreadsheet(contentOf(workings));
