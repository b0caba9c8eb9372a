import { noChange, type ReactiveControllerHost } from 'lit';

/** Pages that are out of sight, and some frames, are not painted at all; so long is waited for them, in milliseconds. */
const LONGEST = 1000;

/** The frame after the one in which what is in the page by now is painted. */
const nextFrame = () =>
  new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(done));
    setTimeout(done, LONGEST);
  });

/**
 * A part of a host that may follow the rest in a frame of its own: while a reader types, the answer need not wait for the drawing and the panels, which
 * take the longest, and keys that come faster than drawings are made do not wait for one each.
 */
export class DeferredRender {
  /** Settled when the part has caught up with the rest; undefined where it has. */
  pending: Promise<void> | undefined;
  #skip = false;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The next update leaves the part as it is; another follows for it. */
  skipNext(): void {
    this.#skip = true;
  }

  /** What to render in place of the part. A page that is not seen has no frames to wait for. */
  render(part: () => unknown): unknown {
    const skip = this.#skip && !document.hidden;
    this.#skip = false;
    if (!skip) return part();
    this.pending ??= nextFrame().then(() => {
      this.pending = undefined;
      this.#host.requestUpdate();
    });
    return noChange;
  }
}
