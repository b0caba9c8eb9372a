import type { TemplateResult } from 'lit';
import type { MarkLook } from '../../charts/lanes.js';
import type { IsoDate } from '../../core/model/days.js';
import type { EventFigures } from '../../data/events/figures.js';
import type { DealEvent } from '../../data/events/schema.js';
import type { Source, Sources } from '../../data/schema.js';
import type { TimelineMessages } from '../../localize/en/timeline.js';
import type { ComputedFrom } from '../../ui/calculator-controller.js';
import type { DayFields } from '../../ui/day-fields.js';
import type { Refusals } from '../../ui/compute-with-fallback.js';
import type { Shared } from '../../ui/share/shared.js';

/** What a page has set. */
export interface TimelineSettings {
  readonly events: string | undefined;
  readonly topics: string | undefined;
  readonly from: IsoDate | undefined;
  readonly to: IsoDate | undefined;
  readonly date: IsoDate | undefined;
}

/** The settings that are days with a field. */
export type DayName = 'from' | 'to';

/** What is asked; an empty text where nothing is asked. */
export interface TimelineScenario extends Readonly<Record<keyof TimelineSettings, string>> {
  /** Ids of events or topics, with spaces between them. */
  readonly events: string;
  /** Topics shown, with spaces between them. */
  readonly topics: string;
}

/** One event of a result. */
export interface TimelineEvent {
  readonly id: string;
  /** The day, such as `2025-09-16`. */
  readonly date: string;
  readonly topic: string;
  /** What happened, in the language of the data: English for the built-in ones. */
  readonly title: string;
  readonly status: string;
  /** Id of its source in the data. */
  readonly source: string;
  /** Amounts it names: decimal strings in whole units of a currency (`unit` is its code) or in percent. */
  readonly amounts: readonly {
    readonly value: string;
    readonly unit: string;
    readonly bound?: string;
    /** What it is for, where the event names several. */
    readonly label?: string;
  }[];
  /** How they belong together: from one to the other (`change`), between the two (`range`), or side by side (`parts`). */
  readonly relation?: 'change' | 'range' | 'parts';
}

/** The result of `<impact-timeline>`. */
export interface TimelineResult {
  /** First and last day of the period: those asked for, or those of the first and the last event. */
  readonly from: string;
  readonly to: string;
  /** Topics shown. */
  readonly topics: readonly string[];
  /** The chosen day, or null. */
  readonly date: string | null;
  /** Id of the last event shown up to the chosen day, or of the last of all without one; null where none had happened. */
  readonly latest: string | null;
  readonly events: readonly TimelineEvent[];
  /** Newest day that the data know of. */
  readonly knownThrough: string;
}

/** A topic that can be shown or left out, with the number of its events in the period. */
export interface OfferedTopic {
  readonly id: string;
  readonly count: number;
}

/** The result, and what drawing it needs. */
export interface Computed {
  readonly result: TimelineResult;
  /** The events of the result as the data have them. */
  readonly shown: readonly DealEvent[];
  readonly offered: readonly OfferedTopic[];
  /** How many events are how certain, all of them, and those up to the chosen day. */
  readonly counts: Readonly<Record<MarkLook | 'all' | 'byDate', number>>;
}

/** Everything needed to write an event for the reader. */
export interface TextContext {
  readonly locale: string;
  readonly messages: TimelineMessages;
}

/** What the fields show and what they may do. */
export interface Controls {
  readonly context: TextContext;
  readonly computed: Computed | null;
  readonly refusals: Refusals;
  /** What is wrong with the value of a field, in the reader's words. */
  readonly complaint: (field: string) => string | null;
  readonly topics: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly days: DayFields<DayName>;
  readonly set: (settings: { readonly topics: string }) => void;
}

/** What the panels and the notes of an event need. */
export interface PanelInput {
  readonly computed: Computed;
  readonly from: ComputedFrom<EventFigures>;
  readonly context: TextContext;
}

/** Sources, notes and provisions, which are loaded after the first picture. */
export interface DetailsModule {
  sourcesOf(from: ComputedFrom<EventFigures>): Sources;
  sourceLine(source: Source | undefined, context: TextContext): unknown;
  detailsList(event: DealEvent, context: TextContext): TemplateResult;
}

/** The contents of the panels, which are loaded when the first of them is opened. */
export interface PanelsModule {
  readonly panelContents: Readonly<Record<string, (input: PanelInput) => TemplateResult>>;
  shared(input: PanelInput): Shared;
}

/** What the drawing needs besides the answer. */
export interface Drawing {
  readonly width: number;
  readonly rtl: boolean;
  readonly readout: string;
  /** Whether other elements follow the chosen day. */
  readonly shared: boolean;
  readonly details: DetailsModule | undefined;
  readonly walk: (event: KeyboardEvent) => void;
  readonly point: (event: Event) => void;
  readonly choose: (date: string) => void;
}
