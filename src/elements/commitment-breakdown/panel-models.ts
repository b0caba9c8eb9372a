import { memoizeLast } from '../../core/model/memoize.js';
import type { CommitmentFigures } from '../../data/commitments/figures.js';
import { LazyModule } from '../../ui/lazy-module.js';
import { fetchReading } from '../../ui/number-reading.js';
import type { PanelsController } from '../../ui/panels-controller.js';
import { isPanelOpen, modelPanelsOf } from './panel-list.js';
import type { CommitmentResult, Computed } from './types.js';
import type { ModelPanels, PanelHost } from './types-views.js';

/** The panels with models of their own: fetched when they are first opened, they then add their parts to the result. */
export class PanelModels {
  readonly modules: ModelPanels;
  readonly #withParts = memoizeLast(
    (
      computed: Computed,
      layers: CommitmentResult['layers'],
      cash: CommitmentResult['cash'],
      jobs: CommitmentResult['jobs'],
    ): Computed => ({ ...computed, result: Object.freeze({ ...computed.result, layers, cash, jobs }) }),
  );

  constructor(host: PanelHost) {
    const { element } = host;
    const withReading = async <Panel>(made: () => Promise<Panel>): Promise<Panel> => {
      await fetchReading(host.locale());
      return made();
    };
    this.modules = {
      projects: new LazyModule(
        element,
        async () => new (await import('./panel-projects.js')).ProjectsPanel(host),
      ),
      certainty: new LazyModule(element, async () => (await import('./panel-certainty.js')).certaintyPanel()),
      cash: new LazyModule(element, () =>
        withReading(async () => new (await import('./panel-cash.js')).CashPanel(host)),
      ),
      jobs: new LazyModule(element, () =>
        withReading(async () => new (await import('./panel-jobs.js')).JobsPanel(host)),
      ),
    };
  }

  /** Adds what the open panels compute, once their modules are here. */
  addTo(computed: Computed, data: CommitmentFigures, own: boolean, panels: PanelsController): Computed {
    const { layers, cash, jobs } = modelPanelsOf(computed)
      .filter((id) => isPanelOpen(id, panels))
      .reduce<Partial<CommitmentResult>>(
        (found, id) => ({ ...found, ...this.modules[id].get()?.compute(computed, data, own) }),
        {},
      );
    return this.#withParts(computed, layers ?? null, cash ?? null, jobs ?? null);
  }
}
