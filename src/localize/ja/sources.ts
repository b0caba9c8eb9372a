import type { SourceMessages } from '../en/sources.js';

export const ja: SourceMessages = {
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
  readIn: ({ how, place }) => `${how}（${place}）`,
  report: 'この数値の誤りを報告',
  reportFigure: '報告する数値',
  reportAll: '全体',
  reportTitle: ({ element, figure }) => `${element}の誤り：${figure}`,
  reportAsk: 'どこが誤りで、どの出典にそうありますか。',
};
