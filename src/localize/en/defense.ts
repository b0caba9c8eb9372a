import { common } from './common.js';
import { defenseFields } from './defense-fields.js';
import type { DefenseRefusals } from './defense-refusals.js';
import type { Given } from './given.js';

/** A sentence in three pieces; the middle one is its point and is set in bold. */
export type Sentence = readonly [before: string, point: string, after: string];

/** Currencies within a sentence. */
const UNITS: Readonly<Record<string, string>> = { USD: 'dollars', JPY: 'yen', EUR: 'euros' };

/** The words of `<impact-defense-path>`. All numbers, dates and names are already written for the reader. */
export const en = {
  ...common,
  /** `calendar`: the fiscal year is the calendar year. */
  fiscalYear: ({ year, calendar }: Given<'year'> & { calendar: boolean }) => (calendar ? year : `FY${year}`),
  shortYear: ({ year }: Given<'year'>) => `’${year.slice(-2)}`,
  title: 'Defense spending and GDP',
  heading: ({ place, share }: Given<'place' | 'share'>) => `${place}: the road to ${share} of GDP`,
  standfirst: {
    share: ({ definition, base }: Given<'definition' | 'base'>) => `${definition}, as a share of ${base}`,
    spending: ({ definition, currency }: Given<'definition' | 'currency'>) =>
      `${definition}, by fiscal year, in ${UNITS[currency] ?? currency}`,
  },
  base: {
    fixed: ({ year }: Given<'year'>) => `the fixed ${year} GDP`,
    short: ({ year }: Given<'year'>) => `fixed ${year} GDP`,
    custom: ({ amount }: Given<'amount'>) => `a fixed GDP of ${amount}`,
    /** The GDP that was just named. */
    that: ({ amount }: Given<'amount'>) => `that GDP (${amount})`,
    of: ({ year, release }: Given<'year' | 'release'>) =>
      release ? `${year} GDP (${release})` : `${year} GDP`,
    sameYear: 'the GDP of the same year',
    goal: ({ base, year }: Given<'base' | 'year'>) => `${base} by ${year}`,
    grown: ({ year, growth, falls }: Given<'year' | 'growth'> & { falls: boolean }) =>
      `${year} GDP (assumed to ${falls ? 'shrink' : 'grow'} by ${growth} a year)`,
  },
  budget: {
    initial: 'initial budget',
    both: 'initial plus supplementary budget',
    unknown: 'initial budget, no supplementary one known',
  },
  /** An amount that was published rounded. */
  about: ({ amount }: Given<'amount'>) => `about ${amount}`,
  more: ({ amount }: Given<'amount'>) => `${amount} more`,
  less: ({ amount }: Given<'amount'>) => `${amount} less`,
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
    published,
    publishedYear,
  }: Given<
    | 'place'
    | 'year'
    | 'amount'
    | 'budget'
    | 'definition'
    | 'share'
    | 'base'
    | 'publishedBase'
    | 'publishedYear'
  > & {
    /** The share as the government published it, and the GDP it is of: its year, and its name in the data. */
    published: string | null;
    /** The share of the other denominator, where its GDP is known, and that GDP. */
    otherShare: string | null;
    otherBase: string;
  }): Sentence => {
    const other = otherShare === null ? '' : `, and ${otherShare} of ${otherBase}`;
    const what = `${place}, ${year}: ${amount}, ${budget} (${definition}), `;
    return published === null
      ? [`${what}is `, share, ` of ${base}${other}.`]
      : [
          `${what}which the government counts as `,
          published,
          ` of the fixed ${publishedYear} GDP. Worked out from the published amounts, that is ${share} of ${base}${other}.`,
        ];
  },
  /** `less`: the target is below what is spent, and `gap` what it is below. */
  take: ({
    share,
    base,
    amount,
    gap,
    year,
    growth,
    less,
    realGrowth,
    realFalls,
  }: Given<'share' | 'base' | 'amount' | 'gap' | 'year' | 'growth'> & {
    less: boolean;
    realGrowth: string | null;
    realFalls: boolean;
  }) => {
    const change = less
      ? `${gap} less than in ${year}, or a fall of ${growth} a year`
      : `${gap} more, or growth of ${growth} a year`;
    const real =
      realGrowth === null ? '' : `, ${realFalls ? 'a fall of ' : ''}${realGrowth} after price increases`;
    return `The target of ${share} of ${base} is ${amount}: ${change}${real}.`;
  },
  /** `above` is null where the target is met exactly. */
  reached: ({ share, base, year, above }: Given<'share' | 'base' | 'year'> & { above: string | null }) =>
    `The target of ${share} of ${base} is reached in ${year}${above === null ? ', exactly' : `: ${above} above it`}.`,
  /** What keeping the share would take in the target year. */
  held: ({ base, amount, change, year }: Given<'base' | 'amount' | 'change' | 'year'>) =>
    `The same share of ${base} would be ${amount}, ${change} than in ${year}.`,
  /** `ahead`: by how many years before `goalYear`, that of the goal. */
  counted: ({
    share,
    year,
    goalYear,
    ahead,
  }: Given<'share' | 'year' | 'goalYear'> & { ahead: number | null }) => {
    const years = ahead === 1 ? 'one year' : ahead === 2 ? 'two years' : `${ahead} years`;
    return `By the government’s count, ${share} was reached in ${year}${ahead === null ? '' : `, ${years} ahead of ${goalYear}`}.`;
  },
  forward: ({ year, to }: Given<'year' | 'to'>) =>
    `The goal was for ${year}, and was brought forward to ${to}.`,
  notCounted: ({ share, definition }: Given<'share' | 'definition'>) =>
    `The goal of ${share} counts ${definition}; what is shown here is another total and does not tell how far the goal is reached.`,
  ownGdp: ({
    amount,
    base,
    target,
    year,
    share,
    growth,
    falls,
    change,
  }: Given<'amount' | 'base' | 'target' | 'year' | 'share' | 'growth' | 'change'> & { falls: boolean }) =>
    `${amount}, ${target} of ${base}, would be ${share} of ${year}’s own GDP if GDP ${falls ? 'shrinks' : 'grows'} by ${growth} a year (an assumption); ${target} of that GDP would be ${change}.`,
  /** `total`: of the years from `first` to `year`. */
  counterfactual: ({
    than,
    change,
    year,
    total,
    first,
  }: Given<'than' | 'change' | 'year' | 'total' | 'first'>) =>
    `Compared with ${than}, the path comes to ${change} in ${year}, and to ${total} from ${first} to ${year} together.`,
  than: {
    'flat-cash': ({ year }) => `the same money as in ${year} every year`,
    'flat-real': ({ year, deflator }) =>
      `keeping the purchasing power of ${year} (prices rise by ${deflator} a year)`,
    'held-share': ({ year }) => `keeping the share of ${year}`,
  } as Readonly<Record<string, (given: Given<'year' | 'deflator'>) => string>>,
  /** The rate as a number with both currencies by their codes, and both amounts as they are written. */
  converted: ({ written, one, year }: Given<'rate' | 'from' | 'to' | 'year' | 'written' | 'one'>) =>
    `Converted at the average rate of each fiscal year; from ${year} on at that year’s ${written} for ${one}.`,
  /** A name, and what is said of it. */
  labelled: ({ name, text }: Given<'name' | 'text'>) => `${name}: ${text}`,
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
    published: 'Published share',
    publishedBy: ({ year }: Given<'year'>) => `${year}, the government’s count`,
    fixed: ({ year }: Given<'year'>) => `Computed share of fixed ${year} GDP`,
    custom: 'Computed share of the fixed GDP',
    current: ({ year }: Given<'year'>) => `Computed share of ${year} GDP`,
    gap: ({ share }: Given<'share'>) => `Short of ${share}`,
    over: ({ share }: Given<'share'>) => `Less needed for ${share}`,
    goal: ({ share }: Given<'share'>) => `Goal of ${share}`,
    aim: ({ share }: Given<'share'>) => `Target of ${share}`,
    reached: 'reached',
    byCount: 'by the government’s count',
    above: ({ amount }: Given<'amount'>) => `${amount} above`,
    goalCounts: ({ definition }: Given<'definition'>) => `the goal counts ${definition}`,
    growth: 'Growth required',
    fall: 'Fall allowed',
    aYear: ({ year }: Given<'year'>) => `a year, to ${year}`,
    target: ({ amount }: Given<'amount'>) => `of ${amount}`,
  },
  fields: defenseFields,
  assumption: 'An assumption, not a forecast.',
  alreadyReached: ({ year, share }: Given<'year' | 'share'>) => `${year} stands at ${share}.`,
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
      published,
    }: Given<'year' | 'amount' | 'base' | 'what'> & { share: string | null; published: string | null }) => {
      const counted = published === null ? '' : `, published as ${published}`;
      const computed = published === null ? '' : 'computed ';
      return `${year}: ${amount}${counted}${share === null ? '' : `, ${computed}${share} of ${base}`} (${what})`;
    },
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
  /** Two initial budgets beside each other, one of which has a supplementary budget drawn on top. */
  comparable: ({ year, before, from, to }: Given<'year' | 'before' | 'from' | 'to'>) =>
    `The step from ${before} to ${year} has a supplementary budget at one end only: initial budget to initial budget it is ${from} to ${to}.`,
  eventsLabel: 'Events',
  event: ({ date, what, status }: Given<'date' | 'what' | 'status'>) => `${date}: ${what} (${status})`,
  /** The button of the panel that draws every reading of the year. */
  allReadings: 'All readings at once',
  yearByYear: 'Year by year',
  conversion: 'Conversion',
  /** The months of the fiscal year where the data name them. */
  tableCaption: ({ firstMonth, lastMonth }: { firstMonth: string | null; lastMonth: string | null }) =>
    `Budgets and shares by fiscal year${firstMonth === null ? '' : ` (${firstMonth} to ${lastMonth})`}`,
  columns: {
    year: 'Fiscal year',
    spending: 'Spending',
    published: 'published share',
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

export type DefenseMessages = typeof en & Partial<DefenseRefusals>;
