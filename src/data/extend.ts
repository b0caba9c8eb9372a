/**
 * A dataset that says what is different from another one: rows to add, and fields of rows that are there. Loaded only where a page brings
 * one.
 */

type Json = Readonly<Record<string, unknown>>;

/** What an entry of a list is known by, best first. */
const KEYS = ['id', 'code', 'layer', 'year', 'fiscalYear', 'date', 'source'];

/** Where the entries of a merged list stand in the file that they come from, by their paths. */
export type Origins = Map<string, string>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function keyOf(entry: unknown): string | undefined {
  if (!isObject(entry)) return undefined;
  const name = KEYS.find((one) => Object.hasOwn(entry, one));
  return name === undefined ? undefined : `${name} ${String(entry[name])}`;
}

/** A text in several languages, a rule or a source is one thing: half of an old one and half of a new one would be neither. */
const isWhole = (value: Json, listed: boolean): boolean =>
  Object.hasOwn(value, 'en') || (!listed && Object.hasOwn(value, 'kind'));

interface Place {
  /** In the merged dataset, and in the file that changes it. */
  readonly path: string;
  readonly own: string;
  readonly origins: Origins;
}

const below = ({ path, own, origins }: Place, key: string): Place => ({
  path: path === '' ? key : `${path}.${key}`,
  own: own === '' ? key : `${own}.${key}`,
  origins,
});

function mergedLists(base: readonly unknown[], own: readonly unknown[], place: Place): unknown[] {
  const list = [...base];
  const places = new Map<string | undefined, number>();
  const note = (key: string | undefined, at: number) => {
    if (!places.has(key)) places.set(key, at);
  };
  base.forEach((entry, at) => note(keyOf(entry), at));
  own.forEach((entry, index) => {
    const key = keyOf(entry);
    const known = places.get(key);
    const at = known ?? list.length;
    const entryPlace = { ...place, path: `${place.path}[${at}]`, own: `${place.own}[${index}]` };
    place.origins.set(entryPlace.path, entryPlace.own);
    list[at] = known === undefined ? entry : merged(list[known], entry, entryPlace, true);
    note(key, at);
  });
  return list;
}

function merged(base: unknown, own: unknown, place: Place, listed = false): unknown {
  if (isList(base) && isList(own)) {
    const keyed = [...base, ...own].every((entry) => keyOf(entry) !== undefined);
    return keyed ? mergedLists(base, own, place) : own;
  }
  if (!isObject(base) || !isObject(own) || isWhole(own, listed)) return own;
  const changed = Object.entries(own).map(([key, value]): [string, unknown] => [
    key,
    Object.hasOwn(base, key) ? merged(base[key], value, below(place, key)) : value,
  ]);
  return Object.fromEntries([...Object.entries(base), ...changed]);
}

/** Whether data from outside change the built-in ones. */
export const extendsBuiltIn = (json: unknown): json is Json =>
  isObject(json) && Object.hasOwn(json, 'extends') && json['extends'] === 'built-in';

/**
 * The built-in dataset with the changes of a page: lists grow by the entries that are new, and entries with a known id (or year, or code)
 * get the fields that are given. Neither object is changed.
 */
export function extended(base: object, own: Json): { readonly data: object; readonly origins: Origins } {
  const origins: Origins = new Map();
  return { data: merged(base, own, { path: '', own: '', origins }) as object, origins };
}

/** A path of the merged dataset as a path of the file of the page, where it is from there. */
export function ownPath(path: string, origins: Origins): string {
  for (
    let end = path.length;
    end > 0;
    end = Math.max(path.lastIndexOf('.', end - 1), path.lastIndexOf('[', end - 1))
  ) {
    const from = origins.get(path.slice(0, end));
    if (from !== undefined) return `${from}${path.slice(end)}`;
  }
  return path;
}
