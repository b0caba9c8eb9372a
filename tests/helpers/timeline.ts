import { html, type TemplateResult } from 'lit';
import '../../src/elements/timeline/define.js';
import type { ImpactTimeline } from '../../src/elements/timeline/define.js';
import { mount, rendered, until } from './mount.js';
import { parts, textOf } from './query.js';

const TAG = 'impact-timeline';

/** Puts a template into the page and waits for its timeline, with the sources that come after the first picture. */
export async function timeline(
  template: TemplateResult = html`<impact-timeline></impact-timeline>`,
): Promise<ImpactTimeline> {
  const element = (await mount(template)).querySelector(TAG);
  if (!element) throw new Error('the template has no timeline');
  await rendered(element);
  await sourced(element);
  return element;
}

/** Waits until the sources are here. */
export async function sourced(element: ImpactTimeline): Promise<void> {
  const cited = /[:：]/;
  await until(() => parts(element, 'source').every((line) => cited.test(textOf(line))), 'the sources');
  await rendered(element);
}

/** The texts of all boxes with this part. */
export const texts = (element: Element, name: string): string[] => parts(element, name).map(textOf);

/** The days of the events in the list, as buttons. */
export function days(element: ImpactTimeline): HTMLButtonElement[] {
  return parts(element, 'day') as HTMLButtonElement[];
}

/** The button of the first event on a day. */
export function day(element: ImpactTimeline, date: string): HTMLButtonElement {
  const found = days(element).find((each) => each.querySelector('time')?.dateTime === date);
  if (!found) throw new Error(`no event on ${date}`);
  return found;
}

/** Chooses a day as a reader does. */
export async function choose(element: ImpactTimeline, date: string): Promise<void> {
  day(element, date).click();
  await rendered(element);
}

/** The marks of the drawing to scale. */
export function marks(element: ImpactTimeline): SVGGElement[] {
  return [...element.shadowRoot!.querySelectorAll<SVGGElement>('svg [data-mark][data-point]')];
}
