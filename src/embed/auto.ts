import { watch } from './watch.js';

/**
 * What the build writes in, kept short because every page loads it: the chunks, 8 letters of their name and 43 of their hash each; then for
 * each element its name, the hash of its own file, and a letter for each chunk that it needs.
 */
declare const TABLE: string;
declare const LIBRARY_VERSION: string;

const LOADER = Symbol.for('impact-elements.loader');
const page = globalThis as { [LOADER]?: string };
const here = import.meta.url;
/** What cannot be had is told by the browser, and the fallback stays. */
const ignore = () => undefined;
const started = new Map<string, Promise<unknown>>();
const [chunks = '', ...rows] = TABLE.split(';');
const needs = new Map(rows.map((row) => row.split(',')).map((row) => [`impact-${row[0] ?? ''}`, row]));

/** Asks for a file, and takes it only if it is the one of this version: modules import each other from what was fetched here. */
function preload(path: string, hash: string): string {
  const { href } = new URL(`${path}.js`, here);
  const nonce = [...document.scripts].find(({ src }) => src === here)?.nonce ?? '';
  const link = { rel: 'modulepreload', integrity: `sha256-${hash}=`, nonce, href };
  document.head.append(Object.assign(document.createElement('link'), link));
  return href;
}

/** All files of an element at once. */
function fetchElement(name: string, hash: string, needed: string): Promise<unknown> {
  for (const letter of needed) {
    const from = (letter.charCodeAt(0) - 65) * 51;
    preload(`chunks/${chunks.slice(from, from + 8)}`, chunks.slice(from + 8, from + 51));
  }
  return import(preload(name, hash));
}

/** Another copy of the library is in use. */
const yieldTo = async (tag?: string) => (await import('./second-copy.js')).yieldTo(tag ?? page[LOADER]);

/** Loads the element of a tag of ours, once; undefined for other tags. */
function load(tag: string): Promise<unknown> | undefined {
  const [name, hash, needed] = needs.get(tag) ?? [];
  if (!name || !hash || !needed) return undefined;
  const loading =
    started.get(tag) ?? (customElements.get(tag) ? yieldTo(tag) : fetchElement(name, hash, needed));
  started.set(tag, loading);
  return loading;
}

async function fill(place: Element): Promise<void> {
  const { fillPlace, tagFor } = await import('./upgrade.js');
  const tag = tagFor(place) ?? '';
  const loading = load(tag);
  if (!loading) return;
  await loading;
  fillPlace(place, tag);
}

if (page[LOADER]) yieldTo().catch(ignore);
else {
  page[LOADER] = LIBRARY_VERSION;
  watch((element) => {
    (element.hasAttribute('data-impact') ? fill(element) : load(element.localName))?.catch(ignore);
  });
}
