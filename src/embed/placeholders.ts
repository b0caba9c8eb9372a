/** Quotation marks, straight and typographic, and white space: what editors leave around a value. */
const AROUND = /[\s"'“”„‟«»‘’‚‛″′]/;

/** Not by one expression: looking for signs at the end of a text, it would begin anew at each of a long row inside. */
function tidy(value: string): string {
  let [from, to] = [0, value.length];
  while (from < to && AROUND.test(value.charAt(from))) from++;
  while (to > from && AROUND.test(value.charAt(to - 1))) to--;
  return value.slice(from, to);
}

/** The tag that `data-impact` asks for: `tariff-calculator`, with or without `impact-`. */
export function tagFor(place: Element): string | undefined {
  const name = place.getAttribute('data-impact');
  return name === null
    ? undefined
    : `impact-${tidy(name)
        .toLowerCase()
        .replace(/^impact-/, '')}`;
}

/** Takes out of stray paragraphs what counts only as a child of the element. */
function liftOut(element: Element): void {
  for (const inner of element.querySelectorAll('script[type*="json" i], [slot]')) {
    if (inner.localName === 'script') inner.setAttribute('type', 'application/json');
    if (inner.parentElement?.localName === 'p') element.append(inner);
  }
}

/** The element that was put into a place: where the page is made equal to its markup again, it comes back with what the reader has entered. */
const filled = new WeakMap<Element, Element>();

function elementFor(place: Element, tag: string): Element {
  const before = filled.get(place);
  const element = before?.localName === tag ? before : place.ownerDocument.createElement(tag);
  filled.set(place, element);
  return element;
}

function put(place: Element, tag: string): void {
  const declared = (customElements.get(tag) as { observedAttributes?: string[] } | undefined)
    ?.observedAttributes;
  if (!declared || [...place.children].some(({ localName }) => localName === tag)) return;
  const element = elementFor(place, tag);
  for (const name of declared) {
    const value = place.getAttribute(`data-${name}`);
    // Written again, it would take back what the reader has entered since.
    if (value !== null && element.getAttribute(name) !== tidy(value)) element.setAttribute(name, tidy(value));
  }
  element.replaceChildren(...place.childNodes);
  liftOut(element);
  place.append(element);
}

/**
 * Puts an element into its place, `<div data-impact="…">`: with the attributes that it declares, from `data-…` of the same name, and with
 * all that stood there as its content. The place stays, with its class, its id and its language. A place that has its element is left
 * alone. Waits until the page is read, so that nothing that belongs into a place comes after its element.
 * @param tag a tag of ours; nothing happens until it is registered
 */
export function fillPlace(place: Element, tag: string): void {
  const fill = () => put(place, tag);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', fill, { once: true });
  else fill();
}
