import type { YearLine } from '../../charts/lines.js';
import type { DefenseTarget } from '../../data/defense/schema.js';
import { localized } from '../../localize/localized.js';
import type { Picture } from './chart.js';
import type { Compared } from './further.js';
import { number, writers, type Writer } from './view.js';

/** What stands beside the path at a reader's wish: other countries and other targets, in words and for the drawing. */
export interface Aside {
  readonly lines: readonly YearLine[];
  readonly targets: Picture['targets'];
  /** Said with the answer. */
  readonly words: readonly string[];
  /** Said below the drawing. */
  readonly notes: readonly string[];
  /** What is taken from which source. */
  readonly cited: readonly { readonly source: string; readonly use: string }[];
  readonly compared: Compared;
}

/** As many looks as lines can be told apart by; the name at the end of each tells the rest. */
const LOOKS = 6;

/** The countries compared with as lines: each edition on its own, estimates with open marks. */
function comparedLines({ countries, series }: Compared, width: number, writer: Writer): YearLine[] {
  const { messages } = writer;
  const { percent } = writers(writer);
  let look = 0;
  return countries.map(({ code, name, home, years }) => {
    const last = years.at(-1);
    const title = home ? messages.chart.underDefinition(name, series) : name;
    return {
      id: `country-${code}`,
      look: home ? 'compared home' : `compared c${look++ % LOOKS}`,
      name: width < 460 ? code : messages.chart.line(title, last ? percent(last.share) : ''),
      points: years.map(({ year, share, status, edition, joined }) => ({
        year,
        exact: share,
        value: number(share),
        joined,
        open: status !== 'actual',
        describe: messages.chart.compared(
          title,
          String(year),
          percent(share),
          edition,
          messages.status(status),
        ),
      })),
    };
  });
}

/** The comparison in words: the newest share of each country, and who is not in it. */
function comparedWords({ countries, label, missing }: Compared, writer: Writer): string[] {
  const { messages } = writer;
  const { percent } = writers(writer);
  const newest = countries.flatMap(({ name, years }) => {
    const last = years.at(-1);
    return last ? [{ name, share: percent(last.share), year: String(last.year) }] : [];
  });
  const year = newest.every((one) => one.year === newest[0]?.year) ? (newest[0]?.year ?? null) : null;
  const items = newest.map((one) =>
    messages.comparedItem(one.name, one.share, year === null ? one.year : null),
  );
  return [
    ...(items.length ? [messages.compared(label, year, items.join(messages.comma))] : []),
    ...(missing.length ? [messages.notCompared(missing.join(messages.comma), label)] : []),
  ];
}

/** Other targets as lines of the drawing. */
function otherTargets(targets: readonly DefenseTarget[], writer: Writer): Picture['targets'] {
  const { messages, locale } = writer;
  return targets.map(({ id, share, label, status }) => {
    const written = writers(writer).percent(share);
    const name = localized(label, locale);
    const full = messages.chart.otherTarget(written, name, messages.status(status));
    return { id, share, labels: [full, messages.chart.line(name, written), written] };
  });
}

/** What has to be said about the other targets, below the drawing. */
function targetNotes(targets: readonly DefenseTarget[], { messages, locale }: Writer): string[] {
  return targets.map(({ label, note, status, year }) =>
    [
      localized(label, locale),
      ...(year === undefined ? [] : [String(year)]),
      messages.status(status),
      localized(note, locale),
    ]
      .filter(Boolean)
      .join(' · '),
  );
}

/** Everything about the countries compared with and the other targets. */
export function asideFrom(
  compared: Compared,
  targets: readonly DefenseTarget[],
  width: number,
  writer: Writer,
): Aside {
  const { locale } = writer;
  const { percent } = writers(writer);
  return {
    compared,
    lines: comparedLines(compared, width, writer),
    targets: otherTargets(targets, writer),
    words: comparedWords(compared, writer),
    notes: [...compared.notes, ...targetNotes(targets, writer)],
    cited: [
      ...compared.countries.flatMap(({ name, years }) =>
        years.map(({ source, edition }) => ({ source, use: `${name} · ${edition}` })),
      ),
      ...targets.map(({ source, label, share }) => ({
        source,
        use: `${percent(share)} · ${localized(label, locale)}`,
      })),
    ],
  };
}
