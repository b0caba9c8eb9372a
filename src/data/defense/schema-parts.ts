import * as v from 'valibot';
import {
  amount,
  countryCode,
  currency,
  extension,
  freshness,
  id,
  isoDate,
  localizedText,
  positive,
  sources,
  status,
  year,
} from '../schema.js';

/** The shapes of the defence data. Like all schemas, imported by value only where an author's own data is checked. */

const yearlyEntries = {
  year,
  value: amount,
  status,
  source: id,
  note: v.optional(localizedText),
};

/** A figure of a year. The unit is that of the list it stands in: money in whole units, or percent. */
export const yearlyFigure = v.strictObject(yearlyEntries);

/** A figure to divide by. */
const divisor = v.strictObject({ ...yearlyEntries, value: positive });

/** The same figure as another source gives it, kept beside the one that is used. */
const alternative = v.strictObject({ value: amount, source: id, note: v.optional(localizedText) });

/** What a reader must be told whenever the figure is shown. */
export const CAVEATS = ['incomplete', 'weak-source', 'rounded'] as const;

/** An amount of a budget: initial, supplementary, or (by its status) a request or a plan. */
export const budgetFigure = v.strictObject({
  /** Tells it from other amounts of the same year. */
  id: v.optional(id),
  ...yearlyEntries,
  /** On top of the initial budget of the year; left out for all others. */
  supplementary: v.optional(v.boolean('true or false')),
  /** Which of several supplementary budgets of a year: 1, 2, 3. */
  part: v.optional(
    v.pipe(v.number('a whole number'), v.integer('a whole number'), v.minValue(1, 'at least 1')),
  ),
  caveat: v.optional(v.picklist(CAVEATS, `one of ${CAVEATS.join(', ')}`)),
  /** Percent of the fixed GDP as the government published it, for the total of the year up to and with this amount. */
  publishedShare: v.optional(amount),
  alternatives: v.optional(v.array(alternative)),
});

/** A series of budgets under one definition of what counts. Series of different definitions are never joined. */
export const definition = v.strictObject({
  id,
  label: localizedText,
  /** The label within a sentence, where it begins with a small letter there; as it is where left out. */
  labelInSentence: v.optional(localizedText),
  note: v.optional(localizedText),
  rows: v.array(budgetFigure, 'a list of budget figures'),
});

/** Nominal GDP as one release gives it. Releases are never joined: a revision would look like growth. */
export const gdpRelease = v.strictObject({
  id,
  label: localizedText,
  /** The label within a sentence, where it begins with a small letter there; as it is where left out. */
  labelInSentence: v.optional(localizedText),
  /** Base year of the national accounts; growth is only comparable within one. */
  baseYear: v.optional(year),
  note: v.optional(localizedText),
  rows: v.array(divisor, 'a list of yearly figures'),
});

/** The GDP of one year that a goal keeps as its base. */
export const fixedGdp = v.strictObject({
  ...yearlyEntries,
  value: positive,
  alternatives: v.optional(v.array(alternative)),
});

/** Units of the country's currency for one unit of another, by fiscal year. */
export const exchangeRates = v.strictObject({
  currency,
  note: v.optional(localizedText),
  rows: v.array(divisor, 'a list of yearly figures'),
});

/** Something that happened on the path. */
export const policyEvent = v.strictObject({
  id,
  date: isoDate,
  /** The fiscal year it is pinned to: the one it is about, not the one it fell in. */
  year,
  label: localizedText,
  status,
  source: id,
  note: v.optional(localizedText),
});

/** A target line. `fixed`: percent of the fixed GDP; `current`: of the GDP of the target year. */
export const target = v.strictObject({
  id,
  label: localizedText,
  share: positive,
  year: v.optional(year),
  denominator: v.picklist(['fixed', 'current'], 'fixed or current'),
  status,
  source: id,
  note: v.optional(localizedText),
});

/** The share of GDP that a country has set itself as its goal. The path leads there unless a reader asks for another target. */
export const goal = v.strictObject({
  /** Percent of GDP. */
  share: positive,
  /** The fiscal year by which it is to be reached. */
  year,
  /** An earlier year that was announced later. */
  broughtForwardTo: v.optional(year),
  /** The definition of what the goal counts; left out where the data have only one. */
  definition: v.optional(id),
  /** `fixed`: of the country's fixed GDP; `current`: of the GDP of each year. */
  denominator: v.picklist(['fixed', 'current'], 'fixed or current'),
  /** The GDP that the goal counts from, as a phrase within a sentence: `the fixed FY2022 GDP the government uses`. */
  denominatorLabel: v.optional(localizedText),
  status,
  source: id,
  note: v.optional(localizedText),
});

/** A country with budgets in its own money and definitions. */
export const country = v.strictObject({
  id,
  label: localizedText,
  /** Under which the comparisons list it. */
  code: v.optional(countryCode),
  currency,
  /** First month of the fiscal year, which is named after the calendar year it begins in. */
  fiscalYearStart: v.optional(
    v.pipe(v.number('a month'), v.integer('a month'), v.minValue(1, 'a month'), v.maxValue(12, 'a month')),
  ),
  goal: v.optional(goal),
  definitions: v.pipe(v.array(definition), v.minLength(1, 'at least one definition')),
  gdp: v.optional(v.array(gdpRelease)),
  fixedGdp: v.optional(fixedGdp),
  exchangeRates: v.optional(exchangeRates),
  events: v.optional(v.array(policyEvent)),
});

/** Shares of GDP of several countries from one edition of one publication, all under its definition. */
export const comparison = v.strictObject({
  id,
  label: localizedText,
  note: v.optional(localizedText),
  countries: v.array(
    v.strictObject({
      code: countryCode,
      rows: v.array(yearlyFigure, 'a list of yearly shares'),
    }),
  ),
});

/** A dataset of the defence path, before its parts are held against each other. */
export const defenseParts = v.strictObject({
  schema: v.literal('impact-elements/defense@1', '"impact-elements/defense@1"'),
  extends: extension,
  /** The newest day of which the data knows. */
  knownThrough: isoDate,
  freshness,
  sources,
  countries: v.pipe(v.array(country), v.minLength(1, 'at least one country')),
  targets: v.optional(v.array(target)),
  comparisons: v.optional(v.array(comparison)),
});

export type YearlyFigure = v.InferOutput<typeof yearlyFigure>;
export type BudgetFigure = v.InferOutput<typeof budgetFigure>;
export type SpendingDefinition = v.InferOutput<typeof definition>;
export type GdpRelease = v.InferOutput<typeof gdpRelease>;
export type DefenseCountry = v.InferOutput<typeof country>;
export type DefenseGoal = v.InferOutput<typeof goal>;
export type DefenseTarget = v.InferOutput<typeof target>;
export type PolicyEvent = v.InferOutput<typeof policyEvent>;
export type DefenseComparison = v.InferOutput<typeof comparison>;
export type DefenseData = v.InferOutput<typeof defenseParts>;
