import { isDay } from '../../core/model/days.js';
import type { CommitmentFigures } from '../../data/commitments/figures.js';
import type { EntryRule } from '../../ui/entry-rule.js';
import type { NumberEntries } from '../../ui/number-entries.js';
import type { BreakdownScenario, NumberName, Settings, View, ViewState } from './types.js';

/** The number fields beside the shares and their rules. All may be left empty: then the data decide. */
export const NUMBER_RULES: Readonly<Record<NumberName, EntryRule>> = {
  total: { kind: 'money', optional: true },
  exchangeRate: { kind: 'number', optional: true },
  population: { kind: 'number', optional: true },
};

/** The scenario with no setting given: the data decide. A refused setting falls back to it. */
export const DEFAULTS: Omit<BreakdownScenario, 'today'> = {
  commitment: null,
  scenario: null,
  total: null,
  shares: null,
  includeDisputed: [],
  schedule: null,
  exchangeRate: null,
  population: null,
};

/** Frameworks may set any type; treat non-strings, and an empty string, as unset. */
export const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

/** The words of a list, such as ids with spaces between them. */
export const wordsOf = (value: unknown): readonly string[] =>
  textOrNull(value)?.split(/\s+/).filter(Boolean) ?? [];

/** The shares as they are written. An empty text is a split of nothing, not an even one. */
export const sharesOf = ({ shares }: Pick<Settings, 'shares'>): string | null =>
  typeof shares === 'string' ? shares : null;

const dayOf = (value: unknown): string | null => (typeof value === 'string' && isDay(value) ? value : null);

/** The day of the reader's clock, where the reader is. */
export function clockDay(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const VIEWS: readonly string[] = ['sectors', 'projects', 'years'] satisfies View[];

const isView = (value: unknown): value is View => VIEWS.includes(value as string);

export function viewStateOf({ view, sector }: Pick<Settings, 'view' | 'sector'>): ViewState {
  const known = isView(view) ? view : 'sectors';
  return { view: known, sector: known === 'years' ? null : textOrNull(sector) };
}

/** The currency of the commitment that is asked for. */
export function countedIn(
  { commitment }: Pick<Settings, 'commitment'>,
  { commitments }: CommitmentFigures,
): string {
  const asked = textOrNull(commitment);
  return commitments.find(({ id }) => asked === null || id === asked)?.currency ?? '';
}

/** The settings and the number fields as one scenario. */
export function scenarioOf(
  settings: Settings,
  entries: NumberEntries<NumberName>,
  clock: string,
): BreakdownScenario {
  return {
    commitment: textOrNull(settings.commitment),
    scenario: textOrNull(settings.scenario),
    total: entries.value('total'),
    shares: sharesOf(settings),
    includeDisputed: wordsOf(settings.includeDisputed),
    schedule: textOrNull(settings.schedule),
    exchangeRate: entries.value('exchangeRate'),
    population: entries.value('population'),
    today: dayOf(settings.today) ?? clock,
  };
}

/** Another commitment has its own lists, sectors, total and money. */
export const OF_ONE_COMMITMENT = {
  scenario: undefined,
  sector: undefined,
  total: undefined,
  shares: undefined,
  schedule: undefined,
  exchangeRate: undefined,
  includeDisputed: undefined,
} satisfies Partial<Settings>;
