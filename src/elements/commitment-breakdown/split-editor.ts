import { formatShares, setShare, type SplitMode } from '../../core/commitment/change-share.js';
import type { CustomSplit, SplitRefusal } from '../../core/commitment/custom-split.js';
import { decimal, type DecimalString } from '../../core/numbers/decimal.js';
import type { Refusal } from '../../core/model/outcome.js';
import { parseDecimal, type ParseRefusal } from '../../core/numbers/parse-decimal.js';
import { numberWords } from '../../localize/number-words.js';

/** What stands in the number field of a share while it cannot be used: the text as typed, and why. */
export interface Draft {
  readonly id: string;
  readonly text: string;
  readonly unread: ParseRefusal | null;
  readonly refusal: Refusal<SplitRefusal> | null;
}

/** More than anyone goes back. */
const MOST_STEPS = 200;

/** The element whose `shares` are edited. */
export interface SplitHost {
  /** Its `shares` as they are written; null for even ones. */
  readonly given: () => string | null;
  /** The split that they stand for. */
  readonly split: () => CustomSplit;
  readonly locale: () => string;
  /** Takes new shares, or null for even ones. */
  readonly take: (shares: string | null) => void;
  /** Shows what has changed beside the shares. */
  readonly redraw: () => void;
}

/**
 * The editing of a split: which share was changed last, what was typed and cannot be used, and the way back. The shares themselves are
 * the element's `shares`. Fetched with the fields.
 */
export class SplitEditor {
  mode: SplitMode = 'draw';
  draft: Draft | null = null;
  readonly #host: SplitHost;
  readonly #past: (string | null)[] = [];
  /** The slider that is being dragged: its way is one step back. */
  #dragged: string | null = null;

  constructor(host: SplitHost) {
    this.#host = host;
  }

  /** Whether what was typed last cannot be used. */
  get refused(): boolean {
    return this.draft !== null && (this.draft.unread !== null || this.draft.refusal !== null);
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  /** Takes a text typed for a share; what cannot be used is kept as it was typed, with the reason. */
  type(id: string, text: string): void {
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
      this.#host.redraw();
      return;
    }
    this.#remember();
    this.#host.take(formatShares(changed));
  }

  /** Takes where a slider was drawn to; where that is more than there is, it stays at what there is. */
  slide(id: string, value: DecimalString): void {
    const split = this.#host.split();
    this.draft = null;
    let changed = setShare(split, id, value, this.mode);
    const available = changed.ok ? undefined : changed.details?.['available'];
    if (available !== undefined) changed = setShare(split, id, available, this.mode);
    if (!changed.ok) {
      this.#host.redraw();
      return;
    }
    if (this.#dragged !== id) this.#remember();
    this.#dragged = id;
    this.#host.take(formatShares(changed));
  }

  /** Ends the way of a slider. */
  release(): void {
    this.#dragged = null;
  }

  /** Back to the shares before the last change. */
  undo(): void {
    this.draft = null;
    const previous = this.#past.pop();
    if (previous !== undefined) this.#host.take(previous);
  }

  /** Back to even shares; that, too, can be taken back. */
  reset(): void {
    this.draft = null;
    this.#remember();
    this.#host.take(null);
  }

  choose(mode: SplitMode): void {
    this.mode = mode;
    this.#host.redraw();
  }

  /** Forgets the way back, as another commitment asks. */
  clear(): void {
    this.draft = null;
    this.#past.length = 0;
  }

  /** Keeps a state to go back to. */
  #remember(): void {
    this.#past.push(this.#host.given());
    if (this.#past.length > MOST_STEPS) this.#past.shift();
  }

  /** The share as a slider shows it, whose keys go in whole percents. */
  static shown(share: DecimalString): string {
    return decimal(share).toFixed(0);
  }
}
