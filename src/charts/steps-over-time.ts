import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Marked } from './marks.js';
import { LABEL_FONT } from './measures.js';
import { clamp, linearScale, px, type Scale } from './scale.js';
import { textWidth } from './text.js';
import { ticksWithRoom, type TimeMark } from './time-ticks.js';

/** A stretch of time with one value. Days are counted from 1 January 1970. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** A date the user can move along the line; `exact` is the decimal that the line has there. */
export interface Knob extends Marked {
  readonly day: number;
  readonly value: number | null;
  readonly name: string;
  readonly label: string;
  /** The date and its value in words. */
  readonly text: string;
}

export interface StepsOverTime {
  readonly width: number;
  readonly rtl: boolean;
  readonly domain: readonly [number, number];
  readonly stretches: readonly Stretch[];
  readonly ticks: readonly TimeMark[];
  readonly knobs: readonly Knob[];
  /** Whether the knobs stay where they are. */
  readonly fixed: boolean;
}

export interface PlacedStepsOverTime extends Pick<StepsOverTime, 'width' | 'rtl' | 'domain' | 'fixed'> {
  /** Days to pixels. */
  readonly x: Scale;
  /** The line as a path. */
  readonly path: string;
  readonly ticks: ReturnType<typeof ticksWithRoom>;
  readonly knobs: readonly (Knob & { readonly x: number; readonly y: number; readonly labelAt: number })[];
}

const TOP = 26;
const BASE = 74;
const EDGE = 14;
const STRIP_HEIGHT = 100;

/** Days to pixels, in the reading direction of the page. */
export function timeScale({ width, rtl, domain }: Pick<StepsOverTime, 'width' | 'rtl' | 'domain'>): Scale {
  return linearScale(domain, rtl ? [width - EDGE, EDGE] : [EDGE, width - EDGE]);
}

/** The line as one path: level within a stretch, upright where one stretch meets the next, broken where nothing is known. */
export function stepPath(stretches: readonly Stretch[], x: Scale, y: Scale): string {
  let end: number | undefined;
  return stretches
    .map(({ from, to, value }) => {
      const joined = end === from;
      end = to;
      return `${joined ? 'H' : 'M'}${px(x(from))}${joined ? '' : ` ${px(y(value))}`}${joined ? `V${px(y(value))}` : ''}H${px(x(to))}`;
    })
    .join('');
}

/** Knob labels stand over their knobs, and step aside where two would cover each other. */
function placeKnobLabels(knobs: readonly Knob[], x: Scale, width: number): number[] {
  const halves = knobs.map((knob) => textWidth(knob.label, LABEL_FONT) / 2);
  const places = knobs.map((knob, i) => clamp(x(knob.day), halves[i] ?? 0, width - (halves[i] ?? 0)));
  const [a, b] = places;
  if (a === undefined || b === undefined) return places;
  const need = (halves[0] ?? 0) + (halves[1] ?? 0) + 8;
  if (Math.abs(a - b) >= need) return places;
  const sign = x(knobs[0]?.day ?? 0) <= x(knobs[1]?.day ?? 0) ? 1 : -1;
  const left = sign > 0 ? 0 : 1;
  const low = clamp((a + b - need) / 2, halves[left] ?? 0, width - need - (halves[1 - left] ?? 0));
  return sign > 0 ? [low, low + need] : [low + need, low];
}

/** Where everything goes. A knob whose day has no value stands on the axis. */
export function placeStepsOverTime(strip: StepsOverTime): PlacedStepsOverTime {
  const { width, rtl, domain, fixed, stretches, knobs } = strip;
  const x = timeScale(strip);
  const top = Math.max(...stretches.map(({ value }) => value), ...knobs.map(({ value }) => value ?? 0), 1);
  const y = linearScale([0, top], [BASE - 6, TOP]);
  const labels = placeKnobLabels(knobs, x, width);
  return {
    width,
    rtl,
    domain,
    fixed,
    x,
    path: stepPath(stretches, x, y),
    ticks: ticksWithRoom(strip.ticks, x, width),
    knobs: knobs.map((knob, index) => ({
      ...knob,
      x: x(knob.day),
      y: knob.value === null ? BASE : y(knob.value),
      labelAt: labels[index] ?? 0,
    })),
  };
}

/**
 * The drawing. `hint` says how the keys move it. Knobs are sliders for the keyboard and for assistive technology; `data-mark` names the one that a pointer
 * takes hold of.
 */
export function drawStepsOverTime(
  { width, path, ticks, knobs, domain, fixed }: PlacedStepsOverTime,
  label: string,
  hint: string,
): SVGTemplateResult {
  return svg`<svg part="rate-history" class="chart strip" viewBox="0 0 ${width} ${STRIP_HEIGHT}" height=${STRIP_HEIGHT} role="group" aria-label=${label} aria-description=${hint}>
    <path class="axis" d="M${px(EDGE)} ${BASE}H${px(width - EDGE)}"></path>
    ${ticks.map(
      (tick) => svg`<path class="tick" d="M${px(tick.at)} ${BASE}v4"></path>
        <text class="minor" data-label="axis.${tick.day}" x=${px(tick.labelAt)} y=${BASE + 19} text-anchor="middle">${tick.label}</text>`,
    )}
    <path class="step-line" data-mark="line" d=${path}></path>
    ${knobs.map((knob) => {
      const at = px(knob.x);
      const height = px(knob.y);
      return svg`<g class="knob ${knob.id}" data-mark=${knob.id} data-value=${knob.exact ?? nothing} role="slider" tabindex=${fixed ? -1 : 0} aria-disabled=${fixed ? 'true' : nothing} aria-label=${knob.name} aria-valuemin=${domain[0]}
          aria-valuemax=${domain[1]} aria-valuenow=${knob.day} aria-valuetext=${knob.text}>
        <path class="drop" d="M${at} ${height}V${BASE}"></path>
        <circle class="target" cx=${at} cy=${height} r="16"></circle>
        <circle class="dot" cx=${at} cy=${height} r="7"></circle>
        <text class="name" data-label=${knob.id} x=${px(knob.labelAt)} y="12" text-anchor="middle">${knob.label}</text>
      </g>`;
    })}
  </svg>`;
}
