import { decimal, plain, sum, type Decimal, type DecimalString } from '../numbers/decimal.js';
import {
  checkCommitment,
  isComparable,
  type CommitmentInput,
  type CommitmentRefusal,
  type CommitmentSectorInput,
} from './commitment-input.js';
import type { CommitmentBreakdown, CommitmentYear } from './commitment-result.js';
import { divide } from './commitment-shares.js';
import { refuse, type Outcome } from '../model/outcome.js';
import { roundTo } from '../numbers/rounding.js';
import { disbursementSchedule, type DisbursementYear } from './disbursement.js';
import { step, termName, type Step } from '../model/steps.js';

export type {
  CommitmentInput,
  CommitmentProjectInput,
  CommitmentRefusal,
  CommitmentSectorInput,
} from './commitment-input.js';
export type {
  CommitmentBreakdown,
  CommitmentPart,
  CommitmentSector,
  CommitmentYear,
  StatusAmount,
} from './commitment-result.js';

function sectorAmount(
  sector: CommitmentSectorInput,
  total: DecimalString,
  steps: Step[],
): Decimal | undefined {
  const name = termName(sector.id, 'SectorAmount');
  if (sector.share !== undefined) {
    const amount = decimal(total).times(sector.share).dividedBy('100');
    const terms = {
      total: [total, 'money'],
      share: [sector.share, 'percent', termName(sector.id, 'Share')],
    } as const;
    steps.push(step(name, 'money', 'total × share ÷ 100', terms, amount));
    return amount;
  }
  if (sector.amount !== undefined) return decimal(sector.amount);
  const stated = (sector.projects ?? []).flatMap(({ id, amount, counted = true }) =>
    amount === undefined || !counted ? [] : [[termName(id, 'Amount'), [amount, 'money']] as const],
  );
  if (stated.length === 0) return undefined;
  const amount = sum(stated.map(([, [value]]) => value));
  const formula = stated.map(([term]) => term).join(' + ');
  steps.push(step(name, 'money', formula, Object.fromEntries(stated), amount));
  return amount;
}

/** The sum of the parts, and where the two may be compared what it is of the total. */
function totals(amounts: readonly (Decimal | undefined)[], input: CommitmentInput, steps: Step[]) {
  const total = decimal(input.total);
  const named = input.sectors.flatMap(({ id }, index) => {
    const amount = amounts[index];
    return amount === undefined ? [] : [[termName(id, 'SectorAmount'), [amount, 'money']] as const];
  });
  const stated = sum(named.map(([, [amount]]) => amount));
  const formula = named.map(([name]) => name).join(' + ') || '0';
  steps.push(step('statedAmount', 'money', formula, Object.fromEntries(named), stated));
  if (!isComparable(input)) return { total, stated, difference: null, shareOfTotal: null };
  const terms = { total: [total, 'money'], statedAmount: [stated, 'money'] } as const;
  const difference = total.minus(stated);
  const shareOfTotal = stated.dividedBy(total).times('100');
  steps.push(
    step('difference', 'money', 'total − statedAmount', terms, difference),
    step('statedShareOfTotal', 'percent', 'statedAmount ÷ total × 100', terms, shareOfTotal),
  );
  return { total, stated, difference, shareOfTotal };
}

function withShownAmounts(years: readonly DisbursementYear[]): CommitmentYear[] {
  return years.map((year) => ({ ...year, shownAmount: plain(roundTo(year.amount, 0)) }));
}

/**
 * Breaks a commitment down by sector, with the projects inside: exact amounts and shares, what is unallocated, and the years.
 * Shown shares are rounded each by itself: equal amounts show equal shares, which need not add up to 100.
 *
 * Refuses `over-allocated` when shares of the total exceed it (`details`: `allocated`, `total`, `excess`), `nothing-stated` when
 * shares of what was stated are asked for and nothing was, and bad input by field: `not-a-number`, `not-positive`, `negative`,
 * `invalid-id`, `duplicate-id`, `ambiguous` (a sector with more than one basis), `out-of-range`, `not-comparable` (shares of a total that the amounts are no parts of); a schedule by the reasons of {@link disbursementSchedule}.
 */
export function commitmentBreakdown(input: CommitmentInput): Outcome<CommitmentBreakdown, CommitmentRefusal> {
  const refusal = checkCommitment(input);
  if (refusal) return refusal;
  const { sectors, shareOf = 'total', places = 1 } = input;
  const steps: Step[] = [];
  const amounts = sectors.map((sector) => sectorAmount(sector, input.total, steps));
  const { total, stated, difference, shareOfTotal } = totals(amounts, input, steps);
  if (shareOf === 'total' && difference?.isNegative())
    return refuse('over-allocated', 'sectors', {
      allocated: plain(stated),
      total: input.total,
      excess: plain(difference.negated()),
    });
  const whole = shareOf === 'total' ? total : stated;
  if (whole.isZero()) return refuse('nothing-stated', 'sectors');
  const named = { value: whole, from: shareOf === 'total' ? 'total' : 'statedAmount' };
  const { parts, unallocated } = divide(input, amounts, { whole: named, stated, places }, steps);
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
      shareOfTotal: shareOfTotal && plain(shareOfTotal),
      difference: difference && plain(difference),
    },
    years: withShownAmounts(years?.perYear ?? []),
    steps: [...steps, ...(years?.steps ?? [])],
  };
}
