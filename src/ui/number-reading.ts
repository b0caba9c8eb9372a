import type { LitElement, ReactiveController } from 'lit';
import type { Waiting } from './internals.js';

type Reading = typeof import('./read-number.js');

let reading: Reading | undefined;

/** Has numbers read from now on: on a server, which draws without waiting. */
export function haveReading(module: Reading): void {
  reading = module;
}

/** What reads numbers, with the number words of a language; undefined until both are here. */
export function readingIn(locale: string): Reading | undefined {
  return reading?.hasWords(locale) ? reading : undefined;
}

/** Fetches what reads numbers, and the number words of a language. */
export async function fetchReading(locale: string): Promise<void> {
  reading ??= await import('./read-number.js');
  await reading.fetchWords(locale);
}

/**
 * What reads numbers is fetched when it is first wanted: most figures are looked at, and the others are typed into a while later. Keys that come
 * before it is here are read then.
 */
export class ReadingController implements ReactiveController, Waiting {
  /** Settles when what reads is here, and has read what waited for it; undefined where nothing is on its way. */
  pending: Promise<void> | undefined;
  /** Whether it could not be had. It is asked for again with the next key, or when a field gets the focus. */
  failed = false;
  readonly #host: LitElement;
  readonly #locale: () => string;
  readonly #waiting = new Map<string, () => void>();

  constructor(host: LitElement, locale: () => string) {
    this.#host = host;
    this.#locale = locale;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of ['focusin', 'pointerover'])
      this.#host.renderRoot.addEventListener(type, this.#approach);
  }

  /** Fetches what reads, where it is not here. */
  fetch(): void {
    const locale = this.#locale();
    if (this.pending || readingIn(locale)) return;
    this.failed = false;
    this.pending = fetchReading(locale)
      .catch(() => (this.failed = true))
      .then(() => {
        this.pending = undefined;
        if (!this.failed) this.#readAll();
        this.#host.requestUpdate();
      });
  }

  /** Calls back when a number can be read: at once where it can; else later, and only what was asked last for a field. */
  when(field: string, read: () => void): void {
    this.#waiting.set(field, read);
    if (readingIn(this.#locale())) this.#readAll();
    else this.fetch();
  }

  #readAll(): void {
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const read of all) read();
  }

  readonly #approach = ({ target }: Event): void => {
    if ((target as Element).localName === 'input') this.fetch();
  };
}
