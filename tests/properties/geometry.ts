import type { ReadMark } from '../harness/drawing.js';
import { decimal, type DecimalString } from '../../src/core/numbers/decimal.js';

/** Drawings are written to a tenth of a pixel; each end of a length may be off by half of that. */
const TENTH = 0.11;

/** A piece of a column, from one value to another, or a place at one value. */
export type Height = DecimalString | { readonly from: DecimalString; readonly to: DecimalString };

/** What is drawn to scale: lengths along a bar by the value behind each, heights against the axis. */
export interface Scaled {
  /** Values by mark; their lengths are in proportion. `least` is what is drawn of something too small to be seen, `apart` what pieces give up to stand apart. */
  readonly lengths?: Readonly<Record<string, DecimalString>>;
  readonly least?: number;
  readonly apart?: number;
  readonly heights?: Readonly<Record<string, Height | readonly DecimalString[]>>;
}

const number = (value: DecimalString) => decimal(value).toNumber();

const byId = (marks: readonly ReadMark[]) => new Map(marks.map((mark) => [mark.id, mark]));

/** Complaints about lengths that are not in proportion to their values. */
function lengthFaults(drawn: readonly ReadMark[], { lengths = {}, least = 0, apart = 0 }: Scaled): string[] {
  const marks = byId(drawn);
  const all = Object.entries(lengths).flatMap(([id, value]) => {
    const mark = marks.get(id);
    return mark ? [{ id, value: number(value), length: mark.right - mark.left }] : [];
  });
  const longest = all.reduce((a, b) => (b.value > a.value ? b : a), { id: '', value: 0, length: 0 });
  if (longest.value === 0) return [];
  return all.flatMap(({ id, value, length }) => {
    const due = (value / longest.value) * (longest.length + apart);
    const fits = length >= due - apart - TENTH - apart && length <= Math.max(due, least) + TENTH;
    return fits
      ? []
      : [
          `${id} (${value}) is ${length} long beside ${longest.id} (${longest.value}) of ${longest.length}: due ${due}`,
        ];
  });
}

/** The axis as a reader finds it: the height of a value, from the lines that are labelled with theirs. */
function axisOf(drawn: readonly ReadMark[]): ((value: number) => number) | null {
  const lines = drawn
    .filter(({ id, value }) => id.startsWith('axis.') && value !== null)
    .map(({ value, top }) => ({ value: Number(value), top }))
    .sort((a, b) => a.value - b.value);
  const [base, highest] = [lines[0], lines.at(-1)];
  if (!base || !highest || base.value !== 0 || highest === base) return null;
  const unit = (base.top - highest.top) / highest.value;
  for (const { value, top } of lines)
    if (Math.abs(base.top - value * unit - top) > TENTH) throw new Error(`the axis has ${value} at ${top}`);
  return (value) => base.top - value * unit;
}

/** Complaints about heights that the axis contradicts. */
function heightFaults(drawn: readonly ReadMark[], { heights = {} }: Scaled): string[] {
  const axis = axisOf(drawn);
  const marks = byId(drawn);
  if (!axis) return Object.keys(heights).length ? ['there is no axis'] : [];
  const off = (at: number, value: DecimalString, least: number) => {
    const due = axis(number(value));
    // A line is as exact as the axis line it is measured by, and the axis is extended from lines that are themselves rounded.
    return Math.abs(at - due) <= TENTH + Math.abs(due - axis(0)) * 0.002 + least
      ? []
      : [`at ${at} for ${value}: due ${due}`];
  };
  return Object.entries(heights).flatMap(([id, height]) => {
    const mark = marks.get(id);
    if (!mark) return [];
    const faults =
      typeof height === 'string'
        ? mark.places.flatMap(({ y }) => off(y, height, 0))
        : 'from' in height
          ? [...off(mark.top, height.to, 1), ...off(mark.bottom, height.from, 1)]
          : height.flatMap((value, index) => off(mark.places[index]?.y ?? NaN, value, 0));
    return faults.map((fault) => `${id} ${fault}`);
  });
}

/** Everything that is not drawn to scale. */
export function scaleFaults(drawn: readonly ReadMark[], scaled: Scaled): string[] {
  return [...lengthFaults(drawn, scaled), ...heightFaults(drawn, scaled)];
}
