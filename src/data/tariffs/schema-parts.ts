import * as v from 'valibot';
import {
  amount,
  countryCode,
  extension,
  freshness,
  id,
  isoDate,
  localizedText,
  sources,
  status,
} from '../schema.js';

const name = v.pipe(v.string('a text'), v.nonEmpty('a text'));

const rule = v.variant(
  'kind',
  [
    v.strictObject({ kind: v.picklist(['mfn', 'exempt']) }),
    v.strictObject({ kind: v.picklist(['add-on', 'inclusive-floor', 'total']), rate: amount }),
  ],
  'a rule whose kind is mfn, exempt, add-on, inclusive-floor or total',
);

const product = v.strictObject({
  id,
  label: localizedText,
  /** In percent; null where it differs from good to good. */
  mfnRate: v.nullable(amount),
  source: v.optional(id),
  note: v.optional(localizedText),
});

const row = v.strictObject({
  id,
  product: id,
  origin: countryCode,
  quota: v.optional(v.picklist(['in', 'over'], 'in or over')),
  rule,
  from: isoDate,
  to: v.nullable(isoDate),
  act: name,
  heading: v.string('headings of the tariff schedule, or an empty text'),
  /** The heading of goods whose ordinary rate reaches an inclusive floor by itself. */
  headingAtFloor: v.exactOptional(name),
  /** Id of the preference that the goods are entered under, such as a free trade agreement; it may exempt from fees. */
  preference: v.exactOptional(id),
  source: id,
  furtherSources: v.optional(v.array(id)),
  status,
  note: v.optional(localizedText),
});

/** Limits of the merchandise processing fee in one fiscal year, USD an entry. */
const feeLimits = v.strictObject({
  fiscalYear: v.pipe(v.number('a year'), v.integer('a year')),
  from: isoDate,
  to: isoDate,
  minimum: amount,
  maximum: amount,
  /** The flat fee of an informal, automated entry, and the value up to which an entry is one. */
  informal: v.exactOptional(v.strictObject({ limit: amount, fee: amount, source: v.exactOptional(id) })),
  source: id,
});

const fees = v.strictObject({
  merchandiseProcessing: v.strictObject({
    /** In percent of the entered value. */
    rate: amount,
    from: isoDate,
    act: name,
    source: id,
    limits: v.array(feeLimits),
    /** Preferences whose goods pay no such fee, by the id that rows name as their preference. */
    exemptions: v.exactOptional(
      v.array(
        v.strictObject({
          id,
          label: localizedText,
          from: isoDate,
          act: name,
          source: id,
          furtherSources: v.exactOptional(v.array(id)),
        }),
      ),
    ),
  }),
  harborMaintenance: v.strictObject({ rate: amount, from: isoDate, act: name, source: id }),
});

/** A ready value of imports. What is not illustrative has a source. */
const preset = v.pipe(
  v.strictObject({
    id,
    label: localizedText,
    value: amount,
    /** The currency, by its ISO 4217 code. */
    unit: name,
    product: v.optional(id),
    origin: v.optional(countryCode),
    /** The year whose imports these are: it is said with every answer on them. */
    year: v.exactOptional(v.pipe(v.number('a year'), v.integer('a year'))),
    status,
    source: v.optional(id),
    note: v.optional(localizedText),
  }),
  v.check(
    (pick) => pick.status === 'illustrative' || pick.source !== undefined,
    'a source, unless the status is illustrative',
  ),
);

/** A tariff dataset part by part, before the parts are held against each other. */
export const tariffParts = v.strictObject({
  schema: v.literal('impact-elements/tariffs@1', '"impact-elements/tariffs@1"'),
  extends: extension,
  knownFrom: v.optional(isoDate),
  knownThrough: isoDate,
  freshness,
  products: v.array(product),
  origins: v.array(v.strictObject({ id: countryCode, label: localizedText })),
  rows: v.array(row),
  fees: v.optional(fees),
  presets: v.optional(v.array(preset)),
  sources,
});

export type TariffParts = v.InferOutput<typeof tariffParts>;
