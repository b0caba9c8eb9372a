import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../core/numbers/format.js';
import { effects } from '../../data/effects/index.js';
import { en, type EffectsMessages } from '../../localize/en/tariff-effects.js';
import { localized } from '../../localize/localized.js';
import { wordsAtHand } from '../../localize/registry.js';
import { freshnessNote } from '../../ui/freshness.js';
import { sourceList } from '../../ui/source-list.js';
import { formatters } from './text.js';
import type { TextContext } from './types.js';

/** The words of the panels in the reader's language; English until they are here, when the element is drawn again. */
export const wordsOf = ({ locale }: TextContext): EffectsMessages =>
  wordsAtHand({ name: 'tariff-effects', en, data: 'data/effects' }, locale) ?? en;

/** How far the evidence is known, and that it is old, where it is. */
export function evidenceAge(
  panel: 'carPrice' | 'whoPays',
  words: EffectsMessages,
  { messages, locale }: TextContext,
  today: unknown,
): TemplateResult {
  const { knownThrough, freshness } = effects;
  const [known, checked] = [knownThrough, freshness?.checked ?? knownThrough].map((day) =>
    formatDate(day, locale),
  );
  return html`<p class="minor" data-sentence=${`${panel}.known`}>
      ${words.known({ known: known ?? '', checked: checked ?? '' })}
    </p>
    ${freshnessNote({ data: effects, own: false }, today, messages, locale, nothing)}`;
}

/** What a panel rests on: the assumptions and readings that it uses, each with its sources. */
export function evidenceList(
  panel: 'carPrice' | 'whoPays',
  uses: (one: { readonly id: string }) => boolean,
  words: EffectsMessages,
  context: TextContext,
): TemplateResult {
  const { parameters, readings, sources } = words.translate(effects);
  const { locale, messages } = context;
  const cited = new Map<string, string[]>();
  for (const one of [...parameters, ...readings].filter(uses)) {
    const use = [localized(one.label, locale), messages.status(one), localized(one.note, locale)];
    for (const id of [one.source, ...(one.furtherSources ?? [])])
      if (id !== undefined) cited.set(id, [...(cited.get(id) ?? []), use.filter(Boolean).join(' · ')]);
  }
  const list = [...cited].flatMap(([id, notes]) => {
    const source = sources[id];
    return source ? [{ ...source, uses: notes }] : [];
  });
  return html`<details>
    <summary>${words[panel].sources}</summary>
    ${sourceList(list, locale, formatters(context).date)}
  </details>`;
}
