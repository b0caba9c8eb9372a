/** Maps a value of the domain to pixels, and back. */
export interface Scale {
  (value: number): number;
  readonly invert: (pixel: number) => number;
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
}

/** A linear scale. A domain without extent maps everything to the start of the range. */
export function linearScale(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const extent = domain[1] - domain[0];
  const length = range[1] - range[0];
  const scale = (value: number) => range[0] + (extent === 0 ? 0 : ((value - domain[0]) / extent) * length);
  const invert = (pixel: number) => domain[0] + (length === 0 ? 0 : ((pixel - range[0]) / length) * extent);
  return Object.assign(scale, { invert, domain, range });
}

/** A pixel as it is written into the drawing: a tenth is finer than any screen. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** A value held between two bounds. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}
