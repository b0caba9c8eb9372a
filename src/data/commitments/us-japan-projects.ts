import type { CommitmentItem, CommitmentScenario } from './schema.js';
import { billion, bounded, itemsOf, rowsOf } from './tables.js';

/** The 21 projects of the joint fact sheet; six rows were read in its own text, the others in a transcription. */
export const joint: CommitmentScenario = {
  id: 'announced',
  name: 'Joint fact sheet',
  date: '2025-10-28',
  status: 'announced',
  source: 'joint-rows',
  shareOf: 'stated',
  caveat: 'Companies’ interest, by scale of business including sales: not parts of the 550 billion',
  printed: [{ ...bounded('<393.45'), source: 'yomiuri' }],
  items:
    itemsOf(`westinghouse|energy|AP1000 and small modular reactors|<100|joint|Westinghouse|Mitsubishi Heavy, Toshiba, IHI considered
ge-vernova-hitachi|energy|BWRX-300 small modular reactors|<100|joint|GE Vernova Hitachi
bechtel|energy|Power plants, substations, transmission|<25|joint|Bechtel
kiewit|energy|Engineering, procurement, construction|<25|joint|Kiewit
ge-vernova|energy|Turbines, generators, substations|<25|joint|GE Vernova
softbank|energy|Large-scale power infrastructure|<25|joint|SoftBank Group
carrier|energy|Cooling for power infrastructure|<20||Carrier
kinder-morgan|energy|Natural gas transmission|<7||Kinder Morgan
entra1|ai-power|Gas and nuclear power for AI|||NuScale, ENTRA1 Energy
toshiba|ai-infrastructure|Power modules, transformers|||Toshiba
hitachi|ai-infrastructure|HVDC, data-center equipment|||Hitachi
mitsubishi-electric|ai-infrastructure|Data-center power systems|<30||Mitsubishi Electric
fujikura|ai-infrastructure|Optical fiber cables|||Fujikura
tdk|ai-infrastructure|Electronic components, power modules|||TDK
murata|ai-infrastructure|Electronic components|<15||Murata Manufacturing
panasonic|ai-infrastructure|Energy storage systems|<15||Panasonic
carbon-holdings|critical-minerals|Ammonia and urea fertilizer plant|<3||Carbon Holdings
falcon-copper|critical-minerals|Copper smelting and refining|2||Falcon Copper
max-energy|critical-minerals|Crude-tanker route|0.6||Max Energy
element-six|critical-minerals|Synthetic diamond grit|0.5||Element Six
mitra-chem|critical-minerals|Lithium iron phosphate plant|<0.35||Mitra Chem`),
};

/** A project of the joint fact sheet under the heading, and with the amount, of another list. */
function relisted([id, sector = '', amount = '', source]: string[]): CommitmentItem[] {
  return joint.items
    .filter((item) => item.id === id)
    .map(({ name, parties }) => ({
      id: id ?? '',
      sector,
      name,
      parties,
      ...bounded(amount),
      ...(source && { source }),
    }));
}

/** The White House list of the same day: other lines, other headings, and amounts that the joint fact sheet does not state. */
export const whiteHouse: CommitmentScenario = {
  id: 'announced-white-house',
  name: 'White House fact sheet',
  date: '2025-10-28',
  status: 'announced',
  source: 'tengele',
  shareOf: 'stated',
  caveat: 'Companies’ interest; GE Vernova’s 25 may be counted twice',
  printed: [{ ...bounded('<490'), source: 'just-security' }],
  items: [
    ...itemsOf(
      'power-infrastructure|energy|Energy infrastructure|<332|white-house-october|Westinghouse, GE Vernova, Hitachi, ENTRA1, Bechtel, Kiewit, SoftBank, Kinder Morgan|Only 282 in the joint fact sheet',
    ),
    ...rowsOf(
      `ge-vernova|energy|<25|white-house-october
toshiba|energy|<25|white-house-october
carrier|energy|<20
mitsubishi-electric|ai-infrastructure|<30
tdk|ai-infrastructure|<25
fujikura|ai-infrastructure|<20
murata|electronics|<15
panasonic|electronics|<15
carbon-holdings|critical-minerals|3
falcon-copper|critical-minerals|2
max-energy|logistics|0.6
element-six|logistics|0.5
mitra-chem|logistics|0.35`,
    ).flatMap(relisted),
  ],
};

const FIRST = itemsOf(
  `portsmouth|energy|Gas power, Ohio|33.3|jiji-first|SB Energy (SoftBank)
gulflink|energy|Oil terminal, Texas|2.1|commerce|Sentinel Midstream
diamond-grit|critical-minerals|Synthetic diamond grit, Georgia|~0.6|commerce|Element Six|0.5 in the joint fact sheet`,
  { portsmouth: { differing: [{ amount: billion('33'), source: 'commerce' }] } },
);

/** The first three projects, selected by the President. */
export const selected: CommitmentScenario = {
  id: 'selected',
  name: 'Selected',
  date: '2026-02-17',
  status: 'selected',
  source: 'afp-first',
  shareOf: 'total',
  printed: [{ amount: billion('36'), source: 'afp-first' }],
  items: FIRST,
};

/** The same with the candidates of the summit of 19 March 2026. */
export const candidates: CommitmentScenario = {
  id: 'candidates',
  name: 'Selected and candidates',
  date: '2026-03-19',
  status: 'candidate',
  source: 'nhk-second',
  shareOf: 'total',
  caveat: 'Still under consultation (NHK); others say approved',
  printed: [{ ...bounded('<73'), source: 'nhk-second', note: 'Candidates' }],
  items: [
    ...FIRST.map((item): CommitmentItem => ({ ...item, status: 'selected' })),
    ...itemsOf(
      `small-modular-reactors|energy|Small modular reactors|~40|zerohedge|GE Vernova, Hitachi|Tennessee and Alabama (or Idaho)
gas-power|energy|Gas power, Pennsylvania and Texas|<33|||73 − 40 = 33`,
      { 'gas-power': { status: 'derived' } },
    ),
  ],
};
