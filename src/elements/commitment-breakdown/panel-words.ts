import { en, type PanelMessages } from '../../localize/en/commitment-panels.js';
import { wordsAtHand } from '../../localize/registry.js';

/** The words of the panels in the reader's language; English until they are here, when the element is drawn again. */
export function panelWords({ locale }: { readonly locale: string }): PanelMessages {
  return wordsAtHand({ name: 'commitment-panels', en }, locale) ?? en;
}
