import {
  overlapping,
  repeated,
  reversed,
  unknownIds,
  unknownSources,
  type CrossProblem,
} from '../authoring/cross-checks.js';
import type { TariffParts } from './schema-parts.js';

/** All faults between the parts of a tariff dataset: unknown and repeated ids, reversed and overlapping periods. */
export function tariffProblems(dataset: TariffParts): CrossProblem[] {
  const { rows, products, origins, presets = [], fees } = dataset;
  const limits = fees?.merchandiseProcessing.limits ?? [];
  const limitsPath = ['fees', 'merchandiseProcessing', 'limits'] as const;
  const exemptions = fees?.merchandiseProcessing.exemptions ?? [];
  const exemptionsPath = ['fees', 'merchandiseProcessing', 'exemptions'] as const;
  const productIds = products.map(({ id }) => id);
  const originIds = origins.map(({ id }) => id);
  return [
    ...repeated(products, ['products'], 'id'),
    ...repeated(origins, ['origins'], 'id'),
    ...repeated(rows, ['rows'], 'id'),
    ...repeated(presets, ['presets'], 'id'),
    ...repeated(limits, limitsPath, 'fiscalYear'),
    ...unknownSources(dataset),
    ...unknownIds({ rows, presets }, ['product'], productIds, 'products'),
    ...unknownIds({ rows, presets }, ['origin'], originIds, 'origins'),
    ...rows.flatMap((row, index) => reversed(row, ['rows', index], ', or null')),
    ...limits.flatMap((limit, index) => reversed(limit, [...limitsPath, index])),
    ...overlapping(
      rows,
      ({ product, origin }) => `${product} ${origin}`,
      (a, b) => a.quota === undefined || b.quota === undefined || a.quota === b.quota,
      ['rows'],
    ),
    ...overlapping(
      limits,
      () => '',
      () => true,
      limitsPath,
    ),
    ...repeated(exemptions, exemptionsPath, 'id'),
  ];
}
