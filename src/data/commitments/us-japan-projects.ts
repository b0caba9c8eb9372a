import { about, billions, upTo } from '../authoring/amounts.js';
import { item, type ItemDetails } from './items.js';
import type { CommitmentItem, CommitmentScenario } from './schema.js';
import type { SourceId } from './sources.js';

/** The 21 projects of the joint fact sheet; six rows were read in its own text, the others in a transcription. */
export const joint: CommitmentScenario = {
  id: 'announced',
  name: 'Joint fact sheet',
  date: '2025-10-28',
  status: 'announced',
  source: 'joint-rows' satisfies SourceId,
  shareOf: 'stated',
  caveat: 'Companies’ interest, by scale of business including sales: not parts of the 550 billion',
  printed: [{ ...upTo(billions('393.45')), source: 'yomiuri' satisfies SourceId }],
  items: [
    item('westinghouse', 'energy', 'AP1000 and small modular reactors', {
      ...upTo(billions('100')),
      source: 'joint',
      parties: 'Westinghouse',
      note: 'Mitsubishi Heavy, Toshiba, IHI considered',
    }),
    item('ge-vernova-hitachi', 'energy', 'BWRX-300 small modular reactors', {
      ...upTo(billions('100')),
      source: 'joint',
      parties: 'GE Vernova Hitachi',
    }),
    item('bechtel', 'energy', 'Power plants, substations, transmission', {
      ...upTo(billions('25')),
      source: 'joint',
      parties: 'Bechtel',
    }),
    item('kiewit', 'energy', 'Engineering, procurement, construction', {
      ...upTo(billions('25')),
      source: 'joint',
      parties: 'Kiewit',
    }),
    item('ge-vernova', 'energy', 'Turbines, generators, substations', {
      ...upTo(billions('25')),
      source: 'joint',
      parties: 'GE Vernova',
    }),
    item('softbank', 'energy', 'Large-scale power infrastructure', {
      ...upTo(billions('25')),
      source: 'joint',
      parties: 'SoftBank Group',
    }),
    item('carrier', 'energy', 'Cooling for power infrastructure', {
      ...upTo(billions('20')),
      parties: 'Carrier',
    }),
    item('kinder-morgan', 'energy', 'Natural gas transmission', {
      ...upTo(billions('7')),
      parties: 'Kinder Morgan',
    }),
    item('entra1', 'ai-power', 'Gas and nuclear power for AI', { parties: 'NuScale, ENTRA1 Energy' }),
    item('toshiba', 'ai-infrastructure', 'Power modules, transformers', { parties: 'Toshiba' }),
    item('hitachi', 'ai-infrastructure', 'HVDC, data-center equipment', { parties: 'Hitachi' }),
    item('mitsubishi-electric', 'ai-infrastructure', 'Data-center power systems', {
      ...upTo(billions('30')),
      parties: 'Mitsubishi Electric',
    }),
    item('fujikura', 'ai-infrastructure', 'Optical fiber cables', { parties: 'Fujikura' }),
    item('tdk', 'ai-infrastructure', 'Electronic components, power modules', { parties: 'TDK' }),
    item('murata', 'ai-infrastructure', 'Electronic components', {
      ...upTo(billions('15')),
      parties: 'Murata Manufacturing',
    }),
    item('panasonic', 'ai-infrastructure', 'Energy storage systems', {
      ...upTo(billions('15')),
      parties: 'Panasonic',
    }),
    item('carbon-holdings', 'critical-minerals', 'Ammonia and urea fertilizer plant', {
      ...upTo(billions('3')),
      parties: 'Carbon Holdings',
    }),
    item('falcon-copper', 'critical-minerals', 'Copper smelting and refining', {
      ...billions('2'),
      parties: 'Falcon Copper',
    }),
    item('max-energy', 'critical-minerals', 'Crude-tanker route', {
      ...billions('0.6'),
      parties: 'Max Energy',
    }),
    item('element-six', 'critical-minerals', 'Synthetic diamond grit', {
      ...billions('0.5'),
      parties: 'Element Six',
    }),
    item('mitra-chem', 'critical-minerals', 'Lithium iron phosphate plant', {
      ...upTo(billions('0.35')),
      parties: 'Mitra Chem',
    }),
  ],
};

/** A project of the joint fact sheet under the heading, and with the amount, of another list. */
function relisted(id: string, sector: string, details: ItemDetails): CommitmentItem {
  const project = joint.items.find((one) => one.id === id);
  if (!project) throw new Error(`The joint fact sheet has no project ${id}.`);
  const { name, parties } = project;
  return { id, sector, name, parties, ...details };
}

/** The White House list of the same day: other lines, other headings, and amounts that the joint fact sheet does not state. */
export const whiteHouse: CommitmentScenario = {
  id: 'announced-white-house',
  name: 'White House fact sheet',
  date: '2025-10-28',
  status: 'announced',
  source: 'tengele' satisfies SourceId,
  shareOf: 'stated',
  caveat: 'Companies’ interest; GE Vernova’s 25 may be counted twice',
  printed: [{ ...upTo(billions('490')), source: 'just-security' satisfies SourceId }],
  items: [
    item('power-infrastructure', 'energy', 'Energy infrastructure', {
      ...upTo(billions('332')),
      source: 'white-house-october',
      parties: 'Westinghouse, GE Vernova, Hitachi, ENTRA1, Bechtel, Kiewit, SoftBank, Kinder Morgan',
      note: 'Only 282 in the joint fact sheet',
    }),
    relisted('ge-vernova', 'energy', { ...upTo(billions('25')), source: 'white-house-october' }),
    relisted('toshiba', 'energy', { ...upTo(billions('25')), source: 'white-house-october' }),
    relisted('carrier', 'energy', { ...upTo(billions('20')) }),
    relisted('mitsubishi-electric', 'ai-infrastructure', { ...upTo(billions('30')) }),
    relisted('tdk', 'ai-infrastructure', { ...upTo(billions('25')) }),
    relisted('fujikura', 'ai-infrastructure', { ...upTo(billions('20')) }),
    relisted('murata', 'electronics', { ...upTo(billions('15')) }),
    relisted('panasonic', 'electronics', { ...upTo(billions('15')) }),
    relisted('carbon-holdings', 'critical-minerals', billions('3')),
    relisted('falcon-copper', 'critical-minerals', billions('2')),
    relisted('max-energy', 'logistics', billions('0.6')),
    relisted('element-six', 'logistics', billions('0.5')),
    relisted('mitra-chem', 'logistics', billions('0.35')),
  ],
};

const AFP: SourceId = 'afp-first';
const NHK: SourceId = 'nhk-second';

const first = [
  item('portsmouth', 'energy', 'Gas power, Ohio', {
    ...billions('33.3'),
    source: 'jiji-first',
    parties: 'SB Energy (SoftBank)',
    differing: [{ ...billions('33'), source: 'commerce' }],
  }),
  item('gulflink', 'energy', 'Oil terminal, Texas', {
    ...billions('2.1'),
    source: 'commerce',
    parties: 'Sentinel Midstream',
  }),
  item('diamond-grit', 'critical-minerals', 'Synthetic diamond grit, Georgia', {
    ...about(billions('0.6')),
    source: 'commerce',
    parties: 'Element Six',
    note: '0.5 in the joint fact sheet',
  }),
];

/** The first three projects, selected by the President. */
export const selected: CommitmentScenario = {
  id: 'selected',
  name: 'Selected',
  date: '2026-02-17',
  status: 'selected',
  source: AFP,
  shareOf: 'total',
  printed: [{ ...billions('36'), source: AFP }],
  items: first,
};

/** The same with the candidates of the summit of 19 March 2026. */
export const candidates: CommitmentScenario = {
  id: 'candidates',
  name: 'Selected and candidates',
  date: '2026-03-19',
  status: 'candidate',
  source: NHK,
  shareOf: 'total',
  caveat: 'Still under consultation (NHK); others say approved',
  printed: [{ ...upTo(billions('73')), source: NHK, note: 'Candidates' }],
  items: [
    ...first.map((project): CommitmentItem => ({ ...project, status: 'selected' })),
    item('small-modular-reactors', 'energy', 'Small modular reactors', {
      ...about(billions('40')),
      source: 'zerohedge',
      parties: 'GE Vernova, Hitachi',
      note: 'Tennessee and Alabama (or Idaho)',
    }),
    item('gas-power', 'energy', 'Gas power, Pennsylvania and Texas', {
      ...upTo(billions('33')),
      status: 'derived',
      note: '73 − 40 = 33',
    }),
  ],
};
