import { commitmentBreakdown, type CommitmentBreakdown } from '../../core/commitment/commitment.js';
import { commitmentInContext } from '../../core/commitment/commitment-context.js';
import { evenSplit, parseShares, type CustomSplit } from '../../core/commitment/custom-split.js';
import type { ScheduleShape } from '../../core/commitment/disbursement.js';
import { freezeDeep } from '../../core/model/memoize.js';
import { refuse, type Outcome, type Refusal } from '../../core/model/outcome.js';
import { daysBetween } from '../../core/model/days.js';
import { decimal, plain, type DecimalString } from '../../core/numbers/decimal.js';
import { breakdownInput, customInput, splitSectors } from '../../data/commitments/breakdown-input.js';
import type { CommitmentFigures } from '../../data/commitments/figures.js';
import type { Commitment } from '../../data/commitments/schema.js';
import { drawnFrom } from './model-drawn.js';
import type { BreakdownScenario, CommitmentResult, Computed, Outcomes } from './types.js';

/** The scenario that is the reader's own. */
export const CUSTOM = 'custom';

/** The data behind a scenario. */
type Inputs = Pick<Computed, 'commitment' | 'list' | 'gdp' | 'rate'>;

/** The measures of the country that promises. They have it in their id: `jp-gdp`, `jp-exchange-rate`. */
export function measuresOf(
  { from }: Commitment,
  { measures }: CommitmentFigures,
): Pick<Computed, 'gdp' | 'rate'> {
  const of = (name: string) => measures?.[`${from.toLowerCase()}-${name}`] ?? null;
  return { gdp: of('gdp'), rate: of('exchange-rate') };
}

/** What is left of the period, from the day on which it is read where nothing is reported as paid. */
function periodOf({ window, layers }: Commitment, today: string): CommitmentResult['period'] {
  if (!window) return null;
  const unpaid = (layers ?? []).some(({ layer, amount }) => layer === 'disbursed' && amount === undefined);
  const { from, to } = window;
  const left = daysBetween(today, to) ?? 0;
  return { today, from: unpaid && today > from ? today : from, to, daysLeft: Math.max(left, 0) };
}

/** The schedule; where none is asked for, the amounts published for single years, or else even ones. */
function scheduleOf({ window, years }: Commitment, asked: string | null): ScheduleShape | Refusal | null {
  if (!window) return asked === null ? null : refuse('no-window', 'schedule');
  const kind = asked ?? (years ? 'given' : 'straight');
  if (kind === 'given')
    return years
      ? { kind, amounts: years.map(({ year, amount }) => ({ year, amount })) }
      : refuse('unknown-choice', 'schedule');
  return kind === 'straight' || kind === 'front-loaded' || kind === 'logistic' || kind === 'norden-rayleigh'
    ? { kind }
    : refuse('unknown-choice', 'schedule');
}

/** The split asked for, or an even one. */
export function splitOf(commitment: Commitment, shares: string | null): Outcome<CustomSplit> {
  const ids = splitSectors(commitment);
  return shares === null ? evenSplit(ids) : parseShares(shares, ids);
}

function contextOf(
  scenario: BreakdownScenario,
  { gdp, rate }: Inputs,
  total: DecimalString,
  period: CommitmentResult['period'],
) {
  const exchangeRate = scenario.exchangeRate ?? rate?.value;
  const usable = exchangeRate !== undefined && decimal(exchangeRate).greaterThan('0');
  const context = commitmentInContext({
    amount: total,
    population: scenario.population ?? undefined,
    gdp: gdp && usable ? plain(decimal(gdp.value).dividedBy(exchangeRate)) : undefined,
    exchangeRate,
    period: period && period.from < period.to ? { from: period.from, to: period.to } : undefined,
  });
  if (!context.ok) return context;
  const { steps, ok, ...found } = context;
  const [otherCurrency] = rate?.unit.split('/') ?? [];
  return {
    ok,
    steps,
    context: {
      ...found,
      ...(rate !== null &&
        exchangeRate !== undefined && { exchangeRate, otherCurrency: otherCurrency ?? '' }),
    },
  };
}

/** The input that a refusal of a model is about. */
function refusedInput({ field = '' }: Refusal, { list }: Inputs): string {
  if (field === 'total' || field === 'population' || field === 'exchangeRate') return field;
  return list ? 'total' : 'shares';
}

function refused(refusal: Refusal, input: string): Extract<Outcomes, { ok: false }> {
  return { ok: false, refusals: { [input]: refusal } };
}

/** The commitment and the list that a scenario names. */
function inputsOf(
  scenario: BreakdownScenario,
  data: CommitmentFigures,
): { readonly ok: true; readonly inputs: Inputs } | ReturnType<typeof refused> {
  const commitment = data.commitments.find(
    ({ id }) => scenario.commitment === null || id === scenario.commitment,
  );
  if (!commitment) return refused(refuse('unknown-commitment'), 'commitment');
  const custom = scenario.scenario === CUSTOM || commitment.scenarios.length === 0;
  const list = commitment.scenarios.find(({ id }) => scenario.scenario === null || id === scenario.scenario);
  if (!custom && !list) return refused(refuse('unknown-scenario'), 'scenario');
  return {
    ok: true,
    inputs: { commitment, list: custom ? null : (list ?? null), ...measuresOf(commitment, data) },
  };
}

function linesOf({ parts }: CommitmentBreakdown): CommitmentResult['lines'] {
  const counted = parts.flatMap(({ projects }) => projects.filter((project) => project.counted));
  return { all: counted.length, stated: counted.filter(({ amount }) => amount !== null).length };
}

/** The sectors that a document names, and those for which nothing is counted yet. */
function namedOf({ commitment, list }: Inputs, { parts }: CommitmentBreakdown): CommitmentResult['named'] {
  const sectors = commitment.named?.[0]?.sectors;
  if (!sectors || list?.shareOf !== 'total') return null;
  const amounts = new Map(parts.map(({ id, amount }) => [id, amount]));
  return { sectors, without: sectors.filter((id) => (amounts.get(id) ?? null) === null) };
}

/** Computes a breakdown: the lists from the data, the parts by the model, the years, and the total in proportion. */
export function computeCommitment(scenario: BreakdownScenario, data: CommitmentFigures): Outcomes {
  const found = inputsOf(scenario, data);
  if (!found.ok) return found;
  const { inputs } = found;
  const { commitment, list } = inputs;
  const split = list ? null : splitOf(commitment, scenario.shares);
  if (split?.ok === false) return refused(split, 'shares');
  const shape = scheduleOf(commitment, scenario.schedule);
  if (shape && 'ok' in shape) return refused(shape, 'schedule');
  const period = periodOf(commitment, scenario.today);
  const open = period && period.from < period.to;
  const options = { total: scenario.total ?? undefined, included: scenario.includeDisputed };
  const broken = commitmentBreakdown({
    ...(list
      ? breakdownInput(commitment, list, options)
      : customInput(commitment, split?.shares ?? [], options)),
    ...(shape && open && { schedule: { from: period.from, to: period.to, shape } }),
  });
  if (!broken.ok) return refused(broken, refusedInput(broken, inputs));
  const context = contextOf(scenario, inputs, broken.total, period);
  if (!context.ok) return refused(context, refusedInput(context, inputs));
  const { ok, ...breakdown } = broken;
  const result: CommitmentResult = freezeDeep({
    ...breakdown,
    commitment: commitment.id,
    yearly: commitment.yearly ?? false,
    shares: split?.shares ?? null,
    lines: linesOf(breakdown),
    named: namedOf(inputs, breakdown),
    period,
    schedule: open ? (shape?.kind ?? null) : null,
    context: context.context,
    layers: null,
    cash: null,
    jobs: null,
    knownThrough: data.knownThrough,
    steps: [...(split?.steps ?? []), ...breakdown.steps, ...context.steps],
  });
  return { ok, computed: { result, ...inputs, ...drawnFrom(result, inputs) } };
}
