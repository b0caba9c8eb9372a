import { html, nothing, svg, type TemplateResult } from 'lit';
import { drawYearChart, placeYearChart } from '../../charts/year-chart.js';
import type { Sources } from '../../data/schema.js';
import { localized } from '../../localize/localized.js';
import { answerBox } from '../../ui/answer-box.js';
import type { Panel } from '../../ui/figure-frame.js';
import type { OnDemand } from '../../ui/on-demand.js';
import type { PanelsController } from '../../ui/panels-controller.js';
import { readingPanels } from '../../ui/reading-panels.js';
import { besideWords, lookOf } from './chart-columns.js';
import { eventsOf, yearChart, type Picture } from './chart.js';
import type { Aside } from './compared-lines.js';
import {
  bases,
  bigFigures,
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
    further: [...further(answered, writer), ...(aside?.words ?? [])],
    figures: bigFigures(answered, writer),
    stale: stale ? writer.messages.lastGood : null,
  });
}

interface KeyItem {
  readonly look: string;
  readonly text: string;
  readonly line?: boolean;
}

/** What the looks of the drawing mean, for those that the drawing itself has no room to say. */
function keyOf(answered: Answered, picture: Picture, runPlaced: boolean, writer: Writer): KeyItem[] {
  const { result, basis } = answered;
  const { messages } = writer;
  const { percent, fiscal } = writers(writer);
  const { fixedShort } = bases(answered, writer);
  const shape = messages.fields.shapes[result.shape] ?? '';
  const besides = result.beside.filter(({ kind }) => kind !== 'other-definition');
  const others = result.beside.find(({ kind }) => kind === 'other-definition');
  const added = basis.years.some(({ year, supplementary }) => supplementary && year <= result.latest.year);
  return [
    { look: 'solid', text: messages.key.solid },
    ...(added ? [{ look: 'added', text: messages.key.added }] : []),
    ...(others && !runPlaced
      ? [{ look: 'other', text: messages.otherDefinition(localized(basis.earlier?.label, writer.locale)) }]
      : []),
    ...besides.map((beside) => ({
      look: lookOf(beside),
      text: `${fiscal(beside.year)}: ${besideWords(beside, answered, writer)}`,
    })),
    {
      look: 'projection',
      line: true,
      text: messages.key.projection(percent(result.targetShare), fiscal(result.targetYear), shape),
    },
    ...(picture.both && picture.view !== 'spending'
      ? [
          {
            look: 'other-share',
            line: true,
            text: messages.key.other(result.denominator === 'fixed' ? messages.base.sameYear : fixedShort),
          },
        ]
      : []),
    ...(result.counterfactual
      ? [{ look: 'than', line: true, text: messages.key.than(thanOf(result, writer)) }]
      : []),
  ];
}

/** Which years have their supplementary budget in the picture, where some have and some have not. */
function supplementaryNote({ result, basis }: Answered, writer: Writer): string | null {
  const observed = result.points.filter(({ kind }) => kind === 'observed');
  const known = observed.filter(({ year }) => isSupplemented(basis, year));
  if (known.length === 0 || known.length === observed.length) return null;
  const years = known.map(({ year }) => writers(writer).fiscal(year)).join(writer.messages.comma);
  return writer.messages.supplementaryKnown(years);
}

function swatch({ look, line }: KeyItem): TemplateResult {
  return html`<svg class="swatch" width="20" height="12" aria-hidden="true">
    ${
      line
        ? svg`<g class="line ${look}"><path class="stroke" d="M0 6H20"></path></g>`
        : svg`<rect class=${look} x="1" y="1" width="18" height="10"></rect>
          ${look === 'plan' ? svg`<path class="hatching" d="M1 6L6 1M1 11L11 1M6 11L16 1M11 11L19 3M16 11L19 8"></path>` : nothing}`
    }
  </svg>`;
}

export interface Drawing {
  readonly readout: string;
  readonly walk: (event: KeyboardEvent) => void;
  readonly point: (event: Event) => void;
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
  return html`<div
      @keydown=${drawing.walk}
      @focusin=${drawing.point}
      @focusout=${drawing.point}
      @pointerover=${drawing.point}
      @pointermove=${drawing.point}
      @pointerleave=${drawing.point}
    >
      ${drawYearChart(placed, label)}
      <p class="readout" part="readout">${drawing.readout}</p>
    </div>
    <ul class="key" part="key">
      ${keyOf(answered, picture, placed.run !== null, writer).map((item) => html`<li>${swatch(item)} ${item.text}</li>`)}
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
  contents: OnDemand<typeof import('./panels.js')>,
  ownSources: Sources | null,
): Panel[] {
  if (!answered) return [];
  const ids = new Set([...sourceIds(answered), ...(aside?.cited.map(({ source }) => source) ?? [])]);
  return readingPanels(writer, ids.size, panels, contents, answered, aside, writer, ownSources);
}
