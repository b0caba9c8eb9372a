import type { ReadingMessages } from '../en/defense-readings.js';

/** Japanese for the panel with all readings of a year. */
export const ja: ReadingMessages = {
  intro:
    '点の一つ一つが、その年度の比率の読み方です。何を対象とするか、当初予算か補正を含むか、どのGDPで割るかで変わります。どれも誤りではなく、答える問いが違います。',
  claim: '確かめる数字',
  claimHint: '図の目盛りを動かすこともできます（矢印キーで0.1ずつ）。',
  ways: { initial: '当初予算', 'with-supplementary': '補正予算を含む' },
  reading: ({ definition, way, base }) => `${definition}、${way}、${base}比`,
  head: ({ definition, way }) => `${definition}、${way}`,
  sentence: ({ year, count, lowest, highest, published, claim, carrying, n, of, places, names }) => [
    `${year}のGDP比の読み方は${count}通りあり、${lowest}から${highest}まで幅があります${published === null ? '' : `（政府の公表値は${published}）`}。小数点以下${places}桁に四捨五入して「${claim}」以上となる${n === 0 ? 'もの' : 'の'}は`,
    n === 0 ? '一つもありません' : n === of ? `${carrying}通りすべて` : `${carrying}通り`,
    n === 0 ? '。' : names === '' ? 'です。' : `（${names}）です。`,
  ],
  semicolon: '／',
  chart: 'その年度のGDP比のすべての読み方',
  hint: '矢印キーで点の間を移動できます。目盛りにフォーカスがあるときは目盛りが動きます。',
  knob: '確かめる数字',
  knobText: ({ claim, carrying, count }) => `${claim}：${count}通りのうち${carrying}通りで成り立つ`,
  flag: ({ share }) => `公表値${share}`,
  dot: ({ name, share, carries, claim }) =>
    `${name}：${share}（「${claim}」が${carries ? '成り立つ' : '成り立たない'}）`,
  key: {
    round: ({ base }) => `${base}比`,
    square: ({ base }) => `${base}比`,
    full: ({ claim }) => `塗りつぶし：「${claim}」が成り立つ`,
    flag: '政府の公表値',
  },
  caption: ({ year }) => `${year}のすべての読み方`,
  columns: {
    reading: '対象と予算',
    gdp: '分母',
    spending: '金額',
    share: '比率',
    published: '公表値',
    carries: '成り立つか',
  },
  sources: 'これらの読み方の出典',
  yes: 'はい',
  no: 'いいえ',
};
