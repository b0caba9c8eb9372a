import type { DefenseFigures } from '../../data/defense/figures.js';
import { SCENARIO_DEFAULTS } from './inputs.js';
import { computeDefense } from './model.js';
import type { DefenseOutcome, DefenseScenario, Refusals, SelectSeries } from './types.js';

/** An outcome, and all refusals on the way to it. */
interface Attempt {
  readonly outcome: DefenseOutcome;
  readonly refusals: Refusals;
}

/** A scenario as it is. */
export function compute(scenario: DefenseScenario, data: DefenseFigures, seriesOf: SelectSeries): Attempt {
  const outcome = computeDefense(scenario, data, seriesOf);
  return { outcome, refusals: outcome.ok ? {} : outcome.refusals };
}

/**
 * First render with invalid settings: replaces each refused one by its default so that a figure is shown, and returns all refusals.
 */
export function computeWithFallback(
  scenario: DefenseScenario,
  data: DefenseFigures,
  seriesOf: SelectSeries,
): Attempt {
  let usable = scenario;
  let refusals: Refusals = {};
  for (;;) {
    const outcome = computeDefense(usable, data, seriesOf);
    if (outcome.ok) return { outcome, refusals };
    const fresh = Object.keys(outcome.refusals).filter(
      (name) => !(name in refusals) && name in SCENARIO_DEFAULTS,
    );
    refusals = { ...outcome.refusals, ...refusals };
    if (fresh.length === 0) return { outcome, refusals };
    for (const name of fresh)
      usable = { ...usable, [name]: SCENARIO_DEFAULTS[name as keyof DefenseScenario] };
  }
}
