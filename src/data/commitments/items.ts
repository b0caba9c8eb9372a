import type { Commitment, CommitmentItem } from './schema.js';
import type { SourceId } from './sources.js';

export type ItemDetails = Omit<CommitmentItem, 'id' | 'sector' | 'name' | 'source'> & {
  readonly source?: SourceId;
};

/** A project, or one printed line of a list. Without an amount in its details, none was published. */
export const item = (
  id: string,
  sector: string,
  name: string,
  details: ItemDetails = {},
): CommitmentItem => ({
  id,
  sector,
  name,
  ...details,
});

/** A step on the way of a project. */
export const reached = (
  status: NonNullable<CommitmentItem['status']>,
  date: string,
  source: SourceId,
  note?: string,
): NonNullable<CommitmentItem['history']>[number] => ({
  status,
  date,
  source,
  ...(note !== undefined && { note }),
});

type Sector = Commitment['sectors'][number];

/** A sector, and the multipliers that can stand for spending in it. */
export const sector = (id: string, name: string, multipliers: Omit<Sector, 'id' | 'name'> = {}): Sector => ({
  id,
  name,
  ...multipliers,
});

type Term = NonNullable<Commitment['terms']>[number];

/** A rule of an agreement. */
export const term = (
  id: string,
  source: SourceId,
  text: string,
  {
    status = 'announced',
    differing,
  }: { readonly status?: Term['status']; readonly differing?: SourceId } = {},
): Term => ({ id, text, status, source, ...(differing !== undefined && { differing }) });
