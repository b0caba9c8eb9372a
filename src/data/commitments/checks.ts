import type * as v from 'valibot';

/** The keys from the top of a dataset to a value. */
type Path = readonly (string | number)[];

interface Visit {
  readonly path: Path;
  readonly row: Readonly<Record<string, unknown>>;
}

function visits(value: unknown, path: Path = []): Visit[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((each: unknown, index) => [index, each] as const)
    : Object.entries(value);
  const below = entries.flatMap(([key, each]) => visits(each, [...path, key]));
  return Array.isArray(value) ? below : [{ path, row: value as Visit['row'] }, ...below];
}

/** Something that only shows when two parts of a dataset are held against each other. */
export interface CrossProblem {
  readonly path: Path;
  readonly expected: string;
  readonly value: unknown;
}

function unknown(
  row: Visit['row'],
  keys: readonly string[],
  ids: readonly string[],
  what: string,
  path: Path,
) {
  return keys.flatMap((key): CrossProblem[] => {
    const value = row[key];
    return typeof value !== 'string' || ids.includes(value)
      ? []
      : [{ path: [...path, key], expected: `the id of one of the ${what}`, value }];
  });
}

/** Citations of sources that the dataset does not have. */
export function unknownSources({ sources, ...rest }: { readonly sources: object }): CrossProblem[] {
  const ids = Object.keys(sources);
  return visits(rest).flatMap(({ path, row }) => unknown(row, ['source', 'differing'], ids, 'sources', path));
}

/** Ids that two entries of one list share. */
export function repeatedIds(list: readonly { readonly id: string }[], path: Path): CrossProblem[] {
  return list.flatMap(({ id }, index) =>
    list.findIndex((other) => other.id === id) === index
      ? []
      : [{ path: [...path, index, 'id'], expected: 'an id that no other entry of the list has', value: id }],
  );
}

interface Parts {
  readonly sources: object;
  readonly multipliers?: readonly { readonly id: string }[] | undefined;
  readonly commitments: readonly {
    readonly id: string;
    readonly sectors: readonly { readonly id: string }[];
    readonly scenarios: readonly {
      readonly id: string;
      readonly items: readonly { readonly id: string }[];
    }[];
  }[];
}

/** All that is wrong between the parts of a dataset of commitments: unknown sources, sectors and multipliers, repeated ids. */
export function commitmentProblems(dataset: Parts): CrossProblem[] {
  const multipliers = (dataset.multipliers ?? []).map(({ id }) => id);
  const inside = dataset.commitments.flatMap((commitment, index) => {
    const path = ['commitments', index];
    const sectors = commitment.sectors.map(({ id }) => id);
    return [
      ...repeatedIds(commitment.sectors, [...path, 'sectors']),
      ...repeatedIds(commitment.scenarios, [...path, 'scenarios']),
      ...commitment.scenarios.flatMap(({ items }, at) =>
        repeatedIds(items, [...path, 'scenarios', at, 'items']),
      ),
      ...visits(commitment, path).flatMap((visit) => [
        ...unknown(visit.row, ['sector'], sectors, 'sectors', visit.path),
        ...unknown(visit.row, ['employment', 'output'], multipliers, 'multipliers', visit.path),
      ]),
    ];
  });
  return [...repeatedIds(dataset.commitments, ['commitments']), ...inside, ...unknownSources(dataset)];
}

/** Hands the problems of a dataset to the check of a schema. */
export function report(
  dataset: unknown,
  problems: readonly CrossProblem[],
  addIssue: (issue: v.RawCheckIssueInfo<unknown>) => void,
): void {
  for (const { path, expected, value } of problems) {
    const [first, ...rest] = path.map((key): v.UnknownPathItem => {
      return { type: 'unknown', origin: 'value', input: dataset, key, value };
    });
    if (first) addIssue({ message: expected, input: value, path: [first, ...rest] });
  }
}
