import { html, type TemplateResult } from 'lit';
import { drawBars, placeBars, type Bars } from '../../charts/bars.js';
import { navigatePoints } from '../../ui/point-navigation.js';
import { readout } from '../../ui/readout.js';
import type { ReadoutController } from '../../ui/readout-controller.js';

/** What a drawing of bars is called, and how it is walked through. */
interface BarsWords {
  readonly label: string;
  readonly walkHint: string;
}

/** Bars whose pieces are walked through by keys and read out below. */
export function walkedBars(
  input: Bars,
  words: BarsWords,
  shown: ReadoutController,
  placed = placeBars(input),
): TemplateResult {
  const descriptions = placed.rows.flatMap(({ segments }) => segments.map(({ describe }) => describe));
  const { handle, text } = shown;
  return html`<div
    @keydown=${(event: KeyboardEvent) => navigatePoints(event, input.rtl)}
    @focusin=${handle}
    @focusout=${handle}
    @pointerover=${handle}
    @pointerleave=${handle}
  >
    ${drawBars(placed, words.label, words.walkHint)} ${readout(text, descriptions)}
  </div>`;
}
