import { decimal, sum, type DecimalString } from '../numbers/decimal.js';
import { checkIds } from '../model/check-ids.js';
import { checkInputs, type Checked, type NumberReason } from '../model/check-inputs.js';
import { refuse, type Outcome, type Refusal } from '../model/outcome.js';
import { step, type Step, termName } from '../model/steps.js';

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

export type GrossEffectsRefusal = NumberReason | 'invalid-id' | 'duplicate-id';

const CASES = ['low', 'central', 'high'] as const;
type Case = (typeof CASES)[number];

function multiplierInputs({ sectors, multipliers }: GrossEffectsInput): Checked[] {
  return sectors.flatMap(({ id }): Checked[] => {
    const { employment, output } = multipliers[id] ?? {};
    const numbers = [...Object.values(employment?.effects ?? {}), ...(output === undefined ? [] : [output])];
    return [
      ...numbers.map((number): Checked => [`multipliers.${id}`, number, 'amount']),
      ...(employment ? [[`multipliers.${id}.employment.per`, employment.per, 'positive'] as const] : []),
    ];
  });
}

function checkInput(input: GrossEffectsInput): Refusal<GrossEffectsRefusal> | null {
  const { sectors, domesticShare, priceIndex = '100' } = input;
  const refusal = checkIds(sectors.map(({ id }) => id));
  if (refusal) return refusal;
  const shares = CASES.map((name): Checked => [`domesticShare.${name}`, domesticShare[name], 'percent']);
  const read = checkInputs([
    ...shares,
    ...sectors.map(({ id, amount }): Checked => [id, amount, 'amount']),
    ['priceIndex', priceIndex, 'positive'],
    ...multiplierInputs(input),
  ]);
  if (!read.ok) return read;
  const below = CASES.findIndex((_, index) => read.values[index]?.lt(read.values[index - 1] ?? '0'));
  const from = CASES[below - 1];
  return from
    ? refuse('out-of-range', `domesticShare.${CASES[below] ?? ''}`, { from: domesticShare[from], to: '100' })
    : null;
}

/** The three cases of one effect of one sector, each with the step that computes it. */
function range(
  name: string,
  input: GrossEffectsInput,
  amount: DecimalString,
  id: string,
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
        amount: [amount, 'money', termName(id, 'SectorAmount')],
        domesticShare: [domesticShare, 'percent', termName(`domesticShare-${which}`, '')],
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
  ranges: readonly (readonly [name: string, effect: EffectRange])[],
  steps: Step[],
): EffectRange {
  const at = (which: Case): DecimalString => {
    const named = ranges.map(
      ([from, effect], index) =>
        [`effect${index + 1}`, [effect[which], unit, termName(`${from}-${which}`, '')]] as const,
    );
    const formula = named.map(([term]) => term).join(' + ') || '0';
    const value = sum(ranges.map(([, effect]) => effect[which]));
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
  const refusal = checkInput(input);
  if (refusal) return refusal;
  const steps: Step[] = [];
  const sectors = input.sectors.map(({ id, amount }): SectorEffects => {
    const { employment, output } = input.multipliers[id] ?? {};
    const kinds = Object.entries(employment?.effects ?? {}).filter(
      ([kind]) => kind !== 'induced' || input.includeInduced === true,
    );
    const jobs = kinds.map(([kind, perUnit]) => {
      const multiplier = { perUnit, per: employment?.per ?? '1', unit: 'quantity' } as const;
      const name = `${id}-${kind}`;
      return [name, range(name, input, amount, id, multiplier, steps)] as const;
    });
    const money = { perUnit: output ?? '0', per: '1', unit: 'money' } as const;
    return {
      id,
      employment: employment === undefined ? null : added(`${id}-employment`, 'quantity', jobs, steps),
      output: output === undefined ? null : range(`${id}-output`, input, amount, id, money, steps),
    };
  });
  const of = (effect: 'employment' | 'output') =>
    sectors.flatMap((sector) => {
      const found = sector[effect];
      return found === null ? [] : [[`${sector.id}-${effect}`, found] as const];
    });
  const without = (effect: 'employment' | 'output') =>
    sectors.filter((sector) => sector[effect] === null).map(({ id }) => id);
  return {
    ok: true,
    sectors,
    employment: added('employment', 'quantity', of('employment'), steps),
    output: added('output', 'money', of('output'), steps),
    withoutEmployment: without('employment'),
    withoutOutput: without('output'),
    steps,
  };
}
