import { decimal, plain, sum, type Decimal, type DecimalString } from '../numbers/decimal.js';
import {
  checkCommitment,
  type CommitmentInput,
  type CommitmentProjectInput,
  type CommitmentRefusal,
  type CommitmentSectorInput,
} from './commitment-input.js';
import { refuse, type Outcome } from '../model/outcome.js';
import { roundParts } from '../numbers/rounding.js';
import { disbursementSchedule, type DisbursementYear } from './disbursement.js';
import { certaintyOf } from '../model/status.js';
import { step, type Step } from '../model/steps.js';
import { termName } from '../model/term-name.js';

export type {
  CommitmentInput,
  CommitmentProjectInput,
  CommitmentRefusal,
  CommitmentSectorInput,
} from './commitment-input.js';

/** A sector or a project. `null` stands for an amount that nobody published. Shares are in percent of the whole. */
export interface CommitmentPart {
  readonly id: string;
  readonly amount: DecimalString | null;
  readonly share: DecimalString | null;
  /** The share rounded so that all shown shares add up to 100 (projects: to the shown share of their sector). */
  readonly shownShare: DecimalString | null;
  readonly status: string;
}

export interface CommitmentSector extends CommitmentPart {
  readonly projects: readonly CommitmentPart[];
}

/** What falls in one calendar year; its shares are in percent of the amount that is spread. */
export interface CommitmentYear extends DisbursementYear {
  /** The amount in whole units, rounded so that all shown amounts add up to the exact sum. */
  readonly shownAmount: DecimalString;
}

export interface CommitmentBreakdown {
  readonly total: DecimalString;
  readonly currency: string;
  readonly scenario: string;
  readonly shareOf: 'total' | 'stated';
  /** The amount that is 100 % of the shares. */
  readonly whole: DecimalString;
  readonly parts: readonly CommitmentSector[];
  /** What the parts leave of the whole; zero when the shares are shares of what was stated. */
  readonly unallocated: {
    readonly amount: DecimalString;
    readonly share: DecimalString;
    readonly shownShare: DecimalString;
  };
  /** The sum of the parts beside the total: a comparison, not a part. `difference` is below zero when more than the total was stated. */
  readonly stated: {
    readonly amount: DecimalString;
    readonly shareOfTotal: DecimalString;
    readonly difference: DecimalString;
  };
  /** The schedule by calendar year; empty without one. */
  readonly years: readonly CommitmentYear[];
  readonly steps: readonly Step[];
}

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

function sectorAmount(
  sector: CommitmentSectorInput,
  total: DecimalString,
  steps: Step[],
): Decimal | undefined {
  const name = termName(sector.id, 'SectorAmount');
  if (sector.share !== undefined) {
    const amount = decimal(total).times(sector.share).dividedBy('100');
    const terms = { total: [total, 'money'], share: [sector.share, 'percent'] } as const;
    steps.push(step(name, 'money', 'total × share ÷ 100', terms, amount));
    return amount;
  }
  if (sector.amount !== undefined) return decimal(sector.amount);
  const stated = (sector.projects ?? []).flatMap(({ id, amount }) =>
    amount === undefined ? [] : [[termName(id, 'Amount'), [amount, 'money']] as const],
  );
  if (stated.length === 0) return undefined;
  const amount = sum(stated.map(([, [value]]) => value));
  const formula = stated.map(([term]) => term).join(' + ');
  steps.push(step(name, 'money', formula, Object.fromEntries(stated), amount));
  return amount;
}

function shareStep(name: string, amount: Decimal, whole: Decimal, steps: Step[]): Decimal {
  const share = amount.dividedBy(whole).times('100');
  const terms = { amount: [amount, 'money'], whole: [whole, 'money'] } as const;
  steps.push(step(name, 'percent', 'amount ÷ whole × 100', terms, share));
  return share;
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

/** The sums beside the parts: what was stated, against the total and as the rest of the whole. */
function totals(amounts: readonly (Decimal | undefined)[], input: CommitmentInput, steps: Step[]) {
  const total = decimal(input.total);
  const named = input.sectors.flatMap(({ id }, index) => {
    const amount = amounts[index];
    return amount === undefined ? [] : [[termName(id, 'SectorAmount'), [amount, 'money']] as const];
  });
  const stated = sum(named.map(([, [amount]]) => amount));
  const formula = named.map(([name]) => name).join(' + ') || '0';
  steps.push(step('statedAmount', 'money', formula, Object.fromEntries(named), stated));
  const terms = { total: [total, 'money'], statedAmount: [stated, 'money'] } as const;
  const difference = total.minus(stated);
  const shareOfTotal = stated.dividedBy(total).times('100');
  steps.push(
    step('difference', 'money', 'total − statedAmount', terms, difference),
    step('statedShareOfTotal', 'percent', 'statedAmount ÷ total × 100', terms, shareOfTotal),
  );
  return { total, stated, difference, shareOfTotal };
}

/** The whole divided among the sectors, their projects, and the rest. */
function divide(
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
    return { ...part, projects };
  });
  return {
    parts,
    unallocated: { amount: plain(rest), share: plain(restShare), shownShare: shownRest },
  };
}

function withShownAmounts(years: readonly DisbursementYear[]): CommitmentYear[] {
  const amounts = years.map(({ amount }) => amount);
  const shown = amounts.length ? roundParts(amounts, 0) : [];
  return years.map((year, index) => ({ ...year, shownAmount: shown[index] ?? '0' }));
}

/**
 * Breaks a commitment down by sector, with the projects inside: exact amounts and shares, what is unallocated, and the years.
 * Shown shares are rounded by largest remainder, so that they add up to exactly 100.
 *
 * Refuses `over-allocated` when shares of the total exceed it (`details`: `allocated`, `total`, `excess`), `nothing-stated` when
 * shares of what was stated are asked for and nothing was, and bad input by field: `not-a-number`, `not-positive`, `negative`,
 * `invalid-id`, `duplicate-id`, `ambiguous` (a sector with more than one basis), `out-of-range`; a schedule by the reasons of {@link disbursementSchedule}.
 */
export function commitmentBreakdown(input: CommitmentInput): Outcome<CommitmentBreakdown, CommitmentRefusal> {
  const problem = checkCommitment(input);
  if (problem !== undefined) return problem;
  const { sectors, shareOf = 'total', places = 1 } = input;
  const steps: Step[] = [];
  const amounts = sectors.map((sector) => sectorAmount(sector, input.total, steps));
  const { total, stated, difference, shareOfTotal } = totals(amounts, input, steps);
  if (shareOf === 'total' && difference.isNegative())
    return refuse('over-allocated', 'sectors', {
      allocated: plain(stated),
      total: input.total,
      excess: plain(difference.negated()),
    });
  const whole = shareOf === 'total' ? total : stated;
  if (whole.isZero()) return refuse('nothing-stated', 'sectors');
  const { parts, unallocated } = divide(input, amounts, { whole, stated, places }, steps);
  const years =
    input.schedule &&
    disbursementSchedule({ ...input.schedule, total: input.schedule.amount ?? input.total });
  if (years?.ok === false) return years;
  return {
    ok: true,
    total: input.total,
    currency: input.currency,
    scenario: input.scenario,
    shareOf,
    whole: plain(whole),
    parts,
    unallocated,
    stated: {
      amount: plain(stated),
      shareOfTotal: plain(shareOfTotal),
      difference: plain(difference),
    },
    years: withShownAmounts(years?.perYear ?? []),
    steps: [...steps, ...(years?.steps ?? [])],
  };
}
