import * as v from 'valibot';
import { repeatedIds, report, unknownSources } from '../commitments/checks.js';
import { BOUNDS } from '../commitments/schema.js';
import { decimalString, id, isoDate, localizedText, sources, status } from '../schema.js';

/** What an event is about. */
export const TOPICS = ['tariffs', 'investment', 'purchases', 'minerals', 'defense'] as const;

/** An amount that an event names; `unit` is a currency code or `percent`. */
const amount = v.strictObject({
  value: decimalString,
  unit: v.string('a currency code, or percent'),
  bound: v.optional(v.picklist(BOUNDS, `one of ${BOUNDS.join(', ')}`)),
});

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
  note: v.optional(localizedText),
  provisions: v.optional(v.array(provision)),
});

/** The events of a deal, in any order: the built-in data, and what an author may supply in its place. */
export const eventDataset = v.pipe(
  v.strictObject({
    schema: v.literal('impact-elements/events@1', '"impact-elements/events@1"'),
    /** The newest day that this data knows of. */
    knownThrough: isoDate,
    sources,
    events: v.array(dealEvent),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const problems = [...repeatedIds(dataset.value.events, ['events']), ...unknownSources(dataset.value)];
    report(dataset.value, problems, addIssue);
  }),
);

export type DealEvent = v.InferOutput<typeof dealEvent>;
export type EventData = v.InferOutput<typeof eventDataset>;
