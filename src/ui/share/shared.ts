import type { ReactiveControllerHost } from 'lit';
import type { Table } from '../data-table.js';
import type { FailureWords } from '../failure-notice.js';
import type { CitedSource } from '../source-list.js';
import type { Working } from '../spreadsheet/working.js';
import type { ScenarioHost } from './scenario-attributes.js';

/** An element with "Share and embed". */
export type ShareHost = ReactiveControllerHost &
  ScenarioHost & { hide: string | undefined; open: string | undefined };

/** Where it is kept why the scenario of the address is not shown. */
export interface LinkNotice {
  notice: ((locale: string, words: FailureWords) => unknown) | undefined;
}

/** What an element gives to be taken along: the tables it shows, and the sources behind them. The rest is read from the figure. */
export interface Shared {
  readonly tables: readonly Table[];
  readonly sources: readonly CitedSource[];
  /** What is worked out, and how: of the answer first, then of the open panels. */
  readonly workings: readonly Working[];
}
