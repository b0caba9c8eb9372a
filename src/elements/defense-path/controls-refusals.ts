import type { ReadingHost } from '../../ui/number-fields.js';
import { RefusalWords } from '../../ui/refusal-words.js';
import type { Controls } from './types-figure.js';

type Words = typeof import('./text-refusals.js');

/** What says the refusals of the path in words. */
export const refusalWords = (host: ReadingHost): RefusalWords<Controls, Words> =>
  new RefusalWords(host, () => import('./text-refusals.js'));
