import { html, render, type LitElement, type ReactiveController } from 'lit';
import { emptyRoot } from './adopt-styles.js';
import { failureNotice, tellAuthor, type FailureWords } from './failure-notice.js';
import { undo } from './foreign-changes.js';

const WATCHED = { childList: true, subtree: true, characterData: true, characterDataOldValue: true };

/** Where Lit keeps what it has drawn in a root. */
const DRAWN = '_$litPart$';

/**
 * Keeps what an element shows true whatever others do. Translators and other scripts replace the texts of a page, in open shadow roots too; Lit writes into
 * the nodes that it made, and what has been replaced would keep its old figures beside new ones. So what others have done to a picture is undone before the
 * next one. A picture that cannot be drawn is taken away, for it may be half of one.
 */
export class DrawingController implements ReactiveController {
  readonly #host: LitElement;
  readonly #words: () => FailureWords;
  #observer: MutationObserver | undefined;
  #records: MutationRecord[] = [];
  #failed = false;
  /** Whether all of the present update stands in the root. */
  #complete = false;

  constructor(host: LitElement, words: () => FailureWords) {
    this.#host = host;
    this.#words = words;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver((records) => this.#records.push(...records));
    this.#observer.observe(this.#host.renderRoot, WATCHED);
  }

  hostDisconnected(): void {
    this.#take();
    this.#observer?.disconnect();
  }

  #take(): readonly MutationRecord[] {
    this.#records.push(...(this.#observer?.takeRecords() ?? []));
    return this.#records;
  }

  /** Draws on what the drawing before has left, and on nothing else. */
  around(update: () => void): void {
    if (this.#failed) this.#clear();
    else undo(this.#take());
    try {
      update();
      this.#complete = true;
    } finally {
      this.#take();
      this.#records = [];
    }
  }

  #isComplete(): boolean {
    return this.#complete;
  }

  /** Runs an update; one that fails leaves the page's own words in sight, and tells the page's author why. */
  guard(update: () => void): void {
    this.#complete = false;
    try {
      update();
    } catch (error) {
      tellAuthor(this.#host, error);
      if (!this.#isComplete()) this.#fail();
    }
  }

  #clear(): void {
    this.#failed = false;
    const root = this.#host.renderRoot;
    emptyRoot(root as ShadowRoot);
    Object.assign(root, { [DRAWN]: undefined });
  }

  #fail(): void {
    const { hasUpdated, renderRoot } = this.#host;
    this.#clear();
    this.#failed = true;
    try {
      if (!hasUpdated) throw new Error('there is nothing yet to be missed');
      const again = () => this.#host.requestUpdate();
      render(html`${failureNotice(this.#words(), again)}<slot></slot>`, renderRoot);
    } catch {
      this.#clear();
      this.#failed = true;
      renderRoot.append(document.createElement('slot'));
    }
    this.#take();
    this.#records = [];
  }
}
