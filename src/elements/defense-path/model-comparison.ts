import { comparisons } from '../../data/defense/comparisons.js';
import type { DefenseFigures } from '../../data/defense/figures.js';
import type { DefenseComparison, DefenseTarget } from '../../data/defense/schema.js';
import { targets } from '../../data/defense/targets.js';
import { localized } from '../../localize/localized.js';
import { regionName } from '../../localize/region-name.js';
import { codes as codesOf, words } from './inputs.js';
import type { Compared, ComparedCountry, ComparisonRequest } from './types-figure.js';

const builtIn = { comparisons, targets };

/** Where comparisons and targets come from: the page's own data alone, or the built-in ones in the reader's language. */
export interface Origin {
  readonly data: DefenseFigures;
  readonly own: boolean;
  readonly translate: <Data extends object>(data: Data) => Data;
}

const comparable = ({ data, own, translate }: Origin) => (own ? data : translate(builtIn));

function allComparisons(origin: Origin): readonly DefenseComparison[] {
  return comparable(origin).comparisons ?? [];
}

/** The targets that the data offer. */
export function targetsIn(origin: Origin): readonly DefenseTarget[] {
  return comparable(origin).targets ?? [];
}

/** The origin of what a request asks for. */
const originOf = ({ data, own, messages }: ComparisonRequest): Origin => ({
  data,
  own,
  translate: messages.translate,
});

/** The targets that a request names. */
export function requestedTargets(request: ComparisonRequest): DefenseTarget[] {
  const ids = words(request.targets);
  return targetsIn(originOf(request)).filter(({ id }) => ids.includes(id));
}

/** The series that the data have, by their ids without the year of the edition. */
export function seriesIn(origin: Origin): string[] {
  return [...new Set(allComparisons(origin).map(({ id }) => id.replace(/-\d{4}$/, '')))];
}

/** The series asked for; without one SIPRI's, which lists most countries, or the first of the data. */
export function chosenSeries(origin: Origin, asked: string | undefined): string {
  const known = seriesIn(origin);
  return asked || known.find((id) => id === 'sipri') || (known[0] ?? '');
}

/** The editions of a series: `sipri` stands for `sipri-2025` and `sipri-2026`. */
function editionsOf(origin: Origin, series: string): DefenseComparison[] {
  return allComparisons(origin).filter(({ id }) => id === series || id.startsWith(`${series}-`));
}

/** The countries of a series, by name. */
export function countriesIn(
  origin: Origin,
  series: string,
  { locale, messages }: Pick<ComparisonRequest, 'locale' | 'messages'>,
): { readonly code: string; readonly name: string }[] {
  const listed = editionsOf(origin, series).flatMap(({ countries }) => countries.map(({ code }) => code));
  return [...new Set(listed)].map((code) => ({
    code,
    name: messages.place({ code, name: regionName(code, locale, true) }),
  }));
}

function yearsOf(
  code: string,
  editions: readonly DefenseComparison[],
  locale: string,
): ComparedCountry['years'] {
  return editions.flatMap(({ label, countries }) => {
    const rows = countries.find((one) => one.code === code)?.rows ?? [];
    return rows.map((row, index) => ({
      year: row.year,
      share: row.value,
      status: row.status,
      source: row.source,
      edition: localized(label, locale),
      joined: index > 0 && rows[index - 1]?.year === row.year - 1,
    }));
  });
}

/** The shares of the countries asked for, each under the definition of the series; the country of the path with them where it is listed. */
export function comparedCountries(request: ComparisonRequest): Compared {
  const { home, locale, messages } = request;
  const origin = originOf(request);
  const series = chosenSeries(origin, request.series);
  const editions = editionsOf(origin, series);
  const asked = codesOf(request.codes);
  const codes = [...new Set([...(asked.length && home !== undefined ? [home] : []), ...asked])];
  const countries = codes.map((code): ComparedCountry => ({
    code,
    name: messages.place({ code, name: regionName(code, locale, true) }),
    home: code === home,
    years: yearsOf(code, editions, locale),
  }));
  return {
    series: series.toUpperCase(),
    label: messages.fields.seriesNames[series] ?? localized(editions[0]?.label, locale),
    countries: countries.filter(({ years }) => years.length > 0),
    missing: countries.filter(({ years, home: own }) => years.length === 0 && !own).map(({ name }) => name),
    notes: (asked.length ? editions : []).flatMap(({ label, note }) =>
      note === undefined
        ? []
        : [messages.labelled({ name: localized(label, locale), text: localized(note, locale) })],
    ),
  };
}
