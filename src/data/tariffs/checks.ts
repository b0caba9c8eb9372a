import type * as v from 'valibot';
import type { tariffShape } from './schema.js';

type Shaped = v.InferOutput<typeof tariffShape>;

/** Something that only shows when two parts of a dataset are held against each other. */
export interface CrossProblem {
  /** The keys from the top to the value. */
  readonly path: readonly [string | number, ...(string | number)[]];
  /** What should stand there. */
  readonly expected: string;
  readonly value: unknown;
}

interface Period {
  readonly from: string;
  readonly to: string | null;
}

const last = ({ to }: Period): string => to ?? '9999-12-31';

function repeated(list: string, items: readonly { readonly id: string }[]): CrossProblem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: [list, index, 'id'], expected: 'an id that no other entry of the list has', value: id }];
  });
}

function unknownId(
  ids: ReadonlySet<string>,
  what: string,
  value: string | undefined,
  ...path: CrossProblem['path']
): CrossProblem[] {
  return value === undefined || ids.has(value)
    ? []
    : [{ path, expected: `the id of one of the ${what}`, value }];
}

function citations({ sources, products, rows, fees, presets = [] }: Shaped): CrossProblem[] {
  const ids = new Set(Object.keys(sources));
  const check = (value: string | undefined, ...path: CrossProblem['path']) =>
    unknownId(ids, 'sources', value, ...path);
  return [
    ...products.flatMap(({ source }, i) => check(source, 'products', i, 'source')),
    ...rows.flatMap(({ source, furtherSources = [] }, i) => [
      ...check(source, 'rows', i, 'source'),
      ...furtherSources.flatMap((further, k) => check(further, 'rows', i, 'furtherSources', k)),
    ]),
    ...presets.flatMap(({ source }, i) => check(source, 'presets', i, 'source')),
    ...(fees === undefined
      ? []
      : [
          ...check(fees.merchandiseProcessing.source, 'fees', 'merchandiseProcessing', 'source'),
          ...fees.merchandiseProcessing.limits.flatMap(({ source }, i) =>
            check(source, 'fees', 'merchandiseProcessing', 'limits', i, 'source'),
          ),
          ...check(fees.harborMaintenance.source, 'fees', 'harborMaintenance', 'source'),
        ]),
  ];
}

function goods({ products, origins, rows, presets = [] }: Shaped): CrossProblem[] {
  const productIds = new Set(products.map(({ id }) => id));
  const originIds = new Set(origins.map(({ id }) => id));
  const both = (list: string, items: Shaped['rows'] | NonNullable<Shaped['presets']>) =>
    items.flatMap(({ product, origin }, i) => [
      ...unknownId(productIds, 'products', product, list, i, 'product'),
      ...unknownId(originIds, 'origins', origin, list, i, 'origin'),
    ]);
  return [...both('rows', rows), ...both('presets', presets)];
}

function disordered(periods: readonly Period[], ...path: CrossProblem['path']): CrossProblem[] {
  return periods.flatMap((period, i) =>
    period.from <= last(period)
      ? []
      : [
          {
            path: [...path, i, 'to'],
            expected: `a day on or after ${period.from}, or null`,
            value: period.to,
          },
        ],
  );
}

function overlapping<Item extends Period>(
  items: readonly Item[],
  together: (a: Item, b: Item) => boolean,
  ...path: CrossProblem['path']
): CrossProblem[] {
  return items.flatMap((item, i) => {
    const other = items.findIndex(
      (earlier, k) =>
        k < i && together(earlier, item) && earlier.from <= last(item) && item.from <= last(earlier),
    );
    if (other < 0) return [];
    const expected = `a period that does not overlap that of ${path.join('.')}[${other}]`;
    return [{ path: [...path, i, 'from'] as const, expected, value: item.from }];
  });
}

/** All that is wrong between the parts of a dataset whose parts are right: unknown and repeated ids, disordered and overlapping periods. */
export function crossProblems(dataset: Shaped): CrossProblem[] {
  const { rows, products, origins, presets = [], fees } = dataset;
  const limits = fees?.merchandiseProcessing.limits ?? [];
  const limitsPath = ['fees', 'merchandiseProcessing', 'limits'] as const;
  return [
    ...repeated('products', products),
    ...repeated('origins', origins),
    ...repeated('rows', rows),
    ...repeated('presets', presets),
    ...citations(dataset),
    ...goods(dataset),
    ...disordered(rows, 'rows'),
    ...disordered(limits, ...limitsPath),
    ...overlapping(
      rows,
      (a, b) =>
        a.product === b.product &&
        a.origin === b.origin &&
        (a.quota === undefined || b.quota === undefined || a.quota === b.quota),
      'rows',
    ),
    ...overlapping(limits, () => true, ...limitsPath),
  ];
}
