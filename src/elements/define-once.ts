import { VERSION } from '../version.js';

/** What a registered class tells another copy of the library. */
const LIBRARY_VERSION = Symbol.for('impact-elements.version');

/**
 * Registers a tag, unless a page has it already: the first copy wins, and a second one says so once and never throws.
 * Without custom elements (on a server) it does nothing.
 */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  const registry = (globalThis as { customElements?: CustomElementRegistry }).customElements;
  if (!registry) return;
  const present = registry.get(tag);
  if (!present) {
    Object.defineProperty(element, LIBRARY_VERSION, { value: VERSION });
    registry.define(tag, element);
  } else if (present !== element) warnOfSecond(versionOf(present));
}

/** The version of the library that a registered class comes from; undefined for a class of others. */
export function versionOf(element: CustomElementConstructor): string | undefined {
  return (element as { [LIBRARY_VERSION]?: string })[LIBRARY_VERSION];
}

/** Says once on a page that this copy of the library is idle. */
export function warnOfSecond(present = 'unknown'): void {
  const page = globalThis as { [WARNED]?: boolean };
  if (page[WARNED]) return;
  page[WARNED] = true;
  // eslint-disable-next-line no-console -- the page's author has to know that one of two copies is idle
  console.warn(`impact-elements ${VERSION} was loaded after ${present}, whose elements stay in use.`);
}

const WARNED = Symbol.for('impact-elements.warned');
