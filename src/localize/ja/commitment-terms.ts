import { common } from './common.js';

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
  cumulativeShare: '累計の割合（％）',
  cumulativeShareBefore: '前年までの累計の割合（％）',
};

/** What is counted of a part: `energySectorAmount` → `energyの金額`; the names of parts are ids and stay. */
const SUFFIXES: readonly (readonly [RegExp, string])[] = [
  [/SectorAmount$/, 'の金額（分野）'],
  [/SectorShare$/, 'の割合（分野、％）'],
  [/Amount$/, 'の金額'],
  [/Share$/, 'の割合（％）'],
];

/** A term or step in Japanese; `amount2027` → `金額（2027年）`. */
export function commitmentTermName(name: string): string {
  const known = NAMES[name];
  if (known !== undefined) return known;
  const [, term, year] = /^([A-Za-z]+?)(\d{1,4})$/.exec(name) ?? [];
  if (term !== undefined && year !== undefined && NAMES[term] !== undefined)
    return year.length === 4 ? `${NAMES[term]}（${year}年）` : `${NAMES[term]}${year}`;
  const suffix = SUFFIXES.find(([end]) => end.test(name));
  return suffix ? name.replace(...suffix) : common.termName(name);
}
