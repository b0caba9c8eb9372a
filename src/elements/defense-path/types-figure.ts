import type { TemplateResult } from 'lit';
import type { YearColumn } from '../../charts/columns.js';
import type { YearLine } from '../../charts/lines.js';
import type { DecimalString } from '../../core/numbers/decimal.js';
import type { DefenseFigures } from '../../data/defense/figures.js';
import type { Sources } from '../../data/schema.js';
import type { DefenseMessages } from '../../localize/en/defense.js';
import type { LazyModule } from '../../ui/lazy-module.js';
import type { NumberEntries } from '../../ui/number-entries.js';
import type { Shared } from '../../ui/share/shared.js';
import type { Working } from '../../ui/spreadsheet/working.js';
import type { Refusals } from '../../ui/compute-with-fallback.js';
import type { CitedSource } from '../../ui/source-list.js';
import type { Table } from '../../ui/data-table.js';
import type { ReadoutController } from '../../ui/readout-controller.js';
import type { SizeController } from '../../ui/size-controller.js';
import type { Computed, NumberName, ReadingsResult } from './types.js';

/** Everything needed to write a number, a date or a name for the reader. */
export interface TextContext {
  readonly locale: string;
  readonly messages: DefenseMessages;
  readonly currency: string;
  /** First month of the fiscal year, where the data name it. */
  readonly fiscalYearStart: number | undefined;
}

/** A figure in the reader's language. */
export interface Shown {
  readonly computed: Computed | null;
  readonly data: DefenseFigures;
  /** Whether the page supplies the data. */
  readonly own: boolean;
  readonly context: TextContext;
}

/** The settings of the element, as its attributes and properties give them. */
export interface Settings {
  readonly country: string | undefined;
  readonly definition: string | undefined;
  readonly budget: string | undefined;
  readonly denominator: string | undefined;
  readonly latestYear: string | number | undefined;
  readonly shape: string | undefined;
  readonly counterfactual: string | undefined;
  readonly currency: string | undefined;
  readonly measure: string | undefined;
  readonly chart: string | undefined;
  readonly bothDenominators: boolean;
  readonly compare: string | undefined;
  readonly series: string | undefined;
  readonly targetLines: string | undefined;
  readonly fromYear: string | number | undefined;
  readonly claim: string | number | undefined;
}

/** A setting that a choice of the reader changes. */
export type SettingName = keyof Settings;

/** A target that is drawn besides the one asked for. */
export interface ExtraTarget {
  readonly id: string;
  readonly share: DecimalString;
  /** Its label at full length and shorter. */
  readonly labels: readonly string[];
}

/** A column of the path, with the exact decimal that each of its bars shows. */
export interface PathColumn extends YearColumn {
  readonly totals: readonly DecimalString[];
}

/** What is drawn, and how. */
export interface Drawing {
  readonly measure: 'share' | 'spending';
  readonly chart: 'columns' | 'line';
  readonly bothDenominators: boolean;
  /** Other countries, in the order they are drawn. */
  readonly lines: readonly YearLine[];
  readonly targets: readonly ExtraTarget[];
  readonly fromYear: number | null;
  readonly width: number;
  readonly rtl: boolean;
  /** The columns of a result, in money or in shares. */
  readonly columnsOf: (
    computed: Computed,
    measure: Drawing['measure'],
    context: TextContext,
  ) => readonly PathColumn[];
}

/** What the fields show; an empty text where the data decide. */
export interface SettingsShown {
  readonly country: string;
  readonly definition: string;
  readonly budget: string;
  readonly denominator: string;
  readonly latestYear: string;
  /** The measure and the chart, with a space between them. */
  readonly drawing: string;
  readonly currency: string;
  readonly shape: string;
  readonly counterfactual: string;
  readonly series: string;
  readonly compare: readonly string[];
  readonly targetLines: readonly string[];
  readonly bothDenominators: boolean;
  /** The target that the data give where none was entered. */
  readonly targetShare: string | undefined;
  readonly targetYear: string | undefined;
}

/** The state of the fields, and what the reader may do with them. */
export interface Controls {
  readonly context: TextContext;
  readonly data: DefenseFigures;
  /** Whether the page supplies the data. */
  readonly own: boolean;
  readonly entries: NumberEntries<NumberName>;
  readonly refusals: Refusals;
  /** What is wrong with the value of a field, in the reader's words. */
  readonly complaint: (field: string) => string | null;
  /** Whether the panel with the field for a claim is open. */
  readonly claimInSight: boolean;
  readonly computed: Computed | null;
  readonly settings: SettingsShown;
  readonly options: {
    readonly open: boolean;
    readonly toggle: (open: boolean) => void;
    readonly module: LazyModule<OptionsModule>;
  };
  readonly onNumber: (name: NumberName, text: string) => void;
  readonly onSetting: (settings: Partial<Record<SettingName, string | boolean>>) => void;
}

/** `options.js`, loaded when the options are opened. */
export interface OptionsModule {
  readonly optionsFields: (controls: Controls) => TemplateResult;
}

/** One year of a country under the definition of a comparison. */
export interface ComparedYear {
  readonly year: number;
  /** Percent of GDP. */
  readonly share: DecimalString;
  readonly status: string;
  readonly edition: string;
  readonly source: string;
  /** Whether the edition is the same as that of the year before: only then a line leads from one to the other. */
  readonly joined: boolean;
}

export interface ComparedCountry {
  readonly code: string;
  readonly name: string;
  /** Whether it is the country of the path, under the definition of the comparison. */
  readonly home: boolean;
  readonly years: readonly ComparedYear[];
}

export interface Compared {
  /** Whose definition it is, short. */
  readonly series: string;
  /** The definition, in words. */
  readonly label: string;
  readonly countries: readonly ComparedCountry[];
  /** Names of countries asked for that the comparison does not have. */
  readonly missing: readonly string[];
  readonly notes: readonly string[];
}

/** What a comparison is asked for. */
export interface ComparisonRequest {
  readonly data: DefenseFigures;
  readonly own: boolean;
  readonly series: string | undefined;
  /** ISO 3166 codes with spaces between them. */
  readonly codes: string;
  /** The code of the country of the path. */
  readonly home: string | undefined;
  /** Ids of targets with spaces between them. */
  readonly targets: string;
  readonly width: number;
  readonly messages: DefenseMessages;
  readonly locale: string;
}

/** Other countries and other targets, in words and for the drawing. */
export interface Comparison {
  readonly lines: readonly YearLine[];
  readonly targets: readonly ExtraTarget[];
  /** Follow the answer. */
  readonly sentences: readonly string[];
  /** Stand below the drawing. */
  readonly notes: readonly string[];
  /** What is taken from which source. */
  readonly cited: readonly { readonly source: string; readonly use: string }[];
  readonly compared: Compared;
}

/** `chart-comparison.js`, loaded when a comparison is first asked for. */
export interface ComparisonModule {
  readonly comparisonOf: (request: ComparisonRequest) => Comparison;
}

/** What the panel with all readings shows, and what a reader may do there. */
export interface ReadingsInput {
  readonly computed: Computed;
  readonly context: TextContext;
  readonly ownSources: Sources | null;
  readonly controls: {
    readonly entries: NumberEntries<NumberName>;
    readonly onNumber: (name: NumberName, text: string) => void;
    /** The reader has moved the claim. */
    readonly onClaim: (claim: DecimalString) => void;
  };
  readonly size: Pick<SizeController, 'draw'>;
  readonly rtl: boolean;
  /** What is said of the dot that is looked at. */
  readonly looked: Pick<ReadoutController, 'text' | 'handle'>;
}

/** `panel-readings.js`, loaded when the panel is opened. */
export interface ReadingsModule {
  readonly readingsOf: (computed: Computed, claim: DecimalString | null) => ReadingsResult | null;
  readonly content: (input: ReadingsInput) => TemplateResult;
  /** The table, for the files; null where there is none. */
  readonly table: (computed: Computed, context: TextContext) => Table | null;
  /** The working, for the files; null where there is none. */
  readonly working: (computed: Computed, context: TextContext) => Working | null;
  readonly sources: (input: Pick<ReadingsInput, 'computed' | 'context' | 'ownSources'>) => CitedSource[];
}

/** What the panels show. */
export type PanelInput = readonly [
  computed: Computed,
  comparison: Comparison | null,
  context: TextContext,
  ownSources: Sources | null,
  readings: ReadingsModule | undefined,
];

/** `panels.js`, loaded when the first panel is opened. */
export interface PanelsModule {
  readonly panelContents: Readonly<Record<string, (...input: PanelInput) => TemplateResult>>;
  readonly shared: (...input: PanelInput) => Shared;
}
