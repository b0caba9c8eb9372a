import { assumptions } from './assumptions.js';
import { commitmentFigures } from './figures.js';
import { japanese } from './japanese.js';
import { caveats, multipliers } from './multipliers.js';
import type { CommitmentData } from './schema.js';
import { sources } from './sources.js';

export { commitmentFigures, type CommitmentFigures } from './figures.js';

/** The texts that readers see, by the key they stand under. */
const TEXTS: ReadonlySet<string> = new Set(['name', 'parties', 'note', 'caveat', 'text', 'by']);

/** The same value with each text that has a Japanese twin in both languages. */
function inBothLanguages<Value>(value: Value, key = ''): Value {
  if (typeof value === 'string') {
    const ja = TEXTS.has(key) ? japanese[value] : undefined;
    return (ja === undefined ? value : { en: value, ja }) as Value;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each: unknown) => inBothLanguages(each, key)) as Value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, inBothLanguages<unknown>(each, name)]),
  ) as Value;
}

/** The built-in commitments: Japan's investment and purchases, and what others promised. */
export const commitments: CommitmentData = {
  ...commitmentFigures,
  commitments: inBothLanguages(commitmentFigures.commitments),
  measures: { ...commitmentFigures.measures, ...assumptions },
  multipliers,
  caveats,
  sources,
};

export {
  breakdownInput,
  countedItems,
  customInput,
  splitSectors,
  type BreakdownOptions,
} from './breakdown-input.js';
export { sectorMultipliers } from './sector-multipliers.js';
