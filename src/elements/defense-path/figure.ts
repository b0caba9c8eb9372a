import { html, nothing, svg, type TemplateResult } from 'lit';
import { drawBox } from '../../charts/columns.js';
import { drawYearChart, placeYearChart, type YearChart } from '../../charts/year-chart.js';
import type { Sources } from '../../data/schema.js';
import { localized } from '../../localize/localized.js';
import { answerBox } from '../../ui/answer-box.js';
import type { Panel } from '../../ui/figure-frame.js';
import type { LazyModule } from '../../ui/lazy-module.js';
import type { PanelsController } from '../../ui/panels-controller.js';
import { readingPanels } from '../../ui/reading-panels.js';
import { readout } from '../../ui/readout.js';
import { besideWords, lookOf } from './chart-columns.js';
import { eventsOf, yearChart, type Picture } from './chart.js';
import type { Aside } from './compared-lines.js';
import {
  bases,
  keyFigures,
  definitionOf,
  further,
  isSupplemented,
  sentence,
  sourceIds,
  thanOf,
  writers,
  type Answered,
  type Writer,
} from './view.js';

/** The sentence, what it takes, and the headline figures; `stale` when the fields no longer say what they were computed from. */
export function defenseAnswer(
  answered: Answered,
  aside: Aside | null,
  stale: boolean,
  writer: Writer,
): TemplateResult {
  return answerBox({
    sentence: sentence(answered, writer),
    further: [
      ...further(answered, writer),
      ...(aside?.words ?? []).map((text) => ({ id: 'comparison', text })),
    ],
    figures: keyFigures(answered, writer),
    stale: stale ? writer.messages.lastGood : null,
  });
}

interface KeyItem {
  readonly look: string;
  readonly text: string;
  readonly kind?: 'line' | 'mark';
}

/** What the columns and marks of the path mean, for those that the drawing itself has no room to say. */
function ownKey(answered: Answered, { view }: Picture, said: string | undefined, writer: Writer): KeyItem[] {
  const { result, basis } = answered;
  const { messages } = writer;
  const { fiscal } = writers(writer);
  const earlier = messages.otherDefinition(localized(basis.earlier?.label, writer.locale));
  const hasEarlier = result.beside.some(({ kind }) => kind === 'other-definition');
  const others = [
    ...(hasEarlier && said !== earlier ? [{ look: 'other', text: earlier }] : []),
    ...result.beside
      .filter(({ kind, share }) => kind !== 'other-definition' && (share !== null || view === 'spending'))
      .map((beside) => ({
        look: lookOf(beside),
        text: `${fiscal(beside.year)}: ${besideWords(beside, answered, writer)}`,
      })),
  ];
  if (view === 'line')
    return [
      { look: 'own', kind: 'line', text: definitionOf(answered, writer) },
      ...others.map(({ text }): KeyItem => ({ look: 'own', kind: 'mark', text })),
    ];
  const added = basis.years.some(({ year, supplementary }) => supplementary && year <= result.latest.year);
  return [
    { look: 'solid', text: messages.key.solid },
    ...(added ? [{ look: 'added', text: messages.key.added }] : []),
    ...others,
  ];
}

/** What the lines beside the path mean. */
function lineKey(answered: Answered, picture: Picture, writer: Writer): KeyItem[] {
  const { result } = answered;
  const { messages } = writer;
  const { percent, fiscal } = writers(writer);
  const shape = messages.fields.shapes[result.shape] ?? '';
  const other = result.denominator === 'fixed' ? messages.base.sameYear : bases(answered, writer).fixedShort;
  const projected = messages.key.projection(percent(result.targetShare), fiscal(result.targetYear), shape);
  const items: KeyItem[] = [{ look: 'projection', text: projected }];
  if (picture.both && picture.view !== 'spending')
    items.push({ look: 'other-share', text: messages.key.other(other) });
  if (result.counterfactual) items.push({ look: 'than', text: messages.key.than(thanOf(result, writer)) });
  return items.map((item) => ({ ...item, kind: 'line' }));
}

/** Which years have their supplementary budget in the picture, where some have and some have not. */
function supplementaryNote({ result, basis }: Answered, writer: Writer): string | null {
  const observed = result.points.filter(({ kind }) => kind === 'observed');
  const known = observed.filter(({ year }) => isSupplemented(basis, year));
  if (known.length === 0 || known.length === observed.length) return null;
  const years = known.map(({ year }) => writers(writer).fiscal(year)).join(writer.messages.comma);
  return writer.messages.supplementaryKnown(years);
}

function swatch({ look, kind }: KeyItem): TemplateResult {
  const box = { x: 1, y: 1, width: 18, height: 10 };
  const drawn =
    kind === undefined
      ? drawBox(look, box)
      : svg`<g class="line ${look}">${
          kind === 'line'
            ? svg`<path class="stroke" d="M0 6H20"></path>`
            : svg`<circle class="mark open" cx="10" cy="6" r="3.5"></circle>`
        }</g>`;
  return html`<svg class="swatch" width="20" height="12" aria-hidden="true">${drawn}</svg>`;
}

export interface Drawing {
  readonly readout: string;
  readonly walk: (event: KeyboardEvent) => void;
  readonly point: (event: Event) => void;
}

/** What is said of the point where the drawing is entered: it stands below the drawing until another is looked at. */
function firstSaid({ columns, lines }: YearChart): string {
  const column = columns.find(({ start }) => start);
  const points = lines.flatMap(({ points: all, start }) => all.filter(({ year }) => year === start));
  return column?.describe ?? points[0]?.describe ?? '';
}

/** All that may be said there. */
function allSaid({ columns, lines }: YearChart): string[] {
  const points = lines.flatMap((line) => line.points);
  return [...columns, ...points].map(({ describe }) => describe ?? '');
}

/** The drawing, what is said of the point looked at, what its looks mean, and the numbered events. */
export function drawingBox(
  answered: Answered,
  picture: Picture,
  aside: Aside | null,
  drawing: Drawing,
  writer: Writer,
): TemplateResult {
  const { messages, locale } = writer;
  const placed = placeYearChart(yearChart(answered, picture, writer));
  const label = picture.view === 'spending' ? messages.chart.spending : messages.chart.share;
  const years = placed.chart.years.map(({ year }) => year);
  const supplementary = supplementaryNote(answered, writer);
  const notes = [...(supplementary === null ? [] : [supplementary]), ...(aside?.notes ?? [])];
  const events = eventsOf(answered, years);
  const key = [...ownKey(answered, picture, placed.run?.text, writer), ...lineKey(answered, picture, writer)];
  return html`<div
      @keydown=${drawing.walk}
      @focusin=${drawing.point}
      @focusout=${drawing.point}
      @pointerover=${drawing.point}
      @pointermove=${drawing.point}
      @pointerleave=${drawing.point}
    >
      ${drawYearChart(placed, label, messages.walkHint)}
      ${readout(drawing.readout || firstSaid(placed.chart), allSaid(placed.chart))}
    </div>
    <ul class="key" part="key">
      ${key.map((item) => html`<li>${swatch(item)} ${item.text}</li>`)}
    </ul>
    ${notes.map((note) => html`<p class="minor" part="caveat">${note}</p>`)}
    ${
      events.length
        ? html`<ol class="events" part="events" aria-label=${messages.eventsLabel}>
            ${events.map(
              ({ date, label: words, status }) =>
                html`<li>
                  ${messages.event(writers(writer).date(date), localized(words, locale), messages.status(status))}
                </li>`,
            )}
          </ol>`
        : nothing
    }`;
}

/** The panels below, with their labels; what they hold is loaded when the first of them is opened. */
export function defensePanels(
  answered: Answered | null,
  aside: Aside | null,
  writer: Writer,
  panels: PanelsController,
  contents: LazyModule<typeof import('./panels.js')>,
  ownSources: Sources | null,
): Panel[] {
  if (!answered) return [];
  const ids = new Set([...sourceIds(answered), ...(aside?.cited.map(({ source }) => source) ?? [])]);
  return readingPanels(writer, ids.size, panels, contents, answered, aside, writer, ownSources);
}
