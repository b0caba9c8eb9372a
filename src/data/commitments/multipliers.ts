import type { Multiplier } from './schema.js';
import { rowsOf, text } from './tables.js';

/** Id, name (en, ja), and jobs per $1 million of final demand: direct, at suppliers, induced. EPI, 2019. */
const JOBS = `construction-jobs|Construction|建設|5.45|4.80|4.88
metal-ore-mining|Metal ore mining|金属鉱業|1.17|3.73|1.81
oil-gas|Oil and gas extraction|石油・ガス採掘|0.72|2.72|1.17
electric-power|Electric power|電力|1.06|4.23|1.75`;

/** Id, name (en, ja), and domestic output for one unit of final demand: sums of the columns of BEA's table for 2024. */
const OUTPUT = `construction|Construction|建設|1.7228585
utilities|Utilities|電気・ガス・水道|1.6026726
mining|Mining except oil and gas|鉱業（石油・ガス以外）|1.8165844
primary-metals|Primary metals|一次金属|2.069833
chemicals|Chemicals|化学|1.6301853
computers|Computers, electronics|電子機器|1.3098671
electrical-equipment|Electrical equipment|電気機器|1.8490483
ships-aircraft|Ships, aircraft|船舶・航空機|1.6007049
motor-vehicles|Motor vehicles|自動車|2.1152584`;

const COLUMN_SUM = text('Sum of the table’s column', '表の列和');

const employment = ([
  id = '',
  en = '',
  ja = '',
  direct = '',
  supplier = '',
  induced = '',
]: string[]): Multiplier => {
  return {
    id,
    name: text(en, ja),
    kind: 'employment',
    basis: 'final-demand',
    year: '2019',
    per: '1000000',
    effects: { direct, supplier, induced },
    status: 'actual',
    source: 'epi',
  };
};

const output = ([id = '', en = '', ja = '', value = '']: string[]): Multiplier => {
  return {
    id,
    name: text(en, ja),
    kind: 'output',
    basis: 'final-demand',
    year: '2024',
    output: value,
    status: 'derived',
    source: 'bea',
    note: COLUMN_SUM,
  };
};

/** Published multipliers. Employment from EPI and ITA, output from BEA and USDA; their kinds and bases never mix. */
export const multipliers: Multiplier[] = [
  ...rowsOf(JOBS).map(employment),
  ...rowsOf(OUTPUT).map(output),
  {
    id: 'exports',
    name: text('Exports', '輸出'),
    kind: 'employment',
    basis: 'exports',
    year: '2022',
    per: '1000000000',
    effects: { supported: '4100' },
    status: 'actual',
    source: 'ita',
  },
  {
    id: 'farm-exports',
    name: text('Farm exports', '農産品輸出'),
    kind: 'output',
    basis: 'farm-exports',
    year: '2023',
    output: '2.05',
    status: 'actual',
    source: 'ers',
  },
];

/** What every use of a multiplier must say. */
export const caveats = [
  text('Gross, not net; job-years, not jobs', '純増でなく総量、人数でなく延べ人年'),
  text('Fixed prices, no crowding out', '価格一定、クラウディングアウトなし'),
  text('Only spending in the United States; not loans or guarantees', '米国内の支出のみ。融資・保証は対象外'),
  text('Which table stands for a sector is our choice', '分野と統計の対応は当方の選択'),
];
