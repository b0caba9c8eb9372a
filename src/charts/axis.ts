import { range } from '../core/numbers/range.js';
import { svg, type SVGTemplateResult } from 'lit';
import { NARROW, SMALL_FONT } from './measures.js';
import { linearScale, px, type Scale } from './scale.js';
import { textWidth } from './text.js';

/** A place on an axis, labelled. */
export interface AxisTick {
  readonly value: number;
  readonly label: string;
}

/** A year on the axis, in full and as short as narrow drawings need it. */
export interface YearTick {
  readonly year: number;
  readonly label: string;
  readonly short: string;
}

/** The part of a drawing that its values and years are placed in. `x` is the middle of a year, in pixels of the drawing. */
export interface YearFrame {
  readonly width: number;
  readonly rtl: boolean;
  readonly narrow: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly base: number;
  /** Width of a year. */
  readonly pitch: number;
  readonly x: (year: number) => number;
  readonly y: Scale;
  /** A place in the reading direction of the page. */
  readonly flip: (x: number) => number;
  /** The same as it is written. */
  readonly at: (x: number) => string;
}

const TOP = 32;
const PLOT = 200;

function roundStep(top: number, most: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(top / most));
  return [1, 2, 2.5, 5, 10].map((unit) => unit * magnitude).find((one) => top / one <= most) ?? top;
}

/** Round steps from zero up to `top`: as many as `most`, at distances of 1, 2, 2.5 or 5 and their tenfolds. */
export function roundTicks(top: number, most = 5): number[] {
  if (!(top > 0)) return [];
  const step = roundStep(top, most);
  return range(Math.floor(top / step + 1e-9), (index) => (index + 1) * step);
}

/**
 * Where a scale ends that has to reach `top` and a little more: at half a step of {@link roundTicks}, so that a value that grows a little, as when a reader
 * types it, moves alone and not everything with it.
 */
export function roundTop(top: number, most = 5): number {
  if (!(top > 0)) return top;
  const half = roundStep(top, most) / 2;
  return Math.ceil((top * 1.02) / half) * half;
}

/** The frame of a drawing of years. `ends` is the room kept for the names of lines at its end. */
export function yearFrame(
  { width, rtl }: { readonly width: number; readonly rtl: boolean },
  years: readonly number[],
  ticks: readonly AxisTick[],
  top: number,
  ends: number,
): YearFrame {
  const left = Math.ceil(Math.max(...ticks.map(({ label }) => textWidth(label, SMALL_FONT)), 0)) + 8;
  const right = width - ends;
  const first = years[0] ?? 0;
  const pitch = (right - left) / Math.max(years.length, 1);
  const base = TOP + PLOT;
  const flip = (x: number) => (rtl ? width - x : x);
  return {
    width,
    rtl,
    narrow: width < NARROW,
    left,
    right,
    top: TOP,
    base,
    pitch,
    x: (year) => left + (year - first + 0.5) * pitch,
    y: linearScale([0, top], [base, TOP]),
    flip,
    at: (x) => px(flip(x)),
  };
}

const STEPS = [1, 2, 5, 10, 20, 50];

/** The years that are written under the axis: as many as have room, counted from `anchor`, and the last one where it still fits. */
export function writtenYears(
  years: readonly YearTick[],
  anchor: number,
  { pitch, narrow }: Pick<YearFrame, 'pitch' | 'narrow'>,
): { readonly year: number; readonly label: string }[] {
  const labelOf = ({ label, short }: YearTick) => (narrow ? short : label);
  const widest = Math.max(...years.map((year) => textWidth(labelOf(year), SMALL_FONT)), 0) + 5;
  const step = STEPS.find((one) => one * pitch >= widest) ?? 100;
  const chosen = years.filter(({ year }) => (year - anchor) % step === 0);
  const last = years.at(-1);
  const lastChosen = chosen.at(-1);
  if (last && lastChosen && last !== lastChosen && (last.year - lastChosen.year) * pitch >= widest)
    chosen.push(last);
  return chosen.map((tick) => ({ year: tick.year, label: labelOf(tick) }));
}

/** Grid and labels of both axes. */
export function drawAxes(
  frame: YearFrame,
  ticks: readonly AxisTick[],
  years: readonly { readonly year: number; readonly label: string }[],
): SVGTemplateResult {
  const { at, left, right, base, x, y } = frame;
  return svg`${ticks.map(
    ({
      value,
      label,
    }) => svg`<path class="grid" data-mark="axis.${value}" data-value=${value} d="M${at(left)} ${px(y(value))}H${at(right)}"></path>
      <text class="minor" data-label="axis.${value}" x=${at(left - 6)} y=${px(y(value) + 4)} text-anchor="end">${label}</text>`,
  )}
  <path class="axis" data-mark="axis.0" data-value="0" d="M${at(left)} ${base}H${at(right)}"></path>
  ${years.map(({ year, label }) => svg`<text class="minor year" data-label="year.${year}" x=${at(x(year))} y=${base + 16} text-anchor="middle">${label}</text>`)}`;
}
