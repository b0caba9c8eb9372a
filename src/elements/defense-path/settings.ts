import type { NumberEntries } from '../../ui/number-entries.js';
import type { columnsReader } from './chart-columns.js';
import type { Picture } from './chart.js';
import type { Aside } from './compared-lines.js';
import type { ImpactDefensePath } from './defense-path.js';
import type { NumberName } from './entries.js';
import type { Controls } from './fields.js';
import type { DefenseScenario } from './scenario.js';

/** What the page or the reader has set, as the attributes of the element say it. */
export type Settings = Pick<
  ImpactDefensePath,
  | 'bothDenominators'
  | 'budget'
  | 'compare'
  | 'counterfactual'
  | 'country'
  | 'currency'
  | 'definition'
  | 'denominator'
  | 'fromYear'
  | 'latestYear'
  | 'result'
  | 'series'
  | 'shape'
  | 'targetLine'
  | 'targetYear'
  | 'view'
>;

/** The words of a list that is written with spaces; none of what is no text, as a removed attribute leaves it. */
export const words = (text: unknown) => (typeof text === 'string' ? text.split(/\s+/).filter(Boolean) : []);

/** The settings and entries as a scenario. */
export function scenarioOf(settings: Settings, entries: NumberEntries<NumberName>): DefenseScenario {
  const {
    country,
    definition,
    budget,
    denominator,
    latestYear,
    targetYear,
    shape,
    counterfactual,
    currency,
  } = settings;
  return {
    country: country || null,
    definition: definition || null,
    budget: budget === 'initial' ? 'initial' : 'with-supplementary',
    denominator: denominator || null,
    fixedGdp: entries.value('fixedGdp'),
    latestYear: latestYear ? parseInt(latestYear, 10) : null,
    targetShare: entries.needed('targetShare'),
    targetYear: targetYear === undefined ? null : entries.needed('targetYear'),
    gdpGrowth: entries.needed('gdpGrowth'),
    deflator: entries.value('deflator'),
    shape,
    counterfactual: counterfactual && counterfactual !== 'none' ? counterfactual : null,
    currency: currency || null,
  };
}

/** What is drawn, and how. */
export function pictureOf(
  settings: Settings,
  aside: Aside | null,
  columnsOf: ReturnType<typeof columnsReader>,
  width: number,
  rtl: boolean,
): Picture {
  const view = settings.view === 'spending' || settings.view === 'line' ? settings.view : 'share';
  return {
    columnsOf,
    view: view === 'share' && aside?.lines.length ? 'line' : view,
    both: settings.bothDenominators,
    lines: aside?.lines ?? [],
    targets: aside?.targets ?? [],
    fromYear: settings.fromYear ? parseInt(settings.fromYear, 10) : null,
    width,
    rtl,
  };
}

/** What the fields show; an empty text where the data decide. */
export function settingsShown(settings: Settings, view: Picture['view']): Controls['settings'] {
  return {
    country: settings.country || (settings.result?.country ?? ''),
    definition: settings.definition ?? '',
    budget: settings.budget,
    denominator: settings.denominator ?? '',
    latestYear: settings.latestYear ?? '',
    view,
    currency: settings.currency ?? '',
    shape: settings.shape,
    counterfactual: settings.counterfactual ?? '',
    series: settings.series,
    compare: words(settings.compare).map((code) => code.toUpperCase()),
    targetLine: words(settings.targetLine),
    bothDenominators: settings.bothDenominators,
  };
}
