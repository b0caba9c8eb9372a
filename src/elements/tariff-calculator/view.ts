import { decimal, type DecimalString } from '../../core/numbers/decimal.js';
import {
  formatDate,
  formatMoney,
  formatMoneyCompact,
  formatMoneyShort,
  formatNumber,
  formatPercent,
} from '../../core/numbers/format.js';
import { usFiscalYear } from '../../core/model/days.js';
import type { Unit } from '../../core/model/steps.js';
import type { Bars, BarSegment } from '../../charts/bars.js';
import type { TariffRates } from '../../data/tariffs/schedule.js';
import type { Sentence, TariffMessages } from '../../localize/en/tariff.js';
import { localized, minus, size } from '../../localize/localized.js';
import type { KeyFigure } from '../../ui/answer-box.js';
import type { Side, TariffAnswer, TariffResult } from './scenario.js';

export { localized, minus, size };

type Answered = Extract<TariffAnswer, { ok: true }>;

/** Everything needed to write a number, a date or a name for the reader. */
export interface Writer {
  readonly locale: string;
  readonly messages: TariffMessages;
  readonly currency: string;
}

/** Which way the duty goes: the words and colours follow. */
export type Direction = 'saved' | 'added' | 'same';

export function directionOf({ saving }: TariffResult): Direction {
  const change = decimal(saving);
  return change.isZero() ? 'same' : change.isNegative() ? 'added' : 'saved';
}

/** One formatter for each kind of number: sentence, table, drawing and working use these and no other. */
export function writers({ locale, currency, messages }: Writer) {
  const money = (value: DecimalString) => formatMoney(value, currency, locale);
  const percent = (value: DecimalString) => formatPercent(value, locale, { maximumFractionDigits: 4 });
  const share = (value: DecimalString) => formatPercent(value, locale, { maximumFractionDigits: 1 });
  return {
    money,
    percent,
    share,
    compact: (value: DecimalString) => formatMoneyCompact(value, currency, locale),
    short: (value: DecimalString) => formatMoneyShort(value, currency, locale),
    date: (day: string) => formatDate(day, locale),
    step: (value: DecimalString, unit: Unit) => {
      if (unit === 'money' || unit === 'money-per-unit')
        return formatMoney(value, currency, locale, { digits: 'exact' });
      if (unit === 'percent') return formatPercent(value, locale, { maximumFractionDigits: 6 });
      return formatNumber(value, locale, { maximumFractionDigits: 10 });
    },
    shareOrNone: (value: DecimalString | null) => (value === null ? messages.none : share(size(value))),
  };
}

/** The answer in one sentence. The amounts are exact: this is the text that is quoted. */
export function sentence(result: TariffResult, writer: Writer): Sentence {
  const { messages } = writer;
  const { money, percent, share, shareOrNone } = writers(writer);
  const direction = directionOf(result);
  if (direction === 'same') return messages.sentence.same(money(result.dutyAfter), percent(result.toRate));
  const ofDuty = result.savingPercent === null ? null : share(size(result.savingPercent));
  const parts = [money(result.dutyBefore), money(result.dutyAfter), money(size(result.saving))] as const;
  const ofLanded = shareOrNone(result.landedChangePercent);
  return direction === 'saved'
    ? messages.sentence.saved(...parts, ofDuty ?? messages.none, ofLanded)
    : messages.sentence.added(...parts, ofDuty, ofLanded);
}

/** The headline figures, in the locale's compact words. */
export function keyFigures(result: TariffResult, writer: Writer): KeyFigure[] {
  const { messages, locale } = writer;
  const { compact, money, share } = writers(writer);
  const { figures } = messages;
  const perUnit = (value: DecimalString | undefined) =>
    value === undefined ? '' : messages.perUnit(money(value));
  const ofDuty = result.savingPercent === null ? '' : messages.ofDuty(share(size(result.savingPercent)));
  const unit = result.perUnit;
  return [
    {
      id: 'dutyBefore',
      label: figures.before,
      value: compact(result.dutyBefore),
      detail: perUnit(unit?.dutyBefore),
      exact: money(result.dutyBefore),
      main: false,
    },
    {
      id: 'dutyAfter',
      label: figures.after,
      value: compact(result.dutyAfter),
      detail: perUnit(unit?.dutyAfter),
      exact: money(result.dutyAfter),
      main: false,
    },
    {
      id: 'saving',
      label: figures[directionOf(result)],
      value: compact(size(result.saving)),
      detail: unit ? perUnit(size(unit.saving)) : ofDuty,
      exact: money(size(result.saving)),
      main: true,
    },
    {
      id: 'landedChange',
      label: figures.landed,
      value:
        result.landedChangePercent === null
          ? messages.none
          : minus(
              formatPercent(result.landedChangePercent, locale, { maximumFractionDigits: 1, signed: true }),
            ),
      detail: perUnit(unit?.landedAfter),
      exact: money(result.landedChange),
      main: false,
    },
  ];
}

const LOOKS: Readonly<Record<string, string>> = { mfn: 'base' };

function segmentsOf(
  row: string,
  layers: TariffResult['layersBefore'],
  fees: DecimalString | undefined,
  look: 'before' | 'after',
  scale: (value: DecimalString) => number,
  writer: Writer,
): BarSegment[] {
  const { chart } = writer.messages;
  const { percent, money } = writers(writer);
  const names: Readonly<Record<string, (rate: string) => string>> = {
    mfn: chart.mfn,
    additional: chart.additional,
  };
  const segments = layers
    .filter(({ duty }) => duty !== '0')
    .map(({ id, rate, duty }) => {
      const label = (names[id] ?? chart.rate)(percent(rate));
      return {
        id: `${look}.${id}`,
        exact: duty,
        length: scale(duty),
        look: LOOKS[id] ?? look,
        label,
        describe: chart.point(row, label, money(duty)),
      };
    });
  if (fees === undefined || fees === '0') return segments;
  return [
    ...segments,
    {
      id: `${look}.fees`,
      exact: fees,
      length: scale(fees),
      look: 'fees',
      label: chart.fees,
      describe: chart.point(row, chart.fees, money(fees)),
    },
  ];
}

/** The bars before and after, with their difference as a brace. Fees are drawn as a layer of their own. */
export function bars({ result }: Answered, writer: Writer, width: number, rtl: boolean): Bars {
  const { messages } = writer;
  const { short, percent, share } = writers(writer);
  const totals = [result.dutyBefore, result.dutyAfter].map((duty, i) =>
    decimal(duty).plus((i ? result.fees?.after : result.fees?.before) ?? 0),
  );
  const longest = totals.reduce((a, b) => (a.gte(b) ? a : b), decimal('0'));
  const scale = (value: DecimalString) =>
    longest.isZero() ? 0 : decimal(value).dividedBy(longest).toNumber();
  const { before, after } = messages.fields;
  const change =
    result.saving === '0'
      ? null
      : `${result.saving.startsWith('-') ? '+' : '−'}${short(size(result.saving))}`;
  const ofDuty =
    result.savingPercent === null
      ? null
      : `${result.saving.startsWith('-') ? '+' : '−'}${share(size(result.savingPercent))}`;
  const ends = totals.map((total) => (longest.isZero() ? 0 : total.dividedBy(longest).toNumber()));
  return {
    width,
    rtl,
    rows: [
      {
        id: 'dutyBefore',
        exact: result.dutyBefore,
        label: before,
        sublabel: percent(result.fromRate),
        amount: short(result.dutyBefore),
        segments: segmentsOf(before, result.layersBefore, result.fees?.before, 'before', scale, writer),
      },
      {
        id: 'dutyAfter',
        exact: result.dutyAfter,
        label: after,
        sublabel: percent(result.toRate),
        amount: short(result.dutyAfter),
        segments: segmentsOf(after, result.layersAfter, result.fees?.after, 'after', scale, writer),
      },
    ],
    brace:
      change === null
        ? null
        : {
            id: 'saving',
            exact: result.saving,
            from: Math.min(...ends),
            to: Math.max(...ends),
            label: messages.chart.change(change, ofDuty),
          },
  };
}

/** The law behind a rate, in one line: how it is put together, the act, the heading; past the newest known day, that too. */
export function lawOf(side: Side, knownThrough: string, writer: Writer): string {
  const { messages } = writer;
  const { percent, date } = writers(writer);
  const { inForce } = side;
  if (!inForce) return '';
  const rateOf = (id: string) => side.layers.find((layer) => layer.id === id)?.rate ?? '0';
  const additional = rateOf('additional');
  const mfn = percent(inForce.mfnRate);
  const layers = additional === '0' ? messages.mfnOnly(mfn) : messages.layers(mfn, percent(additional));
  const law = messages.lawOf(layers, inForce.row.act, inForce.row.heading);
  return inForce.beyondKnown ? `${law}. ${messages.beyondKnown(date(knownThrough))}` : law;
}

/** The fee limits that were used: those of the fiscal years of both dates. */
export function feeLimits({ before, after }: Answered, { fees, knownThrough }: TariffRates) {
  const years = [before, after].map(({ on }) => usFiscalYear(on ?? knownThrough));
  return (fees?.merchandiseProcessing.limits ?? []).filter(({ fiscalYear }) => years.includes(fiscalYear));
}

/** The ids of the sources behind what is shown: the rules of both dates, the fees, the value picked. */
export function sourceIds(answered: Answered, data: TariffRates, pickId: string | null): string[] {
  const rows = [answered.before, answered.after].flatMap(({ inForce }) => (inForce ? [inForce.row] : []));
  const ids = rows.flatMap((row) => [row.source, ...(row.furtherSources ?? [])]);
  if (answered.result.fees && data.fees) {
    const { merchandiseProcessing: mpf, harborMaintenance: hmf } = data.fees;
    ids.push(mpf.source, ...feeLimits(answered, data).map(({ source }) => source), hmf.source);
  }
  const pick = data.presets?.find(({ id }) => id === pickId)?.source;
  return [...new Set(pick === undefined ? ids : [...ids, pick])];
}
