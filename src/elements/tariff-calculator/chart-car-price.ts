import type { BarRow, Bars, BarSegment } from '../../charts/bars.js';
import { fractionOf } from '../../charts/fraction.js';
import type { EffectsMessages } from '../../localize/en/tariff-effects.js';
import { size } from '../../localize/localized.js';
import { formatters } from './text.js';
import type { TextContext } from './types.js';
import type { CarPrice, CarPriceRow } from './types-effects.js';

const LOOKS: Readonly<Record<string, string>> = { exporter: 'base', carriage: 'fees', margin: 'margin' };

/** The full length of the bars: the dearer of both prices. */
const longest = ({ stickerBefore, stickerAfter, direction }: CarPrice) =>
  direction === 'added' ? stickerAfter : stickerBefore;

/** The price before and after in its parts; the brace shows the change, and on it the range that the evidence allows. */
export function carPriceBars(
  car: CarPrice,
  { carPrice: words }: EffectsMessages,
  context: TextContext,
  width: number,
  rtl: boolean,
): Bars {
  const { fields } = context.messages;
  const { short, money } = formatters(context);
  const whole = longest(car);
  const parts = car.rows.filter(({ id }) => id !== 'landed' && id !== 'sticker');
  const segment = (when: 'before' | 'after', part: CarPriceRow): BarSegment => ({
    id: `carPrice.${when}.${part.id}`,
    exact: part[when],
    length: fractionOf(part[when], whole),
    look: LOOKS[part.id] ?? when,
    label: words.parts[part.id],
    describe: words.chart.point({
      row: fields[when],
      part: words.parts[part.id],
      amount: money(part[when]),
    }),
  });
  const row = (when: 'before' | 'after', sticker: string): BarRow => ({
    id: `carPrice.${when}`,
    exact: sticker,
    label: fields[when],
    sublabel: '',
    amount: short(sticker),
    segments: parts.filter((part) => part[when] !== '0').map((part) => segment(when, part)),
  });
  const ends = [fractionOf(car.stickerBefore, whole), fractionOf(car.stickerAfter, whole)] as const;
  const sign = car.direction === 'added' ? 1 : -1;
  const edges = [car.low, car.high].map((change) => ends[0] + sign * fractionOf(change, whole));
  return {
    width,
    rtl,
    rows: [row('before', car.stickerBefore), row('after', car.stickerAfter)],
    brace:
      car.direction === 'same'
        ? null
        : {
            id: 'carPrice.change',
            exact: car.stickerChange,
            from: Math.min(...ends),
            to: Math.max(...ends),
            label: `${sign > 0 ? '+' : '−'}${short(size(car.shown.change))}`,
            range: [Math.min(...edges), Math.min(Math.max(...edges), 1)],
          },
  };
}
