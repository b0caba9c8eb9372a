import type { DefenseTarget } from '../../data/defense/schema.js';
import { localized } from '../../localize/localized.js';
import { formatters } from './text.js';
import type { Compared, Comparison, TextContext } from './types-figure.js';

/** The comparison in sentences: the newest share of each country, and who is not in it. */
export function comparisonSentences({ countries, label, missing }: Compared, context: TextContext): string[] {
  const { messages } = context;
  const { percent } = formatters(context);
  const newest = countries.flatMap(({ name, years }) => {
    const last = years.at(-1);
    return last ? [{ place: name, share: percent(last.share), year: String(last.year) }] : [];
  });
  const year = newest.every((one) => one.year === newest[0]?.year) ? (newest[0]?.year ?? null) : null;
  const items = newest
    .map((one) => messages.comparedItem({ ...one, year: year === null ? one.year : null }))
    .join(messages.comma);
  return [
    ...(items ? [messages.compared({ series: label, year, items })] : []),
    ...(missing.length
      ? [messages.notCompared({ places: missing.join(messages.comma), series: label })]
      : []),
  ];
}

/** The label of a target at full length and shorter. */
export function targetNames({ share, label, status }: DefenseTarget, context: TextContext): string[] {
  const { messages, locale } = context;
  const written = formatters(context).percent(share);
  const name = localized(label, locale);
  return [
    messages.chart.otherTarget({ share: written, name, status: messages.status({ status }) }),
    messages.chart.line({ place: name, share: written }),
    written,
  ];
}

/** The notes on the other targets, below the drawing. */
export function targetNotes(targets: readonly DefenseTarget[], { messages, locale }: TextContext): string[] {
  return targets.map(({ label, note, status, year }) =>
    [
      localized(label, locale),
      ...(year === undefined ? [] : [String(year)]),
      messages.status({ status }),
      localized(note, locale),
    ]
      .filter(Boolean)
      .join(' · '),
  );
}

/** What a comparison takes from which source. */
export function comparisonCitations(
  { countries }: Compared,
  targets: readonly DefenseTarget[],
  context: TextContext,
): Comparison['cited'] {
  const { percent } = formatters(context);
  return [
    ...countries.flatMap(({ name, years }) =>
      years.map(({ source, edition }) => ({ source, use: `${name} · ${edition}` })),
    ),
    ...targets.map(({ source, label, share }) => ({
      source,
      use: `${percent(share)} · ${localized(label, context.locale)}`,
    })),
  ];
}
