import { SMALL_FONT } from './measures.js';
import { clamp, type Scale } from './scale.js';
import { textWidth } from './text.js';

/** A place in time, labelled. */
export interface TimeMark {
  readonly day: number;
  readonly label: string;
}

/** The ticks whose labels have room, from the first on. */
export function ticksWithRoom(
  ticks: readonly TimeMark[],
  x: Scale,
  width: number,
): { day: number; at: number; label: string; labelAt: number }[] {
  let free = -Infinity;
  const placed = [];
  for (const { day, label } of [...ticks].sort((a, b) => x(a.day) - x(b.day))) {
    const half = textWidth(label, SMALL_FONT) / 2;
    const at = x(day);
    const labelAt = clamp(at, half, width - half);
    if (labelAt - half < free) continue;
    free = labelAt + half + 10;
    placed.push({ day, at, label, labelAt });
  }
  return placed;
}
