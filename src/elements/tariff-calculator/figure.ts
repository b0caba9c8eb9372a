import type { TemplateResult } from 'lit';
import type { TariffRates } from '../../data/tariffs/schedule.js';
import { answerBox } from '../../ui/answer-box.js';
import type { Panel } from '../../ui/figure-frame.js';
import type { LazyModule } from '../../ui/lazy-module.js';
import type { PanelsController } from '../../ui/panels-controller.js';
import { readingPanels } from '../../ui/reading-panels.js';
import { sourceIds } from './model.js';
import { feesAssumed, keyFigures, sentence } from './text.js';
import type { Computed, PanelInput, PanelsModule, TextContext } from './types.js';

/** The sentence and the headline figures; `stale` says what they were computed from where the fields hold something else. */
export function tariffAnswer(
  computed: Computed,
  data: TariffRates,
  stale: string | null,
  context: TextContext,
): TemplateResult {
  const { messages } = context;
  const { result } = computed;
  const fees = feesAssumed(computed, data, context);
  return answerBox({
    sentence: sentence(result, context),
    further: [...(fees ? [{ id: 'fees', text: fees }] : []), { id: 'assumption', text: messages.assumption }],
    figures: keyFigures(result, context),
    stale,
    ...(result.direction === 'added' ? { look: 'more' } : {}),
  });
}

/** The panels below, with their labels; their contents load when the first of them is opened. */
export function tariffPanels(
  input: PanelInput,
  panels: PanelsController,
  contents: LazyModule<PanelsModule>,
): Panel[] {
  const count = sourceIds(input.computed, input.data, input.preset).length;
  return readingPanels(input.context, count, panels, contents, input);
}
