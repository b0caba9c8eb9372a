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
  readonly #onRest: (name: Name) => void;
  /** The field that was typed into last, while the reader has not paused. */
  #typed: Name | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether a conversion is open (まん on its way to 万): a reader may think about it for as long as it takes. */
  #converting = false;

  /** `onRest` is told the field that was typed into, when the reader rests. */
  constructor(host: LitElement, entries: TypedFields<Name>, onRest: (name: Name) => void = () => undefined) {
    this.#host = host;
    this.#entries = entries;
    this.#onRest = onRest;
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.#host.renderRoot;
    for (const type of ['change', 'focusout']) root.addEventListener(type, this.#leave);
    for (const type of ['compositionstart', 'compositionend']) root.addEventListener(type, this.#convert);
  }

  hostDisconnected(): void {
    this.rest();
  }

  /** A key in a field, before it is taken; `refused` when what stood there made no sense. */
  key(name: Name, refused: boolean): void {
    const entries = this.#entries;
    if (this.#typed !== name) this.rest();
    this.#typed = name;
    this.#wait();
    if (!refused && !entries.refusal(name)) entries.quiet = name;
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (!this.#converting) this.#timer = setTimeout(this.rest, PAUSE_MS);
  }

  readonly #convert = ({ type }: Event): void => {
    this.#converting = type === 'compositionstart';
    this.#wait();
  };

  /** Browsers tell of a change at each digit of a day. */
  readonly #leave = ({ type, target }: Event): void => {
    if (type === 'focusout' || (target as HTMLInputElement).type !== 'date') this.rest();
  };

  /** The reader has paused or left the field. */
  readonly rest = (): void => {
    clearTimeout(this.#timer);
    const typed = this.#typed;
    if (typed === null) return;
    this.#typed = this.#entries.quiet = null;
    this.#onRest(typed);
    this.#host.requestUpdate();
  };
}
