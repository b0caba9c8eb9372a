import type { TemplateResult } from 'lit';
import { en } from '../../localize/en/own-data.js';
import { wordsAtHand } from '../../localize/registry.js';
import { datasetNotice } from '../../ui/dataset-notice.js';
import { presetIn, writtenPresets } from './inputs-presets.js';

/** What is wrong with the ready values of a page, each by its place. Fetched where something is. */
export function presetsNotice(text: unknown, locale: string): TemplateResult {
  const { preset } = wordsAtHand({ name: 'own-data', en }, locale) ?? en;
  const wrong =
    typeof text === 'string'
      ? writtenPresets(text).map((part, index) =>
          presetIn(part) ? [] : [[`[${index}]`, `"${part.trim()}"`]],
        )
      : [[['', typeof text]]];
  const problems = wrong
    .flat()
    .map(([at = '', received = '']) => ({ path: `presets${at}`, expected: preset, received }));
  return datasetNotice({ kind: 'invalid', problems }, locale, () => undefined);
}
