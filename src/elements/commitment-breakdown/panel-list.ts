import type { Panel } from '../../ui/figure-frame.js';
import type { LazyModule } from '../../ui/lazy-module.js';
import type { PanelsController } from '../../ui/panels-controller.js';
import { readingPanels } from '../../ui/reading-panels.js';
import type { Shared } from '../../ui/share/shared.js';
import type { Computed } from './types.js';
import type { ModelPanelId, ModelPanels, PanelInput } from './types-views.js';

/** The module with the contents of table, working and sources. */
export interface ReadingModule {
  readonly panelContents: Readonly<Record<string, (input: PanelInput) => unknown>>;
  readonly shared: (input: PanelInput) => Shared;
}

/** The panels with a model of their own for which the data have something. */
export function modelPanelsOf({ result, commitment, list }: Computed): ModelPanelId[] {
  const { layers, terms, sectors, cash } = commitment;
  const counted = new Set(result.parts.filter(({ amount }) => amount !== null).map(({ id }) => id));
  const multiplied = sectors.some(
    ({ id, employment, output }) => counted.has(id) && (employment ?? output) !== undefined,
  );
  return [
    ...(list?.items.length ? (['projects'] as const) : []),
    ...((layers ?? terms) ? (['certainty'] as const) : []),
    ...(cash ? (['cash'] as const) : []),
    ...(multiplied ? (['jobs'] as const) : []),
  ];
}

/** Models that rest on assumptions are printed only where the reader has opened them. */
const isPrinted = (id: ModelPanelId): boolean => id === 'certainty' || id === 'projects';

/** Whether a panel is open. */
export const isPanelOpen = (id: ModelPanelId, panels: Pick<PanelsController, 'isOpen' | 'isAsked'>) =>
  isPrinted(id) ? panels.isOpen(id) : panels.isAsked(id);

/** The panels below the figure with their labels; their contents are loaded when they are first opened. */
export function panelList(
  input: PanelInput,
  panels: PanelsController,
  reading: LazyModule<ReadingModule>,
  models: ModelPanels,
): Panel[] {
  const { computed, write } = input;
  const own = modelPanelsOf(computed).map((id) => ({
    id,
    label: write.messages.panels[id],
    open: isPanelOpen(id, panels),
    ...(isPrinted(id) ? { printed: models[id] } : {}),
    toggle: () => panels.toggle(id),
    content: () => models[id].part(write.messages, (module) => module.render(input)),
  }));
  const workings = () => own.flatMap(({ id, open }) => (open && models[id].here?.workings?.(input)) || []);
  const shown = readingPanels(write, computed.sourceIds.length, panels, reading, { ...input, workings });
  const isShare = ({ id }: Panel) => id === 'share';
  return [...shown.filter((panel) => !isShare(panel)), ...own, ...shown.filter(isShare)];
}
