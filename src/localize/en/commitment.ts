import { plural } from '../plural.js';
import { common } from './common.js';
import type { CommitmentRefusals } from './commitment-refusals.js';

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
interface StatedParts extends ListParts {
  /** What the lines add up to, where another sum was printed; else null. */
  readonly addsUp: string | null;
  /** Whether the list may be compared with the total. */
  readonly compared: boolean;
}
interface NamedParts extends Total, Amount {
  /** The document that names the sectors; null where the data do not say. */
  readonly by: string | null;
  /** How many sectors it names. */
  readonly count: string;
  readonly list: string;
  readonly share: string;
  /** The sectors with an amount, each with it. */
  readonly parts: readonly string[];
  /** The named sectors without any. */
  readonly without: readonly string[];
  readonly rest: string | null;
}
interface Spread extends Total, Amount {
  readonly profile: string;
  readonly from: string;
  readonly to: string;
}

/** Newspapers spell the numbers below ten. */
const SPELLED = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const spelled = (count: string) => SPELLED[Number(count)] ?? count;

const opening = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

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
  /** A sector with its amount, within a sentence. */
  part: ({ name, amount }: Named & Amount) => `${name} ${amount}`,
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
    named: ({ by, count, list, amount, share, total, parts, without, rest }: NamedParts): Sentence => [
      `No split by sector was published; ${by ?? 'the agreement'} names ${spelled(count)} sectors. ${list}: `,
      `${amount}, ${share}`,
      ` of ${total}${parts.length ? ` – ${parts.join(', ')}` : ''}. ${without.length ? `${opening(without.join(', '))}: nothing yet. ` : ''}${opening(rest ?? 'nothing')} is open.`,
    ],
    stated: ({ source, amount, addsUp, sector, sectorShare, total, compared }: StatedParts): Sentence => [
      `${source}: ${addsUp === null ? 'the amounts stated are ' : 'as printed, '}`,
      amount,
      `${addsUp === null ? ' in all' : `; the lines come to ${addsUp}`} (the largest part: ${sector}, ${sectorShare}).${compared ? ` The whole is ${total}.` : ' This counts something else than the commitment and is not set against it.'}`,
    ],
    total: ({ source, amount, share, total, rest }: ListParts): Sentence => [
      `${source}: `,
      amount,
      `, ${share} of ${total}; ${rest ?? 'nothing'} is open.`,
    ],
    custom: ({ total, share, sector, sectorShare, rest }: Parts): Sentence => [
      `Your own split (unpublished): of ${total}, `,
      `${share} is divided`,
      `, at most ${sectorShare} of the whole for one sector (${sector}); ${rest ?? 'nothing'} is unallocated.`,
    ],
    nothing: ({ total }: Total): Sentence => [
      '',
      opening(total),
      ' is promised; how it is divided was not published.',
    ],
    noAmount: ({ source }: { readonly source: string }): Sentence => [
      `${source}: `,
      'no amount is stated',
      '.',
    ],
    sector: ({
      name,
      amount,
      share,
      whole,
      stated,
      all,
      n,
      pending,
    }: Named &
      Amount & {
        /** Null where nothing is stated. */
        readonly share: string | null;
        readonly whole: string;
        readonly stated: string;
        readonly all: string;
        readonly n: number;
        /** What is not counted, by status; may be empty. */
        readonly pending: string;
      }): Sentence => [
      `${name}: `,
      amount,
      `${share === null ? '' : `, ${share} of ${whole}`}${n ? `; ${stated} of ${all} ${plural('en', n, { one: 'project states', other: 'projects state' })} an amount` : ''}.${pending === '' ? '' : ` More is not counted (${pending}).`}`,
    ],
    /** The same every day. */
    even: ({ total, profile, from, to, amount }: Spread): Sentence => [
      `If ${total} is paid ${profile} from ${from} to ${to}, that is `,
      `about ${amount} a year`,
      '.',
    ],
    years: ({ total, profile, from, to, amount, year }: Spread & { readonly year: string }): Sentence => [
      `If ${total} is paid ${profile} from ${from} to ${to}, `,
      `${amount} falls in ${year}`,
      ', more than in any other year.',
    ],
    over: ({ total, to }: Total & { readonly to: string }): Sentence => [
      `The period for ${total} `,
      `ended on ${to}`,
      '.',
    ],
    given: ({ total, amount, year }: Total & Amount & { readonly year: string }): Sentence => [
      `Of ${total}, `,
      `${amount} is published for ${year}`,
      '.',
    ],
    noYears: ({ total }: Total): Sentence => [
      '',
      opening(total),
      ' is promised; no payment period has been published.',
    ],
  },
  wholeTotal: ({ total }: Total) => total,
  wholeStated: ({ stated }: { readonly stated: string }) => `all that is stated (${stated})`,
  inOther: ({ amount, rate, status }: Amount & { readonly rate: string; readonly status: string }) =>
    status === '' ? `${amount} at ${rate}` : `${amount} at ${rate} (${status})`,
  /** An exchange rate: its number, both currencies by their codes, and the amounts as they are written. */
  rate: ({
    written,
    one,
  }: {
    readonly number: string;
    readonly other: string;
    readonly written: string;
    readonly currency: string;
    readonly one: string;
  }) => `${written} for ${one}`,
  ofGdp: ({
    share,
    place,
    status,
  }: {
    readonly share: string;
    readonly place: string;
    readonly status: string;
  }) => `${share} of the GDP of ${place} (${status})`,
  pendingNote: ({ amount }: Amount) =>
    `Of what is open, ${amount} is for candidates, which have not been selected and are not counted.`,
  perInhabitant: ({ amount, population }: Amount & { readonly population: string }) =>
    `${amount} for each of ${population} inhabitants`,
  context: ({ total, lines }: Total & { readonly lines: readonly string[] }) =>
    `${opening(total)} is ${lines.join(', or ')}.`,
  figures: {
    stated: 'Amounts stated',
    counted: ({ stated, all, n }: { readonly stated: string; readonly all: string; readonly n: number }) =>
      `${stated} of ${all} ${plural('en', n, { one: 'project states', other: 'projects state' })} an amount`,
    addsUp: ({ amount }: Amount) => `the lines come to ${amount}`,
    share: 'Share of the whole',
    ofWhole: ({ total }: Total) => `of ${total}`,
    without: 'Sectors with nothing yet',
    ofNamed: ({ count }: { readonly count: string }) => `of the ${count} that are named`,
    timeLeft: 'Time left',
    days: ({ days, n }: { readonly days: string; readonly n: number }) =>
      `${days} ${plural('en', n, { one: 'day', other: 'days' })}`,
    between: ({ from, to }: { readonly from: string; readonly to: string }) => `${from} to ${to}`,
    ended: ({ date }: { readonly date: string }) => `ended on ${date}`,
    left: 'Unallocated',
    open: 'Open',
    ofTotal: ({ share }: { readonly share: string }) => `${share} of the total`,
    divided: 'Divided',
    aYear: 'A year, if even',
    about: ({ amount }: Amount) => `about ${amount}`,
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
    includeDisputed: ({ name }: Named) => `Include disputed items: ${name}`,
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
  chart: {
    label: 'Parts of the total',
    years: 'The amounts by year',
    stated: ({ amount }: Amount) => `${amount} stated`,
    rest: 'Unallocated',
    open: 'Open',
    pending: ({ status, amount }: Amount & { readonly status: string }) => `${status}: ${amount}`,
    pendingInRest: ({ amount }: Amount) => `of it ${amount} for candidates`,
    nothingYet: 'nothing selected yet',
    /** An amount that was published for this line and others. */
    together: ({ amount, names }: Amount & { readonly names: string }) => `${amount} with ${names}`,
    /** A line whose amount stands in another line. */
    within: ({ name }: Named) => `within ${name}`,
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
    projects: 'Projects',
    certainty: 'Commitment status',
    cash: 'Who would get the cash',
    jobs: 'Jobs and output',
  },
};

export type CommitmentMessages = typeof en & { readonly refusals?: CommitmentRefusals };
