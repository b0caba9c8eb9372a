import type { DecimalString } from '../../core/numbers/decimal.js';
import { refuse, type Refusal } from '../../core/model/outcome.js';
import type { DefenseFigures } from '../../data/defense/figures.js';
import type { DefenseCountry, SpendingDefinition } from '../../data/defense/schema.js';
import {
  budgetsOf,
  budgetYears,
  gdpByYear,
  type BudgetYear,
  type GdpYear,
} from '../../data/defense/select.js';
import { memoizeLast } from '../../core/model/memoize.js';
import type { ExchangeRates } from './conversion.js';
import type { DefenseScenario } from './scenario.js';

/** What a result was computed from, for the words and the drawing. */
export interface Basis {
  readonly country: DefenseCountry;
  readonly definition: SpendingDefinition;
  /** The definition whose years stand before those of the chosen one. */
  readonly earlier: SpendingDefinition | null;
  readonly years: readonly BudgetYear[];
  readonly gdp: ReadonlyMap<number, GdpYear>;
  readonly rates: ExchangeRates | null;
  /** The fixed GDP, in the country's money. */
  readonly fixedGdp: DecimalString | null;
}

/** The base of the national accounts that the newest releases stand on. */
function newestBase({ gdp }: DefenseCountry): number | undefined {
  const bases = (gdp ?? []).flatMap(({ baseYear }) => (baseYear === undefined ? [] : [baseYear]));
  return bases.length ? Math.max(...bases) : undefined;
}

/** What decides which figures are counted. */
type Choice = Pick<DefenseScenario, 'country' | 'definition' | 'budget' | 'fixedGdp' | 'currency'>;

function basisFor(scenario: Choice, data: DefenseFigures): Basis | Refusal {
  const country = data.countries.find(({ id }) => scenario.country === null || id === scenario.country);
  if (!country) return refuse('unknown-country', 'country');
  const { definitions, exchangeRates } = country;
  const definition = definitions.find(({ id }) => scenario.definition === null || id === scenario.definition);
  if (!definition) return refuse('unknown-definition', 'definition');
  const years = budgetYears(definition, scenario.budget === 'with-supplementary');
  const first = years[0];
  if (!first) return refuse('no-data', 'definition');
  const currency = scenario.currency ?? country.currency;
  if (currency !== country.currency && currency !== exchangeRates?.currency)
    return refuse('unknown-currency', 'currency');
  return {
    country,
    definition,
    earlier:
      definitions.find((one) => (budgetsOf(one, 'initial')[0]?.year ?? first.year) < first.year) ?? null,
    years,
    gdp: gdpByYear(country, newestBase(country)),
    fixedGdp: scenario.fixedGdp ?? country.fixedGdp?.value ?? null,
    rates:
      currency === country.currency ? null : new Map(exchangeRates?.rows.map((row) => [row.year, row.value])),
  };
}

/** A way to get the basis of a scenario that remembers the last one: typing a target does not change it. */
export function basisReader(): (scenario: DefenseScenario, data: DefenseFigures) => Basis | Refusal {
  const last = memoizeLast(
    (
      data: DefenseFigures,
      country: string | null,
      definition: string | null,
      budget: DefenseScenario['budget'],
      fixedGdp: DecimalString | null,
      currency: string | null,
    ) => basisFor({ country, definition, budget, fixedGdp, currency }, data),
  );
  return ({ country, definition, budget, fixedGdp, currency }, data) =>
    last(data, country, definition, budget, fixedGdp, currency);
}
