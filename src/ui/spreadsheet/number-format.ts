import { numberFormat } from '../../core/numbers/intl.js';
import type { Unit } from '../../core/model/steps.js';
import type { ShareMessages } from '../../localize/en/share.js';
import type { NumberCell } from './working-cells.js';

const places = (count: number, more = 0) => (count + more ? `.${'0'.repeat(count)}${'#'.repeat(more)}` : '');

/** Decimal places that a currency is written with. */
function placesOf(currency: string): number {
  return numberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** How a number is written by what it counts, in the code of spreadsheets. Whole numbers stay whole: spreadsheets leave a point behind for places that may be missing. */
export function formatCode({
  unit,
  currency,
  exact,
}: Pick<NumberCell, 'unit' | 'currency' | 'exact'>): string {
  const whole = !exact.includes('.');
  const small = /^-?0\.0/.test(exact);
  switch (unit) {
    case 'money':
    case 'money-per-unit': {
      const usual = placesOf(currency);
      const more = small ? 8 : unit === 'money-per-unit' ? 4 : 0;
      return `[$${currency}] #,##0${whole ? places(usual) : places(Math.max(usual, 2), more)}`;
    }
    case 'percent':
      return `#,##0${whole ? '' : places(1, small ? 11 : 5)}"%"`;
    case 'years':
      return whole ? '0' : '0.0####';
    case 'quantity':
      return `#,##0${whole ? '' : places(1, 5)}`;
    case 'ratio':
      return 'General';
  }
}

/** What a number counts, in words. */
export function unitWords(unit: Unit, currency: string, { units, perUnit }: ShareMessages['sheet']): string {
  if (unit === 'money') return currency;
  return unit === 'money-per-unit' ? perUnit({ currency }) : units[unit];
}
