import type { Refusal } from '../core/model/outcome.js';
import { internals } from './internals.js';
import { LazyModule } from './lazy-module.js';
import type { ReadingHost } from './number-fields.js';

/** What says the refusals of an element in words. */
export interface RefusalModule<Controls> {
  /** The complaints whose fields are not in sight. */
  readonly hidden: (controls: Controls) => string[];
}

/** Whether anything stands in the way of a result. */
interface Obstacles {
  readonly refusals: Readonly<Record<string, Refusal>>;
  readonly entries?: { readonly allUnread: readonly string[] };
}

/**
 * What says refusals in words, and the words: fetched with the first refusal, for most figures have none. Whoever waits for the element waits
 * for them, too.
 */
export class RefusalWords<Controls extends Obstacles, Module extends RefusalModule<Controls>> {
  readonly #module: LazyModule<Module>;

  constructor(host: ReadingHost, load: () => Promise<Module>) {
    this.#module = new LazyModule(host, load);
    host[internals].readings.push(this.#module);
  }

  /** A refusal in words; null where there is none, and until what says it is here. */
  say(
    refusal: Refusal | undefined,
    words: (module: Module, refusal: Refusal) => string | null,
  ): string | null {
    const module = refusal && this.#module.get();
    return module ? words(module, refusal) : null;
  }

  /** Complaints whose fields are not in sight. */
  hidden(controls: Controls): string[] {
    const { refusals, entries } = controls;
    const some = Object.keys(refusals).length > 0 || (entries?.allUnread.length ?? 0) > 0;
    return (some && this.#module.get()?.hidden(controls)) || [];
  }
}
