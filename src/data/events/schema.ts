import * as v from 'valibot';
import { crossCheck, repeated, unknownSources } from '../authoring/cross-checks.js';
import {
  bound,
  decimalString,
  extension,
  freshness,
  id,
  isoDate,
  localizedText,
  sources,
  status,
} from '../schema.js';

/** What an event is about. */
export const TOPICS = ['tariffs', 'investment', 'purchases', 'minerals', 'defense'] as const;

/** An amount that an event names; `unit` is a currency code or `percent`. */
const amount = v.strictObject({
  id: v.exactOptional(id),
  value: decimalString,
  unit: v.string('a currency code, or percent'),
  bound,
  /** What the amount is for, where an event names several. */
  label: v.exactOptional(localizedText),
});

/** How the amounts of an event belong together: from one to the other, between the two, or side by side. */
export const RELATIONS = ['change', 'range', 'parts'] as const;

/** A provision of an agreement; `due` when the text sets a day for it. */
const provision = v.strictObject({
  id,
  text: localizedText,
  due: v.optional(isoDate),
  status,
  source: id,
});

/** Something that happened on a day. */
export const dealEvent = v.strictObject({
  id,
  date: isoDate,
  topic: v.picklist(TOPICS, `one of ${TOPICS.join(', ')}`),
  title: localizedText,
  status,
  source: id,
  amounts: v.optional(v.array(amount)),
  relation: v.exactOptional(v.picklist(RELATIONS, `one of ${RELATIONS.join(', ')}`)),
  note: v.optional(localizedText),
  provisions: v.optional(v.array(provision)),
});

/** The events of a deal, in any order: the built-in data, and what an author may supply in its place. */
export const eventDataset = v.pipe(
  v.strictObject({
    schema: v.literal('impact-elements/events@1', '"impact-elements/events@1"'),
    extends: extension,
    /** The newest day that this data knows of. */
    knownThrough: isoDate,
    freshness,
    sources,
    events: v.array(dealEvent),
  }),
  crossCheck((dataset) => [
    ...repeated(dataset.events, ['events'], 'id'),
    ...dataset.events.flatMap(({ provisions }, index) =>
      repeated(provisions, ['events', index, 'provisions'], 'id'),
    ),
    ...unknownSources(dataset),
  ]),
);

export type DealEvent = v.InferOutput<typeof dealEvent>;
export type EventData = v.InferOutput<typeof eventDataset>;
