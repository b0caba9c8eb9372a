import type { ReactiveControllerHost } from 'lit';
import { pointAt } from './point-navigation.js';

/** What a finger is over; the events of a touch all go to where it began. */
function underFinger(event: PointerEvent): Element | null {
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  return root.elementFromPoint(event.clientX, event.clientY);
}

/** What is said of the point of a drawing under the pointer, the finger or the focus. Give `handle` the events of the box around the drawing. */
export class ReadoutController {
  text = '';
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  readonly handle = (event: Event): void => {
    const touch = event instanceof PointerEvent && event.pointerType === 'touch';
    // A finger that is lifted leaves what it pointed at to be read.
    if (touch && event.type === 'pointerleave') return;
    const left = event.type === 'focusout' || event.type === 'pointerleave';
    const target = touch ? underFinger(event) : (event.target as Element);
    const text = left || !target ? '' : pointAt(target);
    if (text === this.text) return;
    this.text = text;
    this.#host.requestUpdate();
  };
}
