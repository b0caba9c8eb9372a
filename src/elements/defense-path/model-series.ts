import { memoizeLast } from '../../core/model/memoize.js';
import { refuse, type Refusal } from '../../core/model/outcome.js';
import type { DefenseFigures } from '../../data/defense/figures.js';
import type { DefenseCountry } from '../../data/defense/schema.js';
import { budgetsOf, budgetYears, gdpByYear } from '../../data/defense/select.js';
import type { DefenseScenario, SelectSeries, Series } from './types.js';

/** The base of the national accounts that the newest releases stand on. */
function newestBase({ gdp }: DefenseCountry): number | undefined {
  const bases = (gdp ?? []).flatMap(({ baseYear }) => (baseYear === undefined ? [] : [baseYear]));
  return bases.length ? Math.max(...bases) : undefined;
}

/** The part of a scenario that decides which figures are selected. */
type Choice = Pick<DefenseScenario, 'country' | 'definition' | 'budget' | 'fixedGdp' | 'currency'>;

function seriesFor(choice: Choice, data: DefenseFigures): Series | Refusal {
  const country = data.countries.find(({ id }) => choice.country === null || id === choice.country);
  if (!country) return refuse('unknown-country', 'country');
  const { definitions, exchangeRates } = country;
  const definition = definitions.find(({ id }) => choice.definition === null || id === choice.definition);
  if (!definition) return refuse('unknown-definition', 'definition');
  const years = budgetYears(definition, choice.budget === 'with-supplementary');
  const first = years[0];
  if (!first) return refuse('no-data', 'definition');
  const currency = choice.currency ?? country.currency;
  if (currency !== country.currency && currency !== exchangeRates?.currency)
    return refuse('unknown-currency', 'currency');
  return {
    country,
    definition,
    earlier:
      definitions.find((one) => (budgetsOf(one, 'initial')[0]?.year ?? first.year) < first.year) ?? null,
    years,
    gdp: gdpByYear(country, newestBase(country)),
    fixedGdp: choice.fixedGdp ?? country.fixedGdp?.value ?? null,
    rates:
      currency === country.currency ? null : new Map(exchangeRates?.rows.map((row) => [row.year, row.value])),
  };
}

/** Selects the series of a scenario and keeps the last one: typing a target does not change it. */
export function memoizedSeries(): SelectSeries {
  const last = memoizeLast(
    (
      data: DefenseFigures,
      country: Choice['country'],
      definition: Choice['definition'],
      budget: Choice['budget'],
      fixedGdp: Choice['fixedGdp'],
      currency: Choice['currency'],
    ) => seriesFor({ country, definition, budget, fixedGdp, currency }, data),
  );
  return ({ country, definition, budget, fixedGdp, currency }, data) =>
    last(data, country, definition, budget, fixedGdp, currency);
}
