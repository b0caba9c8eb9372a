import { decimal, plain, type DecimalString } from '../../core/numbers/decimal.js';
import type { LayerDuty, TariffChange } from '../../core/tariff/tariff-change.js';
import { shownRows } from './model-shown.js';
import type { TariffRow } from './types.js';

function row(
  id: string,
  before: DecimalString,
  after: DecimalString,
  unit: TariffRow['unit'] = 'money',
): TariffRow {
  const change = plain(decimal(after).minus(before));
  return { id, unit, before, after, change, shown: { before, after, change } };
}

/** The duty of each layer; none where there is one layer, whose duty is all of it. */
function layerRows({ layersBefore, layersAfter }: TariffChange): TariffRow[] {
  const ids = [...new Set([...layersBefore, ...layersAfter].map(({ id }) => id))];
  const dutyOf = (layers: readonly LayerDuty[], id: string) =>
    layers.find((layer) => layer.id === id)?.duty ?? '0';
  return ids.length > 1
    ? ids.map((id) => row(`duty.${id}`, dutyOf(layersBefore, id), dutyOf(layersAfter, id)))
    : [];
}

/** A change line by line: value, rate, duty, fees, carriage, the total, and the same per unit. */
export function rowsOf(change: TariffChange, currency: string): TariffRow[] {
  const { importValue, carriage, fees, perUnit } = change;
  const rows = [
    row('importValue', importValue, importValue),
    { ...row('rate', change.fromRate, change.toRate, 'percent'), change: change.rateChange },
    ...layerRows(change),
    row('duty', change.dutyBefore, change.dutyAfter),
    ...(fees ? [row('mpf', fees.mpfBefore, fees.mpfAfter), row('hmf', fees.hmfBefore, fees.hmfAfter)] : []),
    ...(carriage === '0' ? [] : [row('carriage', carriage, carriage)]),
    row('landed', change.landedBefore, change.landedAfter),
    ...(perUnit
      ? [
          row('dutyPerUnit', perUnit.dutyBefore, perUnit.dutyAfter, 'money-per-unit'),
          row('landedPerUnit', perUnit.landedBefore, perUnit.landedAfter, 'money-per-unit'),
        ]
      : []),
  ];
  return shownRows(rows, currency);
}
