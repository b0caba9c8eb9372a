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

/** Names of currencies as they are written within a sentence. */
const UNITS: Readonly<Record<string, string>> = { USD: 'ドル', JPY: '円', EUR: 'ユーロ', GBP: 'ポンド' };
const unit = (code: string) => UNITS[code] ?? ` ${code} `;

export const ja: Own<DefenseMessages> = {
  termName: named,
  fiscalYear: ({ year, calendar }) => (calendar ? `${year}年` : `${year}年度`),
  shortYear: ({ year }) => year.slice(-2),
  // A sign before 兆 reads worse than the words alone.
  title: '防衛費とGDP',
  heading: ({ place, share }) => `${place}：GDP比${share}への道`,
  standfirst: {
    share: ({ definition, base }) => `${definition}の、${base}に対する比率`,
    spending: ({ definition, currency }) => `${definition}（年度別、${unit(currency).trim()}建て）`,
  },
  base: {
    fixed: ({ year }) => `${year}のGDP`,
    short: ({ year }) => `${year}のGDP`,
    custom: ({ amount }) => `基準GDP（${amount}）`,
    that: () => '同GDP',
    of: ({ year, release }) => (release ? `${year}のGDP（${release}）` : `${year}のGDP`),
    sameYear: '同じ年度のGDP',
    goal: ({ base, year }) => `${year}までに${base}`,
    grown: ({ year, growth, falls }) => `${year}のGDP（年${growth}の${falls ? '縮小' : '成長'}を仮定）`,
  },
  budget: { initial: '当初予算', both: '当初予算と補正予算の合計', unknown: '当初予算（補正予算は未確認）' },
  about: ({ amount }) => `約${amount}`,
  more: ({ amount }) => `${amount}多く`,
  less: ({ amount }) => `${amount}少なく`,
  sentence: ({
    place,
    year,
    amount,
    budget,
    definition,
    share,
    base,
    otherShare,
    otherBase,
    published,
    publishedBase,
  }) => {
    const what = `${place}の${year}の${definition}は${budget}で${amount}。`;
    const other = otherShare === null ? '' : `、${otherBase}の${otherShare}`;
    return published === null
      ? [`${what}${base}の`, share, `${other}にあたります。`]
      : [
          `${what}政府はこれを${publishedBase}の`,
          published,
          `としています。公表額から計算すると${base}の${share}${other}です。`,
        ];
  },
  take: ({ share, base, amount, gap, year, growth, less, realGrowth, realFalls }) => {
    const change = less
      ? `${year}より${gap}少なく、年${growth}減でも届きます`
      : `あと${gap}、年${growth}の伸びが必要です`;
    const real = realGrowth === null ? '' : `（物価上昇を除くと年${realGrowth}${realFalls ? '減' : ''}）`;
    return `${base}の${share}という目標は${amount}。${change}${real}。`;
  },
  reached: ({ share, base, year, above }) =>
    `${base}の${share}という目標は${year}に達成済み${above === null ? 'で、ちょうど同じ額です' : `で、${above}上回っています`}。`,
  held: ({ base, amount, change, year }) =>
    `同じ比率を保つと${base}では${amount}となり、${year}より${change}なります。`,
  counted: ({ share, year, goalYear, ahead }) =>
    `政府の集計では${share}を${year}に達成しました${ahead === null ? '' : `（当初目標の${goalYear}より${ahead}年早い達成）`}。`,
  forward: ({ year, to }) => `目標の達成年度は当初${year}でしたが、${to}に前倒しされました。`,
  notCounted: ({ share, definition }) =>
    `${share}の目標の対象は${definition}です。ここに示すのは別の経費の合計で、目標の達成度を示すものではありません。`,
  ownGdp: ({ amount, base, target, year, share, growth, falls, change }) =>
    `${base}の${target}にあたる${amount}は、GDPが年${growth}で${falls ? '縮小' : '成長'}すると仮定すると、${year}のGDPの${share}です。${year}のGDPの${target}なら、それより${change}なります。`,
  counterfactual: ({ than, change, year, total, first }) =>
    `${than}と比べると、${year}に${change}、${first}から${year}までの累計で${total}なります。`,
  than: {
    'flat-cash': ({ year }) => `${year}と同額の場合`,
    'flat-real': ({ year, deflator }) => `${year}と同じ購買力の場合（物価は年${deflator}で上昇）`,
    'held-share': ({ year }) => `${year}と同じ比率の場合`,
  },
  converted: ({ rate, from, to, year }) =>
    `各年度の平均レートで換算。${year}より後は同年度の1${unit(to)}＝${rate}${unit(from)}を使用。`,
  labelled: ({ name, text }) => `${name}：${text}`,
  comma: '、',
  compared: ({ series, year, items }) => `${series}（暦年${year === null ? '' : `、${year}年`}）：${items}。`,
  comparedItem: ({ place, share, year }) => `${place} ${share}${year === null ? '' : `（${year}年）`}`,
  notCompared: ({ places, series }) => `${series}の数値がない国：${places}。`,
  figures: {
    published: '公表値（GDP比）',
    publishedBy: ({ year }) => `${year}、政府の集計`,
    fixed: ({ year }) => `${year}GDP比（計算値）`,
    custom: '基準GDP比（計算値）',
    current: ({ year }) => `${year}GDP比（計算値）`,
    gap: ({ share }) => `${share}までの不足額`,
    over: ({ share }) => `${share}を超える額`,
    goal: ({ share }) => `${share}の政府目標`,
    aim: ({ share }) => `${share}の目標`,
    reached: '達成',
    byCount: '政府の集計による',
    above: ({ amount }) => `${amount}上回る`,
    goalCounts: ({ definition }) => `目標の対象は${definition}`,
    growth: '必要な伸び率',
    fall: '許される減少率',
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
    point: ({ year, amount, share, base, what, published }) => {
      const counted = published === null ? '' : `、公表値${published}`;
      const computed = published === null ? '' : '計算では';
      return `${year}：${amount}${counted}${share === null ? '' : `、${computed}${base}の${share}`}（${what}）`;
    },
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
  comparable: ({ year, before, from, to }) =>
    `${before}と${year}は、補正予算を含むのが一方だけのため、そのままでは比べられません。当初予算どうしでは${from}から${to}です。`,
  eventsLabel: '出来事',
  event: ({ date, what, status }) => `${date}：${what}（${status}）`,
  allReadings: 'すべての読み方を比べる',
  yearByYear: '年度ごとの計算',
  conversion: '換算',
  tableCaption: ({ firstMonth, lastMonth }) =>
    `年度別の予算とGDP比${firstMonth === null ? '' : `（会計年度は${firstMonth}〜${lastMonth}）`}`,
  columns: {
    year: '年度',
    spending: '支出',
    published: '公表値',
    fixed: ({ year }) => `${year}GDP比`,
    fixedAny: '基準GDP比',
    current: '同年度GDP比',
    what: '内容',
    calendarYear: '暦年',
  },
  projected: '試算',
  gdp: ({ year }) => `${year}のGDP`,
  fixedGdp: '目標の基準となるGDP',
  goal: ({ share, year }) => `目標：${year}までにGDP比${share}`,
  broughtForward: ({ year }) => `${year}に前倒し`,
  exchangeRate: '為替レート',
  publishedAs: ({ share }) => `公表値は基準GDP比${share}`,
};
