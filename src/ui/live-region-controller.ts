import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long the reader must have paused before a result is read out; shorter would talk over the typing. */
const PAUSE_MS = 800;

/** Says a text to screen readers once the user has paused. Render `text` in an element with `role="status"`. */
export class LiveRegionController implements ReactiveController {
  text = '';
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Replaces what is waiting to be said; `text` is asked for only when it is said. */
  say(text: () => string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.text = text();
      this.#host.requestUpdate();
    }, PAUSE_MS);
  }
}
