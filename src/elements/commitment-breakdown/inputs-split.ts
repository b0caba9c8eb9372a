import { formatShares, setShare, type SplitMode } from '../../core/commitment/change-share.js';
import type { SplitRefusal } from '../../core/commitment/custom-split.js';
import { decimal, type DecimalString } from '../../core/numbers/decimal.js';
import type { Refusal } from '../../core/model/outcome.js';
import { parseDecimal, type ParseRefusal } from '../../core/numbers/parse-decimal.js';
import { numberWords } from '../../localize/number-words.js';
import { TypingPauseController } from '../../ui/typing-pause-controller.js';
import type { SplitHost } from './types-views.js';

/** The text typed into the number field of a share, and why it cannot be used. */
export interface Draft {
  readonly id: string;
  readonly text: string;
  readonly unread: ParseRefusal | null;
  readonly refusal: Refusal<SplitRefusal> | null;
}

/** The most changes that can be undone. */
const MOST_STEPS = 200;

/**
 * Edits a custom split: keeps the share that was changed last, the typed text that cannot be used, and the changes that can be undone. The
 * shares themselves are the element's `shares`. Fetched with the fields.
 */
export class SplitEditor {
  mode: SplitMode = 'draw';
  draft: Draft | null = null;
  /** The share that is being typed; what is wrong with it is not shown yet. */
  quiet: string | null = null;
  readonly #host: SplitHost;
  readonly #typing: TypingPauseController<string>;
  readonly #past: (string | null)[] = [];
  /** The slider that is being dragged: the whole drag is one change. */
  #dragged: string | null = null;

  constructor(host: SplitHost) {
    this.#host = host;
    this.#typing = new TypingPauseController(host.element, this);
  }

  /** Why the typed share cannot be used, where it is the one with this id. */
  refusal(id: string): Pick<Draft, 'unread' | 'refusal'> | null {
    const { draft } = this;
    return draft?.id === id && (draft.unread !== null || draft.refusal !== null) ? draft : null;
  }

  /** The same, once the reader has paused. */
  complaint(id: string): Pick<Draft, 'unread' | 'refusal'> | null {
    return this.quiet === id ? null : this.refusal(id);
  }

  /** Whether it is to be shown that the last typed share cannot be used. */
  get refused(): boolean {
    return this.draft !== null && this.complaint(this.draft.id) !== null;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  /** Takes a text typed for a share; what cannot be used is kept as it was typed, with the reason. */
  type(id: string, text: string): void {
    this.#typing.key(id, false);
    const locale = this.#host.locale();
    const parsed = parseDecimal(text, { kind: 'percent', locale, words: numberWords(locale) });
    const changed = parsed.ok ? setShare(this.#host.split(), id, parsed.value, this.mode) : null;
    this.draft = {
      id,
      text,
      unread: parsed.ok ? null : parsed.reason,
      refusal: changed?.ok === false ? changed : null,
    };
    if (!changed?.ok) {
      this.#redraw();
      return;
    }
    this.#remember();
    this.#host.take(formatShares(changed));
  }

  /** Takes the position of a slider; it stops at what is available. */
  slide(id: string, value: DecimalString): void {
    const split = this.#host.split();
    this.draft = null;
    let changed = setShare(split, id, value, this.mode);
    const available = changed.ok ? undefined : changed.details?.['available'];
    if (available !== undefined) changed = setShare(split, id, available, this.mode);
    if (!changed.ok) {
      this.#redraw();
      return;
    }
    if (this.#dragged !== id) this.#remember();
    this.#dragged = id;
    this.#host.take(formatShares(changed));
  }

  /** Ends a drag. */
  release(): void {
    this.#dragged = null;
  }

  /** Back to the shares before the last change. */
  undo(): void {
    this.draft = null;
    const previous = this.#past.pop();
    if (previous !== undefined) this.#host.take(previous);
  }

  /** Back to even shares; that, too, can be undone. */
  reset(): void {
    this.draft = null;
    this.#remember();
    this.#host.take(null);
  }

  choose(mode: SplitMode): void {
    this.mode = mode;
    this.#redraw();
  }

  /** Forgets all changes, because another commitment is shown. */
  clear(): void {
    this.draft = null;
    this.#past.length = 0;
  }

  #redraw(): void {
    this.#host.element.requestUpdate();
  }

  /** Keeps a state to go back to. */
  #remember(): void {
    this.#past.push(this.#host.written());
    if (this.#past.length > MOST_STEPS) this.#past.shift();
  }

  /** The share as a slider shows it, whose keys move by whole percents. */
  static shown(share: DecimalString): string {
    return decimal(share).toFixed(0);
  }
}
