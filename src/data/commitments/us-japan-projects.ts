import type { CommitmentItem, CommitmentScenario } from './schema.js';
import { billion, bounded, itemsOf, rowsOf, text } from './tables.js';

/** The 21 projects of the joint fact sheet; six rows were read in its own text, the others in a transcription. */
export const joint: CommitmentScenario = {
  id: 'announced',
  name: text('Joint fact sheet', '共同ファクトシート'),
  date: '2025-10-28',
  status: 'announced',
  source: 'joint-rows',
  shareOf: 'stated',
  caveat: text(
    'Companies’ interest, by scale of business including sales: not parts of the 550 billion',
    '企業の関心表明で、売上を含む事業総額。5500億ドルの内訳ではない',
  ),
  printed: [{ ...bounded('<393.45'), source: 'yomiuri' }],
  items:
    itemsOf(`westinghouse|energy|AP1000 and small modular reactors|AP1000原子炉・SMR|<100|joint|Westinghouse||Mitsubishi Heavy, Toshiba, IHI considered|三菱重工・東芝・IHI等の関与を検討
ge-vernova-hitachi|energy|BWRX-300 small modular reactors|SMR「BWRX-300」|<100|joint|GE Vernova Hitachi
bechtel|energy|Power plants, substations, transmission|発電所・変電所・送電網|<25|joint|Bechtel
kiewit|energy|Engineering, procurement, construction|設計・調達・建設|<25|joint|Kiewit
ge-vernova|energy|Turbines, generators, substations|タービン・発電機・変電所|<25|joint|GE Vernova
softbank|energy|Large-scale power infrastructure|大規模電力インフラ|<25|joint|SoftBank Group|ソフトバンクグループ
carrier|energy|Cooling for power infrastructure|電力インフラの冷却|<20||Carrier
kinder-morgan|energy|Natural gas transmission|天然ガス輸送|<7||Kinder Morgan
entra1|ai-power|Gas and nuclear power for AI|AI向けガス火力・原子力発電|||NuScale, ENTRA1 Energy
toshiba|ai-infrastructure|Power modules, transformers|電源モジュール・変圧器|||Toshiba|東芝
hitachi|ai-infrastructure|HVDC, data-center equipment|高圧直流送電・データセンター設備|||Hitachi|日立製作所
mitsubishi-electric|ai-infrastructure|Data-center power systems|データセンター電源|<30||Mitsubishi Electric|三菱電機
fujikura|ai-infrastructure|Optical fiber cables|光ファイバーケーブル|||Fujikura|フジクラ
tdk|ai-infrastructure|Electronic components, power modules|電子部品・電源モジュール|||TDK
murata|ai-infrastructure|Electronic components|電子部品|<15||Murata Manufacturing|村田製作所
panasonic|ai-infrastructure|Energy storage systems|蓄電システム|<15||Panasonic|パナソニック
carbon-holdings|critical-minerals|Ammonia and urea fertilizer plant|アンモニア・尿素肥料工場|<3||Carbon Holdings
falcon-copper|critical-minerals|Copper smelting and refining|銅製錬・精錬|2||Falcon Copper
max-energy|critical-minerals|Crude-tanker route|原油タンカー航路|0.6||Max Energy
element-six|critical-minerals|Synthetic diamond grit|人工ダイヤモンド砥粒|0.5||Element Six
mitra-chem|critical-minerals|Lithium iron phosphate plant|リン酸鉄リチウム工場|<0.35||Mitra Chem`),
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
  name: text('White House fact sheet', 'ホワイトハウスの一覧'),
  date: '2025-10-28',
  status: 'announced',
  source: 'tengele',
  shareOf: 'stated',
  caveat: text(
    'Companies’ interest; GE Vernova’s 25 may be counted twice',
    '企業の関心表明。GEベルノバの250億ドルは重複の可能性',
  ),
  printed: [{ ...bounded('<490'), source: 'just-security' }],
  items: [
    ...itemsOf(
      'power-infrastructure|energy|Energy infrastructure|エネルギーインフラ|<332|white-house-october|Westinghouse, GE Vernova, Hitachi, ENTRA1, Bechtel, Kiewit, SoftBank, Kinder Morgan||Only 282 in the joint fact sheet|共同ファクトシートでは計2820億ドル',
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
  `portsmouth|energy|Gas power, Ohio|ガス火力（オハイオ州）|33.3|jiji-first|SB Energy (SoftBank)
gulflink|energy|Oil terminal, Texas|原油輸出港（テキサス州）|2.1|commerce|Sentinel Midstream
diamond-grit|critical-minerals|Synthetic diamond grit, Georgia|人工ダイヤモンド砥粒（ジョージア州）|~0.6|commerce|Element Six||0.5 in the joint fact sheet|共同ファクトシートでは5億ドル`,
  { portsmouth: { differing: [{ amount: billion('33'), source: 'commerce' }] } },
);

/** The first three projects, selected by the President. */
export const selected: CommitmentScenario = {
  id: 'selected',
  name: text('Selected', '選定済み'),
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
  name: text('Selected and candidates', '選定済みと候補'),
  date: '2026-03-19',
  status: 'candidate',
  source: 'nhk-second',
  shareOf: 'total',
  caveat: text(
    'Still under consultation (NHK); others say approved',
    '候補は協議中（NHK）。承認済みとの報道もある',
  ),
  printed: [{ ...bounded('<73'), source: 'nhk-second', note: text('Candidates', '候補のみ') }],
  items: [
    ...FIRST.map((item): CommitmentItem => ({ ...item, status: 'selected' })),
    ...itemsOf(
      `small-modular-reactors|energy|Small modular reactors|SMR|~40|zerohedge|GE Vernova, Hitachi||Tennessee and Alabama (or Idaho)|テネシー州とアラバマ州（アイダホ州とも）
gas-power|energy|Gas power, Pennsylvania and Texas|ガス火力（ペンシルベニア・テキサス州）|<33||||73 − 40 = 33|730 − 400 = 330億`,
      { 'gas-power': { status: 'derived' } },
    ),
  ],
};
