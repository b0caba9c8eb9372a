import { tariffRates, type TariffRates } from './schedule.js';
import type { TariffDataset } from './schema.js';
import { sources } from './sources.js';

export { tariffRates, type TariffRates };

/** The built-in data: a dataset with all its optional parts. */
export type BuiltInTariffs = TariffDataset & {
  [Part in 'knownFrom' | 'fees' | 'presets']: NonNullable<TariffDataset[Part]>;
};

/** US duties on goods of Japan and of the partners of parallel agreements, from the beginning of 2025, with fees and ready values. */
export const tariffs: BuiltInTariffs = {
  ...tariffRates,
  sources,
};
