import type { DefenseResult } from '../../src/classes.js';
import { fixedNumbers, type DefenseView } from './defense-path.shows.js';
import { ANY, numbers, saying, type Expected } from './expected.js';
import { stepTexts } from './description.js';

type Reading = NonNullable<DefenseResult['readings']>['readings'][number];

/** So many readings are named in the sentence at most. */
const FEW = 3;

const baseOf = (view: DefenseView, { denominator }: Reading) =>
  denominator === 'fixed' ? fixedNumbers(view) : [String(view.result.latest.year)];

/** What the looks of the dots mean. */
export function readingLegend(view: DefenseView): Expected[] {
  const { readings } = view.result;
  if (!readings) return [];
  return [
    numbers(view.write.percent(readings.claim)),
    ...readings.readings.map((one) => numbers(...baseOf(view, one))),
  ];
}

function sentence(view: DefenseView, found: NonNullable<DefenseResult['readings']>): Expected {
  const { result, write: w, ja } = view;
  const { readings, claim, carrying, places, lowest, highest } = found;
  const published = result.published === null ? [] : [w.percent(result.published)];
  const carried = carrying === 0 ? [] : [w.count(carrying)];
  const named = carrying > 0 && carrying <= FEW ? [ANY] : [];
  const begin = [String(found.year), w.count(readings.length), w.percent(lowest), w.percent(highest)];
  const end = ja
    ? [w.count(places), w.percent(claim), ...carried]
    : [w.percent(claim), ...carried, w.count(places)];
  const says =
    carrying === 0
      ? /none of them|一つもありません/
      : carrying === readings.length
        ? /all \d+ of them|通りすべて/
        : / \d+ of them|\d+通り/;
  return saying(says, ...begin, ...published, ...end, ...named);
}

/** What the panel with all readings shows of its result. */
export function readingTexts(view: DefenseView): {
  readonly texts: Record<string, Expected>;
  readonly also: (place: string) => Expected | undefined;
} {
  const { result, write: w, ja, own } = view;
  const found = result.readings;
  if (!found) return { texts: { 'the readings': 'shown' }, also: () => undefined };
  const { readings, claim, carrying } = found;
  const money = own ? 'GBP' : 'JPY';
  const texts: Record<string, Expected> = {
    'sentence readings': sentence(view, found),
    'readings caption': numbers(String(found.year)),
    'drawing 1 mark claim': claim,
    'drawing 1 mark claim text': ja
      ? numbers(w.percent(claim), w.count(readings.length), w.count(carrying))
      : numbers(w.percent(claim), w.count(carrying), w.count(readings.length)),
    'drawing 1 label claim': w.percent(claim),
    ...stepTexts(found.steps, ({ value, unit }) => w.step(value, unit, money), 'readings'),
  };
  for (const one of readings) {
    const { id, share, spending, published, carries, definition, budget } = one;
    texts[`readings ${id} gdp`] = numbers(...baseOf(view, one));
    texts[`readings ${id} spending`] = w.money(spending, money);
    texts[`readings ${id} share`] = w.percent(share);
    texts[`readings ${id} published`] = published === null ? numbers() : w.percent(published);
    texts[`readings ${id} carries`] = ja ? (carries ? 'はい' : 'いいえ') : carries ? 'yes' : 'no';
    texts[`drawing 1 mark ${id}`] = share;
    texts[`drawing 1 mark ${id} text`] = saying(
      carries ? /\(carries|成り立つ）/ : /does not carry|成り立たない/,
      ...baseOf(view, one),
      w.percent(share),
      w.percent(claim),
    );
    texts[`drawing 1 label ${id}`] = w.percent(share);
    if (published === null) continue;
    texts[`drawing 1 mark published.${definition}.${budget}`] = published;
    texts[`drawing 1 label published.${definition}.${budget}`] = numbers(w.percent(published));
  }
  return {
    texts,
    also(place) {
      const [, kind, value] = /^drawing 1 (label|mark) dots-axis\.(.*)$/.exec(place) ?? [];
      if (value !== undefined) return kind === 'label' ? w.percent(value) : value;
      return /^drawing 1 label (row|name)\./.test(place) ? numbers() : undefined;
    },
  };
}
