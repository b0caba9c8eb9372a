import type { CounterfactualKind, Denominator, PathShape } from '../../core/defense/defense-path.js';
import { formatForInput } from '../../core/numbers/format.js';
import type { DefenseFigures } from '../../data/defense/figures.js';
import type { EntryRule } from '../../ui/entry-rule.js';
import type { NumberEntries } from '../../ui/number-entries.js';
import type { Comparison, Drawing, SettingName, Settings, SettingsShown } from './types-figure.js';
import type { Computed, DefenseScenario, NumberName } from './types.js';

/** The number fields of the path and their rules. */
export const NUMBER_RULES = {
  targetShare: { kind: 'percent', optional: 'until-typed' },
  targetYear: { kind: 'number', ungrouped: true, optional: 'until-typed' },
  gdpGrowth: { kind: 'percent', allowNegative: true },
  deflator: { kind: 'percent', allowNegative: true, optional: true },
  fixedGdp: { kind: 'money', optional: true },
  claim: { kind: 'percent', optional: 'until-typed' },
} as const satisfies Record<NumberName, EntryRule>;

/** The growth of GDP is an assumption; the element says so wherever it counts. */
export const NUMBER_DEFAULTS: Readonly<Partial<Record<NumberName, string>>> = { gdpGrowth: '2' };

/** The money of the country that is asked for. */
export const countedIn = ({ country }: Pick<Settings, 'country'>, { countries }: DefenseFigures): string =>
  countries.find(({ id }) => !country || id === country)?.currency ?? '';

/** Replaces each refused setting of a first render. */
export const SCENARIO_DEFAULTS: DefenseScenario = {
  country: null,
  definition: null,
  budget: 'with-supplementary',
  denominator: null,
  fixedGdp: null,
  latestYear: null,
  targetShare: null,
  targetYear: null,
  gdpGrowth: '2',
  deflator: null,
  shape: 'share-linear',
  counterfactual: null,
  currency: null,
};

/** The words of a list that is written with spaces. Frameworks may set any type: anything but a text is an empty list. */
export const words = (text: unknown): string[] =>
  typeof text === 'string' ? text.split(/\s+/).filter(Boolean) : [];

/** Country codes, in capital letters. */
export const codes = (text: unknown): string[] => words(text).map((code) => code.toUpperCase());

const yearOf = (given: string | number | undefined): number | null =>
  given ? parseInt(String(given), 10) : null;

/** The settings and entries as a scenario. The model refuses words that it does not know. */
export function scenarioOf(settings: Settings, entries: NumberEntries<NumberName>): DefenseScenario {
  const { country, definition, budget, denominator, latestYear, shape, counterfactual, currency } = settings;
  return {
    country: country || null,
    definition: definition || null,
    budget: budget === 'initial' ? 'initial' : 'with-supplementary',
    denominator: (denominator || null) as Denominator | null,
    fixedGdp: entries.value('fixedGdp'),
    latestYear: yearOf(latestYear),
    targetShare: entries.value('targetShare'),
    targetYear: entries.value('targetYear'),
    gdpGrowth: entries.needed('gdpGrowth'),
    deflator: entries.value('deflator'),
    shape: (shape || SCENARIO_DEFAULTS.shape) as PathShape,
    counterfactual: (counterfactual || null) as CounterfactualKind | null,
    currency: currency || null,
  };
}

/** The settings that a reader chose; an empty text leaves the choice to the data. */
export function chosen(settings: Partial<Record<SettingName, string | boolean>>): Partial<Settings> {
  const given = Object.entries(settings).map(([name, value]) => [name, value === '' ? undefined : value]);
  return Object.fromEntries(given) as Partial<Settings>;
}

/** What is drawn, and how. Other countries can only be compared as lines. */
export function drawingOf(
  settings: Settings,
  comparison: Comparison | null,
  columnsOf: Drawing['columnsOf'],
  width: number,
  rtl: boolean,
): Drawing {
  const measure = settings.measure === 'spending' ? 'spending' : 'share';
  const lines = comparison?.lines ?? [];
  const forced = measure === 'share' && lines.length > 0;
  return {
    columnsOf,
    measure,
    chart: forced || settings.chart === 'line' ? 'line' : 'columns',
    bothDenominators: settings.bothDenominators,
    lines,
    targets: comparison?.targets ?? [],
    fromYear: yearOf(settings.fromYear),
    width,
    rtl,
  };
}

/** What the fields show: the settings, and the target that the data give where none was entered. */
export function settingsShown(
  settings: Settings,
  { measure, chart }: Pick<Drawing, 'measure' | 'chart'>,
  entries: NumberEntries<NumberName>,
  computed: Computed | null,
): SettingsShown {
  const { result } = computed ?? {};
  const fromData = (name: NumberName, text: string | undefined) =>
    entries.value(name) === null ? text : undefined;
  return {
    country: settings.country || (result?.country ?? ''),
    definition: settings.definition ?? '',
    budget: settings.budget || SCENARIO_DEFAULTS.budget,
    denominator: settings.denominator ?? '',
    latestYear: String(settings.latestYear ?? ''),
    drawing: `${measure} ${chart}`,
    currency: settings.currency ?? '',
    shape: settings.shape || SCENARIO_DEFAULTS.shape,
    counterfactual: settings.counterfactual ?? '',
    series: settings.series ?? '',
    compare: codes(settings.compare),
    targetLines: words(settings.targetLines),
    bothDenominators: settings.bothDenominators,
    targetShare: fromData('targetShare', result && formatForInput(result.targetShare, entries.locale)),
    targetYear: fromData('targetYear', result && String(result.targetYear)),
  };
}

/** Checks the page's own data by the schema of the built-in data, which is fetched only then. */
export async function checkOwnData(json: unknown) {
  const [{ defenseDataset }, { checkOwnDataset }] = await Promise.all([
    import('../../data/defense/schema.js'),
    import('../check-own-data.js'),
  ]);
  const builtIn = async () => (await import('../../data/defense/index.js')).defense;
  return checkOwnDataset(defenseDataset, json, 'data/defense', builtIn);
}
