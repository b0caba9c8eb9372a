import { lotPrice, MARGIN_RULES, type LotPriceInput } from '../../core/effects/lot-price.js';
import { spreadOf } from '../../core/effects/spread.js';
import { freezeDeep } from '../../core/model/memoize.js';
import type { Outcome } from '../../core/model/outcome.js';
import { Decimal, decimal, plain, type DecimalString } from '../../core/numbers/decimal.js';
import { roundTo } from '../../core/numbers/rounding.js';
import { borderPassThrough } from '../../data/effects/figures.js';
import type { CarPrice, CarPriceRow } from './types-effects.js';

/** The share that the evidence and the reader allow: the reader's own may lie outside of what was measured. */
export function sharesAround(central: DecimalString) {
  const { low, high } = borderPassThrough;
  return {
    low: plain(Decimal.min(low, central)),
    central,
    high: plain(Decimal.max(high, central)),
  };
}

function rowsOf(car: Extract<ReturnType<typeof lotPrice>, { ok: true }>): CarPriceRow[] {
  const row = (id: CarPriceRow['id'], before: DecimalString, after: DecimalString): CarPriceRow => ({
    id,
    before,
    after,
    change: plain(decimal(after).minus(before)),
  });
  return [
    row('exporter', car.exporterBefore, car.exporterAfter),
    row('duty', car.dutyBefore, car.dutyAfter),
    ...(car.carriage === '0' ? [] : [row('carriage', car.carriage, car.carriage)]),
    row('landed', car.landedBefore, car.landedAfter),
    row('margin', car.marginBefore, car.marginAfter),
    row('sticker', car.stickerBefore, car.stickerAfter),
  ];
}

/** The price of one car on the lot, over the grid of what reaches buyers and of how dealers set their margin. */
export function computeCarPrice(input: LotPriceInput): Outcome<{ readonly carPrice: CarPrice }> {
  const car = lotPrice(input);
  if (!car.ok) return car;
  const shares = sharesAround(input.passThrough);
  const changeOf = (given: Partial<LotPriceInput>) => {
    const one = lotPrice({ ...input, ...given });
    return one.ok ? ({ ok: true, value: one.stickerChange } as const) : one;
  };
  const [dollar, percent] = MARGIN_RULES;
  const rules = { low: dollar ?? 'dollar', central: input.marginRule, high: percent ?? 'percent' };
  const spread = spreadOf({ passThrough: shares, marginRule: rules }, ({ passThrough, marginRule }) =>
    changeOf({ passThrough, marginRule: marginRule as LotPriceInput['marginRule'] }),
  );
  if (!spread.ok) return spread;
  const direction = car.staticChange === '0' ? 'same' : car.staticChange.startsWith('-') ? 'saved' : 'added';
  const sizes = [decimal(spread.low).abs(), decimal(spread.high).abs()];
  const [low, high] = [plain(Decimal.min(...sizes)), plain(Decimal.max(...sizes))];
  const places = Math.min(spread.places ?? 2, 2);
  const shown = (value: DecimalString) => plain(roundTo(value, places));
  const cases = [...new Set([shares.low, shares.central, shares.high])].map((passThrough) => {
    const change = (marginRule: LotPriceInput['marginRule']) => {
      const found = changeOf({ passThrough, marginRule });
      return found.ok ? found.value : '0';
    };
    return { passThrough, dollar: change('dollar'), percent: change('percent') };
  });
  const { ok, ...figures } = car;
  return {
    ok,
    carPrice: freezeDeep({
      ...figures,
      passThrough: input.passThrough,
      marginRule: input.marginRule,
      direction,
      rows: rowsOf(car),
      cases,
      low,
      high,
      shown: {
        after: shown(car.stickerAfter),
        change: shown(plain(decimal(car.stickerChange).abs())),
        low: shown(low),
        high: shown(high),
      },
      driver: spread.driver,
    }),
  };
}
