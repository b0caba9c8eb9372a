import { watch } from './lazy-define.js';

/**
 * What the build writes in, kept short because every page loads it: the chunks, 7 letters of their name and 43 of their hash each; the file with the hashes
 * of all others, and its hash; then for each element its name, the hash of its own file, and a letter for each chunk that it needs.
 */
declare const TABLE: string;
declare const LIBRARY_VERSION: string;

/** The files that may be fetched later, each with its hash and the files that it imports at once. */
type Hashes = Readonly<Record<string, readonly [hash: string, ...files: string[]]>>;

const LOADER = Symbol.for('impact-elements.loader');
const IMPORT = Symbol.for('impact-elements.import');
const page = globalThis as { [LOADER]?: string; [IMPORT]?: (address: string) => Promise<unknown> };
const here = import.meta.url;
const folder = new URL('.', here).href;
/** The fallback stays, and the page's author is told why: nobody else does where a page has changed what the library stands on. */
// eslint-disable-next-line no-console -- see above
const tell = (error: unknown) => console.error('impact-elements:', error);
const started = new Map<string, Promise<unknown>>();
const [chunks = '', hashFile = '', ...rows] = TABLE.split(';');
const needs = new Map(rows.map((row) => row.split(',')).map((row) => [`impact-${row[0] ?? ''}`, row]));
const asked = new Map<string, Promise<string>>();

/**
 * Asks for a file, and takes it only if it is the one of this version. Modules import each other from what was fetched here; what was refused here they
 * would fetch again and take unseen, so that none may run before all are here. Browsers that know no such links take what comes.
 */
function ask(path: string, hash: string): Promise<string> {
  const href = `${folder}${path}.js`;
  const nonce = [...document.scripts].find(({ src }) => src === here)?.nonce ?? '';
  const link = document.createElement('link');
  return new Promise((resolve, reject) => {
    const taken = () => resolve(href);
    const refused = () => {
      link.remove();
      asked.delete(path);
      reject(new Error(`${href} is not there, or not the file of this version`));
    };
    const wanted = {
      onload: taken,
      onerror: refused,
      rel: 'modulepreload',
      integrity: `sha256-${hash}=`,
      nonce,
    };
    document.head.append(Object.assign(link, wanted, { href }));
    if (!link.relList.supports('modulepreload')) taken();
  });
}

function preload(path: string, hash = ''): Promise<string> {
  const known = asked.get(path) ?? ask(path, hash);
  asked.set(path, known);
  return known;
}

/** All files of an element at once; it runs when they are here. */
async function fetchElement(name: string, hash: string, needed: string): Promise<unknown> {
  const [own] = await Promise.all([
    preload(name, hash),
    ...[...needed].map((letter) => {
      const from = (letter.charCodeAt(0) - 65) * 50;
      return preload(`chunks/${chunks.slice(from, from + 7)}`, chunks.slice(from + 7, from + 50));
    }),
  ]);
  return import(own);
}

/** What our files fetch later, in any language and for any panel, is looked at like the first of them. */
async function fetchLater(address: string): Promise<unknown> {
  const file = address.slice(folder.length);
  if (!address.startsWith(folder)) return import(address);
  const [path = '', hash] = hashFile.split(',');
  const { default: hashes } = (await import(await preload(path, hash))) as { default: Hashes };
  const all = [file, ...(hashes[file] ?? []).slice(1)];
  await Promise.all(all.map((each) => preload(each.slice(0, -3), hashes[each]?.[0])));
  return import(address);
}

/** Another copy of the library is in use. */
const yieldTo = async (tag?: string) => (await import('./duplicate-load.js')).yieldTo(tag ?? page[LOADER]);

/** Loads the element of a tag of ours, once; undefined for other tags. */
function load(tag: string): Promise<unknown> | undefined {
  const [name, hash, needed] = needs.get(tag) ?? [];
  if (!name || !hash || !needed) return undefined;
  const loading =
    started.get(tag) ??
    (customElements.get(tag) ? yieldTo(tag) : fetchElement(name, hash, needed)).catch(tell);
  started.set(tag, loading);
  return loading;
}

async function fill(place: Element): Promise<void> {
  const { fillPlace, tagFor } = await import('./placeholders.js');
  const tag = tagFor(place) ?? '';
  const loading = load(tag);
  if (!loading) return;
  await loading;
  fillPlace(place, tag);
}

if (page[LOADER]) yieldTo().catch(tell);
else {
  page[LOADER] = LIBRARY_VERSION;
  page[IMPORT] = fetchLater;
  watch((element) => {
    if (element.hasAttribute('data-impact')) fill(element).catch(tell);
    else void load(element.localName);
  });
}
