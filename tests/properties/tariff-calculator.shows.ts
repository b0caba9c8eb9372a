import fc from 'fast-check';
import type { TariffResult } from '../../src/classes.js';
import { sum, decimal, plain, type DecimalString } from '../../src/core/numbers/decimal.js';
import { ownTariffs } from '../fixtures/own-tariffs.js';
import { READERS } from '../helpers/random-scenario.js';
import { ANY, numbers, saying, type Expected } from './expected.js';
import { signed, size } from './formats.js';
import type { Scaled } from './geometry.js';
import { stepTexts, type Description, type View } from './description.js';

type TariffView = View<TariffResult>;

const less = (a: DecimalString, b: DecimalString) => plain(decimal(a).minus(b));
const way = ({ saving }: TariffResult) =>
  saving === '0' ? 'same' : saving.startsWith('-') ? 'added' : 'saved';

/** Words of which there must be some, by the way that the duty goes. */
const SAYS = {
  heading: { saved: /saves|引き下げ/, added: /costs|引き上げ/, same: /comes to|関税の額/ },
  answer: { saved: /falls.*less|減ります/s, added: /rises.*more|増えます/s, same: /stays|変わりません/ },
  figure: { saved: /Saved|減る/, added: /Added|増える/, same: /Change|増減/ },
} as const;

function answer({ result: r, write: w }: TariffView): Expected {
  const says = SAYS.answer[way(r)];
  if (r.saving === '0') return saying(says, w.money(r.dutyAfter), w.percent(r.toRate, 4));
  return saying(
    says,
    ...[w.money(r.dutyBefore), w.money(r.dutyAfter), w.money(size(r.saving))],
    r.savingPercent === null ? null : w.percent(size(r.savingPercent), 1),
    r.landedChangePercent === null ? null : w.percent(size(r.landedChangePercent), 1),
  );
}

/** `$7.50 a unit`; in Japanese the unit is counted, too. */
const each = (value: DecimalString | undefined, { write, ja }: TariffView): Expected =>
  value === undefined ? '' : numbers(ja ? '1' : null, write.money(value));

function keyFigures(view: TariffView): Record<string, Expected> {
  const { result: r, write: w } = view;
  const { perUnit } = r;
  const ofDuty = r.savingPercent === null ? '' : numbers(w.percent(size(r.savingPercent), 1));
  const figure = (id: string, exact: DecimalString, detail: Expected) => ({
    [`figure ${id}`]: w.compact(exact),
    [`figure ${id} exact`]: w.money(exact),
    [`figure ${id} detail`]: detail,
  });
  return {
    ...figure('dutyBefore', r.dutyBefore, each(perUnit?.dutyBefore, view)),
    ...figure('dutyAfter', r.dutyAfter, each(perUnit?.dutyAfter, view)),
    ...figure('saving', size(r.saving), perUnit ? each(size(perUnit.saving), view) : ofDuty),
    'figure saving label': saying(SAYS.figure[way(r)]),
    ...figure('landedChange', r.landedChange, each(perUnit?.landedAfter, view)),
    'figure landedChange':
      r.landedChangePercent === null ? numbers() : w.percent(r.landedChangePercent, 1, true),
  };
}

/** The rows of the table, each before, after and the change. */
function tableRows({ result: r, write: w, attributes }: TariffView): Record<string, Expected> {
  const row = (id: string, before: DecimalString, after: DecimalString) => ({
    [`table ${id} before`]: w.money(before),
    [`table ${id} after`]: w.money(after),
    [`table ${id} change`]: signed(less(after, before), w.money),
  });
  const ids = [...new Set([...r.layersBefore, ...r.layersAfter].map(({ id }) => id))];
  const duty = (side: TariffResult['layersBefore'], of: string) =>
    side.find(({ id }) => id === of)?.duty ?? '0';
  const layers =
    ids.length > 1
      ? ids.map((id) => row(`duty.${id}`, duty(r.layersBefore, id), duty(r.layersAfter, id)))
      : [];
  // What was typed, not what is left when all else is taken away.
  const carriage = plain(sum([attributes['freight'] ?? '0', attributes['insurance'] ?? '0']));
  return Object.assign(
    {
      'table rate before': w.percent(r.fromRate, 4),
      'table rate after': w.percent(r.toRate, 4),
      'table rate change': w.percent(less(r.toRate, r.fromRate), 4, true),
    },
    row('importValue', r.importValue, r.importValue),
    ...layers,
    row('duty', r.dutyBefore, r.dutyAfter),
    r.fees
      ? { ...row('mpf', r.fees.mpfBefore, r.fees.mpfAfter), ...row('hmf', r.fees.hmfBefore, r.fees.hmfAfter) }
      : {},
    carriage === '0' ? {} : row('carriage', carriage, carriage),
    row('landed', r.landedBefore, r.landedAfter),
    r.perUnit ? row('dutyPerUnit', r.perUnit.dutyBefore, r.perUnit.dutyAfter) : {},
    r.perUnit ? row('landedPerUnit', r.perUnit.landedBefore, r.perUnit.landedAfter) : {},
  ) as Record<string, Expected>;
}

/** The pieces of the bars: each duty, and the fees behind them. */
function pieces({
  result: r,
}: TariffView): { id: string; value: DecimalString; rate: DecimalString | null }[] {
  return (['before', 'after'] as const).flatMap((side) => {
    const layers = side === 'before' ? r.layersBefore : r.layersAfter;
    const fees = r.fees?.[side];
    return [
      ...layers.map(({ id, duty, rate }) => ({ id: `${side}.${id}`, value: duty, rate })),
      ...(fees === undefined ? [] : [{ id: `${side}.fees`, value: fees, rate: null }]),
    ].filter(({ value }) => value !== '0');
  });
}

function bars(view: TariffView): { texts: Record<string, Expected>; scaled: Scaled } {
  const { result: r, write: w } = view;
  const change =
    r.saving === '0' ? [] : [`${r.saving.startsWith('-') ? '+' : '−'}${w.shortest(size(r.saving))}`];
  const ofDuty =
    r.savingPercent === null || r.saving === '0'
      ? []
      : [`${r.saving.startsWith('-') ? '+' : '−'}${w.percent(size(r.savingPercent), 1)}`];
  const shown = pieces(view);
  return {
    texts: {
      'drawing 0 label dutyBefore': w.shortest(r.dutyBefore),
      'drawing 0 label dutyAfter': w.shortest(r.dutyAfter),
      'drawing 0 label dutyBefore.detail': w.percent(r.fromRate, 4),
      'drawing 0 label dutyAfter.detail': w.percent(r.toRate, 4),
      'drawing 0 label saving?': numbers(...change, ...ofDuty),
      'drawing 0 mark saving?': r.saving,
      ...Object.fromEntries(
        shown.flatMap(({ id, value, rate }): [string, Expected][] => {
          const percent = rate === null ? null : w.percent(rate, 4);
          return [
            [`drawing 0 mark ${id}`, value],
            [`drawing 0 mark ${id} text`, numbers(percent, w.money(value))],
            [`drawing 0 label ${id}?`, numbers(percent)],
          ];
        }),
      ),
    },
    scaled: { lengths: Object.fromEntries(shown.map(({ id, value }) => [id, value])) },
  };
}

/** The rate over time: both dates, where the rates have some. */
function strip({ result: r, write: w, figure }: TariffView): Record<string, Expected> {
  // It is moved by the fields, and so follows them while the answer still stands for the last ones that could be used.
  if (r.product === null || figure.stale) return {};
  return {
    'drawing 1 label before': numbers(w.percent(r.fromRate, 4)),
    'drawing 1 label after': numbers(w.percent(r.toRate, 4)),
    'drawing 1 mark before': r.fromRate,
    'drawing 1 mark after': r.toRate,
  };
}

function echo({ result: { importValue }, write: w }: TariffView): Expected {
  const [shown, full] = [w.money(importValue), w.step(importValue, 'money')];
  if (shown !== full) return numbers(full, shown);
  return w.compact(importValue) === shown ? shown : numbers(shown, w.compact(importValue));
}

/** Scenarios that a reader may set, and what the calculator shows of their result. */
export const tariffCalculator: Description<TariffResult> = {
  tag: 'impact-tariff-calculator',
  attributes: {
    ...READERS['impact-tariff-calculator']!,
    currency: fc.constantFrom('USD', 'USD', 'EUR', 'JPY'),
  },
  // Fees are in dollars; some scenarios ask for them in other money all the same.
  agreeing: ({ fees, ...others }) =>
    fees === undefined || (others['quantity'] !== undefined && (others['currency'] ?? 'USD') !== 'USD')
      ? others
      : { ...others, fees },
  currencyOf: ({ currency }) => currency,
  own: ownTariffs,
  ownNeeds: { product: 'bicycles', origin: 'TW' },
  ownAttributes: {
    'import-value': READERS['impact-tariff-calculator']!['import-value']!,
    currency: fc.constantFrom('USD', 'JPY', 'GBP'),
    quantity: READERS['impact-tariff-calculator']!['quantity']!,
  },
  shows: (view) => {
    const { result: r } = view;
    const drawn = bars(view);
    return {
      texts: {
        heading: saying(SAYS.heading[way(r)]),
        'sentence answer': answer(view),
        ...keyFigures(view),
        ...tableRows(view),
        ...drawn.texts,
        ...strip(view),
        'echo importValue': view.figure.stale ? numbers(ANY) : echo(view),
        ...stepTexts(r.steps, ({ value, unit }) => view.write.step(value, unit)),
      },
      also: (place) => alsoShown(place, view),
      scaled: [drawn.scaled],
    };
  },
};

/** Words of the data and of the calendar. */
function alsoShown(place: string, { result: r, write: w, figure }: TariffView): Expected | undefined {
  if (figure.stale && /^drawing 1/.test(place)) return numbers(ANY);
  if (place === 'standfirst')
    return r.product === null
      ? numbers(w.percent(r.fromRate, 4), w.percent(r.toRate, 4))
      : numbers(ANY, w.date(r.fromDate ?? ''), w.date(r.toDate ?? ''));
  // “1単位あたり”: a unit is counted in Japanese.
  if (/^table row (duty|landed)PerUnit$/.test(place)) return numbers('1');
  if (place === 'known') return numbers(w.date(r.knownThrough));
  if (/^echo /.test(place) || / numbers$/.test(place)) return numbers(ANY);
  if (place === 'drawing 1 mark before text')
    return numbers(w.date(r.fromDate ?? ''), w.percent(r.fromRate, 4));
  if (place === 'drawing 1 mark after text') return numbers(w.date(r.toDate ?? ''), w.percent(r.toRate, 4));
  if (/^drawing 1 label axis/.test(place)) return numbers(ANY);
  return undefined;
}
