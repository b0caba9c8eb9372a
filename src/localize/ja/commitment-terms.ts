import { termName } from './terms.js';

/** Japanese for the terms and steps of a breakdown that have names of their own. */
const NAMES: Readonly<Record<string, string>> = {
  total: '総額',
  whole: '全体',
  amount: '金額',
  share: '割合',
  statedAmount: '明示された合計',
  difference: '総額との差',
  statedShareOfTotal: '総額に対する割合（％）',
  unallocatedShare: '未定の割合（％）',
  perInhabitant: '1人あたり',
  population: '人口',
  shareOfGdp: 'GDP比（％）',
  gdp: 'GDP',
  inOtherCurrency: '他通貨での額',
  exchangeRate: '為替レート',
  perYear: '1年あたり',
  days: '日数',
  elapsedDays: '経過日数',
  totalDays: '全日数',
  power: '指数',
  steepness: '急峻さ',
  eulersNumber: 'e',
  unscheduled: '時期未定',
  due: '支払うべき額',
  openingBalance: '期首残高',
  rate: '金利（％）',
  settled: '支払済みの額',
  cash: '収益',
  shareOfCash: '収益に対する割合',
  shareOfDue: '支払うべき額に対する割合',
  cashLeft: '残りの収益',
  shareBefore: '到達前の割合（％）',
  shareAfter: '到達後の割合（％）',
  balance: '期末残高',
  year: '年',
  breakEvenYield: '支払いを賄う利回り（％）',
  principal: '拠出額',
  carriedForward: '繰越額',
  life: '返済年数',
  loanShare: '融資の割合（％）',
  discountRate: '割引率（％）',
  domesticShare: '国内支出の割合（％）',
  domesticShareLow: '国内支出の割合（％、低）',
  domesticShareCentral: '国内支出の割合（％、中）',
  domesticShareHigh: '国内支出の割合（％、高）',
  priceIndex: '物価指数',
  per: '乗数の単位',
  multiplier: '乗数',
  effect: '効果',
  employmentLow: '延べ人年（低）',
  employmentCentral: '延べ人年（中）',
  employmentHigh: '延べ人年（高）',
  outputLow: '生産額（低）',
  outputCentral: '生産額（中）',
  outputHigh: '生産額（高）',
  cumulativeShare: '累計の割合（％）',
  cumulativeShareBefore: '前年までの累計の割合（％）',
};

/** A term or step in Japanese; `amount2027` → `金額（2027年）`. */
export function commitmentTermName(name: string): string {
  const known = NAMES[name];
  if (known !== undefined) return known;
  const [, term, year] = /^([A-Za-z]+?)(\d{1,4})$/.exec(name) ?? [];
  if (term !== undefined && year !== undefined && NAMES[term] !== undefined)
    return year.length === 4 ? `${NAMES[term]}（${year}年）` : `${NAMES[term]}（${year}）`;
  return termName(name);
}
