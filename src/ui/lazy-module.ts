import type { ReactiveControllerHost } from 'lit';

/** What is being fetched just now, of all hosts: a server has to wait for it. */
export const underWay = new Set<Promise<void>>();

/**
 * A module that is fetched when it is first wanted. Ask for it while rendering: it is undefined until it is here, and the host renders
 * again then. A module that could not be had is asked for again the next time.
 */
export class LazyModule<Module> {
  #module: Module | undefined;
  #asked = false;
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Module>;

  constructor(host: ReactiveControllerHost, load: () => Promise<Module>) {
    this.#host = host;
    this.#load = load;
  }

  /** The module if it has been wanted before and is here. */
  get here(): Module | undefined {
    return this.#module;
  }

  get(): Module | undefined {
    if (!this.#asked) {
      this.#asked = true;
      const fetched = this.#fetch().finally(() => underWay.delete(fetched));
      underWay.add(fetched);
    }
    return this.#module;
  }

  async #fetch(): Promise<void> {
    try {
      this.#module = await this.#load();
    } catch {
      this.#asked = false;
      return;
    }
    this.#host.requestUpdate();
  }
}
