import type { CSSResult } from 'lit';
import { canonicalTag } from '../localize/canonical-tag.js';
import { fetching } from '../localize/registry.js';
import type { DatasetProblem } from '../ui/dataset-state.js';
import { internals } from '../ui/internals.js';
import { underWay } from '../ui/lazy-module.js';
import { fallbackOf, problemsIn, type Problem } from './server-markup.js';
import { collectResultSync, LitElementRenderer, render } from './lit-ssr.js';
import { ELEMENTS, prepare, type Drawn } from './server-elements.js';

export { prepare } from './server-elements.js';
export type { Problem } from './server-markup.js';

/** How an element is to be drawn on a server. */
export interface RenderOptions {
  /** The attributes of the tag, by their names; `true` and `false` for those without a value. */
  readonly attributes?: Readonly<Record<string, string | boolean>>;
  /** Language, a BCP 47 tag; English if not given. It is written into the tag, so that the browser reads the same. */
  readonly lang?: string;
  /** Data of the page's own for the element, whole or extending the built-in ones; they are also written into the tag, for the browser. */
  readonly data?: object;
  /** HTML to put inside the tag, written as it is. */
  readonly content?: string;
  /** Nonce of the page's Content Security Policy for the style sheet inside. */
  readonly nonce?: string;
}

/** What was drawn, or why nothing was. */
export type Rendered =
  | {
      readonly ok: true;
      readonly html: string;
      /** The element's result, as in a browser: its numbers are decimal strings. */
      readonly result: object | null;
    }
  | { readonly ok: false; readonly reason: 'unknown-element'; readonly known: readonly string[] }
  | {
      readonly ok: false;
      readonly reason: 'unknown-attribute';
      readonly attribute: string;
      readonly known: readonly string[];
    }
  | { readonly ok: false; readonly reason: 'needs-browser'; readonly attribute: string }
  | { readonly ok: false; readonly reason: 'unknown-language'; readonly lang: string }
  | { readonly ok: false; readonly reason: 'unusable-data'; readonly problems: readonly DatasetProblem[] }
  | { readonly ok: false; readonly reason: 'unusable-value'; readonly problems: readonly Problem[] };

/** Attributes of every tag that are of use on an element of ours. */
const GLOBAL = ['class', 'dir', 'hidden', 'id', 'slot', 'title'];

interface Picture {
  readonly renderer: LitElementRenderer;
  readonly element: Drawn;
  readonly tag: string;
  /** What is wrong with the page's own data. */
  readonly problems: readonly DatasetProblem[];
}

/** Of data that are no JSON. */
const UNREADABLE: DatasetProblem = { path: '', expected: 'an object that JSON can hold', received: '' };

/** Data as JSON; undefined where they are none. */
function jsonOf(data: object): string | undefined {
  try {
    return JSON.stringify(data);
  } catch {
    return undefined;
  }
}

/** The page's own data inside the tag, where no text of theirs can end the script. */
function scriptOf(data: object | undefined): string {
  const json = data && jsonOf(data)?.replaceAll('<', '\\u003c');
  return json === undefined ? '' : `<script type="application/json">${json}</script>`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** What stands in the shadow root, drawn anew each time. */
function draw({ renderer, element }: Picture): string {
  const inside = { customElementInstanceStack: [renderer], customElementHostStack: [renderer] };
  // Lit's mark of an empty last place is no comment by the letter of HTML, and nobody asks for it.
  return collectResultSync(render(element.render(), inside)).replaceAll('<?>', '');
}

/** Opens the panels, waits for what was fetched on demand, and draws it all. */
async function drawAll(picture: Picture): Promise<string> {
  const { panels } = picture.element[internals];
  if (!panels.isOpen('table')) panels.toggle('table');
  let drawn = draw(picture);
  while (underWay.size + fetching.size > 0) {
    await Promise.all([...underWay, ...fetching]);
    // What was fetched may compute, too.
    picture.element.willUpdate(new Map());
    drawn = draw(picture);
  }
  return drawn;
}

/** Programs without types hand over anything, also what cannot be written as a text at all. */
const isWritable = (value: unknown) => ['string', 'boolean', 'number', 'undefined'].includes(typeof value);
const NO_TEXT = 'neither a text nor a number, true or false';

const unusable = (attribute: string, message: string): Rendered => ({
  ok: false,
  reason: 'unusable-value',
  problems: [{ attribute, message }],
});

/** What was handed over, read once; undefined where it cannot be read. */
function read(options: RenderOptions | null): RenderOptions | undefined {
  try {
    const given = { ...options };
    return { ...given, attributes: { ...given.attributes } };
  } catch {
    return undefined;
  }
}

function refusal(
  tag: string,
  { attributes = {}, lang = 'en', nonce, content }: RenderOptions,
): Rendered | null {
  const element = ELEMENTS.get(tag);
  if (!element) return { ok: false, reason: 'unknown-element', known: [...ELEMENTS.keys()] };
  const known = [...element.observedAttributes, ...GLOBAL];
  const attribute = Object.keys(attributes).find((name) => !known.includes(name));
  if (attribute !== undefined) return { ok: false, reason: 'unknown-attribute', attribute, known };
  if (attributes['src']) return { ok: false, reason: 'needs-browser', attribute: 'src' };
  const wrong = Object.entries(attributes).find(([, value]) => !isWritable(value));
  if (wrong) return unusable(wrong[0], NO_TEXT);
  const texts = Object.entries({ nonce, content });
  const none = texts.find(([, value]) => value !== undefined && typeof value !== 'string');
  if (none) return unusable(none[0], 'no text');
  if (typeof lang !== 'string') return { ok: false, reason: 'unknown-language', lang: typeof lang };
  return canonicalTag(lang) === undefined ? { ok: false, reason: 'unknown-language', lang } : null;
}

/** Gives an element the page's own data; what is wrong with them. */
async function giveData(element: Drawn, data: object): Promise<readonly DatasetProblem[]> {
  const { dataset } = element[internals];
  const json = jsonOf(data);
  if (json === undefined) return [UNREADABLE];
  await dataset?.give(json);
  const { state } = dataset ?? {};
  if (state?.kind !== 'failed') return [];
  return state.failure.kind === 'invalid' ? state.failure.problems : [UNREADABLE];
}

async function picture(tag: string, options: RenderOptions): Promise<Picture> {
  const { attributes = {}, lang = 'en', data } = options;
  await prepare(lang);
  const renderer = new LitElementRenderer(tag);
  const element = renderer.element as unknown as Drawn;
  const problems = data === undefined ? [] : await giveData(element, data);
  for (const [name, value] of Object.entries(attributes))
    if (value !== false && (value as unknown) !== undefined)
      renderer.setAttribute(name, value === true ? '' : value);
  renderer.setAttribute('lang', lang);
  renderer.connectedCallback();
  return { renderer, element, tag, problems };
}

function shadowRoot({ tag }: Picture, drawn: string, nonce?: string): string {
  const styles = (ELEMENTS.get(tag)?.elementStyles ?? []) as CSSResult[];
  const attribute = nonce === undefined ? '' : ` nonce="${escaped(nonce)}"`;
  const css = styles.map(({ cssText }) => cssText).join('');
  return `<template shadowrootmode="open"><style${attribute}>${css}</style>${drawn}</template>`;
}

/** `tariff-calculator` and `impact-tariff-calculator` are the same element. */
const tagOf = (name: unknown) => {
  if (typeof name !== 'string') return '';
  return name.startsWith('impact-') ? name : `impact-${name}`;
};

async function renderWith(
  name: string,
  given: RenderOptions | null,
  write: (picture: Picture, first: string, all: string, options: RenderOptions) => string,
): Promise<Rendered> {
  const tag = tagOf(name);
  const options = read(given);
  if (!options) return unusable('', 'options that cannot be read');
  const refused = refusal(tag, options);
  if (refused) return refused;
  const drawn = await picture(tag, options);
  const { problems: faults } = drawn;
  if (faults.length > 0) return { ok: false, reason: 'unusable-data', problems: faults };
  // The first picture is also the browser's first, which it has to find in the page to go on from.
  const first = draw(drawn);
  const all = await drawAll(drawn);
  const problems = problemsIn(all, ELEMENTS.get(tag)?.elementProperties ?? new Map());
  if (problems.length > 0) return { ok: false, reason: 'unusable-value', problems };
  return { ok: true, html: write(drawn, first, all, options), result: drawn.element.result };
}

/**
 * Draws an element to HTML with a declarative shadow root: it stands there with its numbers before any script, and `impact-elements/hydrate`
 * makes it live without drawing it anew. Nothing is thrown for what cannot be used: the reason is returned.
 * @param name a tag of the library, with or without `impact-`
 */
export function renderElement(name: string, options: RenderOptions = {}): Promise<Rendered> {
  return renderWith(name, options, (drawn, first, _, { content = '', nonce, data }) => {
    const attributes = collectResultSync(drawn.renderer.renderAttributes());
    return `<${drawn.tag}${attributes}>${shadowRoot(drawn, first, nonce)}${scriptOf(data)}${content}</${drawn.tag}>`;
  });
}

/**
 * The answer of an element as a plain sentence and table, to be pasted inside its tag: what readers without JavaScript, feeds and search
 * engines see. `light.css` styles it.
 * @param name a tag of the library, with or without `impact-`
 */
export function renderFallback(name: string, options: RenderOptions = {}): Promise<Rendered> {
  return renderWith(name, options, (_, __, all) => fallbackOf(all));
}
