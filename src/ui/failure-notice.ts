import { html, type TemplateResult } from 'lit';
import type { CommonMessages } from '../localize/en/common.js';

/** The words of what fails. They are always at hand: what says that something could not be fetched must not have to be fetched. */
export type FailureWords = Pick<CommonMessages, 'partFailed' | 'retry'>;

/** Says in the place of a part that it is not there, and offers another try. */
export function failureNotice({ partFailed, retry }: FailureWords, again: () => void): TemplateResult {
  return html`<div class="notice" part="notice" role="alert">
    <p>${partFailed}</p>
    <button type="button" part="choice" @click=${again}>${retry}</button>
  </div>`;
}

const told = new WeakMap<object, string>();

/** Tells the page's author in one line what went wrong, once for as long as it is the same. */
export function tellAuthor(host: object, error: unknown): void {
  const name = (host as Partial<Element>).localName ?? '';
  const line = String(error);
  if (told.get(host) === line) return;
  told.set(host, line);
  // eslint-disable-next-line no-console -- the page's author has to know what is missing, and why
  console.error(`<${name}> could not be drawn in full:`, error);
}

/** A part of a figure; where it cannot be made, it takes down only itself. */
export function guarded(
  host: { requestUpdate: () => void },
  words: FailureWords,
  make: () => unknown,
): unknown {
  try {
    return make();
  } catch (error) {
    tellAuthor(host, error);
    return failureNotice(words, () => host.requestUpdate());
  }
}
