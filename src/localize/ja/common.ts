import type { LanguageParts } from '../language.js';
import { termName } from './terms.js';

const STATUSES: Readonly<Record<string, string>> = {
  'in force': '実施中',
  decided: '判決・決定',
  actual: '実績',
  'enacted budget': '成立予算',
  'draft budget': '予算案',
  request: '概算要求',
  plan: '計画',
  outlook: '見通し',
  announced: '発表',
  selected: '選定',
  candidate: '候補',
  reported: '報道',
  contracted: '契約済み',
  disputed: '見解の相違あり',
  ended: '終了',
  'partly ended': '一部終了',
  derived: '計算値',
  illustrative: '例示',
};

/** Countries that newspapers name more shortly than `Intl` does. */
const PLACES: Readonly<Record<string, string>> = { US: '米国', GB: '英国' };

export const common: LanguageParts['common'] = {
  table: '表で見る',
  share: '共有・埋め込み',
  working: '計算の過程',
  sources: ({ count }) => `出典（${count}）`,
  terms: '用語',
  advice: '情報提供のための数値で、通関・法律・投資の助言ではありません。',
  knownTo: ({ date }) => `${date}時点のデータ`,
  old: ({ date, checked, due }) =>
    `この結果は${date}までのデータによるもので、その後の変更は入っていません。${due}新しい情報の最終確認は${checked}です。`,
  newsDue: ({ text, date }) => `${date}の予定：${text}。`,
  status: ({ status }) => STATUSES[status] ?? status,
  place: ({ code, name }) => PLACES[code] ?? name,
  termName: ({ name }) => termName(name),
  lastGood: '下の結果は、最後に正しく入力された値によるものです。',
  lastGoodOf: ({ entries }) => `下の結果は、最後に正しく入力された値（${entries}）によるものです。`,
  lastEntry: ({ name, entry }) => `${name}：${entry}`,
  parseRefusal: {
    empty: () => '数値を入力してください。',
    'not-a-number': ({ example, inWords }) =>
      `数値として読み取れません。「${example}」${inWords === null ? '' : `や「${inWords}」`}のように入力してください。`,
    'ambiguous-separator': () => '二通りに読めます。どちらですか。',
    'other-currency': ({ given, currency }) =>
      currency === null
        ? `この欄には通貨を付けずに数値を入力してください（「${given}」は通貨です）。`
        : `「${given}」はこの欄の通貨ではありません。${currency}で入力してください。`,
    negative: () => '0以上の数値を入力してください。',
    'too-large': () => '数値が大きすぎます（上限は10³⁰）。',
  },
  inPercent: ({ value }) => `${value}パーセント`,
  day: {
    'no-day': '日付を入力してください。',
    'not-a-day': '日付が途中までか、存在しない日付です。',
  },
  refusal: ({ reason }) => `この値は使えません（${reason}）。`,
  dataOwn: 'このページが用意したデータ',
  dataExtended: '内蔵データにこのページが変更を加えたもの',
  walkHint: '矢印キーで図の中を移動できます。',
  none: 'なし',
  partFailed: 'この部分を表示できませんでした。',
  dataFailed: 'このページのデータを使えませんでした。代わりに内蔵データを表示しています。',
  retry: '再試行',
};
