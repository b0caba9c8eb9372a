import { plural } from '../plural.js';
import type { Sentence } from './commitment.js';

interface Place {
  readonly place: string;
}
interface Promisor {
  /** The country that promises. */
  readonly promisor: string;
}
interface Recipient {
  /** The country that receives. */
  readonly recipient: string;
}
interface NamedAmount {
  readonly name: string;
  readonly amount: string;
}

/** Countries that English names with an article within a sentence. */
const WITH_ARTICLE =
  /^(?:United |European Union$|Netherlands$|Philippines$|Bahamas|Maldives$|Gambia|.* (?:Islands|Republic)$)/;

const within = (place: string) => (WITH_ARTICLE.test(place) ? `the ${place}` : place);

/** `Japan’s`, `the United States’`. */
const of = (place: string) => `${within(place)}${place.endsWith('s') ? '’' : '’s'}`;

const opening = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

type ForPlaces = Readonly<Record<string, (places: Promisor & Recipient) => string>>;

/** The words of the panels of `<impact-commitment-breakdown>`, which are loaded when the first of them is opened. */
export const en = {
  columns: {
    part: 'Sector, project',
    amount: 'Amount',
    share: 'Share',
    status: 'Status',
    by: 'Who says so',
    year: 'Year',
    cumulative: 'Paid by then',
  },
  tableCaption: ({ whole }: { readonly whole: string }) =>
    `Shares of ${whole}; rounded one by one, they may not add up to 100%`,
  yearsCaption: 'Amounts by calendar year',
  sum: 'Sum',
  citations: {
    total: 'Total',
    window: ({ from, to }: { readonly from: string; readonly to: string }) =>
      `Paid between ${from} and ${to}`,
    printed: ({ name, amount }: NamedAmount) => `${name}: ${amount} as a printed sum`,
    differing: ({ name, amount }: NamedAmount) => `${name}: ${amount} instead`,
    named: ({ date }: { readonly date: string }) => `The sectors named on ${date}`,
    gdp: ({ place }: Place) => `GDP of ${within(place)}`,
    exchangeRate: 'Exchange rate',
    conflicting: 'Conflicting source',
  },
  projects: {
    caption: ({ list }: { readonly list: string }) => `Projects (${list})`,
    columns: {
      project: 'Project',
      company: 'Company',
      sector: 'Sector',
      place: 'State',
      amount: 'Amount',
      status: 'Status and since when',
    },
    statusFilter: 'Status',
    all: 'all',
    unnamed: 'not named',
    then: '; ',
    words: 'Company or project contains',
    atLeast: ({ currency }: { readonly currency: string }) => `Amount at least (${currency})`,
    counted: ({ shown, all, n }: { readonly shown: string; readonly all: string; readonly n: number }) =>
      `${shown} of ${all} ${plural('en', n, { one: 'project', other: 'projects' })}`,
    /** A step on the way of a project; the note may be empty. */
    step: ({
      status,
      date,
      note,
    }: {
      readonly status: string;
      readonly date: string;
      readonly note: string;
    }) => `${status} (${date}${note === '' ? '' : `: ${note}`})`,
  },
  certainty: {
    intro: 'Each stage lies within the one before it; they are never added up.',
    columns: {
      layer: 'Stage',
      amount: 'Amount',
      shareOfTotal: 'Of the total',
      date: 'As of',
      note: 'Note',
    },
    layers: {
      announced: 'Announced',
      candidates: 'Selected and candidates',
      selected: 'Selected',
      contracted: 'Contracted',
      disbursed: 'Paid out',
    },
    unknown: 'not published',
    converted: ({ amount, other }: { readonly amount: string; readonly other: string }) =>
      `${amount} = ${other}`,
    news: 'Last heard',
    newsItem: ({
      date,
      text,
      status,
      source,
    }: {
      readonly date: string;
      readonly text: string;
      readonly status: string;
      readonly source: string;
    }) => `${date}: ${text} (${status}; ${source})`,
    terms: 'What was agreed',
    term: ({
      text,
      status,
      source,
    }: {
      readonly text: string;
      readonly status: string;
      readonly source: string;
    }) => `${text} (${status}; ${source})`,
    differing: ({ source }: { readonly source: string }) => `Differs: ${source}.`,
  },
  cash: {
    assumptions: ({ source, date }: { readonly source: string; readonly date: string }) =>
      `The yield, the rate and the share lent are those of an example (${source}, ${date}): assumptions to change, not forecasts.`,
    ownAssumptions: 'The yield, the rate and the share lent are assumptions to change, not forecasts.',
    reading: 'Reading',
    readings: {
      recoup: ({ promisor }: Promisor) => `50/50 until ${within(promisor)} has its money back with interest`,
      'periodic-halved': () => 'a deemed amount each year, itself divided 50/50',
      'periodic-full': ({ promisor }: Promisor) => `a deemed amount each year that is ${of(promisor)} alone`,
      'loans-and-equity': () => 'interest on loans, 90/10 on the rest',
    },
    /** A reading, and who reads it so. */
    readBy: ({ reading, by }: { readonly reading: string; readonly by: string }) => `${reading} (${by})`,
    fields: {
      principal: ({ promisor, principal }: Promisor & { readonly principal: string }) =>
        `Invested by ${within(promisor)} (${principal})`,
      cashYield: () => 'Annual cash yield (%)',
      rate: () => 'Deemed interest (%)',
      years: () => 'Number of years',
      loanShare: () => 'Share lent (%)',
      discountRate: () => 'Discount rate (%)',
    },
    sentence: ({
      n,
      years,
      promisor,
      invested,
      received,
      share,
      recipient,
      rest,
    }: Promisor &
      Recipient & {
        readonly n: number;
        readonly years: string;
        readonly invested: string;
        readonly received: string;
        readonly share: string;
        readonly rest: string;
      }): Sentence => [
      `For the ${invested} invested, ${within(promisor)} would receive `,
      `${received}, ${share} of the cash`,
      `, over ${plural('en', n, { one: 'one year', other: `${years} years` })}, and ${within(recipient)} ${rest}.`,
    ],
    payoff: ({ promisor }: Promisor) => `${opening(within(promisor))} has its deemed amount`,
    payoffYear: ({ year }: { readonly year: string }) => `in year ${year}`,
    payoffs: {
      never: 'never: the cash does not cover the interest',
      beyond: 'not within these years',
      none: 'this reading returns no principal',
    },
    present: ({ place }: Place) => `Present value to ${within(place)}`,
    promisorReturn: ({ promisor }: Promisor) => `${opening(of(promisor))} yearly return`,
    breakEven: 'Break-even yield',
    none: 'none',
    caption: 'Cash by year',
    year: 'Year',
    balance: ({ promisor }: Promisor) => `Still owed to ${within(promisor)}`,
    /** Terms of the working that belong to one of the two countries. */
    termNames: {
      promisor: ({ promisor }) => `Cash to ${within(promisor)}`,
      recipient: ({ recipient }) => `Cash to ${within(recipient)}`,
      promisorTotal: ({ promisor }) => `All cash to ${within(promisor)}`,
      recipientTotal: ({ recipient }) => `All cash to ${within(recipient)}`,
      promisorShare: ({ promisor }) => `${opening(of(promisor))} share`,
      promisorPresentValue: ({ promisor }) => `Present value to ${within(promisor)}`,
      recipientPresentValue: ({ recipient }) => `Present value to ${within(recipient)}`,
      promisorReturn: ({ promisor }) => `${opening(of(promisor))} yearly return, found by trial`,
      promisorReturnProof: ({ promisor }) => `Present value to ${within(promisor)} at its yearly return`,
    } as ForPlaces,
    refused: {
      'not-positive': 'Enter a number above zero.',
      'out-of-range': 'Enter a number from 0 to 100; years from 1 to 100.',
    } as Readonly<Record<string, string>>,
  },
  jobs: {
    intro: ({ recipient }: Recipient) =>
      `What the spending would support in ${within(recipient)}, from published multipliers. Rough estimates in two figures: gross, and only as far as the amounts are ever spent.`,
    fields: {
      low: ({ recipient }: Recipient) => `Spent in ${within(recipient)}, low (%)`,
      central: () => 'Central (%)',
      high: () => 'High (%)',
    },
    assumption: 'How much is spent in the country is an assumption, not a published figure.',
    induced: 'Count spending by employees, too',
    caption: 'Job-years and output, from the low to the high share spent in the country',
    columns: {
      sector: 'Sector',
      amount: 'Amount',
      employment: 'Job-years',
      output: 'Output',
      multipliers: 'Multipliers',
    },
    sum: 'Sum of those with a multiplier (jobs and output of different sectors)',
    without: 'no multiplier in this data',
    range: ({
      low,
      central,
      high,
    }: {
      readonly low: string;
      readonly central: string;
      readonly high: string;
    }) => `about ${low}–${high} (central ${central})`,
    /** Between multipliers. */
    semicolon: '; ',
    multiplier: ({
      name,
      year,
      source,
    }: {
      readonly name: string;
      readonly year: string;
      readonly source: string;
    }) => `${name}, ${year} (${source})`,
    refused: 'Enter shares from 0 to 100, the low one first.',
    /** Terms of the working that belong to a sector. */
    term: ({
      name,
      effect,
      level,
    }: {
      readonly name: string;
      readonly effect: string;
      readonly level: string;
    }) => `${name} (${effect}, ${level})`,
    effects: {
      direct: 'direct job-years',
      supplier: 'job-years at suppliers',
      induced: 'induced job-years',
      supported: 'supported job-years',
      employment: 'job-years',
      output: 'output',
    } as Readonly<Record<string, string>>,
    otherEffect: 'further job-years',
    levels: { low: 'low', central: 'central', high: 'high' },
  },
};

export type PanelMessages = typeof en;
