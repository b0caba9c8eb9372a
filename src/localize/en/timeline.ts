import { common } from './common.js';
import { plural } from '../plural.js';
import type { TimelineRefusals } from './timeline-refusals.js';

/** A sentence in three pieces; the middle one is its point. */
export type Sentence = readonly [before: string, point: string, after: string];

/** The words of `<impact-timeline>`. All numbers, dates and names come in already written for the reader. */
export const en = {
  ...common,
  heading: 'What was agreed when, and what came of it',
  standfirst: ({ topics }: { topics: string }) => `Events by day: ${topics}`,
  /** Between the items of a list. */
  comma: ', ',
  topics: {
    tariffs: 'Tariffs',
    investment: 'Investment',
    purchases: 'Purchases',
    minerals: 'Critical minerals',
    defense: 'Defense',
  } as Readonly<Record<string, string>>,
  fields: {
    topics: 'Show only',
    counted: ({ topic, count }: { topic: string; count: string }) => `${topic} (${count})`,
    from: 'From',
    to: 'To',
    events: 'Events',
    date: 'Chosen day',
  },
  period: ({ from, to }: { from: string; to: string }) =>
    from === to ? `in ${from}` : `from ${from} to ${to}`,
  /** `count` is `n` written for the reader. */
  sentence: ({
    n,
    count,
    period,
    rest,
  }: {
    n: number;
    count: string;
    period: string;
    rest: string;
  }): Sentence => [
    '',
    `${count} ${plural('en', n, { one: 'event', other: 'events' })}`,
    ` ${period}${rest}.`,
  ],
  newest: ({ date, title, status }: { date: string; title: string; status: string }) =>
    `; the newest, on ${date}: ${title} (${status})`,
  /** `count` is null where all of the events are. */
  by: ({
    date,
    count,
    title,
    status,
  }: {
    date: string;
    count: string | null;
    title: string;
    status: string;
  }) =>
    count === null
      ? `; the last by ${date}: ${title} (${status})`
      : `, ${count} of them by ${date}; the last: ${title} (${status})`,
  noneBy: ({ date }: { date: string }) => `, none of them by ${date}`,
  certainty: {
    full: 'In force, enacted or contracted',
    open: 'Announced, planned or selected',
    struck: 'Disputed, ended or partly ended',
  },
  ofAll: ({ count }: { count: string }) => `of ${count}`,
  listLabel: 'Events in order',
  /** An event in one sentence; `facts` are its amounts and status. */
  event: ({ date, topic, title, facts }: { date: string; topic: string; title: string; facts: string }) =>
    `${date}, ${topic}: ${title} (${facts})`,
  hint: 'Choose a date, and the other figures here show that day.',
  source: 'Source',
  cited: ({ name }: { name: string }) => `Source: ${name}`,
  more: 'Provisions and notes',
  due: ({ date }: { date: string }) => `due ${date}`,
  /** Amounts that belong together: `27.5% → 15%`, `1–2%`, `$8 billion of farm goods and $7 billion of energy`. */
  relation: {
    change: ({ from, to }: { from: string; to: string }) => `${from} → ${to}`,
    range: ({ from, to }: { from: string; to: string }) => `${from}–${to}`,
    part: ({ amount, of }: { amount: string; of: string }) => `${amount} of ${of}`,
    and: ' and ',
  },
  bound: {
    'up to': ({ amount }) => `up to ${amount}`,
    'at least': ({ amount }) => `at least ${amount}`,
    about: ({ amount }) => `about ${amount}`,
    over: ({ amount }) => `over ${amount}`,
  } as Readonly<Record<string, (named: { amount: string }) => string>>,
  tableCaption: 'Events by day',
  columns: {
    date: 'Date',
    topic: 'Topic',
    what: 'What happened',
    amounts: 'Amounts',
    status: 'Status',
    source: 'Source',
  },
};

export type TimelineMessages = typeof en & { readonly refusals?: TimelineRefusals };
