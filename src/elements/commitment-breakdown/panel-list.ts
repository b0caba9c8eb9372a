import type { CommitmentFigures } from '../../data/commitments/figures.js';
import type { Panel } from '../../ui/figure-frame.js';
import type { OnDemand } from '../../ui/on-demand.js';
import type { PanelsController } from '../../ui/panels-controller.js';
import { readingPanels } from '../../ui/reading-panels.js';
import type { Answered } from './scenario.js';
import { sourceIds, type Looking } from './view.js';
import type { Writer } from './writer.js';

/** The panels below, with their labels; what they hold is loaded when the first of them is opened. */
export function commitmentPanels(
  answered: Answered,
  looking: Looking,
  writer: Writer,
  panels: PanelsController,
  contents: OnDemand<typeof import('./panels.js')>,
  data: CommitmentFigures,
): Panel[] {
  const { length } = sourceIds(answered);
  return readingPanels(writer, length, panels, contents, answered, looking, writer, data);
}
