import { fractionOf } from '../../charts/fraction.js';
import type { StackLane } from '../../charts/stack.js';
import type { DecimalString } from '../../core/numbers/decimal.js';
import { openSector } from './text.js';
import { countedIds, countedOf } from './text-describer.js';
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
  const { result, scale, sizes } = computed;
  const { chart } = write.messages;
  const open = openSector(computed, state);
  if (open) {
    const size = sizes.get(open.id) ?? '0';
    const outlineLabel = open.amount === null ? '' : write.amount(open.amount, countedOf(open.projects));
    const outline = open.amount === null ? null : fractionOf(open.amount, size);
    const parts = partsOf(rows, size);
    return [{ id: open.id, caption: write.sectorName(open.id), outline, outlineLabel, parts }];
  }
  const parts = partsOf(rows, scale);
  const total = {
    id: 'total',
    exact: result.total,
    caption: '',
    outline: fractionOf(result.total, scale),
    outlineLabel: write.total,
  };
  if (result.shareOf === 'total') return [{ ...total, parts }];
  const caption = chart.stated({ amount: write.amount(result.stated.amount, countedIds(computed)) });
  const stated = { id: 'stated', caption, outline: null, outlineLabel: '', parts };
  // What cannot be compared is not drawn on one scale.
  return result.stated.difference === null ? [stated] : [{ ...total, parts: [] }, stated];
}

/** What a bar of the full width stands for, and its name where that is not the whole of the drawing above. */
export function barScale(
  { result, largest, scale, sizes }: Computed,
  state: ViewState,
  open: Computed['largest']['sector'] | undefined,
  write: Describer,
): { readonly full: DecimalString; readonly name: string | null } {
  const { year, line } = largest;
  if (open) return { full: sizes.get(open.id) ?? '0', name: null };
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
