import { common } from './common.js';

/** A sentence in three pieces; the middle one is its point and is set in bold. */
export type Sentence = readonly [before: string, point: string, after: string];

/** The words of `<impact-tariff-calculator>`. All numbers, dates and names come in already written for the reader. */
export const en = {
  ...common,
  heading: {
    saved: 'What the lower tariff saves',
    added: 'What the higher tariff costs',
    same: 'What the tariff comes to',
  },
  standfirst: (product: string, origin: string, from: string, to: string) =>
    `US duty on ${product.toLowerCase()} from ${origin}, ${from} against ${to}`,
  standfirstByHand: (from: string, to: string) => `Duty at ${from} against duty at ${to}`,
  sentence: {
    saved: (before: string, after: string, change: string, ofDuty: string, ofLanded: string): Sentence => [
      `The duty falls from ${before} to ${after}: `,
      `${change} less`,
      `, which is ${ofDuty} of the duty and ${ofLanded} of the landed cost.`,
    ],
    added: (
      before: string,
      after: string,
      change: string,
      ofDuty: string | null,
      ofLanded: string,
    ): Sentence => [
      `The duty rises from ${before} to ${after}: `,
      `${change} more`,
      ofDuty === null
        ? `, which is ${ofLanded} of the landed cost.`
        : `, which is ${ofDuty} of the duty and ${ofLanded} of the landed cost.`,
    ],
    same: (duty: string, rate: string): Sentence => [
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
  ofDuty: (percent: string) => `${percent} of the duty`,
  perUnit: (amount: string) => `${amount} a unit`,
  fields: {
    importValue: 'Customs value of the imports',
    currency: 'Currency (ISO code)',
    product: 'Goods',
    origin: 'Made in',
    byHand: 'Any goods: enter the rates',
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
  echo: (exact: string, words: string) => (exact === words ? exact : `${exact} · ${words}`),
  roundedTo: (amount: string) => `more digits than the currency has; shown as ${amount}, computed in full`,
  lawOf: (layers: string, act: string, heading: string) => [layers, act, heading].filter(Boolean).join(' · '),
  layers: (mfn: string, additional: string) => `${mfn} MFN + ${additional} additional`,
  mfnOnly: (mfn: string) => `${mfn} MFN`,
  assumedMfn: 'The MFN rate is taken as 0 until you enter it.',
  beyondKnown: (date: string) => `The newest rate known here, as of ${date}. A later change is not in it.`,
  inForce: (since: string | null, until: string | null) =>
    since === null
      ? until === null
        ? ''
        : `until ${until}`
      : until === null
        ? `since ${since}`
        : `${since} to ${until}`,
  rateRefusal: {
    gap: (date: string) => `No rate is known for ${date}.`,
    'no-data': () => 'No rates are known for these goods from this origin.',
    'invalid-date': () => 'Enter a date such as 2025-09-16.',
    'invalid-rate': () => 'Enter a rate in percent, such as 2.5.',
    'unknown-product': () => 'These goods are not in the schedule.',
    'unknown-origin': () => 'This origin is not in the schedule.',
    'quota-needed': () => 'Choose whether the goods are within the quota.',
  } as Readonly<Record<string, (date: string) => string>>,
  refusals: {
    'unknown-currency': 'Enter a currency code such as USD, EUR or JPY.',
    'fees-in-dollars': 'US customs fees are set in dollars. Choose USD to add them.',
    'no-fees-for-date': 'The fee limits of this date are not known here.',
    'zero-quantity': 'Enter a quantity above zero.',
    'entries-not-whole': 'Enter a whole number of entries, 1 or more.',
    'too-large': 'This is too large.',
    'too-precise': 'This has more digits than can be computed exactly.',
    negative: 'Enter zero or a positive number.',
    'not-a-decimal': 'This is not a number we can read.',
  } as Readonly<Record<string, string>>,
  chart: {
    label: 'Duty before and after',
    mfn: (rate: string) => `MFN ${rate}`,
    additional: (rate: string) => `additional ${rate}`,
    rate: (rate: string) => `duty ${rate}`,
    fees: 'fees',
    point: (row: string, layer: string, amount: string) => `${row}: ${layer}, ${amount}`,
    change: (amount: string, percent: string | null) =>
      percent === null ? amount : `${amount} (${percent})`,
  },
  strip: {
    label: 'The rate over time',
    knob: { before: 'Date before', after: 'Date after' },
    value: (date: string, rate: string) => `${date}: ${rate}`,
    unknown: 'no rate known',
    hint: 'Left and right keys move the date by a day; page up and page down go to the next change of the rate.',
  },
  tableCaption: 'Before and after in full',
  rows: {
    item: 'Item',
    change: 'Change',
    value: 'Customs value',
    rate: 'Rate of duty',
    mfn: 'Duty at the MFN rate',
    additional: 'Additional duty',
    rateLayer: 'Duty',
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
