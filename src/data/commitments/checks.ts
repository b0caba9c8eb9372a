import {
  repeated,
  reversed,
  unknownIds,
  unknownSources,
  type CrossProblem,
  type Path,
} from '../authoring/cross-checks.js';
import type { Commitment, CommitmentData } from './schema-parts.js';

/** Lists that are compared with what they do not name, or told to be shares of a total that they cannot be compared with. */
function comparisonProblems({ scenarios }: Commitment, path: Path): CrossProblem[] {
  return scenarios.flatMap(({ shareOf, comparableWith, id }, at) => {
    const place = [...path, 'scenarios', at];
    const others = ['total', ...scenarios.map((one) => one.id).filter((other) => other !== id)];
    return [
      ...unknownIds({ comparableWith }, ['comparableWith'], others, 'other lists, or "total"', place),
      ...(shareOf === 'total' && comparableWith?.includes('total') === false
        ? [
            {
              path: [...place, 'shareOf'],
              expected: 'stated, because comparableWith does not name the total',
              value: shareOf,
            },
          ]
        : []),
    ];
  });
}

/** The ways of projects that go back in time, and lines that an amount covers and that are not in the list. */
function itemProblems({ scenarios }: Commitment, path: Path): CrossProblem[] {
  return scenarios.flatMap(({ items }, list) => {
    const ids = new Set(items.map(({ id }) => id));
    return items.flatMap(({ history = [], together }, at) => {
      const place = [...path, 'scenarios', list, 'items', at];
      const back = history.flatMap(({ date }, step) => {
        const before = history[step - 1]?.date ?? date;
        const expected = `a day on or after ${before}`;
        return date < before ? [{ path: [...place, 'history', step, 'date'], expected, value: date }] : [];
      });
      return [...back, ...unknownIds({ together }, ['together'], ids, 'items', place)];
    });
  });
}

function problemsIn(commitment: Commitment, multipliers: readonly string[], path: Path): CrossProblem[] {
  const { sectors, places = [], scenarios, layers, years, terms, news, window } = commitment;
  const placeIds = places.map(({ id }) => id);
  const sectorIds = sectors.map(({ id }) => id);
  return [
    ...repeated(sectors, [...path, 'sectors'], 'id'),
    ...repeated(places, [...path, 'places'], 'id'),
    ...repeated(scenarios, [...path, 'scenarios'], 'id'),
    ...scenarios.flatMap(({ items }, at) => repeated(items, [...path, 'scenarios', at, 'items'], 'id')),
    ...repeated(layers, [...path, 'layers'], 'layer'),
    ...repeated(years, [...path, 'years'], 'year'),
    ...repeated(terms, [...path, 'terms'], 'id'),
    ...repeated(news, [...path, 'news'], 'id'),
    ...repeated(commitment.cash?.readings, [...path, 'cash', 'readings'], 'id'),
    ...reversed(window, [...path, 'window']),
    ...unknownIds({ scenarios }, ['sector'], sectorIds, 'sectors', path),
    ...unknownIds({ scenarios }, ['places'], placeIds, 'places', path),
    ...comparisonProblems(commitment, path),
    ...itemProblems(commitment, path),
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
