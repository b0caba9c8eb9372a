import 'axe-core';
import type axeCore from 'axe-core';
import { emulateMedia, setViewport } from './commands.js';
import { expect } from 'chai';
import { html, type LitElement, type TemplateResult } from 'lit';
import { frame, mount, rendered } from './mount.js';

const { axe } = window as unknown as { axe: typeof axeCore };
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const THEMES = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'light', forcedColors: 'active' }],
] as const;

/** An element as a page writes it, and what a reader does to get to the state. */
export type State<Made extends LitElement> = readonly [
  name: string,
  template: TemplateResult,
  reach?: (element: Made) => Promise<unknown>,
];

async function expectClean(element: Element): Promise<void> {
  await frame();
  const { violations } = await axe.run(element, { runOnly: TAGS, resultTypes: ['violations'] });
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${JSON.stringify(target)} ${failureSummary ?? ''}`),
  );
  expect(found).to.deep.equal([]);
}

/**
 * Promises that axe finds nothing to object to in any of the states, in each theme; and where it is narrow, in those of `narrow`.
 * `ready` waits for what an element fetches after its first picture.
 */
export function axeFindsNothing<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  what: string,
  states: readonly State<HTMLElementTagNameMap[Tag] & LitElement>[],
  narrow = states,
  ready: (element: HTMLElementTagNameMap[Tag] & LitElement) => Promise<unknown> = rendered,
): void {
  const check = ([name, template, reach]: (typeof states)[number]) =>
    it(name, async () => {
      const place = await mount(html`<main>${template}</main>`);
      const element = place.querySelector(tag) as HTMLElementTagNameMap[Tag] & LitElement;
      await rendered(element);
      await ready(element);
      await reach?.(element);
      await rendered(element);
      await expectClean(element);
    });

  for (const [theme, media] of THEMES)
    describe(`axe finds nothing to object to in ${what} in ${theme}`, () => {
      before(async () => {
        document.documentElement.style.colorScheme = 'light dark';
        document.body.style.background = 'Canvas';
        await emulateMedia(media);
        await setViewport({ width: 900, height: 900 });
      });
      after(async () => {
        document.documentElement.style.colorScheme = '';
        document.body.style.background = '';
        await emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      });
      states.forEach(check);
    });

  describe(`axe finds nothing to object to in ${what} where it is narrow`, () => {
    before(() => setViewport({ width: 320, height: 640 }));
    after(() => setViewport({ width: 900, height: 900 }));
    narrow.forEach(check);
  });
}
