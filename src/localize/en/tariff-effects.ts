import { common } from './common.js';
import type { Sentence } from './tariff.js';

interface PriceChange {
  readonly before: string;
  readonly after: string;
  readonly change: string;
  readonly low: string;
  readonly high: string;
}

interface BillWords {
  readonly bill: string;
  readonly exporters: string;
  readonly others: readonly string[];
}

const range = ({ low, high }: Pick<PriceChange, 'low' | 'high'>, way: string) =>
  low === high ? '.' : `. The evidence allows ${low} to ${high} ${way}.`;

/** The words of the panels with models of `<impact-tariff-calculator>`, which are loaded when one is opened. */
export const en = {
  translate: common.translate,
  /** How far the evidence reaches, and when somebody last looked for more. */
  known: ({ known, checked }: { known: string; checked: string }) =>
    known === checked
      ? `Evidence as of ${known}, when it was last checked for news.`
      : `Evidence as of ${known}; last checked for news on ${checked}.`,
  carPrice: {
    sentence: {
      saved: ({ before, after, change, low, high }: PriceChange): Sentence => [
        `On the lot, the price of the car falls from ${before} to ${after}: `,
        `about ${change} less`,
        range({ low, high }, 'less'),
      ],
      added: ({ before, after, change, low, high }: PriceChange): Sentence => [
        `On the lot, the price of the car rises from ${before} to ${after}: `,
        `about ${change} more`,
        range({ low, high }, 'more'),
      ],
      same: ({ before, rate }: { before: string; rate: string }): Sentence => [
        'On the lot, the price of the car stays at ',
        before,
        `: the rate is ${rate} both times.`,
      ],
    },
    /** What drives the spread, by the name of the assumption. */
    drivers: {
      passThrough: 'The spread comes mostly from how much of the change reaches US buyers at the border.',
      marginRule: 'The spread comes mostly from how the dealer sets the margin.',
    } as Readonly<Record<string, string>>,
    absorbed: {
      saved: ({ absorbed, whole }: { absorbed: string; whole: string }) =>
        `Of the ${whole} by which the duty would fall at an unchanged price, ${absorbed} goes to the exporter, who can charge more.`,
      added: ({ absorbed, whole }: { absorbed: string; whole: string }) =>
        `Of the ${whole} by which the duty would rise at an unchanged price, the exporter bears ${absorbed} by a lower price.`,
    },
    caution:
      'The share that reaches buyers is an average over all US imports. Export prices of Japanese cars had fallen by nearly the whole rise of the duty; if they rise again by as much, the price on the lot hardly moves.',
    leavesOut:
      'A worked example and no forecast: taxes on sales, competitors’ prices and the number of cars sold are left out.',
    fields: {
      carValue: 'Price at the border, before duty',
      passThrough: 'Reaches US buyers at the border',
      carCarriage: 'Freight and other costs',
      carMargin: 'Dealer’s margin before',
      marginRule: 'Of the margin, the dealer keeps',
    },
    rules: { dollar: 'the amount', percent: 'the percentage' },
    evidence: ({ low, high }: { low: string; high: string }) => `evidence: ${low} to ${high}`,
    chart: {
      label: 'Price of one car on the lot before and after',
      point: ({ row, part, amount }: { row: string; part: string; amount: string }) =>
        `${row}: ${part}, ${amount}`,
    },
    caption: 'Price of one car, part by part',
    item: 'Part of the price',
    change: 'Change',
    parts: {
      exporter: 'Exporter’s price',
      duty: 'Duty',
      carriage: 'Freight and other costs',
      landed: 'Cost to the dealer',
      margin: 'Dealer’s margin',
      sticker: 'Price on the lot',
    },
    gridCaption:
      'Change of the price on the lot, by the share that reaches US buyers at the border and by what the dealer keeps',
    gridHead: 'Reaches buyers',
    gridColumns: { dollar: 'Keeps the amount', percent: 'Keeps the percentage' },
    refused: {
      'not-positive': 'Enter a price above zero.',
      'out-of-range': 'Enter a share from 0 to 100.',
    } as Readonly<Record<string, string>>,
    sources: 'Assumptions and their sources',
  },
  whoPays: {
    sentence: ({ bill, exporters, others }: BillWords): Sentence => [
      `Of a duty of ${bill}, `,
      `exporters bear ${exporters}`,
      `; ${others.join('; ')}.`,
    ],
    other: ({ part, amount }: { part: string; amount: string }) => `${part}: ${amount}`,
    parts: {
      exporters: 'Foreign exporters',
      home: 'US firms and buyers together',
      businesses: 'US importing firms',
      buyers: 'US buyers',
      evaded: 'Evaded',
    },
    reading: 'Evidence',
    own: 'your own split',
    sliders: {
      exporters: 'Borne by exporters',
      businesses: 'Of the rest, borne by importing firms',
    },
    measure: { border: 'prices at the border', bill: 'the whole bill' },
    note: ({ measure, note }: { measure: string; note: string }) => `Measured: ${measure}. ${note}.`,
    ownNote: 'Your own split, without evidence. Choose a reading to see what was measured.',
    why: 'The readings contradict one another because they do not measure the same: all imports or one product, prices at the border or the whole bill, the first months or later ones, tariffs of different years. An average of them would mean nothing, and none of them says how far prices in shops follow.',
    chart: {
      label: 'The duty by who bears it',
      row: 'Duty',
      point: ({ part, share, amount }: { part: string; share: string; amount: string }) =>
        `${part}: ${share}, ${amount}`,
    },
    caption: 'Who bears the duty, by each reading',
    columns: {
      reading: 'Reading',
      measure: 'Measured',
      exporters: 'Exporters',
      atHome: 'US firms and buyers',
      buyers: 'of which buyers',
    },
    unknown: 'not told apart',
    sources: 'Readings and their sources',
  },
  /** Names of steps and terms; English spells them out. */
  termNames: {} as Readonly<Record<string, string>>,
};

export type EffectsMessages = typeof en;
