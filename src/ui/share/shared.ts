import type { Table } from '../data-table.js';
import type { CitedSource } from '../source-list.js';

/** What an element gives to be taken along: the tables it shows, and the sources behind them. The rest is read from the figure. */
export interface Shared {
  readonly tables: readonly Table[];
  readonly sources: readonly CitedSource[];
}
