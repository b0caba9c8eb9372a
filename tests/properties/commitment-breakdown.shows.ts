import fc from 'fast-check';
import type { CommitmentResult } from '../../src/classes.js';
import type { DecimalString } from '../../src/core/numbers/decimal.js';
import { ownCommitments } from '../fixtures/own-commitments.js';
import { READERS } from '../helpers/random-scenario.js';
import {
  answer,
  besideTotal,
  contextSentence,
  isYears,
  isZero,
  keyFigures,
  openSector,
  pendingSentence,
  type CommitmentView,
} from './commitment-breakdown.answers.js';
import { cashTexts, modelTexts, projectTexts } from './commitment-breakdown.panels.js';
import { ANY, numbers, type Expected } from './expected.js';
import type { Scaled } from './geometry.js';
import { stepTexts, type Description } from './description.js';

type Texts = Record<string, Expected>;

interface Line {
  readonly id: string;
  readonly amount: DecimalString | null;
  readonly share: DecimalString | null;
  readonly pending?: CommitmentResult['parts'][number]['pending'];
}

/** The lines of the table and of the list of parts. */
function lines(view: CommitmentView): { table: Line[]; list: Line[] } {
  const { result: r, set } = view;
  const open = openSector(view);
  const shown = open ? [open] : r.parts;
  const table: Line[] = shown.flatMap((part) => [part, ...part.projects]);
  const { amount, share } = r.unallocated;
  const rest: Line = { id: 'unallocated', amount, share };
  const whole: Line = { id: 'whole', amount: r.whole, share: '100' };
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
  const { result: r, write: w } = view;
  const { table, list } = lines(view);
  const share = (line: Line) => (line.share === null ? numbers() : w.percent(line.share, 1));
  const waiting = ({ pending = [] }: Line) => pending.map(({ amount }) => w.compact(amount));
  const texts: Texts = {};
  for (const line of table) {
    texts[`table ${line.id} amount`] = numbers(line.amount === null ? null : w.money(line.amount));
    texts[`table ${line.id} share`] = share(line);
    texts[`table ${line.id} status?`] = numbers(...waiting(line));
  }
  for (const line of list) {
    texts[`label row.${line.id}`] = numbers(line.amount === null ? null : w.compact(line.amount));
    texts[`label row.${line.id}.status?`] = numbers(
      line.share === null ? null : w.percent(line.share, 1),
      ...waiting(line),
    );
  }
  const { pending } = r.unallocated;
  const inRest = numbers(isZero(pending) ? null : w.compact(pending));
  if (!openSector(view)) texts['table unallocated status?'] = r.shareOf === 'total' ? inRest : '';
  if (list.some(({ id }) => id === 'unallocated')) texts['label row.unallocated.detail?'] = inRest;
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
    else if (sector)
      for (const { status, amount } of [...sector.byStatus, ...sector.pending])
        all[`${id}.${status}`] = amount;
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
  if (!isYears(view) && !openSector(view) && besideTotal(view)) inStack['total'] = r.total;
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
        heading: besideTotal(view) ? numbers(w.compact(r.total)) : numbers(ANY),
        'sentence answer': answer(view),
        'sentence pending': pendingSentence(view),
        'sentence context': contextSentence(view),
        ...keyFigures(view),
        ...(isYears(view) ? yearTexts(view) : partTexts(view)),
        ...shapes.texts,
        ...projectTexts(view),
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
    return isYears(view)
      ? ''
      : numbers(w.compact(r.shareOf === 'total' ? r.total : r.whole), w.percent('100'));
  if (/^drawing \d+ label total$/.test(place)) return numbers(w.compact(r.total));
  if (/^drawing \d+ label stated.caption$/.test(place)) return numbers(w.compact(r.stated.amount));
  const open = openSector(view);
  if (open && new RegExp(`^drawing \\d+ label ${open.id}$`).test(place))
    return numbers(open.amount === null ? null : w.compact(open.amount));
  const [, opened] = /^label row\.(.*)\.detail$/.exec(place) ?? [];
  const part = r.parts.find(({ id }) => id === opened);
  if (part && part.projects.length > 0)
    return numbers(view.ja || part.projects.length > 1 ? w.count(part.projects.length) : null);
  if (
    /^(standfirst|echo|table row|certainty [^ ]+ note$|projects (row|caption|[^ ]+ (status|sector|company)$))|detail$|^jobs [^ ]+ multipliers$| (by|status)$|label [^ ]+$/.test(
      place,
    )
  )
    return numbers(ANY);
  return undefined;
}
