import type { CommitmentPart } from '../../core/commitment/commitment.js';
import { termName } from '../../core/model/steps.js';
import type { DecimalString } from '../../core/numbers/decimal.js';
import {
  formatDate,
  formatMoney,
  formatMoneyCompact,
  formatMoneyEstimate,
  formatNumber,
  formatPercent,
} from '../../core/numbers/format.js';
import { numberFormat } from '../../core/numbers/intl.js';
import type { CommitmentMessages } from '../../localize/en/commitment.js';
import { localized, minus } from '../../localize/localized.js';
import { regionName } from '../../localize/region-name.js';
import type { Computed, Describer, Formatters, TextContext } from './types.js';

const LEGIBLE = { digits: 'legible', byName: true } as const;

/** One formatter for each kind of number: sentence, table, drawing and working use these and no other. */
export function formatters({ locale, currency, messages }: TextContext): Formatters {
  const compact = (value: DecimalString, of = currency) => minus(formatMoneyCompact(value, of, locale));
  return {
    compact,
    roughly: (value) => minus(formatMoneyEstimate(value, currency, locale, 4)),
    estimatedAmount: (value) => minus(formatMoneyEstimate(value, currency, locale, 2)),
    exact: (value) => formatMoney(value, currency, locale, LEGIBLE),
    rate: (value, of) => formatMoney(value, of, locale, { digits: 'exact' }),
    percent: (value) => minus(formatPercent(value, locale, { maximumFractionDigits: 1 })),
    finePercent: (value) => minus(formatPercent(value, locale, { maximumFractionDigits: 6 })),
    number: (value) => formatNumber(value, locale),
    whole: (value) => formatNumber(value, locale, { maximumFractionDigits: 0 }),
    estimate: (value) => formatNumber(value, locale, { significantDigits: 2 }),
    count: (value) => formatNumber(String(value), locale),
    date: (day) => formatDate(day, locale),
    text: (text) => localized(text, locale),
    bounded: (amount, bound) => messages.bounds[bound ?? '']?.({ amount }) ?? amount,
    step: (value, unit) => {
      if (unit === 'money') return formatMoney(value, currency, locale, LEGIBLE);
      if (unit === 'percent') return formatPercent(value, locale, { maximumFractionDigits: 6 });
      return formatNumber(value, locale, { maximumFractionDigits: 10 });
    },
  };
}

/** The bound of a sum: that of its parts where they agree, apart from parts that are exact. */
function boundOfSum(bounds: readonly (string | undefined)[]): string | undefined {
  const [first, ...others] = new Set(bounds.filter((bound) => bound !== undefined));
  return others.length ? 'about' : first;
}

function placeName(code: string, { locale, messages }: TextContext): string {
  // A page may have a language tag that is not valid; the tag of a formatter always is.
  const known = numberFormat(locale).resolvedOptions().locale;
  return messages.place({ code, name: regionName(code, known) });
}

/** The names of the terms of the working that carry the id of a sector or project: `geVernovaAmount` → `GE Vernova (amount)`. */
function partTerms(
  { result }: Computed,
  { partTerm: words }: CommitmentMessages,
  { sectorName, projectName }: Pick<Describer, 'sectorName' | 'projectName'>,
): ReadonlyMap<string, string> {
  return new Map(
    result.parts.flatMap(({ id: sector, projects }) => [
      [termName(sector, 'SectorAmount'), words.amount({ name: sectorName(sector) })] as const,
      [termName(sector, 'SectorShare'), words.share({ name: sectorName(sector) })] as const,
      [termName(sector, 'Share'), words.share({ name: sectorName(sector) })] as const,
      ...projects.flatMap(({ id }) => [
        [termName(id, 'Amount'), words.amount({ name: projectName(id) })] as const,
        [termName(id, 'Share'), words.share({ name: projectName(id) })] as const,
      ]),
    ]),
  );
}

/** The sum of a list: as it was printed where somebody printed one, and what its lines add up to where that differs. */
function statedOf(
  { result, printed }: Computed,
  write: Pick<Describer, 'bounded' | 'compact'>,
  bound: string | undefined,
  yearly: (amount: string) => string,
): Pick<Describer, 'stated' | 'addsUp'> {
  const sum = yearly(write.bounded(write.compact(result.stated.amount), bound));
  if (!printed) return { stated: sum, addsUp: null };
  const stated = yearly(write.bounded(write.compact(printed.amount), printed.bound));
  return { stated, addsUp: printed.differs ? sum : null };
}

/** The names and amounts of one figure, written for the reader. */
export function describer(computed: Computed, context: TextContext): Describer {
  const { result, commitment, list, items } = computed;
  const { messages, locale } = context;
  const write = formatters(context);
  const boundOf = (ids: readonly string[]) =>
    boundOfSum(ids.flatMap((id) => (items.get(id)?.amount === undefined ? [] : [items.get(id)?.bound])));
  const yearly = (amount: string) => (result.yearly ? messages.aYear({ amount }) : amount);
  const names = {
    sectorName: (id: string) => write.text(commitment.sectors.find((sector) => sector.id === id)?.name ?? id),
    projectName: (id: string) => write.text(items.get(id)?.parties ?? items.get(id)?.name ?? id),
  };
  let terms: ReadonlyMap<string, string> | undefined;
  return {
    ...write,
    ...names,
    ...statedOf(computed, write, boundOf(countedIds(computed)), yearly),
    locale,
    messages,
    amount: (amount, ids) => yearly(write.bounded(write.compact(amount), boundOf(ids))),
    exactAmount: (amount, ids) => write.bounded(write.exact(amount), boundOf(ids)),
    total: yearly(
      write.bounded(
        write.compact(result.total),
        computed.totalPublished ? commitment.total.bound : undefined,
      ),
    ),
    promisor: placeName(commitment.from, context),
    recipient: placeName(commitment.to, context),
    source: list
      ? messages.dated({ name: write.text(list.name), date: write.date(list.date) })
      : messages.ownSplit,
    partTerm: (name) => (terms ??= partTerms(computed, messages, names)).get(name),
  };
}

/** The ids of the lines that are counted. */
export const countedIds = ({ result }: Computed): readonly string[] =>
  result.parts.flatMap(({ projects }) => countedOf(projects));

/** The ids of those projects of a sector that are counted. */
export const countedOf = (projects: readonly CommitmentPart[]): string[] =>
  projects.filter(({ counted }) => counted).map(({ id }) => id);
