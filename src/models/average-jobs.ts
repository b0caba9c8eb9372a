import { checkInputs, checkWhole, type NumberReason } from '../core/model/check-inputs.js';
import type { Outcome } from '../core/model/outcome.js';
import { step, type Step } from '../core/model/steps.js';
import { decimal, type DecimalString } from '../core/numbers/decimal.js';

/** An average number of jobs. */
export interface AverageJobs {
  readonly jobs: DecimalString;
  readonly steps: readonly Step[];
}

/** Average number of jobs that job-years (person-years) come to over a number of years: never the same thing as job-years. */
export function averageJobs(personYears: DecimalString, years: number): Outcome<AverageJobs, NumberReason> {
  const read = checkInputs([['personYears', personYears, 'number']]);
  if (!read.ok) return read;
  const refusal = checkWhole('years', years, 1);
  if (refusal) return refusal;
  const terms = { personYears: [personYears, 'quantity'], years: [`${years}`, 'years'] } as const;
  const line = step(
    'averageJobs',
    'quantity',
    'personYears ÷ years',
    terms,
    decimal(personYears).dividedBy(`${years}`),
  );
  return { ok: true, jobs: line.value, steps: [line] };
}
