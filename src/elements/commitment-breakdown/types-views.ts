import type { LitElement, TemplateResult } from 'lit';
import type { WaterfallReading } from '../../core/commitment/cash-waterfall.js';
import type { CustomSplit } from '../../core/commitment/custom-split.js';
import type { CommitmentFigures } from '../../data/commitments/figures.js';
import type { LazyModule } from '../../ui/lazy-module.js';
import type { Working } from '../../ui/spreadsheet/working.js';
import type { NumberEntries } from '../../ui/number-entries.js';
import type { ReadingHost } from '../../ui/number-fields.js';
import type {
  CommitmentResult,
  Computed,
  Describer,
  NumberName,
  Refusals,
  Settings,
  TextContext,
  View,
  ViewState,
} from './types.js';

/** A figure in the reader's language. */
export interface Shown {
  readonly computed: Computed | null;
  readonly context: TextContext;
  readonly write: Describer | null;
}

/** What the fields show and what they may do. */
export interface Controls {
  readonly context: TextContext;
  readonly data: CommitmentFigures;
  readonly entries: NumberEntries<NumberName>;
  readonly refusals: Refusals;
  /** What is wrong with the value of a field, in the reader's words. */
  readonly complaint: (field: string) => string | null;
  readonly computed: Computed | null;
  readonly write: Describer | null;
  readonly view: View;
  readonly schedule: string | null;
  readonly includeDisputed: readonly string[];
  readonly optionsOpen: boolean;
  readonly onOptions: (open: boolean) => void;
  readonly options: LazyModule<OptionsModule>;
  readonly onNumber: (name: NumberName, text: string) => void;
  readonly onSetting: (name: keyof Settings, value: string) => void;
}

/** The fields behind "options". */
export interface OptionsModule {
  readonly optionsFields: (controls: Controls) => TemplateResult;
}

/** What the split editor does with the element whose `shares` it changes. */
export interface SplitHost {
  readonly element: LitElement;
  /** Its `shares` as they are written; null for even ones. */
  readonly written: () => string | null;
  /** The split that they stand for. */
  readonly split: () => CustomSplit;
  readonly locale: () => string;
  /** Takes new shares, or null for even ones. */
  readonly take: (shares: string | null) => void;
}

/** The fields of a custom split. */
export interface SplitModule {
  /** The share that the answer is for, where the one that was typed last cannot be used, once its reader pauses. */
  readonly stale: (write: Describer) => string | null;
  readonly clear: () => void;
  readonly fields: (computed: Computed, write: Describer) => TemplateResult;
}

/** What the contents of a panel are made from. */
export interface PanelInput {
  readonly computed: Computed;
  readonly state: ViewState;
  readonly write: Describer;
  readonly data: CommitmentFigures;
  /** Whether the data are the page's own. */
  readonly own: boolean;
  /** The workings of the open panels with models, for the file that a reader takes along. */
  readonly workings?: () => readonly Working[];
}

/** What a panel with fields of its own does with its element. */
export interface PanelHost {
  readonly element: ReadingHost;
  readonly locale: () => string;
  readonly cashReading: () => string | undefined;
  readonly onCashReading: (reading: WaterfallReading) => void;
  /** Draws the panel again, where nothing but the panel itself has changed. */
  readonly redraw: () => void;
  /** The reader has changed a field of the panel. */
  readonly onChange: () => void;
}

export type ModelPanelId = 'projects' | 'certainty' | 'cash' | 'jobs';

/** A panel with a model of its own: its part of the result, and its contents. */
export interface ModelPanel {
  readonly compute: (
    computed: Computed,
    data: CommitmentFigures,
    own: boolean,
  ) => Partial<Pick<CommitmentResult, 'layers' | 'cash' | 'jobs'>>;
  readonly render: (input: PanelInput) => TemplateResult;
  readonly workings?: (input: PanelInput) => Working[];
}

export type ModelPanels = Readonly<Record<ModelPanelId, LazyModule<ModelPanel>>>;
