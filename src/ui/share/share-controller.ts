import { nothing, type ReactiveController } from 'lit';
import type { CommonMessages } from '../../localize/en/common.js';
import type { Panel } from '../figure-frame.js';
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
  readonly messages: Pick<CommonMessages, 'share'>;
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
  notice: ((locale: string) => unknown) | undefined;
  readonly #host: ShareHost;
  readonly #tool: LazyModule<typeof import('./share-panel.js')>;
  readonly #panels: OpenPanels;
  #offInPage = false;

  constructor(host: ShareHost, panels: OpenPanels) {
    this.#host = host;
    this.#panels = panels;
    this.#tool = new LazyModule(host, () => import('./share-panel.js'));
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
    const meta = document.querySelector<HTMLMetaElement>('meta[name="impact-hide"]');
    this.#offInPage = words(meta?.content).includes('share');
    this.#follow();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
  }

  get #off(): boolean {
    return this.#offInPage || words(this.#host.hide).includes('share');
  }

  readonly #follow = (): void => {
    if (this.#off || !LINKED.test(location.hash + location.search)) return;
    this.pending = import('./follow-link.js')
      .then(({ followLink }) => followLink(this.#host, this))
      // A module that fails to load must not take the figure down.
      .catch(() => undefined)
      .then(() => {
        this.pending = undefined;
      });
  };

  /** The panel, if it is wanted. `shared` gives the table and the sources once they are here. */
  panel({ messages, locale }: Words, shared: () => Shared | undefined): Panel[] {
    if (this.#off) return [];
    const content = () => {
      const [tool, data] = [this.#tool.get(), shared()];
      return tool && data ? tool.sharePanel(this.#host, data, locale) : nothing;
    };
    const open = this.#panels.isAsked('share');
    return [
      { id: 'share', label: messages.share, open, toggle: () => this.#panels.toggle('share'), content },
    ];
  }
}
