import * as v from 'valibot';
import { CERTAINTY } from '../../core/model/status.js';
import { LAYERS } from '../../core/commitment/commitment-layers.js';
import { READINGS } from '../../core/commitment/waterfall-input.js';
import {
  amount,
  bound,
  countryCode,
  currency,
  decimalString,
  extension,
  freshness,
  figure,
  id,
  isoDate,
  localizedText,
  partialDate,
  sources,
  status,
  year,
} from '../schema.js';

/**
 * The shape of all commitments, from whichever country: what was promised, the published lists about it, and the status
 * of each line. Amounts are decimal strings in whole units of the currency.
 */

const note = v.optional(localizedText);

/** An amount that somebody published, with its provenance. */
const published = { amount, bound, source: id, note };

/** A project, or one printed line of a list. Without `amount` nothing was published, which is not the same as zero. */
export const commitmentItem = v.strictObject({
  id,
  sector: id,
  name: localizedText,
  parties: v.optional(localizedText),
  amount: v.optional(amount),
  bound,
  /** Left out when it is that of the scenario. */
  status: v.optional(status),
  /** Left out when it is that of the scenario. */
  source: v.optional(id),
  note,
  /** Where it is to be: ids of the commitment's places. */
  places: v.optional(v.array(id)),
  /** Its way so far, in the order of days: since when it has had a status, and who says so. */
  history: v.optional(v.array(v.strictObject({ status, date: isoDate, source: id, note }))),
  /** Ids of other lines that the amount covers as well, because it was published for all of them together. */
  together: v.optional(v.array(id)),
  /** What other sources say instead. */
  differing: v.optional(v.array(v.strictObject(published))),
  /** Counted only when the reader asks for it, because it is disputed. */
  off: v.optional(v.boolean()),
});

/** One list of lines with one status. `shareOf: 'stated'` for lists that count something else than the commitment itself. */
export const commitmentScenario = v.strictObject({
  id,
  name: localizedText,
  date: isoDate,
  status,
  source: id,
  shareOf: v.picklist(['total', 'stated'], 'total or stated'),
  /**
   * What its amounts may be compared with: `total`, and ids of other lists. Nothing else is compared with them. Left out: the total where the shares are of
   * it, else nothing.
   */
  comparableWith: v.optional(v.array(id)),
  /** The least certain status that is counted; less certain lines are told as part of what is open. Left out: all are counted. */
  countedFrom: v.optional(v.picklist(CERTAINTY, `one of ${CERTAINTY.join(', ')}`)),
  caveat: note,
  /** Sums that were printed for the same list, or for its lines of one status. */
  printed: v.optional(v.array(v.strictObject({ ...published, of: v.optional(status) }))),
  items: v.array(commitmentItem),
});

/** A sector by the name the documents give it, and the multipliers that can stand for spending in it. */
export const commitmentSector = v.strictObject({
  id,
  name: localizedText,
  /** The same within a sentence, where it differs. */
  nameInSentence: v.optional(localizedText),
  employment: v.optional(id),
  output: v.optional(id),
});

/** How much has come as far as a layer; see `commitmentLayers` of core. */
export const commitmentLayer = v.strictObject({
  layer: v.picklist(LAYERS, `one of ${LAYERS.join(', ')}`),
  date: isoDate,
  amount: v.optional(amount),
  currency: v.optional(currency),
  bound,
  status,
  source: id,
  note,
});

/** How the cash of a commitment may be divided: what is not settled, and the readings of it, each with the name of who reads it so. */
export const commitmentCash = v.strictObject({
  note,
  readings: v.pipe(
    v.array(
      v.strictObject({
        id: v.picklist(READINGS, `one of ${READINGS.join(', ')}`),
        by: v.optional(localizedText),
      }),
    ),
    v.minLength(1, 'at least one reading'),
  ),
});

export const commitment = v.strictObject({
  id,
  name: localizedText,
  /** ISO 3166 code of the country that promises; `EU` for the European Union. */
  from: countryCode,
  /** The same of the country that receives. */
  to: countryCode,
  kind: v.picklist(['investment', 'purchases'], 'investment or purchases'),
  currency,
  /** Whether all amounts are for each year. */
  yearly: v.optional(v.boolean()),
  total: v.strictObject({ ...published, status }),
  window: v.optional(v.strictObject({ from: isoDate, to: isoDate, source: id, note })),
  sectors: v.array(commitmentSector),
  /** Places of its projects, such as states. */
  places: v.optional(v.array(v.strictObject({ id, name: localizedText }))),
  /** Sectors that a document names for the commitment, without amounts: what a split of the reader's own is made of. */
  named: v.optional(
    v.array(
      v.strictObject({ date: isoDate, source: id, sectors: v.array(id), by: v.optional(localizedText) }),
    ),
  ),
  /** What was last heard of it, in a sentence each. */
  news: v.optional(v.array(v.strictObject({ id, date: isoDate, text: localizedText, status, source: id }))),
  scenarios: v.array(commitmentScenario),
  layers: v.optional(v.array(commitmentLayer)),
  /** Amounts that were published for single years, with the status of the total unless they have their own. */
  years: v.optional(v.array(v.strictObject({ year, ...published, status: v.optional(status) }))),
  cash: v.optional(commitmentCash),
  /** Rules of the agreement, in a sentence each. */
  terms: v.optional(
    v.array(v.strictObject({ id, text: localizedText, status, source: id, differing: v.optional(id) })),
  ),
});

/** A published multiplier: employment for an amount of spending, or output for one unit of it. Kinds never mix. */
export const multiplier = v.strictObject({
  id,
  name: localizedText,
  kind: v.picklist(['employment', 'output'], 'employment or output'),
  /** What it may be applied to. */
  basis: v.picklist(['final-demand', 'exports', 'farm-exports'], 'final-demand, exports or farm-exports'),
  year: partialDate,
  per: v.optional(decimalString),
  effects: v.optional(v.record(id, decimalString)),
  output: v.optional(decimalString),
  status,
  source: id,
  note,
});

/** A dataset of commitments, before its parts are held against each other. */
export const commitmentParts = v.strictObject({
  schema: v.literal('impact-elements/commitments@1', '"impact-elements/commitments@1"'),
  extends: extension,
  /** The newest day that this data knows of. */
  knownThrough: isoDate,
  freshness,
  sources,
  commitments: v.array(commitment),
  multipliers: v.optional(v.array(multiplier)),
  /** What every use of a multiplier must say. */
  caveats: v.optional(v.array(v.strictObject({ id, text: localizedText }))),
  /** Figures to compare with, such as GDP and an exchange rate, by id. */
  measures: v.optional(v.record(id, figure)),
});

export type CommitmentItem = v.InferOutput<typeof commitmentItem>;
export type CommitmentScenario = v.InferOutput<typeof commitmentScenario>;
export type Commitment = v.InferOutput<typeof commitment>;
export type Multiplier = v.InferOutput<typeof multiplier>;
export type CommitmentData = v.InferOutput<typeof commitmentParts>;
