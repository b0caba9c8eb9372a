import { plural } from '../plural.js';
import { common } from './common.js';

/** A sentence in three pieces; the middle one is its point and is set in bold. */
export type Sentence = readonly [before: string, point: string, after: string];

type Words = Readonly<Record<string, string>>;

/** The messages for the names of a table, by name; each takes the named values. */
type Wordings<Values> = Readonly<Record<string, (values: Values) => string>>;

interface Amount {
  readonly amount: string;
}
interface Named {
  readonly name: string;
}
interface Total {
  readonly total: string;
}
interface What {
  readonly what: string;
}
interface Parts extends Total {
  /** The sector with the largest amount, and its share of the whole. */
  readonly sector: string;
  readonly sectorShare: string;
  /** The share of the total that is stated or divided. */
  readonly share: string;
  /** What is left of the whole; null where nothing is. */
  readonly rest: string | null;
}
interface ListParts extends Parts, Amount {
  /** The published list, with its date. */
  readonly source: string;
}

/** The words of `<impact-commitment-breakdown>`. Numbers, dates and names come already written for the reader; `n` is a count, for its plural. */
export const en = {
  ...common,
  /** Between the items of a list. */
  comma: ', ',
  title: 'A commitment and its parts',
  heading: ({ name, total }: Named & Total) => `${name}: ${total}`,
  aYear: ({ amount }: Amount) => `${amount} a year`,
  standfirst: {
    sectors: ({ what }: What) => `${what}, by sector`,
    projects: ({ what }: What) => `${what}, by project`,
    years: ({ what }: What) => `${what}, by calendar year`,
  },
  dated: ({ name, date }: Named & { readonly date: string }) => `${name}, ${date}`,
  ownSplit: 'Your own split',
  ownSplitCaveat: 'Nobody has published how the whole is divided. This split is yours.',
  calculated: 'A calculation, not a published plan',
  calculatedCaveat:
    'Nobody has published when the whole is to be paid. The dates of the period were, the amounts of the years are calculated.',
  bounds: {
    'up to': ({ amount }) => `up to ${amount}`,
    'at least': ({ amount }) => `at least ${amount}`,
    about: ({ amount }) => `about ${amount}`,
    over: ({ amount }) => `over ${amount}`,
  } as Wordings<Amount>,
  sentence: {
    stated: ({ source, amount, sector, sectorShare, total }: ListParts): Sentence => [
      `${source}: the amounts stated are `,
      amount,
      ` in all (the largest part: ${sector}, ${sectorShare}), beside the ${total} promised.`,
    ],
    total: ({ source, amount, share, total, rest }: ListParts): Sentence => [
      `${source}: `,
      amount,
      `, ${share} of the ${total} promised; ${rest ?? 'nothing'} is unallocated.`,
    ],
    custom: ({ total, share, sector, sectorShare, rest }: Parts): Sentence => [
      `Your own split (unpublished): of ${total}, `,
      `${share} is divided`,
      `, at most ${sectorShare} of the whole for one sector (${sector}); ${rest ?? 'nothing'} is unallocated.`,
    ],
    nothing: ({ total }: Total): Sentence => [
      '',
      total,
      ' is promised; how it is divided was not published.',
    ],
    noAmount: ({ source, total }: Total & { readonly source: string }): Sentence => [
      `${source}: `,
      'no amount is stated',
      `, beside the ${total} promised.`,
    ],
    sector: ({
      name,
      amount,
      share,
      whole,
      stated,
      all,
      n,
    }: Named &
      Amount & {
        readonly share: string;
        readonly whole: string;
        readonly stated: string;
        readonly all: string;
        readonly n: number;
      }): Sentence => [
      `${name}: `,
      amount,
      `, ${share} of ${whole}; ${stated} of ${all} ${plural('en', n, { one: 'project states', other: 'projects state' })} an amount.`,
    ],
    years: ({
      total,
      profile,
      from,
      to,
      amount,
      year,
    }: Total &
      Amount & {
        readonly profile: string;
        readonly from: string;
        readonly to: string;
        readonly year: string;
      }): Sentence => [
      `If ${total} is paid ${profile} from ${from} to ${to}, `,
      `${amount} falls in ${year}`,
      ', more than in any other year.',
    ],
    given: ({ total, amount, year }: Total & Amount & { readonly year: string }): Sentence => [
      `Of ${total}, `,
      `${amount} is published for ${year}`,
      '.',
    ],
    noYears: ({ total }: Total): Sentence => [
      '',
      total,
      ' is promised; no payment period has been published.',
    ],
  },
  wholeTotal: ({ total }: Total) => `the ${total} promised`,
  wholeStated: ({ stated }: { readonly stated: string }) => `the ${stated} stated`,
  inOther: ({ amount, rate, status }: Amount & { readonly rate: string; readonly status: string }) =>
    status === '' ? `${amount} at ${rate}` : `${amount} at ${rate} (${status})`,
  rate: ({ other, currency }: { readonly other: string; readonly currency: string }) =>
    `${other} for one ${currency}`,
  perInhabitant: ({ amount, population }: Amount & { readonly population: string }) =>
    `${amount} for each of ${population} inhabitants`,
  context: ({ total, lines }: Total & { readonly lines: readonly string[] }) =>
    `${total} is ${lines.join(', or ')}.`,
  figures: {
    stated: 'Amounts stated',
    counted: ({ stated, all, n }: { readonly stated: string; readonly all: string; readonly n: number }) =>
      `${stated} of ${all} ${plural('en', n, { one: 'line', other: 'lines' })}`,
    promised: 'Promised',
    more: ({ difference }: { readonly difference: string }) => `${difference} more than stated`,
    less: ({ difference }: { readonly difference: string }) => `${difference} less than stated`,
    left: 'Unallocated',
    ofTotal: ({ share }: { readonly share: string }) => `${share} of the total`,
    divided: 'Divided',
    aYear: 'A year',
    until: ({ day }: { readonly day: string }) => `until ${day}, if even`,
    gdp: 'Share of GDP',
    ofPlace: ({ place, status }: { readonly place: string; readonly status: string }) =>
      `${place} (${status})`,
  },
  fields: {
    commitment: 'Commitment',
    scenario: 'What is counted',
    view: 'By',
    views: { sectors: 'Sector', projects: 'Project', years: 'Year' } as Words,
    custom: 'your own split',
    options: 'Total, rate, population, years',
    total: 'Total',
    exchangeRate: ({ pair }: { readonly pair: string }) => `Exchange rate (${pair})`,
    population: 'Population',
    populationEcho: 'For the amount per inhabitant.',
    includeDisputed: 'Include disputed items',
    schedule: 'Payment profile',
    schedules: {
      straight: 'evenly',
      'front-loaded': 'most of it early',
      logistic: 'S-curve',
      'norden-rayleigh': 'as large projects spend',
      given: 'as published',
    } as Words,
  },
  /** How it is paid, within a sentence. */
  profiles: {
    straight: 'evenly',
    'front-loaded': 'early on for the most part',
    logistic: 'slowly at first and at the end',
    'norden-rayleigh': 'as large projects spend it',
    given: 'as published',
  } as Words,
  split: {
    legend: 'Your split, in percent of the whole',
    slider: ({ name }: Named) => `${name}, slider`,
    mode: 'When one share changes',
    modes: {
      draw: 'from what is unallocated, then the others',
      scale: 'scale the others',
      hold: 'hold the others',
    } as Words,
    undo: 'Undo',
    reset: 'Even shares',
    rest: ({ share }: { readonly share: string }) => `Unallocated: ${share}`,
  },
  refusals: {
    'unknown-commitment': () => 'This commitment is not in the data. Showing the previous figure.',
    'unknown-scenario': () => 'This list is not in the data. Showing the previous figure.',
    'unknown-choice': () => 'This choice is not known.',
    'not-positive': () => 'Enter a number above zero.',
    'not-a-number': () => 'This is not a number we can read.',
    negative: () => 'Enter zero or a positive number.',
    'too-precise': ({ places }) => `At most ${places ?? ''} decimal places.`,
    'over-allocated': ({ excess }) => `The parts exceed the whole by ${excess ?? ''}.`,
    'remainder-too-small': ({ available, missing }) =>
      `At most ${available ?? ''} with the others held: ${missing ?? ''} is missing.`,
    'nothing-to-scale': () => 'No other share can be reduced.',
    'unknown-id': ({ example }) => `Shares are written as “${example ?? ''}”, with the sectors below.`,
    'duplicate-id': () => 'A sector is named twice.',
    'out-of-range': ({ from, to }) => `Enter a number from ${from ?? ''} to ${to ?? ''}.`,
    'no-window': () => 'No payment period has been published.',
  } as Wordings<Words>,
  chart: {
    label: 'Parts of the total',
    years: 'The amounts by year',
    promised: ({ total }: Total) => `${total} promised`,
    stated: ({ amount }: Amount) => `${amount} stated`,
    rest: 'Unallocated',
    all: 'All sectors',
    path: 'Where you are',
    projects: ({ count, n }: { readonly count: string; readonly n: number }) =>
      plural('en', n, { one: 'Show the project', other: `Show the ${count} projects` }),
    noAmount: 'no amount stated',
    rows: 'The parts',
    scale: ({ name }: Named) => `Bars are drawn against the largest, ${name}.`,
  },
  /** Terms of the working that belong to a sector or project. */
  partTerm: {
    amount: ({ name }: Named) => `${name} (amount)`,
    share: ({ name }: Named) => `${name} (share)`,
  },
  panels: {
    certainty: 'Commitment status',
    cash: 'Who would get the cash',
    jobs: 'Jobs and output',
  },
};

export type CommitmentMessages = typeof en;
