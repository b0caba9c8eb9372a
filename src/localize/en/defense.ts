import { common } from './common.js';
import { defenseFields, defenseRefusals } from './defense-fields.js';
import type { Given } from './given.js';

/** A sentence in three pieces; the middle one is its point and is set in bold. */
export type Sentence = readonly [before: string, point: string, after: string];

/** The words of `<impact-defense-path>`. All numbers, dates and names are already written for the reader. */
export const en = {
  ...common,
  /** `calendar`: the fiscal year is the calendar year. */
  fiscalYear: ({ year, calendar }: Given<'year'> & { calendar: boolean }) => (calendar ? year : `FY${year}`),
  shortYear: ({ year }: Given<'year'>) => `’${year.slice(-2)}`,
  /** An amount in the drawing, where there is little room: shortened by letters (`$11T`), or in compact words. */
  drawnAmount: ({ letters }: Given<'letters' | 'words'>) => letters,
  title: 'Defence spending and GDP',
  heading: ({ place, share }: Given<'place' | 'share'>) => `${place}: the road to ${share} of GDP`,
  standfirst: {
    share: ({ definition, base }: Given<'definition' | 'base'>) => `${definition}, as a share of ${base}`,
    spending: ({ definition, currency }: Given<'definition' | 'currency'>) =>
      `${definition}, by fiscal year, in ${currency}`,
  },
  base: {
    fixed: ({ year }: Given<'year'>) => `the fixed ${year} GDP`,
    short: ({ year }: Given<'year'>) => `fixed ${year} GDP`,
    custom: ({ amount }: Given<'amount'>) => `a fixed GDP of ${amount}`,
    of: ({ year, release }: Given<'year' | 'release'>) =>
      release ? `${year} GDP (${release})` : `${year} GDP`,
    sameYear: 'the GDP of the same year',
    goal: ({ base, year }: Given<'base' | 'year'>) => `${base} by ${year}`,
    grown: ({ year, growth }: Given<'year' | 'growth'>) =>
      `${year} GDP (assumed to grow by ${growth} a year)`,
  },
  budget: {
    initial: 'initial budget',
    both: 'initial plus supplementary budget',
    unknown: 'initial budget, no supplementary one known',
  },
  sentence: ({
    place,
    year,
    amount,
    budget,
    definition,
    share,
    base,
    otherShare,
    otherBase,
  }: Given<'place' | 'year' | 'amount' | 'budget' | 'definition' | 'share' | 'base'> & {
    /** The share of the other denominator, where its GDP is known, and that GDP. */
    otherShare: string | null;
    otherBase: string;
  }): Sentence => [
    `${place}, ${year}: ${amount}, ${budget} (${definition}), is `,
    share,
    ` of ${base}${otherShare === null ? '' : `, and ${otherShare} of ${otherBase}`}.`,
  ],
  take: ({
    share,
    base,
    amount,
    gap,
    growth,
    realGrowth,
  }: Given<'share' | 'base' | 'amount' | 'gap' | 'growth'> & { realGrowth: string | null }) =>
    `The target of ${share} of ${base} is ${amount}: ${gap} more, or growth of ${growth} a year${realGrowth === null ? '' : `, ${realGrowth} after price increases`}.`,
  /** `change`: target less latest spending, with its sign. */
  reached: ({ share, base, amount, year, change }: Given<'share' | 'base' | 'amount' | 'year' | 'change'>) =>
    `${year} is already at the target of ${share} or above it: ${share} of ${base} is ${amount}, ${change} against ${year}.`,
  ownGdp: ({ year, share, growth, difference }: Given<'year' | 'share' | 'growth' | 'difference'>) =>
    `Of ${year}’s own GDP that would be ${share}, if GDP grows by ${growth} a year (an assumption); the full share of that GDP would cost ${difference} more.`,
  /** `total`: of the years from `first` to `year`. */
  counterfactual: ({
    than,
    change,
    year,
    total,
    first,
  }: Given<'than' | 'change' | 'year' | 'total' | 'first'>) =>
    `Compared with ${than}, the path adds ${change} in ${year}, and ${total} from ${first} to ${year} together.`,
  than: {
    'flat-cash': ({ year }) => `the same money as in ${year} every year`,
    'flat-real': ({ year, deflator }) =>
      `keeping the purchasing power of ${year} (prices rise by ${deflator} a year)`,
    'held-share': ({ year }) => `keeping the share of ${year}`,
  } as Readonly<Record<string, (given: Given<'year' | 'deflator'>) => string>>,
  converted: ({ rate, from, to, year }: Given<'rate' | 'from' | 'to' | 'year'>) =>
    `Converted at the average rate of each fiscal year; from ${year} on at that year’s ${rate} ${from} for one ${to}.`,
  /** Between the items of a list. */
  comma: ', ',
  /** `year` where all items are of one year. */
  compared: ({ series, year, items }: Given<'series' | 'items'> & { year: string | null }) =>
    `${series}, calendar ${year === null ? 'years' : `year ${year}`}: ${items}.`,
  comparedItem: ({ place, share, year }: Given<'place' | 'share'> & { year: string | null }) =>
    year === null ? `${place} ${share}` : `${place} ${share} (${year})`,
  notCompared: ({ places, series }: Given<'places' | 'series'>) =>
    `No figures under ${series} for ${places}.`,
  figures: {
    fixed: ({ year }: Given<'year'>) => `Share of fixed ${year} GDP`,
    custom: 'Share of the fixed GDP',
    current: ({ year }: Given<'year'>) => `Share of ${year} GDP`,
    gap: ({ share }: Given<'share'>) => `Short of ${share}`,
    above: ({ share }: Given<'share'>) => `Above ${share}`,
    growth: 'Growth required',
    aYear: ({ year }: Given<'year'>) => `a year, to ${year}`,
    target: ({ amount }: Given<'amount'>) => `of ${amount}`,
  },
  fields: defenseFields,
  assumption: 'An assumption, not a forecast.',
  alreadyReached: ({ year, share }: Given<'year' | 'share'>) => `${year} stands at ${share}.`,
  ...defenseRefusals,
  chart: {
    share: 'Share of GDP by fiscal year',
    spending: 'Spending by fiscal year',
    target: ({ share, base, amount }: Given<'share' | 'base' | 'amount'>) =>
      `${share} of ${base} = ${amount}`,
    targetShort: ({ share, amount }: Given<'share' | 'amount'>) => `${share} = ${amount}`,
    targetOf: ({ share, base }: Given<'share' | 'base'>) => `${share} of ${base}`,
    otherTarget: ({ share, name, status }: Given<'share' | 'name' | 'status'>) =>
      `${share}: ${name} (${status})`,
    /** `share` is null where the GDP is not known. */
    point: ({
      year,
      amount,
      share,
      base,
      what,
    }: Given<'year' | 'amount' | 'base' | 'what'> & { share: string | null }) =>
      `${year}: ${amount}${share === null ? '' : `, ${share} of ${base}`} (${what})`,
    projected: ({
      year,
      amount,
      share,
      base,
      shape,
    }: Given<'year' | 'amount' | 'share' | 'base' | 'shape'>) =>
      `${year}, projected: ${amount}, ${share} of ${base} (${shape})`,
    otherShare: ({ year, share, base }: Given<'year' | 'share' | 'base'>) => `${year}: ${share} of ${base}`,
    compared: ({
      place,
      year,
      share,
      series,
      status,
    }: Given<'place' | 'year' | 'share' | 'series' | 'status'>) =>
      `${place}, ${year}: ${share} of GDP (${series}, ${status})`,
    than: ({ year, amount, than }: Given<'year' | 'amount' | 'than'>) => `${year}: ${amount} for ${than}`,
    line: ({ place, share }: Given<'place' | 'share'>) => `${place} ${share}`,
    underDefinition: ({ place, series }: Given<'place' | 'series'>) => `${place} (${series})`,
  },
  parts: ({ initial, supplementary }: Given<'initial' | 'supplementary'>) =>
    `initial ${initial}, supplementary ${supplementary}`,
  otherDefinition: ({ definition }: Given<'definition'>) => `${definition}: another definition`,
  otherDefinitionShort: 'another definition',
  caveat: {
    incomplete: 'incomplete',
    'weak-source': 'weak source',
    rounded: 'rounded',
  } as Readonly<Record<string, string>>,
  key: {
    solid: 'enacted or actual',
    added: 'supplementary budget',
    projection: ({ share, year, shape }: Given<'share' | 'year' | 'shape'>) =>
      `projection to ${share} in ${year}, by ${shape}`,
    other: ({ base }: Given<'base'>) => `the same, as a share of ${base}`,
    than: ({ than }: Given<'than'>) => `without the path: ${than}`,
  },
  supplementaryKnown: ({ years }: Given<'years'>) =>
    `A supplementary budget is known and counted for ${years} only.`,
  eventsLabel: 'Events',
  event: ({ date, what, status }: Given<'date' | 'what' | 'status'>) => `${date}: ${what} (${status})`,
  yearByYear: 'Year by year',
  conversion: 'Conversion',
  /** The months of the fiscal year where the data name them. */
  tableCaption: ({ firstMonth, lastMonth }: { firstMonth: string | null; lastMonth: string | null }) =>
    `Budgets and shares by fiscal year${firstMonth === null ? '' : ` (${firstMonth} to ${lastMonth})`}`,
  columns: {
    year: 'Fiscal year',
    spending: 'Spending',
    fixed: ({ year }: Given<'year'>) => `of fixed ${year} GDP`,
    fixedAny: 'of the fixed GDP',
    current: 'of same-year GDP',
    what: 'What it is',
    calendarYear: 'Calendar year',
  },
  projected: 'projected',
  gdp: ({ year }: Given<'year'>) => `GDP of ${year}`,
  fixedGdp: 'The fixed GDP of the goal',
  goal: ({ share, year }: Given<'share' | 'year'>) => `The goal: ${share} of GDP by ${year}`,
  broughtForward: ({ year }: Given<'year'>) => `brought forward to ${year}`,
  exchangeRate: 'Exchange rate',
  publishedAs: ({ share }: Given<'share'>) => `published as ${share} of the fixed GDP`,
};

export type DefenseMessages = typeof en;
