/** Why `core` and `models` refuse an input: one list for all of them. An element has reasons of its own besides, for what its data lack. */
export type Reason =
  // A number by itself
  | 'not-a-number' // not a plain decimal string
  | 'negative'
  | 'not-positive' // zero or negative where only more than zero makes sense
  | 'too-small' // `details.limit`
  | 'too-large' // `details.limit`
  | 'out-of-range' // `details.from`, `details.to`
  | 'too-precise' // more digits than can be computed exactly, or decimal places than `details.places`
  | 'entries-not-whole'
  | 'invalid-rate'
  // Years and days
  | 'invalid-date'
  | 'not-later'
  | 'not-a-year'
  | 'duplicate-year'
  | 'gap-in-years'
  | 'target-year-past'
  | 'target-year-too-far'
  | 'gap' // no rule is known for the day
  // Names
  | 'invalid-id'
  | 'duplicate-id'
  | 'unknown-id'
  | 'unknown-basis'
  | 'unknown-choice'
  | 'unknown-operator'
  | 'unknown-origin'
  | 'unknown-product'
  | 'unknown-rounding'
  | 'unknown-transport'
  // What is missing
  | 'no-data'
  | 'no-gdp'
  | 'no-parts'
  | 'no-value-added'
  | 'nothing-stated'
  | 'nothing-to-scale'
  | 'quota-needed'
  // Inputs that contradict each other
  | 'ambiguous'
  | 'equal-rates'
  | 'minimum-above-maximum'
  | 'not-comparable' // quantities that by their publishers’ words are not parts of one another
  | 'not-productive'
  | 'operator-at-start'
  | 'over-allocated' // `details.excess`
  | 'remainder-too-small'
  | 'wrong-direction'
  | 'wrong-size';
