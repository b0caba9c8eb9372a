import { checkInputs, type Checked } from '../core/model/check-inputs.js';
import { Decimal, decimal, plain, type DecimalString } from '../core/numbers/decimal.js';
import {
  chargedAmount,
  chargedFormula,
  checkRounding,
  dutiableSteps,
  dutiableValue,
  type DutyRounding,
} from '../core/tariff/duty-rounding.js';
import { refuse, type Outcome } from '../core/model/outcome.js';
import { step, type Step } from '../core/model/steps.js';

/** How a part joins what stands before it. `MIN` and `MAX` are the tariff's own words, see {@link compoundDuty}. */
export type DutyOperator = '+' | '-' | 'MIN' | 'MAX';

/** A percentage of the customs value. */
export interface AdValoremPart {
  readonly kind: 'ad-valorem';
  /** Left out for the first part; `+` when left out for another. */
  readonly operator?: DutyOperator;
  /** Percent. */
  readonly rate: DecimalString;
}

/** Money per unit of quantity. */
export interface SpecificPart {
  readonly kind: 'specific';
  /** Left out for the first part; `+` when left out for another. */
  readonly operator?: DutyOperator;
  /** Money per unit of the tariff. */
  readonly rate: DecimalString;
  /** Quantity in the unit it was counted in. */
  readonly quantity: DecimalString;
  /** Units of the tariff in one unit of the quantity (0.01 for kg against a rate per 100 kg); 1 when left out. */
  readonly unitMultiplier?: DecimalString;
}

/** One part of a duty expression. */
export type DutyPart = AdValoremPart | SpecificPart;

/** Input of {@link compoundDuty}. */
export interface CompoundDutyInput {
  /** Money, 0 to 10^30. */
  readonly customsValue: DecimalString;
  /** The expression, in the order it is written in the tariff; at least one part. */
  readonly parts: readonly DutyPart[];
  /** Rounds the duty itself, not its parts. @default exact */
  readonly rounding?: DutyRounding;
}

/** Result of {@link compoundDuty}. */
export interface CompoundDuty {
  readonly duty: DecimalString;
  /** What each part comes to, in the order given. */
  readonly parts: readonly DecimalString[];
  /** The two sides of the last `MIN` or `MAX`; null where there is none. */
  readonly sides: { readonly left: DecimalString; readonly right: DecimalString } | null;
  readonly steps: readonly Step[];
}

const OPERATORS: readonly string[] = ['+', '-', 'MIN', 'MAX'] satisfies DutyOperator[];

interface Piece {
  readonly operator: DutyOperator;
  readonly formula: string;
  readonly value: Decimal;
}

interface Combined {
  readonly formula: string;
  readonly value: Decimal;
  readonly sides: readonly [Combined, Combined] | null;
}

function combine(pieces: readonly Piece[]): Combined {
  const at = pieces.findLastIndex(({ operator }, index) => index > 0 && operator.startsWith('M'));
  if (at > 0) {
    const left = combine(pieces.slice(0, at));
    const right = combine(pieces.slice(at));
    const atLeast = pieces[at]?.operator === 'MIN';
    return {
      formula: `${atLeast ? 'max' : 'min'}(${left.formula}, ${right.formula})`,
      value: atLeast ? Decimal.max(left.value, right.value) : Decimal.min(left.value, right.value),
      sides: [left, right],
    };
  }
  const [first, ...rest] = pieces;
  return rest.reduce<Combined>(
    (total, { operator, formula, value }) =>
      operator === '-'
        ? { ...total, formula: `${total.formula} − ${formula}`, value: total.value.minus(value) }
        : { ...total, formula: `${total.formula} + ${formula}`, value: total.value.plus(value) },
    { formula: first?.formula ?? '0', value: first?.value ?? decimal('0'), sides: null },
  );
}

/** The numbers of a part, read: the rate, then the quantity and the multiplier of its unit. */
type PartValues = readonly Decimal[];

function partStep(part: DutyPart, values: PartValues, id: string, customsValue: Decimal): Step {
  const [rate = decimal('0'), quantity = decimal('0'), unitMultiplier = decimal('1')] = values;
  if (part.kind === 'ad-valorem')
    return step(
      id,
      'money',
      'customsValue × rate ÷ 100',
      { customsValue: [customsValue, 'money'], rate: [rate, 'percent'] },
      customsValue.times(rate).dividedBy(100),
    );
  return step(
    id,
    'money',
    'specificRate × quantity × unitMultiplier',
    {
      specificRate: [rate, 'money-per-unit'],
      quantity: [quantity, 'quantity'],
      unitMultiplier: [unitMultiplier, 'ratio'],
    },
    rate.times(quantity).times(unitMultiplier),
  );
}

interface Read {
  readonly value: Decimal;
  readonly parts: readonly PartValues[];
}

function read({ customsValue, parts, rounding }: CompoundDutyInput): Outcome<Read> {
  if (!parts[0]) return refuse('no-parts', 'parts');
  if (parts[0].operator && parts[0].operator !== '+') return refuse('operator-at-start', 'parts[0].operator');
  const unknown = parts.findIndex(({ operator = '+' }) => !OPERATORS.includes(operator));
  if (unknown >= 0) return refuse('unknown-operator', `parts[${unknown}].operator`);
  const inputs = parts.map((part, index): Checked[] => {
    const field = `parts[${index}].`;
    return part.kind === 'ad-valorem'
      ? [[`${field}rate`, part.rate, 'rate']]
      : [
          [`${field}rate`, part.rate, 'money'],
          [`${field}quantity`, part.quantity, 'quantity'],
          [`${field}unitMultiplier`, part.unitMultiplier ?? '1', 'multiplier'],
        ];
  });
  const checked = checkInputs([['customsValue', customsValue, 'money'], ...inputs.flat()]);
  if (!checked.ok) return checked;
  const refusal = checkRounding(rounding);
  if (refusal) return refusal;
  const [value, ...rest] = checked.values;
  return { ok: true, value, parts: inputs.map(({ length }) => rest.splice(0, length)) };
}

/**
 * A duty of several parts, by the grammar of the EU and UK tariffs. The words read against their sound: "x MIN y" means not less
 * than y, so the *greater* of the two; "x MAX y" means not more than y, so the *smaller*. The expression is split at its last MIN or MAX, each side
 * again in the same way; what is left is added and subtracted from left to right. "13.8% MIN 13.00/DTN MAX 15.00/DTN − 7.00/DTN" is thus
 * min(max(13.8 %, 13.00), 15.00 − 7.00). Source: UK trade-tariff-duty-calculator, expression_evaluators/compound.
 *
 * Refuses with `no-parts`, `operator-at-start`, `unknown-operator`, `not-a-number`, `negative`, `too-large`, `too-precise` (fields as `parts[1].rate`),
 * `unknown-rounding`.
 */
export function compoundDuty(input: CompoundDutyInput): Outcome<CompoundDuty> {
  const given = read(input);
  if (!given.ok) return given;
  const { rounding = 'exact' } = input;
  const { value } = given;
  const customsValue = dutiableValue(value, rounding);
  const partSteps = input.parts.map((part, index) =>
    partStep(part, given.parts[index] ?? [], `part${index + 1}`, customsValue),
  );
  const {
    formula,
    value: amount,
    sides,
  } = combine(
    partSteps.map((part, index) => ({
      operator: input.parts[index]?.operator ?? '+',
      formula: part.id,
      value: decimal(part.value),
    })),
  );
  const duty = chargedAmount(amount, rounding);
  const terms = Object.fromEntries(partSteps.map((part) => [part.id, [part.value, 'money'] as const]));
  return {
    ok: true,
    duty: plain(duty),
    parts: partSteps.map((part) => part.value),
    sides: sides && { left: plain(sides[0].value), right: plain(sides[1].value) },
    steps: [
      ...dutiableSteps('value', value, rounding),
      ...partSteps,
      step('duty', 'money', chargedFormula(formula, rounding), terms, duty),
    ],
  };
}
