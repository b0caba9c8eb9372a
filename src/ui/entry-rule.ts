import type { DecimalString } from '../core/numbers/decimal.js';
import type { ParseOptions } from '../core/numbers/parse-decimal.js';

/** A number field's rules. */
export interface EntryRule {
  readonly kind: NonNullable<ParseOptions['kind']>;
  /** Whether the field may be empty; `until-typed`: only until the user types, so that the data can give a value first. */
  readonly optional?: boolean | 'until-typed';
  /** Whether a value below zero is taken. */
  readonly allowNegative?: boolean;
  /** Shown without grouping, as a year is. */
  readonly ungrouped?: boolean;
  /** A value that the field takes, for readers whose text it cannot read; one for its kind where left out. */
  readonly example?: DecimalString;
}
