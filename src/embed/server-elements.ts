import { css, type CSSResult, type LitElement, type PropertyValues } from 'lit';
import * as classes from '../classes.js';
import '../index.js';
import { canonicalTag } from '../localize/canonical-tag.js';
import type { CommonMessages } from '../localize/en/common.js';
import { ImpactElement } from '../ui/impact-element.js';
import { internals, type Internals } from '../ui/internals.js';
import { fetchReading, haveReading } from '../ui/number-reading.js';
import * as reading from '../ui/read-number.js';

haveReading(reading);

/** What of an element is not for pages, but for the server that draws it. */
export interface Drawn {
  readonly [internals]: Internals<CommonMessages>;
  readonly result: object | null;
  getAttribute(name: string): string | null;
  willUpdate: (this: Drawn, changed: PropertyValues) => void;
  render(): unknown;
}

interface ElementClass extends Pick<
  typeof LitElement,
  'elementProperties' | 'elementStyles' | 'observedAttributes'
> {
  readonly prototype: Drawn;
  new (): Drawn;
}

const kebab = (name: string) => name.replace(/\B[A-Z]/g, '-$&').toLowerCase();

/** All elements, by their tags. */
export const ELEMENTS: ReadonlyMap<string, ElementClass> = new Map(
  Object.entries(classes).flatMap(([name, value]) =>
    typeof value === 'function' && value.prototype instanceof ImpactElement
      ? [[kebab(name), value as unknown as ElementClass] as const]
      : [],
  ),
);

/**
 * Fetches the words of a language for all elements. A server draws without waiting: from then on, elements with that `lang` attribute are
 * drawn in it, by whichever renderer. English is always at hand.
 * @param lang a BCP 47 tag; of a language that nobody has registered, only the numbers and dates are written
 */
export async function prepare(lang: string): Promise<void> {
  const locale = canonicalTag(lang) ?? 'en';
  await fetchReading(locale);
  for (const element of ELEMENTS.values()) await new element()[internals].locale.prepare(locale);
}

/** On a server nothing is around an element: it speaks the language of its own `lang`, if that was prepared. */
function speak(element: Drawn): void {
  const locale = canonicalTag(element.getAttribute('lang') ?? '') ?? 'en';
  element[internals].locale.speak({ locale, dir: element.getAttribute('dir') === 'rtl' ? 'rtl' : 'ltr' });
}

/** Until the scripts are here, the page's style sheet would keep the space of an element that is already drawn. */
const beforeScripts: CSSResult = css`
  :host(:not(:defined)) {
    min-block-size: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    overflow: visible !important;
  }
`;

for (const element of ELEMENTS.values()) {
  const { willUpdate } = element.prototype;
  element.prototype.willUpdate = function (changed) {
    speak(this);
    willUpdate.call(this, changed);
  };
  element.elementStyles.push(beforeScripts);
}
