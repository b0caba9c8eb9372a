import type { LitElement } from 'lit';
import { memoizeLast } from '../../core/model/memoize.js';
import type { DecimalString } from '../../core/numbers/decimal.js';
import type { Panel } from '../../ui/figure-frame.js';
import { LazyModule } from '../../ui/lazy-module.js';
import type { PanelsController } from '../../ui/panels-controller.js';
import { readingPanels } from '../../ui/reading-panels.js';
import { ReadoutController } from '../../ui/readout-controller.js';
import type { SizeController } from '../../ui/size-controller.js';
import { sourceIds } from './model-sources.js';
import type { Controls, PanelsModule, ReadingsModule, Shown, Comparison } from './types-figure.js';
import type { Computed } from './types.js';

/** What the panels are made from. */
interface PanelParts {
  readonly shown: Shown;
  readonly comparison: Comparison | null;
  readonly controls: Controls;
  readonly size: Pick<SizeController, 'draw'>;
  readonly rtl: boolean;
  /** The reader has moved the claim. */
  readonly onClaim: (claim: DecimalString) => void;
}

/** The panels below the figure; what they hold is fetched when the first of them is opened. That with all readings then adds its part to the result. */
export class DefensePanels {
  readonly #readings: LazyModule<ReadingsModule>;
  readonly #contents: LazyModule<PanelsModule>;
  readonly #looked: ReadoutController;
  readonly #withReadings = memoizeLast(
    (computed: Computed, claim: DecimalString | null, { readingsOf }: ReadingsModule): Computed => ({
      ...computed,
      result: Object.freeze({ ...computed.result, readings: readingsOf(computed, claim) }),
    }),
  );

  constructor(host: LitElement) {
    this.#readings = new LazyModule(host, async () => (await import('./panel-readings.js')).readingsModule);
    this.#contents = new LazyModule<PanelsModule>(host, () => import('./panels.js'));
    this.#looked = new ReadoutController(host);
  }

  /** Adds the readings to a result where their panel is open and its module is here. */
  addTo(
    computed: Computed | null,
    claim: DecimalString | null,
    panels: Pick<PanelsController, 'isOpen'>,
  ): Computed | null {
    const module = computed && panels.isOpen('readings') ? this.#readings.get() : undefined;
    return computed && module ? this.#withReadings(computed, claim, module) : computed;
  }

  /** The buttons and their panels. */
  list({ shown, comparison, controls, size, rtl, onClaim }: PanelParts, panels: PanelsController): Panel[] {
    const { computed, context, own, data } = shown;
    if (!computed) return [];
    const ownSources = own ? (data.sources ?? {}) : null;
    const ids = new Set([...sourceIds(computed), ...(comparison?.cited.map(({ source }) => source) ?? [])]);
    const writer = { ...context, country: computed.series.country.code ?? null };
    const { entries, onNumber } = controls;
    const readings: Panel = {
      id: 'readings',
      label: context.messages.allReadings,
      open: panels.isOpen('readings'),
      printed: this.#readings,
      toggle: () => panels.toggle('readings'),
      content: () =>
        this.#readings.part(context.messages, (module) =>
          module.content({
            ...{ computed, context, ownSources, size, rtl, looked: this.#looked },
            controls: { entries, onNumber, onClaim },
          }),
        ),
    };
    const { here } = this.#readings;
    return [
      readings,
      ...readingPanels(
        ...([writer, ids.size, panels, this.#contents, computed, comparison, context] as const),
        ownSources,
        here,
      ),
    ];
  }
}
