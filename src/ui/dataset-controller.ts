import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** One thing that is wrong with an author's data: where, what was expected, what stands there. */
export interface DatasetProblem {
  readonly path: string;
  readonly expected: string;
  readonly received: string;
}

type Checked<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly problems: readonly DatasetProblem[] };

/** What went wrong with an author's data. The element goes on with its built-in data and says so. */
export type DatasetFailure =
  | { readonly kind: 'network'; readonly address: string; readonly reason: string }
  | { readonly kind: 'not-json'; readonly reason: string }
  | { readonly kind: 'invalid'; readonly problems: readonly DatasetProblem[] };

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}

/**
 * The data an element works on: its own, or an author's from `src` or from a `<script type="application/json">` inside the tag (`src` wins).
 * A request goes out only when the author gave an address.
 */
export class DatasetController<Data> implements ReactiveController {
  data: Data;
  failure: DatasetFailure | undefined;
  /** Whether `data` is the author's. */
  own = false;
  readonly #host: ReactiveControllerHost & Element & { src: string | undefined };
  readonly #builtIn: Data;
  readonly #check: (json: unknown) => Promise<Checked<Data>>;
  #observer: MutationObserver | undefined;
  #request: AbortController | undefined;
  #read: string | undefined;
  #src: string | undefined;

  constructor(
    host: ReactiveControllerHost & Element & { src: string | undefined },
    builtIn: Data,
    check: (json: unknown) => Promise<Checked<Data>>,
  ) {
    this.#host = host;
    this.#builtIn = builtIn;
    this.#check = check;
    this.data = builtIn;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#readSlot());
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    // A move in the page aborts a request under way; what is already here stays.
    if (this.#request && !this.own) this.load();
    else this.#readSlot();
  }

  hostUpdate(): void {
    if (this.#address === this.#src) return;
    this.#src = this.#address;
    this.load();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#request?.abort();
  }

  /** Fetches `src` (again); without one, reads the slotted script or goes back to the built-in data. */
  load(): void {
    this.#request?.abort();
    this.#read = undefined;
    const address = this.#address;
    if (address === undefined) this.#readSlot();
    else void this.#fetch(address);
  }

  /** An empty address, or one taken away (null), is none. */
  get #address(): string | undefined {
    return this.#host.src || undefined;
  }

  #readSlot(): void {
    if (this.#address !== undefined) return;
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    const text = script?.textContent.trim() ?? '';
    if (text === this.#read) return;
    this.#read = text;
    if (text === '') this.#settle(this.#builtIn, false);
    else void this.#takeSlotted(text);
  }

  async #takeSlotted(text: string): Promise<void> {
    const current = () => this.#read === text;
    try {
      await this.#take(text, current);
    } catch (error) {
      // The schema is fetched, too, and may not come.
      if (current()) this.#fail({ kind: 'network', address: '<script>', reason: messageOf(error) });
    }
  }

  async #fetch(address: string): Promise<void> {
    const request = (this.#request = new AbortController());
    try {
      const response = await fetch(address, { signal: request.signal, credentials: 'same-origin' });
      if (!response.ok) throw new Error(`${String(response.status)} ${response.statusText}`.trim());
      const text = await response.text();
      await this.#take(text, () => !request.signal.aborted);
    } catch (error) {
      if (request.signal.aborted) return;
      this.#fail({ kind: 'network', address, reason: messageOf(error) });
    }
  }

  async #take(text: string, current: () => boolean): Promise<void> {
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch (error) {
      json = (await import('./mend-json.js')).mendJson(text);
      if (json === undefined) {
        if (current()) this.#fail({ kind: 'not-json', reason: messageOf(error) });
        return;
      }
    }
    const checked = await this.#check(json);
    if (!current()) return;
    if (checked.ok) this.#settle(checked.data, true);
    else this.#fail({ kind: 'invalid', problems: checked.problems });
  }

  #settle(data: Data, own: boolean): void {
    if (this.data === data && !this.failure) return;
    this.data = data;
    this.own = own;
    this.failure = undefined;
    // An address taken away is noticed in the middle of an update, which would swallow the request for another.
    queueMicrotask(() => this.#host.requestUpdate());
  }

  #fail(failure: DatasetFailure): void {
    this.data = this.#builtIn;
    this.own = false;
    this.failure = failure;
    this.#host.requestUpdate();
  }
}
