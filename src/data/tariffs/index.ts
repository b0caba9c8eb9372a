import { fees } from './fees.js';
import { origins, products } from './products.js';
import { quickPicks } from './quick-picks.js';
import { japan } from './rates/japan.js';
import { FIRST_DAY } from './rates/measures.js';
import { europeanUnion, korea, switzerland, unitedKingdom } from './rates/partners.js';
import type { TariffDataset } from './schema.js';
import { sources } from './sources.js';

/** The built-in data: a dataset with all its optional parts. */
export type BuiltInTariffs = TariffDataset & {
  [Part in 'knownFrom' | 'fees' | 'quickPicks']: NonNullable<TariffDataset[Part]>;
};

/** US duties on goods of Japan and of the partners of parallel agreements, from the beginning of 2025, with fees and ready values. */
export const tariffs: BuiltInTariffs = {
  schema: 'impact-elements/tariffs@1',
  knownFrom: FIRST_DAY,
  knownThrough: '2026-10-02',
  products,
  origins,
  rows: [...japan, ...europeanUnion, ...korea, ...unitedKingdom, ...switzerland],
  fees,
  quickPicks,
  sources,
};
