import { scenarioToParams, type Scenario, type ScenarioDefaults, type ScenarioParams } from './link-state.js';

/** What is asked of an element whose scenario is shared; every element of ours is so. */
export interface ScenarioHost extends HTMLElement {
  readonly result: object | null;
}

interface Declared {
  readonly attribute: string;
  readonly property: string;
  readonly flag: boolean;
}

type Declaring = (new () => ScenarioHost) & {
  readonly elementProperties: ReadonlyMap<
    PropertyKey,
    { readonly attribute?: boolean | string; readonly type?: unknown }
  >;
};

/** Attributes that say how an element stands in its page, and not what it computes. Nobody may put words into one by a link or the address of a frame. */
const OF_THE_PAGE = new Set(['src', 'presets', 'heading-level', 'hide', 'name', 'disabled']);

const classOf = (host: ScenarioHost) => host.constructor as Declaring;

/** The attributes that make up the scenario of an element: all that its class declares, but for those of its place in the page. */
function declaredBy(element: Declaring): Declared[] {
  return [...element.elementProperties].flatMap(([key, { attribute, type }]) => {
    if (typeof key !== 'string' || attribute === false) return [];
    const name = typeof attribute === 'string' ? attribute : key.toLowerCase();
    return OF_THE_PAGE.has(name) ? [] : [{ attribute: name, property: key, flag: type === Boolean }];
  });
}

function valuesOf(host: ScenarioHost): Record<string, string | null> {
  const properties = host as unknown as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    declaredBy(classOf(host)).map(({ attribute, property, flag }) => {
      const value = properties[property];
      if (flag) return [attribute, value ? '' : null];
      return [attribute, typeof value === 'string' || typeof value === 'number' ? `${value}` : null];
    }),
  );
}

const known = new WeakMap<Declaring, ScenarioDefaults>();

/** What the attributes of a scenario are where nothing is given: what a fresh element has. */
export function scenarioDefaults(host: ScenarioHost): ScenarioDefaults {
  const element = classOf(host);
  const defaults = known.get(element) ?? valuesOf(new element());
  known.set(element, defaults);
  return defaults;
}

/** What the element is set to now, as far as it differs from what is usual. */
export function scenarioParams(host: ScenarioHost): ScenarioParams {
  return scenarioToParams(valuesOf(host), scenarioDefaults(host));
}

/** Sets an element to a scenario; what the scenario does not name becomes as usual. */
export function applyScenario(host: ScenarioHost, scenario: Scenario): void {
  const defaults = scenarioDefaults(host);
  for (const { attribute, property, flag } of declaredBy(classOf(host))) {
    const given = Object.hasOwn(scenario, attribute);
    const value = given ? scenario[attribute] : (defaults[attribute] ?? undefined);
    Object.assign(host, { [property]: flag ? given : value });
  }
}

/** Whether an element that is drawn could not use all of what it is set to: it has no result, or says that it is for other entries. */
export function isRefused(host: ScenarioHost): boolean {
  return host.result === null || Boolean(host.shadowRoot?.querySelector('[part~="stale"], [part~="error"]'));
}
