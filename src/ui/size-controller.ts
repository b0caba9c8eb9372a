import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The width charts are drawn for until the page has told the real one. */
const ASSUMED_WIDTH = 640;

/**
 * Measures the width of its host: at once when it comes into a page, so that the first drawing is already the right one and need not be
 * drawn again a frame later, then whenever it changes. Hidden hosts (a closed tab or `<details>`) report nothing, and the last width stands;
 * nothing measured is ever written back to the page, so a chart can not make itself grow.
 */
export class SizeController implements ReactiveController {
  width = ASSUMED_WIDTH;
  /** How drawings are made while the page is printed. */
  paper: ((draw: (width: number) => unknown) => unknown) | undefined;
  readonly #host: ReactiveControllerHost & Element;
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Without padding of the page's own this is the width that the observer tells; with it, the observer puts it right. What a server has
    // drawn is taken over at the width that the server assumed.
    if (!this.#host.shadowRoot?.firstChild) this.width = this.#host.clientWidth || this.width;
    // Applications' tests draw in documents that have no sizes.
    if (typeof ResizeObserver === 'undefined') return;
    this.#observer = new ResizeObserver((entries) => {
      const width = Math.floor(entries.at(-1)?.contentRect.width ?? 0);
      if (width === 0 || width === this.width) return;
      this.width = width;
      // The new drawing may be of another height. Made at once, it would move what is observed, here or elsewhere, which is reported to the page as an error.
      requestAnimationFrame(() => this.#host.requestUpdate());
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** A drawing for the width that there is. */
  draw(make: (width: number) => unknown): unknown {
    return this.paper ? this.paper(make) : make(this.width);
  }
}
