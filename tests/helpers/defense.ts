import { html, type TemplateResult } from 'lit';
import '../../src/elements/defense-path/define.js';
import type { ImpactDefensePath } from '../../src/elements/defense-path/define.js';
import { mount, rendered, until } from './mount.js';
import { part } from './query.js';

const TAG = 'impact-defense-path';

/** Waits until what an element fetches on demand is here and drawn. */
export async function drawn(element: ImpactDefensePath): Promise<void> {
  await rendered(element);
  if (element.compare || element.targetLines)
    await until(() => element.shadowRoot!.querySelector('.compared, .further-target'), 'the comparison');
  await rendered(element);
}

/** Puts one path into the page and waits for it. */
export async function path(
  template: TemplateResult = html`<impact-defense-path></impact-defense-path>`,
): Promise<ImpactDefensePath> {
  const element = (await mount(template)).querySelector(TAG);
  if (!element) throw new Error('the template has no path');
  await drawn(element);
  return element;
}

/** Opens the options, whose fields are fetched when they are first wanted. */
export async function openOptions(element: ImpactDefensePath): Promise<void> {
  const details = part(element, 'options') as HTMLDetailsElement;
  if (!details.open) details.querySelector('summary')!.click();
  await until(() => element.shadowRoot!.querySelector('#gdpGrowth'), 'the options');
  await rendered(element);
}

/** The columns or marks of a row of the drawing: `columns`, `projection`, `other`, `counterfactual` or `country-DE`. */
export function row(element: ImpactDefensePath, name: string): SVGGElement[] {
  return [...element.shadowRoot!.querySelectorAll<SVGGElement>(`[data-row="${name}"]`)];
}

/** What is said of a year in a row of the drawing. */
export function saidOf(element: ImpactDefensePath, name: string, year: number): string {
  return row(element, name).find((point) => point.dataset['column'] === String(year))?.dataset['point'] ?? '';
}
