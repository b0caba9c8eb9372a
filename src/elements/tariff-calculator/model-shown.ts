import { currencyDigits } from '../../core/numbers/currency.js';
import type { DecimalString } from '../../core/numbers/decimal.js';
import {
  isKnownToTheMillion,
  placesInWords,
  shownChange,
  shownParts,
  shownTotal,
} from '../../core/numbers/shown-amounts.js';
import type { TariffChange } from '../../core/tariff/tariff-change.js';
import type { ShownAmounts, TariffRow } from './types.js';

/** Rates are shown with this many places. */
const RATE_PLACES = 4;

const isLayer = ({ id }: TariffRow) => id.startsWith('duty.');

/** The rows with their amounts as they are shown: layers add up to the duty, lines to the total, and each change is that of its cells. */
export function shownRows(rows: readonly TariffRow[], currency: string): TariffRow[] {
  const places = currencyDigits(currency);
  const rounded = rows.map((row) => ({
    ...row,
    shown: shownChange(row.before, row.after, row.unit === 'percent' ? RATE_PLACES : places),
  }));
  const shownOf = (id: string) => rounded.find((row) => row.id === id)?.shown;
  const layers = rounded.filter(isLayer);
  const duty = shownOf('duty');
  const parts = (side: 'before' | 'after') =>
    duty
      ? shownParts(
          layers.map((row) => row[side]),
          duty[side],
          places,
        )
      : [];
  const [before, after] = [parts('before'), parts('after')];
  const lines = ['importValue', 'duty', 'mpf', 'hmf', 'carriage'].flatMap((id) => shownOf(id) ?? []);
  return rounded.map((row) => {
    const at = layers.indexOf(row);
    if (at >= 0)
      return { ...row, shown: shownChange(before[at] ?? row.before, after[at] ?? row.after, places) };
    return row.id === 'landed' ? { ...row, shown: shownTotal(lines) } : row;
  });
}

const size = (value: DecimalString) => value.replace(/^-/, '');

/** The amounts of the answer as its sentence and its figures show them. */
export function shownAmounts(change: TariffChange, currency: string): ShownAmounts {
  const { dutyBefore, dutyAfter, perUnit } = change;
  const places = currencyDigits(currency);
  const named = ({ before, after, change: less }: ReturnType<typeof shownChange>) => ({
    dutyBefore: before,
    dutyAfter: after,
    saving: size(less),
  });
  const inFull = named(shownChange(dutyBefore, dutyAfter, places));
  const inWords = named(shownChange(dutyBefore, dutyAfter, placesInWords([dutyBefore, dutyAfter], places)));
  const rounded = isKnownToTheMillion(change.importValue);
  return {
    rounded,
    sentence: rounded ? inWords : inFull,
    figures: inWords,
    perUnit: perUnit && named(shownChange(perUnit.dutyBefore, perUnit.dutyAfter, places)),
  };
}
