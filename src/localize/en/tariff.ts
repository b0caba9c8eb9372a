import { common } from './common.js';

/** A sentence in three pieces; the middle one is its point and is set in bold. */
export type Sentence = readonly [before: string, point: string, after: string];

/** What a refusal is about, written for the reader. */
export type RefusalDetails = Readonly<Partial<Record<string, string>>>;

/** What is compared: two days or two rates. */
export interface Compared {
  readonly from: string;
  readonly to: string;
}

/** A change of the duty; `ofDuty` is null where there was no duty before. */
export interface DutyChange {
  readonly before: string;
  readonly after: string;
  readonly change: string;
  readonly ofDuty: string | null;
  readonly ofLanded: string;
}

const sharesOf = ({ ofDuty, ofLanded }: Pick<DutyChange, 'ofDuty' | 'ofLanded'>) =>
  ofDuty === null
    ? `, which is ${ofLanded} of the landed cost.`
    : `, which is ${ofDuty} of the duty and ${ofLanded} of the landed cost.`;

/** The words of `<impact-tariff-calculator>`. All numbers, dates and names come in already written for the reader. */
export const en = {
  ...common,
  heading: {
    saved: 'What the lower tariff saves',
    added: 'What the higher tariff costs',
    same: 'What the tariff comes to',
  },
  standfirst: ({ product, origin, from, to }: Compared & { product: string; origin: string }) =>
    `${product} from ${origin}: US duty on ${from} against ${to}`,
  standfirstCustom: ({ from, to }: Compared) => `Duty at ${from} against duty at ${to}`,
  sentence: {
    saved: ({ before, after, change, ofDuty, ofLanded }: DutyChange): Sentence => [
      `The duty falls from ${before} to ${after}: `,
      `${change} less`,
      sharesOf({ ofDuty, ofLanded }),
    ],
    added: ({ before, after, change, ofDuty, ofLanded }: DutyChange): Sentence => [
      `The duty rises from ${before} to ${after}: `,
      `${change} more`,
      sharesOf({ ofDuty, ofLanded }),
    ],
    same: ({ duty, rate }: { duty: string; rate: string }): Sentence => [
      'The duty stays at ',
      duty,
      `: the rate is ${rate} both times.`,
    ],
  },
  /** What is held still; the answer is static. */
  assumption: 'Static: the same value of imports before and after, no change in prices or quantities.',
  figures: {
    before: 'Duty before',
    after: 'Duty after',
    saved: 'Saved',
    added: 'Added',
    same: 'Change',
    landed: 'Change in landed cost',
  },
  ofDuty: ({ share }: { share: string }) => `${share} of the duty`,
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
  refusals: {
    gap: ({ date = '' }) => `No rate is known for ${date}.`,
    'no-data': 'No rates are known for these goods from this origin.',
    'invalid-date': ({ date = '' }) =>
      `“${date}” is not a day of the calendar. Enter one such as 2025-09-16.`,
    'invalid-rate': 'Enter a rate in percent, such as 2.5.',
    'unknown-product': 'These goods are not in the schedule.',
    'unknown-origin': 'This origin is not in the schedule.',
    'quota-needed': 'Choose whether the goods are within the quota.',
    'unknown-currency': 'Enter a currency code such as USD, EUR or JPY.',
    'fees-in-dollars': 'US customs fees are set in dollars. Choose USD to add them.',
    'no-fees-for-date': 'The fee limits of this date are not known here.',
    'not-positive': 'Enter a quantity above zero.',
    'entries-not-whole': 'Enter a whole number of entries, 1 or more.',
    'too-large': 'This is too large.',
    'too-precise': 'This has more digits than can be computed exactly.',
    negative: 'Enter zero or a positive number.',
    'not-a-number': 'This is not a number we can read.',
  } as Readonly<Record<string, string | ((about: RefusalDetails) => string)>>,
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
    knob: { before: 'Date before', after: 'Date after' },
    value: ({ date, rate }: { date: string; rate: string }) => `${date}: ${rate}`,
    hint: 'Left and right keys move the date by a day; page up and page down go to the next change of the rate.',
  },
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
    landed: 'Landed cost',
    dutyPerUnit: 'Duty per unit',
    landedPerUnit: 'Landed cost per unit',
  },
};

export type TariffMessages = typeof en;
