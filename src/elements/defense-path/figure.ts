import { html, nothing, type TemplateResult } from 'lit';
import { drawYearChart, placeYearChart, type YearChart } from '../../charts/year-chart.js';
import type { PolicyEvent } from '../../data/defense/schema.js';
import { localized } from '../../localize/localized.js';
import { answerBox } from '../../ui/answer-box.js';
import type { EntryWords } from '../../ui/stale-notice.js';
import { navigatePoints } from '../../ui/point-navigation.js';
import { readout } from '../../ui/readout.js';
import type { ReadoutController } from '../../ui/readout-controller.js';
import { eventsOf, yearChart } from './chart.js';
import { drawingKey } from './figure-key.js';
import { followingSentences, sentence } from './text-answer.js';
import { keyFigures } from './text-figures.js';
import { formatters, isSupplemented } from './text.js';
import type { Comparison, Drawing, TextContext } from './types-figure.js';
import type { Computed, DefensePoint } from './types.js';

/** The sentence, the sentences that follow it, and the key figures; the calculator says what they were computed from where the fields hold something else. */
export function defenseAnswer(
  computed: Computed,
  comparison: Comparison | null,
  calculator: { staleNotice(words: EntryWords): string | null },
  context: TextContext,
): TemplateResult {
  return answerBox({
    sentence: sentence(computed, context),
    further: [
      ...followingSentences(computed, context),
      ...(comparison?.sentences ?? []).map((text) => ({ id: 'comparison', text })),
    ],
    figures: keyFigures(computed, context),
    // The claim has an answer of its own, in its panel.
    stale: calculator.staleNotice({
      ...context,
      currency: computed.series.country.currency,
      except: 'claim',
    }),
  });
}

/** Which years count a supplementary budget, where some do and some do not. */
function supplementaryNote({ result, series }: Computed, context: TextContext): string | null {
  const observed = result.points.filter(({ kind }) => kind === 'observed');
  const known = observed.filter(({ year }) => isSupplemented(series, year));
  if (known.length === 0 || known.length === observed.length) return null;
  const { messages } = context;
  const years = known.map(({ year }) => formatters(context).fiscal(year)).join(messages.comma);
  return messages.supplementaryKnown({ years });
}

/** That one end of the last step has a supplementary budget and the other has none, and what the step is from initial budget to initial budget. */
function comparableNote({ result }: Computed, context: TextContext): string | null {
  const { latest, points, denominator, fixedGdp } = result;
  const [before, last] = [latest.year - 1, latest.year].map((of) => points.find(({ year }) => year === of));
  if (!before || !last || (before.parts === null) === (last.parts === null)) return null;
  const { percent, fiscal } = formatters(context);
  const published = ({ parts, published: whole }: DefensePoint) => (parts ? parts.initialPublished : whole);
  const ofFixed = denominator === 'fixed' && fixedGdp?.official === true;
  const [counted, countedLast] = ofFixed ? [published(before), published(last)] : [null, null];
  const bothCounted = counted !== null && countedLast !== null;
  const initial = ({ parts, share }: DefensePoint) => parts?.initialShare ?? share;
  return context.messages.comparable({
    year: fiscal(last.year),
    before: fiscal(before.year),
    from: percent(bothCounted ? counted : initial(before)),
    to: percent(bothCounted ? countedLast : initial(last)),
  });
}

/** What the pointer and the keyboard do in the drawing. */
export interface Reading {
  /** The description of the point under the pointer or the focus. */
  readonly text: string;
  readonly walk: (event: KeyboardEvent) => void;
  readonly point: (event: Event) => void;
}

/** Reads the drawing by the pointer and the arrow keys. */
export const readingOf = ({ text, handle }: ReadoutController, rtl: boolean): Reading => ({
  text,
  walk: (event) => navigatePoints(event, rtl),
  point: handle,
});

/** The description of the point where the Tab key enters the drawing; it stands below until another point is looked at. */
function firstDescription({ columns, lines }: YearChart): string {
  const column = columns.find(({ start }) => start);
  const points = lines.flatMap(({ points: all, start }) => all.filter(({ year }) => year === start));
  return column?.describe ?? points[0]?.describe ?? '';
}

function allDescriptions({ columns, lines }: YearChart): string[] {
  const points = lines.flatMap((line) => line.points);
  return [...columns, ...points].map(({ describe }) => describe ?? '');
}

function eventList(events: readonly PolicyEvent[], context: TextContext): TemplateResult | typeof nothing {
  if (events.length === 0) return nothing;
  const { messages, locale } = context;
  const { date: written } = formatters(context);
  return html`<ol class="events" part="events" aria-label=${messages.eventsLabel}>
    ${events.map(({ date, label, status }) => {
      const what = localized(label, locale);
      const words = { date: written(date), what, status: messages.status({ status }) };
      return html`<li>${messages.event(words)}</li>`;
    })}
  </ol>`;
}

/** The drawing, the description of the point looked at, the key, and the numbered events. */
export function drawingBox(
  computed: Computed,
  drawing: Drawing,
  comparison: Comparison | null,
  { text, walk, point }: Reading,
  context: TextContext,
): TemplateResult {
  const { messages } = context;
  const placed = placeYearChart(yearChart(computed, drawing, context));
  const supplementary = supplementaryNote(computed, context);
  const comparable = comparableNote(computed, context);
  const notes = [...(supplementary === null ? [] : [supplementary]), ...(comparison?.notes ?? [])];
  const years = placed.chart.years.map(({ year }) => year);
  return html`<div
      @keydown=${walk}
      @focusin=${point}
      @focusout=${point}
      @pointerover=${point}
      @pointermove=${point}
      @pointerleave=${point}
    >
      ${drawYearChart(placed, messages.chart[drawing.measure], messages.walkHint)}
      ${readout(text || firstDescription(placed.chart), allDescriptions(placed.chart))}
    </div>
    ${drawingKey(computed, drawing, placed.run?.text, context)}
    ${comparable === null ? nothing : html`<p class="minor" part="caveat" data-sentence="comparable">${comparable}</p>`}
    ${notes.map((note) => html`<p class="minor" part="caveat">${note}</p>`)}
    ${eventList(eventsOf(computed, years), context)}`;
}
