import { common } from './common.js';

/** A sentence in three pieces; the middle one is its point and is set in bold. */
export type Sentence = readonly [before: string, point: string, after: string];

/** `Energy` → `energy` within a sentence; abbreviations stay. */
const within = (label: string) => label.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());

type Numbers = Readonly<Record<string, string>>;

/** The words of `<impact-commitment-breakdown>`. All numbers, dates and names come in already written for the reader. */
export const en = {
  ...common,
  /** Between the items of a list. */
  comma: ', ',
  title: 'A commitment and its parts',
  heading: (name: string, total: string) => `${name}: ${total}`,
  aYear: (amount: string) => `${amount} a year`,
  standfirst: {
    sectors: (what: string) => `${what}, by sector`,
    projects: (what: string) => `${what}, by project`,
    years: (what: string) => `${what}, by calendar year`,
  } as Readonly<Record<string, (what: string) => string>>,
  dated: (name: string, date: string) => `${name}, ${date}`,
  ownSplit: 'Your own split',
  ownSplitCaveat: 'Nobody has published how the whole is divided. This split is yours.',
  calculated: 'A calculation, not a published plan',
  calculatedCaveat:
    'Nobody has published when the whole is to be paid. The dates of the period were, the amounts of the years are calculated.',
  bounds: {
    'up to': (amount: string) => `up to ${amount}`,
    'at least': (amount: string) => `at least ${amount}`,
    about: (amount: string) => `about ${amount}`,
    over: (amount: string) => `over ${amount}`,
  } as Readonly<Record<string, (amount: string) => string>>,
  sentence: {
    stated: (source: string, amount: string, top: readonly [name: string, share: string], total: string) =>
      [
        `${source}: the amounts stated are `,
        amount,
        ` in all, ${top[1]} of it for ${within(top[0])}, beside the ${total} promised.`,
      ] as Sentence,
    total: (source: string, amount: string, share: string, total: string, rest: string | null) =>
      [
        `${source}: `,
        amount,
        `, ${share} of the ${total} promised; ${rest === null ? 'nothing' : rest} is left open.`,
      ] as Sentence,
    custom: (
      total: string,
      top: readonly [name: string, share: string],
      allocated: string,
      rest: string | null,
    ) =>
      [
        `A split of your own, published by nobody: of ${total}, `,
        `${allocated} is divided`,
        `, at most ${top[1]} of the whole for one sector (${within(top[0])}); ${rest ?? 'nothing'} is left open.`,
      ] as Sentence,
    nothing: (total: string) => ['', total, ' is promised; how it is divided was not published.'] as Sentence,
    noAmount: (source: string, total: string) =>
      [`${source}: `, 'no amount is stated', `, beside the ${total} promised.`] as Sentence,
    sector: (name: string, amount: string, share: string, whole: string, stated: string, all: string) =>
      [
        `${name}: `,
        amount,
        `, ${share} of ${whole}; ${stated} of ${all} projects state an amount.`,
      ] as Sentence,
    years: (total: string, shape: string, from: string, to: string, most: string, year: string) =>
      [
        `If ${total} is paid ${shape} from ${from} to ${to}, `,
        `${most} falls in ${year}`,
        ', more than in any other year.',
      ] as Sentence,
    given: (total: string, amount: string, year: string) =>
      [`Of ${total}, `, `${amount} is published for ${year}`, '.'] as Sentence,
    noYears: (total: string) =>
      ['', total, ' is promised; no period was published in which it is to be paid.'] as Sentence,
  },
  wholeTotal: (total: string) => `the ${total} promised`,
  wholeStated: (stated: string) => `the ${stated} stated`,
  inOther: (amount: string, rate: string, status: string) =>
    status === '' ? `${amount} at ${rate}` : `${amount} at ${rate} (${status})`,
  rate: (other: string, currency: string) => `${other} for one ${currency}`,
  perInhabitant: (amount: string, population: string) => `${amount} for each of ${population} inhabitants`,
  context: (total: string, lines: readonly string[]) => `${total} is ${lines.join(', or ')}.`,
  figures: {
    stated: 'Amounts stated',
    counted: (some: string, all: string) => `${some} of ${all} lines`,
    promised: 'Promised',
    difference: (amount: string) => `${amount} more than stated`,
    less: (amount: string) => `${amount} less than stated`,
    left: 'Left open',
    ofTotal: (share: string) => `${share} of the whole`,
    divided: 'Divided',
    aYear: 'A year',
    until: (day: string) => `until ${day}, if even`,
    gdp: 'Share of GDP',
    ofPlace: (place: string, status: string) => `${place} (${status})`,
  },
  fields: {
    commitment: 'Commitment',
    scenario: 'What is counted',
    view: 'By',
    views: { sectors: 'Sector', projects: 'Project', years: 'Year' } as Readonly<Record<string, string>>,
    custom: 'your own split',
    options: 'Total, rate, population, years',
    total: 'Total',
    exchangeRate: (pair: string) => `Exchange rate (${pair})`,
    population: 'Population',
    populationEcho: 'For the amount per inhabitant.',
    include: 'Count all the same',
    schedule: 'Paid over the years',
    schedules: {
      straight: 'evenly',
      'front-loaded': 'most of it early',
      logistic: 'slowly, fast, slowly',
      'norden-rayleigh': 'as large projects spend',
      given: 'as published',
    } as Readonly<Record<string, string>>,
  },
  shapes: {
    straight: 'evenly',
    'front-loaded': 'early on for the most part',
    logistic: 'slowly at first and at the end',
    'norden-rayleigh': 'as large projects spend it',
    given: 'as published',
  } as Readonly<Record<string, string>>,
  split: {
    legend: 'Your split, in percent of the whole',
    slider: (name: string) => `${name}, slider`,
    mode: 'When one share changes',
    modes: {
      draw: 'from what is open, then the others',
      scale: 'scale the others',
      hold: 'hold the others',
    } as Readonly<Record<string, string>>,
    undo: 'Undo',
    reset: 'Even shares',
    rest: (share: string) => `Left open: ${share}`,
  },
  refusals: {
    'unknown-commitment': () => 'This commitment is not in the data. The last picture stays.',
    'unknown-scenario': () => 'This list is not in the data. The last picture stays.',
    'unknown-choice': () => 'This choice is not known.',
    'not-positive': () => 'Enter a number above zero.',
    'not-a-number': () => 'This is not a number we can read.',
    negative: () => 'Enter zero or a positive number.',
    'too-precise': ({ places }: Numbers) => `At most ${places ?? ''} decimal places.`,
    'over-allocated': ({ excess }: Numbers) => `The parts exceed the whole by ${excess ?? ''}.`,
    'remainder-too-small': ({ available, missing }: Numbers) =>
      `At most ${available ?? ''} with the others held: ${missing ?? ''} is missing.`,
    'nothing-to-scale': () => 'There is no other share to take it from.',
    'unknown-id': () => 'Shares are written as “energy:40 metals:12.5”, with the sectors below.',
    'duplicate-id': () => 'A sector is named twice.',
    'out-of-range': ({ from, to }: Numbers) => `Enter a number from ${from ?? ''} to ${to ?? ''}.`,
    'no-window': () => 'No period was published in which it is to be paid.',
  } as Readonly<Record<string, (details: Numbers) => string>>,
  chart: {
    label: 'The parts beside the whole',
    years: 'The amounts by year',
    promised: (total: string) => `${total} promised`,
    stated: (amount: string) => `${amount} stated`,
    rest: 'Left open',
    all: 'All sectors',
    path: 'Where you are',
    projects: (count: string) => (count === '1' ? 'Show the project' : `Show the ${count} projects`),
    noAmount: 'no amount stated',
    rows: 'The parts',
    scale: (name: string) => `Bars are drawn against the largest, ${name}.`,
  },
  panels: {
    firmness: 'How firm it is',
    cash: 'Who would get the cash',
    effects: 'Jobs and output',
  },
};

export type CommitmentMessages = typeof en;
