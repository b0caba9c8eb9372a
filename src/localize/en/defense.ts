import { common } from './common.js';

/** A sentence in three pieces; the middle one is its point and is set in bold. */
export type Sentence = readonly [before: string, point: string, after: string];

/** `All spending` → `all spending` within a sentence; abbreviations stay. */
const within = (label: string) => label.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());

/** The words of `<impact-defense-path>`. All numbers, dates and names come in already written for the reader. */
export const en = {
  ...common,
  fiscalYear: (year: string) => `FY${year}`,
  shortYear: (year: string) => `’${year.slice(-2)}`,
  title: 'Defence spending and GDP',
  heading: (place: string, share: string) => `${place}: the road to ${share} of GDP`,
  standfirst: {
    share: (definition: string, base: string) => `${definition}, as a share of ${base}`,
    spending: (definition: string, currency: string) => `${definition}, by fiscal year, in ${currency}`,
  },
  base: {
    fixed: (year: string) => `the fixed ${year} GDP the government uses`,
    short: (year: string) => `fixed ${year} GDP`,
    byHand: (amount: string) => `a fixed GDP of ${amount}`,
    of: (year: string, release: string) => (release ? `${year} GDP (${within(release)})` : `${year} GDP`),
    sameYear: 'the GDP of the same year',
    goal: (base: string, year: string) => `${base} by ${year}`,
    grown: (year: string, growth: string) => `${year} GDP (assumed to grow by ${growth} a year)`,
  },
  budget: {
    initial: 'initial budget',
    both: 'initial plus supplementary budget',
    unknown: 'initial budget, no supplementary one known',
  },
  sentence: (
    place: string,
    year: string,
    amount: string,
    budget: string,
    definition: string,
    share: string,
    base: string,
    other: readonly [share: string, base: string] | null,
  ): Sentence => [
    `${place}, ${year}: ${amount}, ${budget} (${within(definition)}), is `,
    share,
    ` of ${base}${other ? `, and ${other[0]} of ${other[1]}` : ''}.`,
  ],
  take: (share: string, base: string, amount: string, gap: string, growth: string, real: string | null) =>
    `The target of ${share} of ${base} is ${amount}: ${gap} more, or growth of ${growth} a year${real === null ? '' : `, ${real} after price increases`}.`,
  reached: (share: string, base: string, amount: string, latest: string, change: string) =>
    `${latest} is already at the target of ${share} or above it: ${share} of ${base} is ${amount}, ${change} against ${latest}.`,
  ownGdp: (year: string, share: string, growth: string, difference: string) =>
    `Of ${year}’s own GDP that would be ${share}, if GDP grows by ${growth} a year (an assumption); the full share of that GDP would cost ${difference} more.`,
  counterfactual: (than: string, change: string, year: string, total: string, first: string) =>
    `Compared with ${than}, the path adds ${change} in ${year}, and ${total} from ${first} to ${year} together.`,
  than: {
    'flat-cash': (year: string) => `the same money as in ${year} every year`,
    'flat-real': (year: string, deflator: string) =>
      `keeping the purchasing power of ${year} (prices rise by ${deflator} a year)`,
    'held-share': (year: string) => `keeping the share of ${year}`,
  } as Readonly<Record<string, (year: string, deflator: string) => string>>,
  converted: (rate: string, from: string, to: string, year: string) =>
    `Converted at the average rate of each fiscal year; from ${year} on at that year’s ${rate} ${from} for one ${to}.`,
  /** Between the items of a list. */
  comma: ', ',
  compared: (series: string, year: string | null, items: string) =>
    `${series}, calendar ${year === null ? 'years' : `year ${year}`}: ${items}.`,
  comparedItem: (place: string, share: string, year: string | null) =>
    year === null ? `${place} ${share}` : `${place} ${share} (${year})`,
  notCompared: (places: string, series: string) => `No figures under ${series} for ${places}.`,
  figures: {
    fixed: (year: string) => `Share of fixed ${year} GDP`,
    byHand: 'Share of the fixed GDP',
    current: (year: string) => `Share of ${year} GDP`,
    gap: (share: string) => `Missing to ${share}`,
    above: (share: string) => `Above ${share}`,
    growth: 'Growth it takes',
    aYear: (year: string) => `a year, to ${year}`,
    target: (amount: string) => `of ${amount}`,
  },
  fields: {
    country: 'Country',
    definition: 'What counts',
    denominator: 'As a share of',
    fixed: (year: string) => `Fixed ${year} GDP`,
    fixedAny: 'Fixed GDP',
    current: 'Same-year GDP',
    budget: 'Budget',
    initial: 'initial only',
    withSupplementary: 'with supplementary',
    targetShare: 'Target',
    targetShareUnit: '% of GDP',
    targetYear: 'By fiscal year',
    view: 'Show',
    views: { share: 'share of GDP', line: 'share as a line', spending: 'spending' } as Readonly<
      Record<string, string>
    >,
    options: 'Growth, currency, comparison',
    gdpGrowth: 'GDP growth a year',
    deflator: 'Price increase a year',
    fixedGdp: 'Fixed GDP',
    fixedGdpEcho: 'Left empty: the one the goal keeps.',
    latestYear: 'Latest year',
    latestAuto: 'newest firm figure',
    currency: 'Currency',
    shape: 'Path to the target',
    shapes: {
      'share-linear': 'equal steps of the share',
      'constant-growth': 'the same growth each year',
      step: 'all in the target year',
    } as Readonly<Record<string, string>>,
    counterfactual: 'Extra money against',
    counterfactuals: {
      none: 'nothing',
      'flat-cash': 'the same cash',
      'flat-real': 'the same purchasing power',
      'held-share': 'the same share of GDP',
    } as Readonly<Record<string, string>>,
    both: 'Show both denominators',
    series: 'Compare under',
    seriesNames: { nato: 'NATO’s definition', sipri: 'SIPRI’s definition' } as Readonly<
      Record<string, string>
    >,
    compare: 'Countries',
    targetLines: 'Other targets',
  },
  assumption: 'An assumption, not a forecast.',
  alreadyReached: (year: string, share: string) => `${year} stands at ${share}.`,
  refusals: {
    'unknown-country': 'There are no figures for this country. The last picture stays.',
    'unknown-definition': 'This definition is not in the data. The last picture stays.',
    'unknown-currency': 'There is no exchange rate for this currency.',
    'unknown-choice': 'This choice is not known.',
    'unknown-year': 'There is no budget for this year.',
    'no-data': 'There are no figures to begin with.',
    'not-a-number': 'This is not a number we can read.',
    'not-positive': 'Enter a number above zero.',
    'too-small': 'Growth of −100% or less leaves nothing. Enter more than −100.',
    'not-a-year': 'Enter a year such as 2027.',
  } as Readonly<Record<string, string>>,
  yearRefusals: {
    'no-rate': (years: string) => `There is no exchange rate for ${years}.`,
    'no-gdp': (years: string) =>
      years ? `The GDP of ${years} is not known, so there is no share of it.` : 'The fixed GDP is not known.',
    'gap-in-years': (years: string) => `The figures have a gap: nothing for ${years}.`,
    'duplicate-year': (years: string) => `The figures have ${years} twice.`,
    'target-year-past': (latest: string) => `The target year must be after ${latest}, the latest figure.`,
    'target-year-too-far': (limit: string) => `The target year can be ${limit} at most.`,
  } as Readonly<Record<string, (years: string) => string>>,
  chart: {
    share: 'Share of GDP by fiscal year',
    spending: 'Spending by fiscal year',
    target: (share: string, base: string, amount: string) => `${share} of ${base} = ${amount}`,
    targetShort: (share: string, amount: string) => `${share} = ${amount}`,
    targetOf: (share: string, base: string) => `${share} of ${base}`,
    otherTarget: (share: string, name: string, status: string) => `${share}: ${name} (${status})`,
    point: (year: string, amount: string, share: string | null, base: string, what: string) =>
      `${year}: ${amount}${share === null ? '' : `, ${share} of ${base}`} (${what})`,
    projected: (year: string, amount: string, share: string, base: string, how: string) =>
      `${year}, projected: ${amount}, ${share} of ${base} (${how})`,
    otherShare: (year: string, share: string, base: string) => `${year}: ${share} of ${base}`,
    compared: (place: string, year: string, share: string, series: string, status: string) =>
      `${place}, ${year}: ${share} of GDP (${series}, ${status})`,
    than: (year: string, amount: string, than: string) => `${year}: ${amount} for ${than}`,
    line: (place: string, share: string) => `${place} ${share}`,
    underDefinition: (place: string, series: string) => `${place} (${series})`,
  },
  parts: (initial: string, supplementary: string) => `initial ${initial}, supplementary ${supplementary}`,
  otherDefinition: (definition: string) => `${definition}: another definition`,
  otherDefinitionShort: 'another definition',
  caveat: {
    incomplete: 'incomplete',
    'weak-source': 'weak source',
    rounded: 'rounded',
  } as Readonly<Record<string, string>>,
  key: {
    solid: 'enacted or actual',
    added: 'supplementary budget',
    projection: (share: string, year: string, shape: string) =>
      `projection to ${share} in ${year}, by ${shape}`,
    other: (base: string) => `the same, as a share of ${base}`,
    than: (than: string) => `without the path: ${than}`,
  },
  supplementaryKnown: (years: string) => `A supplementary budget is known and counted for ${years} only.`,
  eventsLabel: 'What happened',
  event: (date: string, what: string, status: string) => `${date}: ${what} (${status})`,
  yearByYear: 'Year by year',
  conversion: 'Conversion',
  tableCaption: 'Budgets and shares by fiscal year',
  columns: {
    year: 'Fiscal year',
    spending: 'Spending',
    fixed: (year: string) => `of fixed ${year} GDP`,
    fixedAny: 'of the fixed GDP',
    current: 'of same-year GDP',
    what: 'What it is',
    calendarYear: 'Calendar year',
  },
  projected: 'projected',
  gdp: (year: string) => `GDP of ${year}`,
  fixedGdp: 'The fixed GDP of the goal',
  exchangeRate: 'Exchange rate',
  publishedAs: (share: string) => `published as ${share} of the fixed GDP`,
};

export type DefenseMessages = typeof en;
