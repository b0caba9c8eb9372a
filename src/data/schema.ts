import * as v from 'valibot';

/**
 * The shapes that all datasets share. Built-in data is typed by these schemas and tested against them; they run in the browser
 * only when an author brings data of their own, so this module is loaded on demand and never imported by value elsewhere.
 */

/** A number as text: `"27.5"`. */
export const decimalString = v.pipe(
  v.string('a decimal number in quotes, such as "27.5"'),
  v.regex(/^-?\d{1,31}(\.\d{1,30})?$/, 'a decimal number in quotes, such as "27.5"'),
);

/** A number of zero or more. */
export const amount = v.pipe(decimalString, v.regex(/^[^-]/, 'a number of zero or more'));

/** A number above zero. */
export const positive = v.pipe(amount, v.regex(/[1-9]/, 'a number above zero'));

/** A year of the calendar, or the one that a fiscal year is named after. */
export const year = v.pipe(
  v.number('a year such as 2025'),
  v.integer('a year such as 2025'),
  v.minValue(1800, 'a year after 1800'),
  v.maxValue(2200, 'a year before 2200'),
);

/** ISO 4217. */
export const currency = v.pipe(
  v.string('a currency code such as "USD"'),
  v.regex(/^[A-Z]{3}$/, 'a currency code such as "USD"'),
);

/** ISO 3166-1, two letters, and `EU`; the page's language gives the name. */
export const countryCode = v.pipe(
  v.string('two capital letters, such as "JP"'),
  v.regex(/^[A-Z]{2}$/, 'two capital letters, such as "JP"'),
);

/** A day: `"2025-09-16"`. */
export const isoDate = v.pipe(
  v.string('a date such as "2025-09-16"'),
  v.isoDate('a date such as "2025-09-16"'),
  // Of a 30th of February, some browsers make a day in March and others no day at all; a first of the month is the same in all.
  // The check also runs on a text that is no date, which has no ISO form and would throw.
  v.check((text) => {
    const day = new Date(`${text.slice(0, 8)}01T00:00:00Z`);
    day.setUTCDate(+text.slice(8));
    return Number.isNaN(day.getTime()) || day.toISOString().startsWith(text);
  }, 'a day that exists'),
);

/** A day, a month or a year, as far as the publication says: `"2025-09"`. */
export const partialDate = v.pipe(
  v.string('a date such as "2025-09-16", "2025-09" or "2025"'),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date such as "2025-09-16", "2025-09" or "2025"'),
);

/** The id of a row or a source: small letters, digits and hyphens. */
export const id = v.pipe(
  v.string('an id of small letters, digits and hyphens'),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of small letters, digits and hyphens'),
);

/** Words for readers: one text, or one for each language by its tag (`en` is the fallback). */
export const localizedText = v.union(
  [v.string(), v.objectWithRest({ en: v.string('a text in English') }, v.string('a text'))],
  'a text, or texts by language such as { "en": …, "ja": … }',
);

/** A web address; only `https:` and `http:`, so that a dataset cannot carry a script. */
export const webAddress = v.pipe(
  v.string('an address that starts with https://'),
  v.regex(/^https?:\/\/[^\s]+$/i, 'an address that starts with https:// or http://'),
);

/** How a published amount is bounded by its own words. */
export const BOUNDS = ['up to', 'at least', 'about', 'over'] as const;
export const bound = v.optional(v.picklist(BOUNDS, `one of ${BOUNDS.join(', ')}`));

/** How firm a figure is. */
export const STATUSES = [
  'in force',
  'decided',
  'actual',
  'enacted budget',
  'draft budget',
  'request',
  'plan',
  'outlook',
  'announced',
  'selected',
  'candidate',
  'reported',
  'contracted',
  'disputed',
  'ended',
  'partly ended',
  'derived',
  'illustrative',
] as const;
export const status = v.picklist(STATUSES, `one of ${STATUSES.join(', ')}`);

/** A document or a text, as it is cited. */
const document = {
  title: v.string('the title of the source'),
  publisher: v.optional(v.string()),
  url: v.optional(webAddress),
  published: v.optional(partialDate),
};

/**
 * How a source was read: `original` is the source itself, `copy` a copy of it word for word, `report` what somebody reports of it, `cited`
 * another text that cites it by its title and address.
 */
export const READ_AS = ['original', 'copy', 'report', 'cited'] as const;

/**
 * Where figures come from. `kind`: `primary` is the official document itself, `secondary` a reputable or verbatim second source,
 * `derived` our own arithmetic on figures of this dataset, `author` an author's own source. `read` says how it was read, and `via` where,
 * if not in the source itself.
 */
export const source = v.strictObject({
  ...document,
  retrieved: v.optional(isoDate),
  kind: v.picklist(['primary', 'secondary', 'derived', 'author'], 'primary, secondary, derived or author'),
  read: v.optional(v.picklist(READ_AS, `one of ${READ_AS.join(', ')}`)),
  via: v.optional(v.strictObject(document)),
});

/**
 * How fresh a dataset is: when somebody last looked for news, how many days its newest day may be old before readers are told, and when news
 * is due. Rates grow old in days, budgets in months.
 */
export const freshness = v.optional(
  v.strictObject({
    checked: isoDate,
    maxAge: v.pipe(
      v.number('a whole number of days'),
      v.integer('a whole number of days'),
      v.minValue(1, 'a whole number of days'),
    ),
    due: v.optional(
      v.array(v.strictObject({ id, date: isoDate, text: localizedText, source: v.optional(id) })),
    ),
  }),
);

/** On data that say only what is different from the built-in ones. */
export const extension = v.optional(v.literal('built-in', '"built-in"'));

/** All sources of a dataset by id. */
export const sources = v.record(id, source);

/** A figure with its provenance. `source` is an id in the dataset's `sources`. */
export const figure = v.strictObject({
  value: decimalString,
  unit: v.string(),
  status,
  source: id,
  note: v.optional(localizedText),
});

export type Bound = (typeof BOUNDS)[number];
export type LocalizedText = v.InferOutput<typeof localizedText>;
export type Status = v.InferOutput<typeof status>;
export type Source = v.InferOutput<typeof source>;
export type Sources = v.InferOutput<typeof sources>;
export type Figure = v.InferOutput<typeof figure>;
