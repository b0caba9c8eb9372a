import type { Refusal } from '../../core/model/outcome.js';
import { defenseRefusals } from '../../localize/en/defense-refusals.js';
import { mergeWords } from '../../localize/merge-words.js';
import { formatters } from './text.js';
import type { Controls, TextContext } from './types-figure.js';

/** Details of a refusal that are years, in the order of their worth to the reader. */
const YEARS = ['years', 'year', 'latestYear', 'limit'];

/** A refusal in the reader's words. */
export function refusalText(refusal: Refusal, context: TextContext): string {
  const { messages } = context;
  const { reason, details = {} } = refusal;
  const { refusals, yearRefusals } = messages;
  const words = mergeWords(defenseRefusals, { refusals, yearRefusals });
  const inYears = words.yearRefusals[reason];
  if (!inYears) return words.refusals[reason] ?? messages.refusal(refusal);
  const detail = reason === 'target-year-too-far' ? 'limit' : YEARS.find((name) => name in details);
  const years = (details[detail ?? ''] ?? '').split(' ').filter(Boolean);
  const { fiscal } = formatters(context);
  return inYears({ years: years.map((year) => fiscal(parseInt(year, 10))).join(messages.comma) });
}

/** Fields of the first row, which show their own refusals. */
const ALWAYS_SHOWN: ReadonlySet<string> = new Set(['definition', 'denominator', 'targetShare', 'targetYear']);

/** Refused inputs whose field is not visible. */
export function hidden({ refusals, options, context, data, entries, claimInSight }: Controls): string[] {
  const { messages } = context;
  const labels: Readonly<Record<string, unknown>> = messages.fields;
  const inSight = (field: string) =>
    ALWAYS_SHOWN.has(field) ||
    (field === 'country' ? data.countries.length > 1 : options.open && field in labels);
  const name = (field: string) => (typeof labels[field] === 'string' ? `${labels[field]}: ` : '');
  const unread = (['gdpGrowth', 'deflator', 'fixedGdp', 'claim'] as const).flatMap((field) => {
    const refusal = entries.refusalText(field, messages);
    return refusal !== null && !(field === 'claim' ? claimInSight : options.open)
      ? [name(field) + refusal]
      : [];
  });
  const refused = Object.entries(refusals)
    .filter(([field]) => !inSight(field))
    .map(([field, refusal]) => name(field) + refusalText(refusal, context));
  return [...unread, ...refused];
}
