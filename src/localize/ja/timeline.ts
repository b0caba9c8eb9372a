import type { TimelineMessages } from '../en/timeline.js';
import type { Own } from '../language.js';

export const ja: Own<TimelineMessages> = {
  heading: 'いつ何が合意され、どうなったか',
  standfirst: ({ topics }) => `日付順の出来事（${topics}）`,
  comma: '、',
  topics: {
    tariffs: '関税',
    investment: '投資',
    purchases: '購入',
    minerals: '重要鉱物',
    defense: '防衛',
  },
  fields: {
    topics: '分野を絞る',
    counted: ({ topic, count }) => `${topic}（${count}）`,
    from: '期間の初日',
    to: '期間の末日',
    events: '出来事',
    date: '選んだ日',
  },
  period: ({ from, to }) => (from === to ? `${from}に` : `${from}から${to}までに`),
  sentence: ({ count, period, rest }) => [period, `${count}件`, `の出来事がありました。${rest}`],
  newest: ({ date, title, status }) => `最新は${date}の「${title}」（${status}）です。`,
  by: ({ date, count, title, status }) =>
    count === null
      ? `${date}までの最後は「${title}」（${status}）です。`
      : `うち${date}までのものは${count}件で、その最後は「${title}」（${status}）です。`,
  noneBy: ({ date }) => `${date}までのものはありません。`,
  certainty: {
    full: '実施中・成立・契約済み',
    open: '発表・計画・選定の段階',
    struck: '見解の相違・終了・一部終了',
  },
  ofAll: ({ count }) => `${count}件中`,
  listLabel: '日付順の出来事',
  event: ({ date, topic, title, facts }) => `${date}、${topic}：${title}（${facts}）`,
  hint: '日付を選ぶと、ここにあるほかの図もその日の内容になります。',
  source: '出典',
  cited: ({ name }) => `出典：${name}`,
  more: '規定と注記',
  due: ({ date }) => `期限 ${date}`,
  relation: {
    change: ({ from, to }) => `${from} → ${to}`,
    range: ({ from, to }) => `${from}〜${to}`,
    part: ({ amount, of }) => `${of}${amount}`,
    and: 'と',
  },
  bound: {
    'up to': ({ amount }) => `最大${amount}`,
    'at least': ({ amount }) => `${amount}以上`,
    about: ({ amount }) => `約${amount}`,
    over: ({ amount }) => `${amount}超`,
  },
  tableCaption: '日付順の出来事',
  columns: {
    date: '日付',
    topic: '分野',
    what: '出来事',
    amounts: '金額・率',
    status: '段階',
    source: '出典',
  },
  refusals: {
    'invalid-date': ({ given }) =>
      `「${given ?? ''}」という日付はありません。「2025-09-16」のように入力してください。`,
    reversed: () => '末日が初日より前になっています。',
    'unknown-event': ({ given }) => `この名前の出来事や分野はデータにありません：${given ?? ''}`,
    'unknown-topic': ({ given }) => `この名前の分野はデータにありません：${given ?? ''}`,
    'no-events': () => 'この期間には出来事がありません。',
  },
};
