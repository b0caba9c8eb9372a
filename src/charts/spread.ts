import { clamp } from './scale.js';

/** A label that wants its middle at `at` and takes `half` to either side. */
export interface Wish {
  readonly at: number;
  readonly half: number;
}

/**
 * Middles for labels in a row so that none covers another and none leaves the bounds, each as near to its wish as its neighbours let
 * it. The order of the wishes along the row is kept. Where there is not room for all, they run over the far bound.
 */
export function spread(wishes: readonly Wish[], low: number, high: number, gap = 4): number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => (wishes[a]?.at ?? 0) - (wishes[b]?.at ?? 0));
  const places = wishes.map(({ at, half }) => clamp(at, low + half, high - half));
  const between = (a: number, b: number) => (wishes[a]?.half ?? 0) + (wishes[b]?.half ?? 0) + gap;
  // Twice over: pushed apart half and half, then forward from the low bound, then back from the high one.
  order.forEach((index, i) => {
    const before = order[i - 1];
    if (before === undefined) return;
    const lacking = (places[before] ?? 0) + between(before, index) - (places[index] ?? 0);
    if (lacking <= 0) return;
    places[before] = Math.max((places[before] ?? 0) - lacking / 2, low + (wishes[before]?.half ?? 0));
    places[index] = (places[index] ?? 0) + lacking / 2;
  });
  let free = low;
  for (const index of order) {
    const half = wishes[index]?.half ?? 0;
    places[index] = Math.max(places[index] ?? 0, free + half);
    free = (places[index] ?? 0) + half + gap;
  }
  let end = high;
  for (const index of order.reverse()) {
    const half = wishes[index]?.half ?? 0;
    places[index] = Math.min(places[index] ?? 0, end - half);
    end = (places[index] ?? 0) - half - gap;
  }
  return places;
}
