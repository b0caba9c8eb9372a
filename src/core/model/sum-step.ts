import { sum, type Decimal } from '../numbers/decimal.js';
import { step, type Step, type Unit } from './steps.js';

/** The step that adds named numbers of one unit, in their order. */
export function sumStep(id: string, unit: Unit, parts: Readonly<Record<string, Decimal>>): Step {
  const terms = Object.fromEntries(
    Object.entries(parts).map(([name, value]) => [name, [value, unit] as const]),
  );
  return step(id, unit, Object.keys(parts).join(' + '), terms, sum(Object.values(parts)));
}
