import type { Given } from './given.js';

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

/** Words of the part `defense-path` that are fetched with the first refusal. */
export type DefenseRefusals = typeof defenseRefusals;
