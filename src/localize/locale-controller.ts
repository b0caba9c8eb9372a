import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isPromise } from './lazy.js';
import { enclosingRoots, nearestLanguage, type ReaderLanguage } from './nearest-lang.js';
import { onNewWords, wordsFor, type Part, type Words } from './registry.js';

/**
 * Follows the language and direction around its host, live, and holds the host's messages in that language.
 * Without a page (server rendering) it is English, left to right, or what the server gives it.
 */
export class LocaleController<Messages> implements ReactiveController {
  language: ReaderLanguage = { locale: 'en', dir: 'ltr' };
  messages: Messages;
  /** The language of the messages, which is English where the registry has no words in the page's. */
  lang = 'en';
  /** The direction of that language, where it has its own; else that of the page counts. */
  dir: ReaderLanguage['dir'] | undefined;
  /** Settles when the messages of the current language are here; undefined when they already are. */
  pending: Promise<void> | undefined;
  readonly part: Part<Messages>;
  readonly #host: ReactiveControllerHost & Element;
  #pageDir: ReaderLanguage['dir'] = 'ltr';
  #observer: MutationObserver | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element, part: Part<Messages>) {
    this.#host = host;
    this.part = part;
    this.messages = part.en;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#follow());
    for (const root of enclosingRoots(this.#host)) {
      this.#observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang', 'dir'] });
    }
    this.#unsubscribe = onNewWords(() => {
      this.#read();
      this.#host.requestUpdate(); // panels have words of their own
    });
    this.#follow();
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#unsubscribe?.();
  }

  /** Takes the language that a server draws in; its words have to be at hand. */
  speak(language: ReaderLanguage): void {
    this.language = language;
    this.#pageDir = language.dir;
    const words = wordsFor(this.part, language.locale);
    if (!isPromise(words)) this.#take(words);
  }

  /** Fetches all that a server needs to draw in a language. */
  async prepare(locale: string): Promise<void> {
    await wordsFor(this.part, locale);
  }

  #follow(): void {
    const language = nearestLanguage(this.#host);
    if (language.locale === this.language.locale && language.dir === this.#pageDir) return;
    this.language = language;
    this.#pageDir = language.dir;
    this.#read();
    this.#host.requestUpdate();
  }

  #read(): void {
    const { locale } = this.language;
    const words = wordsFor(this.part, locale);
    if (!isPromise(words)) {
      this.pending = undefined;
      this.#take(words);
      return;
    }
    const pending = words.then((all) => {
      if (this.pending !== pending) return; // the page has changed its language again meanwhile
      this.pending = undefined;
      this.#take(all);
      this.#host.requestUpdate();
    });
    this.pending = pending;
  }

  #take({ messages, lang, dir }: Words<Messages>): void {
    this.messages = messages;
    this.lang = lang;
    this.dir = dir;
    this.language = { ...this.language, dir: dir ?? this.#pageDir };
  }
}
