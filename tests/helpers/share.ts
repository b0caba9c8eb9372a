import { underWay } from '../../src/ui/lazy-module.js';
import type { ShareHost } from '../../src/ui/share/shared.js';
import { rendered, until } from './mount.js';
import { parts, textOf } from './query.js';

const here = location.href;
const { createObjectURL } = URL;
const { click } = HTMLAnchorElement.prototype;

afterEach(() => {
  if (location.href !== here) history.replaceState(null, '', here);
  URL.createObjectURL = createObjectURL;
  HTMLAnchorElement.prototype.click = click;
  for (const element of placed.splice(0)) element.remove();
});

const placed: Element[] = [];

/** Puts an element into the page as an author would and waits for it; taken away after the test. */
export async function put<Host extends ShareHost>(
  element: Host,
  attributes: Readonly<Record<string, string | undefined>> = {},
): Promise<Host> {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value ?? '');
  document.body.append(element);
  placed.push(element);
  await rendered(element);
  return element;
}

/** Waits for the modules that an element fetches on demand: an open panel adds its part to the result only then. */
export async function fetched<Host extends Element>(element: Host): Promise<Host> {
  while (underWay.size > 0) {
    await Promise.all(underWay);
    await rendered(element);
  }
  return element;
}

/** When the address was changed in the last ten seconds. */
const changes: number[] = [];
const wait = setTimeout.bind(window);

/** Gives the page an address with this fragment, as a reader who came by a link has. WebKit takes a hundred changes in ten seconds; half of them are for tidying up. */
export async function arrive(fragment: string): Promise<void> {
  const now = performance.now();
  while (now - (changes[0] ?? now) > 10_000) changes.shift();
  if (changes.length >= 45) await new Promise((go) => wait(go, 10_100 - (now - changes.shift()!)));
  changes.push(performance.now());
  history.replaceState(null, '', `#${fragment.replace(/^[^#]*#/, '')}`);
}

/** Opens "Share and embed" and waits for it, in whichever language it is. */
export async function openShare(element: Element): Promise<HTMLElement> {
  const tool = parts(element, 'toolbar-button').find(
    (each) => each.getAttribute('aria-controls') === 'panel-share',
  );
  if (tool?.getAttribute('aria-expanded') !== 'true') tool?.click();
  const panel = await until(() => parts(element, 'share-panel')[0], 'the panel');
  await rendered(element);
  return panel;
}

/** What stands in the fields for copying, by the end of their ids. */
export function codes(element: Element): Record<string, string> {
  const fields = parts(element, 'share-field') as HTMLInputElement[];
  return Object.fromEntries(fields.map(({ id, value }) => [id.replace('share-', ''), value]));
}

/** Presses the button that says this and gives the file that the browser was handed, with its name. */
export async function saved(element: Element, label: string): Promise<{ name: string; file: Blob }> {
  const made: { name: string; file: Blob }[] = [];
  const files: Blob[] = [];
  URL.createObjectURL = (file) => {
    files.push(file as Blob);
    return createObjectURL(file);
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    made.push({ name: this.download, file: files.at(-1)! });
  };
  parts(element, 'share-button')
    .find((each) => textOf(each) === label)!
    .click();
  return until(() => made[0], `the file of ${label}`);
}
