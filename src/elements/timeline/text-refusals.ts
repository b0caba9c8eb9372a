import type { Refusal } from '../../core/model/outcome.js';
import { refusals as english } from '../../localize/en/timeline-refusals.js';
import type { TimelineMessages } from '../../localize/en/timeline.js';
import { mergeWords } from '../../localize/merge-words.js';
import { hiddenRefusals, refusalText as textOf } from '../../ui/refusals.js';
import type { Controls } from './types.js';

/** A refusal in the reader's words. */
export const refusalText = (refusal: Refusal, messages: TimelineMessages): string | null =>
  textOf(refusal, { ...messages, refusals: mergeWords(english, messages.refusals ?? {}) });

/** Refused inputs that have no field of their own. */
export const hidden = ({ refusals, context: { messages } }: Controls): string[] =>
  hiddenRefusals({
    refusals,
    messages,
    visible: (field) => field === 'from' || field === 'to',
    text: (refusal) => refusalText(refusal, messages),
  });
