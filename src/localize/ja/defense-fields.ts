import type { DefenseRefusals } from '../en/defense-refusals.js';
import type { DefenseMessages } from '../en/defense.js';

/** Japanese for the fields of the defence path. */
export const fields: DefenseMessages['fields'] = {
  country: '国',
  definition: '対象経費',
  denominator: '分母',
  fixed: ({ year }) => `${year}のGDP`,
  fixedAny: '基準GDP',
  current: '同年度のGDP',
  budget: '予算',
  initial: '当初のみ',
  withSupplementary: '補正を含む',
  targetShare: '目標',
  targetShareUnit: 'GDP比％',
  targetYear: '達成年度',
  measure: '表示',
  drawings: {
    'share columns': 'GDP比',
    'share line': 'GDP比（線）',
    'spending columns': '支出額',
    'spending line': '支出額（線）',
  },
  options: '成長率・通貨・国際比較',
  gdpGrowth: 'GDP成長率（年）',
  deflator: '物価上昇率（年）',
  fixedGdp: '基準とするGDP',
  fixedGdpEcho: '空欄なら目標の基準値を使います。',
  claim: '確かめる数字',
  latestYear: '直近の年度',
  latestAuto: '確かな最新値',
  currency: '通貨',
  shape: '目標までの経路',
  shapes: {
    'share-linear': '比率を均等に引き上げ',
    'constant-growth': '毎年同じ伸び率',
    step: '達成年度に一度に',
  },
  counterfactual: '増加額の比較対象',
  counterfactuals: {
    '': 'なし',
    'flat-cash': '同じ金額',
    'flat-real': '同じ購買力',
    'held-share': '同じGDP比',
  },
  both: '両方の分母で表示',
  series: '比較の定義',
  seriesNames: { nato: 'NATO定義', sipri: 'SIPRI定義' },
  compare: '比較する国',
  targetLines: 'ほかの目標',
};

/** Japanese for refused entries. */
export const refusals: DefenseRefusals = {
  refusals: {
    'unknown-country': 'この国のデータはありません。直前の図を残しています。',
    'unknown-definition': 'この定義はデータにありません。直前の図を残しています。',
    'unknown-currency': 'この通貨の為替レートはありません。',
    'unknown-choice': 'この選択肢はありません。',
    'unknown-year': 'この年度の予算はありません。',
    'no-data': '起点となる数値がありません。',
    'not-a-number': '数値として読み取れません。',
    'not-positive': '0より大きい数値を入力してください。',
    'too-small': '−100％以下では何も残りません。−100より大きい値を入力してください。',
    'not-a-year': '「2027」のような年を入力してください。',
  },
  yearRefusals: {
    'no-rate': ({ years }) => `${years}の為替レートがありません。`,
    'no-gdp': ({ years }) =>
      years ? `${years}のGDPが分からないため、比率を出せません。` : '基準とするGDPが分かりません。',
    'gap-in-years': ({ years }) => `データに空白があります：${years}。`,
    'duplicate-year': ({ years }) => `${years}のデータが二つあります。`,
    'target-year-past': ({ years }) => `達成年度は、直近の数値の${years}より後にしてください。`,
    'target-year-too-far': ({ years }) => `達成年度は${years}までです。`,
  },
};
