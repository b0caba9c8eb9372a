import type { Decimal, DecimalString } from '../numbers/decimal.js';
import { refuse, type Outcome, type Refusal } from '../model/outcome.js';
import { checkInputs, type Checked, type NumberReason } from '../model/check-inputs.js';

/** What a share is a share of: the GDP of one base year kept for all years, or the GDP of each year itself. */
export type Denominator = 'fixed' | 'current';

/** How the projection gets to the target: by equal steps of the share, by the same growth each year, or all in the target year. */
export type PathShape = 'share-linear' | 'constant-growth' | 'step';

/** What spending is compared with: the same cash, the same purchasing power, or the same share of that year's GDP. */
export type CounterfactualKind = 'flat-cash' | 'flat-real' | 'held-share';

/** What was budgeted or spent in a year. */
export interface SpendingPoint {
  readonly year: number;
  /** Money, above zero. */
  readonly spending: DecimalString;
  /** Nominal GDP of the same year in the same money; needed for the denominator `current`. */
  readonly gdp?: DecimalString;
  /** The status of the figure, in the words of the dataset; `actual` when left out. */
  readonly status?: string;
}

/** The question put to {@link defensePath}. */
export interface DefensePathInput {
  /** One series of one definition: years without a gap, in any order. */
  readonly observed: readonly SpendingPoint[];
  readonly denominator: Denominator;
  /** The GDP of the base year; needed for the denominator `fixed`. */
  readonly fixedGdp?: DecimalString;
  /** Percent of GDP, above zero. */
  readonly targetShare: DecimalString;
  /** The year by which the target is to be met: after the last observed year, at most 100 years on. */
  readonly targetYear: number;
  /** Nominal GDP growth in percent a year, above −100; 0 when left out. */
  readonly gdpGrowth?: DecimalString;
  /** Price increase in percent a year, above −100; 0 when left out. */
  readonly deflator?: DecimalString;
  /** `share-linear` when left out. */
  readonly shape?: PathShape;
  /** What to compare the path with; null or left out: nothing. */
  readonly counterfactual?: CounterfactualKind | null;
}

/** Why a path was refused. `details` names the years, or the limit that was passed. */
export type DefensePathRefusal =
  | NumberReason
  | 'no-data'
  | 'not-a-year'
  | 'duplicate-year'
  | 'gap-in-years'
  | 'no-gdp'
  | 'target-year-past'
  | 'target-year-too-far'
  | 'unknown-choice';

/** An observed point with its numbers read. */
interface ReadPoint {
  readonly year: number;
  readonly spending: Decimal;
  readonly gdp: Decimal | undefined;
  readonly status: string;
}

/** An observed point and the GDP that its share is a share of. */
export interface ObservedYear extends ReadPoint {
  readonly base: Decimal;
}

/** The question with every number read and every rule checked. */
export interface DefenseQuestion {
  readonly observed: readonly ObservedYear[];
  readonly latest: ObservedYear;
  readonly denominator: Denominator;
  readonly fixedGdp: Decimal | undefined;
  readonly targetShare: Decimal;
  readonly targetYear: number;
  /** Years from the last observed year to the target year. */
  readonly years: number;
  readonly gdpGrowth: Decimal;
  readonly deflator: Decimal;
  /** Whether a price increase was given. */
  readonly deflated: boolean;
  readonly shape: PathShape;
  readonly counterfactual: CounterfactualKind | null;
}

/** The words that name a choice. Attributes may hold any text, so they are checked. */
const CHOICES: Readonly<Record<'denominator' | 'shape' | 'counterfactual', readonly string[]>> = {
  denominator: ['fixed', 'current'] satisfies Denominator[],
  shape: ['share-linear', 'constant-growth', 'step'] satisfies PathShape[],
  counterfactual: ['flat-cash', 'flat-real', 'held-share'] satisfies CounterfactualKind[],
};

/** Guards against typing errors: nobody plans a budget a century ahead, and each year costs time to compute. */
const MOST_YEARS = 100;

function readPoint(point: SpendingPoint): Outcome<{ point: ReadPoint }, DefensePathRefusal> {
  const details = { year: String(point.year) };
  if (!Number.isInteger(point.year)) return refuse('not-a-year', 'observed', details);
  const gdpInput: Checked[] = point.gdp === undefined ? [] : [['gdp', point.gdp, 'positive', details]];
  const read = checkInputs([['spending', point.spending, 'positive', details], ...gdpInput]);
  if (!read.ok) return read;
  const [spending, gdp] = read.values;
  return { ok: true, point: { year: point.year, spending, gdp, status: point.status ?? 'actual' } };
}

function checkYears(points: readonly ReadPoint[]): Refusal<DefensePathRefusal> | undefined {
  const missing: number[] = [];
  let previous: number | undefined;
  for (const { year } of points) {
    if (year === previous) return refuse('duplicate-year', 'observed', { years: String(year) });
    for (let gap = (previous ?? year) + 1; gap < year && missing.length < MOST_YEARS; gap++)
      missing.push(gap);
    previous = year;
  }
  return missing.length > 0 ? refuse('gap-in-years', 'observed', { years: missing.join(' ') }) : undefined;
}

function readSeries(
  input: readonly SpendingPoint[],
): Outcome<{ points: readonly ReadPoint[] }, DefensePathRefusal> {
  const points: ReadPoint[] = [];
  for (const point of input) {
    const read = readPoint(point);
    if (!read.ok) return read;
    points.push(read.point);
  }
  points.sort((a, b) => a.year - b.year);
  return checkYears(points) ?? { ok: true, points };
}

function putOverGdp(
  points: readonly ReadPoint[],
  denominator: Denominator,
  fixedGdp: Decimal | undefined,
): Outcome<{ observed: readonly ObservedYear[]; latest: ObservedYear }, DefensePathRefusal> {
  if (denominator === 'fixed' && !fixedGdp) return refuse('no-gdp', 'fixedGdp');
  const observed: ObservedYear[] = [];
  const without: number[] = [];
  for (const point of points) {
    const base = denominator === 'fixed' ? fixedGdp : point.gdp;
    if (base) observed.push({ ...point, base });
    else without.push(point.year);
  }
  if (without.length > 0) return refuse('no-gdp', 'observed', { years: without.join(' ') });
  const latest = observed.at(-1);
  return latest ? { ok: true, observed, latest } : refuse('no-data', 'observed');
}

function checkChoices(input: DefensePathInput): Refusal<DefensePathRefusal> | undefined {
  for (const field of ['denominator', 'shape', 'counterfactual'] as const) {
    const word = input[field];
    if (word !== undefined && word !== null && !CHOICES[field].includes(word))
      return refuse('unknown-choice', field, { choices: CHOICES[field].join(' ') });
  }
  return undefined;
}

function checkTargetYear(targetYear: number, latestYear: number): Refusal<DefensePathRefusal> | undefined {
  if (!Number.isInteger(targetYear))
    return refuse('not-a-year', 'targetYear', { received: String(targetYear) });
  const details = { targetYear: String(targetYear), latestYear: String(latestYear) };
  if (targetYear <= latestYear) return refuse('target-year-past', 'targetYear', details);
  if (targetYear > latestYear + MOST_YEARS)
    return refuse('target-year-too-far', 'targetYear', {
      ...details,
      limit: String(latestYear + MOST_YEARS),
    });
  return undefined;
}

/** Reads and checks a question; see {@link DefensePathInput} for the rules and {@link DefensePathRefusal} for what breaks them. */
export function readDefenseQuestion(
  input: DefensePathInput,
): Outcome<{ question: DefenseQuestion }, DefensePathRefusal> {
  const unknown = checkChoices(input);
  if (unknown) return unknown;
  const series = readSeries(input.observed);
  if (!series.ok) return series;
  const gdpInput: Checked[] = input.fixedGdp === undefined ? [] : [['fixedGdp', input.fixedGdp, 'positive']];
  const read = checkInputs([
    ['targetShare', input.targetShare, 'positive'],
    ['gdpGrowth', input.gdpGrowth ?? '0', 'growth'],
    ['deflator', input.deflator ?? '0', 'growth'],
    ...gdpInput,
  ]);
  if (!read.ok) return read;
  const [targetShare, gdpGrowth, deflator, fixedGdp] = read.values;
  const over = putOverGdp(series.points, input.denominator, fixedGdp);
  if (!over.ok) return over;
  const { observed, latest } = over;
  const refusal = checkTargetYear(input.targetYear, latest.year);
  if (refusal) return refusal;
  return {
    ok: true,
    question: {
      observed,
      latest,
      denominator: input.denominator,
      fixedGdp,
      targetShare,
      targetYear: input.targetYear,
      years: input.targetYear - latest.year,
      gdpGrowth,
      deflator,
      deflated: input.deflator !== undefined,
      shape: input.shape ?? 'share-linear',
      counterfactual: input.counterfactual ?? null,
    },
  };
}
