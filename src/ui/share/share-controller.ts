import { nothing, type ReactiveController } from 'lit';
import type { CommonMessages } from '../../localize/en/common.js';
import type { Panel } from '../figure-frame.js';
import { failureNotice, tellAuthor, type FailureWords } from '../failure-notice.js';
import { LazyModule } from '../lazy-module.js';
import { words } from '../words.js';
import type { LinkNotice, Shared, ShareHost } from './shared.js';

/** Which panels are open. */
interface OpenPanels {
  isAsked(id: string): boolean;
  toggle(id: string): void;
}

/** What an element writes with. */
interface Words {
  readonly messages: Pick<CommonMessages, 'share'> & FailureWords;
  readonly locale: string;
}

/** An address that has a scenario for an element of this library. */
const LINKED = /[#?&]impact\./;

/**
 * "Share and embed" of an element: the scenario in the page's address, when there is one, and the panel, when it is opened. Both are
 * fetched only then. `hide="share"` on the element, or `<meta name="impact-hide" content="share">` in the page, leaves all of it out.
 */
export class ShareController implements ReactiveController, LinkNotice {
  /** Settles when the scenario of the address is set; undefined when there is none to wait for. */
  pending: Promise<void> | undefined;
  /** Says why the scenario of the address is not shown. */
  notice: LinkNotice['notice'];
  readonly #host: ShareHost;
  readonly #tool: LazyModule<typeof import('./share-panel.js')>;
  readonly #button: LazyModule<typeof import('./spreadsheet-button.js')>;
  readonly #panels: OpenPanels;
  #offInPage = false;
  #arrived = false;

  constructor(host: ShareHost, panels: OpenPanels) {
    this.#host = host;
    this.#panels = panels;
    this.#tool = new LazyModule(host, () => import('./share-panel.js'));
    this.#button = new LazyModule(host, () => import('./spreadsheet-button.js'));
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
    const meta = document.querySelector<HTMLMetaElement>('meta[name="impact-hide"]');
    this.#offInPage = words(meta?.content).includes('share');
    // Where an element is moved to, the link has been followed, and what the reader has entered since stands.
    if (!this.#arrived) this.#follow();
    this.#arrived = true;
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
  }

  get #off(): boolean {
    return this.#offInPage || words(this.#host.hide).includes('share');
  }

  readonly #follow = (event?: HashChangeEvent): void => {
    if (this.#off) return;
    if (!LINKED.test(location.hash + location.search)) {
      this.#forget();
      return;
    }
    this.pending = import('./follow-link.js')
      .then(({ followLink }) => followLink(this.#host, this, event?.oldURL))
      .catch((error: unknown) => this.#fail(error, event))
      .then(() => {
        this.pending = undefined;
      });
  };

  /** A notice is of a link: with the link it goes. */
  #forget(): void {
    if (!this.notice) return;
    this.notice = undefined;
    this.#host.requestUpdate();
  }

  /** A module that fails to load must not take the figure down, and what is shown then is not what the link says. */
  #fail(error: unknown, event?: HashChangeEvent): void {
    tellAuthor(this.#host, error);
    this.notice = (_, words) =>
      failureNotice(words, () => {
        this.#forget();
        this.#follow(event);
      });
    this.#host.requestUpdate();
  }

  /** Below a working, a button that saves it as a spreadsheet. */
  spreadsheet({ messages, locale }: Words, shared: () => Shared): unknown {
    // A server has nobody who could press it.
    if (this.#off || !this.#host.shadowRoot) return nothing;
    return this.#button.part(messages, (module) => module.spreadsheetButton(this.#host, shared(), locale));
  }

  /** The panel, if it is wanted. `shared` gives the table and the sources once they are here. */
  panel({ messages, locale }: Words, shared: () => Shared | undefined): Panel[] {
    if (this.#off) return [];
    const content = () => {
      const data = shared();
      return this.#tool.part(messages, (tool) =>
        data ? tool.sharePanel(this.#host, data, locale) : nothing,
      );
    };
    const open = this.#panels.isAsked('share');
    return [
      { id: 'share', label: messages.share, open, toggle: () => this.#panels.toggle('share'), content },
    ];
  }
}
