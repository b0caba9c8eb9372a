import {
  repeated,
  reversed,
  unknownIds,
  unknownSources,
  type CrossProblem,
  type Path,
} from '../authoring/cross-checks.js';
import type { Commitment, CommitmentData } from './schema-parts.js';

function problemsIn(commitment: Commitment, multipliers: readonly string[], path: Path): CrossProblem[] {
  const { sectors, scenarios, layers, years, terms, window } = commitment;
  const sectorIds = sectors.map(({ id }) => id);
  return [
    ...repeated(sectors, [...path, 'sectors'], 'id'),
    ...repeated(scenarios, [...path, 'scenarios'], 'id'),
    ...scenarios.flatMap(({ items }, at) => repeated(items, [...path, 'scenarios', at, 'items'], 'id')),
    ...repeated(layers, [...path, 'layers'], 'layer'),
    ...repeated(years, [...path, 'years'], 'year'),
    ...repeated(terms, [...path, 'terms'], 'id'),
    ...repeated(commitment.cash?.readings, [...path, 'cash', 'readings'], 'id'),
    ...reversed(window, [...path, 'window']),
    ...unknownIds({ scenarios }, ['sector'], sectorIds, 'sectors', path),
    ...unknownIds({ named: commitment.named }, ['sectors'], sectorIds, 'sectors', path),
    ...unknownIds({ sectors }, ['employment', 'output'], multipliers, 'multipliers', path),
  ];
}

/** All faults between the parts of a dataset of commitments: unknown and repeated ids, reversed periods. */
export function commitmentProblems(dataset: CommitmentData): CrossProblem[] {
  const { commitments, multipliers = [], caveats } = dataset;
  const multiplierIds = multipliers.map(({ id }) => id);
  return [
    ...repeated(commitments, ['commitments'], 'id'),
    ...repeated(multipliers, ['multipliers'], 'id'),
    ...repeated(caveats, ['caveats'], 'id'),
    ...commitments.flatMap((commitment, index) =>
      problemsIn(commitment, multiplierIds, ['commitments', index]),
    ),
    ...unknownSources(dataset),
  ];
}
