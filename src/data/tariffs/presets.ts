import type { TariffDataset } from './schema.js';
import type { SourceId } from './sources.js';

type Preset = NonNullable<TariffDataset['presets']>[number];

const carImports = (year: number, value: string): Preset => ({
  id: `car-imports-${year}`,
  label: { en: `US imports of cars from Japan, ${year}`, ja: `米国の日本車輸入額（${year}年）` },
  value,
  unit: 'USD',
  product: 'passenger-cars',
  origin: 'JP',
  status: 'actual',
  source: 'car-imports' satisfies SourceId,
});

/** Ready values of imports. */
export const presets: Preset[] = [
  carImports(2024, '39933000000'),
  carImports(2023, '40056000000'),
  {
    id: 'one-car',
    label: { en: 'One $40,000 car', ja: '4万ドルの車1台' },
    value: '40000',
    unit: 'USD',
    product: 'passenger-cars',
    origin: 'JP',
    status: 'illustrative',
    note: { en: 'A round figure, not a statistic.', ja: '説明用の概数で、統計ではありません。' },
  },
];
