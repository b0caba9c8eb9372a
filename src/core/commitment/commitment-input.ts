import type { DecimalString } from '../numbers/decimal.js';
import { checkIds } from '../model/check-ids.js';
import { checkInputs, checkWhole, type Checked } from '../model/check-inputs.js';
import { refuse, type Refusal } from '../model/outcome.js';
import { type DisbursementRefusal, type ScheduleShape } from './disbursement.js';

/** One project (or one printed line of a list) inside a sector. */
export interface CommitmentProjectInput {
  /** Small letters, digits, hyphens; no two projects share one. */
  readonly id: string;
  /** Zero or more, in whole units of the currency; left out when no amount was published. */
  readonly amount?: DecimalString | undefined;
  /** Its status, such as `announced`, `selected`. */
  readonly status: string;
  /** False for what is told but not counted, such as a candidate beside what was selected: its amount lies in what is unallocated. */
  readonly counted?: boolean | undefined;
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
  /**
   * What the amounts may be compared with; `total` for the commitment itself. Left out: the total for shares of the total, else nothing. Without it there is
   * no difference from the total and no share of it.
   */
  readonly comparableWith?: readonly string[] | undefined;
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
  | DisbursementRefusal
  | 'not-positive'
  | 'invalid-id'
  | 'duplicate-id'
  | 'ambiguous'
  | 'nothing-stated'
  | 'not-comparable';

/** Whether the amounts may be set against the total. */
export const isComparable = ({
  shareOf = 'total',
  comparableWith = shareOf === 'total' ? ['total'] : [],
}: Pick<CommitmentInput, 'shareOf' | 'comparableWith'>): boolean => comparableWith.includes('total');

/** An amount or a share to check, where one is given. */
const optional = (field: string, given: DecimalString | undefined): Checked[] =>
  given === undefined ? [] : [[field, given, 'amount']];

function sectorInputs({ amount, share, projects = [] }: CommitmentSectorInput, field: string): Checked[] {
  return [
    ...optional(`${field}.amount`, amount),
    ...optional(`${field}.share`, share),
    ...projects.flatMap((project, index) => optional(`${field}.projects[${index}].amount`, project.amount)),
  ];
}

/** A sector has an amount, or a share, or projects with amounts. */
function isAmbiguous({ amount, share, projects = [] }: CommitmentSectorInput): boolean {
  const bases = [amount, share, projects.find((project) => project.amount !== undefined)];
  return bases.filter((basis) => basis !== undefined).length > 1;
}

/** The first thing that is wrong with the input of a breakdown; null when nothing is. */
export function checkCommitment({
  total,
  sectors,
  places = 1,
  shareOf = 'total',
  comparableWith,
}: CommitmentInput): Refusal<CommitmentRefusal> | null {
  const read = checkInputs([['total', total, 'positive']]);
  if (!read.ok) return read;
  if (shareOf === 'total' && !isComparable({ shareOf, comparableWith }))
    return refuse('not-comparable', 'shareOf');
  const projectIds = sectors.flatMap(({ projects = [] }) => projects.map(({ id }) => id));
  const sectorIds = sectors.map(({ id }) => id);
  const refusal =
    checkWhole('places', places, 0, 6) ?? checkIds(sectorIds, 'sectors') ?? checkIds(projectIds, 'projects');
  if (refusal) return refusal;
  const ambiguous = sectors.findIndex(isAmbiguous);
  if (ambiguous >= 0) return refuse('ambiguous', `sectors[${ambiguous}]`);
  const amounts = checkInputs(sectors.flatMap((sector, index) => sectorInputs(sector, `sectors[${index}]`)));
  return amounts.ok ? null : amounts;
}
