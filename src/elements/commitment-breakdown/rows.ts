import type { Marked } from '../../charts/marks.js';
import type { Pattern } from '../../charts/patterns.js';
import type { CommitmentPart, CommitmentSector } from '../../core/commitment/commitment.js';
import { decimal, sum, type DecimalString } from '../../core/numbers/decimal.js';
import type { Answered } from './scenario.js';
import { shownYears, type Looking } from './view.js';
import type { Speaker, Writer } from './writer.js';

/** One part with everything that is said of it, and how long its bar is. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly amount: string;
  /** Null where no amount is known. */
  readonly share: string | null;
  readonly status: string;
  readonly look: string;
  /** Its bar, a piece for each status, the firmest first; none where no amount is known. */
  readonly pieces: readonly (Marked & { readonly pattern: Pattern; readonly value: number })[];
  /** The length of its bar in the unit of its list; zero where no amount is known. */
  readonly value: number;
  /** How many projects it opens into; zero where it does not. */
  readonly opens: number;
}

/** How firm a part is, as a pattern: the firmer, the more of it is filled. What has no pattern of its own is `falling`. */
const PATTERNS: Readonly<Record<string, Pattern>> = {
  announced: 'rising',
  candidate: 'level',
  selected: 'crossed',
  contracted: 'solid',
  actual: 'solid',
  'in force': 'solid',
  illustrative: 'upright',
  disputed: 'empty',
};

export const patternOf = (status: string): Pattern => PATTERNS[status] ?? 'falling';

const COLOURS = 6;

/** The class of a sector's colour, by its place among the sectors of the commitment. */
export const lookOf = (place: number) => `s${place % COLOURS}`;

export const pixels = (value: DecimalString): number => decimal(value).toNumber();

interface Kind {
  readonly name: string;
  readonly detail: string;
  readonly ids: readonly string[];
  readonly look: string;
  readonly opens: number;
}

function rowOf(part: CommitmentPart, kind: Kind, say: Speaker, { messages }: Writer): Row {
  const { name, detail, ids, look, opens } = kind;
  const { amount, shownShare } = part;
  return {
    id: part.id,
    name,
    detail,
    amount: amount === null ? messages.chart.noAmount : say.amount(amount, ids),
    share: shownShare === null ? null : say.percent(shownShare),
    status: messages.status(part.status),
    look,
    pieces: piecesOf(part.id, [part]),
    value: amount === null ? 0 : pixels(amount),
    opens,
  };
}

/** From the most to the least firm; what is not listed comes last. */
const FIRMEST = ['actual', 'contracted', 'selected', 'candidate', 'announced'];

/** The statuses of parts, the firmest first. */
function statusesOf(parts: readonly CommitmentPart[]): string[] {
  const place = (status: string) => FIRMEST.indexOf(status) >>> 0;
  return [...new Set(parts.map(({ status }) => status))].sort((a, b) => place(a) - place(b));
}

/** How firm a part is, in words: the statuses of what it states, or its own where it states nothing. */
export function statusWords(
  part: CommitmentPart,
  lines: readonly CommitmentPart[],
  { messages }: Writer,
): string {
  const stated = lines.filter(({ amount }) => amount !== null);
  return statusesOf(stated.length ? stated : [part])
    .map(messages.status)
    .join(messages.comma);
}

/** What parts state, a piece for each status. */
function piecesOf(id: string, parts: readonly CommitmentPart[]): Row['pieces'] {
  const stated = parts.flatMap(({ amount, status }) => (amount === null ? [] : [{ amount, status }]));
  return statusesOf(parts)
    .map((status) => {
      const ofStatus = stated.filter((part) => part.status === status);
      const exact = sum(ofStatus.map(({ amount }) => amount)).toFixed();
      return { id: `${id}.${status}`, exact, pattern: patternOf(status), value: pixels(exact) };
    })
    .filter(({ value }) => value > 0);
}

function sectorRow(part: CommitmentSector, place: number, say: Speaker, writer: Writer): Row {
  const ids = part.projects.map(({ id }) => id);
  const kind = { name: say.sectorName(part.id), detail: '', ids, look: lookOf(place), opens: ids.length };
  const row = rowOf(part, kind, say, writer);
  const stated = part.projects.filter(({ amount }) => amount !== null);
  if (stated.length === 0) return row;
  return {
    ...row,
    status: statusWords(part, stated, writer),
    pieces: piecesOf(part.id, stated),
  };
}

/** The projects of a sector; `sector` is said with each where those of others are beside them. */
function projectRows(
  { projects }: CommitmentSector,
  place: number,
  sector: string,
  say: Speaker,
  writer: Writer,
): Row[] {
  return projects.map((project) => {
    const item = say.items.get(project.id);
    const parties = say.text(item?.parties);
    const name = say.text(item?.name ?? project.id);
    const kind = {
      name: parties || name,
      detail: [sector, parties ? name : ''].filter(Boolean).join(' · '),
      ids: [project.id],
      look: lookOf(place),
      opens: 0,
    };
    return rowOf(project, kind, say, writer);
  });
}

function restRow({ result }: Answered, say: Speaker, { messages }: Writer): Row[] {
  const { amount, shownShare } = result.unallocated;
  if (decimal(amount).isZero()) return [];
  return [
    {
      id: '',
      name: messages.chart.rest,
      detail: '',
      amount: say.compact(amount),
      share: say.percent(shownShare),
      status: '',
      look: 'rest',
      pieces: [{ id: 'unallocated', exact: amount, pattern: 'empty', value: pixels(amount) }],
      value: pixels(amount),
      opens: 0,
    },
  ];
}

function yearRows(answered: Answered, say: Speaker, { messages }: Writer): Row[] {
  const { result, basis } = answered;
  return shownYears(answered).map(({ year, amount }) => {
    const published = result.schedule === 'given';
    const bound = published ? basis.commitment.years?.find((one) => one.year === year)?.bound : undefined;
    return {
      id: String(year),
      name: String(year),
      detail: '',
      amount: say.bounded(say.compact(amount), bound),
      share: say.percent(decimal(amount).dividedBy(result.total).times('100').toString()),
      status: messages.status(published ? basis.commitment.total.status : 'illustrative'),
      look: lookOf(0),
      pieces: [
        {
          id: String(year),
          exact: amount,
          pattern: patternOf(published ? basis.commitment.total.status : 'illustrative'),
          value: pixels(amount),
        },
      ],
      value: pixels(amount),
      opens: 0,
    };
  });
}

/** The sector that is open, if it can be. */
export function openSector({ result }: Answered, { sector }: Looking): CommitmentSector | undefined {
  return sector === null
    ? undefined
    : result.parts.find(({ id, projects }) => id === sector && projects.length > 0);
}

/** The sectors as they are drawn: the largest first where they were published, in their own order where the reader sets them. */
function drawnOrder({ result, basis }: Answered) {
  const placed = result.parts.map((part, place) => ({ part, place }));
  const size = (amount: DecimalString | null) => decimal(amount ?? '-1');
  return basis.scenario ? placed.sort((a, b) => size(b.part.amount).comparedTo(size(a.part.amount))) : placed;
}

/** What is listed and drawn: sectors and what is left, projects, those of an open sector, or years. */
export function rowsOf(answered: Answered, looking: Looking, say: Speaker, writer: Writer): Row[] {
  if (looking.view === 'years') return yearRows(answered, say, writer);
  const drawn = drawnOrder(answered);
  const open = openSector(answered, looking);
  if (open) {
    const place = drawn.find(({ part }) => part === open)?.place ?? 0;
    return projectRows(open, place, '', say, writer);
  }
  const byProject = looking.view === 'projects';
  const rows = drawn.flatMap(({ part, place }) =>
    byProject && part.projects.length > 0
      ? projectRows(part, place, say.sectorName(part.id), say, writer)
      : [sectorRow(part, place, say, writer)],
  );
  return [...rows, ...restRow(answered, say, writer)];
}
