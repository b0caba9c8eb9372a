import type { Pattern } from '../../charts/patterns.js';
import type {
  CommitmentPart,
  CommitmentSector,
  CommitmentYear,
  StatusAmount,
} from '../../core/commitment/commitment.js';
import { openSector } from './text.js';
import { amountWords, lineAmount, pendingInRest, pendingWords, statusWords } from './text-amounts.js';
import type { Computed, Describer, Row, ViewState } from './types.js';

/** The pattern of a status: the more certain, the more of it is filled. A status without a pattern of its own is `falling`. */
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

const patternOf = (status: string): Pattern =>
  Object.hasOwn(PATTERNS, status) ? (PATTERNS[status] ?? 'falling') : 'falling';

const COLOURS = 6;

/** The class of a sector's colour, by its place among the sectors of the commitment. */
const variantOf = (place: number) => `s${place % COLOURS}`;

function piecesOf(id: string, amounts: readonly StatusAmount[]): Row['pieces'] {
  return amounts
    .filter(({ amount }) => amount !== '0')
    .map(({ status, amount }) => ({
      id: `${id}.${status}`,
      exact: amount,
      pattern: patternOf(status),
    }));
}

function sectorRow(part: CommitmentSector, computed: Computed, place: number, write: Describer): Row {
  const { shownShare } = part;
  return {
    id: part.id,
    name: write.sectorName(part.id),
    detail: '',
    amount: amountWords(part, computed, write),
    share: shownShare === null ? null : write.percent(shownShare),
    status: [statusWords(part, write), ...pendingWords(part, write)].filter(Boolean).join(' · '),
    variant: variantOf(place),
    pieces: piecesOf(part.id, [...part.byStatus, ...part.pending]),
    opens: part.projects.length,
  };
}

function projectRow(
  part: CommitmentPart,
  computed: Computed,
  place: number,
  sector: string,
  write: Describer,
): Row {
  const { id, amount, shownShare, status } = part;
  const item = computed.items.get(id);
  const detail = [sector, item?.parties === undefined ? '' : write.text(item.name)];
  return {
    id,
    name: write.projectName(id),
    detail: detail.filter(Boolean).join(' · '),
    amount: lineAmount(part, computed, write),
    share: shownShare === null ? null : write.percent(shownShare),
    status: write.messages.status({ status }),
    variant: variantOf(place),
    pieces: amount === null ? [] : piecesOf(id, [{ status, amount }]),
    opens: 0,
  };
}

function restRow(computed: Computed, write: Describer): Row[] {
  const { result } = computed;
  const { amount, shownShare } = result.unallocated;
  if (amount === '0') return [];
  const { chart } = write.messages;
  const pending = pendingInRest(computed, write);
  return [
    {
      id: 'unallocated',
      name: result.shares ? chart.rest : chart.open,
      detail: pending === null ? '' : chart.pendingInRest({ amount: pending }),
      amount: write.compact(amount),
      share: write.percent(shownShare),
      status: '',
      variant: 'rest',
      pieces: [{ id: 'unallocated', exact: amount, pattern: 'empty' }],
      opens: 0,
    },
  ];
}

function yearRow(
  { year, shownAmount, share }: CommitmentYear,
  { result, commitment }: Computed,
  write: Describer,
): Row {
  const published = result.schedule === 'given';
  const bound = published ? commitment.years?.find((one) => one.year === year)?.bound : undefined;
  const status = published ? commitment.total.status : 'illustrative';
  return {
    id: String(year),
    name: String(year),
    detail: '',
    amount: write.bounded(write.compact(shownAmount), bound),
    share: write.percent(share),
    status: write.messages.status({ status }),
    variant: variantOf(0),
    pieces: shownAmount === '0' ? [] : [{ id: String(year), exact: shownAmount, pattern: patternOf(status) }],
    opens: 0,
  };
}

/** What is listed and drawn: sectors and the rest, projects, those of an open sector, or years. */
export function rowsOf(computed: Computed, state: ViewState, write: Describer): Row[] {
  const { result, drawn } = computed;
  if (state.view === 'years') return result.years.map((year) => yearRow(year, computed, write));
  const projectRows = ({ projects }: CommitmentSector, place: number, sector: string) =>
    projects.map((project) => projectRow(project, computed, place, sector, write));
  const open = openSector(computed, state);
  if (open) return projectRows(open, drawn.find(({ part }) => part.id === open.id)?.place ?? 0, '');
  const rows = drawn.flatMap(({ part, place }) =>
    state.view === 'projects' && part.projects.length > 0
      ? projectRows(part, place, write.sectorName(part.id))
      : [sectorRow(part, computed, place, write)],
  );
  return [...rows, ...restRow(computed, write)];
}
