import type { Denominator } from '../../core/defense/defense-path.js';
import type { DecimalString } from '../../core/numbers/decimal.js';
import {
  formatDate,
  formatMoney,
  formatMoneyCompact,
  formatMoneyShort,
  formatNumber,
  formatPercent,
} from '../../core/numbers/format.js';
import type { Unit } from '../../core/model/steps.js';
import type { SpendingDefinition } from '../../data/defense/schema.js';
import { localized, minus } from '../../localize/localized.js';
import type { TextContext } from './types-figure.js';
import type { Computed, OtherFigure, Series } from './types.js';

const LEGIBLE = { digits: 'legible', byName: true } as const;

/** One formatter for each kind of number: sentence, table, drawing and working use these and no other. */
export function formatters({ locale, currency, messages, fiscalYearStart }: TextContext) {
  const compact = (value: DecimalString) => minus(formatMoneyCompact(value, currency, locale));
  const percent = (value: DecimalString) => minus(formatPercent(value, locale));
  return {
    compact,
    percent,
    /** An amount with what is to be said of it: that it was published rounded. */
    amount: (value: DecimalString, caveat: OtherFigure['caveat']) =>
      caveat === 'rounded' ? messages.about({ amount: compact(value) }) : compact(value),
    exact: (value: DecimalString) => minus(formatMoney(value, currency, locale, LEGIBLE)),
    short: (value: DecimalString) => formatMoneyShort(value, currency, locale),
    growth: (value: DecimalString) =>
      minus(formatPercent(value, locale, { maximumFractionDigits: 1, signed: true })),
    rate: (value: DecimalString) => minus(formatPercent(value, locale, { maximumFractionDigits: 1 })),
    number: (value: DecimalString) => formatNumber(value, locale),
    /** A rate of exchange, in a currency of its own. */
    exchange: (value: DecimalString, of: string) => formatMoney(value, of, locale, { digits: 'exact' }),
    fiscal: (year: number) => messages.fiscalYear({ year: String(year), calendar: fiscalYearStart === 1 }),
    date: (day: string) => formatDate(day, locale),
    step: (value: DecimalString, unit: Unit) => {
      if (unit === 'money') return formatMoney(value, currency, locale, LEGIBLE);
      if (unit === 'percent') return formatPercent(value, locale, { maximumFractionDigits: 6 });
      return formatNumber(value, locale, { maximumFractionDigits: 10 });
    },
  };
}

/** The context for amounts in the country's own money. */
export function inOwnMoney(context: TextContext, { country }: Series): TextContext {
  return { ...context, currency: country.currency };
}

/** The GDP that shares are of, in words: the fixed one, or that of a year with the release it is from. */
export function bases({ result, series }: Computed, context: TextContext) {
  const { messages, locale } = context;
  const { fiscal, compact } = formatters(context);
  const { fixedGdp } = result;
  const { country } = series;
  const year = fixedGdp?.official && fixedGdp.year !== null ? fiscal(fixedGdp.year) : null;
  const custom = fixedGdp ? messages.base.custom({ amount: compact(fixedGdp.value) }) : '';
  const releaseOf = (of: number) => {
    const id = series.gdp.get(of)?.release;
    const release = country.gdp?.find((one) => one.id === id);
    return localized(release?.labelInSentence ?? release?.label, locale);
  };
  const { goal } = country;
  const ofGoal = (denominator: Denominator) =>
    goal?.denominator === denominator ? localized(goal.denominatorLabel, locale) : '';
  const { fixedGdp: official } = country;
  return {
    /** The fixed GDP of the data, whatever the shares are of, and its year. */
    publishedYear: official ? fiscal(official.year) : '',
    published: official ? ofGoal('fixed') || messages.base.fixed({ year: fiscal(official.year) }) : '',
    /** The same, where it was just named. */
    that: year === null || !fixedGdp ? custom : messages.base.that({ amount: compact(fixedGdp.value) }),
    fixed: year === null ? custom : ofGoal('fixed') || messages.base.fixed({ year }),
    sameYear: ofGoal('current') || messages.base.sameYear,
    fixedShort: year === null ? custom : messages.base.short({ year }),
    fixedYear: year,
    current: (of: number) => messages.base.of({ year: fiscal(of), release: releaseOf(of) }),
    currentShort: (of: number) => messages.base.of({ year: fiscal(of), release: '' }),
  };
}

/** The GDP that the share of a year is of, short. */
export function baseOf(computed: Computed, year: number, context: TextContext): string {
  const { fixedShort, currentShort } = bases(computed, context);
  return computed.result.denominator === 'fixed' ? fixedShort : currentShort(year);
}

export function definitionName({ series }: Computed, { locale }: TextContext): string {
  return localized(series.definition.label, locale);
}

/** What a definition counts, within a sentence. */
export const definitionInSentence = (
  { label, labelInSentence }: SpendingDefinition,
  { locale }: TextContext,
): string => localized(labelInSentence ?? label, locale);

/** What the goal counts, within a sentence. */
export function goalDefinition({ series }: Computed, context: TextContext): string {
  const { goal, definitions } = series.country;
  const counted = definitions.find(({ id }) => id === goal?.definition);
  return counted ? definitionInSentence(counted, context) : '';
}

export function placeName({ series }: Computed, { locale }: TextContext): string {
  return localized(series.country.label, locale);
}

/** The heading, and below it what is counted. */
export function captions(
  computed: Computed,
  measure: 'share' | 'spending',
  context: TextContext,
): [heading: string, standfirst: string] {
  const { result } = computed;
  const { messages } = context;
  const definition = definitionName(computed, context);
  const { fixed, sameYear } = bases(computed, context);
  const base = result.denominator === 'fixed' ? fixed : sameYear;
  return [
    messages.heading({
      place: placeName(computed, context),
      share: formatters(context).percent(result.targetShare),
    }),
    measure === 'spending'
      ? messages.standfirst.spending({ definition, currency: result.currency })
      : messages.standfirst.share({ definition, base }),
  ];
}

/** Whether a supplementary budget is in the amount of a year. */
export function isSupplemented({ years }: Series, of: number): boolean {
  return years.find(({ year }) => year === of)?.supplementary ?? false;
}

/** What spending is compared with, in words. */
export function counterfactualName({ result }: Computed, context: TextContext): string {
  const { percent, fiscal } = formatters(context);
  const kind = result.counterfactual?.kind ?? '';
  const given = { year: fiscal(result.latest.year), deflator: percent(result.deflator ?? '0') };
  return context.messages.than[kind]?.(given) ?? '';
}

/** What a figure outside the path is. */
export function otherFigureName(
  { kind, caveat, status }: OtherFigure,
  { series }: Computed,
  { messages, locale }: TextContext,
): string {
  const names = [messages.status({ status })];
  if (caveat !== null) names.push(messages.caveat[caveat] ?? caveat);
  if (kind === 'other-definition') {
    const definition = localized(series.earlier?.label, locale);
    names.unshift(messages.otherDefinition({ definition }), messages.budget.initial);
  }
  return names.join(messages.comma);
}

/** The months that the fiscal year begins and ends in, where the data name them. */
export function fiscalMonths({ locale, fiscalYearStart: start }: TextContext) {
  if (start === undefined) return { firstMonth: null, lastMonth: null };
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const name = (month: number) => format.format(new Date(Date.UTC(2000, month, 1)));
  return { firstMonth: name(start - 1), lastMonth: name(start + 10) };
}
