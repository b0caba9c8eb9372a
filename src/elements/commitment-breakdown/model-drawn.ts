import type { CommitmentPart, CommitmentSector } from '../../core/commitment/commitment.js';
import { Decimal, decimal, plain } from '../../core/numbers/decimal.js';
import { countedItems } from '../../data/commitments/breakdown-input.js';
import type { CommitmentResult, Computed } from './types.js';

type Inputs = Pick<Computed, 'commitment' | 'list' | 'gdp' | 'rate'>;

/** The lines of the list that count, by id. */
export function itemsOf({ parts }: CommitmentResult, { list }: Pick<Inputs, 'list'>): Computed['items'] {
  const ids = parts.flatMap(({ projects }) => projects.map(({ id }) => id));
  return new Map((list ? countedItems(list, ids) : []).map((item) => [item.id, item]));
}

/** The sectors of a published list with the largest first; those of a custom split in their own order. */
function drawnSectors({ parts }: CommitmentResult, { list }: Inputs): Computed['drawn'] {
  const placed = parts.map((part, place) => ({ part, place }));
  const size = ({ amount }: CommitmentSector) => decimal(amount ?? '-1');
  return list ? placed.sort((a, b) => size(b.part).comparedTo(size(a.part))) : placed;
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
    ...(list ? [list.source] : (commitment.named ?? []).map(({ source }) => source)),
    ...(list?.printed ?? []).map(({ source }) => source),
    ...[...items.values()].flatMap(({ source, differing }) => [
      source,
      ...(differing ?? []).map((other) => other.source),
    ]),
    ...[...(commitment.years ?? []), ...(commitment.layers ?? [])].map(({ source }) => source),
    ...(commitment.terms ?? []).flatMap(({ source, differing }) => [source, differing]),
    result.context.shareOfGdp === undefined ? undefined : gdp?.source,
    result.context.exchangeRate === rate?.value ? rate?.source : undefined,
  ];
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/** What the words and the drawing need beside the result: orders, extremes, scales, sources. */
export function drawnFrom(result: CommitmentResult, inputs: Inputs): Omit<Computed, 'result' | keyof Inputs> {
  const items = itemsOf(result, inputs);
  const lines = result.parts.flatMap((part) => (part.projects.length ? part.projects : [part]));
  return {
    items,
    totalPublished: decimal(result.total).eq(inputs.commitment.total.amount),
    drawn: drawnSectors(result, inputs),
    scale: plain(Decimal.max(result.total, result.stated.amount)),
    largest: {
      sector: largestOf(result.parts),
      line: largestOf(lines),
      year: largestOf(result.years),
    },
    sourceIds: sourceIdsOf(result, items, inputs),
  };
}
