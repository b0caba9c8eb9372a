import type { Preset } from './types.js';

/** The ready values of the attribute `presets`, one by one as they are written. */
export const writtenPresets = (text: string): string[] => text.split(/\s*;\s*/).filter((part) => part.trim());

/** One of them: a label, `=`, a plain amount, and the code of its currency where it is not that of the element. */
export const PRESET = /^\s*(.*\S)\s*=\s*(\d+(?:\.\d+)?)(?: +([A-Z]{3}))?\s*$/;

/** Reads the attribute `presets`, such as `One car = 40000; A container of 12 cars = 480000`; null where one of them is wrong. */
export function readPresets(text: unknown, currency: string): readonly Preset[] | null {
  const found = typeof text === 'string' ? writtenPresets(text).map((part) => PRESET.exec(part)) : [null];
  return found.includes(null)
    ? null
    : found.map((parts, index) => {
        const [, label = '', value = '', unit = currency] = parts ?? [];
        return { id: `own-${index}`, label, value, unit };
      });
}
