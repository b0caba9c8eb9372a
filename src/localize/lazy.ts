import type { Loadable } from './language.js';

/** Not by its class: a page may have another one in the place of the browser's. */
export const isPromise = <Value>(value: Value | Promise<Value>): value is Promise<Value> =>
  typeof (value as Partial<Promise<Value>> | null | undefined)?.then === 'function';

/** Words that are fetched when they are first wanted. What cannot be fetched is fetched again the next time. */
export class Lazy<Words extends object> {
  #words: Words | Promise<Words> | undefined;
  readonly #source: Loadable<Words>;

  constructor(source: Loadable<Words>) {
    this.#source = source;
  }

  get(): Words | Promise<Words> {
    return (this.#words ??= typeof this.#source === 'function' ? this.#fetch(this.#source) : this.#source);
  }

  /** Begins to fetch; whoever needs the words learns of a failure. */
  prefetch(): void {
    const words = this.get();
    if (isPromise(words)) words.catch(() => undefined);
  }

  async #fetch(load: () => Promise<Words | { readonly default: Words }>): Promise<Words> {
    try {
      const made = await load();
      return (this.#words = 'default' in made ? made.default : made);
    } catch (error) {
      this.#words = undefined;
      throw error;
    }
  }
}
