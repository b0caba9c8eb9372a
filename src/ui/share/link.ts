import { LONGEST_LINK, type ScenarioParams, type ScenarioRefusal } from './link-state.js';

/**
 * The form of a scenario in an address: `impact.<place>=v1~name_value~flag`, in the fragment or in the query. `~` and `_` are left alone by
 * everything that addresses pass through; what programs cut off at the end of an address is written in percent.
 */
const PREFIX = 'impact.';
const VERSION = 'v1';

const hex = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

function encode(text: string): string {
  // Half a sign, as it stands in a field while its other half is typed, cannot be written in an address.
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'))
    .replace(/[!'()*~]/g, hex)
    .replace(/[._-]$/, hex);
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** The scenario of the element at a place of the page, as it stands in an address; null where it would be too long. */
export function writeLink(place: string, params: ScenarioParams): string | null {
  const pieces = params.map(([name, value]) => (value === '' ? name : `${name}_${encode(value)}`));
  const link = `${PREFIX}${encode(place)}=${[VERSION, ...pieces].join('~')}`;
  return link.length > LONGEST_LINK ? null : link;
}

type Part = Pick<URL, 'hash' | 'search'>;

/** What a fragment or a query says, by place; the first word counts. */
function linksIn(part: string): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  for (const piece of part.slice(1).split('&')) {
    if (!piece.startsWith(PREFIX)) continue;
    const [name = '', ...value] = piece.split('=');
    const place = decode(name.slice(PREFIX.length));
    if (place !== null && !links.has(place)) links.set(place, value.join('='));
  }
  return links;
}

/** All elements of a page ask about the same few addresses: where it is, and where it was. */
const read = new Map<string, ReadonlyMap<string, string>>();
const MOST = 8;

function linksOf(part: string): ReadonlyMap<string, string> {
  const links = read.get(part) ?? linksIn(part);
  if (read.size >= MOST) read.clear();
  read.set(part, links);
  return links;
}

/** What an address says of the element at a place of the page; null where it says nothing. The fragment comes before the query. */
export function findLink({ hash, search }: Part, place: string): string | null {
  return linksOf(hash).get(place) ?? linksOf(search).get(place) ?? null;
}

export type LinkReading =
  | { readonly ok: true; readonly params: ScenarioParams }
  | { readonly ok: false; readonly reason: ScenarioRefusal };

/** Reads what {@link writeLink} wrote after the equals sign. */
export function readLink(text: string): LinkReading {
  if (text.length > LONGEST_LINK) return { ok: false, reason: 'too-long' };
  const [version, ...pieces] = text.split('~');
  if (version !== VERSION)
    return { ok: false, reason: /^v\d+$/.test(version ?? '') ? 'version' : 'unreadable' };
  const params: (readonly [string, string])[] = [];
  for (const piece of pieces) {
    const [name = '', ...rest] = piece.split('_');
    const value = decode(rest.join('_'));
    if (value === null) return { ok: false, reason: 'unreadable' };
    params.push([name, value]);
  }
  return { ok: true, params };
}

/** Whether a fragment belongs to the page's own router. */
export const isRoute = (hash: string): boolean => /^#[!/]/.test(hash);

/** The address of a page with a link in its fragment, or in its query where the fragment belongs to the page's own router. */
export function addressWith(address: string, link: string): string {
  const url = new URL(address);
  const keep = (part: string) =>
    part
      .slice(1)
      .split('&')
      .filter((piece) => piece !== '' && !piece.startsWith(PREFIX));
  const query = keep(url.search);
  const routed = isRoute(url.hash);
  const search = routed ? [...query, link] : query;
  url.search = search.join('&');
  const fragment = routed ? keep(url.hash).join('&') : link;
  url.hash = '';
  return `${url.href.replace(/#$/, '')}#${fragment}`;
}
