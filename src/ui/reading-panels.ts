import { nothing } from 'lit';
import { formatNumber } from '../core/format.js';
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
  { messages, locale }: { readonly messages: CommonMessages; readonly locale: string },
  sourceCount: number,
  panels: Pick<PanelsController, 'isOpen' | 'toggle'>,
  contents: OnDemand<Contents<Args>>,
  ...args: Args
): Panel[] {
  const labels = {
    table: messages.table,
    working: messages.working,
    sources: messages.sources(formatNumber(String(sourceCount), locale)),
  };
  // Where everything was given by hand, there is no source to show.
  const shown = Object.entries(labels).filter(([id]) => id !== 'sources' || sourceCount > 0);
  return shown.map(([id, label]) => ({
    id,
    label,
    open: panels.isOpen(id),
    toggle: () => panels.toggle(id),
    content: () => contents.get()?.panelContents[id]?.(...args) ?? nothing,
  }));
}
