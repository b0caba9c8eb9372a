import {
  formatShares,
  setShare,
  type CustomSplit,
  type SplitMode,
  type SplitRefusal,
} from '../../core/custom-split.js';
import { decimal, type DecimalString } from '../../core/decimal.js';
import type { Refusal } from '../../core/outcome.js';
import { parseDecimal, type ParseRefusal } from '../../core/parse-decimal.js';

/** What stands in the number field of a share while it cannot be used: the text as typed, and why. */
export interface Draft {
  readonly id: string;
  readonly text: string;
  readonly unread: ParseRefusal | null;
  readonly refusal: Refusal<SplitRefusal> | null;
}

/** More than anyone goes back. */
const MOST_STEPS = 200;

/**
 * The editing of a split: which share was changed last, what was typed and cannot be used, and the way back. The shares themselves are
 * the element's `shares`.
 */
export class SplitEditor {
  mode: SplitMode = 'draw';
  draft: Draft | null = null;
  readonly #past: (string | null)[] = [];
  /** The slider that is being dragged: its way is one step back. */
  #dragged: string | null = null;

  /** Whether what was typed last cannot be used. */
  get refused(): boolean {
    return this.draft !== null && (this.draft.unread !== null || this.draft.refusal !== null);
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  /** Takes a text typed for a share. Gives the new shares, or null when it cannot be used. */
  type(split: CustomSplit, before: string | null, id: string, text: string, locale: string): string | null {
    const parsed = parseDecimal(text, { kind: 'percent', locale });
    this.draft = { id, text, unread: parsed.ok ? null : parsed.reason, refusal: null };
    if (!parsed.ok) return null;
    const changed = setShare(split, id, parsed.value, this.mode);
    if (!changed.ok) {
      this.draft = { ...this.draft, refusal: changed };
      return null;
    }
    this.#remember(before);
    return formatShares(changed);
  }

  /** Takes where a slider was drawn to; where that is more than there is, it stays at what there is. */
  slide(split: CustomSplit, before: string | null, id: string, value: DecimalString): string | null {
    this.draft = null;
    let changed = setShare(split, id, value, this.mode);
    const available = changed.ok ? undefined : changed.details?.['available'];
    if (available !== undefined) changed = setShare(split, id, available, this.mode);
    if (!changed.ok) return null;
    if (this.#dragged !== id) this.#remember(before);
    this.#dragged = id;
    return formatShares(changed);
  }

  /** Ends the way of a slider. */
  release(): void {
    this.#dragged = null;
  }

  /** The shares before the last change; undefined when there were none. */
  undo(): string | null | undefined {
    this.draft = null;
    return this.#past.pop();
  }

  /** Keeps a state to go back to. */
  #remember(shares: string | null): void {
    this.#past.push(shares);
    if (this.#past.length > MOST_STEPS) this.#past.shift();
  }

  /** Back to even shares; that, too, can be taken back. */
  reset(before: string | null): void {
    this.draft = null;
    this.#remember(before);
  }

  /** Forgets the way back, as another commitment asks. */
  clear(): void {
    this.draft = null;
    this.#past.length = 0;
  }

  /** The share as a slider shows it, whose keys go in whole percents. */
  static shown(share: DecimalString): string {
    return decimal(share).toFixed(0);
  }
}
