import { nothing } from 'lit';
import type { CommonMessages } from '../localize/en/common.js';
import type { Panel } from './figure-frame.js';
import type { OnDemand } from './on-demand.js';
import type { PanelsController } from './panels-controller.js';

/** A module with the contents of the panels, by their ids. */
interface Contents<Args extends readonly unknown[]> {
  readonly panelContents: Readonly<Record<string, (...args: Args) => unknown>>;
}

/** Table, working and sources of an answer; what they hold is loaded when the first of them is opened. */
export function readingPanels<Args extends readonly unknown[]>(
  messages: CommonMessages,
  sourceCount: string,
  panels: Pick<PanelsController, 'isOpen' | 'toggle'>,
  contents: OnDemand<Contents<Args>>,
  ...args: Args
): Panel[] {
  const labels = {
    table: messages.table,
    working: messages.working,
    sources: messages.sources(sourceCount),
  };
  return Object.entries(labels).map(([id, label]) => ({
    id,
    label,
    open: panels.isOpen(id),
    toggle: () => panels.toggle(id),
    content: () => contents.get()?.panelContents[id]?.(...args) ?? nothing,
  }));
}
