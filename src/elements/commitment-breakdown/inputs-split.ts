import { formatShares, setShare, type SplitMode } from '../../core/commitment/change-share.js';
import type { SplitRefusal } from '../../core/commitment/custom-split.js';
import { decimal, type DecimalString } from '../../core/numbers/decimal.js';
import type { Refusal } from '../../core/model/outcome.js';
import type { Parsed } from '../../core/numbers/parse-decimal.js';
import type { EntryRule } from '../../ui/entry-rule.js';
import { readNumber } from '../../ui/read-number.js';
import { TypingPauseController } from '../../ui/typing-pause-controller.js';
import type { SplitHost } from './types-views.js';

/** The text typed into the number field of a share, and why it cannot be used. */
export interface Draft {
  readonly id: string;
  readonly text: string;
  readonly unread: Extract<Parsed, { ok: false }> | null;
  readonly refusal: Refusal<SplitRefusal> | null;
}

/** What a share is. */
export const SHARE: EntryRule = { kind: 'percent' };

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
  /** The shares before the reader began to type, and whether that can be undone; null while nobody types. */
  #before: { readonly shares: string | null; readonly kept: boolean } | null = null;
  /** The slider that is being dragged: the whole drag is one change. */
  #dragged: string | null = null;

  constructor(host: SplitHost) {
    this.#host = host;
    this.#typing = new TypingPauseController(host.element, this, () => (this.#before = null));
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

  /** The share that was typed last, where it is to be shown that it cannot be used. */
  get refused(): string | null {
    const { draft } = this;
    return draft !== null && this.complaint(draft.id) !== null ? draft.id : null;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  /**
   * Takes a text typed for a share; what cannot be used is kept as it was typed, with the reason, and leaves the shares as they were before the reader began
   * to type. All keys up to a pause are one change.
   */
  type(id: string, text: string): void {
    this.#typing.key(id, false);
    const { shares, kept } = (this.#before ??= { shares: this.#host.written(), kept: false });
    // Each key changes the shares as they were, not what the key before has made of them.
    if (kept) this.#host.take(shares);
    const parsed = readNumber(text, SHARE, this.#host.locale());
    const changed = parsed.ok ? setShare(this.#host.split(), id, parsed.value, this.mode) : null;
    this.draft = {
      id,
      text,
      unread: parsed.ok ? null : parsed,
      refusal: changed?.ok === false ? changed : null,
    };
    if (!changed?.ok) {
      if (kept) this.#past.pop();
      this.#before = { shares, kept: false };
      this.#redraw();
      return;
    }
    if (!kept) this.#remember();
    this.#before = { shares, kept: true };
    this.#host.take(formatShares(changed));
  }

  /** Takes the position of a slider; it stops at what is available. */
  slide(id: string, value: DecimalString): void {
    const split = this.#host.split();
    this.#forget();
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
    this.#forget();
    const previous = this.#past.pop();
    if (previous !== undefined) this.#host.take(previous);
  }

  /** Back to even shares; that, too, can be undone. */
  reset(): void {
    this.#forget();
    this.#remember();
    this.#host.take(null);
  }

  choose(mode: SplitMode): void {
    this.mode = mode;
    this.#redraw();
  }

  /** Forgets all changes, because another commitment is shown. */
  clear(): void {
    this.#forget();
    this.#past.length = 0;
  }

  /** Forgets what was typed. */
  #forget(): void {
    this.draft = this.#before = null;
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
