import { billions, upTo } from '../authoring/amounts.js';
import { item, type ItemDetails } from './items.js';
import type { CommitmentItem, CommitmentScenario } from './schema.js';
import type { SourceId } from './sources.js';

/** The 21 projects of the joint fact sheet; six rows were read in its own text, the others in a transcription. */
export const joint: CommitmentScenario = {
  id: 'announced',
  name: 'Companies’ interest (joint fact sheet)',
  date: '2025-10-28',
  status: 'announced',
  source: 'joint-rows' satisfies SourceId,
  shareOf: 'stated',
  comparableWith: ['announced-white-house'],
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
    item('carbon-holdings', 'critical-minerals-etc', 'Ammonia and urea fertilizer plant', {
      ...upTo(billions('3')),
      parties: 'Carbon Holdings',
    }),
    item('falcon-copper', 'critical-minerals-etc', 'Copper smelting and refining', {
      ...billions('2'),
      parties: 'Falcon Copper',
    }),
    item('max-energy', 'critical-minerals-etc', 'Crude-tanker route', {
      ...billions('0.6'),
      parties: 'Max Energy',
    }),
    item('element-six', 'critical-minerals-etc', 'Synthetic diamond grit', {
      ...billions('0.5'),
      parties: 'Element Six',
    }),
    item('mitra-chem', 'critical-minerals-etc', 'Lithium iron phosphate plant', {
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
  name: 'Companies’ interest (White House list)',
  date: '2025-10-28',
  status: 'announced',
  source: 'tengele' satisfies SourceId,
  shareOf: 'stated',
  comparableWith: ['announced'],
  caveat: 'Companies’ interest, not parts of the 550 billion; GE Vernova’s 25 may be counted twice',
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
