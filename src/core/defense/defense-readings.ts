import { checkInputs, type NumberReason } from '../model/check-inputs.js';
import { refuse, type Outcome } from '../model/outcome.js';
import { step, type Step } from '../model/steps.js';
import { sum, plain, type Decimal, type DecimalString } from '../numbers/decimal.js';
import { percentOfGdp } from '../numbers/gdp-share.js';
import { roundTo } from '../numbers/rounding.js';

/** One way to read the spending of a year: a numerator over a denominator. */
export interface ReadingInput {
  readonly id: string;
  /** The amount of the initial budget, above zero. */
  readonly initial: DecimalString;
  /** The supplementary budgets that are counted with it; none where left out. */
  readonly supplementary?: DecimalString;
  /** The GDP that it is divided by, in the same money, above zero. */
  readonly gdp: DecimalString;
}

/** A reading, worked out. */
export interface Reading {
  readonly id: string;
  readonly spending: DecimalString;
  readonly gdp: DecimalString;
  /** Percent of the GDP, in full. */
  readonly share: DecimalString;
  /** The share rounded to as many places as the claim is compared at. */
  readonly rounded: DecimalString;
  /** Whether the rounded share is as high as the claim, or higher. */
  readonly carries: boolean;
}

/** All readings of a year, and a claim held against them. */
export interface Readings {
  readonly claim: DecimalString;
  /** Decimal places that shares are rounded to before they are held against the claim. */
  readonly places: number;
  readonly readings: readonly Reading[];
  /** How many readings carry the claim. */
  readonly carrying: number;
  readonly lowest: DecimalString;
  readonly highest: DecimalString;
  /** One step for each reading, under its id. */
  readonly steps: readonly Step[];
}

/** Governments publish such shares to one decimal place. */
const PUBLISHED_PLACES = 1;

interface Worked {
  readonly reading: Reading;
  readonly share: Decimal;
  readonly step: Step;
}

function worked(
  one: ReadingInput,
  claim: Decimal,
  places: number,
): Outcome<{ worked: Worked }, NumberReason> {
  const { id, initial, supplementary, gdp } = one;
  const details = { reading: id };
  const read = checkInputs([
    ['initial', initial, 'positive', details],
    ['gdp', gdp, 'positive', details],
    ['supplementary', supplementary ?? '0', 'amount', details],
  ]);
  if (!read.ok) return read;
  const [first, divisor, added] = read.values;
  const spending = sum([first, added]);
  const share = percentOfGdp(spending, divisor);
  const rounded = roundTo(share, places);
  const formula =
    supplementary === undefined
      ? 'initialBudget ÷ gdp × 100'
      : '(initialBudget + supplementaryBudget) ÷ gdp × 100';
  const terms = {
    initialBudget: [first, 'money'],
    ...(supplementary !== undefined && { supplementaryBudget: [added, 'money'] as const }),
    gdp: [divisor, 'money'],
  } as const;
  return {
    ok: true,
    worked: {
      reading: {
        id,
        spending: plain(spending),
        gdp: plain(divisor),
        share: plain(share),
        rounded: plain(rounded),
        carries: rounded.greaterThanOrEqualTo(claim),
      },
      share,
      step: step(id, 'percent', formula, terms, share),
    },
  };
}

/**
 * Holds a claim (“2 %”) against every reading of a year: each definition of what counts, initial budgets or with supplementary ones, over each
 * GDP. A reading carries the claim where its share, rounded, is as high: to one decimal place, as governments publish such shares, or to as many
 * as the claim has.
 *
 * @param input.claim percent, zero or more
 * @returns see {@link Readings}; refuses with `no-data` where there is no reading, and numbers as {@link NumberReason} says
 */
export function weighReadings(input: {
  readonly readings: readonly ReadingInput[];
  readonly claim: DecimalString;
}): Outcome<Readings, NumberReason | 'no-data'> {
  const claimed = checkInputs([['claim', input.claim, 'amount']]);
  if (!claimed.ok) return claimed;
  const [claim] = claimed.values;
  const places = Math.max(PUBLISHED_PLACES, claim.decimalPlaces());
  const all: Worked[] = [];
  for (const one of input.readings) {
    const read = worked(one, claim, places);
    if (!read.ok) return read;
    all.push(read.worked);
  }
  const byShare = [...all].sort((a, b) => a.share.comparedTo(b.share));
  const [lowest, highest] = [byShare[0], byShare.at(-1)];
  if (!lowest || !highest) return refuse('no-data', 'readings');
  return {
    ok: true,
    claim: plain(claim),
    places,
    readings: all.map(({ reading }) => reading),
    carrying: all.filter(({ reading }) => reading.carries).length,
    lowest: lowest.reading.share,
    highest: highest.reading.share,
    steps: all.map(({ step: line }) => line),
  };
}
