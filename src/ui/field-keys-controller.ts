import type { LitElement, ReactiveController } from 'lit';

const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;
const WITH_TEXT = 'textarea, select, input:not([type="checkbox"], [type="radio"], [type="button"])';
/** What moves in a text or a drawing, and presses. */
const MOVES = /^(Arrow(Up|Down|Left|Right)|Home|End|PageUp|PageDown|Enter| |Spacebar)$/;
const EDITS = /^(Backspace|Delete|Insert|Process|Dead|Compose|Unidentified)$/;
/** Combinations that edit a text. */
const EDITING = /^[acvxyz]$/i;

/** Whether what has the focus makes use of a key. */
function uses(target: Element, { key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (MOVES.test(key)) return true;
  if (!target.matches(WITH_TEXT)) return false;
  return ctrlKey || metaKey ? EDITING.test(key) : EDITS.test(key) || [...key].length === 1;
}

const keep = (event: Event): void => {
  const [target] = event.composedPath();
  if (target instanceof Element && uses(target, event as KeyboardEvent)) event.stopPropagation();
};

/**
 * Keys that a field or a drawing makes use of do not leave the element: slides, players and documentation sites have shortcuts of their own, and see of a field
 * in a shadow tree no more than its host. Tab, Escape and other combinations go on to the page.
 */
export class FieldKeysController implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of KEY_EVENTS) this.#host.renderRoot.addEventListener(type, keep);
  }

  hostDisconnected(): void {
    for (const type of KEY_EVENTS) this.#host.renderRoot.removeEventListener(type, keep);
  }
}
