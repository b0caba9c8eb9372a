import type { SectorMultipliers } from '../../core/commitment/gross-effects.js';
import type { Commitment, CommitmentData } from './schema.js';

/**
 * The multipliers of a commitment's sectors, as `grossEffects` of core takes them. A sector for which nothing was published gets
 * an empty entry, and the result then says so.
 */
export function sectorMultipliers(
  { sectors }: Pick<Commitment, 'sectors'>,
  { multipliers = [] }: Pick<CommitmentData, 'multipliers'>,
): Record<string, SectorMultipliers> {
  const find = (id: string | undefined) => multipliers.find((multiplier) => multiplier.id === id);
  return Object.fromEntries(
    sectors.map(({ id, employment, output }) => {
      const { per, effects } = find(employment) ?? {};
      return [
        id,
        {
          ...(per !== undefined && effects !== undefined && { employment: { per, effects } }),
          output: find(output)?.output,
        },
      ];
    }),
  );
}
