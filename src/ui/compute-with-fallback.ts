import type { Refusal } from '../core/model/outcome.js';

/** The refused inputs of a scenario, by name. */
export type Refusals = Readonly<Record<string, Refusal>>;

/** What a model makes of a scenario: all that is shown of it, or every input that stands in the way. */
export type Computation<Computed> =
  { readonly ok: true; readonly computed: Computed } | { readonly ok: false; readonly refusals: Refusals };

/**
 * The first picture of a page with settings that cannot be used: each refused one is replaced by its default, so that a figure is shown and not a complaint
 * alone. Returns every refusal on the way, and the scenario that could be used. Inputs without a default, and defaults that are refused themselves, leave nothing to show.
 */
export function computeWithFallback<Scenario extends object, Computed>(
  compute: (scenario: Scenario) => Computation<Computed>,
  scenario: Scenario,
  defaults: Readonly<Partial<Scenario>>,
): { readonly computed: Computed | null; readonly usable: Scenario; readonly refusals: Refusals } {
  let usable = scenario;
  let refusals: Refusals = {};
  for (;;) {
    const outcome = compute(usable);
    if (outcome.ok) return { computed: outcome.computed, usable, refusals };
    const fresh = Object.keys(outcome.refusals).filter((name) => !(name in refusals) && name in defaults);
    refusals = { ...outcome.refusals, ...refusals };
    if (fresh.length === 0) return { computed: null, usable, refusals };
    const replaced = fresh.map((name) => [name, defaults[name as keyof Scenario]]);
    usable = { ...usable, ...Object.fromEntries(replaced) } as Scenario;
  }
}
