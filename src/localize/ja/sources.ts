import type { SourceMessages } from '../en/sources.js';
import { PUBLISHERS, REPORT_IN, TITLES } from './publishers.js';

const publisher = (name: string) => PUBLISHERS[name] ?? name;

function title(text: string): string {
  const place = REPORT_IN.exec(text)?.[1];
  return place === undefined ? (TITLES[text] ?? text) : `記事（${publisher(place)}）`;
}

/** Titles that say no more than how a text was read, which is said before them. */
const SAYS_NOTHING = /^(?:記事|写し)$/;

export const ja: SourceMessages = {
  publisher: ({ name }) => publisher(name),
  title: ({ title: text }) => title(text),
  place: ({ title: text, publisher: name }) =>
    [SAYS_NOTHING.test(title(text)) && name ? '' : title(text), publisher(name)].filter(Boolean).join('、'),
  retrieved: ({ date }) => `${date}確認`,
  published: ({ date }) => `${date}公表`,
  undated: '日付なし',
  kind: { primary: '公式文書', secondary: '二次資料', derived: '当方の計算', author: '作成者の資料' },
  read: {
    original: '原典を確認',
    copy: '写しで確認',
    report: '報道などで確認',
    cited: '他の文献の引用で確認',
  },
  itself: '報道など',
  readIn: ({ how, place }) => `${how}（${place}）`,
  report: 'この数値の誤りを報告',
  reportFigure: '報告する数値',
  reportAll: '全体',
  reportTitle: ({ element, figure }) => `${element}の誤り：${figure}`,
  reportAsk: 'どこが誤りで、どの出典にそうありますか。',
};
