import type { CommitmentFigures } from '../../data/commitments/figures.js';
import { DEFAULTS } from './inputs.js';
import { computeCommitment } from './model.js';
import type { BreakdownScenario, Outcomes, Refusals } from './types.js';

/**
 * The outcome of a scenario. Where `forgiving`, each refused setting is replaced by its default so that a figure is shown; all refusals
 * are returned.
 */
export function computeWithFallback(
  scenario: BreakdownScenario,
  data: CommitmentFigures,
  forgiving: boolean,
): { readonly outcome: Outcomes; readonly refusals: Refusals } {
  let usable = scenario;
  let refusals: Refusals = {};
  for (;;) {
    const outcome = computeCommitment(usable, data);
    if (outcome.ok) return { outcome, refusals };
    const fresh = Object.keys(outcome.refusals).filter((name) => !(name in refusals) && name in DEFAULTS);
    refusals = { ...outcome.refusals, ...refusals };
    if (!forgiving || fresh.length === 0) return { outcome, refusals };
    for (const name of fresh) usable = { ...usable, [name]: DEFAULTS[name as keyof BreakdownScenario] };
  }
}
