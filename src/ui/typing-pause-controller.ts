import type { LitElement, ReactiveController } from 'lit';

/** The fields of a host: which of them is being typed into, and why what stands in one cannot be used. */
interface TypedFields<Name extends string> {
  /** What is wrong with this field is not shown yet. */
  quiet: Name | null;
  refusal(name: Name): unknown;
}

/** How long a reader must have paused in a field before it is said what is wrong there. */
const PAUSE_MS = 1000;

/**
 * Holds back what is wrong with an entry while it is typed: `39,` is only on its way to `39,933`, and a page that complains of each key jumps and is not
 * listened to. It is said once the reader pauses or leaves the field. What has been said stays until it is mended, which is seen at once.
 */
export class TypingPauseController<Name extends string> implements ReactiveController {
  readonly #host: LitElement;
  readonly #entries: TypedFields<Name>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, entries: TypedFields<Name>) {
    this.#host = host;
    this.#entries = entries;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of ['change', 'focusout']) this.#host.renderRoot.addEventListener(type, this.#rest);
  }

  hostDisconnected(): void {
    this.#rest();
  }

  /** A key in a field, before it is taken; `refused` when what stood there made no sense. */
  key(name: Name, refused: boolean): void {
    const entries = this.#entries;
    if (entries.quiet !== name && (refused || entries.refusal(name))) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#rest, PAUSE_MS);
    entries.quiet = name;
  }

  readonly #rest = (): void => {
    clearTimeout(this.#timer);
    if (this.#entries.quiet === null) return;
    this.#entries.quiet = null;
    this.#host.requestUpdate();
  };
}
