import { html, svg, type TemplateResult } from 'lit';
import { drawBox } from '../../charts/columns.js';
import { localized } from '../../localize/localized.js';
import { variantOf } from './chart-columns.js';
import { bases, counterfactualName, definitionName, formatters, otherFigureName } from './text.js';
import type { Drawing, TextContext } from './types-figure.js';
import type { Computed } from './types.js';

interface KeyItem {
  readonly look: string;
  readonly text: string;
  readonly kind?: 'line' | 'mark';
}

/** The looks of the figures outside the path; `written`: what the drawing itself has room to write. */
function otherItems(
  computed: Computed,
  { measure }: Drawing,
  written: string | undefined,
  context: TextContext,
): KeyItem[] {
  const { result, series } = computed;
  const definition = localized(series.earlier?.label, context.locale);
  const earlier = context.messages.otherDefinition({ definition });
  const hasEarlier = result.otherFigures.some(({ kind }) => kind === 'other-definition');
  const drawn = result.otherFigures.filter(
    ({ kind, share }) => kind !== 'other-definition' && (share !== null || measure === 'spending'),
  );
  return [
    ...(hasEarlier && written !== earlier ? [{ look: 'other', text: earlier }] : []),
    ...drawn.map((figure) => ({
      look: variantOf(figure),
      text: context.messages.labelled({
        name: formatters(context).fiscal(figure.year),
        text: otherFigureName(figure, computed, context),
      }),
    })),
  ];
}

/** The looks of the columns and marks of the path. */
function pathItems(
  computed: Computed,
  drawing: Drawing,
  written: string | undefined,
  context: TextContext,
): KeyItem[] {
  const { result } = computed;
  const { key } = context.messages;
  const others = otherItems(computed, drawing, written, context);
  if (drawing.chart === 'line')
    return [
      { look: 'own', kind: 'line', text: definitionName(computed, context) },
      ...others.map(({ text }): KeyItem => ({ look: 'own', kind: 'mark', text })),
    ];
  const added = result.points.some(({ parts }) => parts !== null);
  return [
    { look: 'solid', text: key.solid },
    ...(added ? [{ look: 'added', text: key.added }] : []),
    ...others,
  ];
}

/** The looks of the lines besides the path. */
function lineItems(computed: Computed, drawing: Drawing, context: TextContext): KeyItem[] {
  const { result } = computed;
  const { messages } = context;
  const { percent, fiscal } = formatters(context);
  const base = result.denominator === 'fixed' ? messages.base.sameYear : bases(computed, context).fixedShort;
  const projection = messages.key.projection({
    share: percent(result.targetShare),
    year: fiscal(result.targetYear),
    shape: messages.fields.shapes[result.shape] ?? '',
  });
  const items: KeyItem[] = result.reached === null ? [{ look: 'projection', text: projection }] : [];
  if (drawing.bothDenominators && drawing.measure !== 'spending')
    items.push({ look: 'other-share', text: messages.key.other({ base }) });
  if (result.counterfactual)
    items.push({ look: 'than', text: messages.key.than({ than: counterfactualName(computed, context) }) });
  return items.map((item) => ({ ...item, kind: 'line' }));
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

/** The key to the looks of the drawing. */
export function drawingKey(
  computed: Computed,
  drawing: Drawing,
  written: string | undefined,
  context: TextContext,
): TemplateResult {
  const items = [...pathItems(computed, drawing, written, context), ...lineItems(computed, drawing, context)];
  return html`<ul class="key" part="key">
    ${items.map((item) => html`<li>${swatch(item)} ${item.text}</li>`)}
  </ul>`;
}
