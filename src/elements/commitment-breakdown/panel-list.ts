import { nothing } from 'lit';
import type { CommitmentFigures } from '../../data/commitments/figures.js';
import type { Panel } from '../../ui/figure-frame.js';
import type { LazyModule } from '../../ui/lazy-module.js';
import type { PanelsController } from '../../ui/panels-controller.js';
import { readingPanels } from '../../ui/reading-panels.js';
import type { CashPanel } from './cash-panel.js';
import type { EffectsPanel } from './effects-panel.js';
import type { Answered } from './scenario.js';
import { sourceIds, type Looking } from './view.js';
import type { Speaker, Writer } from './writer.js';

/** What is fetched when a panel is first opened. */
export interface PanelContents {
  readonly reading: LazyModule<typeof import('./panels.js')>;
  readonly firmness: LazyModule<typeof import('./firmness-panel.js')>;
  readonly cash: LazyModule<CashPanel>;
  readonly effects: LazyModule<EffectsPanel>;
}

/** Which of the further panels a commitment has something for. */
function furtherOf({ result, basis }: Answered): (keyof Omit<PanelContents, 'reading'>)[] {
  const { layers, terms, sectors } = basis.commitment;
  const counted = new Set(result.parts.filter(({ amount }) => amount !== null).map(({ id }) => id));
  return [
    ...((layers ?? terms) ? (['firmness'] as const) : []),
    ...(terms?.some(({ id }) => id === 'cash') ? (['cash'] as const) : []),
    ...(sectors.some(({ id, employment, output }) => counted.has(id) && (employment ?? output))
      ? (['effects'] as const)
      : []),
  ];
}

/** The panels below, with their labels; what they hold is loaded when they are opened. */
export function commitmentPanels(
  answered: Answered,
  looking: Looking,
  say: Speaker,
  writer: Writer,
  panels: PanelsController,
  contents: PanelContents,
  data: CommitmentFigures,
): Panel[] {
  const { length } = sourceIds(answered);
  const draw = {
    firmness: () => contents.firmness.get()?.firmnessPanel(answered, say, writer, data),
    cash: () => contents.cash.get()?.render(answered, say, writer, data),
    effects: () => contents.effects.get()?.render(answered, say, writer, data),
  };
  const further = furtherOf(answered).map((id) => ({
    id,
    label: writer.messages.panels[id],
    // Models that rest on assumptions are not printed unless the reader has asked for them.
    open: id === 'firmness' ? panels.isOpen(id) : panels.isAsked(id),
    toggle: () => panels.toggle(id),
    content: () => draw[id]() ?? nothing,
  }));
  const reading = readingPanels(writer, length, panels, contents.reading, answered, looking, writer, data);
  const isShare = ({ id }: Panel) => id === 'share';
  return [...reading.filter((panel) => !isShare(panel)), ...further, ...reading.filter(isShare)];
}
