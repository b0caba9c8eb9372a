import type { LitElement, TemplateResult } from 'lit';
import { mount, rendered, until } from './mount.js';
import { control } from './query.js';

/** Puts an element into the page, with the focus in the field and what reads it there: options are opened for one that they hold. */
export async function withField(tag: string, template: TemplateResult, field: string): Promise<LitElement> {
  const element = (await mount(template)).querySelector<LitElement>(tag)!;
  await rendered(element);
  const input = () => element.shadowRoot!.querySelector<HTMLElement>(`[id="${field}"]`);
  if (!input()) element.shadowRoot!.querySelector('summary')!.click();
  (await until(input)).focus();
  await rendered(element);
  return element;
}

/** One key in a field, which then holds this text; nothing is waited for, and the field is not left. */
export function press(element: Element, field: string, text: string): void {
  const input = control(element, field);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
