import { html, render, type LitElement, type TemplateResult } from 'lit';
import type { ImpactTariffCalculator } from '../../src/elements/tariff-calculator/define.js';
import '../../src/elements/tariff-calculator/define.js';
import './console-guard.js';

const TAG = 'impact-tariff-calculator';

/** The name of an element, and the element with it. */
export type Tag = keyof HTMLElementTagNameMap;
export type Made<Name extends Tag> = HTMLElementTagNameMap[Name] & LitElement;

/** How many frames a condition may take; a slow machine draws some ten a second. */
const MOST_FRAMES = 400;

/** The next frame. */
export function frame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** What comes after all that is asked for in a frame. */
function endOfFrame(): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  const end = new Promise((resolve) => (port1.onmessage = resolve));
  port2.postMessage(null);
  return end.finally(() => port1.close());
}

/** Waits, frame by frame, until something is there; fails when it never comes. */
export async function until<Result>(
  condition: () => Result,
  what = String(condition),
): Promise<NonNullable<Result>> {
  for (let frames = 0; frames < MOST_FRAMES; frames++) {
    const result = condition();
    if (result) return result;
    await frame();
  }
  throw new Error(`never came: ${what}`);
}

/** Waits until an element has drawn itself for the width it has and has nothing left to update. */
export async function rendered<Host extends Element>(element: Host): Promise<Host> {
  const host = element as unknown as LitElement;
  if (!host.hasUpdated && host.getAttribute('src')) {
    // Its first picture waits for data that the test has yet to give.
    await frame();
    return element;
  }
  await host.updateComplete;
  await frame();
  // The observer of its width reports after layout, before the second frame, in which it is drawn again.
  await frame();
  await endOfFrame();
  while (host.isUpdatePending) await host.updateComplete;
  return element;
}

const places = new Set<Element>();

/** Puts a template into the page and waits for every element of ours in it. Taken away after the test. */
export async function mount(
  template: TemplateResult,
  where: ParentNode & Node = document.body,
): Promise<HTMLElement> {
  const place = document.createElement('div');
  where.appendChild(place);
  places.add(place);
  render(template, place);
  for (const element of place.querySelectorAll(TAG)) await rendered(element);
  return place;
}

/** Puts one calculator into the page and waits for it. */
export async function calculator(
  template: TemplateResult = html`<impact-tariff-calculator></impact-tariff-calculator>`,
): Promise<ImpactTariffCalculator> {
  const element = (await mount(template)).querySelector(TAG);
  if (!element) throw new Error('the template has no calculator');
  return element;
}

afterEach(() => {
  for (const place of places) place.remove();
  places.clear();
  document.documentElement.lang = '';
  document.documentElement.removeAttribute('dir');
});
