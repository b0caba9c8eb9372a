import { plain, type Decimal, type DecimalString } from '../numbers/decimal.js';
import { checkInputs, type Checked } from '../model/check-inputs.js';
import { refuse, type Outcome } from '../model/outcome.js';
import {
  disbursementSchedule,
  type DisbursementRefusal,
  type ScheduleShape,
  type YearAmount,
} from './disbursement.js';
import { step, type Step, termName } from '../model/steps.js';

/** From a word to money: each layer lies inside the one before it, and none is ever added to another. */
export const LAYERS = ['announced', 'candidates', 'selected', 'contracted', 'disbursed'] as const;
export type Layer = (typeof LAYERS)[number];

/** How much of a commitment has come as far as a layer. */
export interface LayerInput {
  readonly layer: Layer;
  /** Zero or more; left out when nothing was published, which is not the same as zero. */
  readonly amount?: DecimalString | undefined;
  /** Units of the amount's currency for one unit of the total's, such as 155 yen for a dollar; above zero. */
  readonly exchangeRate?: DecimalString | undefined;
  /** Spreads the amount of this layer over the years. */
  readonly schedule?:
    { readonly from: string; readonly to: string; readonly shape: ScheduleShape } | undefined;
}

/** One layer, in the currency of the total. `null`: not published. Shares are in percent. */
export interface CommitmentLayer {
  readonly layer: Layer;
  readonly amount: DecimalString | null;
  readonly shareOfTotal: DecimalString | null;
  /** Share of the nearest layer before it that has an amount; `null` for the first. */
  readonly shareOfPrevious: DecimalString | null;
  readonly perYear: readonly YearAmount[];
}

export interface CommitmentLayers {
  readonly total: DecimalString;
  readonly layers: readonly CommitmentLayer[];
  readonly steps: readonly Step[];
}

export type LayerRefusal = DisbursementRefusal | 'not-positive' | 'duplicate-id';

/** A layer with its numbers read. */
interface ReadLayer extends Pick<LayerInput, 'layer' | 'schedule'> {
  readonly amount: Decimal | null;
  readonly exchangeRate: Decimal | null;
}

function read(
  total: DecimalString,
  layers: readonly LayerInput[],
): Outcome<{ whole: Decimal; layers: readonly ReadLayer[] }, LayerRefusal> {
  const checked = checkInputs([
    ['total', total, 'positive'],
    ...layers.flatMap(({ layer, amount, exchangeRate }): Checked[] => [
      [`${layer}.exchangeRate`, exchangeRate ?? '1', 'positive'],
      [`${layer}.amount`, amount ?? '0', 'amount'],
    ]),
  ]);
  if (!checked.ok) return checked;
  const names = layers.map(({ layer }) => layer);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return refuse('duplicate-id', twice);
  const [whole, ...values] = checked.values;
  const taken = layers.map(({ layer, schedule, amount, exchangeRate }, index) => ({
    layer,
    schedule,
    exchangeRate: (exchangeRate === undefined ? null : values[2 * index]) ?? null,
    amount: (amount === undefined ? null : values[2 * index + 1]) ?? null,
  }));
  return { ok: true, whole, layers: taken };
}

function converted({ layer, amount, exchangeRate }: ReadLayer, steps: Step[]): Decimal | null {
  if (!amount || !exchangeRate) return amount;
  const value = amount.dividedBy(exchangeRate);
  const terms = { amount: [amount, 'money'], exchangeRate: [exchangeRate, 'ratio'] } as const;
  steps.push(step(`${layer}Amount`, 'money', 'amount ÷ exchangeRate', terms, value));
  return value;
}

function share(id: string, amount: Decimal, whole: Decimal, steps: Step[]): DecimalString | null {
  if (whole.isZero()) return null;
  const value = amount.dividedBy(whole).times('100');
  const terms = { amount: [amount, 'money'], whole: [whole, 'money'] } as const;
  steps.push(step(id, 'percent', 'amount ÷ whole × 100', terms, value));
  return plain(value);
}

/**
 * Sets the layers of a commitment side by side, in their order of certainty: what was announced, what of it was selected or is a candidate, what was selected,
 * contracted, disbursed. Each is compared with the total and with the layer before it; they are never summed.
 *
 * Refuses `not-a-number`, `negative`, `not-positive` (the total or an exchange rate), `duplicate-id` (a layer given twice), and a
 * schedule by the reasons of {@link disbursementSchedule}; `field` begins with the layer.
 */
export function commitmentLayers(
  total: DecimalString,
  layers: readonly LayerInput[],
): Outcome<CommitmentLayers, LayerRefusal> {
  const given = read(total, layers);
  if (!given.ok) return given;
  const steps: Step[] = [];
  const rows: CommitmentLayer[] = [];
  let previous: Decimal | undefined;
  for (const name of LAYERS) {
    const input = given.layers.find(({ layer }) => layer === name);
    if (input === undefined) continue;
    const amount = converted(input, steps);
    if (!amount) {
      rows.push({ layer: name, amount: null, shareOfTotal: null, shareOfPrevious: null, perYear: [] });
      continue;
    }
    const years = input.schedule && disbursementSchedule({ ...input.schedule, total: plain(amount) });
    if (years?.ok === false) return { ...years, field: `${name}.${years.field ?? 'schedule'}` };
    rows.push({
      layer: name,
      amount: plain(amount),
      shareOfTotal: share(`${name}ShareOfTotal`, amount, given.whole, steps),
      shareOfPrevious: previous ? share(`${name}ShareOfPrevious`, amount, previous, steps) : null,
      perYear: (years?.perYear ?? []).map((row) => ({ year: row.year, amount: row.amount })),
    });
    steps.push(...(years?.steps ?? []).map((line) => ({ ...line, id: termName(`${name}-${line.id}`, '') })));
    previous = amount;
  }
  return { ok: true, total, layers: rows, steps };
}
