import { linked, type Step } from '../../core/model/steps.js';
import type { Working } from '../../ui/spreadsheet/working.js';
import { stepNames } from '../../ui/step-names.js';
import type { EffectsMessages } from '../../localize/en/tariff-effects.js';
import type { PanelInput, Side, TextContext } from './types.js';
import type { EffectPanelId } from './types-panels.js';

type When = 'Before' | 'After';

/** The terms of the duty that are the rates of the schedule: of its layers where there are several, else of the rate in all. */
function ratesOf({ layers }: Side, rules: readonly Step[], when: When): Readonly<Record<string, string>> {
  const rate = when === 'Before' ? 'fromRate' : 'toRate';
  if (rules.length === 0) return {};
  if (layers.length < 2) return { [rate]: `combinedRate${when}` };
  const own = new Set(rules.map(({ id }) => id));
  return Object.fromEntries(
    layers.map(({ id }, at) => {
      const name = `${id}Rate`;
      return [`${rate}Layer${at + 1}`, own.has(name) ? name + when : name];
    }),
  );
}

/** The steps of the rule on one day, under names that only this day has. */
function rulesOf({ inForce }: Side, when: When): Step[] {
  const rules = inForce?.steps ?? [];
  const own = Object.fromEntries(rules.map(({ id }) => [id, id + when]));
  return linked(rules, own).map((rule) => ({ ...rule, id: rule.id + when }));
}

/** The working with its rates taken from the rules of the two days: each rule has steps of the same names, and the duty names its rates by its own. */
function followed({ computed }: PanelInput): Step[] {
  const { before, after, result } = computed;
  const [from, to] = [rulesOf(before, 'Before'), rulesOf(after, 'After')];
  const change = result.steps.slice(from.length + to.length);
  const rates = {
    ...ratesOf(before, before.inForce?.steps ?? [], 'Before'),
    ...ratesOf(after, after.inForce?.steps ?? [], 'After'),
  };
  return [...from, ...to, ...linked(change, rates)];
}

/** The working of the answer, to be taken along. */
export function answerWorking(input: PanelInput): Working {
  const { messages, currency } = input.context;
  const { termName, stepName } = stepNames(messages);
  const { before, after } = messages.fields;
  /** The day goes behind the name that both days have. */
  const dated = (name: (plain: string) => string) => (id: string) => {
    const [, rule, when] = /^(combinedRate|additionalRate)(Before|After)$/.exec(id) ?? [];
    return rule === undefined ? name(id) : `${name(rule)} (${when === 'Before' ? before : after})`;
  };
  return {
    title: null,
    steps: followed(input),
    termName: dated(termName),
    stepName: dated(stepName),
    currencyOf: () => currency,
  };
}

/** The working of a panel with a model, to be taken along. */
export function effectWorking(
  panel: EffectPanelId,
  steps: readonly Step[],
  { termNames }: Pick<EffectsMessages, 'termNames'>,
  { messages, currency }: TextContext,
): Working {
  return {
    ...stepNames(messages, (name) => termNames[name]),
    title: messages.panels[panel],
    steps,
    currencyOf: () => currency,
  };
}
