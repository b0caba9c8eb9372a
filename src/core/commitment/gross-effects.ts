import { decimal, isDecimalString, sum, type DecimalString } from '../numbers/decimal.js';
import { refuse, type Outcome } from '../model/outcome.js';
import { step, type Step } from '../model/steps.js';
import { isPartId, termName } from '../model/term-name.js';

/** The employment that spending supports, as a table prints it; for instance EPI: direct, supplier, induced per $1 million. */
export interface EmploymentMultiplier {
  /** The spending that the jobs are for, such as `"1000000"`. */
  readonly per: DecimalString;
  /** Job-years for that spending, by kind; an effect called `induced` counts only when asked for. */
  readonly effects: Readonly<Record<string, DecimalString>>;
}

/** Published multipliers of one sector; a sector without one is left out, and the result says so. */
export interface SectorMultipliers {
  readonly employment?: EmploymentMultiplier | undefined;
  /** Output of all domestic industries for one unit spent at home. */
  readonly output?: DecimalString | undefined;
}

export interface GrossEffectsInput {
  /** Amounts spent, in the currency of the multipliers, in whole units. */
  readonly sectors: readonly { readonly id: string; readonly amount: DecimalString }[];
  /** Multipliers by the id of the sector. */
  readonly multipliers: Readonly<Record<string, SectorMultipliers | undefined>>;
  /** Share of the spending that stays in the country, in percent, 0 to 100 and not falling; imports support no jobs there. */
  readonly domesticShare: {
    readonly low: DecimalString;
    readonly central: DecimalString;
    readonly high: DecimalString;
  };
  /** Price level of the spending when that of the table's year is 100; 100 (no deflation) when left out. Above zero. */
  readonly priceIndex?: DecimalString | undefined;
  /** Whether spending by the employees is counted (type II); false when left out. */
  readonly includeInduced?: boolean | undefined;
}

/** Low, central and high, by domestic share. */
export interface EffectRange {
  readonly low: DecimalString;
  readonly central: DecimalString;
  readonly high: DecimalString;
}

export interface SectorEffects {
  readonly id: string;
  /** Gross job-years; `null` when no employment multiplier was published. */
  readonly employment: EffectRange | null;
  /** Gross output in money of the table's year; `null` when no output multiplier was published. */
  readonly output: EffectRange | null;
}

export interface GrossEffects {
  readonly sectors: readonly SectorEffects[];
  /** Sums over the sectors that have a multiplier. */
  readonly employment: EffectRange;
  readonly output: EffectRange;
  /** Sectors that the sums leave out, because nothing was published for them. */
  readonly withoutEmployment: readonly string[];
  readonly withoutOutput: readonly string[];
  readonly steps: readonly Step[];
}

export type GrossEffectsRefusal =
  'not-a-number' | 'negative' | 'not-positive' | 'out-of-range' | 'invalid-id' | 'duplicate-id';

const CASES = ['low', 'central', 'high'] as const;
type Case = (typeof CASES)[number];

function sectorsProblem(sectors: GrossEffectsInput['sectors']) {
  const names: string[] = [];
  for (const { id, amount } of sectors) {
    if (!isPartId(id)) return refuse<GrossEffectsRefusal>('invalid-id', id);
    if (names.includes(termName(id, ''))) return refuse<GrossEffectsRefusal>('duplicate-id', id);
    names.push(termName(id, ''));
    if (!isDecimalString(amount)) return refuse<GrossEffectsRefusal>('not-a-number', id);
    if (decimal(amount).isNegative()) return refuse<GrossEffectsRefusal>('negative', id);
  }
  return undefined;
}

function parameterProblem({ domesticShare, priceIndex = '100' }: GrossEffectsInput) {
  let least: DecimalString = '0';
  for (const name of CASES) {
    const share = domesticShare[name];
    const field = `domesticShare.${name}`;
    if (!isDecimalString(share)) return refuse<GrossEffectsRefusal>('not-a-number', field);
    if (decimal(share).lessThan(least) || decimal(share).greaterThan('100'))
      return refuse<GrossEffectsRefusal>('out-of-range', field, { from: least, to: '100' });
    least = share;
  }
  if (!isDecimalString(priceIndex)) return refuse<GrossEffectsRefusal>('not-a-number', 'priceIndex');
  return decimal(priceIndex).greaterThan('0')
    ? undefined
    : refuse<GrossEffectsRefusal>('not-positive', 'priceIndex');
}

function multiplierProblem({ sectors, multipliers }: GrossEffectsInput) {
  for (const { id } of sectors) {
    const { employment, output } = multipliers[id] ?? {};
    const numbers = [...Object.values(employment?.effects ?? {}), ...(output === undefined ? [] : [output])];
    if (numbers.some((number) => !isDecimalString(number) || decimal(number).isNegative()))
      return refuse<GrossEffectsRefusal>('not-a-number', `multipliers.${id}`);
    if (employment && !(isDecimalString(employment.per) && decimal(employment.per).greaterThan('0')))
      return refuse<GrossEffectsRefusal>('not-positive', `multipliers.${id}.employment.per`);
  }
  return undefined;
}

/** The three cases of one effect of one sector, each with the step that computes it. */
function range(
  name: string,
  input: GrossEffectsInput,
  amount: DecimalString,
  multiplier: {
    readonly perUnit: DecimalString;
    readonly per: DecimalString;
    readonly unit: 'quantity' | 'money';
  },
  steps: Step[],
): EffectRange {
  const priceIndex = input.priceIndex ?? '100';
  const at = (which: Case): DecimalString => {
    const domesticShare = input.domesticShare[which];
    const spent = decimal(amount).times(domesticShare).dividedBy('100').dividedBy(priceIndex).times('100');
    const line = step(
      termName(`${name}-${which}`, ''),
      multiplier.unit,
      'amount × domesticShare ÷ 100 ÷ priceIndex × 100 ÷ per × multiplier',
      {
        amount: [amount, 'money'],
        domesticShare: [domesticShare, 'percent'],
        priceIndex: [priceIndex, 'ratio'],
        per: [multiplier.per, 'money'],
        multiplier: [multiplier.perUnit, 'ratio'],
      },
      spent.dividedBy(multiplier.per).times(multiplier.perUnit),
    );
    steps.push(line);
    return line.value;
  };
  return { low: at('low'), central: at('central'), high: at('high') };
}

/** The sum of effects, case by case, with its steps. */
function added(
  name: string,
  unit: 'quantity' | 'money',
  ranges: readonly EffectRange[],
  steps: Step[],
): EffectRange {
  const at = (which: Case): DecimalString => {
    const named = ranges.map((effect, index) => [`effect${index + 1}`, [effect[which], unit]] as const);
    const formula = named.map(([term]) => term).join(' + ') || '0';
    const value = sum(ranges.map((effect) => effect[which]));
    const line = step(termName(`${name}-${which}`, ''), unit, formula, Object.fromEntries(named), value);
    steps.push(line);
    return line.value;
  };
  return { low: at('low'), central: at('central'), high: at('high') };
}

/**
 * Gross employment and output that spending supports, sector by sector, from published multipliers:
 * amount × domestic share ÷ price index ÷ per × multiplier.
 *
 * Gross, not net: nothing is taken off for what the money or the people would have done otherwise. Prices and shares are fixed, job-years
 * are not jobs, loans and guarantees are not spending, and only what is spent in the country counts.
 * Source of the model: Miller & Blair (2009), ch. 6; tables by EPI (2019) and BEA (2024).
 *
 * Refuses `invalid-id`, `duplicate-id`, `not-a-number`, `negative`, `out-of-range` (a domestic share outside 0 to 100, or below the
 * case before it) and `not-positive` (the price index, or the amount that a multiplier is for).
 */
export function grossEffects(input: GrossEffectsInput): Outcome<GrossEffects, GrossEffectsRefusal> {
  const problem = sectorsProblem(input.sectors) ?? parameterProblem(input) ?? multiplierProblem(input);
  if (problem !== undefined) return problem;
  const steps: Step[] = [];
  const sectors = input.sectors.map(({ id, amount }): SectorEffects => {
    const { employment, output } = input.multipliers[id] ?? {};
    const kinds = Object.entries(employment?.effects ?? {}).filter(
      ([kind]) => kind !== 'induced' || input.includeInduced === true,
    );
    const jobs = kinds.map(([kind, perUnit]) => {
      const multiplier = { perUnit, per: employment?.per ?? '1', unit: 'quantity' } as const;
      return range(`${id}-${kind}`, input, amount, multiplier, steps);
    });
    const money = { perUnit: output ?? '0', per: '1', unit: 'money' } as const;
    return {
      id,
      employment: employment === undefined ? null : added(`${id}-employment`, 'quantity', jobs, steps),
      output: output === undefined ? null : range(`${id}-output`, input, amount, money, steps),
    };
  });
  const without = (effect: 'employment' | 'output') =>
    sectors.filter((sector) => sector[effect] === null).map(({ id }) => id);
  return {
    ok: true,
    sectors,
    employment: added(
      'employment',
      'quantity',
      sectors.flatMap(({ employment }) => employment ?? []),
      steps,
    ),
    output: added(
      'output',
      'money',
      sectors.flatMap(({ output }) => output ?? []),
      steps,
    ),
    withoutEmployment: without('employment'),
    withoutOutput: without('output'),
    steps,
  };
}

/** An average number of jobs. */
export interface AverageJobs {
  readonly jobs: DecimalString;
  readonly steps: readonly Step[];
}

/** Average number of jobs that job-years (person-years) come to over a number of years: never the same thing as job-years. */
export function averageJobs(
  personYears: DecimalString,
  years: number,
): Outcome<AverageJobs, GrossEffectsRefusal> {
  if (!isDecimalString(personYears)) return refuse('not-a-number', 'personYears');
  if (!Number.isInteger(years) || years < 1) return refuse('out-of-range', 'years', { from: '1' });
  const terms = { personYears: [personYears, 'quantity'], years: [`${years}`, 'years'] } as const;
  const line = step(
    'averageJobs',
    'quantity',
    'personYears ÷ years',
    terms,
    decimal(personYears).dividedBy(`${years}`),
  );
  return { ok: true, jobs: line.value, steps: [line] };
}
