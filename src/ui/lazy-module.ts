import { nothing, type ReactiveControllerHost } from 'lit';
import { failureNotice, guarded, tellAuthor, type FailureWords } from './failure-notice.js';

/** What is being fetched just now, of all hosts: a server has to wait for it. */
export const underWay = new Set<Promise<void>>();

/** What could not be fetched, by host, and is not told in its own place. */
const missing = new WeakMap<ReactiveControllerHost, Set<{ retry(): void }>>();

/** Another try for all that a host could not fetch and has no place of its own to be told in; undefined where nothing is missing. */
export function retryOf(host: ReactiveControllerHost): (() => void) | undefined {
  const all = [...(missing.get(host) ?? [])];
  return all.length ? () => all.forEach((one) => one.retry()) : undefined;
}

/**
 * A module that is fetched when it is first wanted. Ask for it while rendering: it is undefined until it is here, and the host renders
 * again then. A module that could not be had is told of, and asked for again when the reader wants it.
 */
export class LazyModule<Module> {
  #module: Module | undefined;
  #loading: Promise<Module> | undefined;
  #asked = false;
  #failed = false;
  #hasPlace = false;
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Module>;
  /** Settles when it is here or cannot be had; undefined while nothing is on its way. */
  pending: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost, load: () => Promise<Module>) {
    this.#host = host;
    this.#load = load;
  }

  /** The module if it has been wanted before and is here. */
  get here(): Module | undefined {
    return this.#module;
  }

  /** Fetches it before it is wanted, and does something with it there; what cannot be had then is asked for again when it is wanted. */
  prepare(then: (module: Module) => void): void {
    this.#loadOnce().then(
      (module) => {
        this.#module ??= module;
        then(module);
      },
      () => undefined,
    );
  }

  get(): Module | undefined {
    if (!this.#asked && this.#module === undefined) {
      this.#asked = true;
      const fetched = this.#fetch().finally(() => {
        underWay.delete(fetched);
        this.pending = undefined;
      });
      underWay.add((this.pending = fetched));
    }
    return this.#module;
  }

  /**
   * What is made of the module, nothing until it is here; where that cannot be, it is said in this place.
   * @param also what is tried again with it
   */
  part(words: FailureWords, make: (module: Module) => unknown, also?: () => void): unknown {
    this.#hasPlace = true;
    missing.get(this.#host)?.delete(this);
    const again = () => {
      this.retry();
      also?.();
    };
    if (this.#failed) return failureNotice(words, again);
    return guarded(this.#host, words, () => {
      const module = this.get();
      return module === undefined ? nothing : make(module);
    });
  }

  retry(): void {
    missing.get(this.#host)?.delete(this);
    this.#failed = this.#asked = false;
    this.#host.requestUpdate();
  }

  #loadOnce(): Promise<Module> {
    this.#loading ??= this.#load().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  async #fetch(): Promise<void> {
    try {
      this.#module = await this.#loadOnce();
    } catch (error) {
      this.#failed = true;
      tellAuthor(this.#host, error);
      if (!this.#hasPlace) missing.set(this.#host, new Set(missing.get(this.#host)).add(this));
    }
    this.#host.requestUpdate();
  }
}
