import type { CommitmentData, Multiplier } from './schema.js';
import type { SourceId } from './sources.js';

const EPI: SourceId = 'epi';
const BEA: SourceId = 'bea';

/** Jobs per $1 million of final demand, of the table of 2019. */
const employment = (
  id: string,
  name: string,
  effects: { readonly direct: string; readonly supplier: string; readonly induced: string },
): Multiplier => ({
  id,
  name,
  kind: 'employment',
  basis: 'final-demand',
  year: '2019',
  per: '1000000',
  effects,
  status: 'actual',
  source: EPI,
});

/** Domestic output for one unit of final demand, of the table of 2024. */
const output = (id: string, name: string, value: string): Multiplier => ({
  id,
  name,
  kind: 'output',
  basis: 'final-demand',
  year: '2024',
  output: value,
  status: 'derived',
  source: BEA,
  note: 'Sum of the table’s column',
});

/** Published multipliers. Employment from EPI and ITA, output from BEA and USDA; their kinds and bases never mix. */
export const multipliers: Multiplier[] = [
  employment('construction-jobs', 'Construction', { direct: '5.45', supplier: '4.80', induced: '4.88' }),
  employment('metal-ore-mining', 'Metal ore mining', { direct: '1.17', supplier: '3.73', induced: '1.81' }),
  employment('oil-gas', 'Oil and gas extraction', { direct: '0.72', supplier: '2.72', induced: '1.17' }),
  employment('electric-power', 'Electric power', { direct: '1.06', supplier: '4.23', induced: '1.75' }),
  output('construction', 'Construction', '1.7228585'),
  output('utilities', 'Utilities', '1.6026726'),
  output('mining', 'Mining except oil and gas', '1.8165844'),
  output('primary-metals', 'Primary metals', '2.069833'),
  output('chemicals', 'Chemicals', '1.6301853'),
  output('computers', 'Computers, electronics', '1.3098671'),
  output('electrical-equipment', 'Electrical equipment', '1.8490483'),
  output('ships-aircraft', 'Ships, aircraft', '1.6007049'),
  output('motor-vehicles', 'Motor vehicles', '2.1152584'),
  {
    id: 'exports',
    name: 'Exports',
    kind: 'employment',
    basis: 'exports',
    year: '2022',
    per: '1000000000',
    effects: { supported: '4100' },
    status: 'actual',
    source: 'ita' satisfies SourceId,
  },
  {
    id: 'farm-exports',
    name: 'Farm exports',
    kind: 'output',
    basis: 'farm-exports',
    year: '2023',
    output: '2.05',
    status: 'actual',
    source: 'ers' satisfies SourceId,
  },
];

/** What every use of a multiplier must say. */
export const caveats: NonNullable<CommitmentData['caveats']> = [
  { id: 'gross', text: 'Gross, not net; job-years, not jobs' },
  { id: 'fixed-prices', text: 'Fixed prices, no crowding out' },
  {
    id: 'domestic',
    text: 'Counts what is spent on projects in the United States, however it is financed; a loan or guarantee alone supports nothing',
  },
  {
    id: 'prices',
    text: 'Jobs per dollar of 2019, not adjusted for prices since then, so too high for later dollars',
  },
  { id: 'choice', text: 'Which table stands for a sector is our choice' },
];
