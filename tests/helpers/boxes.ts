import { html, type TemplateResult } from 'lit';
import { drawnBox } from './drawn.js';
import { mount, rendered, type Made, type Tag } from './mount.js';
import { frames } from './query.js';

/** A box by what is in it. */
export type Named = readonly [name: string, box: DOMRect];

/** Lines of a page are higher than the letters in them: what meets by less than the leading does not cover. */
export const LEADING = 3.5;

/** A font is higher than the letters in it, in a drawing too. */
export const FONT_SPACE = 1.5;

/** The width that a drawing was made for; 0 where there is none. */
export function drawnWidth(element: Element, selector: string): number {
  const drawing = element.shadowRoot!.querySelector<SVGSVGElement>(selector);
  return drawing?.viewBox.baseVal.width ?? 0;
}

/** The boxes of what has a place in the page, as wide as their letters if `letters`. */
export function named(elements: Iterable<Element>, letters = false): Named[] {
  return [...elements]
    .map((each): Named => {
      const range = document.createRange();
      range.selectNodeContents(each);
      const box = letters && !(each instanceof SVGElement) ? range.getBoundingClientRect() : drawnBox(each);
      return [each.textContent.trim() || each.outerHTML, box];
    })
    .filter(([, { width }]) => width > 0);
}

/** Pairs of boxes that cover each other by more than half a pixel and `leading`. */
export function overlaps(boxes: readonly Named[], leading = 0): string[] {
  return boxes.flatMap(([one, a], index) =>
    boxes.slice(index + 1).flatMap(([other, b]) => {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return across > 0.5 && down > leading + 0.5 ? [`${one} × ${other}`] : [];
    }),
  );
}

/** Boxes that run out of their element to the side. */
export function cut(element: Element, boxes: readonly Named[]): string[] {
  const { left, right } = element.getBoundingClientRect();
  return boxes.filter(([, box]) => box.left < left - 1 || box.right > right + 1).map(([name]) => name);
}

/** Puts an element into a place of this width, and waits for it. */
export async function at<Name extends Tag>(
  tag: Name,
  width: number,
  template: TemplateResult,
  ready: (element: Made<Name>) => Promise<unknown> = rendered,
): Promise<Made<Name>> {
  const place = await mount(html`<div>${template}</div>`);
  const element = place.querySelector(tag) as Made<Name>;
  place.style.inlineSize = `${width}px`;
  await frames(3);
  await ready(element);
  return rendered(element);
}
