import type { CommitmentResult } from '../../src/classes.js';
import { decimal, type DecimalString } from '../../src/core/numbers/decimal.js';
import { commitmentFigures } from '../../src/data/commitments/figures.js';
import { ownCommitments } from '../fixtures/own-commitments.js';
import type { View } from './description.js';
import { ANY, numbers, type Expected } from './expected.js';

export type CommitmentView = View<CommitmentResult>;
type Texts = Record<string, Expected>;

export const isYears = ({ set }: CommitmentView) => set['view'] === 'years';
export const isZero = (value: DecimalString) => decimal(value).isZero();

/** The sector that is open. */
export const openSector = (view: CommitmentView) =>
  isYears(view)
    ? undefined
    : view.result.parts.find(({ id, projects }) => id === view.set['sector'] && projects.length > 0);

export function commitmentOf({ result, own }: CommitmentView) {
  const { commitments } = own ? ownCommitments : commitmentFigures;
  return commitments.find(({ id }) => id === result.commitment)!;
}

/** The published list that is counted. */
export const listOf = (view: CommitmentView) =>
  view.result.shares ? undefined : commitmentOf(view).scenarios.find(({ id }) => id === view.result.scenario);

/** The sum that was printed for the whole list. */
const printedOf = (view: CommitmentView) =>
  view.result.lines.stated ? listOf(view)?.printed?.find(({ of }) => of === undefined) : undefined;

/** Whether the total stands beside what is shown. */
export const besideTotal = (view: CommitmentView) => isYears(view) || view.result.stated.difference !== null;

const largest = <Part extends { readonly amount: DecimalString | null }>(parts: readonly Part[]) =>
  [...parts]
    .filter(({ amount }) => amount !== null)
    .sort((a, b) => decimal(b.amount ?? '0').comparedTo(a.amount ?? '0'))[0];

function yearsAnswer(view: CommitmentView): Expected {
  const { result: r, write: w, ja } = view;
  const most = largest(r.years);
  const total = w.compact(r.total);
  if (r.period && r.schedule === null) return numbers(total, w.date(r.period.to));
  if (!r.period || !most || r.schedule === null) return numbers(total);
  const [amount, year] = [w.compact(most.amount), String(most.year)];
  const inOrder = (written: string) => (ja ? [year, written] : [written, year]);
  if (r.schedule === 'given') return numbers(total, ...inOrder(amount));
  const period = [total, w.date(r.period.from), w.date(r.period.to)];
  return r.schedule === 'straight'
    ? numbers(...period, ...(ja ? ['1'] : []), w.roughly(r.context.perYear!, 4))
    : numbers(...period, ...inOrder(w.roughly(most.amount, 4)));
}

/** An open sector: what is counted of it, and what is not. */
function sectorAnswer(view: CommitmentView, open: CommitmentResult['parts'][number]): Expected {
  const { result: r, write: w, ja } = view;
  const counted = open.projects.filter((project) => project.counted);
  const lines = counted.length
    ? [w.count(counted.filter(({ amount }) => amount !== null).length), w.count(counted.length)]
    : [];
  const whole = w.compact(r.shareOf === 'total' ? r.total : r.whole);
  const share = open.share === null ? [] : [w.percent(open.share, 1), whole];
  return numbers(
    open.amount === null ? null : w.compact(open.amount),
    ...(ja ? share.reverse() : share),
    ...(ja ? lines.reverse() : lines),
    ...open.pending.map(({ amount }) => w.compact(amount)),
  );
}

/** The named sectors: how many, what is counted in all and in each, and what is open. */
const SPELLED = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function namedAnswer(view: CommitmentView): Expected {
  const { result: r, write: w, ja } = view;
  const stated = w.compact(printedOf(view)?.amount ?? r.stated.amount);
  const parts = [...r.parts]
    .filter(({ amount }) => amount !== null)
    .sort((a, b) => decimal(b.amount!).comparedTo(a.amount!))
    .map(({ amount }) => w.compact(amount!));
  const rest = isZero(r.unallocated.amount) ? null : w.compact(r.unallocated.amount);
  const count = w.count(r.named!.sectors.length);
  return {
    ...numbers(
      ja ? count : null,
      r.lines.stated ? stated : null,
      w.percent(r.stated.shareOfTotal!, 1),
      w.compact(r.total),
      ...parts,
      rest,
    ),
    says: ja
      ? /公表されていません.*分野/
      : new RegExp(`^No split by sector was published; .* names ${SPELLED[Number(count)] ?? count} sectors`),
  };
}

export function answer(view: CommitmentView): Expected {
  const { result: r, write: w } = view;
  if (isYears(view)) return yearsAnswer(view);
  const open = openSector(view);
  if (open) return sectorAnswer(view, open);
  const total = w.compact(r.total);
  const top = largest(r.parts);
  if (r.parts.length === 0) return numbers(total);
  if (r.named) return namedAnswer(view);
  if (!top) return numbers(ANY);
  const most = w.percent(top.share ?? '0', 1);
  const rest = isZero(r.unallocated.amount) ? null : w.compact(r.unallocated.amount);
  if (r.shares) return numbers(total, w.percent(r.stated.shareOfTotal!, 1), most, rest);
  const sum = w.compact(r.stated.amount);
  const printed = printedOf(view);
  if (r.shareOf === 'stated') {
    const differs = printed && !decimal(printed.amount).eq(r.stated.amount);
    const beside = r.stated.difference === null ? null : total;
    return numbers(ANY, w.compact(printed?.amount ?? r.stated.amount), differs ? sum : null, most, beside);
  }
  const share = w.percent(r.stated.shareOfTotal!, 1);
  return view.ja ? numbers(ANY, sum, total, share, rest) : numbers(ANY, sum, share, total, rest);
}

/** What is open and stated by candidates. */
export function pendingSentence(view: CommitmentView): Expected {
  const { result: r, write: w } = view;
  const { pending } = r.unallocated;
  return isYears(view) || isZero(pending) ? '' : numbers(w.compact(pending));
}

/** The whole in other money, of GDP, and for each inhabitant. */
export function contextSentence(view: CommitmentView): Expected {
  const { result: r, write: w, ja, attributes } = view;
  const { inOtherCurrency, perInhabitant, exchangeRate, otherCurrency = '', shareOfGdp } = r.context;
  const total = w.compact(r.total);
  const population = w.number(attributes['population'] ?? '0');
  const other =
    inOtherCurrency === undefined || exchangeRate === undefined
      ? null
      : w.compact(inOtherCurrency, otherCurrency);
  const share = shareOfGdp === undefined ? null : w.percent(shareOfGdp, 1);
  const each = perInhabitant === undefined ? null : w.money(perInhabitant);
  if (!besideTotal(view) || (other === null && share === null && each === null)) return '';
  if (ja) {
    const rate = other === null ? [] : [ANY, other];
    return numbers(total, ...rate, share, ...(each === null ? [] : [population, '1', each]));
  }
  const rate =
    other === null || exchangeRate === undefined
      ? []
      : [other, w.rate(exchangeRate, otherCurrency), w.rate('1', r.currency)];
  return numbers(total, ...rate, share, each, each === null ? null : population);
}

const figureTexts = (id: string, value: Expected, exact: Expected, detail: Expected): Texts => ({
  [`figure ${id}`]: value,
  [`figure ${id} exact`]: exact,
  [`figure ${id} detail`]: detail,
});

/** The period: what is left of it, and what falls in a year of it. */
function periodFigures(view: CommitmentView): Texts {
  const { result: r, write: w, ja } = view;
  if (!r.period) return {};
  const left = w.count(r.period.daysLeft);
  const dates = (from: string) => numbers(w.date(from), w.date(r.period!.to));
  const { perYear } = r.context;
  return {
    ...figureTexts(
      'period.daysLeft',
      numbers(left),
      left,
      r.period.daysLeft === 0 ? numbers(w.date(r.period.to)) : dates(r.period.today),
    ),
    ...(isYears(view) && perYear !== undefined
      ? {
          ...figureTexts(
            'context.perYear',
            numbers(w.roughly(perYear, 4)),
            w.money(perYear),
            dates(r.period.from),
          ),
          'figure context.perYear label': numbers(ja ? '1' : null),
        }
      : {}),
  };
}

export function keyFigures(view: CommitmentView): Texts {
  const { result: r, write: w, ja } = view;
  if (isYears(view)) return periodFigures(view);
  const lines = r.parts.flatMap(({ projects }) => projects.filter((project) => project.counted));
  const counted = w.count(lines.filter(({ amount }) => amount !== null).length);
  const all = w.count(lines.length);
  const printed = printedOf(view);
  const sum = w.compact(r.stated.amount);
  const differs = printed && !decimal(printed.amount).eq(r.stated.amount);
  const first = figureTexts(
    'stated.amount',
    numbers(w.compact(printed?.amount ?? r.stated.amount)),
    w.money(r.stated.amount),
    differs ? numbers(sum) : lines.length ? numbers(...(ja ? [all, counted] : [counted, all])) : '',
  );
  const { shareOfTotal } = r.stated;
  if (shareOfTotal === null) return first;
  const without = w.count(r.named?.without.length ?? 0);
  return {
    ...first,
    ...(r.named
      ? {
          ...figureTexts(
            'stated.shareOfTotal',
            w.percent(shareOfTotal, 1),
            w.percent(shareOfTotal, 6),
            numbers(w.compact(r.total)),
          ),
          ...figureTexts('named.without', without, without, numbers(w.count(r.named.sectors.length))),
        }
      : isZero(r.unallocated.amount)
        ? {}
        : figureTexts(
            'unallocated.amount',
            w.compact(r.unallocated.amount),
            w.money(r.unallocated.amount),
            numbers(w.percent(r.unallocated.share, 1)),
          )),
    ...periodFigures(view),
  };
}
