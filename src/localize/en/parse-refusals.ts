import type { ParseRefusal } from '../../core/numbers/parse-decimal.js';

/** Examples of numbers that a field takes. */
export interface NumberExamples {
  readonly example: string;
  readonly inWords: string | null;
  /** For an amount in another currency: the sign, code or word that was given, and the code of the field's own, null where it counts no money. */
  readonly given: string;
  readonly currency: string | null;
}

/** Words of the part `common` that are fetched with what reads numbers. */
export type ParseRefusalMessages = Readonly<Record<ParseRefusal, (examples: NumberExamples) => string>>;

/** Why a number field cannot read its text. The examples are in the reader's own signs; `inWords` only where the language has number words. */
export const parseRefusals: ParseRefusalMessages = {
  empty: () => 'Enter a number.',
  'not-a-number': ({ example, inWords }) =>
    `This is not a number we can read. Try ${example}${inWords === null ? '' : ` or ${inWords}`}.`,
  'ambiguous-separator': () => 'This can be read in two ways. Which one is meant?',
  'other-currency': ({ given, currency }) =>
    currency === null
      ? `This field takes a number without a currency, and “${given}” is one.`
      : `“${given}” is not the currency of this field. Enter the amount in ${currency}.`,
  negative: () => 'Enter zero or a positive number.',
  'too-large': () => 'This is too large. The limit is 10³⁰.',
};
