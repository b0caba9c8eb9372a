import type { Unit } from '../../core/model/steps.js';
import type { DecimalString } from '../../core/numbers/decimal.js';
import {
  formatDate,
  formatMoney,
  formatMoneyCompact,
  formatMoneyShort,
  formatNumber,
  formatPercent,
} from '../../core/numbers/format.js';
import type { TariffRates } from '../../data/tariffs/schedule.js';
import type { Sentence } from '../../localize/en/tariff.js';
import { localized, minus, size } from '../../localize/localized.js';
import type { KeyFigure } from '../../ui/answer-box.js';
import type { Computed, Side, TariffResult, TariffRow, TextContext } from './types.js';

/** An amount with its sign, as changes are written; zero has none. */
const withSign = (value: DecimalString, write: (value: DecimalString) => string): string =>
  value === '0' ? write(value) : `${value.startsWith('-') ? '−' : '+'}${write(size(value))}`;

/** One formatter for each kind of number: sentence, table, drawing and working use these and no other. */
export function formatters({ locale, currency, messages }: TextContext) {
  const money = (value: DecimalString) => formatMoney(value, currency, locale);
  const percent = (value: DecimalString) => formatPercent(value, locale, { maximumFractionDigits: 4 });
  const share = (value: DecimalString) => formatPercent(value, locale, { maximumFractionDigits: 1 });
  const signed = (value: DecimalString, places: number) =>
    minus(formatPercent(value, locale, { maximumFractionDigits: places, signed: true }));
  return {
    money,
    percent,
    share,
    compact: (value: DecimalString) => formatMoneyCompact(value, currency, locale),
    short: (value: DecimalString) => formatMoneyShort(value, currency, locale),
    date: (day: string) => formatDate(day, locale),
    moneyChange: (value: DecimalString) => withSign(value, money),
    percentChange: (value: DecimalString) => signed(value, 4),
    shareChange: (value: DecimalString) => signed(value, 1),
    shareOrNone: (value: DecimalString | null) => (value === null ? messages.none : share(size(value))),
    step: (value: DecimalString, unit: Unit) => {
      if (unit === 'money' || unit === 'money-per-unit')
        return formatMoney(value, currency, locale, { digits: 'exact' });
      if (unit === 'percent') return formatPercent(value, locale, { maximumFractionDigits: 6 });
      return formatNumber(value, locale, { maximumFractionDigits: 10 });
    },
  };
}

/** What is compared with what, under the heading. */
export function standfirst({ result }: Computed, data: TariffRates, context: TextContext): string {
  const { messages, locale } = context;
  const { percent, date } = formatters(context);
  const product = data.products.find(({ id }) => id === result.product);
  const origin = data.origins.find(({ id }) => id === result.origin);
  if (!product || !origin || result.fromDate === null || result.toDate === null)
    return messages.standfirstCustom({ from: percent(result.fromRate), to: percent(result.toRate) });
  return messages.standfirst({
    product: localized(product.label, locale),
    origin: localized(origin.label, locale),
    from: date(result.fromDate),
    to: date(result.toDate),
  });
}

/** The answer in one sentence. The amounts are exact: this is the text that is quoted. */
export function sentence(result: TariffResult, context: TextContext): Sentence {
  const { messages } = context;
  const { money, percent, share, shareOrNone } = formatters(context);
  const { direction, savingPercent } = result;
  if (direction === 'same')
    return messages.sentence.same({ duty: money(result.dutyAfter), rate: percent(result.toRate) });
  return messages.sentence[direction]({
    before: money(result.dutyBefore),
    after: money(result.dutyAfter),
    change: money(size(result.saving)),
    ofDuty: savingPercent === null ? null : share(size(savingPercent)),
    ofLanded: shareOrNone(result.landedChangePercent),
  });
}

/** The headline figures, in the locale's compact words. */
export function keyFigures(result: TariffResult, context: TextContext): KeyFigure[] {
  const { messages } = context;
  const { compact, money, share, shareChange } = formatters(context);
  const { figures } = messages;
  const { perUnit: unit, savingPercent, landedChangePercent } = result;
  const perUnit = (value: DecimalString | undefined) =>
    value === undefined ? '' : messages.perUnit({ amount: money(size(value)) });
  const amount = (
    id: 'dutyBefore' | 'dutyAfter' | 'saving',
    label: string,
    detail = perUnit(unit?.[id]),
  ): KeyFigure => ({
    id,
    label,
    value: compact(size(result[id])),
    detail,
    exact: money(size(result[id])),
    main: id === 'saving',
  });
  const ofDuty = savingPercent === null ? '' : messages.ofDuty({ share: share(size(savingPercent)) });
  return [
    amount('dutyBefore', figures.before),
    amount('dutyAfter', figures.after),
    amount('saving', figures[result.direction], unit ? undefined : ofDuty),
    {
      id: 'landedChange',
      label: figures.landed,
      value: landedChangePercent === null ? messages.none : shareChange(landedChangePercent),
      detail: perUnit(unit?.landedAfter),
      exact: money(result.landedChange),
      main: false,
    },
  ];
}

/** The cells of a row of the comparison: before, after, and the change. */
export function cellsOf({ unit, before, after, change }: TariffRow, context: TextContext): string[] {
  const { money, moneyChange, percent, percentChange } = formatters(context);
  return unit === 'percent'
    ? [percent(before), percent(after), percentChange(change)]
    : [money(before), money(after), moneyChange(change)];
}

/** The law behind a rate, in one line: how it is put together, the act, the heading; past the newest known day, that too. */
export function lawOf({ inForce, layers }: Side, knownThrough: string, context: TextContext): string {
  const { messages } = context;
  const { percent, date } = formatters(context);
  if (!inForce) return '';
  const rateOf = (id: string) => layers.find((layer) => layer.id === id)?.rate ?? '0';
  const additional = rateOf('additional');
  const mfn = percent(inForce.mfnRate);
  const parts =
    inForce.rule.kind === 'total'
      ? messages.totalOnly({ total: percent(inForce.rate) })
      : additional === '0'
        ? messages.mfnOnly({ mfn })
        : messages.layers({ mfn, additional: percent(additional) });
  const { act, heading } = inForce.row;
  const law = messages.lawOf({ layers: parts, act, heading });
  return inForce.beyondKnown ? `${law}. ${messages.beyondKnown({ date: date(knownThrough) })}` : law;
}

/** The exact reading of the value in its field, and its size in words. */
export function valueEcho(value: DecimalString, { currency, locale, messages }: TextContext): string {
  const exact = formatMoney(value, currency, locale);
  const full = formatMoney(value, currency, locale, { digits: 'exact' });
  return exact === full
    ? messages.echo({ exact, words: formatMoneyCompact(value, currency, locale) })
    : `${full} · ${messages.roundedTo({ amount: exact })}`;
}
