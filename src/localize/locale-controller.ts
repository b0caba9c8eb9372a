import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { enclosingRoots, nearestLanguage, type Language } from './nearest-lang.js';

/** The words of one element: English at hand, other languages fetched when a reader needs them. */
export interface Catalog<Messages> {
  readonly en: Messages;
  readonly others: Readonly<Record<string, () => Promise<Messages>>>;
}

/**
 * Follows the language and direction around its host, live, and holds the host's messages in that language.
 * Without a page (server rendering) it is English, left to right, or what the server gives it.
 */
export class LocaleController<Messages> implements ReactiveController {
  language: Language = { locale: 'en', dir: 'ltr' };
  messages: Messages;
  /** Settles when the messages of the current language are here; undefined when they already are. */
  pending: Promise<void> | undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly catalog: Catalog<Messages>;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element, catalog: Catalog<Messages>) {
    this.#host = host;
    this.catalog = catalog;
    this.messages = catalog.en;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#follow());
    for (const root of enclosingRoots(this.#host)) {
      this.#observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang', 'dir'] });
    }
    this.#follow();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #follow(): void {
    const language = nearestLanguage(this.#host);
    if (language.locale === this.language.locale && language.dir === this.language.dir) return;
    this.language = language;
    this.pending = this.#load(language.locale);
    this.#host.requestUpdate();
  }

  #load(locale: string): Promise<void> | undefined {
    const load = this.catalog.others[locale.split('-')[0] ?? ''];
    if (!load) {
      this.messages = this.catalog.en;
      return undefined;
    }
    const settle = (messages: Messages) => {
      if (this.language.locale !== locale) return; // the page has changed its language again meanwhile
      this.messages = messages;
      this.pending = undefined;
      this.#host.requestUpdate();
    };
    // A chunk that cannot be had must not take the figures down: English is better than nothing.
    return load().then(settle, () => settle(this.catalog.en));
  }
}
