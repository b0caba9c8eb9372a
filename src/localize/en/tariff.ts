import { plural } from '../plural.js';
import { common } from './common.js';
import type { TariffRefusals } from './tariff-refusals.js';

/** A sentence in three pieces; the middle one is its point and is set in bold. */
export type Sentence = readonly [before: string, point: string, after: string];

/** What is compared: two days or two rates. */
export interface Compared {
  readonly from: string;
  readonly to: string;
}

/** What a total adds up: a landed cost has freight and fees in it. */
export type TotalOf = 'landed' | 'duty' | 'fees' | 'carriage';

/** A change of the duty; `ofDuty` is null where there was no duty before. `year` is that of published imports, null for other values. */
export interface DutyChange {
  readonly before: string;
  readonly after: string;
  readonly change: string;
  readonly ofDuty: string | null;
  readonly ofTotal: string;
  /** What the total adds up, in words. */
  readonly total: string;
  readonly year: string | null;
}

/** What a customs fee is charged on, on one side of the comparison. `n` is the number of entries, `entries` the same written. */
export interface FeeSide {
  readonly year: string;
  readonly n: number;
  readonly entries: string;
  readonly transport: string;
  /** The value up to which an entry is informal. */
  readonly limit: string;
  /** The preference that takes the processing fee away. */
  readonly preference: string;
}

const entriesOf = (n: number) => plural('en', n, { one: 'entry', other: 'entries' });

const TOTALS: Readonly<Record<TotalOf, string>> = {
  landed: 'the landed cost',
  duty: 'value and duty',
  fees: 'value, duty and fees',
  carriage: 'value, duty, freight and insurance',
};

/** Origins whose names take an article in a sentence. */
const WITH_ARTICLE = /^(?:AE|BS|CF|CG|CD|DO|EU|GB|GM|KM|KY|MH|MV|NL|PH|SB|SC|US)$/;

/** An origin within a sentence: `from the United Kingdom`. */
const fromOrigin = (code: string, name: string) =>
  WITH_ARTICLE.test(code) && !/^the /i.test(name) ? `from the ${name}` : `from ${name}`;

const sharesOf = ({ ofDuty, ofTotal, total }: Pick<DutyChange, 'ofDuty' | 'ofTotal' | 'total'>) =>
  ofDuty === null
    ? `, which is ${ofTotal} of ${total}.`
    : `, which is ${ofDuty} of the duty before and ${ofTotal} of ${total}.`;

const begin = (year: string | null, sentence: string) =>
  year === null ? `The ${sentence}` : `At ${year} imports, the ${sentence}`;

/** The words of `<impact-tariff-calculator>`. All numbers, dates and names come in already written for the reader. */
export const en = {
  ...common,
  heading: {
    saved: 'How much less duty is due',
    added: 'How much more duty is due',
    same: 'What the duty comes to',
  },
  standfirst: ({
    product,
    origin,
    code,
    from,
    to,
  }: Compared & { product: string; origin: string; code: string }) =>
    `${product} ${fromOrigin(code, origin)}: US duty on ${from} against ${to}`,
  standfirstCustom: ({ from, to }: Compared) => `Duty at ${from} against duty at ${to}`,
  sentence: {
    saved: ({ before, after, change, year, ofDuty, ofTotal, total }: DutyChange): Sentence => [
      begin(year, `duty falls from ${before} to ${after}: `),
      `${change} less`,
      sharesOf({ ofDuty, ofTotal, total }),
    ],
    added: ({ before, after, change, year, ofDuty, ofTotal, total }: DutyChange): Sentence => [
      begin(year, `duty rises from ${before} to ${after}: `),
      `${change} more`,
      sharesOf({ ofDuty, ofTotal, total }),
    ],
    same: ({ duty, rate, year }: { duty: string; rate: string; year: string | null }): Sentence => [
      begin(year, 'duty stays at '),
      duty,
      `: the rate is ${rate} both times.`,
    ],
    /** The rates differ and the duty does not: the value is 0, or rounding takes the difference away. */
    sameDuty: ({ duty, from, to }: { duty: string; from: string; to: string }): Sentence => [
      'The duty stays at ',
      duty,
      `, though the rate goes from ${from} to ${to}.`,
    ],
  },
  /** By what the entries are. */
  feeSide: {
    formal: ({ year, n, entries, transport }: FeeSide) =>
      `fiscal year ${year}, ${entries} formal ${entriesOf(n)} by ${transport}`,
    informal: ({ year, n, entries, transport, limit }: FeeSide) =>
      `fiscal year ${year}, ${entries} informal ${entriesOf(n)} (up to ${limit} each) by ${transport}`,
    exempt: ({ year, preference }: FeeSide) =>
      `fiscal year ${year}, no merchandise processing fee under ${preference}`,
  },
  feesAssumed: ({ before, after, newest }: { before: string; after: string; newest: boolean }) => {
    const years = newest ? ' Without a date, the newest fiscal year known is taken.' : '';
    return before === after
      ? `Customs fees: ${before}.${years}`
      : `Customs fees before: ${before}; after: ${after}.${years}`;
  },
  /** What is held still; the answer is static. */
  assumption: 'Static: the same value of imports before and after, no change in prices or quantities.',
  figures: {
    before: 'Duty before',
    after: 'Duty after',
    saved: 'Less duty',
    added: 'More duty',
    same: 'Change',
    total: {
      landed: 'Change in landed cost',
      duty: 'Change in value and duty',
      fees: 'Change in value, duty and fees',
      carriage: 'Change in value, duty and carriage',
    } as Readonly<Record<TotalOf, string>>,
  },
  ofDuty: ({ share }: { share: string }) => `${share} of the duty before`,
  perUnit: ({ amount }: { amount: string }) => `${amount} a unit`,
  fields: {
    importValue: 'Customs value of the imports',
    currency: 'Currency (ISO code)',
    product: 'Goods',
    origin: 'Made in',
    custom: 'Custom rates',
    before: 'Before',
    after: 'After',
    rate: 'Rate',
    date: 'Date of entry',
    fromRate: 'Rate before',
    toRate: 'Rate after',
    fromDate: 'Date before',
    toDate: 'Date after',
    mfnRate: 'MFN rate of the goods',
    quota: 'Tariff-rate quota',
    quotaIn: 'within the quota',
    quotaOver: 'over the quota',
    options: 'Shipment, fees and rounding',
    quantity: 'Quantity (units)',
    freight: 'Freight',
    insurance: 'Insurance',
    fees: 'Add customs user fees',
    transport: 'Arrives by',
    ocean: 'sea',
    air: 'air',
    entries: 'Number of entries',
    rounding: 'Rounding',
    roundings: {
      exact: 'none (analysis)',
      cents: 'to cents',
      'us-customs': 'as US Customs: even dollars, cents',
    } as Readonly<Record<string, string>>,
  },
  /** By the ids of the panels with models of their own. */
  panels: { 'car-price': 'Price of one car', 'who-pays': 'Who pays' },
  presets: 'Try',
  echo: ({ exact, words }: { exact: string; words: string }) =>
    exact === words ? exact : `${exact} · ${words}`,
  roundedTo: ({ amount }: { amount: string }) =>
    `more digits than the currency has; shown as ${amount}, computed in full`,
  lawOf: ({ layers, act, heading }: { layers: string; act: string; heading: string }) =>
    [layers, act, heading].filter(Boolean).join(' · '),
  layers: ({ mfn, additional }: { mfn: string; additional: string }) =>
    `${mfn} MFN + ${additional} additional`,
  mfnOnly: ({ mfn }: { mfn: string }) => `${mfn} MFN`,
  /** Where a source states the whole rate and not how it is put together. */
  totalOnly: ({ total }: { total: string }) => `${total} in all`,
  /** The name of an act in the reader's language; the data name it in English. */
  act: ({ act }: { act: string }) => act,
  /** A change of a rate; `n` is what decides between one and many. */
  points: ({ n, value }: { n: number; value: string }) =>
    `${value} percentage ${plural('en', n, { one: 'point', other: 'points' })}`,
  assumedMfn: 'The MFN rate is taken as 0 until you enter it.',
  beyondKnown: ({ date }: { date: string }) =>
    `The newest rate known here, as of ${date}. A later change is not in it.`,
  inForce: ({ since, until }: { since: string | null; until: string | null }) =>
    since === null
      ? until === null
        ? ''
        : `until ${until}`
      : until === null
        ? `since ${since}`
        : `${since} to ${until}`,
  chart: {
    label: 'Duty before and after',
    mfn: ({ rate }: { rate: string }) => `MFN ${rate}`,
    additional: ({ rate }: { rate: string }) => `additional ${rate}`,
    rate: ({ rate }: { rate: string }) => `duty ${rate}`,
    fees: 'fees',
    point: ({ row, layer, amount }: { row: string; layer: string; amount: string }) =>
      `${row}: ${layer}, ${amount}`,
    change: ({ amount, share }: { amount: string; share: string | null }) =>
      share === null ? amount : `${amount} (${share})`,
  },
  rateHistory: {
    label: 'The rate over time',
    value: ({ date, rate }: { date: string; rate: string }) => `${date}: ${rate}`,
    hint: 'Left and right keys move the date by a day; page up and page down go to the next change of the rate.',
  },
  exemptUnder: ({ preference }: { preference: string }) => `none under ${preference}`,
  informalFee: ({ fee, limit }: { fee: string; limit: string }) =>
    `${fee} for an informal entry of up to ${limit}`,
  tableCaption: 'Before and after in full',
  columns: { item: 'Item', change: 'Change' },
  /** By the ids of the rows of `result`. */
  rows: {
    importValue: 'Customs value',
    rate: 'Rate of duty',
    'duty.mfn': 'Duty at the MFN rate',
    'duty.additional': 'Additional duty',
    'duty.total': 'Duty at the rate in all',
    duty: 'Duty',
    mpf: 'Merchandise processing fee',
    hmf: 'Harbor maintenance fee',
    carriage: 'Freight and insurance',
    dutyPerUnit: 'Duty per unit',
  },
  /** The total within a sentence, by what it adds up. */
  totalsInSentence: TOTALS,
  /** The total as a line, and the same per unit. */
  totals: {
    landed: 'Landed cost',
    duty: 'Value and duty',
    fees: 'Value, duty and fees',
    carriage: 'Value, duty, freight and insurance',
  } as Readonly<Record<TotalOf, string>>,
  totalPerUnit: ({ total }: { total: string }) => `${total} per unit`,
};

export type TariffMessages = typeof en & { readonly refusals?: TariffRefusals };
