import type { DefenseMessages } from '../en/defense.js';
import type { Own } from '../language.js';
import { fields, refusals } from './defense-fields.js';
import { defenseTermNames } from './defense-terms.js';
import { termName } from './terms.js';

/** `spending2027` → `支出（2027年度）`. */
function named({ name }: { name: string }): string {
  const [, term = name, year] = /^([A-Za-z]+?)(\d{4})?$/.exec(name) ?? [];
  const word = defenseTermNames[term] ?? termName(term);
  return year === undefined ? word : `${word}（${year}年度）`;
}

export const ja: Own<DefenseMessages> = {
  termName: named,
  fiscalYear: ({ year, calendar }) => (calendar ? `${year}年` : `${year}年度`),
  shortYear: ({ year }) => year.slice(-2),
  // A sign before 兆 reads worse than the words alone.
  drawnAmount: ({ words }) => words,
  title: '防衛費とGDP',
  heading: ({ place, share }) => `${place}：GDP比${share}への道`,
  standfirst: {
    share: ({ definition, base }) => `${definition}の、${base}に対する比率`,
    spending: ({ definition, currency }) => `${definition}（年度別、${currency}）`,
  },
  base: {
    fixed: ({ year }) => `${year}の固定GDP`,
    short: ({ year }) => `${year}固定GDP`,
    custom: ({ amount }) => `固定GDP（${amount}）`,
    of: ({ year, release }) => (release ? `${year}のGDP（${release}）` : `${year}のGDP`),
    sameYear: '同じ年度のGDP',
    goal: ({ base, year }) => `${year}までに${base}`,
    grown: ({ year, growth }) => `${year}のGDP（年${growth}の成長を仮定）`,
  },
  budget: { initial: '当初予算', both: '当初予算と補正予算の合計', unknown: '当初予算（補正予算は未確認）' },
  sentence: ({ place, year, amount, budget, definition, share, base, otherShare, otherBase }) => [
    `${place}の${year}の${definition}は${budget}で${amount}。${base}の`,
    share,
    otherShare === null ? 'にあたります。' : `、${otherBase}の${otherShare}にあたります。`,
  ],
  take: ({ share, base, amount, gap, growth, realGrowth }) =>
    `${base}の${share}という目標は${amount}。あと${gap}、年${growth}の伸びが必要です${realGrowth === null ? '' : `（物価上昇を除くと年${realGrowth}）`}。`,
  reached: ({ share, base, amount, year, change }) =>
    `${year}はすでに目標の${share}に達しています。${base}の${share}は${amount}で、${year}との差は${change}です。`,
  ownGdp: ({ year, share, growth, difference }) =>
    `その額は、GDPが年${growth}で成長すると仮定すると、${year}のGDPの${share}です。そのGDPに対して目標を満たすには、さらに${difference}かかります。`,
  counterfactual: ({ than, change, year, total, first }) =>
    `${than}と比べると、${year}に${change}、${first}から${year}までの累計で${total}多くなります。`,
  than: {
    'flat-cash': ({ year }) => `${year}と同額の場合`,
    'flat-real': ({ year, deflator }) => `${year}と同じ購買力の場合（物価は年${deflator}で上昇）`,
    'held-share': ({ year }) => `${year}と同じ比率の場合`,
  },
  converted: ({ rate, from, to, year }) =>
    `各年度の平均レートで換算。${year}より後は同年度の1${to}＝${rate}${from}を使用。`,
  comma: '、',
  compared: ({ series, year, items }) => `${series}（暦年${year === null ? '' : `、${year}年`}）：${items}。`,
  comparedItem: ({ place, share, year }) => `${place} ${share}${year === null ? '' : `（${year}年）`}`,
  notCompared: ({ places, series }) => `${series}の数値がない国：${places}。`,
  figures: {
    fixed: ({ year }) => `${year}固定GDP比`,
    custom: '固定GDP比',
    current: ({ year }) => `${year}GDP比`,
    gap: ({ share }) => `${share}までの不足`,
    above: ({ share }) => `${share}を超える額`,
    growth: '必要な伸び',
    aYear: ({ year }) => `年率、${year}まで`,
    target: ({ amount }) => `目標額 ${amount}`,
  },
  fields,
  assumption: '仮定であり、予測ではありません。',
  alreadyReached: ({ year, share }) => `${year}は${share}です。`,
  ...refusals,
  chart: {
    share: '年度別のGDP比',
    spending: '年度別の支出額',
    target: ({ share, base, amount }) => `${base}の${share}＝${amount}`,
    targetShort: ({ share, amount }) => `${share}＝${amount}`,
    targetOf: ({ share, base }) => `${base}の${share}`,
    otherTarget: ({ share, name, status }) => `${share}：${name}（${status}）`,
    point: ({ year, amount, share, base, what }) =>
      `${year}：${amount}${share === null ? '' : `、${base}の${share}`}（${what}）`,
    projected: ({ year, amount, share, base, shape }) =>
      `${year}の試算：${amount}、${base}の${share}（${shape}）`,
    otherShare: ({ year, share, base }) => `${year}：${base}の${share}`,
    compared: ({ place, year, share, series, status }) =>
      `${place}、${year}年：GDP比${share}（${series}、${status}）`,
    than: ({ year, amount, than }) => `${year}：${than}は${amount}`,
    line: ({ place, share }) => `${place} ${share}`,
    underDefinition: ({ place, series }) => `${place}（${series}）`,
  },
  parts: ({ initial, supplementary }) => `当初${initial}、補正${supplementary}`,
  otherDefinition: ({ definition }) => `${definition}：定義が異なる`,
  otherDefinitionShort: '異なる定義',
  caveat: { incomplete: '未確定分を含まず', 'weak-source': '出典の信頼性が低い', rounded: '概数' },
  key: {
    solid: '成立予算・実績',
    added: '補正予算',
    projection: ({ share, year, shape }) => `${year}に${share}となる試算（${shape}）`,
    other: ({ base }) => `${base}に対する比率`,
    than: ({ than }) => `比較対象：${than}`,
  },
  supplementaryKnown: ({ years }) => `補正予算を確認し算入したのは${years}のみです。`,
  eventsLabel: 'できごと',
  event: ({ date, what, status }) => `${date}：${what}（${status}）`,
  yearByYear: '年度ごとの計算',
  conversion: '換算',
  tableCaption: ({ firstMonth, lastMonth }) =>
    `年度別の予算とGDP比${firstMonth === null ? '' : `（会計年度は${firstMonth}〜${lastMonth}）`}`,
  columns: {
    year: '年度',
    spending: '支出',
    fixed: ({ year }) => `${year}固定GDP比`,
    fixedAny: '固定GDP比',
    current: '同年度GDP比',
    what: '内容',
    calendarYear: '暦年',
  },
  projected: '試算',
  gdp: ({ year }) => `${year}のGDP`,
  fixedGdp: '目標の基準となる固定GDP',
  goal: ({ share, year }) => `目標：${year}までにGDP比${share}`,
  broughtForward: ({ year }) => `${year}に前倒し`,
  exchangeRate: '為替レート',
  publishedAs: ({ share }) => `公表値は固定GDP比${share}`,
};
