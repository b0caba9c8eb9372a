const POINTS = '[data-point]';

/** The keys that walk a list, and where they lead among `count` points. */
function target(key: string, at: number, count: number, rtl: boolean): number | undefined {
  const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
  const back = rtl ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward || key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === back || key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}

const column = (point: SVGElement) => parseInt(point.dataset['column'] ?? '0', 10);

/** Up and down lead from row to row, to the point nearest in its column. */
function inNextRow(current: SVGElement, points: readonly SVGElement[], step: number): SVGElement | undefined {
  const rows = [...new Set(points.map((point) => point.dataset['row']))];
  const row = rows[rows.indexOf(current.dataset['row']) + step];
  const distance = (point: SVGElement) => Math.abs(column(point) - column(current));
  return points
    .filter((point) => point.dataset['row'] === row)
    .sort((a, b) => distance(a) - distance(b) || column(b) - column(a))[0];
}

function reached(
  current: SVGElement,
  points: readonly SVGElement[],
  key: string,
  rtl: boolean,
): SVGElement | undefined {
  const { row } = current.dataset;
  if (row !== undefined && /^Arrow(Up|Down)$/.test(key))
    return inNextRow(current, points, key === 'ArrowUp' ? -1 : 1) ?? current;
  const list = points.filter((point) => point.dataset['row'] === row);
  const next = target(key, list.indexOf(current), list.length, rtl);
  return next === undefined ? undefined : list[next];
}

/**
 * Moves the focus among the points of a drawing (elements with `data-point`): one of them is a stop of the Tab key, the others are
 * reached by the arrow keys, Home and End. Points with `data-row` and a whole number as `data-column` are walked in rows, and up and
 * down lead from row to row. Listen to `keydown` on the element around the drawing.
 */
export function navigatePoints(event: KeyboardEvent, rtl: boolean): void {
  const current = (event.target as Element).closest<SVGElement>(POINTS);
  if (!current) return;
  const points = [...(event.currentTarget as Element).querySelectorAll<SVGElement>(POINTS)];
  const point = reached(current, points, event.key, rtl);
  if (!point) return;
  event.preventDefault();
  for (const other of points) other.setAttribute('tabindex', other === point ? '0' : '-1');
  point.focus();
}

/** Gives the Tab key its stop back where the point that was the stop is gone from the drawing. */
export function keepTabStop(drawing: ParentNode): void {
  if (!drawing.querySelector(`${POINTS}[tabindex="0"]`))
    drawing.querySelector(POINTS)?.setAttribute('tabindex', '0');
}

/** What is said of the point that an element of the drawing belongs to; empty when there is none. */
export function pointAt(target: Element): string {
  return target.closest(POINTS)?.getAttribute('data-point') ?? '';
}
