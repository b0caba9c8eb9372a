import type { Computed } from './types.js';

/** The ids of the sources behind a result: budgets, GDP, the goal, exchange rates, events. */
export function sourceIds({ result, series }: Computed): string[] {
  const { country, definition, earlier, years, gdp, rates } = series;
  const shown = new Set([...result.points, ...result.otherFigures].map(({ year }) => year));
  const firstOwn = years[0]?.year ?? 0;
  const rows = [...definition.rows, ...(earlier?.rows ?? []).filter(({ year }) => year < firstOwn)].filter(
    ({ year, supplementary }) => shown.has(year) && (result.budget !== 'initial' || !supplementary),
  );
  return [
    ...new Set([
      ...[...rows, ...(country.fixedGdp ? [country.fixedGdp] : [])].flatMap(({ source, alternatives }) => [
        source,
        ...(alternatives ?? []).map((other) => other.source),
      ]),
      ...[...gdp.values()].filter(({ year }) => shown.has(year)).map(({ source }) => source),
      ...(country.goal ? [country.goal.source] : []),
      ...(rates ? (country.exchangeRates?.rows ?? []) : []).map(({ source }) => source),
      ...(country.events ?? []).map(({ source }) => source),
    ]),
  ];
}
