import { memoizeLast } from '../../core/model/memoize.js';
import type { CommitmentFigures } from '../../data/commitments/figures.js';
import type { CommitmentMessages } from '../../localize/en/commitment.js';
import type { ComputedFrom } from '../../ui/calculator-controller.js';
import { measuresOf } from './model.js';
import { itemsOf } from './model-drawn.js';
import type { Computed } from './types.js';

/** Built-in data in the reader's language; the page's own data as they are. */
export function dataInWords(
  { data, own }: ComputedFrom<CommitmentFigures>,
  { translate }: CommitmentMessages,
): CommitmentFigures {
  return own ? data : translate(data);
}

/**
 * Takes the texts of a computation from data in another language. The result is that of the data as they came, so that another language
 * gives no other result.
 */
export const memoizedWords = () =>
  memoizeLast((computed: Computed | null, data: CommitmentFigures): Computed | null => {
    const commitment = data.commitments.find(({ id }) => id === computed?.commitment.id);
    if (!computed || !commitment) return computed;
    const list = commitment.scenarios.find(({ id }) => id === computed.list?.id) ?? null;
    const items = itemsOf(computed.result, { list });
    return { ...computed, commitment, list, items, ...measuresOf(commitment, data) };
  });
