import type { BarRow, Bars, BarSegment, Grip } from '../../charts/bars.js';
import { fractionOf } from '../../charts/fraction.js';
import type { DecimalString } from '../../core/numbers/decimal.js';
import { size } from '../../localize/localized.js';
import { formatters } from './text.js';
import type { Computed, RateName, TextContext } from './types.js';

type When = 'before' | 'after';

function segmentsOf({ result, longest }: Computed, when: When, context: TextContext): BarSegment[] {
  const { chart, fields } = context.messages;
  const { percent, money } = formatters(context);
  const nameOf = (id: string, rate: string) =>
    id === 'mfn'
      ? chart.mfn({ rate })
      : id === 'additional'
        ? chart.additional({ rate })
        : chart.rate({ rate });
  const shownOf = (id: string) => result.rows.find((row) => row.id === id)?.shown[when];
  const segment = (
    id: string,
    look: string,
    label: string,
    amount: DecimalString,
    shown = amount,
  ): BarSegment => ({
    id: `${when}.${id}`,
    exact: amount,
    length: fractionOf(amount, longest),
    look,
    label,
    describe: chart.point({ row: fields[when], layer: label, amount: money(shown) }),
  });
  const fees = result.fees?.[when] ?? '0';
  const layers = (when === 'before' ? result.layersBefore : result.layersAfter)
    .filter(({ duty }) => duty !== '0')
    .map(({ id, rate, duty }) =>
      segment(
        id,
        id === 'mfn' ? 'base' : when,
        nameOf(id, percent(rate)),
        duty,
        shownOf(`duty.${id}`) ?? shownOf('duty'),
      ),
    );
  return fees === '0' ? layers : [...layers, segment('fees', 'fees', chart.fees, fees)];
}

const gripOf = (id: RateName, rate: DecimalString, fixed: boolean, context: TextContext): Grip => ({
  id,
  name: context.messages.fields[id],
  exact: rate,
  text: formatters(context).percent(rate),
  fixed,
});

/** The bars before and after, with their difference as a brace. Fees are drawn as a layer of their own. */
export function bars(
  computed: Computed,
  context: TextContext,
  width: number,
  rtl: boolean,
  fixed: boolean,
): Bars {
  const { result, longest } = computed;
  const { fields, chart } = context.messages;
  const { short, percent, share } = formatters(context);
  const row = (id: 'dutyBefore' | 'dutyAfter', when: When, rate: DecimalString): BarRow => ({
    id,
    exact: result[id],
    label: fields[when],
    sublabel: percent(rate),
    amount: short(result.shown.figures[id]),
    segments: segmentsOf(computed, when, context),
    grip: gripOf(when === 'before' ? 'fromRate' : 'toRate', rate, fixed, context),
  });
  const { direction, saving, savingPercent } = result;
  const sign = direction === 'added' ? '+' : '−';
  const ends = [fractionOf(result.dutyAndFeesBefore, longest), fractionOf(result.dutyAndFeesAfter, longest)];
  return {
    width,
    rtl,
    rows: [row('dutyBefore', 'before', result.fromRate), row('dutyAfter', 'after', result.toRate)],
    brace:
      direction === 'same'
        ? null
        : {
            id: 'saving',
            exact: saving,
            from: Math.min(...ends),
            to: Math.max(...ends),
            label: chart.change({
              amount: `${sign}${short(result.shown.figures.saving)}`,
              share: savingPercent === null ? null : `${sign}${share(size(savingPercent))}`,
            }),
          },
  };
}
