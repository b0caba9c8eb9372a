import type { TariffDataset } from './schema.js';

export const tariffs: TariffDataset = { asOf: '2026-08-01', sources: {} };
