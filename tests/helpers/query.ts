import { frame, rendered, until } from './mount.js';

const rootOf = (element: Element): ParentNode => element.shadowRoot ?? element;

/** All boxes with this part. */
export function parts(element: Element, name: string): HTMLElement[] {
  return [...rootOf(element).querySelectorAll<HTMLElement>(`[part~="${name}"]`)];
}

/** The one box with this part. */
export function part(element: Element, name: string): HTMLElement {
  const [found, ...more] = parts(element, name);
  if (!found || more.length) throw new Error(`${found ? more.length + 1 : 0} boxes with the part ${name}`);
  return found;
}

/** The text of a node as a reader sees it: one space where there are several. */
export function textOf(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/[^\S\u00a0]+/g, ' ').trim();
}

/** The text of the box with this part. */
export function said(element: Element, name: string): string {
  return textOf(part(element, name));
}

/** The control with this id. */
export function control<Control extends HTMLElement = HTMLInputElement>(
  element: Element,
  id: string,
): Control {
  const found = rootOf(element).querySelector<Control>(`[id="${id}"]`);
  if (!found) throw new Error(`no control ${id}`);
  return found;
}

/** The control with this label, within the group with this legend. */
export function field<Control extends HTMLElement = HTMLInputElement>(
  element: Element,
  label: string,
  legend?: string,
): Control {
  const groups = [...rootOf(element).querySelectorAll('fieldset')];
  const scope =
    legend === undefined
      ? rootOf(element)
      : groups.find((group) => textOf(group.querySelector('legend')) === legend);
  const labels = [...(scope?.querySelectorAll('label') ?? [])];
  const found = labels.find((each) => textOf(each) === label)?.control;
  if (!found) throw new Error(`no field ${label}`);
  return found as unknown as Control;
}

/** What is written below a field: its reading, and what is wrong with it. */
export function below(element: Element, id: string): { readonly echo: string; readonly error: string } {
  const root = rootOf(element);
  return {
    echo: textOf(root.querySelector(`[id="${id}-echo"]`)),
    error: textOf(root.querySelector(`[id="${id}-error"] .error`)),
  };
}

/** The button that says this. */
export function button(element: Element, text: string): HTMLButtonElement {
  const all = [...rootOf(element).querySelectorAll('button')];
  const found = all.find((each) => textOf(each) === text);
  if (!found) throw new Error(`no button ${text} among ${all.map(textOf).join(' | ')}`);
  return found;
}

/** Replaces what stands in a field, as typing or pasting does, and waits for the answer. */
export async function enter(element: Element, id: string, text: string): Promise<void> {
  if (!rootOf(element).querySelector(`[id="${id}"]`)) await openOptions(element);
  const input = control<HTMLInputElement | HTMLSelectElement>(element, id);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await rendered(element);
}

/** Opens the options, whose fields may have to be fetched first. */
export async function openOptions(element: Element): Promise<void> {
  const details = part(element, 'options') as HTMLDetailsElement;
  if (!details.open) details.querySelector('summary')?.click();
  await until(() => rootOf(element).querySelector('[id="quantity"]'), 'the options');
  await rendered(element);
}

/** Ticks or clears a box. */
export async function tick(element: Element, id: string): Promise<void> {
  if (!rootOf(element).querySelector(`[id="${id}"]`)) await openOptions(element);
  control(element, id).click();
  await rendered(element);
}

/** Opens the panel of the button that begins so and waits for its box, which may have to be fetched first. */
export async function open(element: Element, label: string, partName: string): Promise<HTMLElement> {
  const all = parts(element, 'toolbar-button');
  const tool = all.find((each) => textOf(each).startsWith(label));
  if (!tool) throw new Error(`no panel ${label}`);
  if (tool.getAttribute('aria-expanded') !== 'true') tool.click();
  return until(() => parts(element, partName)[0], `the panel ${label}`);
}

/** The cells of the table, row by row. */
export async function tableOf(element: Element, label = 'Table'): Promise<string[][]> {
  const table = await open(element, label, 'table');
  return [...table.querySelectorAll('tr')].map((row) => [...row.children].map(textOf));
}

/** The sliders of the strip. */
export function knob(element: Element, side: 'before' | 'after'): SVGGElement {
  const found = rootOf(element).querySelector<SVGGElement>(`[role="slider"][data-mark="${side}"]`);
  if (!found) throw new Error(`no knob ${side}`);
  return found;
}

/** The pieces of the bars, in order. */
export function points(element: Element): SVGGElement[] {
  return [...rootOf(element).querySelectorAll<SVGGElement>('[data-point]')];
}

/** What has the focus, inside shadow roots too. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Waits some frames, for what must not happen. */
export async function frames(count = 5): Promise<void> {
  for (let i = 0; i < count; i++) await frame();
}
