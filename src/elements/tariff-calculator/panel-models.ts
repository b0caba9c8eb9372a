import { nothing } from 'lit';
import { memoizeLast } from '../../core/model/memoize.js';
import type { Panel } from '../../ui/figure-frame.js';
import { internals } from '../../ui/internals.js';
import { LazyModule } from '../../ui/lazy-module.js';
import { tariffPanels } from './figure.js';
import type { Computed, PanelInput, PanelsModule } from './types.js';
import type { EffectParts } from './types-effects.js';
import type { EffectHost, EffectPanel, EffectPanelId, EffectPanels } from './types-panels.js';

/** Goods of which a dealer sells one at a time; custom rates may be those of cars, too. */
const CARS: ReadonlySet<string | null> = new Set(['passenger-cars', null]);

/** The panels with models that say something of these goods. */
const idsFor = (computed: Computed | null): readonly EffectPanelId[] =>
  !computed ? [] : CARS.has(computed.result.product) ? ['car-price', 'who-pays'] : ['who-pays'];

/**
 * The panels below the figure. Those with models of their own are fetched when they are first opened and then add their parts to the result; they
 * are printed only where the reader has opened them.
 */
export class PanelModels {
  /** What the settings give, with the parts of the open panels. */
  computed: Computed | null = null;
  readonly #host: EffectHost;
  readonly #contents: LazyModule<PanelsModule>;
  readonly #modules: EffectPanels;
  readonly #withParts = memoizeLast(
    (computed: Computed, carPrice: EffectParts['carPrice'], whoPays: EffectParts['whoPays']): Computed =>
      carPrice || whoPays
        ? { ...computed, result: Object.freeze({ ...computed.result, carPrice, whoPays }) }
        : computed,
  );

  constructor(element: EffectHost['element']) {
    this.#host = {
      element,
      locale: () => element[internals].locale.language.locale,
      onChange: () => {
        element[internals].changedByUser = true;
        element.requestUpdate();
      },
    };
    this.#contents = new LazyModule(element, () => import('./panels.js'));
    this.#modules = {
      'car-price': new LazyModule(element, async () =>
        (await import('./panel-car-price.js')).carPricePanel(this.#host),
      ),
      'who-pays': new LazyModule(element, async () =>
        (await import('./panel-who-pays.js')).whoPaysPanel(this.#host),
      ),
    };
  }

  /** Takes what the settings give, and adds what the open panels compute, once their modules are here. */
  update(computed: Computed | null): void {
    this.#host.element[internals].panels.follow();
    const parts = this.#asked(computed).map(
      (id) => (computed && this.#modules[id].get()?.compute(computed)) ?? {},
    );
    const { carPrice, whoPays } = parts.reduce<Partial<EffectParts>>(
      (all, part) => ({ ...all, ...part }),
      {},
    );
    this.computed = computed && this.#withParts(computed, carPrice ?? null, whoPays ?? null);
  }

  #asked(computed: Computed | null): EffectPanelId[] {
    const { panels } = this.#host.element[internals];
    return idsFor(computed).filter((id) => panels.isAsked(id));
  }

  /** All panels with their buttons; what is for sharing comes last. */
  list(input: PanelInput): Panel[] {
    const { panels } = this.#host.element[internals];
    const own = idsFor(input.computed).map((id) => ({
      id,
      label: input.context.messages.panels[id],
      open: panels.isAsked(id),
      toggle: () => panels.toggle(id),
      content: () => this.#modules[id].get()?.render(input) ?? nothing,
    }));
    const taken =
      <What>(of: (panel: EffectPanel) => What[]) =>
      () =>
        this.#asked(input.computed).flatMap((id) => {
          const { here } = this.#modules[id];
          return here ? of(here) : [];
        });
    const tables = taken((panel) => panel.tables(input));
    const workings = taken((panel) => panel.workings(input));
    const reading = tariffPanels({ ...input, tables, workings }, panels, this.#contents);
    const isShare = ({ id }: Panel) => id === 'share';
    return [...reading.filter((panel) => !isShare(panel)), ...own, ...reading.filter(isShare)];
  }
}
