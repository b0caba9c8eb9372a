import { decimal, type DecimalString } from '../../core/numbers/decimal.js';
import {
  formatDate,
  formatMoney,
  formatMoneyCompact,
  formatNumber,
  formatPercent,
} from '../../core/numbers/format.js';
import { numberFormat } from '../../core/numbers/intl.js';
import type { Unit } from '../../core/model/steps.js';
import type { CommitmentItem } from '../../data/commitments/schema.js';
import { countedItems } from '../../data/commitments/breakdown-input.js';
import type { LocalizedText } from '../../data/schema.js';
import type { CommitmentMessages } from '../../localize/en/commitment.js';
import { localized, minus } from '../../localize/localized.js';
import type { Answered } from './scenario.js';

/** Everything needed to write a number, a date or a name for the reader. */
export interface Writer {
  readonly locale: string;
  readonly messages: CommitmentMessages;
  readonly currency: string;
}

/** One formatter for each kind of number: sentence, table, drawing and working use these and no other. */
export function writers({ locale, currency, messages }: Writer) {
  const compact = (value: DecimalString, of = currency) => minus(formatMoneyCompact(value, of, locale));
  return {
    compact,
    exact: (value: DecimalString) => formatMoney(value, currency, locale),
    percent: (value: DecimalString) => formatPercent(value, locale, { maximumFractionDigits: 1 }),
    finePercent: (value: DecimalString) => formatPercent(value, locale, { maximumFractionDigits: 6 }),
    number: (value: DecimalString) => formatNumber(value, locale),
    count: (value: number) => formatNumber(String(value), locale),
    date: (day: string) => formatDate(day, locale),
    /** A name or note of the data. */
    text: (text: LocalizedText | undefined) => localized(text, locale),
    bounded: (amount: string, bound: string | undefined) => messages.bounds[bound ?? '']?.(amount) ?? amount,
    step: (value: DecimalString, unit: Unit) => {
      if (unit === 'money') return formatMoney(value, currency, locale, { digits: 'exact' });
      if (unit === 'percent') return formatPercent(value, locale, { maximumFractionDigits: 6 });
      return formatNumber(value, locale, { maximumFractionDigits: 10 });
    },
  };
}

/** The lines that are counted, by id. */
export function itemsOf({ result, basis }: Answered): ReadonlyMap<string, CommitmentItem> {
  const ids = new Set(result.parts.flatMap(({ projects }) => projects.map(({ id }) => id)));
  const all = basis.scenario ? countedItems(basis.scenario, [...ids]) : [];
  return new Map(all.map((item) => [item.id, item]));
}

/** The bound of a sum: that of its parts where they agree, apart from parts that are exact. */
export function boundOfSum(bounds: readonly (string | undefined)[]): string | undefined {
  const [first, ...others] = new Set(bounds.filter((bound) => bound !== undefined));
  return others.length ? 'about' : first;
}

/** Everything that can be said of the names and amounts of an answer. */
export function speaker(answered: Answered, writer: Writer) {
  const { result, basis } = answered;
  const { messages } = writer;
  const write = writers(writer);
  const items = itemsOf(answered);
  const boundOf = (ids: readonly string[]) =>
    boundOfSum(ids.flatMap((id) => (items.get(id)?.amount === undefined ? [] : [items.get(id)?.bound])));
  const yearly = (amount: string) => (result.yearly ? messages.aYear(amount) : amount);
  const { commitment, scenario } = basis;
  const published = decimal(result.total).eq(commitment.total.amount);
  return {
    ...write,
    items,
    sectorName: (id: string) => write.text(commitment.sectors.find((sector) => sector.id === id)?.name ?? id),
    amount: (amount: DecimalString, ids: readonly string[]) =>
      yearly(write.bounded(write.compact(amount), boundOf(ids))),
    exactAmount: (amount: DecimalString, ids: readonly string[]) =>
      write.bounded(write.exact(amount), boundOf(ids)),
    total: yearly(write.bounded(write.compact(result.total), published ? commitment.total.bound : undefined)),
    place: placeName(commitment.from, writer.locale),
    source: scenario
      ? messages.dated(write.text(scenario.name), write.date(scenario.date))
      : messages.ownSplit,
  };
}

export type Speaker = ReturnType<typeof speaker>;

function placeName(code: string, locale: string): string {
  // A language tag of the page may be none; that of a formatter always is one.
  const known = numberFormat(locale).resolvedOptions().locale;
  return new Intl.DisplayNames([known, 'en'], { type: 'region' }).of(code) ?? code;
}

/** The ids of all lines. */
export const allIds = (answered: Answered) =>
  answered.result.parts.flatMap(({ projects }) => projects.map(({ id }) => id));
