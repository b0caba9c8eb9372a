import type { Given } from './given.js';

/** The labels of the fields and of their choices. */
export const defenseFields = {
  country: 'Country',
  definition: 'What counts',
  denominator: 'As a share of',
  fixed: ({ year }: Given<'year'>) => `Fixed ${year} GDP`,
  fixedAny: 'Fixed GDP',
  current: 'Same-year GDP',
  budget: 'Budget',
  initial: 'initial only',
  withSupplementary: 'with supplementary',
  targetShare: 'Target',
  targetShareUnit: '% of GDP',
  targetYear: 'Target fiscal year',
  measure: 'Show',
  /** By measure and chart. */
  drawings: {
    'share columns': 'share of GDP',
    'share line': 'share as a line',
    'spending columns': 'spending',
    'spending line': 'spending as a line',
  } as Readonly<Record<string, string>>,
  options: 'Growth, currency, comparison',
  gdpGrowth: 'GDP growth a year',
  deflator: 'Price increase a year',
  fixedGdp: 'Fixed GDP',
  fixedGdpEcho: 'If empty, the GDP used by the goal.',
  claim: 'Claim',
  latestYear: 'Latest year',
  latestAuto: 'newest firm figure',
  currency: 'Currency',
  shape: 'Path to the target',
  shapes: {
    'share-linear': 'equal steps of the share',
    'constant-growth': 'the same growth each year',
    step: 'all in the target year',
  } as Readonly<Record<string, string>>,
  counterfactual: 'Extra spending compared with',
  counterfactuals: {
    '': 'nothing',
    'flat-cash': 'the same cash',
    'flat-real': 'the same purchasing power',
    'held-share': 'the same share of GDP',
  } as Readonly<Record<string, string>>,
  both: 'Show both denominators',
  series: 'Compare under',
  seriesNames: { nato: 'NATO’s definition', sipri: 'SIPRI’s definition' } as Readonly<Record<string, string>>,
  compare: 'Countries',
  targetLines: 'Other targets',
};

/** Why an entry is refused; for `yearRefusals`, `years` are those that are missing or wrong, or the limit. */
export const defenseRefusals = {
  refusals: {
    'unknown-country': 'There are no figures for this country. Showing the previous figure.',
    'unknown-definition': 'This definition is not in the data. Showing the previous figure.',
    'unknown-currency': 'There is no exchange rate for this currency.',
    'unknown-choice': 'This choice is not known.',
    'unknown-year': 'There is no budget for this year.',
    'no-data': 'There are no figures to begin with.',
    'not-a-number': 'This is not a number we can read.',
    'not-positive': 'Enter a number above zero.',
    'too-small': 'Growth of −100% or less leaves nothing. Enter more than −100.',
    'not-a-year': 'Enter a year such as 2027.',
  } as Readonly<Record<string, string>>,
  yearRefusals: {
    'no-rate': ({ years }) => `There is no exchange rate for ${years}.`,
    'no-gdp': ({ years }) =>
      years ? `The GDP of ${years} is not known, so there is no share of it.` : 'The fixed GDP is not known.',
    'gap-in-years': ({ years }) => `The figures have a gap: nothing for ${years}.`,
    'duplicate-year': ({ years }) => `The figures have ${years} twice.`,
    'target-year-past': ({ years }) => `The target year must be after ${years}, the latest figure.`,
    'target-year-too-far': ({ years }) => `The target year can be ${years} at most.`,
  } as Readonly<Record<string, (given: Given<'years'>) => string>>,
};
