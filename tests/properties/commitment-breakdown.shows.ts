import fc from 'fast-check';
import type { CommitmentResult } from '../../src/classes.js';
import { decimal, type DecimalString } from '../../src/core/numbers/decimal.js';
import { commitmentFigures } from '../../src/data/commitments/figures.js';
import { ownCommitments } from '../fixtures/own-commitments.js';
import { READERS } from '../helpers/random-scenario.js';
import { ANY, numbers, saying, type Expected } from './expected.js';
import type { Scaled } from './geometry.js';
import { stepTexts, type Description, type View } from './description.js';

type CommitmentView = View<CommitmentResult>;
type Texts = Record<string, Expected>;

const isYears = ({ set }: CommitmentView) => set['view'] === 'years';
const isZero = (value: DecimalString) => decimal(value).isZero();

/** The sector that is open. */
const openSector = (view: CommitmentView) =>
  isYears(view)
    ? undefined
    : view.result.parts.find(({ id, projects }) => id === view.set['sector'] && projects.length > 0);

function windowOf({ result, own }: CommitmentView) {
  const { commitments } = own ? ownCommitments : commitmentFigures;
  return commitments.find(({ id }) => id === result.commitment)?.window;
}

const largest = <Part extends { readonly amount: DecimalString | null }>(parts: readonly Part[]) =>
  [...parts]
    .filter(({ amount }) => amount !== null)
    .sort((a, b) => decimal(b.amount ?? '0').comparedTo(a.amount ?? '0'))[0];

function yearsAnswer(view: CommitmentView): Expected {
  const { result: r, write: w, ja } = view;
  const window = windowOf(view);
  const most = largest(r.years);
  const total = w.compact(r.total);
  if (!window || !most || r.schedule === null) return numbers(total);
  const [amount, year] = [w.compact(most.amount), String(most.year)];
  const last = ja ? [year, amount] : [amount, year];
  return r.schedule === 'given'
    ? numbers(total, ...last)
    : numbers(total, w.date(window.from), w.date(window.to), ...last);
}

function answer(view: CommitmentView): Expected {
  const { result: r, write: w, ja } = view;
  if (isYears(view)) return yearsAnswer(view);
  const total = w.compact(r.total);
  const open = openSector(view);
  if (open) {
    const share = w.percent(open.shownShare ?? '0', 1);
    const amount = open.amount === null ? null : w.compact(open.amount);
    const stated = w.count(open.projects.filter((project) => project.amount !== null).length);
    const all = w.count(open.projects.length);
    const whole = w.compact(r.shareOf === 'total' ? r.total : r.whole);
    return ja ? numbers(amount, whole, share, all, stated) : numbers(amount, share, whole, stated, all);
  }
  const top = largest(r.parts);
  if (r.parts.length === 0) return numbers(total);
  if (!top) return numbers(ANY, total);
  const most = w.percent(top.shownShare ?? '0', 1);
  const promised = w.percent(r.stated.shareOfTotal, 1);
  const rest = isZero(r.unallocated.amount) ? null : w.compact(r.unallocated.amount);
  if (r.shares) return ja ? numbers(total, promised, most, rest) : numbers(total, promised, most, rest);
  const stated = w.compact(r.stated.amount);
  if (r.shareOf === 'stated') return numbers(ANY, stated, most, total);
  return ja ? numbers(ANY, stated, total, promised, rest) : numbers(ANY, stated, promised, total, rest);
}

/** The whole in other money, and for each inhabitant. */
function contextSentence({ result: r, write: w, ja, attributes }: CommitmentView): Expected {
  const { inOtherCurrency, perInhabitant, exchangeRate, otherCurrency = '' } = r.context;
  const rate = exchangeRate === undefined ? '' : w.number(exchangeRate);
  const other =
    inOtherCurrency === undefined || exchangeRate === undefined
      ? []
      : [w.compact(inOtherCurrency, otherCurrency)];
  const each = perInhabitant === undefined ? [] : [w.money(perInhabitant)];
  const population = w.number(attributes['population'] ?? '0');
  if (!other.length && !each.length) return '';
  return ja
    ? numbers(
        w.compact(r.total),
        ...(other.length ? ['1', rate, ...other] : []),
        ...(each.length ? [population, '1', ...each] : []),
      )
    : numbers(
        w.compact(r.total),
        ...(other.length ? [...other, rate] : []),
        ...(each.length ? [...each, population] : []),
      );
}

function keyFigures(view: CommitmentView): Texts {
  const { result: r, write: w, ja } = view;
  const lines = r.parts.flatMap(({ projects }) => projects);
  const counted = w.count(lines.filter(({ amount }) => amount !== null).length);
  const all = w.count(lines.length);
  const figure = (id: string, exact: DecimalString, detail: Expected): Texts => ({
    [`figure ${id}`]: w.compact(exact),
    [`figure ${id} exact`]: w.money(exact),
    [`figure ${id} detail`]: detail,
  });
  const apart = decimal(r.total).minus(r.stated.amount).abs().toFixed();
  const more = decimal(r.total).gte(r.stated.amount);
  const window = windowOf(view);
  const { perYear, shareOfGdp } = r.context;
  return {
    ...figure(
      'stated.amount',
      r.stated.amount,
      lines.length ? numbers(...(ja ? [all, counted] : [counted, all])) : '',
    ),
    ...(r.shareOf === 'stated'
      ? figure('total', r.total, saying(more ? /more|上回る/ : /less|下回る/, w.compact(apart)))
      : figure('unallocated.amount', r.unallocated.amount, numbers(w.percent(r.unallocated.shownShare, 1)))),
    ...(perYear !== undefined && window
      ? {
          ...figure('context.perYear', perYear, numbers(w.date(window.to))),
          'figure context.perYear label': numbers(ja ? '1' : null),
        }
      : {}),
    ...(shareOfGdp === undefined
      ? {}
      : {
          'figure context.shareOfGdp': w.percent(shareOfGdp, 1),
          'figure context.shareOfGdp exact': w.percent(shareOfGdp, 6),
        }),
  };
}

interface Line {
  readonly id: string;
  readonly amount: DecimalString | null;
  readonly shownShare: DecimalString | null;
}

/** The lines of the table and of the list of parts. */
function lines(view: CommitmentView): { table: Line[]; list: Line[] } {
  const { result: r, set } = view;
  const open = openSector(view);
  const shown = open ? [open] : r.parts;
  const table: Line[] = shown.flatMap((part) => [part, ...part.projects]);
  const rest: Line = { id: 'unallocated', ...r.unallocated };
  const whole: Line = { id: 'whole', amount: r.whole, shownShare: '100' };
  const list: Line[] = open
    ? [...open.projects]
    : r.parts.flatMap((part): Line[] =>
        set['view'] === 'projects' && part.projects.length ? [...part.projects] : [part],
      );
  return {
    table: open ? table : [...table, ...(r.shareOf === 'total' ? [rest] : []), whole],
    list: open || isZero(r.unallocated.amount) ? list : [...list, rest],
  };
}

function partTexts(view: CommitmentView): Texts {
  const { write: w } = view;
  const { table, list } = lines(view);
  const share = ({ shownShare }: Line) => (shownShare === null ? numbers() : w.percent(shownShare, 1));
  const texts: Texts = {};
  for (const line of table) {
    texts[`table ${line.id} amount`] = numbers(line.amount === null ? null : w.money(line.amount));
    texts[`table ${line.id} share`] = share(line);
  }
  for (const line of list) {
    texts[`label row.${line.id}`] = numbers(line.amount === null ? null : w.compact(line.amount));
    texts[`label row.${line.id}.status?`] = numbers(
      line.shownShare === null ? null : w.percent(line.shownShare, 1),
    );
  }
  return texts;
}

function yearTexts({ result: r, write: w }: CommitmentView): Texts {
  const texts: Texts = {};
  for (const { year, shownAmount, share, cumulativeShare } of r.years) {
    texts[`table row ${year}`] = String(year);
    texts[`table ${year} amount`] = w.money(shownAmount);
    texts[`table ${year} cumulative`] = w.percent(cumulativeShare, 1);
    texts[`label row.${year}`] = numbers(w.compact(shownAmount));
    texts[`label row.${year}.status`] = numbers(w.percent(share, 1));
    texts[`label row.${year}.detail?`] = '';
  }
  return texts;
}

/** The pieces of the bars: what each part states, by status. */
function pieces(view: CommitmentView): Record<string, DecimalString> {
  const { result: r } = view;
  const all: Record<string, DecimalString> = {};
  if (isYears(view)) for (const { year, shownAmount } of r.years) all[String(year)] = shownAmount;
  for (const { id } of isYears(view) ? [] : lines(view).list) {
    const sector = r.parts.find((part) => part.id === id);
    const project = r.parts.flatMap(({ projects }) => projects).find((one) => one.id === id);
    if (id === 'unallocated') all[id] = r.unallocated.amount;
    else if (sector) for (const { status, amount } of sector.byStatus) all[`${id}.${status}`] = amount;
    else if (project?.amount != null) all[`${id}.${project.status}`] = project.amount;
  }
  return Object.fromEntries(Object.entries(all).filter(([, amount]) => !isZero(amount)));
}

function drawn(view: CommitmentView): { texts: Texts; scaled: Scaled[] } {
  const { result: r } = view;
  const own = pieces(view);
  const marks = new Map(view.figure.drawings.flatMap(({ marks: all }) => all.map((mark) => [mark.id, mark])));
  const bars = Object.entries(own).filter(([id]) => id !== 'unallocated');
  const texts: Texts = {};
  const inList: Record<string, DecimalString> = {};
  for (const [id, amount] of Object.entries(own)) inList[`row.${id}`] = amount;
  const inStack: Record<string, DecimalString> = isYears(view) ? {} : Object.fromEntries(bars);
  if (!isYears(view) && !openSector(view)) inStack['total'] = r.total;
  for (const [id, amount] of Object.entries({ ...inList, ...inStack })) {
    const at = view.figure.drawings.findIndex(({ marks: all }) => all.some((mark) => mark.id === id));
    texts[`drawing ${at} mark ${id}`] = marks.has(id) ? amount : 'missing';
  }
  return {
    texts,
    scaled: [
      { lengths: inStack, least: 2, apart: 1 },
      { lengths: inList, least: 2 },
    ],
  };
}

/** Who would get the cash: the sentence, the facts, every year and every step. */
function cashTexts({ result: { cash }, write: w, ja }: CommitmentView): Texts {
  if (!cash) return {};
  const years = cash.perYear.length;
  const { payoffYear, promisorReturn, breakEvenYield, promisorPresentValue, recipientPresentValue } = cash;
  const texts: Texts = {
    'sentence cash': numbers(
      years === 1 && !ja ? null : w.count(years),
      w.compact(cash.promisorTotal),
      w.percent(cash.promisorShare ?? '0', 1),
      w.compact(cash.recipientTotal),
    ),
    'figure cash.payoffYear': numbers(typeof payoffYear === 'number' ? w.count(payoffYear) : null),
    'figure cash.payoffYear exact': String(payoffYear),
    'figure cash.promisorReturn': promisorReturn === null ? numbers() : w.percent(promisorReturn, 1),
    'figure cash.promisorReturn exact': promisorReturn === null ? '' : w.percent(promisorReturn, 6),
    'figure cash.breakEvenYield': w.percent(breakEvenYield, 1),
    'figure cash.breakEvenYield exact': w.percent(breakEvenYield, 6),
    'figure cash.promisorPresentValue': w.compact(promisorPresentValue),
    'figure cash.promisorPresentValue exact': w.money(promisorPresentValue),
    'figure cash.recipientPresentValue': w.compact(recipientPresentValue),
    'figure cash.recipientPresentValue exact': w.money(recipientPresentValue),
    ...stepTexts(cash.steps, ({ value, unit }) => w.step(value, unit), 'cash'),
  };
  for (const { year, promisor, recipient, balance } of cash.perYear) {
    texts[`cash row ${year}`] = w.count(year);
    texts[`cash ${year} promisor`] = w.money(promisor);
    texts[`cash ${year} recipient`] = w.money(recipient);
    texts[`cash ${year} balance`] = w.money(balance);
  }
  return texts;
}

/** How far it has come, and the jobs and output of each sector from the low to the high share. */
function modelTexts({ result: r, write: w }: CommitmentView): Texts {
  const texts: Texts = {};
  for (const { layer, shareOfTotal } of r.layers ?? [])
    texts[`certainty ${layer} shareOfTotal`] = shareOfTotal === null ? numbers() : w.percent(shareOfTotal, 1);
  if (!r.jobs) return texts;
  const whole = (value: DecimalString) => w.number(decimal(value).toFixed(0));
  for (const { id, employment, output } of [{ id: 'sum', ...r.jobs }, ...r.jobs.sectors]) {
    const each = (effect: typeof employment, write: (value: DecimalString) => string) =>
      effect ? numbers(write(effect.low), write(effect.central), write(effect.high)) : numbers();
    texts[`jobs ${id} employment`] = each(employment, whole);
    texts[`jobs ${id} output`] = each(output, w.compact);
    const amount = r.parts.find((part) => part.id === id)?.amount;
    if (amount != null) texts[`jobs ${id} amount`] = w.compact(amount);
  }
  return { ...texts, ...stepTexts(r.jobs.steps, ({ value, unit }) => w.step(value, unit), 'jobs') };
}

/** Scenarios that a reader may set, and what the breakdown shows of their result. */
export const commitmentBreakdown: Description<CommitmentResult> = {
  tag: 'impact-commitment-breakdown',
  attributes: {
    ...READERS['impact-commitment-breakdown']!,
    sector: fc.constantFrom('energy', 'semiconductors', 'aircraft'),
  },
  // Lists, sectors and periods are those of one commitment; some scenarios ask for those of another all the same.
  agreeing: ({ commitment, scenario, shares, schedule, ...others }) => {
    const another = commitment !== undefined && (scenario === 'custom' || others['population'] === undefined);
    return {
      ...others,
      ...(another
        ? { commitment }
        : { ...(shares !== undefined && { shares }), ...(schedule !== undefined && { schedule }) }),
      ...(scenario !== undefined && { scenario }),
    };
  },
  currencyOf: ({ currency }) => currency,
  own: ownCommitments,
  ownAttributes: {
    view: fc.constantFrom('sectors', 'projects', 'years'),
    sector: fc.constantFrom('rail', 'water'),
    total: READERS['impact-commitment-breakdown']!['total']!,
    scenario: fc.constantFrom('contracts', 'custom'),
    shares: fc.constantFrom('rail:40 water:12.5'),
  },
  shows: (view) => {
    const { result: r, write: w } = view;
    const shapes = drawn(view);
    return {
      texts: {
        heading: numbers(w.compact(r.total)),
        'sentence answer': answer(view),
        'sentence context': contextSentence(view),
        ...keyFigures(view),
        ...(isYears(view) ? yearTexts(view) : partTexts(view)),
        ...shapes.texts,
        ...cashTexts(view),
        ...modelTexts(view),
        ...stepTexts(r.steps, ({ id, value, unit }) =>
          w.step(value, id === 'inOtherCurrency' ? 'quantity' : unit),
        ),
      },
      also: (place) => alsoShown(place, view),
      scaled: shapes.scaled,
    };
  },
};

/** Words of the data, of the calendar, and of models with assumptions of their own. */
function alsoShown(place: string, view: CommitmentView): Expected | undefined {
  const { result: r, write: w } = view;
  if (place === 'known') return numbers(w.date(r.knownThrough));
  if (place === 'table caption')
    return numbers(isYears(view) ? null : w.compact(r.shareOf === 'total' ? r.total : r.whole));
  if (/^drawing \d+ label total$/.test(place)) return numbers(w.compact(r.total));
  if (/^drawing \d+ label stated.caption$/.test(place)) return numbers(w.compact(r.stated.amount));
  const open = openSector(view);
  if (open && new RegExp(`^drawing \\d+ label ${open.id}$`).test(place))
    return numbers(open.amount === null ? null : w.compact(open.amount));
  const [, opened] = /^label row\.(.*)\.detail$/.exec(place) ?? [];
  const part = r.parts.find(({ id }) => id === opened);
  if (part && part.projects.length > 1) return numbers(w.count(part.projects.length));
  if (
    /^(standfirst|echo|table row|certainty )|detail$|^jobs [^ ]+ multipliers$| numbers$| (by|status)$|label [^ ]+$/.test(
      place,
    )
  )
    return numbers(ANY);
  return undefined;
}
