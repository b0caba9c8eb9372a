import { nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { LazyModule } from './lazy-module.js';

/** One thing that is wrong with an author's data: where, what was expected, what stands there. */
export interface DatasetProblem {
  readonly path: string;
  readonly expected: string;
  readonly received: string;
}

/** Checks what an author has given against the schema of the built-in data. */
export type DatasetCheck<Data> = (
  json: unknown,
) => Promise<
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly problems: readonly DatasetProblem[] }
>;

/** What went wrong with an author's data. The element goes on with its built-in data and says so. */
export type DatasetFailure =
  | { readonly kind: 'network'; readonly address: string; readonly reason: string }
  | { readonly kind: 'not-json'; readonly reason: string }
  | { readonly kind: 'invalid'; readonly problems: readonly DatasetProblem[] };

async function fetched(address: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(address, { signal, credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${String(response.status)} ${response.statusText}`.trim());
  return response.text();
}

/**
 * The data an element works on: its own, or an author's from `src` or from a `<script type="application/json">` inside the tag (`src` wins).
 * A request goes out only when the author gave an address; what reads and checks the data is fetched only when there are any.
 */
export class DatasetController<Data> implements ReactiveController {
  data: Data;
  failure: DatasetFailure | undefined;
  /** Whether `data` is the author's. */
  own = false;
  readonly #host: ReactiveControllerHost & Element & { src: string | undefined };
  readonly #builtIn: Data;
  readonly #check: DatasetCheck<Data>;
  readonly #notice: LazyModule<typeof import('./dataset-notice.js')>;
  #observer: MutationObserver | undefined;
  #request: AbortController | undefined;
  #read: string | undefined;
  #src: string | undefined;

  constructor(
    host: ReactiveControllerHost & Element & { src: string | undefined },
    builtIn: Data,
    check: DatasetCheck<Data>,
  ) {
    this.#host = host;
    this.#builtIn = builtIn;
    this.#check = check;
    this.#notice = new LazyModule(host, () => import('./dataset-notice.js'));
    this.data = builtIn;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#readSlot());
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    // A move in the page aborts what is under way; what is already here stays.
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
    else void this.#take(address, (signal) => fetched(address, signal));
  }

  /** What is wrong with the author's data, in words; nothing where all is well. */
  notice(locale: string): unknown {
    const { failure } = this;
    return failure ? this.#notice.get()?.datasetNotice(failure, locale, () => this.load()) : nothing;
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
    this.#request?.abort();
    if (text === '') this.#settle(this.#builtIn, false);
    else void this.#take('<script>', () => text);
  }

  async #take(address: string, textOf: (signal: AbortSignal) => string | Promise<string>): Promise<void> {
    const { signal } = (this.#request = new AbortController());
    try {
      const [{ readOwnData }, text] = await Promise.all([import('./own-data.js'), textOf(signal)]);
      const outcome = await readOwnData(text, this.#check);
      if (signal.aborted) return;
      if (outcome.ok) this.#settle(outcome.data, true);
      else this.#fail(outcome.failure);
    } catch (error) {
      if (signal.aborted) return;
      this.#fail({ kind: 'network', address, reason: error instanceof Error ? error.message : '' });
    }
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
