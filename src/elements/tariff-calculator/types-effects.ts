import type { Step } from '../../core/model/steps.js';
import type { LotPrice, MarginRule } from '../../core/effects/lot-price.js';
import type { DecimalString } from '../../core/numbers/decimal.js';

/** One part of the price of a car, before and after. */
export interface CarPriceRow {
  readonly id: 'exporter' | 'duty' | 'carriage' | 'landed' | 'margin' | 'sticker';
  readonly before: DecimalString;
  readonly after: DecimalString;
  readonly change: DecimalString;
}

/** The change of the price on the lot under one share that reaches buyers, for each rule of the dealer's margin. */
export interface CarPriceCase {
  readonly passThrough: DecimalString;
  readonly dollar: DecimalString;
  readonly percent: DecimalString;
}

/** The price of one car on the lot, with the range that the evidence allows; money, shares in percent. */
export interface CarPrice extends LotPrice {
  readonly passThrough: DecimalString;
  readonly marginRule: MarginRule;
  readonly direction: 'saved' | 'added' | 'same';
  readonly rows: readonly CarPriceRow[];
  readonly cases: readonly CarPriceCase[];
  /** Smallest and largest size of the change over all cases; how it goes is `direction`. */
  readonly low: DecimalString;
  readonly high: DecimalString;
  /** The price after, and the sizes of the changes, to the digits that the range leaves a meaning. */
  readonly shown: Readonly<Record<'after' | 'change' | 'low' | 'high', DecimalString>>;
  /** The assumption that drives the range; null where there is none. */
  readonly driver: 'passThrough' | 'marginRule' | null;
}

/** What one side bears of a bill of duty; share in percent, amount in money. `home` are US firms and buyers where they are not told apart. */
export interface BillPart {
  readonly id: 'exporters' | 'home' | 'businesses' | 'buyers' | 'evaded';
  readonly share: DecimalString;
  readonly amount: DecimalString;
}

/** Who bears the duty after the change. */
export interface WhoPays {
  /** Id of the published reading; null for a split of the reader's own. */
  readonly reading: string | null;
  /** The duty after the change, money. */
  readonly bill: DecimalString;
  readonly parts: readonly BillPart[];
  /** All readings beside one another, shares in percent; `buyers` is null where a reading does not tell them apart from firms. */
  readonly evidence: readonly {
    readonly id: string;
    readonly exporters: DecimalString;
    readonly atHome: DecimalString;
    readonly buyers: DecimalString | null;
  }[];
  readonly steps: readonly Step[];
}

/** What the panels with models add to the result; null while a panel is closed. */
export interface EffectParts {
  readonly carPrice: CarPrice | null;
  readonly whoPays: WhoPays | null;
}
