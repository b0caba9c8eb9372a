import type { DataWords } from '../../translated.js';

/** One note for several rows, by their ids. */
const noteOn = (note: string, ...ids: readonly string[]): DataWords =>
  Object.fromEntries(ids.map((id) => [`rows/${id}/note`, note]));

const all = (series: readonly string[], days: readonly string[]) =>
  series.flatMap((one) => days.map((day) => `${one}-${day}`));

const ORIGINS = ['jp', 'eu', 'kr', 'gb', 'ch'] as const;
const ofAll = (rest: string) => ORIGINS.map((origin) => `${origin}-${rest}`);

/** Days on which the duty on other goods changed in 2025. */
const APRIL = ['2025-04-05', '2025-04-10', '2025-08-07'];
const WITH_ONE_DAY = [...APRIL, '2025-04-09'];

const notes: DataWords = {
  ...noteOn(
    '2026年2月24日より前に船積みし28日より前に申告した貨物は対象外。最高裁は2026年2月20日、IEEPAは関税を認めないと判断（Learning Resources v. Trump）。この課徴金は基本税率に上乗せされ、上限はない。15％は発表のみ。違法とした5月7日の判決は効力停止中。',
    ...ofAll('other-goods-2026-02-24'),
  ),
  ...noteOn(
    '2026年7月24日より前に船積みし28日より前に申告した貨物は対象外。国際貿易裁判所で係争中（26-03555、9月30日に弁論予定）で、判決は未確認。301条の別の調査（過剰生産能力、2026年3月11日開始）の決定も未確認。',
    ...ofAll('other-goods-2026-07-24'),
  ),
  ...noteOn(
    '附属書III以外の企業は2026年9月29日から。後発医薬品は追加なし。',
    ...ofAll('patented-medicines-2026-07-31'),
  ),
  ...noteOn(
    '1日だけ適用。4月10日から停止。4月9日より前に船積みした貨物は基本税率＋10％。',
    ...['jp', 'eu', 'kr', 'ch'].map((origin) => `${origin}-other-goods-2025-04-09`),
  ),
  ...noteOn(
    'この品目の規則ができる前：その他の品目と同じ関税。',
    ...all(['jp-civil-aircraft', 'jp-wood-furniture', 'jp-heavy-trucks', 'jp-buses'], WITH_ONE_DAY),
    ...all(['eu-wood-furniture', 'kr-wood-furniture', 'ch-wood-furniture'], WITH_ONE_DAY),
    ...all(['gb-wood-furniture'], ['2025-04-05', '2025-08-07']),
  ),
  ...noteOn(
    '2027年1月1日も据え置き。合意のない国の税率は布張り家具30％、キッチン棚・洗面台50％に上がる。',
    ...['jp', 'eu', 'gb'].map((origin) => `${origin}-wood-furniture-2025-10-14`),
    'kr-wood-furniture-2025-11-14',
  ),
  ...noteOn('2027年1月1日から：布張り家具30％、キッチン棚・洗面台50％。', 'ch-wood-furniture-2025-10-14'),
  ...noteOn(
    '米韓FTA（KORUS）の適用品の場合。輸入手続き手数料は免除。',
    ...all(['kr-passenger-cars'], ['2025-01-01', '2025-04-03', '2025-11-01']),
    ...all(['kr-car-parts'], ['2025-05-03', '2025-11-01']),
  ),
};

/** Japanese for the tariffs, by the path of ids to each text. */
export const words: DataWords = {
  'freshness/due/wood-2027/text': '木製家具の一般税率の引き上げ',
  ...notes,
  'products/passenger-cars/label': '乗用車',
  'products/light-trucks/label': '小型トラック',
  'products/car-parts/label': '自動車部品（対象品目）',
  'products/car-parts/note': '2.5％は代表的な基本税率。部品により異なる。',
  'products/other-goods/label': 'その他の品目',
  'products/civil-aircraft/label': '民間航空機・部品（無人機を除く）',
  'products/steel-aluminium-copper/label': '鉄鋼・アルミ・銅（主要品目）',
  'products/softwood/label': '針葉樹の木材・製材',
  'products/wood-furniture/label': '布張り木製家具・キッチン棚・洗面台',
  'products/patented-medicines/label': '特許医薬品',
  'products/chips/label': '半導体（限定された対象品目）',
  'products/heavy-trucks/label': '中型・大型トラック',
  'products/heavy-trucks/note':
    '25％はトラック（8704項）の基本税率。この関税はトラクターや特殊車両にも及び、基本税率は異なる。',
  'products/buses/label': 'バス',
  'origins/JP/label': '日本',
  'origins/EU/label': '欧州連合（EU）',
  'origins/KR/label': '韓国',
  'origins/GB/label': '英国',
  'origins/CH/label': 'スイス',
  'rows/jp-passenger-cars-2025-09-16/note': '遡及適用なし。2026年2月の判決は232条関税に及ばない。',
  'rows/jp-light-trucks-2025-04-03/note': '25＋25＝50。二つの税率の和。',
  'rows/jp-light-trucks-2025-09-16/note': '基本税率が15％以上の場合、追加はない。',
  'rows/jp-car-parts-2025-05-03/note': '2.5＋25＝27.5。二つの税率の和。',
  'rows/jp-other-goods-2025-08-07/note':
    '当初は基本税率＋15％で徴収、2025年9月中旬に8月7日へ遡って是正・還付。8月7日より前に船積みし10月5日より前に申告した貨物は基本税率＋10％。',
  'rows/jp-civil-aircraft-2026-07-24/note': '米国注釈52(d)。',
  'rows/jp-steel-aluminium-copper-2025-03-12/note':
    '鉄鋼・アルミのみ。日本などの割当枠を廃止。それ以前の税率は未確認。',
  'rows/jp-steel-aluminium-copper-2025-06-04/note':
    '鉄鋼・アルミのみ。価格の全額が対象。派生品は金属含有分のみ。',
  'rows/jp-steel-aluminium-copper-2025-08-01/note': '派生品は金属含有分のみ、銅製品は銅の含有分。',
  'rows/jp-steel-aluminium-copper-2026-04-06/note': '課税価格の全額が対象（米国注釈16(c)）。',
  'rows/jp-chips-2026-01-15/note':
    '8471.50・8471.80・8473.30のうち、性能が定められた範囲にある論理半導体とその搭載品のみ。範囲外の品（9903.79.02）と、米国内の研究など免除される用途（9903.79.03〜.09、米国注釈39）には追加なし。',
  'rows/jp-heavy-trucks-2025-11-01/note': 'すべての国が対象で、日本向けの上限はない（米国注釈38(a)）。',
  'rows/gb-passenger-cars-2025-06-30-in/note': '割当枠：2025年は65,205台、以後は年10万台。',
  'rows/gb-car-parts-2025-06-30/note': '英国製自動車用の部品。',
  'fees/merchandiseProcessing/exemptions/korus/label': '米韓FTA（KORUS）',
  'presets/car-imports-2024/label': '米国の日本車輸入額（2024年）',
  'presets/car-imports-2023/label': '米国の日本車輸入額（2023年）',
  'presets/one-car/label': '4万ドルの車1台',
  'presets/one-car/note': '説明用の概数で、統計ではありません。',
};
