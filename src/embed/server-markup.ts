import type { DefaultTreeAdapterTypes } from 'parse5';
import { parseFragment } from './lit-ssr.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Something that an element says is wrong, with the attribute that it is about, where that is known. */
export interface Problem {
  readonly attribute: string | null;
  readonly message: string;
}

const isElement = (node: Node): node is Element => 'tagName' in node;
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
const attribute = ({ attrs }: Element, name: string) => attrs.find((one) => one.name === name)?.value;

function elementsIn(node: Node): Element[] {
  return childrenOf(node).flatMap((child) => [...(isElement(child) ? [child] : []), ...elementsIn(child)]);
}

function textOf(node: Node): string {
  return 'value' in node ? node.value : childrenOf(node).map(textOf).join('');
}

const tidy = (node: Node) => textOf(node).replace(/\s+/g, ' ').trim();
const hasPart = (element: Element, ...parts: string[]) =>
  (attribute(element, 'part') ?? '').split(' ').some((part) => parts.includes(part));
const partsOf = (html: string, ...parts: string[]) =>
  elementsIn(parseFragment(html)).filter((element) => hasPart(element, ...parts));

/** The id of the field that a complaint stands below: `importValue` of `importValue-error`. */
function fieldOf(element: Element): string {
  const parent = element.parentNode;
  const id = parent && isElement(parent) ? attribute(parent, 'id') : undefined;
  return id?.replace(/-error$/, '') ?? '';
}

/** All that a drawn element complains of. */
export function problemsIn(
  html: string,
  properties: ReadonlyMap<PropertyKey, { readonly attribute?: boolean | string }>,
): Problem[] {
  const problems = partsOf(html, 'error', 'notice').map((element) => {
    const field = fieldOf(element);
    const declared = properties.get(field)?.attribute;
    const named = typeof declared === 'string' ? declared : properties.has(field) ? field : null;
    return { attribute: named, message: tidy(element) };
  });
  const stale = partsOf(html, 'stale').map((element) => ({ attribute: null, message: tidy(element) }));
  return problems.length > 0 ? problems : stale;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const ROWS = new Set(['thead', 'tbody', 'tr']);

/** A table without all that belongs to the element's own look. */
function plain(node: Element, indent: string): string {
  const { tagName } = node;
  const scope = attribute(node, 'scope');
  const start = `${indent}<${tagName}${scope === undefined ? '' : ` scope="${escaped(scope)}"`}>`;
  if (tagName !== 'table' && !ROWS.has(tagName)) return `${start}${escaped(tidy(node))}</${tagName}>`;
  const inner = childrenOf(node)
    .filter(isElement)
    .map((child) => plain(child, `${indent}  `));
  return [start, ...inner, `${indent}</${tagName}>`].join('\n');
}

/** The answer's sentence, that its data are old where they are, the table of the same data, and how far the data reach, as plain HTML. */
export function fallbackOf(html: string): string {
  const sentence = partsOf(html, 'sentence', 'standfirst').at(-1);
  const tables = partsOf(html, 'table').filter(({ tagName }) => tagName === 'table');
  const known = partsOf(html, 'data-date')[0];
  const old = partsOf(html, 'freshness')[0];
  return [
    ...(sentence ? [`<p>${escaped(tidy(sentence))}</p>`] : []),
    ...(old ? [`<p>${escaped(tidy(old))}</p>`] : []),
    ...tables.map((table) => plain(table, '')),
    ...(known ? [`<p>${escaped(tidy(known))}</p>`] : []),
  ].join('\n');
}
