import { range } from '../../core/numbers/range.js';
import { placeDotChart, type Dot, type DotRow, type PlacedDots } from '../../charts/dots.js';
import { toPixels } from '../../charts/fraction.js';
import { definitionOf, readingName, type ReadingText } from './text-readings.js';
import type { BudgetChoice, ReadingResult } from './types.js';

const STEPS = [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 25, 50, 100, 250, 500, 1000];
/** So many steps at most between the lowest and the highest reading. */
const MOST = 4;

/** A round stretch around all readings, with air at both ends, and its ticks. It follows the readings and not the claim, which moves in it. */
export function domainOf(values: readonly number[]): {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
} {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = STEPS.find((one) => (high - low) / one <= MOST) ?? (high - low) / MOST;
  const air = step / 5;
  const first = Math.max(Math.floor((low - air) / step), 0);
  const last = Math.ceil((high + air) / step);
  const ticks = range(last - first + 1, (at) => Number(((first + at) * step).toFixed(4)));
  return { domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1], ticks };
}

function dotOf(reading: ReadingResult, text: ReadingText): Dot {
  const { words, percent, readings } = text;
  const share = percent(reading.share);
  return {
    id: reading.id,
    exact: reading.share,
    value: toPixels(reading.share),
    shape: reading.denominator === 'fixed' ? 'round' : 'square',
    full: reading.carries,
    label: share,
    describe: words.dot({
      name: readingName(reading, text),
      share,
      carries: reading.carries,
      claim: percent(readings.claim),
    }),
  };
}

function rowOf(id: string, budget: BudgetChoice, all: readonly ReadingResult[], text: ReadingText): DotRow {
  const { words, percent } = text;
  const published = all.find((one) => one.published !== null)?.published ?? null;
  return {
    id,
    label: words.ways[budget] ?? budget,
    dots: all.map((one) => dotOf(one, text)).sort((a, b) => a.value - b.value),
    flag:
      published === null
        ? null
        : {
            id: `published.${id}`,
            exact: published,
            value: toPixels(published),
            label: words.flag({ share: percent(published) }),
          },
  };
}

/** The readings as dots: a group for each definition, a row for each budget, a dot for each GDP. */
export function readingsChart(text: ReadingText, width: number, rtl: boolean): PlacedDots {
  const { readings, words, percent } = text;
  const values = readings.readings.flatMap(({ share, published }) =>
    [share, published].filter((one) => one !== null).map(toPixels),
  );
  const { domain, ticks } = domainOf(values);
  const definitions = [...new Set(readings.readings.map(({ definition }) => definition))];
  const budgets = [...new Set(readings.readings.map(({ budget }) => budget))];
  const claim = percent(readings.claim);
  return placeDotChart({
    width,
    rtl,
    domain,
    ticks: ticks.map((value) => ({ value, label: percent(String(value)) })),
    groups: definitions.map((id) => ({
      id,
      name: definitionOf(id, text),
      rows: budgets.flatMap((budget) => {
        const all = readings.readings.filter((one) => one.definition === id && one.budget === budget);
        return all.length ? [rowOf(`${id}.${budget}`, budget, all, text)] : [];
      }),
    })),
    knob: {
      id: 'claim',
      exact: readings.claim,
      value: toPixels(readings.claim),
      name: words.knob,
      label: claim,
      text: words.knobText({
        claim,
        carrying: text.count(readings.carrying),
        count: text.count(readings.readings.length),
      }),
    },
  });
}
