import { commitmentBreakdown, type CommitmentBreakdown } from '../../core/commitment/commitment.js';
import { commitmentInContext, type CommitmentContext } from '../../core/commitment/commitment-context.js';
import {
  evenSplit,
  parseShares,
  type CustomSplit,
  type SplitShare,
} from '../../core/commitment/custom-split.js';
import { decimal, plain, type DecimalString } from '../../core/numbers/decimal.js';
import { freezeDeep } from '../../core/model/memoize.js';
import { refuse, type Outcome, type Refusal } from '../../core/model/outcome.js';
import type { ScheduleShape } from '../../core/commitment/disbursement.js';
import { breakdownInput, customInput, splitSectors } from '../../data/commitments/breakdown-input.js';
import type { CommitmentFigures } from '../../data/commitments/figures.js';
import type { Commitment, CommitmentScenario } from '../../data/commitments/schema.js';
import type { Figure } from '../../data/schema.js';

/** The scenario that is the reader's own. */
export const CUSTOM = 'custom';

export type ScheduleKind = ScheduleShape['kind'];

/** What is asked: every entry read, nothing yet computed. Null stands for what the data say. */
export interface CommitmentQuery {
  readonly commitment: string | null;
  readonly scenario: string | null;
  readonly total: DecimalString | null;
  /** Shares of a split of one's own, as `id:percent …`. */
  readonly shares: string | null;
  /** Ids of disputed lines to count all the same. */
  readonly include: readonly string[];
  readonly schedule: string | null;
  readonly exchangeRate: DecimalString | null;
  readonly population: DecimalString | null;
}

/** The result of `<impact-commitment-breakdown>`. Money in whole units of `currency`, shares in percent, all as decimal strings. */
export interface CommitmentResult extends CommitmentBreakdown {
  /** Id of the commitment. */
  readonly commitment: string;
  /** Whether all amounts are for each year. */
  readonly yearly: boolean;
  /** The split of one's own; null for what was published. */
  readonly shares: readonly SplitShare[] | null;
  /** How the total is spread over the years; null where no period was published. */
  readonly schedule: ScheduleKind | null;
  /** The total in proportion; a comparison is left out where its measure is not known. */
  readonly context: Omit<CommitmentContext, 'steps'> & {
    readonly exchangeRate?: DecimalString;
    readonly otherCurrency?: string;
  };
  /** Last day for which the data were checked. */
  readonly knownThrough: string;
}

/** What a result was computed from, for the words and the drawing. */
export interface Basis {
  readonly commitment: Commitment;
  /** The published list; null for a split of one's own. */
  readonly scenario: CommitmentScenario | null;
  /** The nominal GDP of the country that promises, in its own money. */
  readonly gdp: Figure | null;
  /** Units of that money for one of the commitment's. */
  readonly rate: Figure | null;
}

/** The answer, or every entry that stands in its way. */
export type CommitmentAnswer =
  | { readonly ok: true; readonly result: CommitmentResult; readonly basis: Basis }
  | { readonly ok: false; readonly refusals: Readonly<Record<string, Refusal>> };

export type Answered = Extract<CommitmentAnswer, { ok: true }>;

/** Measures are listed by the country that they belong to: `jp-gdp`, `jp-exchange-rate`. */
function measuresOf({ from }: Commitment, { measures }: CommitmentFigures) {
  const of = (name: string) => measures?.[`${from.toLowerCase()}-${name}`] ?? null;
  return { gdp: of('gdp'), rate: of('exchange-rate') };
}

/** The schedule that is used where none is asked for: what was published for single years, or else even amounts. */
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

function contextOf(query: CommitmentQuery, { commitment, gdp, rate }: Basis, total: DecimalString) {
  const exchangeRate = query.exchangeRate ?? rate?.value;
  const usable = exchangeRate !== undefined && decimal(exchangeRate).greaterThan('0');
  const { window } = commitment;
  const context = commitmentInContext({
    amount: total,
    population: query.population ?? undefined,
    gdp: gdp && usable ? plain(decimal(gdp.value).dividedBy(exchangeRate)) : undefined,
    exchangeRate,
    period: window && { from: window.from, to: window.to },
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

function inputOf(query: CommitmentQuery, { commitment, scenario }: Basis, split: CustomSplit | null) {
  const options = { total: query.total ?? undefined, included: query.include };
  return scenario
    ? breakdownInput(commitment, scenario, options)
    : customInput(commitment, split?.shares ?? [], options);
}

/** The field of the page that a refusal of a model speaks of. */
function fieldOf({ field = '' }: Refusal, { scenario }: Basis): string {
  if (field === 'total' || field === 'population' || field === 'exchangeRate') return field;
  return scenario ? 'total' : 'shares';
}

/** Computes a breakdown: the lists from the data, the parts by the model, the years and what the total is in proportion to. */
export function computeCommitment(query: CommitmentQuery, data: CommitmentFigures): CommitmentAnswer {
  const stop = (refusal: Refusal, field: string): CommitmentAnswer => ({
    ok: false,
    refusals: { [field]: refusal },
  });
  const commitment = data.commitments.find(({ id }) => query.commitment === null || id === query.commitment);
  if (!commitment) return stop(refuse('unknown-commitment'), 'commitment');
  const own = query.scenario === CUSTOM || commitment.scenarios.length === 0;
  const scenario = commitment.scenarios.find(({ id }) => query.scenario === null || id === query.scenario);
  if (!own && !scenario) return stop(refuse('unknown-scenario'), 'scenario');
  const basis: Basis = {
    commitment,
    scenario: own ? null : (scenario ?? null),
    ...measuresOf(commitment, data),
  };
  const split = own ? splitOf(commitment, query.shares) : null;
  if (split?.ok === false) return stop(split, 'shares');
  const shape = scheduleOf(commitment, query.schedule);
  if (shape && 'ok' in shape) return stop(shape, 'schedule');
  const { window } = commitment;
  const broken = commitmentBreakdown({
    ...inputOf(query, basis, split),
    ...(shape && window && { schedule: { from: window.from, to: window.to, shape } }),
  });
  if (!broken.ok) return stop(broken, fieldOf(broken, basis));
  const context = contextOf(query, basis, broken.total);
  if (!context.ok) return stop(context, fieldOf(context, basis));
  const { ok, ...breakdown } = broken;
  const result: CommitmentResult = {
    ...breakdown,
    commitment: commitment.id,
    yearly: commitment.yearly ?? false,
    shares: split?.shares ?? null,
    schedule: shape?.kind ?? null,
    context: context.context,
    knownThrough: data.knownThrough,
    steps: [...(split?.steps ?? []), ...breakdown.steps, ...context.steps],
  };
  return { ok, result: freezeDeep(result), basis };
}

/** What the data say by themselves, for every setting that may be refused. */
const DEFAULTS: CommitmentQuery = {
  commitment: null,
  scenario: null,
  total: null,
  shares: null,
  include: [],
  schedule: null,
  exchangeRate: null,
  population: null,
};

/**
 * The answer where all settings can be used; else, where `forgiving`, the same without those that were refused, so that a reader sees
 * more than a complaint. With every refusal on the way.
 */
export function computeUsable(
  query: CommitmentQuery,
  data: CommitmentFigures,
  forgiving: boolean,
): { readonly answer: CommitmentAnswer; readonly refusals: Readonly<Record<string, Refusal>> } {
  let usable = query;
  let refusals: Record<string, Refusal> = {};
  for (;;) {
    const answer = computeCommitment(usable, data);
    if (answer.ok) return { answer, refusals };
    const fresh = Object.keys(answer.refusals).filter((name) => !(name in refusals) && name in DEFAULTS);
    refusals = { ...answer.refusals, ...refusals };
    if (!forgiving || fresh.length === 0) return { answer, refusals };
    for (const name of fresh) usable = { ...usable, [name]: DEFAULTS[name as keyof CommitmentQuery] };
  }
}
