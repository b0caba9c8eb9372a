import { effectsFigures } from '../../src/data/effects/figures.js';
import type { TariffResult } from '../../src/classes.js';
import { decimal, plain, type DecimalString } from '../../src/core/numbers/decimal.js';
import { stepTexts, type View } from './description.js';
import { ANY, numbers, saying, type Expected } from './expected.js';
import { signed, size } from './formats.js';
import type { Scaled } from './geometry.js';

type TariffView = View<TariffResult>;

const less = (a: DecimalString, b: DecimalString) => plain(decimal(a).minus(b));

/** Words of which there must be some in the sentence on the car, by the way that its price goes. */
const CAR_SAYS = {
  saved: /falls.*less|下がり.*安く/s,
  added: /rises.*more|上がり.*高く/s,
  same: /stays|変わりません/,
};

/** How far the evidence reaches, and when somebody last looked for more. */
const known = (w: TariffView['write']) =>
  numbers(
    ...new Set([effectsFigures.knownThrough, effectsFigures.freshness!.checked].map((day) => w.date(day))),
  );

/** The price of one car: sentence, bars, parts, other assumptions and steps. */
export function carPrice(
  view: TariffView,
  drawing: number,
): { texts: Record<string, Expected>; scaled: Scaled[] } {
  const { result: r, write: w } = view;
  const car = r.carPrice;
  if (!car) return { texts: {}, scaled: [] };
  const panel = 'car-price';
  const still = car.direction === 'same';
  const texts: Record<string, Expected> = {
    'sentence carPrice.known': known(w),
    'sentence carPrice': still
      ? saying(CAR_SAYS.same, w.named(car.stickerBefore), w.percent(r.fromRate, 4))
      : saying(
          CAR_SAYS[car.direction],
          w.named(car.stickerBefore),
          w.named(car.shown.after),
          w.named(car.shown.change),
          ...(car.shown.low === car.shown.high ? [] : [w.named(car.shown.low), w.named(car.shown.high)]),
        ),
    [`${panel} caption`]: view.ja ? numbers('1') : numbers(),
    'echo passThrough': numbers(w.percent('86', 4), w.percent('100', 4)),
    ...stepTexts(car.steps, ({ value, unit }) => w.step(value, unit), panel),
  };
  if (!still)
    texts['sentence carPrice.absorbed'] = numbers(
      w.named(size(car.staticChange)),
      w.named(size(car.absorbed)),
    );
  const parts = [
    ['exporter', car.exporterBefore, car.exporterAfter],
    ['duty', car.dutyBefore, car.dutyAfter],
    ...(car.carriage === '0' ? [] : [['carriage', car.carriage, car.carriage] as const]),
    ['landed', car.landedBefore, car.landedAfter],
    ['margin', car.marginBefore, car.marginAfter],
    ['sticker', car.stickerBefore, car.stickerAfter],
  ] as const;
  for (const [id, before, after] of parts) {
    texts[`${panel} ${id} before`] = w.named(before);
    texts[`${panel} ${id} after`] = w.named(after);
    texts[`${panel} ${id} change`] = signed(less(after, before), w.named);
  }
  const lengths: Record<string, DecimalString> = {};
  for (const [id, ...sides] of parts)
    (['before', 'after'] as const).forEach((when, at) => {
      const value = sides[at]!;
      if (id === 'landed' || id === 'sticker' || value === '0') return;
      const mark = `carPrice.${when}.${id}`;
      lengths[mark] = value;
      texts[`drawing ${drawing} mark ${mark}`] = value;
      texts[`drawing ${drawing} mark ${mark} text`] = numbers(w.named(value));
    });
  texts[`drawing ${drawing} label carPrice.before`] = w.inLetters(car.stickerBefore);
  texts[`drawing ${drawing} label carPrice.after`] = w.inLetters(car.stickerAfter);
  if (!still) {
    const sign = car.direction === 'added' ? '+' : '−';
    texts[`drawing ${drawing} label carPrice.change`] = numbers(`${sign}${w.inLetters(car.shown.change)}`);
    texts[`drawing ${drawing} mark carPrice.change`] = car.stickerChange;
    for (const { passThrough, dollar, percent } of car.cases) {
      texts[`${panel}2 row case${passThrough}`] = w.percent(passThrough, 4);
      texts[`${panel}2 case${passThrough} dollar`] = signed(dollar, w.named);
      texts[`${panel}2 case${passThrough} percent`] = signed(percent, w.named);
    }
  }
  return { texts, scaled: [{ lengths }] };
}

/** Who bears the duty: sentence, bar, all readings beside one another, and steps. */
export function whoPays(
  { result: r, write: w, ja }: TariffView,
  drawing: number,
): { texts: Record<string, Expected>; scaled: Scaled[] } {
  const found = r.whoPays;
  if (!found) return { texts: {}, scaled: [] };
  const panel = 'who-pays';
  const [first] = found.parts;
  const others = first?.id === 'exporters' ? found.parts.slice(1) : found.parts;
  const exporters = first?.id === 'exporters' ? first.amount : '0';
  const texts: Record<string, Expected> = {
    'sentence whoPays': saying(
      /exporters bear|輸出側の負担/,
      w.named(r.dutyAfter),
      w.named(exporters),
      ...others.map(({ amount }) => w.named(amount)),
    ),
    'sentence whoPays.note': numbers(ANY),
    'sentence whoPays.why': ja ? numbers('1') : numbers(),
    'sentence whoPays.known': known(w),
    [`drawing ${drawing} label whoPays.bill`]: w.inLetters(r.dutyAfter),
    ...stepTexts(found.steps, ({ value, unit }) => w.step(value, unit), panel),
  };
  for (const { id, share, amount } of found.parts) {
    texts[`drawing ${drawing} mark whoPays.${id}`] = share;
    texts[`drawing ${drawing} mark whoPays.${id} text`] = numbers(w.percent(share, 4), w.named(amount));
  }
  for (const { id, exporters: abroad, atHome, buyers } of found.evidence) {
    texts[`${panel} row ${id}`] = numbers(ANY);
    texts[`${panel} ${id} exporters`] = w.percent(abroad, 4);
    texts[`${panel} ${id} atHome`] = w.percent(atHome, 4);
    if (buyers !== null) texts[`${panel} ${id} buyers`] = w.percent(buyers, 4);
  }
  const lengths = Object.fromEntries(found.parts.map(({ id, share }) => [`whoPays.${id}`, share]));
  return { texts, scaled: [{ lengths }] };
}
