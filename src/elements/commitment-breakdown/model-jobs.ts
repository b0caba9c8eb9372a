import { grossEffects, type EffectRange } from '../../core/commitment/gross-effects.js';
import { freezeDeep } from '../../core/model/memoize.js';
import type { Outcome } from '../../core/model/outcome.js';
import { caveats, multipliers } from '../../data/commitments/multipliers.js';
import type { CommitmentFigures } from '../../data/commitments/figures.js';
import { sectorMultipliers } from '../../data/commitments/sector-multipliers.js';
import type { Computed, JobsResult } from './types.js';

const builtIn = { multipliers, caveats };

/** The multipliers of the page's own data, or the built-in ones in the reader's language, and what every use of them must say. */
export function multipliersOf(
  data: CommitmentFigures,
  own: boolean,
  translate: <Data extends object>(data: Data) => Data = (same) => same,
): typeof builtIn {
  return own ? { multipliers: data.multipliers ?? [], caveats: data.caveats ?? [] } : translate(builtIn);
}

/** The jobs and the output that the stated amounts would support. A refusal names the field of the panel. */
export function computeJobs(
  { result, commitment }: Computed,
  { multipliers }: Pick<typeof builtIn, 'multipliers'>,
  domesticShare: EffectRange,
  includeInduced: boolean,
): Outcome<{ readonly jobs: JobsResult }> {
  const outcome = grossEffects({
    sectors: result.parts.flatMap(({ id, amount }) => (amount === null ? [] : [{ id, amount }])),
    multipliers: sectorMultipliers(commitment, { multipliers }),
    domesticShare,
    includeInduced,
  });
  if (!outcome.ok) return { ...outcome, field: (outcome.field ?? '').replace('domesticShare.', '') };
  const { ok, ...effects } = outcome;
  return { ok, jobs: freezeDeep({ ...effects, domesticShare, includeInduced }) };
}
