import type { ReactiveControllerHost } from 'lit';

/**
 * A module that is fetched when it is first wanted. Ask for it while rendering: it is undefined until it is here, and the host renders
 * again then. A module that could not be had is asked for again the next time.
 */
export class OnDemand<Module> {
  #module: Module | undefined;
  #under: Promise<void> | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Module>;

  constructor(host: ReactiveControllerHost, load: () => Promise<Module>) {
    this.#host = host;
    this.#load = load;
  }

  get(): Module | undefined {
    if (!this.#module) {
      this.#under ??= this.#load().then(
        (module) => {
          this.#module = module;
          this.#host.requestUpdate();
        },
        () => {
          this.#under = undefined;
        },
      );
    }
    return this.#module;
  }
}
