import { checkInputs, type Checked, type NumberReason } from '../model/check-inputs.js';
import { refuse, type Outcome } from '../model/outcome.js';
import { decimal, type Decimal, type DecimalString } from '../numbers/decimal.js';

/** An elasticity of supply: zero or more, or `"infinite"` where any quantity is supplied at one price. */
export type SupplyElasticity = (DecimalString & {}) | 'infinite';

/** Elasticities of demand and substitution above this are no estimate any more, and their powers no numbers to show. */
const STEEPEST = '1000';
/** An elasticity of supply above this is written as infinite. */
const FLATTEST = '1000000';

type Entry = readonly [field: string, given: unknown];

function checkEach(
  entries: readonly Entry[],
  kind: 'positive' | 'amount',
  limit: DecimalString,
): Outcome<{ readonly values: readonly Decimal[] }, NumberReason> {
  const read = checkInputs(entries.map(([field, given]): Checked => [field, given, kind]));
  if (!read.ok) return read;
  const over = entries.find((_, index) => read.values[index]?.gt(limit));
  return over ? refuse('too-large', over[0], { limit }) : read;
}

/** Reads elasticities of demand or substitution, as positive numbers: above 0, at most 1000. */
export const readElasticities = (entries: readonly Entry[]) => checkEach(entries, 'positive', STEEPEST);

/** Reads elasticities of supply: 0 to 1000000, or null for `"infinite"`. */
export function readSupplies(
  entries: readonly Entry[],
): Outcome<{ readonly values: readonly (Decimal | null)[] }, NumberReason> {
  const read = checkEach(
    entries.filter(([, given]) => given !== 'infinite'),
    'amount',
    FLATTEST,
  );
  if (!read.ok) return read;
  return {
    ok: true,
    values: entries.map(([, given]) => (given === 'infinite' ? null : decimal(String(given)))),
  };
}
