import type { CommitmentPart, CommitmentSector } from '../../core/commitment/commitment.js';
import { countedOf } from './text-describer.js';
import type { Computed, Describer } from './types.js';

/** The statuses of a sector in words: those of the lines with an amount, or its own where none states one; nothing for a sector without lines. */
export function statusWords(
  { byStatus, status, projects, share }: CommitmentSector,
  { messages }: Describer,
): string {
  if (projects.length === 0 && share === null) return '';
  if (byStatus.length === 0 && projects.every(({ counted }) => !counted)) return '';
  return byStatus.length
    ? byStatus.map((one) => messages.status(one)).join(messages.comma)
    : messages.status({ status });
}

/** What a sector states by lines that are not counted, by their status: `candidate: up to $73 billion`. */
export function pendingWords({ pending, projects }: CommitmentSector, write: Describer): string[] {
  return pending.map(({ status, amount }) => {
    const ids = projects.filter((one) => !one.counted && one.status === status).map(({ id }) => id);
    return write.messages.chart.pending({
      status: write.messages.status({ status }),
      amount: write.amount(amount, ids),
    });
  });
}

/** What stands in the place of an amount that nobody published, or that is not there yet. */
export function amountWords(part: CommitmentSector, { result }: Computed, write: Describer): string {
  const { chart } = write.messages;
  if (part.amount !== null) return write.amount(part.amount, countedOf(part.projects));
  return result.named?.without.includes(part.id) ? chart.nothingYet : chart.noAmount;
}

/** The amount of a line; where it was published for several lines together, the others are named, and lead to it. */
export function lineAmount(
  { id, amount }: CommitmentPart,
  { items }: Computed,
  write: Describer,
  written: Describer['amount'] = write.amount,
): string {
  const { chart } = write.messages;
  const namesOf = (ids: readonly string[]) => ids.map((other) => write.projectName(other)).join(', ');
  if (amount !== null) {
    const { together } = items.get(id) ?? {};
    const text = written(amount, [id]);
    return together ? chart.together({ amount: text, names: namesOf(together) }) : text;
  }
  const holder = [...items.values()].find(({ together }) => together?.includes(id));
  return holder ? chart.within({ name: namesOf([holder.id]) }) : chart.noAmount;
}

/** What of the rest is stated by lines that are not counted. */
export function pendingInRest({ result }: Computed, write: Describer): string | null {
  const { pending } = result.unallocated;
  if (pending === '0') return null;
  const ids = result.parts.flatMap(({ projects }) =>
    projects.filter(({ counted }) => !counted).map(({ id }) => id),
  );
  return write.amount(pending, ids);
}
