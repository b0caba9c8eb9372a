import type { Decimal } from '../numbers/decimal.js';
import { refuse, type Refusal } from '../model/outcome.js';
import { roundToCents, roundToEvenDollars } from '../numbers/rounding.js';
import { step, type Step } from '../model/steps.js';

/**
 * How duties and fees are rounded.
 * - `exact`: not at all, for analysis.
 * - `cents`: each duty layer and each fee to the cent, halves up.
 * - `us-customs`: the customs value to even dollars first (19 CFR 159.3(a)), then as `cents`, for a US shipment.
 */
export type DutyRounding = 'exact' | 'cents' | 'us-customs';

const ROUNDINGS: readonly string[] = ['exact', 'cents', 'us-customs'] satisfies DutyRounding[];

/** Refuses a rounding that does not exist with `unknown-rounding`; one left out is `exact`. */
export function checkRounding(rounding: string | undefined): Refusal<'unknown-rounding'> | null {
  return rounding === undefined || ROUNDINGS.includes(rounding)
    ? null
    : refuse('unknown-rounding', 'rounding');
}

/** The value that rates apply to: in even dollars under `us-customs`, else as it is. */
export function dutiableValue(value: Decimal, rounding: DutyRounding): Decimal {
  return rounding === 'us-customs' ? roundToEvenDollars(value) : value;
}

/** The formula of {@link dutiableValue}, for a step. */
export function dutiableFormula(formula: string, rounding: DutyRounding): string {
  return rounding === 'us-customs' ? `round(${formula}, 0)` : formula;
}

/** The step of {@link dutiableValue} where there is something to round; none otherwise. */
export function dutiableSteps(name: string, value: Decimal, rounding: DutyRounding): Step[] {
  const rounded = dutiableValue(value, rounding);
  return rounding === 'us-customs'
    ? [step('customsValue', 'money', dutiableFormula(name, rounding), { [name]: [value, 'money'] }, rounded)]
    : [];
}

/** A duty or fee as it is charged: to the cent, unless nothing is rounded. */
export function chargedAmount(amount: Decimal, rounding: DutyRounding): Decimal {
  return rounding === 'exact' ? amount : roundToCents(amount);
}

/** The formula of {@link chargedAmount}, for a step. */
export function chargedFormula(formula: string, rounding: DutyRounding): string {
  return rounding === 'exact' ? formula : `round(${formula}, 2)`;
}
