import type { Preset } from './types.js';

/** The ready values of the attribute `presets`, one by one as they are written. */
export const writtenPresets = (text: string): string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);

/** A plain amount, and the code of its currency where it is not that of the element. */
const AMOUNT = /^(\d+(?:\.\d+)?)(?: +([A-Z]{3}))?$/;

/** One of them: a label, `=` and an amount; null where it is not written so. */
export function presetIn(
  part: string,
): readonly [label: string, value: string, unit: string | undefined] | null {
  const equals = part.lastIndexOf('=');
  const label = part.slice(0, Math.max(0, equals)).trim();
  const [, value, unit] = AMOUNT.exec(part.slice(equals + 1).trim()) ?? [];
  return label && value !== undefined ? [label, value, unit] : null;
}

/** Reads the attribute `presets`, such as `One car = 40000; A container of 12 cars = 480000`; null where one of them is wrong. */
export function readPresets(text: unknown, currency: string): readonly Preset[] | null {
  const found = typeof text === 'string' ? writtenPresets(text).map(presetIn) : [null];
  return found.includes(null)
    ? null
    : found.map((parts, index) => {
        const [label = '', value = '', unit = currency] = parts ?? [];
        return { id: `own-${index}`, label, value, unit };
      });
}
