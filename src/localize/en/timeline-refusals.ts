type Details = Readonly<Partial<Record<string, string>>>;

/** Words of the part `timeline` that are fetched with the first refusal. */
export type TimelineRefusals = Readonly<Record<string, (details: Details) => string>>;

export const refusals: TimelineRefusals = {
  'invalid-date': ({ given }) =>
    `“${given ?? ''}” is not a day of the calendar. Enter one such as 2025-09-16.`,
  reversed: () => 'The last day comes before the first.',
  'unknown-event': ({ given }) => `These data have no event and no topic of this name: ${given ?? ''}.`,
  'unknown-topic': ({ given }) => `These data have no topic of this name: ${given ?? ''}.`,
  'no-events': () => 'There is no event in this period.',
};
