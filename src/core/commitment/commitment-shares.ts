import { decimal, plain, sum, type Decimal } from '../numbers/decimal.js';
import { roundTo } from '../numbers/rounding.js';
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
  const counting = some(projects, ({ counted = true }) => counted);
  const stated = some(counting, ({ amount }) => amount !== undefined);
  const counted = some(stated, (project) => project.status !== 'derived');
  const certainty = (project: CommitmentProjectInput) => certaintyOf(project.status);
  return [...counted].sort((a, b) => certainty(a) - certainty(b))[0]?.status ?? 'illustrative';
}

interface Whole {
  readonly value: Decimal;
  /** What it is called in the working. */
  readonly from: string;
}

function shareStep(
  name: string,
  amount: Decimal,
  from: string | undefined,
  whole: Whole,
  steps: Step[],
): Decimal {
  const share = amount.dividedBy(whole.value).times('100');
  const terms = { amount: [amount, 'money', from], whole: [whole.value, 'money', whole.from] } as const;
  steps.push(step(name, 'percent', 'amount ÷ whole × 100', terms, share));
  return share;
}

/** The amounts of lines by their status, the most certain first. */
function amountsByStatus(lines: readonly CommitmentPart[]): StatusAmount[] {
  const statuses = [...new Set(lines.map(({ status }) => status))];
  return statuses
    .sort((a, b) => certaintyOf(b) - certaintyOf(a))
    .flatMap((status) => {
      const amounts = lines.flatMap((line) => (line.status === status ? (line.amount ?? []) : []));
      return amounts.length ? [{ status, amount: plain(sum(amounts)) }] : [];
    });
}

interface Sized extends Pick<CommitmentPart, 'id' | 'status' | 'counted'> {
  readonly amount: Decimal | undefined;
}

/** A part with its share of the whole, rounded by itself: equal amounts show equal shares. */
function sharePart(
  { amount, ...part }: Sized,
  whole: Whole,
  places: number,
  kind: '' | 'Sector',
  steps: Step[],
): CommitmentPart {
  if (amount === undefined) return { ...part, amount: null, share: null, shownShare: null };
  const share = shareStep(
    termName(part.id, `${kind}Share`),
    amount,
    termName(part.id, `${kind}Amount`),
    whole,
    steps,
  );
  return {
    ...part,
    amount: plain(amount),
    share: plain(share),
    shownShare: plain(roundTo(share, places)),
  };
}

/** The whole divided among the sectors, their projects, and the rest. */
export function divide(
  { sectors }: CommitmentInput,
  amounts: readonly (Decimal | undefined)[],
  { whole, stated, places }: { readonly whole: Whole; readonly stated: Decimal; readonly places: number },
  steps: Step[],
): Pick<CommitmentBreakdown, 'parts' | 'unallocated'> {
  const rest = whole.value.minus(stated);
  const restShare = shareStep(
    'unallocatedShare',
    rest,
    whole.from === 'total' ? 'difference' : undefined,
    whole,
    steps,
  );
  const sized = sectors.map((sector, index) =>
    sharePart(
      { id: sector.id, status: statusOf(sector), counted: true, amount: amounts[index] },
      whole,
      places,
      'Sector',
      steps,
    ),
  );
  const parts = sized.map((part, index): CommitmentSector => {
    const projects = (sectors[index]?.projects ?? []).map(({ id, status, amount, counted = true }) =>
      sharePart(
        { id, status, counted, amount: amount === undefined ? undefined : decimal(amount) },
        whole,
        places,
        '',
        steps,
      ),
    );
    const stating = projects.filter((project) => project.amount !== null);
    const counted = stating.filter((project) => project.counted);
    return {
      ...part,
      projects,
      statedProjects: counted.length,
      byStatus: amountsByStatus(counted.length || stating.length ? counted : [part]),
      pending: amountsByStatus(stating.filter((project) => !project.counted)),
    };
  });
  const pending = parts.flatMap((part) => part.pending.map(({ amount }) => amount));
  return {
    parts,
    unallocated: {
      amount: plain(rest),
      share: plain(restShare),
      shownShare: plain(roundTo(restShare, places)),
      pending: plain(sum(pending)),
    },
  };
}
