import type { Refusal } from '../../core/model/outcome.js';
import { refusals as english, type TariffRefusals } from '../../localize/en/tariff-refusals.js';
import type { TariffMessages } from '../../localize/en/tariff.js';
import { mergeWords } from '../../localize/merge-words.js';
import { hiddenRefusals, refusalText as textOf } from '../../ui/refusals.js';
import { formatters } from './text.js';
import type { Controls, TextContext } from './types.js';

/** Why an entry is refused, in the reader's language. */
export const refusalWords = ({ refusals }: TariffMessages): TariffRefusals =>
  mergeWords(english, refusals ?? {});

/** A refusal in the reader's words. */
export function refusalText(refusal: Refusal, context: TextContext): string | null {
  const { messages } = context;
  const { date } = formatters(context);
  return textOf(refusal, { ...messages, refusals: refusalWords(messages) }, (value, name) =>
    name === 'date' ? date(value) : value,
  );
}

/** Complaints about refused inputs whose field is not visible. */
export function hidden({ data, settings, entries, refusals, context }: Controls): string[] {
  const chosen = data.products.find(({ id }) => id === settings.product);
  const hidden = new Set([
    ...(chosen?.mfnRate === null ? [] : ['mfnRate']),
    ...(settings.product === null ? ['fromDate', 'toDate'] : []),
    ...(settings.fees ? [] : ['transport', 'entries']),
  ]);
  return hiddenRefusals({
    refusals,
    entries,
    visible: (field) => !hidden.has(field),
    text: (refusal) => refusalText(refusal, context),
    messages: context.messages,
  });
}
