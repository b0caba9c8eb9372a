import { nothing, type ReactiveController } from 'lit';
import type { CommonMessages } from '../localize/en/common.js';
import type { DatasetCheck, DatasetFailure, DatasetState, SettledState } from './dataset-state.js';
import { internals, type InternalsHost, type Internals, type Waiting } from './internals.js';
import { LazyModule } from './lazy-module.js';
import { ownText } from './own-script.js';
import { whenParsed } from './when-parsed.js';

export type DatasetHost = InternalsHost & {
  src: string | undefined;
  readonly [internals]: Internals<CommonMessages>;
};

/** How long a request may take, in milliseconds. Then it is given up, and the reader can try again. */
const LIMIT = 30_000;

/**
 * The data an element works on: the library's, or an author's from `src` or from a script with JSON inside the tag (`src` wins).
 * A request goes out only when the author gave an address; what reads and checks the data is fetched only when there are any. The first picture waits for
 * the author's data; while later ones load, the picture before stands.
 */
export class DatasetController<Data extends object> implements ReactiveController, Waiting {
  state: DatasetState<Data>;
  /** Settles when the first data of the author are here; undefined when nothing has to wait for them. */
  pending: Promise<void> | undefined;
  readonly #host: DatasetHost;
  readonly #builtIn: SettledState<Data>;
  readonly #check: DatasetCheck<Data>;
  readonly #notice: LazyModule<typeof import('./dataset-notice.js')>;
  #observer: MutationObserver | undefined;
  #request: AbortController | undefined;
  #read: string | undefined;
  #src: string | undefined;
  #arrived: (() => void) | undefined;

  constructor(host: DatasetHost, builtIn: Data, check: DatasetCheck<Data>) {
    this.#host = host;
    this.#builtIn = { kind: 'built-in', data: builtIn };
    this.#check = check;
    this.#notice = new LazyModule(host, () => import('./dataset-notice.js'));
    this.state = this.#builtIn;
    host[internals].dataset = this;
    host.addController(this);
  }

  /** The data to compute with: while others load, those before. */
  get data(): Data {
    return this.#shown.data;
  }

  /** Whether they are the author's. */
  get own(): boolean {
    return this.#shown.kind === 'own';
  }

  /** Whether others are on their way while a picture of those before stands. */
  get busy(): boolean {
    return this.state.kind === 'loading';
  }

  get #shown(): SettledState<Data> {
    return this.state.kind === 'loading' ? (this.state.shown ?? this.#builtIn) : this.state;
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#readSlot());
    this.#observer.observe(this.#host, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['type'],
    });
    // Moving the element aborts a pending request but keeps loaded data.
    if (this.busy) this.load();
    else this.follow();
    this.#readSlot();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#request?.abort();
  }

  /** Loads from another address where `src` has changed. */
  follow(): void {
    if (this.#address === this.#src || !this.#host.isConnected) return;
    this.#src = this.#address;
    this.load();
  }

  /** Fetches `src` (again); without one, reads the slotted script or goes back to the built-in data. */
  load(): void {
    this.#request?.abort();
    this.#read = undefined;
    const address = this.#address;
    if (address === undefined) this.#readSlot();
    else void this.#take(address, (signal) => fetch(address, { signal, credentials: 'same-origin' }));
  }

  /** Takes data that are at hand, as the server has them. */
  give(text: string): Promise<void> {
    return this.#take('<script>', () => text);
  }

  /** What is wrong with the author's data, in words; nothing where all is well. */
  notice(locale: string): unknown {
    const state = this.#shown;
    const words = this.#host[internals].locale.messages;
    return state.kind === 'failed'
      ? this.#notice.part(
          { ...words, partFailed: words.dataFailed },
          (module) => module.datasetNotice(state.failure, locale, () => this.load()),
          () => this.load(),
        )
      : nothing;
  }

  /** An empty address, or one taken away (null), is none. */
  get #address(): string | undefined {
    return this.#host.src || undefined;
  }

  #readSlot(): void {
    if (this.#address !== undefined) return;
    // What a page is still reading is no whole text yet.
    const parsed = whenParsed(this.#host);
    if (parsed) {
      this.#await();
      void parsed.then(() => this.#host.isConnected && this.#readSlot());
      return;
    }
    const text = ownText(this.#host);
    if (text === this.#read) return;
    this.#read = text;
    this.#request?.abort();
    if (text === '') this.#settle(this.#builtIn);
    else void this.#take('<script>', () => text);
  }

  async #take(address: string, given: (signal: AbortSignal) => string | Promise<Response>): Promise<void> {
    const request = (this.#request = new AbortController());
    const { signal } = request;
    this.#begin(address);
    const network = (reason: string): DatasetFailure => ({ kind: 'network', address, reason });
    const limit = setTimeout(() => {
      request.abort();
      this.#fail(network(''));
    }, LIMIT);
    signal.addEventListener('abort', () => clearTimeout(limit));
    try {
      const [{ readOwnData }, data] = await Promise.all([import('./own-data.js'), given(signal)]);
      const outcome = await readOwnData(data, this.#check);
      if (signal.aborted) return;
      if (outcome.ok) this.#settle({ kind: 'own', data: outcome.data });
      else this.#fail(outcome.failure);
    } catch (error) {
      if (!signal.aborted) this.#fail(network(error instanceof Error ? error.message : ''));
    } finally {
      clearTimeout(limit);
    }
  }

  #begin(address: string): void {
    const first = this.#await();
    this.#set({ kind: 'loading', address, shown: first ? null : this.#shown });
  }

  /** Lets the first picture wait; tells whether it does. */
  #await(): boolean {
    const first = !this.#host.hasUpdated;
    if (first) this.pending ??= new Promise((arrived) => (this.#arrived = arrived));
    return first;
  }

  #fail(failure: DatasetFailure): void {
    this.#settle({ kind: 'failed', data: this.#builtIn.data, failure });
  }

  #settle(state: SettledState<Data>): void {
    if (this.state.kind !== 'built-in' || state !== this.#builtIn) this.#set(state);
    this.pending = undefined;
    this.#arrived?.();
  }

  #set(state: DatasetState<Data>): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
