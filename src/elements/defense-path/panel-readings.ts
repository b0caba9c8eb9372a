import { html, nothing, svg, type TemplateResult } from 'lit';
import { drawDots, KNOB, type PlacedDots } from '../../charts/dots.js';
import type { DecimalString } from '../../core/numbers/decimal.js';
import { formatForInput } from '../../core/numbers/format.js';
import { en, type ReadingMessages } from '../../localize/en/defense-readings.js';
import { wordsAtHand } from '../../localize/registry.js';
import { dataTable } from '../../ui/data-table.js';
import { entryField } from '../../ui/entry-field.js';
import { stalePlace } from '../../ui/panel-fields.js';
import { navigatePoints } from '../../ui/point-navigation.js';
import { readout } from '../../ui/readout.js';
import { sourceList } from '../../ui/source-list.js';
import type { Working } from '../../ui/spreadsheet/working.js';
import { stepNames } from '../../ui/step-names.js';
import { workingList } from '../../ui/working.js';
import { readingsChart } from './chart-readings.js';
import { claimAt, movedClaim, readingsOf } from './model-readings.js';
import { readingSources } from './panel-sources.js';
import {
  readingBase,
  readingName,
  readingsSentence,
  readingsTable,
  readingText,
  type ReadingText,
} from './text-readings.js';
import { formatters, inOwnMoney } from './text.js';
import type { ReadingsInput, ReadingsModule, TextContext } from './types-figure.js';
import type { Computed } from './types.js';

/** The words of the panel in the reader's language; English until they are here, when the element is drawn again. */
const panelWords = (locale: string): ReadingMessages =>
  wordsAtHand({ name: 'defense-readings', en }, locale) ?? en;

/** What the pointer and the keys do with the claim: the knob follows them. */
function claimHandlers(drawing: PlacedDots, claim: DecimalString, move: (claim: DecimalString) => void) {
  const { domain, width, rtl, x } = drawing;
  const onKnob = (target: EventTarget | null) => (target as Element).closest('.knob') !== null;
  const place = (event: PointerEvent) => {
    const box = (event.currentTarget as Element).querySelector('svg')?.getBoundingClientRect();
    const scale = box?.width ? width / box.width : 1;
    const [across, down] = [(event.clientX - (box?.left ?? 0)) * scale, event.clientY - (box?.top ?? 0)];
    return { across: rtl ? width - across : across, down: down * scale };
  };
  const to = (event: PointerEvent) => move(claimAt(x.invert(place(event).across), domain));
  return {
    keydown: (event: KeyboardEvent): void => {
      if (!onKnob(event.target)) {
        navigatePoints(event, rtl);
        return;
      }
      const forward = rtl ? -1 : 1;
      const moves: Readonly<Record<string, number>> = {
        ArrowRight: forward,
        ArrowLeft: -forward,
        ArrowUp: 1,
        ArrowDown: -1,
        PageUp: 5,
        PageDown: -5,
      };
      const ends: Readonly<Record<string, number>> = { Home: domain[0], End: domain[1] };
      const tenths = moves[event.key];
      const end = ends[event.key];
      if (tenths === undefined && end === undefined) return;
      event.preventDefault();
      move(end === undefined ? movedClaim(claim, tenths ?? 0, domain) : claimAt(end, domain));
    },
    pointerdown: (event: PointerEvent): void => {
      if (event.button !== 0 || place(event).down > KNOB.middle + KNOB.reach) return;
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
      to(event);
    },
    pointermove: (event: PointerEvent): void => {
      if ((event.currentTarget as Element).hasPointerCapture(event.pointerId)) to(event);
    },
  };
}

/** The key: what shape, filling and flag mean. */
function key(text: ReadingText): TemplateResult {
  const { words, readings, percent } = text;
  const { fixed, current, flagged } = {
    fixed: readings.readings.find(({ denominator }) => denominator === 'fixed'),
    current: readings.readings.find(({ denominator }) => denominator === 'current'),
    flagged: readings.readings.some(({ published }) => published !== null),
  };
  const item = (shape: unknown, words_: string) =>
    html`<li>
      <svg class="swatch" width="20" height="12" aria-hidden="true">${shape}</svg>
      ${words_}
    </li>`;
  return html`<ul class="key" part="key">
    ${fixed && item(svg`<circle class="dot open" cx="10" cy="6" r="5"></circle>`, words.key.round({ base: readingBase(fixed, text) }))}
    ${current && item(svg`<rect class="dot open" x="5" y="1" width="10" height="10"></rect>`, words.key.square({ base: readingBase(current, text) }))}
    ${item(svg`<circle class="dot full" cx="10" cy="6" r="5"></circle>`, words.key.full({ claim: percent(readings.claim) }))}
    ${flagged ? item(svg`<path class="flag" d="M10 11l-5 -8h10z"></path>`, words.key.flag) : null}
  </ul>`;
}

/** Which claim the answer is for, where another one stands in the field that cannot be read. */
const staleClaim = (name: string, entry: string, { messages }: TextContext): string =>
  messages.lastGoodOf({ entries: messages.lastEntry({ name, entry }) });

/** The dots with the knob of the claim, and the description of the one that is looked at. */
function dots(
  text: ReadingText,
  { rtl, looked, controls: { onClaim } }: ReadingsInput,
  width: number,
): TemplateResult {
  const { words, readings } = text;
  const drawing = readingsChart(text, width, rtl);
  const on = claimHandlers(drawing, readings.claim, onClaim);
  const all = drawing.rows.flatMap((row) => row.dots.map(({ describe }) => describe));
  return html`<div
    part="drawing"
    @keydown=${on.keydown}
    @pointerdown=${on.pointerdown}
    @pointermove=${on.pointermove}
    @focusin=${looked.handle}
    @focusout=${looked.handle}
    @pointerover=${looked.handle}
    @pointerleave=${looked.handle}
  >
    ${drawDots(drawing, words.chart, words.hint)} ${readout(looked.text || (all[0] ?? ''), all)}
  </div>`;
}

/** The name of the step that has the id of a reading. */
function namedReading(name: string, text: ReadingText): string | undefined {
  const reading = text.readings.readings.find(({ id }) => id === name);
  return reading && readingName(reading, text);
}

function working(computed: Computed, context: TextContext): Working | null {
  const { readings } = computed.result;
  if (!readings) return null;
  const text = readingText(computed, readings, panelWords(context.locale), context);
  return {
    ...stepNames(context.messages, (name) => namedReading(name, text)),
    title: context.messages.allReadings,
    steps: readings.steps,
    currencyOf: () => computed.series.country.currency,
  };
}

function content(input: ReadingsInput): TemplateResult {
  const { computed, context, controls, size } = input;
  const { readings } = computed.result;
  const words = panelWords(context.locale);
  if (!readings) return html``;
  const text = readingText(computed, readings, words, context);
  const { entries, onNumber } = controls;
  const { messages } = context;
  const [before, point, after] = readingsSentence(text);
  const own = formatters(inOwnMoney(context, computed.series));
  return html`<p class="minor">${words.intro}</p>
    <div class="controls">
      ${entryField({ entries, messages, disabled: false, onNumber, complaint: () => null }, 'claim', {
        label: words.claim,
        unit: messages.fields.targetShareUnit,
        echo: words.claimHint,
        size: 'long',
        ...(entries.value('claim') === null ? { shown: formatForInput(readings.claim, context.locale) } : {}),
      })}
    </div>
    ${stalePlace(entries.stale({}).includes('claim') ? staleClaim(words.claim, text.percent(readings.claim), context) : nothing)}
    <p class="panel-answer" part="panel-answer" data-sentence="readings" dir="auto">
      ${before}<strong>${point}</strong>${after}
    </p>
    ${size.draw((width) => dots(text, input, width))} ${key(text)} ${dataTable(readingsTable(text))}
    <details>
      <summary>${messages.working}</summary>
      ${workingList(readings.steps, messages, own.step, (name) => namedReading(name, text))}
    </details>
    <details>
      <summary>${words.sources}</summary>
      ${sourceList(readingSources(input), context.locale, formatters(context).date)}
    </details>`;
}

/** The panel with all readings of a year. Loaded when it is opened. */
export const readingsModule: ReadingsModule = {
  readingsOf,
  content,
  table: (computed, context) =>
    computed.result.readings &&
    readingsTable(readingText(computed, computed.result.readings, panelWords(context.locale), context)),
  working,
  sources: readingSources,
};
