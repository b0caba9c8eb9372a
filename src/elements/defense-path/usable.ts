import type { Refusal } from '../../core/model/outcome.js';
import type { DefenseFigures } from '../../data/defense/figures.js';
import type { basisReader } from './basis.js';
import { computeDefense, type DefenseAnswer, type DefenseScenario } from './scenario.js';

/** {@link computeDefense} as it is, with its refusals apart. */
export function computeOnce(
  scenario: DefenseScenario,
  data: DefenseFigures,
  basisOf: ReturnType<typeof basisReader>,
): { readonly answer: DefenseAnswer; readonly refusals: Readonly<Record<string, Refusal>> } {
  const answer = computeDefense(scenario, data, basisOf);
  return { answer, refusals: answer.ok ? {} : answer.refusals };
}

/** What the data say by themselves, for every setting that may be refused. */
const DEFAULTS: DefenseScenario = {
  country: null,
  definition: null,
  budget: 'with-supplementary',
  denominator: null,
  fixedGdp: null,
  latestYear: null,
  targetShare: '2',
  targetYear: null,
  gdpGrowth: '2',
  deflator: null,
  shape: 'share-linear',
  counterfactual: null,
  currency: null,
};

/**
 * The first picture of a page whose settings cannot all be used: the same without those that were refused, so that a reader sees more
 * than a complaint; with every refusal on the way.
 */
export function computeUsable(
  scenario: DefenseScenario,
  data: DefenseFigures,
  basisOf: ReturnType<typeof basisReader>,
): { readonly answer: DefenseAnswer; readonly refusals: Readonly<Record<string, Refusal>> } {
  let usable = scenario;
  let refusals: Record<string, Refusal> = {};
  for (;;) {
    const answer = computeDefense(usable, data, basisOf);
    if (answer.ok) return { answer, refusals };
    const fresh = Object.keys(answer.refusals).filter((name) => !(name in refusals) && name in DEFAULTS);
    refusals = { ...answer.refusals, ...refusals };
    if (fresh.length === 0) return { answer, refusals };
    for (const name of fresh) usable = { ...usable, [name]: DEFAULTS[name as keyof DefenseScenario] };
  }
}
