import type { EffectsMessages } from '../../localize/en/tariff-effects.js';
import type { Sentence } from '../../localize/en/tariff.js';
import type { Table } from '../../ui/data-table.js';
import { formatters } from './text.js';
import type { TextContext } from './types.js';
import type { CarPrice } from './types-effects.js';

/** The answer of the panel in one sentence, to the digits that the range leaves a meaning. */
export function sentenceOf(
  car: CarPrice,
  { carPrice: { sentence } }: EffectsMessages,
  context: TextContext,
): Sentence {
  const { money, percent } = formatters(context);
  const { direction, shown } = car;
  const before = money(car.stickerBefore);
  if (direction === 'same') {
    const rate = car.steps.find(({ id }) => id === 'dutyBefore')?.terms['fromRate']?.value ?? '0';
    return sentence.same({ before, rate: percent(rate) });
  }
  return sentence[direction]({
    before,
    after: money(shown.after),
    change: money(shown.change),
    low: money(shown.low),
    high: money(shown.high),
  });
}

/** The price part by part, before and after. */
export function partsTable(car: CarPrice, { carPrice: own }: EffectsMessages, context: TextContext): Table {
  const { money, moneyChange } = formatters(context);
  const { fields } = context.messages;
  return {
    caption: own.caption,
    columns: [
      { id: 'part', label: own.item },
      { id: 'before', label: fields.before },
      { id: 'after', label: fields.after },
      { id: 'change', label: own.change },
    ],
    rows: car.rows.map(({ id, before, after, change }) => ({
      id,
      strong: id === 'landed' || id === 'sticker',
      cells: [own.parts[id], money(before), money(after), moneyChange(change)],
      exact: [null, before, after, change],
    })),
  };
}

/** The change under other assumptions: what reaches buyers by how dealers set their margin. */
export function casesTable(car: CarPrice, { carPrice: own }: EffectsMessages, context: TextContext): Table {
  const { percent, moneyChange } = formatters(context);
  return {
    caption: own.gridCaption,
    columns: [
      { id: 'passThrough', label: own.gridHead },
      { id: 'dollar', label: own.gridColumns.dollar },
      { id: 'percent', label: own.gridColumns.percent },
    ],
    rows: car.cases.map(({ passThrough, dollar, percent: kept }) => ({
      id: `case${passThrough}`,
      strong: passThrough === car.passThrough,
      cells: [percent(passThrough), moneyChange(dollar), moneyChange(kept)],
      exact: [passThrough, dollar, kept],
    })),
  };
}
