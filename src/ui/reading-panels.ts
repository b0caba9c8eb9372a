import { nothing } from 'lit';
import { formatNumber } from '../core/numbers/format.js';
import type { CommonMessages } from '../localize/en/common.js';
import type { Panel } from './figure-frame.js';
import type { LazyModule } from './lazy-module.js';
import type { PanelsController } from './panels-controller.js';
import type { Shared } from './share/shared.js';

/** A module with the contents of the panels, by their ids, and with what can be taken along. */
interface Contents<Args extends readonly unknown[]> {
  readonly panelContents: Readonly<Record<string, (...args: Args) => unknown>>;
  readonly shared: (...args: Args) => Shared;
}

/** Table, working, sources and terms of an answer, and what is for sharing them; what they hold is loaded when the first of them is opened. */
export function readingPanels<Args extends readonly unknown[]>(
  writer: { readonly messages: CommonMessages; readonly locale: string; readonly country?: string | null },
  sourceCount: number,
  panels: Pick<
    PanelsController,
    'isOpen' | 'isAsked' | 'toggle' | 'spreadsheet' | 'share' | 'report' | 'glossary' | 'tag'
  >,
  contents: LazyModule<Contents<Args>>,
  ...args: Args
): Panel[] {
  const { messages, locale, country } = writer;
  const labels = {
    table: messages.table,
    working: messages.working,
    sources: messages.sources({ count: formatNumber(String(sourceCount), locale) }),
  };
  // Where everything was given by hand, there is no source to show.
  const shown = Object.entries(labels).filter(([id]) => id !== 'sources' || sourceCount > 0);
  const reading = shown.map(([id, label]) => ({
    id,
    label,
    open: panels.isOpen(id),
    printed: contents,
    toggle: () => panels.toggle(id),
    content: () =>
      contents.part(messages, (module) => [
        module.panelContents[id]?.(...args) ?? nothing,
        id === 'sources' ? panels.report(module.shared(...args), locale) : nothing,
        id === 'working' ? panels.spreadsheet(writer, () => module.shared(...args)) : nothing,
      ]),
  }));
  const terms: Panel = {
    id: 'terms',
    label: messages.terms,
    // Paper has the terms only where they were asked for.
    open: panels.isAsked('terms'),
    toggle: () => panels.toggle('terms'),
    content: () =>
      panels.glossary.part(messages, ({ glossaryList }) => glossaryList(panels.tag, locale, country)),
  };
  return [...reading, terms, ...panels.share.panel(writer, () => contents.get()?.shared(...args))];
}
