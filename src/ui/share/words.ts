import { share, type ShareMessages } from '../../localize/en/share.js';
import { wordsAtHand } from '../../localize/registry.js';

/** The words of "Share and embed" for a reader; undefined until they are here, when the element is drawn again. */
export function shareWords(locale: string): ShareMessages | undefined {
  return wordsAtHand({ name: 'share', en: share }, locale);
}
