import type { TemplateResult } from 'lit';
import { datasetNotice } from '../../ui/dataset-notice.js';
import { PRESET, writtenPresets } from './inputs-presets.js';

const EXPECTED = 'a label, = and a plain amount, such as "One car = 40000" or "One car = 5500000 JPY"';

/** What is wrong with the ready values of a page, each by its place. Fetched where something is. */
export function presetsNotice(text: unknown, locale: string): TemplateResult {
  const wrong =
    typeof text === 'string'
      ? writtenPresets(text).map((part, index) =>
          PRESET.test(part) ? [] : [[`[${index}]`, `"${part.trim()}"`]],
        )
      : [[['', typeof text]]];
  const problems = wrong
    .flat()
    .map(([at = '', received = '']) => ({ path: `presets${at}`, expected: EXPECTED, received }));
  return datasetNotice({ kind: 'invalid', problems }, locale, () => undefined);
}
