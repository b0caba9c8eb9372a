import type { TariffDataset } from './schema.js';
import type { SourceId } from './sources.js';

type Preset = NonNullable<TariffDataset['presets']>[number];

const carImports = (year: number, value: string): Preset => ({
  id: `car-imports-${year}`,
  label: `US imports of cars from Japan, ${year}`,
  value,
  unit: 'USD',
  product: 'passenger-cars',
  origin: 'JP',
  year,
  status: 'actual',
  source: 'car-imports' satisfies SourceId,
});

/** Ready values of imports. */
export const presets: Preset[] = [
  carImports(2024, '39933000000'),
  carImports(2023, '40056000000'),
  {
    id: 'one-car',
    label: 'One $40,000 car',
    value: '40000',
    unit: 'USD',
    product: 'passenger-cars',
    origin: 'JP',
    status: 'illustrative',
    note: 'A round figure, not a statistic.',
  },
];
