import type { EffectsData, EffectsParameter, EffectsReading } from './schema.js';
import type { SourceId } from './sources.js';

/** What the models compute with: the dataset without its sources, which are loaded when a reader asks for them. */
export type EffectsFigures = Omit<EffectsData, 'sources'>;

const parameter = (
  one: EffectsParameter & { readonly source?: SourceId; readonly furtherSources?: SourceId[] },
) => one;

const reading = (one: EffectsReading & { readonly source: SourceId }): EffectsReading => one;

/** Pass-through at the border: what the duty-paid price of imports takes up of a change of duty. */
export const borderPassThrough = parameter({
  id: 'border-pass-through',
  label: 'Pass-through at the border',
  unit: 'percent',
  low: '86',
  central: '94',
  high: '100',
  status: 'actual',
  source: 'new-york-fed',
  furtherSources: ['amiti-2019'],
  note: 'All US imports: 86 in November 2025, 94 in January to August 2025, 100 for the tariffs of 2018. None of them is about cars alone',
});

/** What a dealer keeps of one new car. */
export const dealersMargin = parameter({
  id: 'dealers-margin',
  label: 'Dealer’s gross profit on one new car',
  unit: 'USD',
  low: '3557',
  central: '3557',
  high: '3557',
  status: 'actual',
  source: 'group-one',
  note: 'One listed group in the second quarter of 2025, with many expensive cars; about 7% of the price',
});

/** How strongly imports respond to their price. */
export const demandElasticity = parameter({
  id: 'demand-elasticity',
  label: 'Elasticity of the demand for imports',
  unit: 'elasticity',
  low: '1',
  central: '3',
  high: '6',
  status: 'illustrative',
  note: 'A judgement: no published value for cars is fit to be used',
});

/** Who bears a duty, as it was measured, assumed or expected. They contradict one another. */
const readings: EffectsReading[] = [
  reading({
    id: 'new-york-fed',
    label: 'New York Fed, January to August 2025',
    measure: 'border',
    shares: { exporters: '6', home: '94' },
    status: 'actual',
    source: 'new-york-fed',
    note: 'Prices of all imports with the duty in them, against untariffed goods, over twelve months. Not who pays within the US',
  }),
  reading({
    id: 'new-york-fed-november',
    label: 'New York Fed, November 2025',
    measure: 'border',
    shares: { exporters: '14', home: '86' },
    status: 'actual',
    source: 'new-york-fed',
    note: 'The same measure at the end of the year: exporters bore more as time went on',
  }),
  reading({
    id: 'kiel',
    label: 'Kiel Institute, 2024 to 2025',
    measure: 'border',
    shares: { exporters: '4', home: '96' },
    status: 'actual',
    source: 'kiel',
    note: 'Unit values of 25 million shipments, January 2024 to November 2025. Not who pays within the US',
  }),
  reading({
    id: 'gopinath-neiman-2018',
    label: 'Gopinath and Neiman, 2018 to 2019',
    measure: 'border',
    shares: { exporters: '20', home: '80' },
    status: 'actual',
    source: 'gopinath-neiman',
    note: 'By the method that finds 94 for 2025. Other studies of the tariffs of 2018 find 100',
  }),
  reading({
    id: 'japanese-cars',
    label: 'Contract prices of Japanese cars, June 2025',
    measure: 'border',
    shares: { exporters: '99', home: '1' },
    status: 'derived',
    source: 'boj-june',
    note: 'Prices to North America fell by 19.4% in a year; 19.6% would have offset the rise from 2.5 to 27.5%. One product; the mix of models and prices within a group are in it. Not for the time after the cut to 15%',
  }),
  reading({
    id: 'cbo',
    label: 'CBO, February 2026, before competitors raise prices',
    measure: 'bill',
    shares: { exporters: '5', businesses: '28.5', buyers: '66.5' },
    status: 'derived',
    source: 'cbo',
    note: 'An assumption of the outlook: 5, and 30 to 70 of the rest. Prices of competitors at home then rise by about what firms absorb',
  }),
  reading({
    id: 'cbo-net',
    label: 'CBO, February 2026, after competitors raise prices',
    measure: 'bill',
    shares: { exporters: '5', businesses: '0', buyers: '95' },
    status: 'outlook',
    source: 'cbo',
    note: 'The same document: what consumers pay in all, on imports and on dearer goods made at home',
  }),
  reading({
    id: 'goldman',
    label: 'Goldman Sachs, expected for the end of 2025',
    measure: 'bill',
    shares: { exporters: '18', businesses: '22', buyers: '55', evaded: '5' },
    status: 'outlook',
    source: 'goldman',
    note: 'Of October 2025; it replaced 14, 64 and 22 for the time to June 2025. The method is not public',
  }),
];

/** Assumptions and evidence; the ids of their sources are those of `sources.ts`. */
export const effectsFigures: EffectsFigures = {
  schema: 'impact-elements/effects@1',
  knownThrough: '2026-11-29',
  // Studies come out every few months; of none is the day known beforehand.
  freshness: { checked: '2026-11-29', maxAge: 180 },
  parameters: [borderPassThrough, dealersMargin, demandElasticity],
  readings,
};
