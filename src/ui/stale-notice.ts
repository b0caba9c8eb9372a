import { isDay } from '../core/model/days.js';
import { isDecimalString } from '../core/numbers/decimal.js';
import { formatDate, formatMoney, formatNumber, formatPercent, isCurrency } from '../core/numbers/format.js';
import type { CommonMessages } from '../localize/en/common.js';
import type { EntryRule } from './entry-rule.js';

/** How an element names its entries and writes them for the reader. */
export interface EntryWords {
  /** With the labels of the fields; what has none there is not told. */
  readonly messages: Pick<CommonMessages, 'lastGood' | 'lastGoodOf' | 'lastEntry' | 'none'> & {
    readonly fields: object;
  };
  readonly locale: string;
  /** Currency of the amounts of the answer; fields for money are left out without one. */
  readonly currency?: string;
  /** Labels of fields in place of those. */
  readonly labels?: Readonly<Record<string, string>>;
  /** A field that this answer does not rest on. */
  readonly except?: string;
}

/** What an answer was computed from: its result, which has what the data filled in, and what was asked. */
interface Answered {
  readonly computed: unknown;
  readonly scenario: object | null;
}

/** A value as it is told: only texts and numbers are, and what keeps one as its `value`. */
function told(value: unknown): string {
  if (typeof value === 'object' && value !== null) return told(Reflect.get(value, 'value'));
  return typeof value === 'string' ? value : Number.isFinite(value) ? String(value) : '';
}

function valueOf(field: string, { computed, scenario }: Answered): string {
  const { result } = (computed ?? {}) as { readonly result?: object };
  const from = (one: object | null | undefined): unknown => Reflect.get(one ?? {}, field);
  return told(from(result)) || told(from(scenario));
}

/** A number, a day or a currency, written for the reader; undefined where it is none of them, or its unit is not known. */
function written(
  value: string,
  rule: EntryRule | undefined,
  { locale, currency }: EntryWords,
): string | undefined {
  if (isDay(value)) return formatDate(value, locale);
  if (isCurrency(value)) return value;
  if (!rule || !isDecimalString(value)) return undefined;
  if (rule.kind === 'money')
    return currency && formatMoney(value, currency, locale, { digits: 'exact', byName: true });
  if (rule.kind === 'percent') return formatPercent(value, locale);
  return rule.ungrouped ? value : formatNumber(value, locale);
}

/**
 * Which entries an answer is for while the fields hold others, each by its label: a reader who has typed something else would take the answer for that
 * one's. Where an entry cannot be told, it says no more than that they are the last valid ones. Fetched with the first key.
 */
export function staleNotice(
  fields: readonly string[],
  answered: Answered,
  ruleOf: (field: string) => EntryRule | undefined,
  words: EntryWords,
): string {
  const { messages } = words;
  const labels = { ...messages.fields, ...words.labels } as Readonly<Record<string, unknown>>;
  const entries = fields.flatMap((field) => {
    const [name, value] = [labels[field], valueOf(field, answered)];
    const rule = ruleOf(field);
    const entry = value === '' && rule?.optional ? messages.none : written(value, rule, words);
    return typeof name === 'string' && entry ? [messages.lastEntry({ name, entry })] : [];
  });
  return entries.length ? messages.lastGoodOf({ entries: entries.join(' · ') }) : messages.lastGood;
}
