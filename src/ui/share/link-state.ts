/** What an element is set to, by attribute; a flag that is on has the empty text. What is not there is as usual. */
export type Scenario = Readonly<Record<string, string>>;

/** The attributes that make up a scenario, with what each is where it is not given; null for nothing. */
export type ScenarioDefaults = Readonly<Record<string, string | null>>;

/** Attributes with their values, in order. */
export type ScenarioParams = readonly (readonly [name: string, value: string])[];

/** Why a scenario from outside is not used. */
export type ScenarioRefusal = 'version' | 'unreadable' | 'unknown-name' | 'repeated' | 'too-long';

export type ScenarioReading =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly reason: ScenarioRefusal };

/** As long as one value may be, and as long as all of them may be in an address; the oldest readers of addresses stop at some 8000. */
export const LONGEST_VALUE = 1000;
export const LONGEST_LINK = 4000;

/** What no scenario needs, and what could pass for something else in a page: tags, and characters that are not seen. */
const UNFIT = /[<>\p{C}]/u;

/** The attributes that differ from what is usual. */
export function scenarioToParams(
  attributes: Readonly<Record<string, string | null | undefined>>,
  defaults: ScenarioDefaults,
): ScenarioParams {
  return Object.keys(defaults).flatMap((name) => {
    const value = attributes[name] ?? null;
    return value === null || value === defaults[name] ? [] : [[name, value] as const];
  });
}

/** A scenario that came from outside: nothing but declared attributes, each once, no longer than they may be. All of it or nothing. */
export function paramsToScenario(params: ScenarioParams, defaults: ScenarioDefaults): ScenarioReading {
  const scenario = new Map<string, string>();
  for (const [name, value] of params) {
    if (!Object.hasOwn(defaults, name)) return { ok: false, reason: 'unknown-name' };
    if (scenario.has(name)) return { ok: false, reason: 'repeated' };
    if (value.length > LONGEST_VALUE) return { ok: false, reason: 'too-long' };
    if (UNFIT.test(value)) return { ok: false, reason: 'unreadable' };
    scenario.set(name, value);
  }
  return { ok: true, scenario: Object.fromEntries(scenario) };
}
