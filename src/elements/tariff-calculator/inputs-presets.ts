import type { TariffRates } from '../../data/tariffs/schedule.js';
import type { DatasetProblem } from '../../ui/dataset-state.js';

/** A ready value of imports, as a button shows and sets it. */
export type Preset = Pick<NonNullable<TariffRates['presets']>[number], 'id' | 'label' | 'value' | 'unit'>;

/** The ready values of a page, or what is wrong with them. */
export interface OwnPresets {
  readonly presets: readonly Preset[];
  readonly problems: readonly DatasetProblem[];
}

const ENTRY = /^(.*\S)\s*=\s*(\d+(?:\.\d+)?)(?: +([A-Z]{3}))?$/;

const EXPECTED = 'a label, = and a plain amount, such as "One car = 40000" or "One car = 5500000 JPY"';

/**
 * Reads the attribute `presets`: `One car = 40000; A container of 12 cars = 480000`. An amount without a code is in the currency of the
 * element.
 */
export function readPresets(text: unknown, currency: string): OwnPresets {
  if (typeof text !== 'string')
    return { presets: [], problems: [{ path: 'presets', expected: 'a text', received: typeof text }] };
  const parts = text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
  const read = parts.map((part, index): Preset | DatasetProblem => {
    const [, label = '', value = '', unit = currency] = ENTRY.exec(part) ?? [];
    return label
      ? { id: `own-${index}`, label, value, unit }
      : { path: `presets[${index}]`, expected: EXPECTED, received: `"${part}"` };
  });
  return {
    presets: read.filter((one): one is Preset => 'id' in one),
    problems: read.filter((one): one is DatasetProblem => 'path' in one),
  };
}
