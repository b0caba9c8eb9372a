import type { CommitmentInput } from '../../core/commitment/commitment.js';
import { certaintyOf } from '../../core/model/status.js';
import type { SplitShare } from '../../core/commitment/custom-split.js';
import type { Commitment, CommitmentItem, CommitmentScenario } from './schema.js';

/** What a reader may choose about a breakdown. */
export interface BreakdownOptions {
  /** Another total than the published one, in whole units. */
  readonly total?: string | undefined;
  /** Ids of disputed items to count all the same. */
  readonly included?: readonly string[] | undefined;
  /** Spreads the total over the years. */
  readonly schedule?: CommitmentInput['schedule'];
  /** Decimal places of the shown shares. */
  readonly places?: number | undefined;
}

/** The items of a scenario that are told: all but the disputed ones, unless they are asked for, and what is only reported, which the list of projects has. */
export function countedItems(
  { items }: Pick<CommitmentScenario, 'items'>,
  included: readonly string[] = [],
): readonly CommitmentItem[] {
  return items.filter(
    ({ id, off, status }) => status !== 'reported' && (off !== true || included.includes(id)),
  );
}

/** Whether a line is part of the sums: as certain as its list asks for. */
function isCounted({ status }: CommitmentItem, list: CommitmentScenario): boolean {
  const { countedFrom } = list;
  return countedFrom === undefined || certaintyOf(status ?? list.status) >= certaintyOf(countedFrom);
}

/** The sectors of a list: those with a line, and where it is part of the total all that a document names, empty ones too. */
function sectorsOf(
  commitment: Commitment,
  { shareOf }: CommitmentScenario,
  items: readonly CommitmentItem[],
) {
  const named = shareOf === 'total' ? (commitment.named ?? []).flatMap(({ sectors }) => sectors) : [];
  const present = new Set([...named, ...items.map(({ sector }) => sector)]);
  return commitment.sectors.filter(({ id }) => present.has(id));
}

/** The sectors of which a split of the reader's own is made: those that a document names, or else all of the commitment. */
export function splitSectors({ named, sectors }: Commitment): readonly string[] {
  return named?.[0]?.sectors ?? sectors.map(({ id }) => id);
}

function shared(commitment: Commitment, scenario: string, { total, schedule, places }: BreakdownOptions) {
  return {
    total: total ?? commitment.total.amount,
    currency: commitment.currency,
    scenario,
    schedule,
    places,
  };
}

/**
 * The input of `commitmentBreakdown` for a published scenario of any commitment: its sectors in their order, with their items
 * inside, and those that a document names without any.
 */
export function breakdownInput(
  commitment: Commitment,
  scenario: CommitmentScenario,
  options: BreakdownOptions = {},
): CommitmentInput {
  const items = countedItems(scenario, options.included);
  const sectors = sectorsOf(commitment, scenario, items).map(({ id }) => {
    const projects = items.filter(({ sector }) => sector === id);
    return {
      id,
      ...(projects.length === 0 && { status: 'announced' }),
      projects: projects.map((item) => ({
        id: item.id,
        amount: item.amount,
        status: item.status ?? scenario.status,
        counted: isCounted(item, scenario),
      })),
    };
  });
  return {
    ...shared(commitment, scenario.id, options),
    shareOf: scenario.shareOf,
    comparableWith: scenario.comparableWith,
    sectors,
  };
}

/** The input of `commitmentBreakdown` for a split of the reader's own, which is nobody's figure but illustrative. */
export function customInput(
  commitment: Commitment,
  shares: readonly SplitShare[],
  options: BreakdownOptions = {},
): CommitmentInput {
  return {
    ...shared(commitment, 'custom', options),
    shareOf: 'total',
    sectors: shares.map(({ id, share }) => ({ id, share, status: 'illustrative' })),
  };
}
