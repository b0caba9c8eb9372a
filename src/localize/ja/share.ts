import type { ShareMessages } from '../en/share.js';
import { ja as reading } from './sources.js';

export const share: ShareMessages = {
  link: 'この設定へのリンク',
  tag: 'HTMLタグ',
  frame: '埋め込みコード（iframe）。スクリプトを置けないサイト用',
  copyLink: 'リンクをコピー',
  copyTag: 'タグをコピー',
  copyFrame: '埋め込みコードをコピー',
  copied: 'コピーしました。',
  notCopied:
    'ブラウザーがコピーを許可していません。文字列を選択してありますので、Ctrl+C（Macでは⌘C）でコピーしてください。',
  download: 'ダウンロード',
  png: '画像（PNG）',
  svg: 'ベクター画像（SVG）',
  csv: '表（CSV）',
  saved: ({ file }) => `${file}をブラウザーに渡しました。`,
  notSaved: 'このブラウザーではファイルを作れませんでした。',
  unfinished: '使えない入力があります。直すと、表示中の内容へのリンクを作れます。',
  tooLong: '入力がリンクには長すぎるか、リンクに使えない文字を含んでいます。',
  ownData: 'この図はページが用意したデータを使っています。リンクでは開けますが、フレームでは使えません。',
  linkRefused: {
    version: 'このリンクは別の版で作られたため読み取れません。標準の設定を表示しています。',
    unreadable: 'リンクが壊れています。標準の設定を表示しています。',
    'unknown-name': 'リンクに、ここにはない設定があります。標準の設定を表示しています。',
    repeated: 'リンクに同じ設定が二度あります。標準の設定を表示しています。',
    'too-long': 'リンクが長すぎます。標準の設定を表示しています。',
    unusable: 'リンクに、ここでは使えない値があります。標準の設定を表示しています。',
  },
  title: '題名',
  compared: '内容',
  answer: '結果',
  note: '注',
  source: '出典',
  reading,
  date: '日付',
  licence: 'ライセンス',
  exact: ({ column }) => `${column}（正確な値）`,
  made: ({ date }) => `${date}作成`,
  licenceText: ({ version }) =>
    `impact-elements${version && ` ${version}`}（MIT）で作成。数値は上記の出典によるもので、その利用条件に従います。`,
};
