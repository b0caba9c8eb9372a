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

/** Words for readers: one text, or one a language (`en` is the one to fall back on). */
export const localizedText = v.union(
  [v.string(), v.strictObject({ en: v.string(), ja: v.optional(v.string()) })],
  'a text, or { "en": …, "ja": … }',
);

/** A web address; only `https:` and `http:`, so that a dataset cannot carry a script. */
export const webAddress = v.pipe(
  v.string('an address that starts with https://'),
  v.regex(/^https?:\/\/[^\s]+$/i, 'an address that starts with https:// or http://'),
);

/** How firm a figure is. */
export const STATUSES = [
  'in force',
  'actual',
  'enacted budget',
  'draft budget',
  'request',
  'plan',
  'outlook',
  'announced',
  'selected',
  'candidate',
  'contracted',
  'disputed',
  'ended',
  'derived',
  'illustrative',
] as const;
export const status = v.picklist(STATUSES, `one of ${STATUSES.join(', ')}`);

/**
 * Where figures come from. `kind`: `primary` is the official document itself, `secondary` a reputable or verbatim second source,
 * `derived` our own arithmetic on figures of this dataset, `author` an author's own source.
 */
export const source = v.strictObject({
  title: v.string('the title of the source'),
  publisher: v.optional(v.string()),
  url: v.optional(webAddress),
  published: v.optional(partialDate),
  retrieved: v.optional(isoDate),
  kind: v.picklist(['primary', 'secondary', 'derived', 'author'], 'primary, secondary, derived or author'),
});

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

export type LocalizedText = v.InferOutput<typeof localizedText>;
export type Status = v.InferOutput<typeof status>;
export type Source = v.InferOutput<typeof source>;
export type Sources = v.InferOutput<typeof sources>;
export type Figure = v.InferOutput<typeof figure>;
