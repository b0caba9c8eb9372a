import type { TemplateResult } from 'lit';
import type { PlacedBars } from '../../charts/bars.js';
import type { PlacedStepsOverTime } from '../../charts/steps-over-time.js';
import type { IsoDate } from '../../core/model/days.js';
import type { Unit } from '../../core/model/steps.js';
import type { DecimalString } from '../../core/numbers/decimal.js';
import type { ShownChange } from '../../core/numbers/shown-amounts.js';
import type { Transport } from '../../core/tariff/customs-fees.js';
import type { DutyRounding } from '../../core/tariff/duty-rounding.js';
import type { TariffChange } from '../../core/tariff/tariff-change.js';
import type { RateInForce, RateLayer, RatePeriod } from '../../core/tariff/tariff-schedule.js';
import type { TariffRates } from '../../data/tariffs/schedule.js';
import type { TariffMessages } from '../../localize/en/tariff.js';
import type { Computation, Refusals } from '../../ui/compute-with-fallback.js';
import type { DayFields } from '../../ui/day-fields.js';
import type { Table } from '../../ui/data-table.js';
import type { LazyModule } from '../../ui/lazy-module.js';
import type { NumberEntries } from '../../ui/number-entries.js';
import type { Shared } from '../../ui/share/shared.js';
import type { Working } from '../../ui/spreadsheet/working.js';
import type { EffectParts } from './types-effects.js';

/** The number fields. */
export type NumberName =
  'importValue' | 'fromRate' | 'toRate' | 'mfnRate' | 'quantity' | 'freight' | 'insurance' | 'entries';

/** The settings that are words or days. */
export type WordName =
  'product' | 'origin' | 'fromDate' | 'toDate' | 'quota' | 'currency' | 'transport' | 'rounding';

/** The settings that are days. */
export type DayName = 'fromDate' | 'toDate';

/** What a page has set; undefined (or null, after an attribute was removed) means "not given". */
export interface TariffSettings extends Readonly<Record<NumberName, string | number | undefined>> {
  readonly product: string | undefined;
  readonly origin: string | undefined;
  readonly fromDate: IsoDate | undefined;
  readonly toDate: IsoDate | undefined;
  readonly quota: 'in' | 'over' | (string & {}) | undefined;
  readonly currency: string | undefined;
  readonly transport: Transport | undefined;
  readonly rounding: DutyRounding | undefined;
  readonly fees: boolean;
  readonly presets: string | undefined;
}

/** What is asked: every entry read, nothing computed yet. */
export interface TariffScenario {
  /** Money, in whole units of `currency`. */
  readonly importValue: DecimalString;
  /** ISO 4217 code. */
  readonly currency: string;
  /** Id of the goods whose rates come from the schedule; null for custom rates. */
  readonly product: string | null;
  /** Origin of the goods, such as `JP`. */
  readonly origin: string;
  /** `in` or `over` the tariff-rate quota. */
  readonly quota: string;
  /** MFN rate in place of that of the schedule, in percent. */
  readonly mfnRate: DecimalString | null;
  /** Days of entry; null for the newest known day and for the day before its last change. */
  readonly fromDate: IsoDate | null;
  readonly toDate: IsoDate | null;
  /** Custom rates, in percent. */
  readonly fromRate: DecimalString;
  readonly toRate: DecimalString;
  /** Number of units. */
  readonly quantity: DecimalString | null;
  /** Money. */
  readonly freight: DecimalString | null;
  readonly insurance: DecimalString | null;
  readonly fees: boolean;
  readonly transport: Transport;
  /** A whole number of 1 or more. */
  readonly entries: DecimalString;
  readonly rounding: DutyRounding;
}

/** Whether the change lowers the duty, raises it, or leaves it: words and colours follow. */
export type Direction = 'saved' | 'added' | 'same';

/** What the last line adds up: a landed cost has freight and fees in it. */
export type Total = 'landed' | 'duty' | 'fees' | 'carriage';

/** Amounts of the answer by their keys in the result; `saving` without its sign. */
export type AnswerAmounts = Readonly<Record<'dutyBefore' | 'dutyAfter' | 'saving', DecimalString>>;

/** The amounts of the answer as they are shown: those that are read together add up. */
export interface ShownAmounts {
  /** Whether the value is known to the million, so that the sentence gives its amounts in number words, too. */
  readonly rounded: boolean;
  readonly sentence: AnswerAmounts;
  readonly figures: AnswerAmounts;
  readonly perUnit: AnswerAmounts | null;
}

/** One line of the comparison. */
export interface TariffRow {
  /** `importValue`, `rate`, `duty.<layer>`, `duty`, `mpf`, `hmf`, `carriage`, `landed`, `dutyPerUnit` or `landedPerUnit`. */
  readonly id: string;
  /** `money` in whole units of the currency, `percent`, or `money-per-unit`. */
  readonly unit: Extract<Unit, 'money' | 'percent' | 'money-per-unit'>;
  readonly before: DecimalString;
  readonly after: DecimalString;
  /** After less before; of rates in percentage points. */
  readonly change: DecimalString;
  /** The same as the table shows them: rounded, so that columns and rows add up. */
  readonly shown: ShownChange;
}

/**
 * The result of `<impact-tariff-calculator>`. All numbers are decimal strings: money in whole units of `currency`, rates and shares in percent.
 */
export interface TariffResult extends TariffChange, EffectParts {
  /** ISO 4217 code of all amounts. */
  readonly currency: string;
  /** Id of the goods in the schedule; null for custom rates. */
  readonly product: string | null;
  /** Origin of the goods, such as `JP`; null for custom rates. */
  readonly origin: string | null;
  /** Days of entry that the rates are taken for; null for custom rates. */
  readonly fromDate: IsoDate | null;
  readonly toDate: IsoDate | null;
  /** Last day for which the schedule was checked. */
  readonly knownThrough: IsoDate;
  readonly direction: Direction;
  /** What `landedBefore` and `landedAfter` are: `landed` cost, or the value with `duty`, with duty and `fees`, with duty and `carriage`. */
  readonly total: Total;
  /** The year whose imports were entered, where the value is a published one; null otherwise. */
  readonly importsOf: string | null;
  /** Number of entries, and how the goods come. */
  readonly entries: DecimalString;
  readonly transport: Transport;
  /** The fiscal years whose fees were taken, before and after; null without fees. */
  readonly feeYears: readonly [before: string, after: string] | null;
  /** The amounts of the answer as they are shown. */
  readonly shown: ShownAmounts;
  /** The comparison line by line, as the table shows it. */
  readonly rows: readonly TariffRow[];
}

/** One side of the comparison: its day (null for custom rates), its layers, and the rule behind them. */
export interface Side {
  readonly date: IsoDate | null;
  readonly layers: readonly RateLayer[];
  readonly inForce: RateInForce | null;
}

/** Both sides of the comparison, or what stands in their way. */
export type Sides =
  | { readonly ok: true; readonly before: Side; readonly after: Side }
  | { readonly ok: false; readonly refusals: Refusals };

/** The rate of the goods over time. */
export interface RateHistory {
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly periods: readonly RatePeriod[];
  readonly before: DatedRate;
  readonly after: DatedRate;
}

/** The rate on a chosen day, and the days of the changes around it. */
export interface DatedRate {
  readonly date: IsoDate;
  readonly rate: DecimalString;
  readonly previousChange: IsoDate | null;
  readonly nextChange: IsoDate | null;
}

/** A result with what its drawing and panels need. */
export interface Computed {
  readonly result: TariffResult;
  readonly before: Side;
  readonly after: Side;
  /** Duty and fees of the larger side, money: the full length of the bars. */
  readonly longest: DecimalString;
  /** Null for custom rates. */
  readonly history: RateHistory | null;
}

/** A computed scenario, or every entry that stands in its way. */
export type TariffOutcome = Computation<Computed>;

/** Everything needed to write a number, a date or a name for the reader. */
export interface TextContext {
  readonly locale: string;
  readonly messages: TariffMessages;
  readonly currency: string;
}

/** What the fields show: the settings with their defaults, and what the schedule fills in. */
export interface ShownSettings {
  /** Null for custom rates. */
  readonly product: string | null;
  readonly origin: string;
  readonly quota: string;
  readonly fromDate: string;
  readonly toDate: string;
  /** Rates of the schedule, in percent; null for custom rates. */
  readonly rates: Readonly<Record<'fromRate' | 'toRate', DecimalString>> | null;
  readonly fees: boolean;
  readonly transport: string;
  readonly rounding: string;
  /** As it was entered, whether it is a currency or not. */
  readonly currency: string;
  /** Id of the preset that was chosen. */
  readonly preset: string | null;
}

/** What the controls show, and their callbacks. */
export interface Controls {
  readonly context: TextContext;
  readonly data: TariffRates;
  readonly presets: readonly Preset[];
  readonly entries: NumberEntries<NumberName>;
  readonly days: DayFields<DayName>;
  readonly refusals: Refusals;
  /** What is wrong with the value of a field, in the reader's words. */
  readonly complaint: (field: string) => string | null;
  readonly computed: Computed | null;
  readonly settings: ShownSettings;
  readonly disabled: boolean;
  readonly optionsOpen: boolean;
  readonly options: LazyModule<OptionsModule>;
  readonly onOptions: (open: boolean) => void;
  readonly onNumber: (name: NumberName, text: string) => void;
  readonly onWord: (name: WordName, value: string) => void;
  readonly onFees: (fees: boolean) => void;
  readonly onPreset: (id: string) => void;
}

/** The lazy module of the fields behind "Shipment, fees and rounding". */
export interface OptionsModule {
  readonly optionFields: (controls: Controls) => TemplateResult;
}

/** What the panels are made of. */
export interface PanelInput {
  readonly computed: Computed;
  readonly data: TariffRates;
  /** Whether the data are the page's own. */
  readonly own: boolean;
  readonly context: TextContext;
  readonly preset: string | null;
  /** Tables of the open panels with models, for the file that a reader takes along. */
  readonly tables?: () => readonly Table[];
  /** Their workings. */
  readonly workings?: () => readonly Working[];
}

/** The lazy module of the panels, by their ids. */
export interface PanelsModule {
  readonly panelContents: Readonly<Record<string, (input: PanelInput) => TemplateResult>>;
  readonly shared: (input: PanelInput) => Shared;
}

/** A ready value of imports, as a button shows and sets it. */
export type Preset = Pick<NonNullable<TariffRates['presets']>[number], 'id' | 'label' | 'value' | 'unit'>;

/** The custom rates, each the end of a bar. */
export type RateName = 'fromRate' | 'toRate';

/** The bars as they were drawn last, and whether their ends stay where they are. */
export interface DrawnBars {
  readonly computed: Computed;
  readonly placed: PlacedBars;
  readonly fixed: boolean;
}

/** What is asked of the drawing whose bars are moved. */
export interface RateHost {
  readonly drawn: () => DrawnBars | null;
  readonly move: (name: RateName, rate: DecimalString) => void;
  /** An end was let go of. */
  readonly released: () => void;
}

/** The rate over time as it is drawn, with what it is drawn from. */
export interface DrawnHistory {
  readonly history: RateHistory;
  readonly drawing: PlacedStepsOverTime;
}
