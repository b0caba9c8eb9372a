import type { CommitmentPart, CommitmentSector } from '../../core/commitment/commitment.js';
import { Decimal, decimal, plain, sum } from '../../core/numbers/decimal.js';
import { countedItems } from '../../data/commitments/breakdown-input.js';
import type { CommitmentResult, Computed } from './types.js';

type Inputs = Pick<Computed, 'commitment' | 'list' | 'gdp' | 'rate'>;

/** The lines of the list that count, by id. */
export function itemsOf({ parts }: CommitmentResult, { list }: Pick<Inputs, 'list'>): Computed['items'] {
  const ids = parts.flatMap(({ projects }) => projects.map(({ id }) => id));
  return new Map((list ? countedItems(list, ids) : []).map((item) => [item.id, item]));
}

/** The sectors of a published list with the largest first, those of a custom split in their own order; with their places in that order, which give the colours. */
function drawnSectors({ parts }: CommitmentResult, { list }: Inputs): Computed['drawn'] {
  const size = ({ amount }: CommitmentSector) => decimal(amount ?? '-1');
  const waiting = ({ pending }: CommitmentSector) => sum(pending.map(({ amount }) => amount));
  const ordered = list
    ? [...parts].sort((a, b) => size(b).comparedTo(size(a)) || waiting(b).comparedTo(waiting(a)))
    : parts;
  return ordered.map((part, place) => ({ part, place }));
}

/** The first of those with the largest amount; null where none has one. */
function largestOf<Part extends Pick<CommitmentPart, 'amount'>>(parts: readonly Part[]): Part | null {
  return parts.reduce<Part | null>((most, part) => {
    if (part.amount === null) return most;
    return most?.amount == null || decimal(part.amount).greaterThan(most.amount) ? part : most;
  }, null);
}

/** The ids of the sources behind a figure, each once. */
function sourceIdsOf(result: CommitmentResult, items: Computed['items'], inputs: Inputs): string[] {
  const { commitment, list, gdp, rate } = inputs;
  const ids = [
    commitment.total.source,
    commitment.window?.source,
    list?.source,
    ...(list && list.shareOf !== 'total' ? [] : (commitment.named ?? []).map(({ source }) => source)),
    ...(list?.printed ?? []).map(({ source }) => source),
    ...(list?.items ?? [])
      .filter(({ id, status }) => items.has(id) || status === 'reported')
      .flatMap(({ source, differing, history }) => [
        source,
        ...(history ?? []).map((step) => step.source),
        ...(differing ?? []).map((other) => other.source),
      ]),
    ...[...(commitment.years ?? []), ...(commitment.layers ?? [])].map(({ source }) => source),
    ...(commitment.news ?? []).map(({ source }) => source),
    ...(commitment.terms ?? []).flatMap(({ source, differing }) => [source, differing]),
    result.context.shareOfGdp === undefined ? undefined : gdp?.source,
    result.context.exchangeRate === rate?.value ? rate?.source : undefined,
  ];
  return [...new Set(ids.filter((id) => id !== undefined))];
}

const sizeOf = ({ amount, pending }: CommitmentSector): string =>
  plain(sum([amount ?? '0', ...pending.map((one) => one.amount)]));

/** The sum that was printed for the whole list. */
function printedOf({ stated, lines }: CommitmentResult, { list }: Inputs): Computed['printed'] {
  const printed = list?.printed?.find(({ of }) => of === undefined);
  if (!printed || lines.stated === 0) return null;
  const { amount, bound } = printed;
  return { amount, ...(bound !== undefined && { bound }), differs: !decimal(amount).eq(stated.amount) };
}

/** The total is drawn only beside what may be compared with it. */
function scaleOf({ total, stated, unallocated }: CommitmentResult): string {
  return stated.difference === null
    ? stated.amount
    : plain(Decimal.max(total, decimal(stated.amount).plus(unallocated.pending)));
}

/** What the words and the drawing need beside the result: orders, extremes, scales, sources. */
export function drawnFrom(result: CommitmentResult, inputs: Inputs): Omit<Computed, 'result' | keyof Inputs> {
  const items = itemsOf(result, inputs);
  const lines = result.parts.flatMap((part) => (part.projects.length ? part.projects : [part]));
  return {
    items,
    totalPublished: decimal(result.total).eq(inputs.commitment.total.amount),
    drawn: drawnSectors(result, inputs),
    scale: scaleOf(result),
    sizes: new Map(result.parts.map((part) => [part.id, sizeOf(part)])),
    printed: printedOf(result, inputs),
    largest: {
      sector: largestOf(result.parts),
      line: largestOf(lines),
      year: largestOf(result.years),
    },
    sourceIds: sourceIdsOf(result, items, inputs),
  };
}
