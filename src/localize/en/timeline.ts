import { common } from './common.js';
import type { Sentence } from './defense.js';

/** The words of `<impact-timeline>`. All numbers, dates and names come in already written for the reader. */
export const en = {
  ...common,
  heading: 'What was agreed when, and what came of it',
  standfirst: (topics: string) => `Events by day: ${topics}`,
  /** Between the items of a list. */
  comma: ', ',
  topics: {
    tariffs: 'Tariffs',
    investment: 'Investment',
    purchases: 'Purchases',
    minerals: 'Critical minerals',
    defense: 'Defence',
  } as Readonly<Record<string, string>>,
  fields: {
    topic: 'Show only',
    counted: (topic: string, count: string) => `${topic} (${count})`,
    from: 'From',
    to: 'To',
    events: 'Events',
    on: 'Chosen day',
  },
  period: (from: string, to: string) => (from === to ? `in ${from}` : `from ${from} to ${to}`),
  sentence: (count: string, one: boolean, period: string, rest: string): Sentence => [
    '',
    `${count} ${one ? 'event' : 'events'}`,
    ` ${period}${rest}.`,
  ],
  newest: (date: string, title: string, status: string) => `; the newest, on ${date}: ${title} (${status})`,
  by: (date: string, count: string, title: string, status: string) =>
    `, ${count} of them by ${date}; the last: ${title} (${status})`,
  noneBy: (date: string) => `, none of them by ${date}`,
  firmness: {
    full: 'In force, enacted or contracted',
    open: 'Announced, planned or selected',
    struck: 'Disputed or ended',
  },
  ofAll: (count: string) => `of ${count}`,
  listLabel: 'Events in order',
  /** What is said of an event: date, topic, title, and its amounts and status. */
  event: (date: string, topic: string, title: string, facts: string) =>
    `${date}, ${topic}: ${title} (${facts})`,
  hint: 'Choose a date, and the other figures here show that day.',
  source: 'Source',
  cited: (name: string) => `Source: ${name}`,
  more: 'Provisions and notes',
  due: (date: string) => `due ${date}`,
  bound: {
    'up to': (amount: string) => `up to ${amount}`,
    'at least': (amount: string) => `at least ${amount}`,
    about: (amount: string) => `about ${amount}`,
    over: (amount: string) => `over ${amount}`,
  } as Readonly<Record<string, (amount: string) => string>>,
  tableCaption: 'Events by day',
  columns: {
    date: 'Date',
    topic: 'Topic',
    what: 'What happened',
    amounts: 'Amounts',
    status: 'Status',
    source: 'Source',
  },
  refusals: {
    'invalid-date': (given: string) =>
      `“${given}” is not a day of the calendar. Enter one such as 2025-09-16.`,
    reversed: () => 'The last day comes before the first.',
    'unknown-event': (given: string) => `These data have no event and no topic of this name: ${given}.`,
    'unknown-topic': (given: string) => `These data have no topic of this name: ${given}.`,
    'no-events': () => 'There is no event in this period.',
  } as Readonly<Record<string, (given: string) => string>>,
};

export type TimelineMessages = typeof en;
