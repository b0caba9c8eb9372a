import type { LocalizedText } from '../schema.js';

const surcharge: LocalizedText = {
  en: 'The Supreme Court held on 20 February 2026 that IEEPA allows no tariffs (Learning Resources v. Trump). This surcharge is on top of the ordinary rate, without a cap; 15% was only announced. Loaded before 24 February, entered before 28 February: exempt. A ruling against it (7 May) is stayed.',
  ja: '最高裁は2026年2月20日、IEEPAは関税を認めないと判断（Learning Resources v. Trump）。この課徴金は基本税率に上乗せされ、上限はない。15％は発表のみ。2月24日より前に船積みし28日より前に申告した貨物は対象外。違法とした5月7日の判決は効力停止中。',
};

const forcedLabor: LocalizedText = {
  en: 'Loaded before 24 July, entered before 28 July 2026: exempt. Challenged in court; no ruling known.',
  ja: '2026年7月24日より前に船積みし28日より前に申告した貨物は対象外。係争中で、判決は未確認。',
};

const medicines: LocalizedText = {
  en: 'Companies outside Annex III: from 29 September 2026. Generics: nothing added.',
  ja: '附属書III以外の企業は2026年9月29日から。後発医薬品は追加なし。',
};

const freeTrade: LocalizedText = {
  en: 'For goods that qualify under the free trade agreement (KORUS).',
  ja: '米韓FTAの適用品の場合。',
};

/** The same note on the rows of all origins that share a measure. */
function shared(origins: readonly string[], row: string, note: LocalizedText): Record<string, LocalizedText> {
  return Object.fromEntries(origins.map((origin) => [`${origin}-${row}`, note]));
}

const ALL = ['jp', 'eu', 'kr', 'gb', 'ch'];

/** What has to be said about a row beyond its rate, by the row's id. Apart from the rows, because only readers of the sources load it. */
export const notes: Readonly<Record<string, LocalizedText>> = {
  ...shared(ALL, 'other-goods-2026-02-24', surcharge),
  ...shared(ALL, 'other-goods-2026-07-24', forcedLabor),
  ...shared(ALL, 'patented-medicines-2026-07-31', medicines),
  'jp-passenger-cars-2025-09-16': {
    en: 'Not retroactive. The ruling of February 2026 does not touch Section 232.',
    ja: '遡及適用なし。2026年2月の判決は232条関税に及ばない。',
  },
  'jp-light-trucks-2025-04-03': {
    en: '25 + 25 = 50: the sum of the two rates.',
    ja: '25＋25＝50。二つの税率の和。',
  },
  'jp-light-trucks-2025-09-16': {
    en: 'max(25, 15) = 25: nothing is added.',
    ja: 'max(25, 15)＝25。追加はない。',
  },
  'jp-car-parts-2025-05-03': {
    en: '2.5 + 25 = 27.5: the sum of the two rates.',
    ja: '2.5＋25＝27.5。二つの税率の和。',
  },
  'jp-other-goods-2025-08-07': {
    en: 'First charged as ordinary rate + 15%; in mid-September 2025 corrected back to 7 August, with refunds. Loaded before 7 August, entered before 5 October 2025: ordinary rate + 10%.',
    ja: '当初は基本税率＋15％で徴収、2025年9月中旬に8月7日へ遡って是正・還付。8月7日より前に船積みし10月5日より前に申告した貨物は基本税率＋10％。',
  },
  'jp-civil-aircraft-2026-07-24': { en: 'U.S. note 52(d).', ja: '米国注52(d)。' },
  'jp-steel-aluminium-copper-2025-06-04': { en: 'Steel and aluminium only.', ja: '鉄鋼・アルミのみ。' },
  'jp-steel-aluminium-copper-2026-04-06': {
    en: 'On the full value; the second source says on the metal content.',
    ja: '課税価格の全額が対象。第二の資料は金属含有分とする。',
  },
  'jp-heavy-trucks-2025-11-01': {
    en: 'One broker (Mallory) lists 15% for Japan; the other sources have no cap.',
    ja: '15％とする業者（Mallory）もあるが、他の資料に上限はない。',
  },
  'kr-passenger-cars-2025-01-01': freeTrade,
  'kr-passenger-cars-2025-04-03': freeTrade,
  'kr-car-parts-2025-05-03': freeTrade,
  'gb-passenger-cars-2025-06-30-in': {
    en: 'Quota: 65,205 cars in 2025, then 100,000 a year.',
    ja: '割当枠：2025年は65,205台、以後は年10万台。',
  },
  'gb-car-parts-2025-06-30': { en: 'Parts for cars made in the UK.', ja: '英国製自動車用の部品。' },
};
