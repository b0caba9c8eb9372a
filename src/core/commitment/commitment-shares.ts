import { decimal, plain, sum, type Decimal, type DecimalString } from '../numbers/decimal.js';
import { roundParts } from '../numbers/rounding.js';
import { certaintyOf } from '../model/status.js';
import { step, termName, type Step } from '../model/steps.js';
import type { CommitmentInput, CommitmentProjectInput, CommitmentSectorInput } from './commitment-input.js';
import type {
  CommitmentBreakdown,
  CommitmentPart,
  CommitmentSector,
  StatusAmount,
} from './commitment-result.js';

/** The least certain status of the projects with an amount. `derived` tells how a figure was found and not how certain it is, so other statuses go first. */
function statusOf({ status, projects = [] }: CommitmentSectorInput): string {
  if (status !== undefined) return status;
  const some = <Item>(all: readonly Item[], test: (item: Item) => boolean) =>
    all.some(test) ? all.filter(test) : all;
  const stated = some(projects, ({ amount }) => amount !== undefined);
  const counted = some(stated, (project) => project.status !== 'derived');
  const certainty = (project: CommitmentProjectInput) => certaintyOf(project.status);
  return [...counted].sort((a, b) => certainty(a) - certainty(b))[0]?.status ?? 'illustrative';
}

function shareStep(name: string, amount: Decimal, whole: Decimal, steps: Step[]): Decimal {
  const share = amount.dividedBy(whole).times('100');
  const terms = { amount: [amount, 'money'], whole: [whole, 'money'] } as const;
  steps.push(step(name, 'percent', 'amount ÷ whole × 100', terms, share));
  return share;
}

function amountsByStatus(part: CommitmentPart, projects: readonly CommitmentPart[]): StatusAmount[] {
  const stated = projects.filter(({ amount }) => amount !== null);
  const lines = stated.length ? stated : [part];
  const statuses = [...new Set(lines.map(({ status }) => status))];
  return statuses
    .sort((a, b) => certaintyOf(b) - certaintyOf(a))
    .flatMap((status) => {
      const amounts = lines.flatMap((line) => (line.status === status ? (line.amount ?? []) : []));
      return amounts.length ? [{ status, amount: plain(sum(amounts)) }] : [];
    });
}

interface Sized {
  readonly id: string;
  readonly status: string;
  readonly amount: Decimal | undefined;
}

/** Shares of the parts, rounded together; a rest is rounded with them when it is given. */
function withShares(
  parts: readonly Sized[],
  whole: Decimal,
  shown: { readonly places: number; readonly total: DecimalString; readonly rest?: Decimal },
  suffix: string,
  steps: Step[],
) {
  const shares = parts.map(({ id, amount }) =>
    amount === undefined ? undefined : shareStep(termName(id, suffix), amount, whole, steps),
  );
  const rest = shown.rest === undefined ? [] : [shown.rest];
  const rounded = roundParts([...shares.map((share) => share ?? '0'), ...rest], shown.places, shown.total);
  const rows = parts.map(({ id, status, amount }, index): CommitmentPart => {
    const share = shares[index];
    return share === undefined || amount === undefined
      ? { id, status, amount: null, share: null, shownShare: null }
      : { id, status, amount: plain(amount), share: plain(share), shownShare: rounded[index] ?? '0' };
  });
  return { rows, shownRest: rounded[parts.length] ?? '0' };
}

function projectRows(
  sector: CommitmentSectorInput,
  part: CommitmentPart,
  whole: Decimal,
  places: number,
  steps: Step[],
): readonly CommitmentPart[] {
  const projects = (sector.projects ?? []).map(({ id, status, amount }): Sized => {
    return { id, status, amount: amount === undefined ? undefined : decimal(amount) };
  });
  return withShares(projects, whole, { places, total: part.shownShare ?? '0' }, 'Share', steps).rows;
}

/** The whole divided among the sectors, their projects, and the rest. */
export function divide(
  { sectors }: CommitmentInput,
  amounts: readonly (Decimal | undefined)[],
  { whole, stated, places }: { readonly whole: Decimal; readonly stated: Decimal; readonly places: number },
  steps: Step[],
): Pick<CommitmentBreakdown, 'parts' | 'unallocated'> {
  const rest = whole.minus(stated);
  const restShare = shareStep('unallocatedShare', rest, whole, steps);
  const sized = sectors.map((sector, index): Sized => {
    return { id: sector.id, status: statusOf(sector), amount: amounts[index] };
  });
  const shown = { places, total: '100', rest: restShare };
  const { rows, shownRest } = withShares(sized, whole, shown, 'SectorShare', steps);
  const parts = rows.map((part, index): CommitmentSector => {
    const sector = sectors[index];
    const projects = sector?.projects === undefined ? [] : projectRows(sector, part, whole, places, steps);
    const statedProjects = projects.filter(({ amount }) => amount !== null).length;
    return { ...part, projects, statedProjects, byStatus: amountsByStatus(part, projects) };
  });
  return {
    parts,
    unallocated: { amount: plain(rest), share: plain(restShare), shownShare: shownRest },
  };
}
