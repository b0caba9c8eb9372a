import { decimal, type DecimalString } from '../../core/numbers/decimal.js';
import {
  formatDate,
  formatMoney,
  formatMoneyCompact,
  formatMoneyShort,
  formatNumber,
  formatPercent,
} from '../../core/numbers/format.js';
import type { Unit } from '../../core/model/steps.js';
import type { DefenseMessages, Sentence } from '../../localize/en/defense.js';
import { localized, minus, size } from '../../localize/localized.js';
import type { KeyFigure } from '../../ui/answer-box.js';
import type { Basis } from './basis.js';
import type { DefenseAnswer, DefenseResult } from './scenario.js';

/** A value as the drawing needs it. */
export const number = (value: DecimalString): number => decimal(value).toNumber();

export type Answered = Extract<DefenseAnswer, { ok: true }>;

/** Everything needed to write a number, a date or a name for the reader. */
export interface Writer {
  readonly locale: string;
  readonly messages: DefenseMessages;
  readonly currency: string;
}

/** One formatter for each kind of number: sentence, table, drawing and working use these and no other. */
export function writers({ locale, currency, messages }: Writer) {
  const compact = (value: DecimalString) => minus(formatMoneyCompact(value, currency, locale));
  const percent = (value: DecimalString) => minus(formatPercent(value, locale));
  return {
    compact,
    percent,
    exact: (value: DecimalString) => formatMoney(value, currency, locale),
    // Japanese has short words for large amounts; a sign before 兆 reads worse.
    short: (value: DecimalString) =>
      locale.startsWith('ja') ? compact(value) : formatMoneyShort(value, currency, locale),
    growth: (value: DecimalString) =>
      minus(formatPercent(value, locale, { maximumFractionDigits: 1, signed: true })),
    rate: (value: DecimalString) => minus(formatPercent(value, locale, { maximumFractionDigits: 1 })),
    number: (value: DecimalString) => formatNumber(value, locale),
    fiscal: (year: number) => messages.fiscalYear(String(year)),
    date: (day: string) => formatDate(day, locale),
    step: (value: DecimalString, unit: Unit) => {
      if (unit === 'money') return formatMoney(value, currency, locale, { digits: 'exact' });
      if (unit === 'percent') return formatPercent(value, locale, { maximumFractionDigits: 6 });
      return formatNumber(value, locale, { maximumFractionDigits: 10 });
    },
  };
}

/** The GDP that shares are of, in words: the fixed one, or that of a year with the release it is from. */
export function bases({ result, basis }: Answered, writer: Writer) {
  const { messages, locale } = writer;
  const { fiscal, compact } = writers(writer);
  const { fixedGdp } = result;
  const year = fixedGdp?.official && fixedGdp.year !== null ? fiscal(fixedGdp.year) : null;
  const byHand = fixedGdp ? messages.base.byHand(compact(fixedGdp.value)) : '';
  const releaseOf = (of: number) => {
    const id = basis.gdp.get(of)?.release;
    return localized(basis.country.gdp?.find((release) => release.id === id)?.label, locale);
  };
  return {
    fixed: year === null ? byHand : messages.base.fixed(year),
    fixedShort: year === null ? byHand : messages.base.short(year),
    fixedYear: year,
    current: (of: number) => messages.base.of(fiscal(of), releaseOf(of)),
    currentShort: (of: number) => messages.base.of(fiscal(of), ''),
  };
}

/** The GDP that the share of a year is of, short. */
export function baseOf(answered: Answered, year: number, writer: Writer): string {
  const { fixedShort, currentShort } = bases(answered, writer);
  return answered.result.denominator === 'fixed' ? fixedShort : currentShort(year);
}

export function definitionOf({ basis }: Answered, { locale }: Writer): string {
  return localized(basis.definition.label, locale);
}

function placeOf({ country }: Basis, locale: string): string {
  return localized(country.label, locale);
}

/** The heading and what is counted, under it. */
export function captions(answered: Answered, spending: boolean, writer: Writer): [string, string] {
  const { result, basis } = answered;
  const { messages, locale } = writer;
  const definition = definitionOf(answered, writer);
  const base = result.denominator === 'fixed' ? bases(answered, writer).fixed : messages.base.sameYear;
  return [
    messages.heading(placeOf(basis, locale), writers(writer).percent(result.targetShare)),
    spending
      ? messages.standfirst.spending(definition, result.currency)
      : messages.standfirst.share(definition, base),
  ];
}

/** Whether a supplementary budget is in the amount of a year. */
export function isSupplemented({ years }: Basis, of: number): boolean {
  return years.find(({ year }) => year === of)?.supplementary ?? false;
}

/** The answer in one sentence: amount, definition, budget, share, denominator and vintage, and the same over the other denominator. */
export function sentence(answered: Answered, writer: Writer): Sentence {
  const { result, basis } = answered;
  const { messages, locale } = writer;
  const { percent, compact, fiscal } = writers(writer);
  const { latest, denominator, budget } = result;
  const { fixed, current } = bases(answered, writer);
  const both = {
    fixed: [latest.shareOfFixedGdp, fixed],
    current: [latest.shareOfCurrentGdp, current(latest.year)],
  } as const;
  const [otherShare, otherBase] = both[denominator === 'fixed' ? 'current' : 'fixed'];
  const supplemented = isSupplemented(basis, latest.year) ? 'both' : 'unknown';
  return messages.sentence(
    placeOf(basis, locale),
    fiscal(latest.year),
    compact(latest.spending),
    messages.budget[budget === 'initial' ? 'initial' : supplemented],
    definitionOf(answered, writer),
    percent(latest.share),
    both[denominator][1],
    otherShare === undefined ? null : [percent(otherShare), otherBase],
  );
}

function signed(value: DecimalString, write: (value: DecimalString) => string): string {
  return value.startsWith('-') ? `−${write(size(value))}` : `+${write(value)}`;
}

/** What it takes to reach the target, in a sentence, and what the same target is of the target year's own GDP. */
function takes(answered: Answered, writer: Writer): { id: string; text: string }[] {
  const { result } = answered;
  const { messages } = writer;
  const { percent, compact, rate, fiscal } = writers(writer);
  const { latest, targetShare, targetYear, denominator, gap, deflator, gdpGrowth } = result;
  const year = fiscal(targetYear);
  const share = percent(targetShare);
  const amount = compact(result.targetSpending);
  const { fixedShort } = bases(answered, writer);
  const base = denominator === 'fixed' ? fixedShort : messages.base.grown(year, rate(gdpGrowth));
  const goal = denominator === 'fixed' ? messages.base.goal(base, year) : base;
  const real = deflator === null ? null : rate(result.requiredRealGrowth);
  const take = result.notes.includes('target-already-reached')
    ? messages.reached(share, base, amount, fiscal(latest.year), signed(gap, compact))
    : messages.take(share, goal, amount, compact(gap), rate(result.requiredGrowth), real);
  const { shareReachedAtCurrentGdp: reached, denominatorDifference: difference } = result;
  const first = { id: 'take', text: take };
  if (denominator === 'current' || reached === undefined || difference === undefined) return [first];
  const own = messages.ownGdp(year, percent(reached), rate(gdpGrowth), minus(compact(difference)));
  return [first, { id: 'ownGdp', text: own }];
}

/** What spending is compared with, in words. */
export function thanOf(result: DefenseResult, writer: Writer): string {
  const { percent, fiscal } = writers(writer);
  const kind = result.counterfactual?.kind ?? '';
  return writer.messages.than[kind]?.(fiscal(result.latest.year), percent(result.deflator ?? '0')) ?? '';
}

/** What has to be said with the answer: what it takes, against what, at which rate of exchange. */
export function further(answered: Answered, writer: Writer): { id: string; text: string }[] {
  const { result, basis } = answered;
  const { messages } = writer;
  const { compact, fiscal, number } = writers(writer);
  const { counterfactual, targetYear, latest, exchangeRate } = result;
  const texts = takes(answered, writer);
  if (counterfactual) {
    const { targetYearDifference: change, cumulativeDifference: total } = counterfactual;
    const years = [fiscal(targetYear), fiscal(latest.year + 1)] as const;
    const than = thanOf(result, writer);
    const text = messages.counterfactual(than, compact(change), years[0], compact(total), years[1]);
    texts.push({ id: 'counterfactual', text });
  }
  if (exchangeRate !== null)
    texts.push({
      id: 'converted',
      text: messages.converted(
        number(exchangeRate),
        basis.country.currency,
        result.currency,
        fiscal(latest.year),
      ),
    });
  return texts;
}

/** The headline figures, in the locale's compact words. */
export function keyFigures(answered: Answered, writer: Writer): KeyFigure[] {
  const { result } = answered;
  const { messages } = writer;
  const { figures } = messages;
  const { percent, compact, exact, growth, fiscal, step } = writers(writer);
  const { latest, gap, requiredGrowth, denominator } = result;
  const { fixedYear } = bases(answered, writer);
  const share = (id: string, label: string, value: DecimalString | undefined, main: boolean): KeyFigure[] =>
    value === undefined
      ? []
      : [
          {
            id,
            label,
            value: percent(value),
            detail: fiscal(latest.year),
            exact: step(value, 'percent'),
            main,
          },
        ];
  const target = percent(result.targetShare);
  return [
    ...share(
      'latest.shareOfFixedGdp',
      fixedYear === null ? figures.byHand : figures.fixed(fixedYear),
      latest.shareOfFixedGdp,
      denominator === 'fixed',
    ),
    ...share(
      'latest.shareOfCurrentGdp',
      figures.current(fiscal(latest.year)),
      latest.shareOfCurrentGdp,
      denominator === 'current',
    ),
    {
      id: 'gap',
      label: decimal(gap).isNegative() ? figures.above(target) : figures.gap(target),
      value: compact(size(gap)),
      detail: figures.target(compact(result.targetSpending)),
      exact: exact(size(gap)),
      main: false,
    },
    {
      id: 'requiredGrowth',
      label: figures.growth,
      value: growth(requiredGrowth),
      detail: figures.aYear(fiscal(result.targetYear)),
      exact: step(requiredGrowth, 'percent'),
      main: false,
    },
  ];
}

/** The ids of the sources behind what is shown: budgets, GDP, exchange rates, events. */
export function sourceIds({ result, basis }: Answered): string[] {
  const { country, definition, earlier, years, gdp, rates } = basis;
  const shown = new Set([...result.points, ...result.beside].map(({ year }) => year));
  const firstOwn = years[0]?.year ?? 0;
  const rows = [...definition.rows, ...(earlier?.rows ?? []).filter(({ year }) => year < firstOwn)].filter(
    ({ year, supplementary }) => shown.has(year) && (result.budget !== 'initial' || !supplementary),
  );
  return [
    ...new Set([
      ...[...rows, ...(country.fixedGdp ? [country.fixedGdp] : [])].flatMap(({ source, alternatives }) => [
        source,
        ...(alternatives ?? []).map((other) => other.source),
      ]),
      ...[...gdp.values()].filter(({ year }) => shown.has(year)).map(({ source }) => source),
      ...(rates ? (country.exchangeRates?.rows ?? []) : []).map(({ source }) => source),
      ...(country.events ?? []).map(({ source }) => source),
    ]),
  ];
}
