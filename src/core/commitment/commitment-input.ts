import { decimal, isDecimalString, type DecimalString } from '../numbers/decimal.js';
import { refuse, type Refusal } from '../model/outcome.js';
import { type DisbursementRefusal, type ScheduleShape } from './disbursement.js';
import { isPartId, termName } from '../model/term-name.js';

/** One project (or one printed line of a list) inside a sector. */
export interface CommitmentProjectInput {
  /** Small letters, digits, hyphens; no two projects share one. */
  readonly id: string;
  /** Zero or more, in whole units of the currency; left out when no amount was published. */
  readonly amount?: DecimalString | undefined;
  /** Its status, such as `announced`, `selected`. */
  readonly status: string;
}

/** One sector: what its projects state, or else an amount, or else a share of the total chosen by the reader. */
export interface CommitmentSectorInput {
  /** Small letters, digits, hyphens; no two sectors share one. */
  readonly id: string;
  /** Its status; the least certain of its projects' when left out. */
  readonly status?: string | undefined;
  readonly projects?: readonly CommitmentProjectInput[] | undefined;
  /** Amount of a sector without projects. */
  readonly amount?: DecimalString | undefined;
  /** Share of the total in percent, for a custom split. */
  readonly share?: DecimalString | undefined;
}

export interface CommitmentInput {
  /** The whole commitment, above zero, in whole units of the currency. */
  readonly total: DecimalString;
  /** ISO 4217 code. */
  readonly currency: string;
  /** Which reading is broken down, such as `announced`, `selected`, `custom`; passed through. */
  readonly scenario: string;
  readonly sectors: readonly CommitmentSectorInput[];
  /**
   * What the shares are shares of: the `total` (then the rest is unallocated, and more than the total is refused), or the sum of
   * what was `stated`, for lists that count something else than the commitment and must not be stacked as parts of it.
   */
  readonly shareOf?: 'total' | 'stated' | undefined;
  /** Decimal places of `shownShare`, 0 to 6; 1 when left out. */
  readonly places?: number | undefined;
  /** Spreads an amount (the total when left out) over the years; without it `years` is empty. */
  readonly schedule?:
    | {
        readonly from: string;
        readonly to: string;
        readonly shape: ScheduleShape;
        readonly amount?: DecimalString | undefined;
      }
    | undefined;
}

export type CommitmentRefusal =
  DisbursementRefusal | 'not-positive' | 'invalid-id' | 'duplicate-id' | 'ambiguous' | 'nothing-stated';

type Problem = Refusal<CommitmentRefusal> | undefined;

function amountProblem(value: DecimalString | undefined, field: string): Problem {
  if (value === undefined) return undefined;
  if (!isDecimalString(value)) return refuse('not-a-number', field);
  return decimal(value).isNegative() ? refuse('negative', field) : undefined;
}

function idProblem(ids: readonly string[], field: string): Problem {
  const invalid = ids.find((id) => !isPartId(id));
  if (invalid !== undefined) return refuse('invalid-id', field, { id: invalid });
  const names = ids.map((id) => termName(id, ''));
  const duplicate = ids.find((_, index) => names.indexOf(names[index] ?? '') !== index);
  return duplicate === undefined ? undefined : refuse('duplicate-id', field, { id: duplicate });
}

function sectorProblem({ amount, share, projects = [] }: CommitmentSectorInput, field: string): Problem {
  const bases = [amount, share, projects.find((project) => project.amount !== undefined)];
  if (bases.filter((basis) => basis !== undefined).length > 1) return refuse('ambiguous', field);
  return (
    amountProblem(amount, `${field}.amount`) ??
    amountProblem(share, `${field}.share`) ??
    projects
      .map((project, index) => amountProblem(project.amount, `${field}.projects[${index}].amount`))
      .find((problem) => problem !== undefined)
  );
}

/** What is wrong with the input of a breakdown, the first thing found; `undefined` when nothing is. */
export function checkCommitment({ total, sectors, places = 1 }: CommitmentInput): Problem {
  if (!isDecimalString(total)) return refuse('not-a-number', 'total');
  if (decimal(total).lessThanOrEqualTo('0')) return refuse('not-positive', 'total');
  if (!Number.isInteger(places) || places < 0 || places > 6)
    return refuse('out-of-range', 'places', { from: '0', to: '6' });
  const projectIds = sectors.flatMap(({ projects = [] }) => projects.map(({ id }) => id));
  return (
    idProblem(
      sectors.map(({ id }) => id),
      'sectors',
    ) ??
    idProblem(projectIds, 'projects') ??
    sectors
      .map((sector, index) => sectorProblem(sector, `sectors[${index}]`))
      .find((problem) => problem !== undefined)
  );
}
