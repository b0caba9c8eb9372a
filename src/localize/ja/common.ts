import type { CommonMessages } from '../en/common.js';
import { termNames } from './terms.js';

const STATUSES: Readonly<Record<string, string>> = {
  'in force': '実施中',
  actual: '実績',
  'enacted budget': '成立予算',
  'draft budget': '予算案',
  request: '概算要求',
  plan: '計画',
  outlook: '見通し',
  announced: '発表',
  selected: '選定',
  candidate: '候補',
  contracted: '契約済み',
  disputed: '見解の相違あり',
  ended: '終了',
  derived: '計算値',
  illustrative: '例示',
};

/** Names of terms and steps that have no word here stay as they are: a formula must never be left without its names. */
const named = (name: string) => termNames[name] ?? name;

export const common: CommonMessages = {
  lang: 'ja',
  table: '表で見る',
  share: '共有・埋め込み',
  working: '計算の過程',
  sources: (count) => `出典（${count}）`,
  close: '閉じる',
  note: '注',
  knownTo: (date) => `${date}時点のデータ`,
  retrieved: (date) => `${date}確認`,
  published: (date) => `${date}公表`,
  undated: '日付なし',
  status: (status) => STATUSES[status] ?? status,
  sourceKind: { primary: '公式文書', secondary: '二次資料', derived: '当方の計算', author: '作成者の資料' },
  termName: named,
  stepName: named,
  stepColumns: { name: '手順', formula: '式', working: '数値を入れた式', value: '結果' },
  lastGood: '下の結果は、最後に正しく入力された値によるものです。',
  parseRefusal: {
    empty: '数値を入力してください。',
    'not-a-number': '数値として読み取れません。「1,234.5」や「3億」のように入力してください。',
    'ambiguous-separator': '二通りに読めます。どちらですか。',
    negative: '0以上の数値を入力してください。',
    'too-large': '数値が大きすぎます（上限は10³⁰）。',
  },
  refusal: ({ reason }) => `この値は使えません（${reason}）。`,
  dataNetwork: (address, reason) =>
    `${address} のデータを読み込めませんでした${reason ? `（${reason}）` : ''}。内蔵のデータを使っています。`,
  dataNotJson: (reason) =>
    `指定されたデータは正しいJSONではありません（${reason}）。内蔵のデータを使っています。`,
  dataInvalid: (count) =>
    `指定されたデータは決められた形式ではありません（問題${count}件）。内蔵のデータを使っています。`,
  dataProblem: (path, expected, received) => `${path || '全体'}：必要な値 ${expected}、実際の値 ${received}`,
  dataOwn: 'このページが用意したデータ',
  retry: 'もう一度読み込む',
  walkHint: '左右の矢印キーで図の中を移動できます。',
  none: 'なし',
};
