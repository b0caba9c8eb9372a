type Written = Readonly<Record<string, string>>;

const en = {
  differs: 'differs from good to good',
  open: 'open',
  rules: {
    mfn: () => 'MFN rate',
    exempt: () => 'MFN rate, nothing added',
    'add-on': (rate: string) => `MFN rate + ${rate}`,
    'inclusive-floor': (rate: string) => `${rate} in all, or the MFN rate where that is higher`,
    total: (rate: string) => `${rate} in all`,
  } as Readonly<Record<string, (rate: string) => string>>,
  quotas: { in: 'within the quota', over: 'over the quota' } as Written,
  parts: {
    rows: 'Rates',
    products: 'Ordinary rates',
    quickPicks: 'Ready values',
    gdp: 'GDP',
    fixedGdp: 'GDP that stays the base',
  } as Written,
  columns: ['Figure', 'Value', 'Dates', 'Status', 'Sources', 'Note'],
  sourceColumns: ['Title', 'Publisher', 'Published', 'Read', 'Kind', 'Figures'],
  figures: (count: string) => `${count} figures`,
  sources: (count: string) => `Sources (${count})`,
  said: (count: string) => `What has to be said beside a figure, and where sources differ (${count})`,
  other: (value: string, source: string) => `${value} according to ${source}`,
  find: 'Find goods, an act, a source or a year',
  noneFound: 'Nothing found.',
  dataset: {
    tariffs: 'Tariffs',
    defense: 'Defence',
    commitments: 'Commitments',
    events: 'Events',
  } as Written,
  known: (date: string) => `Checked through ${date}`,
  steps: ['Step', 'Formula', 'With the numbers', 'Result'],
  refused: 'No result',
  property: 'Property',
  byDefault: 'By default',
  pick: (name: string) => `${name}, from a palette`,
  reset: 'Back to the defaults',
  themes: 'Try a theme',
  showPart: 'Outline a part',
  noPart: 'none',
  css: 'The same as a style sheet',
};

/** The words of the documentation's own tables and controls. */
export type Words = typeof en;

const ja: Words = {
  differs: '品目により異なる',
  open: '継続中',
  rules: {
    mfn: () => 'MFN税率',
    exempt: () => 'MFN税率（追加なし）',
    'add-on': (rate) => `MFN税率＋${rate}`,
    'inclusive-floor': (rate) => `合計${rate}（MFN税率の方が高い場合はMFN税率）`,
    total: (rate) => `合計${rate}`,
  },
  quotas: { in: '割当枠内', over: '割当枠超過' },
  parts: {
    rows: '税率',
    products: '基本税率',
    fees: '手数料',
    quickPicks: '入力例',
    merchandiseProcessing: '輸入手続き手数料（MPF）',
    harborMaintenance: '港湾維持料（HMF）',
    limits: '上限と下限',
    countries: '国',
    definitions: '定義',
    gdp: 'GDP',
    fixedGdp: '基準として固定したGDP',
    exchangeRates: '為替レート',
    events: '出来事',
    targets: '目標',
    comparisons: '国際比較',
  },
  columns: ['項目', '値', '期間', '状態', '出典', '注記'],
  sourceColumns: ['題名', '発行者', '公表日', '閲覧日', '種類', '件数'],
  figures: (count) => `${count}件`,
  sources: (count) => `出典（${count}件）`,
  said: (count) => `数値に添える注記と、出典間の相違（${count}件）`,
  other: (value, source) => `${value}（${source}による）`,
  find: '品目・法令・出典・年で探す',
  noneFound: '該当なし。',
  dataset: { tariffs: '関税', defense: '防衛', commitments: '投資約束', events: '出来事' },
  known: (date) => `${date}まで確認済み`,
  steps: ['段階', '式', '数値を入れた式', '結果'],
  refused: '計算できません',
  property: 'プロパティ',
  byDefault: '既定値',
  pick: (name) => `${name}（色を選ぶ）`,
  reset: '既定値に戻す',
  themes: 'テーマを試す',
  showPart: '部分を枠で示す',
  noPart: 'なし',
  css: '同じ内容のスタイルシート',
};

/** The words in the language of a locale; English where there are none. */
export function words(locale: string): Words {
  return locale.startsWith('ja') ? ja : en;
}
