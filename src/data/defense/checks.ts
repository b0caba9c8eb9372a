import { repeated, unknownSources, type CrossProblem, type Path } from '../authoring/cross-checks.js';
import type { DefenseCountry, DefenseData, SpendingDefinition } from './schema-parts.js';
import { stageOf } from './select.js';

function problemsInDefinition({ rows }: SpendingDefinition, path: Path): CrossProblem[] {
  const place = [...path, 'rows'];
  return [
    ...repeated(rows, place, 'year', (row) => `${stageOf(row)} ${row.year} ${row.part ?? ''}`),
    ...repeated(rows, place, 'id', (row) => row.id ?? row),
  ];
}

function problemsInGoal({ goal, fixedGdp, definitions }: DefenseCountry, path: Path): CrossProblem[] {
  if (!goal) return [];
  const { denominator, year, broughtForwardTo, definition } = goal;
  const place = [...path, 'goal'];
  return [
    ...(denominator === 'fixed' && !fixedGdp
      ? [
          {
            path: [...place, 'denominator'],
            expected: 'current, as the country has no fixedGdp',
            value: denominator,
          },
        ]
      : []),
    ...(broughtForwardTo !== undefined && broughtForwardTo >= year
      ? [
          {
            path: [...place, 'broughtForwardTo'],
            expected: `a year before ${year}`,
            value: broughtForwardTo,
          },
        ]
      : []),
    ...(definition !== undefined && !definitions.some(({ id }) => id === definition)
      ? [{ path: [...place, 'definition'], expected: 'a definition of the country', value: definition }]
      : []),
  ];
}

function problemsInCountry(country: DefenseCountry, path: Path): CrossProblem[] {
  const { definitions, gdp = [], exchangeRates, events } = country;
  return [
    ...repeated(definitions, [...path, 'definitions'], 'id'),
    ...definitions.flatMap((one, at) => problemsInDefinition(one, [...path, 'definitions', at])),
    ...repeated(gdp, [...path, 'gdp'], 'id'),
    ...gdp.flatMap(({ rows }, at) => repeated(rows, [...path, 'gdp', at, 'rows'], 'year')),
    ...repeated(exchangeRates?.rows, [...path, 'exchangeRates', 'rows'], 'year'),
    ...repeated(events, [...path, 'events'], 'id'),
    ...problemsInGoal(country, path),
  ];
}

/** All faults between the parts of a dataset of the defence path: unknown sources, ids and years used twice, goals without their GDP. */
export function defenseProblems(dataset: DefenseData): CrossProblem[] {
  const { countries, targets, comparisons = [] } = dataset;
  return [
    ...repeated(countries, ['countries'], 'id'),
    ...countries.flatMap((country, index) => problemsInCountry(country, ['countries', index])),
    ...repeated(targets, ['targets'], 'id'),
    ...repeated(comparisons, ['comparisons'], 'id'),
    ...comparisons.flatMap(({ countries: listed }, at) => [
      ...repeated(listed, ['comparisons', at, 'countries'], 'code'),
      ...listed.flatMap(({ rows }, place) =>
        repeated(rows, ['comparisons', at, 'countries', place, 'rows'], 'year'),
      ),
    ]),
    ...unknownSources(dataset),
  ];
}
