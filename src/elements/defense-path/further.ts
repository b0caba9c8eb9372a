import type { DefenseFigures } from '../../data/defense/figures.js';
import { comparisons } from '../../data/defense/comparisons.js';
import { targets } from '../../data/defense/targets.js';
import type { DefenseComparison, DefenseTarget } from '../../data/defense/schema.js';
import { localized } from '../../localize/localized.js';
import { translated, type DataWords } from '../../localize/translated.js';

import { asideFrom, type Aside } from './compared-lines.js';
import type { Writer } from './view.js';

/** What is shown beside a country's own path when a reader asks for it. Loaded only then. */

const builtIn = { comparisons, targets };

/** The page's own comparisons and targets, or the built-in ones in the reader's language. */
const comparable = (data: DefenseFigures, words: DataWords) =>
  data.sources ? data : translated(builtIn, words);

/** One year of a country under another definition. */
interface ComparedYear {
  readonly year: number;
  /** Percent of GDP. */
  readonly share: string;
  readonly status: string;
  readonly edition: string;
  readonly source: string;
  /** Whether the edition is the same as that of the year before: only then a line leads from one to the other. */
  readonly joined: boolean;
}

export interface ComparedCountry {
  readonly code: string;
  readonly name: string;
  /** Whether it is the country of the path, under the definition of the comparison. */
  readonly home: boolean;
  readonly years: readonly ComparedYear[];
}

export interface Compared {
  /** Whose definition it is, short. */
  readonly series: string;
  /** The definition, in words. */
  readonly label: string;
  readonly countries: readonly ComparedCountry[];
  /** Names of countries asked for that the comparison does not have. */
  readonly missing: readonly string[];
  readonly notes: readonly string[];
}

/** The editions of a series: `sipri` stands for `sipri-2025` and `sipri-2026`. */
function editionsOf(data: DefenseFigures, series: string, words: DataWords = {}): DefenseComparison[] {
  const { comparisons: all = [] } = comparable(data, words);
  return all.filter(({ id }) => id === series || id.startsWith(`${series}-`));
}

/** Names of countries in the reader's language. */
function namer(locale: string): (code: string) => string {
  const names = new Intl.DisplayNames([locale, 'en'], { type: 'region' });
  return (code) => (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code);
}

/** The series that the data have, by their ids without the year of the edition. */
export function seriesOf(data: DefenseFigures): string[] {
  const { comparisons: all = [] } = comparable(data, {});
  return [...new Set(all.map(({ id }) => id.replace(/-\d{4}$/, '')))];
}

/** The countries of a series, by name. */
export function countriesOf(
  data: DefenseFigures,
  series: string,
  locale: string,
): { readonly code: string; readonly name: string }[] {
  const nameOf = namer(locale);
  const codes = editionsOf(data, series).flatMap(({ countries }) => countries.map(({ code }) => code));
  return [...new Set(codes)].map((code) => ({ code, name: nameOf(code) }));
}

/** The countries asked for, by their codes, and the series they are compared under. */
interface Asked {
  readonly series: string;
  readonly codes: readonly string[];
  readonly home: string | undefined;
}

/** The shares of the countries asked for, each under the definition of the series; the country of the path with them where it is listed. */
function comparedWith(data: DefenseFigures, asked: Asked, { messages, locale }: Writer): Compared {
  const editions = editionsOf(data, asked.series, messages.dataWords);
  const nameOf = namer(locale);
  const wanted = asked.codes.length && asked.home !== undefined ? [asked.home] : [];
  const codes = [...new Set([...wanted, ...asked.codes])];
  const countries = codes.map((code): ComparedCountry => {
    const years = editions.flatMap(({ label, countries: listed }) => {
      const rows = listed.find((one) => one.code === code)?.rows ?? [];
      return rows.map((row, index) => ({
        year: row.year,
        share: row.value,
        status: row.status,
        source: row.source,
        edition: localized(label, locale),
        joined: index > 0 && rows[index - 1]?.year === row.year - 1,
      }));
    });
    return { code, name: nameOf(code), home: code === asked.home, years };
  });
  return {
    series: asked.series.toUpperCase(),
    label: messages.fields.seriesNames[asked.series] ?? localized(editions[0]?.label, locale),
    countries: countries.filter(({ years }) => years.length > 0),
    missing: countries.filter(({ years, home }) => years.length === 0 && !home).map(({ name }) => name),
    notes: (asked.codes.length ? editions : []).flatMap(({ label, note }) =>
      note === undefined ? [] : [`${localized(label, locale)}: ${localized(note, locale)}`],
    ),
  };
}

/** The target lines that the data offer. */
export function targetsOf(data: DefenseFigures, words: DataWords): readonly DefenseTarget[] {
  return comparable(data, words).targets ?? [];
}

/** Everything about the countries and targets asked for, in words and for the drawing. */
export function asideOf(
  data: DefenseFigures,
  asked: Asked,
  ids: readonly string[],
  width: number,
  writer: Writer,
): Aside {
  const compared = comparedWith(data, asked, writer);
  const targets = targetsOf(data, writer.messages.dataWords).filter(({ id }) => ids.includes(id));
  return asideFrom(compared, targets, width, writer);
}
