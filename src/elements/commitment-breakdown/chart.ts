import { fractionOf } from '../../charts/fraction.js';
import type { StackLane } from '../../charts/stack.js';
import type { DecimalString } from '../../core/numbers/decimal.js';
import { openSector } from './text.js';
import { allIds } from './text-describer.js';
import type { Computed, Describer, Row, ViewState } from './types.js';

/** The parts of the drawing, end to end; `full` is what its whole width stands for. */
function partsOf(rows: readonly Row[], full: DecimalString): StackLane['parts'] {
  return rows
    .filter(({ pieces, variant }) => pieces.length > 0 && variant !== 'rest')
    .map(({ id, pieces, variant, name, opens }) => ({
      id,
      pieces: pieces.map((piece) => ({ ...piece, length: fractionOf(piece.exact, full) })),
      look: variant,
      label: name,
      opens: opens > 0,
    }));
}

/** The parts within the outline of the total, or beside it where they are not parts of it; or those of the open sector. */
export function lanesOf(
  computed: Computed,
  state: ViewState,
  rows: readonly Row[],
  write: Describer,
): StackLane[] {
  const { result, scale } = computed;
  const { chart } = write.messages;
  const open = openSector(computed, state);
  if (open) {
    const ids = open.projects.map(({ id }) => id);
    const outlineLabel = open.amount === null ? '' : write.amount(open.amount, ids);
    const parts = partsOf(rows, open.amount ?? '0');
    return [{ id: open.id, caption: write.sectorName(open.id), outline: 1, outlineLabel, parts }];
  }
  const parts = partsOf(rows, scale);
  const total = {
    id: 'total',
    exact: result.total,
    caption: '',
    outline: fractionOf(result.total, scale),
    outlineLabel: chart.promised({ total: write.total }),
  };
  if (result.shareOf === 'total') return [{ ...total, parts }];
  const caption = chart.stated({ amount: write.amount(result.stated.amount, allIds(computed)) });
  return [
    { ...total, parts: [] },
    { id: 'stated', caption, outline: null, outlineLabel: '', parts },
  ];
}

/** What a bar of the full width stands for, and its name where that is not the whole of the drawing above. */
export function barScale(
  { result, largest, scale }: Computed,
  state: ViewState,
  open: Computed['largest']['sector'] | undefined,
  write: Describer,
): { readonly full: DecimalString; readonly name: string | null } {
  const { year, line } = largest;
  if (open) return { full: open.amount ?? '0', name: null };
  if (state.view === 'years')
    return year ? { full: year.shownAmount, name: String(year.year) } : { full: '0', name: null };
  if (state.view !== 'projects' || result.shareOf === 'total') return { full: scale, name: null };
  if (!line) return { full: '0', name: null };
  const sector = result.parts.some(({ id, projects }) => id === line.id && projects.length === 0);
  return {
    full: line.amount ?? '0',
    name: sector ? write.sectorName(line.id) : write.projectName(line.id),
  };
}
