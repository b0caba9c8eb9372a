import { Decimal, decimal, plain, sum, type DecimalString } from '../core/numbers/decimal.js';
import { checkInputs, type Checked, type NumberReason } from '../core/model/check-inputs.js';
import { refuse, type Outcome, type Refusal } from '../core/model/outcome.js';
import { step, type Step, type Unit } from '../core/model/steps.js';

/** A square table of decimal strings, row by row. */
export type Matrix = readonly (readonly DecimalString[])[];

export type InputOutputRefusal = NumberReason | 'wrong-size' | 'not-productive';

/** Input coefficients: what each industry (column) buys of each product (row) for one unit of its output. */
export interface InputCoefficients {
  readonly coefficients: Matrix;
  readonly steps: readonly Step[];
}

/** Inverse of I − A, and what follows from it. */
export interface LeontiefInverse {
  /** Output of each industry (row) needed for one unit of final demand for each product (column). */
  readonly inverse: Matrix;
  /** Column sums: output in all industries for one unit of final demand (type I; type II for a closed table). */
  readonly outputMultipliers: readonly DecimalString[];
  readonly steps: readonly Step[];
}

type List = readonly [field: string, values: readonly DecimalString[], kind?: 'amount' | 'positive'];

/** Refuses lists that are not of a size, or that hold something else than amounts. */
function checkLists(size: number, lists: readonly List[]): Refusal<InputOutputRefusal> | null {
  if (size === 0) return refuse('wrong-size', lists[0]?.[0], { size: '0' });
  const wrong = lists.find(([, values]) => values.length !== size);
  if (wrong) return refuse('wrong-size', wrong[0], { size: `${size}` });
  const read = checkInputs(
    lists.flatMap(([field, values, kind = 'amount']) =>
      values.map((value, index): Checked => [`${field}[${index}]`, value, kind]),
    ),
  );
  return read.ok ? null : read;
}

const rowsOf = (field: string, matrix: Matrix): List[] =>
  matrix.map((row, index) => [`${field}[${index}]`, row]);

function column(matrix: Matrix, index: number): DecimalString[] {
  return matrix.map((row) => row[index] ?? '0');
}

/**
 * Input coefficients a = z ÷ x of a table of flows between industries and their total outputs.
 * Refuses `wrong-size`, `not-a-number`, `negative`, and `not-positive` (an output of zero).
 */
export function inputCoefficients(
  flows: Matrix,
  output: readonly DecimalString[],
): Outcome<InputCoefficients, InputOutputRefusal> {
  const refusal = checkLists(flows.length, [...rowsOf('flows', flows), ['output', output, 'positive']]);
  if (refusal) return refusal;
  const steps: Step[] = [];
  const coefficients = flows.map((row, i) =>
    row.map((flow, j) => {
      const total = output[j] ?? '0';
      const terms = { flow: [flow, 'money'], output: [total, 'money'] } as const;
      const value = decimal(flow).dividedBy(total);
      const line = step(`coefficient${i + 1}x${j + 1}`, 'ratio', 'flow ÷ output', terms, value);
      steps.push(line);
      return line.value;
    }),
  );
  return { ok: true, coefficients, steps };
}

/**
 * Gauss–Jordan elimination of I − A beside I, without exchanging rows: by Hawkins and Simon (1949) an economy can meet every final
 * demand exactly when each pivot is above zero, so a pivot that is not says that the table is not productive.
 */
function invert(coefficients: Matrix): Decimal[][] | undefined {
  const size = coefficients.length;
  const rows = coefficients.map((row, i) => [
    ...row.map((value, j) => new Decimal(i === j ? 1 : 0).minus(value)),
    ...row.map((_, j) => new Decimal(i === j ? 1 : 0)),
  ]);
  for (let k = 0; k < size; k += 1) {
    const pivotRow = rows[k] ?? [];
    const pivot = pivotRow[k] ?? new Decimal(0);
    if (pivot.lessThanOrEqualTo('0')) return undefined;
    const scaled = pivotRow.map((value) => value.dividedBy(pivot));
    rows.forEach((row, i) => {
      const factor = row[k] ?? new Decimal(0);
      rows[i] = i === k ? scaled : row.map((value, j) => value.minus(factor.times(scaled[j] ?? '0')));
    });
  }
  return rows.map((row) => row.slice(size));
}

function sumOfProducts(
  id: string,
  pairs: readonly (readonly [DecimalString, DecimalString])[],
  names: readonly [string, string],
  unit: Unit,
): Step {
  const terms: Record<string, readonly [DecimalString, Unit]> = {};
  pairs.forEach(([a, b], index) => {
    terms[`${names[0]}${index + 1}`] = [a, 'ratio'];
    terms[`${names[1]}${index + 1}`] = [b, unit];
  });
  const formula = pairs.map((_, index) => `${names[0]}${index + 1} × ${names[1]}${index + 1}`).join(' + ');
  return step(id, unit, formula, terms, sum(pairs.map(([a, b]) => decimal(a).times(b))));
}

/**
 * The Leontief inverse L = (I − A)^−1 and the output multipliers, its column sums. Source: Miller & Blair, Input–Output Analysis (2009), ch. 2.
 * Refuses `wrong-size`, `not-a-number`, `negative`, and `not-productive` when the industries need more than they make.
 */
export function leontiefInverse(coefficients: Matrix): Outcome<LeontiefInverse, InputOutputRefusal> {
  const refusal = checkLists(coefficients.length, rowsOf('coefficients', coefficients));
  if (refusal) return refusal;
  const exact = invert(coefficients);
  if (exact === undefined) return refuse('not-productive', 'coefficients');
  const inverse = exact.map((row) => row.map(plain));
  const steps = inverse.map((_, j) => {
    const named = column(inverse, j).map((value, i) => [`inverse${i + 1}`, [value, 'ratio']] as const);
    const formula = named.map(([name]) => name).join(' + ');
    return step(
      `outputMultiplier${j + 1}`,
      'ratio',
      formula,
      Object.fromEntries(named),
      sum(column(inverse, j)),
    );
  });
  return { ok: true, inverse, outputMultipliers: steps.map(({ value }) => value), steps };
}

/** Total output by industry that a final demand calls for. */
export interface TotalOutput {
  readonly output: readonly DecimalString[];
  readonly steps: readonly Step[];
}

/** Total output x = L f for a final demand f; refuses `wrong-size`, `not-a-number` and `negative`. */
export function totalOutput(
  inverse: Matrix,
  finalDemand: readonly DecimalString[],
): Outcome<TotalOutput, InputOutputRefusal> {
  const refusal = checkLists(inverse.length, [...rowsOf('inverse', inverse), ['finalDemand', finalDemand]]);
  if (refusal) return refusal;
  const steps = inverse.map((row, i) => {
    const pairs = row.map((value, j) => [value, finalDemand[j] ?? '0'] as const);
    return sumOfProducts(`output${i + 1}`, pairs, ['inverse', 'finalDemand'], 'money');
  });
  return { ok: true, output: steps.map(({ value }) => value), steps };
}

/**
 * Adds households as a last industry, which turns type I multipliers into type II: a row of labour income per unit of output and
 * a column of household spending per unit of income. Off by default everywhere: induced effects are the least certain.
 *
 * @param own spending of households on household labour per unit of income; `"0"` when left out
 * @returns the closed table, for {@link leontiefInverse}; refuses `wrong-size`, `not-a-number`, `negative`
 */
export function closeWithHouseholds(
  coefficients: Matrix,
  income: readonly DecimalString[],
  spending: readonly DecimalString[],
  own: DecimalString = '0',
): Outcome<{ readonly coefficients: Matrix }, InputOutputRefusal> {
  const size = coefficients.length;
  const lists: List[] = [...rowsOf('coefficients', coefficients), ['income', income], ['spending', spending]];
  const refusal = checkLists(size, lists) ?? checkLists(1, [['own', [own]]]);
  if (refusal) return refusal;
  const rows = coefficients.map((row, index) => [...row, spending[index] ?? '0']);
  return { ok: true, coefficients: [...rows, [...income, own]] };
}
