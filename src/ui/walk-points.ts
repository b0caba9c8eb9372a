/** The keys that walk a drawing, and where they lead among `count` points. */
function target(key: string, at: number, count: number, rtl: boolean): number | undefined {
  const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
  const back = rtl ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward || key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === back || key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}

/**
 * Moves the focus among the points of a drawing (elements with `data-point`): one of them is a stop of the Tab key, the others are
 * reached by the arrow keys, Home and End. Listen to `keydown` on the element around the drawing.
 */
export function walkPoints(event: KeyboardEvent, rtl: boolean): void {
  const current = (event.target as Element).closest<SVGElement>('[data-point]');
  if (!current) return;
  const points = [...(event.currentTarget as Element).querySelectorAll<SVGElement>('[data-point]')];
  const next = target(event.key, points.indexOf(current), points.length, rtl);
  const point = next === undefined ? undefined : points[next];
  if (!point) return;
  event.preventDefault();
  for (const other of points) other.setAttribute('tabindex', other === point ? '0' : '-1');
  point.focus();
}

/** Keeps one of the points a stop of the Tab key when the one that was it is no longer drawn. */
export function keepStop(root: ParentNode): void {
  if (!root.querySelector('[data-point][tabindex="0"]'))
    root.querySelector('[data-point]')?.setAttribute('tabindex', '0');
}

/** What is said of the point under the pointer or the focus; empty when there is none. */
export function pointAt(event: Event): string {
  return (event.target as Element).closest('[data-point]')?.getAttribute('data-point') ?? '';
}
