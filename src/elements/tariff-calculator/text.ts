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
import type { EntryKind } from '../../core/tariff/tariff-change.js';
import type { TariffRates } from '../../data/tariffs/schedule.js';
import type { Sentence, TariffMessages } from '../../localize/en/tariff.js';
import { localized, minus, size } from '../../localize/localized.js';
import type { KeyFigure } from '../../ui/answer-box.js';
import type { Computed, Side, TariffResult, TariffRow, TextContext, Total } from './types.js';

/** All digits: an amount that was rounded for its sentence is not rounded again. */
const AS_ROUNDED = 12;

/** An amount with its sign, as changes are written; zero has none. */
const withSign = (value: DecimalString, write: (value: DecimalString) => string): string =>
  value === '0' ? write(value) : `${value.startsWith('-') ? '−' : '+'}${write(size(value))}`;

/** One formatter for each kind of number: sentence, table, drawing and working use these and no other. */
export function formatters({ locale, currency, messages }: TextContext) {
  const full = (value: DecimalString, digits: 'exact' | 'currency' | 'legible') =>
    minus(formatMoney(value, currency, locale, { digits, byName: true }));
  const money = (value: DecimalString) => full(value, 'currency');
  const compact = (value: DecimalString) => formatMoneyCompact(value, currency, locale, AS_ROUNDED);
  const percent = (value: DecimalString) => formatPercent(value, locale, { maximumFractionDigits: 4 });
  const stepValue = (value: DecimalString, unit: Unit, digits: 'exact' | 'legible') => {
    if (unit === 'money') return full(value, digits);
    // A division may have no end.
    if (unit === 'money-per-unit') return full(value, 'currency');
    if (unit === 'percent') return minus(formatPercent(value, locale, { maximumFractionDigits: 6 }));
    return minus(formatNumber(value, locale, { maximumFractionDigits: 10 }));
  };
  const share = (value: DecimalString) => formatPercent(value, locale, { maximumFractionDigits: 1 });
  return {
    money,
    percent,
    share,
    compact,
    short: (value: DecimalString) => formatMoneyShort(value, currency, locale, AS_ROUNDED),
    date: (day: string) => formatDate(day, locale),
    moneyChange: (value: DecimalString) => withSign(value, money),
    /** A change of a rate: 12.5 percentage points are not 12.5 percent. */
    points: (value: DecimalString) =>
      messages.points({
        n: Number(size(value)),
        value: withSign(value, (points) => formatNumber(points, locale, { maximumFractionDigits: 4 })),
      }),
    shareChange: (value: DecimalString) =>
      minus(formatPercent(value, locale, { maximumFractionDigits: 1, signed: true })),
    shareOrNone: (value: DecimalString | null) => (value === null ? messages.none : share(size(value))),
    step: (value: DecimalString, unit: Unit) => stepValue(value, unit, 'exact'),
    /** The same for estimates, of which nobody wants forty digits. */
    legibleStep: (value: DecimalString, unit: Unit) => stepValue(value, unit, 'legible'),
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
    code: origin.id,
    from: date(result.fromDate),
    to: date(result.toDate),
  });
}

/** The answer in one sentence: its amounts add up as they are written, and are no more exact than the value that was entered. */
export function sentence(result: TariffResult, context: TextContext): Sentence {
  const { messages } = context;
  const { money, compact, percent, share, shareOrNone } = formatters(context);
  const { direction, savingPercent, fromRate, toRate, total, importsOf: year, shown } = result;
  const write = shown.rounded ? compact : money;
  const { dutyBefore, dutyAfter, saving } = shown.sentence;
  if (direction === 'same') {
    const duty = write(dutyAfter);
    return fromRate === toRate
      ? messages.sentence.same({ duty, rate: percent(toRate), year })
      : messages.sentence.sameDuty({ duty, from: percent(fromRate), to: percent(toRate) });
  }
  return messages.sentence[direction]({
    before: write(dutyBefore),
    after: write(dutyAfter),
    change: write(saving),
    ofDuty: savingPercent === null ? null : share(size(savingPercent)),
    ofTotal: shareOrNone(result.landedChangePercent),
    total: messages.totalsInSentence[total],
    year,
  });
}

/** What the fees were taken for, before and after: fiscal year, kind and number of entries. Empty without fees. */
export function feesAssumed({ result }: Computed, data: TariffRates, context: TextContext): string {
  const { fees, feeYears, fromDate } = result;
  if (!fees || !feeYears || !data.fees) return '';
  const { messages, locale } = context;
  const { money } = formatters(context);
  const { limits, exemptions = [] } = data.fees.merchandiseProcessing;
  const side = (kind: EntryKind, year: string) =>
    messages.feeSide[kind]({
      year,
      n: Number(result.entries),
      entries: formatNumber(result.entries, locale),
      transport: messages.fields[result.transport],
      limit: money(limits.find(({ fiscalYear }) => String(fiscalYear) === year)?.informal?.limit ?? '0'),
      preference: exemptions.map(({ label }) => localized(label, locale)).join(', '),
    });
  return messages.feesAssumed({
    before: side(fees.entryBefore, feeYears[0]),
    after: side(fees.entryAfter, feeYears[1]),
    newest: fromDate === null,
  });
}

/** The headline figures, in the locale's compact words. */
export function keyFigures(result: TariffResult, context: TextContext): KeyFigure[] {
  const { messages } = context;
  const { compact, money, share, shareChange, step } = formatters(context);
  const { figures } = messages;
  const { perUnit: unit, savingPercent, landedChangePercent, shown } = result;
  const perUnit = (value: DecimalString | undefined) =>
    value === undefined ? '' : messages.perUnit({ amount: money(value) });
  const amount = (
    id: 'dutyBefore' | 'dutyAfter' | 'saving',
    label: string,
    detail = perUnit(shown.perUnit?.[id]),
  ): KeyFigure => ({
    id,
    label,
    value: compact(shown.figures[id]),
    detail,
    exact: step(size(result[id]), 'money'),
    main: id === 'saving',
  });
  const ofDuty = savingPercent === null ? '' : messages.ofDuty({ share: share(size(savingPercent)) });
  return [
    amount('dutyBefore', figures.before),
    amount('dutyAfter', figures.after),
    amount('saving', figures[result.direction], unit ? undefined : ofDuty),
    {
      id: 'landedChange',
      label: figures.total[result.total],
      value: landedChangePercent === null ? messages.none : shareChange(landedChangePercent),
      detail: perUnit(unit?.landedAfter),
      exact: step(result.landedChange, 'money'),
      main: false,
    },
  ];
}

/** The name of a row; the last line is named by what it adds up. */
export function rowName(id: string, total: Total, { rows, totals, totalPerUnit }: TariffMessages): string {
  const names: Readonly<Record<string, string>> = {
    ...rows,
    landed: totals[total],
    landedPerUnit: totalPerUnit({ total: totals[total] }),
  };
  return names[id] ?? rows.duty;
}

/** The cells of a row of the comparison: before, after, and the change. */
export function cellsOf({ unit, shown }: TariffRow, context: TextContext): string[] {
  const { money, moneyChange, percent, points } = formatters(context);
  const { before, after, change } = shown;
  return unit === 'percent'
    ? [percent(before), percent(after), points(change)]
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
  const { heading, row } = inForce;
  const law = messages.lawOf({ layers: parts, act: messages.act({ act: row.act }), heading });
  return inForce.beyondKnown ? `${law}. ${messages.beyondKnown({ date: date(knownThrough) })}` : law;
}

/** The exact reading of the value in its field, and its size in words. */
export function valueEcho(value: DecimalString, { currency, locale, messages }: TextContext): string {
  const exact = formatMoney(value, currency, locale, { byName: true });
  const full = formatMoney(value, currency, locale, { digits: 'exact', byName: true });
  return exact === full
    ? messages.echo({ exact, words: formatMoneyCompact(value, currency, locale) })
    : `${full} · ${messages.roundedTo({ amount: exact })}`;
}
