import type { Marked } from '../../charts/marks.js';
import type { Pattern } from '../../charts/patterns.js';
import type { CashWaterfall } from '../../core/commitment/cash-waterfall.js';
import type {
  CommitmentBreakdown,
  CommitmentPart,
  CommitmentSector,
  CommitmentYear,
} from '../../core/commitment/commitment.js';
import type { CommitmentContext } from '../../core/commitment/commitment-context.js';
import type { CommitmentLayer } from '../../core/commitment/commitment-layers.js';
import type { SplitShare } from '../../core/commitment/custom-split.js';
import type { ScheduleShape } from '../../core/commitment/disbursement.js';
import type { EffectRange, GrossEffects } from '../../core/commitment/gross-effects.js';
import type { Refusal } from '../../core/model/outcome.js';
import type { Unit } from '../../core/model/steps.js';
import type { DecimalString } from '../../core/numbers/decimal.js';
import type { Commitment, CommitmentItem, CommitmentScenario } from '../../data/commitments/schema.js';
import type { Figure, LocalizedText } from '../../data/schema.js';
import type { CommitmentMessages } from '../../localize/en/commitment.js';

export type View = 'sectors' | 'projects' | 'years';
export type ScheduleKind = ScheduleShape['kind'];
export type NumberName = 'total' | 'exchangeRate' | 'population';

/** The properties of the element that decide what it computes and shows; what a page leaves out is undefined. */
export interface Settings {
  commitment: string | undefined;
  scenario: string | undefined;
  view: string | undefined;
  sector: string | undefined;
  total: string | number | undefined;
  shares: string | undefined;
  schedule: string | undefined;
  includeDisputed: string | undefined;
  exchangeRate: string | number | undefined;
  population: string | number | undefined;
  cashReading: string | undefined;
  today: string | undefined;
}

/** The settings as the model takes them. Null stands for what the data say. */
export interface BreakdownScenario {
  readonly commitment: string | null;
  readonly scenario: string | null;
  readonly total: DecimalString | null;
  /** Shares of a custom split, as `id:percent …`. */
  readonly shares: string | null;
  /** Ids of disputed lines to count. */
  readonly includeDisputed: readonly string[];
  readonly schedule: string | null;
  readonly exchangeRate: DecimalString | null;
  readonly population: DecimalString | null;
  /** The day on which it is read. */
  readonly today: string;
}

/** By what the commitment is broken down, and the sector that is open. */
export interface ViewState {
  readonly view: View;
  readonly sector: string | null;
}

/** How the cash of an investment is divided, with the assumptions behind it. Rates and shares are in percent. */
export interface CashResult extends CashWaterfall {
  readonly principal: DecimalString;
  readonly cashYield: DecimalString;
  readonly rate: DecimalString;
  readonly loanShare: DecimalString;
  readonly discountRate: DecimalString;
}

/** The jobs and the output that the spending would support, with the assumptions behind them. Shares are in percent. */
export interface JobsResult extends GrossEffects {
  readonly domesticShare: EffectRange;
  readonly includeInduced: boolean;
}

/** The result of `<impact-commitment-breakdown>`. Money in whole units of `currency`, shares in percent, all as decimal strings. */
export interface CommitmentResult extends CommitmentBreakdown {
  /** Id of the commitment. */
  readonly commitment: string;
  /** Whether all amounts are for each year. */
  readonly yearly: boolean;
  /** The custom split; null for a published list. */
  readonly shares: readonly SplitShare[] | null;
  /** How many lines the list has, and how many of them state an amount. */
  readonly lines: { readonly all: number; readonly stated: number };
  /** The sectors that a document names for the commitment, and those of them for which nothing is counted yet; null where the list is no part of the total. */
  readonly named: { readonly sectors: readonly string[]; readonly without: readonly string[] } | null;
  /** What is left of the period: from the day on which it is read, where nothing is reported as paid, else from its first day. Null where none was published. */
  readonly period: {
    readonly today: string;
    readonly from: string;
    readonly to: string;
    readonly daysLeft: number;
  } | null;
  /** How the total is spread over the years; null where no period was published, or where it is over. */
  readonly schedule: ScheduleKind | null;
  /** The total in proportion; a comparison is left out where its measure is not known. */
  readonly context: Omit<CommitmentContext, 'steps'> & {
    readonly exchangeRate?: DecimalString;
    readonly otherCurrency?: string;
  };
  /** How much was announced, selected, contracted and paid out; null until the panel `certainty` is open. */
  readonly layers: readonly CommitmentLayer[] | null;
  /** Who would get the cash; null until the panel `cash` is open, and while its fields cannot be used. */
  readonly cash: CashResult | null;
  /** Jobs and output; null until the panel `jobs` is open, and while its fields cannot be used. */
  readonly jobs: JobsResult | null;
  /** Last day for which the data were checked. */
  readonly knownThrough: string;
}

/** The result, and what the words and the drawing need beside it. */
export interface Computed {
  readonly result: CommitmentResult;
  readonly commitment: Commitment;
  /** The published list; null for a custom split. */
  readonly list: CommitmentScenario | null;
  /** The lines of the list that count, by id. */
  readonly items: ReadonlyMap<string, CommitmentItem>;
  /** The nominal GDP of the country that promises, in its own money. */
  readonly gdp: Figure | null;
  /** Units of that money for one of the commitment's. */
  readonly rate: Figure | null;
  /** Whether the total is the published one. */
  readonly totalPublished: boolean;
  /** The sectors in the order in which they are drawn, with their places in it. */
  readonly drawn: readonly { readonly part: CommitmentSector; readonly place: number }[];
  /** What the whole width of the drawing stands for: the larger of the total and what is stated; of that alone where the two cannot be compared. */
  readonly scale: DecimalString;
  /** What each sector states in all, with what is not counted: what the drawing of the open one stands for. */
  readonly sizes: ReadonlyMap<string, DecimalString>;
  /** The sum that somebody printed for the whole list, and whether its lines add up to another one. */
  readonly printed: {
    readonly amount: DecimalString;
    readonly bound?: string;
    readonly differs: boolean;
  } | null;
  readonly largest: {
    /** The sector with the largest amount; null where none states one. */
    readonly sector: CommitmentSector | null;
    /** The line with the largest amount; a sector without lines is one. */
    readonly line: CommitmentPart | null;
    readonly year: CommitmentYear | null;
  };
  /** The ids of the sources behind the figure. */
  readonly sourceIds: readonly string[];
}

/** Refused settings, by the name of the property. */
export type Refusals = Readonly<Record<string, Refusal>>;

/** What the model gives: all that can be shown, or every setting that stands in its way. */
export type Outcomes =
  { readonly ok: true; readonly computed: Computed } | { readonly ok: false; readonly refusals: Refusals };

/** Where numbers, dates and names are written. */
export interface TextContext {
  readonly locale: string;
  readonly messages: CommitmentMessages;
  readonly currency: string;
}

/** One formatter for each kind of number: sentence, table, drawing and working use these and no other. */
export interface Formatters {
  readonly compact: (value: DecimalString, currency?: string) => string;
  /** In four figures: what is calculated and was never published. */
  readonly roughly: (value: DecimalString) => string;
  /** An amount that is an estimate, in two figures. */
  readonly estimatedAmount: (value: DecimalString) => string;
  /** In full; from a million on in whole units. */
  readonly exact: (value: DecimalString) => string;
  /** With all its digits, in a currency of its own. */
  readonly rate: (value: DecimalString, currency: string) => string;
  readonly percent: (value: DecimalString) => string;
  readonly finePercent: (value: DecimalString) => string;
  readonly number: (value: DecimalString) => string;
  /** A number without its decimal places. */
  readonly whole: (value: DecimalString) => string;
  /** An estimate, in two figures. */
  readonly estimate: (value: DecimalString) => string;
  readonly count: (value: number) => string;
  readonly date: (day: string) => string;
  /** A name or note of the data. */
  readonly text: (text: LocalizedText | undefined) => string;
  readonly bounded: (amount: string, bound: string | undefined) => string;
  readonly step: (value: DecimalString, unit: Unit) => string;
}

/** The formatters, and the names and amounts of one figure. */
export interface Describer extends Formatters {
  readonly locale: string;
  readonly messages: CommitmentMessages;
  readonly sectorName: (id: string) => string;
  readonly projectName: (id: string) => string;
  /** An amount with the bound of the lines that it is made of. */
  readonly amount: (amount: DecimalString, ids: readonly string[]) => string;
  readonly exactAmount: (amount: DecimalString, ids: readonly string[]) => string;
  readonly total: string;
  /** The sum of the list: as it was printed where somebody printed one, else as its lines add up. */
  readonly stated: string;
  /** What the lines add up to, where another sum was printed. */
  readonly addsUp: string | null;
  /** The country that promises, and the one that receives. */
  readonly promisor: string;
  readonly recipient: string;
  /** The list that is counted, with its date. */
  readonly source: string;
  /** The name of a term of the working that carries the id of a sector or project. */
  readonly partTerm: (name: string) => string | undefined;
}

/** One part with everything that is written of it, and its bar. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly amount: string;
  /** Null where no amount is known. */
  readonly share: string | null;
  readonly status: string;
  /** The class that gives its colour. */
  readonly variant: string;
  /** Its bar, a piece for each status, the most certain first; none where no amount is known. */
  readonly pieces: readonly (Marked & { readonly exact: DecimalString; readonly pattern: Pattern })[];
  /** How many projects it opens into; zero where it does not. */
  readonly opens: number;
}

/** How a figure is drawn, and what can be done with it. */
export interface Drawing {
  readonly state: ViewState;
  readonly width: number;
  readonly rtl: boolean;
  readonly open: (sector: string | null) => void;
}
