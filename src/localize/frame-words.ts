import { canonicalTag } from './canonical-tag.js';
import { frame as en, type FrameMessages } from './en/frame.js';
import { frame as ja } from './ja/frame.js';
import { localized } from './localized.js';

const refused = { en: en.refused, ja: ja.refused };
const missing = { en: en.missing, ja: ja.missing };

/** The words of a frame. They are at hand in all languages, because a frame needs them when nothing could be fetched. */
export function frameWords(lang: string): FrameMessages {
  const locale = canonicalTag(lang) ?? 'en';
  return { refused: localized(refused, locale), missing: localized(missing, locale) };
}
