import * as v from 'valibot';

/** What only shows when two parts of a dataset are held against each other; used by the schemas of all datasets. */

/** The keys from the top of a dataset to a value. */
export type Path = readonly (string | number)[];

/** A fault: where, the expectation, and the value found there. */
export interface CrossProblem {
  readonly path: Path;
  readonly expected: string;
  readonly value: unknown;
}

type Row = Readonly<Record<string, unknown>>;

/** Every object inside a value, with the path to it. */
function rowsIn(value: unknown, path: Path = []): { readonly path: Path; readonly row: Row }[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((each: unknown, index) => [index, each] as const)
    : Object.entries(value);
  const below = entries.flatMap(([key, each]) => rowsIn(each, [...path, key]));
  return Array.isArray(value) ? below : [{ path, row: value as Row }, ...below];
}

function unknownIn(value: unknown, ids: ReadonlySet<string>, what: string, path: Path): CrossProblem[] {
  if (Array.isArray(value))
    return value.flatMap((each: unknown, at) => unknownIn(each, ids, what, [...path, at]));
  return typeof value !== 'string' || ids.has(value)
    ? []
    : [{ path, expected: `the id of one of the ${what}`, value }];
}

/** Ids under these keys, anywhere inside a value, that are not among the known ones. */
export function unknownIds(
  inside: unknown,
  keys: readonly string[],
  known: Iterable<string>,
  what: string,
  path: Path = [],
): CrossProblem[] {
  const ids = known instanceof Set ? (known as ReadonlySet<string>) : new Set(known);
  return rowsIn(inside, path).flatMap(({ row, path: place }) =>
    keys.flatMap((key) => unknownIn(row[key], ids, what, [...place, key])),
  );
}

/** Citations of sources that the dataset does not have. */
export function unknownSources({ sources, ...rest }: { readonly sources: object }): CrossProblem[] {
  return unknownIds(rest, ['source', 'furtherSources', 'differing'], Object.keys(sources), 'sources');
}

/** Entries of a list with the same key as an earlier one; `field` is the one to blame. */
export function repeated<Entry extends object>(
  list: readonly Entry[] | undefined,
  path: Path,
  field: keyof Entry & string,
  keyOf: (entry: Entry) => unknown = (entry) => entry[field],
): CrossProblem[] {
  const seen = new Set<unknown>();
  return (list ?? []).flatMap((entry, index) => {
    const key = keyOf(entry);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const article = /^[aeiou]/.test(field) ? 'an' : 'a';
    const expected = `${article} ${field} that no other entry of the list has`;
    return [{ path: [...path, index, field], expected, value: entry[field] }];
  });
}

/** A period of days; without an end it goes on. */
interface Period {
  readonly from: string;
  readonly to: string | null;
}

const last = ({ to }: Period): string => to ?? '9999-12-31';

/** A period that ends before it begins. */
export function reversed(period: Period | undefined, path: Path, open = ''): CrossProblem[] {
  if (!period || period.from <= last(period)) return [];
  return [{ path: [...path, 'to'], expected: `a day on or after ${period.from}${open}`, value: period.to }];
}

/** The entries whose periods share days with any other: looked for in order of their first days, for to hold each against each takes the square of their number. */
function sharing<Entry extends Period>(list: readonly Entry[]): readonly Entry[] {
  const inOrder = list.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  let end = '';
  return inOrder.filter((entry, at) => {
    const before = entry.from <= end;
    if (last(entry) > end) end = last(entry);
    const next = inOrder[at + 1];
    return before || (next !== undefined && next.from <= last(entry));
  });
}

/** Periods that share days with an earlier one that they must follow; only those with the same key are held against each other. */
export function overlapping<Entry extends Period & { readonly id?: string }>(
  list: readonly Entry[],
  keyOf: (entry: Entry) => string,
  together: (a: Entry, b: Entry) => boolean,
  path: Path,
): CrossProblem[] {
  const places = new Map(list.map((entry, at) => [entry, at]));
  const groups = new Map<string, Entry[]>();
  for (const entry of list) {
    const group = groups.get(keyOf(entry)) ?? [];
    group.push(entry);
    groups.set(keyOf(entry), group);
  }
  const suspects = new Set([...groups.values()].flatMap(sharing));
  return list.flatMap((entry, index) => {
    if (!suspects.has(entry)) return [];
    const other = groups
      .get(keyOf(entry))
      ?.find(
        (earlier) =>
          (places.get(earlier) ?? index) < index &&
          together(earlier, entry) &&
          earlier.from <= last(entry) &&
          entry.from <= last(earlier),
      );
    if (!other) return [];
    const named = other.id === undefined ? '' : ` (${other.id})`;
    const expected = `a period that does not overlap that of ${path.join('.')}[${places.get(other) ?? 0}]${named}`;
    return [{ path: [...path, index, 'from'], expected, value: entry.from }];
  });
}

/** A step of a schema that reports the faults between the parts of a dataset whose parts are right. */
export const crossCheck = <Dataset>(problemsOf: (dataset: Dataset) => readonly CrossProblem[]) =>
  v.rawCheck<Dataset>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const { path, expected, value } of problemsOf(dataset.value)) {
      const [first, ...rest] = path.map((key): v.UnknownPathItem => {
        return { type: 'unknown', origin: 'value', input: dataset.value, key, value };
      });
      addIssue({ message: expected, input: value, ...(first && { path: [first, ...rest] }) });
    }
  });
