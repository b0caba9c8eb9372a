import fc from 'fast-check';
import type { TariffResult } from '../../src/classes.js';
import { sum, decimal, plain, type DecimalString } from '../../src/core/numbers/decimal.js';
import { ownTariffs } from '../fixtures/own-tariffs.js';
import { READERS } from '../helpers/random-scenario.js';
import { ANY, numbers, saying, type Expected } from './expected.js';
import { signed, size } from './formats.js';
import type { Scaled } from './geometry.js';
import { stepTexts, type Description, type View } from './description.js';
import { carPrice, whoPays } from './tariff-calculator.effects.js';

type TariffView = View<TariffResult>;

const less = (a: DecimalString, b: DecimalString) => plain(decimal(a).minus(b));
const way = ({ saving }: TariffResult) =>
  saving === '0' ? 'same' : saving.startsWith('-') ? 'added' : 'saved';

/** Words of which there must be some, by the way that the duty goes. */
const SAYS = {
  heading: {
    saved: /less duty is due|関税の減少額/,
    added: /more duty is due|関税の増加額/,
    same: /comes to|関税の額/,
  },
  answer: { saved: /falls.*less|減ります/s, added: /rises.*more|増えます/s, same: /stays|変わりません/ },
  figure: { saved: /^Less duty|減少額/, added: /^More duty|増加額/, same: /Change|増減/ },
  total: {
    landed: /[Ll]anded cost|輸入総費用（ランデッドコスト）/,
    duty: /alue and duty|価格と関税の合計/,
    fees: /alue, duty and fees|価格・関税・手数料の合計/,
    carriage: /alue, duty(, freight and insurance| and carriage)|価格・関税・運賃・保険料の合計/,
  },
} as const;

/** Only a total with freight and fees in it is a landed cost. */
const totalOf = (attributes: Readonly<Record<string, string>>, r: TariffResult) =>
  r.fees && attributes['freight'] !== undefined
    ? 'landed'
    : r.fees
      ? 'fees'
      : plain(sum([attributes['freight'] ?? '0', attributes['insurance'] ?? '0'])) === '0'
        ? 'duty'
        : 'carriage';

const both = (...all: readonly RegExp[]) =>
  new RegExp(all.map(({ source }) => `(?=[^]*?(?:${source}))`).join(''), 's');

function answer({ result: r, write: w, attributes }: TariffView): Expected {
  const says = SAYS.answer[way(r)];
  const { rounded, sentence } = r.shown;
  const money = rounded ? w.inWords : w.named;
  const year = r.importsOf;
  if (r.saving === '0')
    return r.fromRate === r.toRate
      ? saying(says, year, money(sentence.dutyAfter), w.percent(r.toRate, 4))
      : saying(says, money(sentence.dutyAfter), w.percent(r.fromRate, 4), w.percent(r.toRate, 4));
  return saying(
    both(says, SAYS.total[totalOf(attributes, r)]),
    ...[year, money(sentence.dutyBefore), money(sentence.dutyAfter), money(sentence.saving)],
    r.savingPercent === null ? null : w.percent(size(r.savingPercent), 1),
    r.landedChangePercent === null ? null : w.percent(size(r.landedChangePercent), 1),
  );
}

/** Of each side the fiscal year, the number of entries, and up to which value they are informal. */
function fees({ result: r, write: w, ja }: TariffView): Record<string, Expected> {
  if (!r.fees || !r.feeYears) return {};
  const count = w.number(r.entries);
  const side = (year: string, kind: string) =>
    kind === 'exempt'
      ? [year]
      : [year, count, ...(kind === 'informal' ? [...(ja ? ['1'] : []), w.named('2500')] : [])];
  const sides = [side(r.feeYears[0], r.fees.entryBefore), side(r.feeYears[1], r.fees.entryAfter)];
  const alike = r.feeYears[0] === r.feeYears[1] && r.fees.entryBefore === r.fees.entryAfter;
  const kinds = { formal: /formal|正式/, informal: /informal|略式/, exempt: /no merchandise|免除/ };
  const says = both(
    ...[r.fees.entryBefore, r.fees.entryAfter].map((kind) => kinds[kind]),
    r.fromDate === null ? /newest fiscal year|最新の会計年度/ : /^/,
  );
  return { 'sentence fees': saying(says, ...(alike ? sides[0]! : sides.flat())) };
}

/** `$7.50 a unit`; in Japanese the unit is counted, too. */
const each = (value: DecimalString | undefined, { write, ja }: TariffView): Expected =>
  value === undefined ? '' : numbers(ja ? '1' : null, write.named(value));

function keyFigures(view: TariffView): Record<string, Expected> {
  const { result: r, write: w, attributes } = view;
  const { perUnit, figures } = r.shown;
  const ofDuty = r.savingPercent === null ? '' : numbers(w.percent(size(r.savingPercent), 1));
  const figure = (id: string, shown: DecimalString, exact: DecimalString, detail: Expected) => ({
    [`figure ${id}`]: w.inWords(shown),
    [`figure ${id} exact`]: w.namedStep(exact, 'money'),
    [`figure ${id} detail`]: detail,
  });
  return {
    ...figure('dutyBefore', figures.dutyBefore, r.dutyBefore, each(perUnit?.dutyBefore, view)),
    ...figure('dutyAfter', figures.dutyAfter, r.dutyAfter, each(perUnit?.dutyAfter, view)),
    ...figure('saving', figures.saving, size(r.saving), perUnit ? each(perUnit.saving, view) : ofDuty),
    'figure saving label': saying(SAYS.figure[way(r)]),
    ...figure('landedChange', '0', r.landedChange, each(r.perUnit?.landedAfter, view)),
    'figure landedChange':
      r.landedChangePercent === null ? numbers() : w.percent(r.landedChangePercent, 1, true),
    'figure landedChange label': saying(SAYS.total[totalOf(attributes, r)]),
  };
}

/** A change of a rate, in percentage points. */
const points = (value: DecimalString, { write: w, ja }: TariffView): Expected =>
  saying(ja ? /^\S*\dポイント$/ : /\d percentage points?$/, signed(value, w.number));

/** The rows of the table, each before, after and the change. */
function tableRows(view: TariffView): Record<string, Expected> {
  const { result: r, write: w, attributes } = view;
  const row = (id: string, before: DecimalString, after: DecimalString) => {
    const { shown, ...exact } = r.rows.find((one) => one.id === id)!;
    // What is shown is what was computed, but for less than a unit of its last place for each line that it adds up.
    const near = (a: DecimalString, b: DecimalString) => decimal(a).minus(b).abs().lt('6');
    if (exact.before !== before || exact.after !== after) throw new Error(`Another amount in row ${id}.`);
    if (!near(shown.before, before) || !near(shown.after, after)) throw new Error(`Row ${id} is far off.`);
    return {
      [`table ${id} before`]: w.named(shown.before),
      [`table ${id} after`]: w.named(shown.after),
      [`table ${id} change`]: signed(less(shown.after, shown.before), w.named),
    };
  };
  const ids = [...new Set([...r.layersBefore, ...r.layersAfter].map(({ id }) => id))];
  const duty = (side: TariffResult['layersBefore'], of: string) =>
    side.find(({ id }) => id === of)?.duty ?? '0';
  const layers =
    ids.length > 1
      ? ids.map((id) => row(`duty.${id}`, duty(r.layersBefore, id), duty(r.layersAfter, id)))
      : [];
  // What was typed, not what is left when all else is taken away.
  const carriage = plain(sum([attributes['freight'] ?? '0', attributes['insurance'] ?? '0']));
  const rate = (value: DecimalString) => plain(decimal(value).toDecimalPlaces(4));
  return Object.assign(
    {
      'table rate before': w.percent(r.fromRate, 4),
      'table rate after': w.percent(r.toRate, 4),
      'table rate change': points(less(rate(r.toRate), rate(r.fromRate)), view),
      'table row landed': saying(SAYS.total[totalOf(attributes, r)]),
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
}: TariffView): { id: string; value: DecimalString; shown: DecimalString; rate: DecimalString | null }[] {
  const shownOf = (id: string, side: 'before' | 'after') => r.rows.find((row) => row.id === id)?.shown[side];
  return (['before', 'after'] as const).flatMap((side) => {
    const layers = side === 'before' ? r.layersBefore : r.layersAfter;
    const fees = r.fees?.[side];
    return [
      ...layers.map(({ id, duty, rate }) => ({
        id: `${side}.${id}`,
        value: duty,
        shown: shownOf(`duty.${id}`, side) ?? shownOf('duty', side) ?? '',
        rate,
      })),
      ...(fees === undefined ? [] : [{ id: `${side}.fees`, value: fees, shown: fees, rate: null }]),
    ].filter(({ value }) => value !== '0');
  });
}

function bars(view: TariffView): { texts: Record<string, Expected>; scaled: Scaled } {
  const { result: r, write: w } = view;
  const change =
    r.saving === '0' ? [] : [`${r.saving.startsWith('-') ? '+' : '−'}${w.inLetters(r.shown.figures.saving)}`];
  const ofDuty =
    r.savingPercent === null || r.saving === '0'
      ? []
      : [`${r.saving.startsWith('-') ? '+' : '−'}${w.percent(size(r.savingPercent), 1)}`];
  const shown = pieces(view);
  return {
    texts: {
      'drawing 0 label dutyBefore': w.inLetters(r.shown.figures.dutyBefore),
      'drawing 0 label dutyAfter': w.inLetters(r.shown.figures.dutyAfter),
      'drawing 0 label dutyBefore.detail': w.percent(r.fromRate, 4),
      'drawing 0 label dutyAfter.detail': w.percent(r.toRate, 4),
      'drawing 0 label saving?': numbers(...change, ...ofDuty),
      'drawing 0 mark saving?': r.saving,
      ...Object.fromEntries(
        shown.flatMap(({ id, value, shown: amount, rate }): [string, Expected][] => {
          const percent = rate === null ? null : w.percent(rate, 4);
          return [
            [`drawing 0 mark ${id}`, value],
            [`drawing 0 mark ${id} text`, numbers(percent, w.named(amount))],
            [`drawing 0 label ${id}?`, numbers(percent)],
          ];
        }),
      ),
    },
    scaled: { lengths: Object.fromEntries(shown.map(({ id, value }) => [id, value])) },
  };
}

/** The drawing that has a mark of this panel. */
const drawingOf = ({ figure }: TariffView, panel: string) =>
  figure.drawings.findIndex(({ marks }) => marks.some(({ id }) => id.startsWith(`${panel}.`)));

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
  const [shown, full] = [w.named(importValue), w.namedStep(importValue, 'money')];
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
    const car = carPrice(view, drawingOf(view, 'carPrice'));
    const split = whoPays(view, drawingOf(view, 'whoPays'));
    return {
      texts: {
        heading: saying(SAYS.heading[way(r)]),
        'sentence answer': answer(view),
        ...fees(view),
        ...keyFigures(view),
        ...tableRows(view),
        ...drawn.texts,
        ...strip(view),
        ...car.texts,
        ...split.texts,
        'echo importValue': view.figure.stale ? numbers(ANY) : echo(view),
        ...stepTexts(r.steps, ({ value, unit }) => view.write.namedStep(value, unit)),
      },
      also: (place) => alsoShown(place, view),
      scaled: [drawn.scaled, ...car.scaled, ...split.scaled],
    };
  },
};

/** How a rate is put together, then its act, whose name has numbers of its own. */
function lawEcho(layers: TariffResult['layersBefore'], write: View<TariffResult>['write']): Expected {
  const rates = layers.filter(({ rate }) => rate !== '0').map(({ rate }) => write.percent(rate, 4));
  return numbers(...rates.flatMap((rate) => [rate, ANY]));
}

/** Words of the data and of the calendar. */
function alsoShown(place: string, { result: r, write: w, figure }: TariffView): Expected | undefined {
  if (figure.stale && /^drawing 1/.test(place)) return numbers(ANY);
  if (place === 'standfirst')
    return r.product === null
      ? numbers(w.percent(r.fromRate, 4), w.percent(r.toRate, 4))
      : numbers(ANY, w.date(r.fromDate ?? ''), w.date(r.toDate ?? ''));
  // “1単位あたり”: a unit is counted in Japanese.
  if (/^table row (duty|landed)PerUnit$/.test(place)) return numbers('1');
  if (place === 'table row landed') return numbers();
  if (place === 'known') return numbers(w.date(r.knownThrough));
  if (/^echo (from|to)Rate$/.test(place) && !figure.stale)
    return lawEcho(place === 'echo fromRate' ? r.layersBefore : r.layersAfter, w);
  if (/^echo /.test(place)) return numbers(ANY);
  if (place === 'drawing 1 mark before text')
    return numbers(w.date(r.fromDate ?? ''), w.percent(r.fromRate, 4));
  if (place === 'drawing 1 mark after text') return numbers(w.date(r.toDate ?? ''), w.percent(r.toRate, 4));
  if (/^drawing 1 label axis/.test(place)) return numbers(ANY);
  return undefined;
}
