import { en, type PanelMessages } from '../../localize/en/commitment-panels.js';
import { ja } from '../../localize/ja/commitment-panels.js';
import type { Writer } from './writer.js';

/** The words of the panels, in the language of the others. They come with the panels. */
export function panelWords({ messages }: Pick<Writer, 'messages'>): PanelMessages {
  return messages.lang === 'ja' ? ja : en;
}
