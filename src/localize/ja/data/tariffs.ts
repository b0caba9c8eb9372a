import type { DataWords } from '../../translated.js';

/** Japanese for the tariffs, by the path of ids to each text. */
export const words: DataWords = {
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
  'products/buses/label': 'バス',
  'origins/JP/label': '日本',
  'origins/EU/label': '欧州連合（EU）',
  'origins/KR/label': '韓国',
  'origins/GB/label': '英国',
  'origins/CH/label': 'スイス',
  'rows/jp-passenger-cars-2025-09-16/note': '遡及適用なし。2026年2月の判決は232条関税に及ばない。',
  'rows/jp-light-trucks-2025-04-03/note': '25＋25＝50。二つの税率の和。',
  'rows/jp-light-trucks-2025-09-16/note': 'max(25, 15)＝25。追加はない。',
  'rows/jp-car-parts-2025-05-03/note': '2.5＋25＝27.5。二つの税率の和。',
  'rows/jp-other-goods-2025-08-07/note':
    '当初は基本税率＋15％で徴収、2025年9月中旬に8月7日へ遡って是正・還付。8月7日より前に船積みし10月5日より前に申告した貨物は基本税率＋10％。',
  'rows/jp-other-goods-2026-02-24/note':
    '最高裁は2026年2月20日、IEEPAは関税を認めないと判断（Learning Resources v. Trump）。この課徴金は基本税率に上乗せされ、上限はない。15％は発表のみ。2月24日より前に船積みし28日より前に申告した貨物は対象外。違法とした5月7日の判決は効力停止中。',
  'rows/jp-other-goods-2026-07-24/note':
    '2026年7月24日より前に船積みし28日より前に申告した貨物は対象外。係争中で、判決は未確認。',
  'rows/jp-civil-aircraft-2026-07-24/note': '米国注52(d)。',
  'rows/jp-steel-aluminium-copper-2025-06-04/note': '鉄鋼・アルミのみ。',
  'rows/jp-steel-aluminium-copper-2026-04-06/note': '課税価格の全額が対象。第二の資料は金属含有分とする。',
  'rows/jp-patented-medicines-2026-07-31/note':
    '附属書III以外の企業は2026年9月29日から。後発医薬品は追加なし。',
  'rows/jp-heavy-trucks-2025-11-01/note': '15％とする業者（Mallory）もあるが、他の資料に上限はない。',
  'rows/eu-other-goods-2026-02-24/note':
    '最高裁は2026年2月20日、IEEPAは関税を認めないと判断（Learning Resources v. Trump）。この課徴金は基本税率に上乗せされ、上限はない。15％は発表のみ。2月24日より前に船積みし28日より前に申告した貨物は対象外。違法とした5月7日の判決は効力停止中。',
  'rows/eu-other-goods-2026-07-24/note':
    '2026年7月24日より前に船積みし28日より前に申告した貨物は対象外。係争中で、判決は未確認。',
  'rows/eu-patented-medicines-2026-07-31/note':
    '附属書III以外の企業は2026年9月29日から。後発医薬品は追加なし。',
  'rows/kr-passenger-cars-2025-01-01/note': '米韓FTAの適用品の場合。',
  'rows/kr-passenger-cars-2025-04-03/note': '米韓FTAの適用品の場合。',
  'rows/kr-car-parts-2025-05-03/note': '米韓FTAの適用品の場合。',
  'rows/kr-other-goods-2026-02-24/note':
    '最高裁は2026年2月20日、IEEPAは関税を認めないと判断（Learning Resources v. Trump）。この課徴金は基本税率に上乗せされ、上限はない。15％は発表のみ。2月24日より前に船積みし28日より前に申告した貨物は対象外。違法とした5月7日の判決は効力停止中。',
  'rows/kr-other-goods-2026-07-24/note':
    '2026年7月24日より前に船積みし28日より前に申告した貨物は対象外。係争中で、判決は未確認。',
  'rows/kr-patented-medicines-2026-07-31/note':
    '附属書III以外の企業は2026年9月29日から。後発医薬品は追加なし。',
  'rows/gb-passenger-cars-2025-06-30-in/note': '割当枠：2025年は65,205台、以後は年10万台。',
  'rows/gb-car-parts-2025-06-30/note': '英国製自動車用の部品。',
  'rows/gb-other-goods-2026-02-24/note':
    '最高裁は2026年2月20日、IEEPAは関税を認めないと判断（Learning Resources v. Trump）。この課徴金は基本税率に上乗せされ、上限はない。15％は発表のみ。2月24日より前に船積みし28日より前に申告した貨物は対象外。違法とした5月7日の判決は効力停止中。',
  'rows/gb-other-goods-2026-07-24/note':
    '2026年7月24日より前に船積みし28日より前に申告した貨物は対象外。係争中で、判決は未確認。',
  'rows/gb-patented-medicines-2026-07-31/note':
    '附属書III以外の企業は2026年9月29日から。後発医薬品は追加なし。',
  'rows/ch-other-goods-2026-02-24/note':
    '最高裁は2026年2月20日、IEEPAは関税を認めないと判断（Learning Resources v. Trump）。この課徴金は基本税率に上乗せされ、上限はない。15％は発表のみ。2月24日より前に船積みし28日より前に申告した貨物は対象外。違法とした5月7日の判決は効力停止中。',
  'rows/ch-other-goods-2026-07-24/note':
    '2026年7月24日より前に船積みし28日より前に申告した貨物は対象外。係争中で、判決は未確認。',
  'rows/ch-patented-medicines-2026-07-31/note':
    '附属書III以外の企業は2026年9月29日から。後発医薬品は追加なし。',
  'presets/car-imports-2024/label': '米国の日本車輸入額（2024年）',
  'presets/car-imports-2023/label': '米国の日本車輸入額（2023年）',
  'presets/one-car/label': '4万ドルの車1台',
  'presets/one-car/note': '説明用の概数で、統計ではありません。',
};
