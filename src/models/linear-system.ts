import { Decimal } from '../core/numbers/decimal.js';

type Row = readonly Decimal[];

const ZERO = new Decimal(0);

/** Solves a square system by elimination, each time with the largest pivot; null where there is no single solution. */
export function solveLinear(system: readonly Row[], constants: Row): readonly Decimal[] | null {
  const size = system.length;
  const rows = system.map((row, i): Decimal[] => [...row, constants[i] ?? ZERO]);
  const cell = (i: number, j: number) => rows[i]?.[j] ?? ZERO;
  for (let k = 0; k < size; k += 1) {
    let best = k;
    for (let i = k + 1; i < size; i += 1) if (cell(i, k).abs().gt(cell(best, k).abs())) best = i;
    const pivotRow = rows[best] ?? [];
    const pivot = pivotRow[k] ?? ZERO;
    if (pivot.isZero()) return null;
    rows[best] = rows[k] ?? [];
    rows[k] = pivotRow.map((value) => value.dividedBy(pivot));
    rows.forEach((row, i) => {
      const factor = row[k] ?? ZERO;
      if (i !== k && !factor.isZero()) rows[i] = row.map((value, j) => value.minus(factor.times(cell(k, j))));
    });
  }
  return rows.map((row) => row[size] ?? ZERO);
}
