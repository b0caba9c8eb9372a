import { expect } from 'chai';
import { html } from 'lit';
import { ImpactChangeEvent, type TimelineResult } from '../../../src/classes.js';
import { events as data } from '../../../src/data/events/index.js';
import { rendered, until } from '../../helpers/mount.js';
import { open, parts, said, tableOf, textOf, tick } from '../../helpers/query.js';
import { choose, day, marks, texts, timeline } from '../../helpers/timeline.js';

describe('the timeline tells what was agreed when', () => {
  it('in one sentence: how many events, from when to when, and the newest', async () => {
    const element = await timeline();
    expect(said(element, 'sentence')).to.equal(
      '31 events from April 2025 to September 2026; the newest, on Sep 30, 2026: Court hearing set in the forced labor cases; no ruling known (announced).',
    );
    expect(said(element, 'heading')).to.equal('What was agreed when, and what came of it');
    expect(said(element, 'data-date')).to.equal('Data as of Oct 10, 2026');
  });

  it('with a chosen day, in what had happened by then', async () => {
    const element = await timeline(html`<impact-timeline date="2025-10-01"></impact-timeline>`);
    expect(said(element, 'sentence')).to.equal(
      '31 events from April 2025 to September 2026, 11 of them by Oct 1, 2025; the last: Duty on cars falls from 27.5 to 15% (in force).',
    );
    element.date = '2025-04-01';
    await rendered(element);
    expect(said(element, 'sentence')).to.match(/, none of them by Apr 1, 2025\.$/);
  });

  it('without a number where all of them had happened by the chosen day', async () => {
    const element = await timeline(
      html`<impact-timeline events="purchases" date="2025-10-28"></impact-timeline>`,
    );
    expect(said(element, 'sentence')).to.equal(
      '2 events from July 2025 to September 2025; the last by Oct 28, 2025: Purchases of 8 billion of farm goods and 7 billion of energy a year (announced).',
    );
  });

  it('with amounts as they belong together', async () => {
    const element = await timeline();
    const amounts = texts(element, 'amounts');
    expect(amounts).to.include.members([
      '2.5% → 27.5%',
      '27.5% → 15%',
      '1–2%',
      '$8 billion of farm goods and $7 billion of energy',
    ]);
  });

  it('of one event in the singular', async () => {
    const element = await timeline(html`<impact-timeline events="minerals"></impact-timeline>`);
    expect(said(element, 'sentence')).to.match(/^1 event in October 2025; the newest, on Oct 28, 2025: /);
  });

  it('as a list in order, each with day, topic, status, title, amounts and a link to who says so', async () => {
    const element = await timeline();
    const list = parts(element, 'event');
    expect(element.shadowRoot!.querySelector('ol')!.children).to.have.length(data.events.length);
    expect(list.map((item) => item.querySelector('time')!.dateTime)).to.deep.equal(
      data.events.map(({ date }) => date),
    );
    expect(textOf(list[10])).to.equal(
      'Sep 16, 2025Tariffs · in force Duty on cars falls from 27.5 to 15% 27.5% → 15% Source: Federal Register',
    );
    expect(textOf(list[14])).to.contain('Investment · announced').and.contain('up to $393.45 billion');
    const links = parts(element, 'source').map((line) => line.querySelector('a'));
    data.events.forEach(({ source }, index) => {
      const { url, publisher, title } = data.sources[source]!;
      expect(links[index]?.getAttribute('href') ?? undefined).to.equal(url);
      expect(textOf(parts(element, 'source')[index])).to.equal(`Source: ${publisher ?? title}`);
    });
  });

  it('and never shows an expression of interest as a thing done: mark and word tell them apart', async () => {
    const element = await timeline();
    for (const [index, item] of parts(element, 'event').entries()) {
      const { status, date } = data.events[index]!;
      const look = ['in force', 'decided', 'enacted budget', 'contracted'].includes(status)
        ? 'full'
        : ['disputed', 'ended', 'partly ended'].includes(status)
          ? 'struck'
          : 'open';
      expect(item.querySelector('.bullet .mark')!.classList.contains(look), date).to.equal(true);
      expect(item.querySelectorAll('.strike')).to.have.length(look === 'struck' ? 1 : 0);
      expect(textOf(item)).to.contain(status);
    }
    const figures = [...element.shadowRoot!.querySelectorAll('[part="figures"] data')].map(textOf);
    expect(figures).to.deep.equal(['6', '19', '6']);
    expect(texts(element, 'key')[0]).to.equal(
      'In force, enacted or contracted Announced, planned or selected Disputed, ended or partly ended',
    );
  });

  it('with the provisions and notes of an agreement on request', async () => {
    const element = await timeline(html`<impact-timeline events="minerals tariffs"></impact-timeline>`);
    const [order, details, ...more] = parts(element, 'details') as HTMLDetailsElement[];
    expect(more).to.have.length(0);
    expect(textOf(order)).to.contain('Section 2 (other goods, at least 15%) ended');
    details!.open = true;
    const items = [...details!.querySelectorAll('li')].map(textOf);
    expect(items).to.have.length(6);
    expect(items[1]).to.equal('Investment ministerial in 180 days · due Apr 26, 2026 · plan');
    expect(items[5]).to.contain('whether its dates were met is not known');
  });

  it('the same in a table, whose strings are those of the list', async () => {
    const element = await timeline();
    const [head, ...rows] = await tableOf(element);
    expect(head).to.deep.equal(['Date', 'Topic', 'What happened', 'Amounts', 'Status', 'Source']);
    expect(rows).to.have.length(31);
    expect(rows[10]).to.deep.equal([
      'Sep 16, 2025',
      'Tariffs',
      'Duty on cars falls from 27.5 to 15%',
      '27.5% → 15%',
      'in force',
      'Federal Register',
    ]);
    expect(rows.map((cells) => cells[2])).to.deep.equal(texts(element, 'title'));
    expect(rows[7]![3]).to.equal('none');
  });

  it('with as many sources as the panel says, each with what was taken from it', async () => {
    const element = await timeline();
    const [, tool] = parts(element, 'toolbar-button');
    const panel = await open(element, 'Sources', 'sources');
    const cited = [...panel.children];
    expect(textOf(tool)).to.equal(`Sources (${cited.length})`);
    expect(cited).to.have.length(Object.keys(data.sources).length);
    expect(textOf(panel)).to.contain(
      'Sep 16, 2025 · Duty on cars falls from 27.5 to 15% · 27.5% → 15% · in force',
    );
    expect(textOf(panel)).to.contain('Rapid response group: US Energy, METI · plan');
    expect(texts(element, 'toolbar-button').slice(2)).to.deep.equal(['Terms', 'Share and embed']);
  });
});

describe('the result of the timeline', () => {
  it('holds the events with days, decimal strings and the element that shows what came of them', async () => {
    const element = await timeline();
    const { events, ...rest } = element.result!;
    expect(rest).to.deep.equal({
      from: '2025-04-02',
      to: '2026-09-30',
      topics: ['tariffs', 'investment', 'purchases', 'defense', 'minerals'],
      date: null,
      latest: '2026-09-30-tariffs',
      knownThrough: '2026-10-10',
    });
    expect(events.map(({ id }) => id)).to.deep.equal(data.events.map(({ id }) => id));
    expect(events[10]).to.deep.equal({
      id: '2025-09-16-tariffs',
      date: '2025-09-16',
      topic: 'tariffs',
      title: 'Duty on cars falls from 27.5 to 15%',
      status: 'in force',
      source: 'cars',
      amounts: [
        { value: '27.5', unit: 'percent' },
        { value: '15', unit: 'percent' },
      ],
      relation: 'change',
    });
    expect(events[9]).to.deep.include({
      amounts: [
        { value: '8000000000', unit: 'USD', label: 'farm goods' },
        { value: '7000000000', unit: 'USD', label: 'energy' },
      ],
      relation: 'parts',
    });
    expect(events[14]!.amounts).to.deep.equal([{ value: '393450000000', unit: 'USD', bound: 'up to' }]);
  });

  it('is frozen through and through, and leaves the data as they are', async () => {
    const { result } = await timeline();
    expect(Object.isFrozen(result)).to.equal(true);
    expect(Object.isFrozen(result!.events[10]!.amounts[0])).to.equal(true);
    expect(Object.isFrozen(data.events[10]!.amounts)).to.equal(false);
  });

  it('is told by an event when the reader changes it, once, and never when a script does', async () => {
    const heard: TimelineResult[] = [];
    const listen = (event: Event) => {
      expect(event).to.be.instanceOf(ImpactChangeEvent);
      heard.push((event as ImpactChangeEvent<TimelineResult>).result);
    };
    addEventListener('impact-change', listen);
    const element = await timeline();
    Object.assign(element, { topics: 'defense', date: '2025-12-01', from: '2025-10-01' });
    await rendered(element);
    expect(element.result!.events).to.have.length(5);
    Object.assign(element, { topics: undefined, date: undefined, from: undefined });
    await rendered(element);
    expect(heard).to.have.length(0);
    await choose(element, '2025-09-16');
    await tick(element, 'topic-tariffs');
    expect(heard).to.have.length(2);
    expect(heard[0]).to.include({ date: '2025-09-16', latest: '2025-09-16-tariffs' });
    expect(heard[1]).to.equal(element.result);
    expect(heard[1]!.topics).to.deep.equal(['tariffs']);
    removeEventListener('impact-change', listen);
  });

  it('is the same in every language', async () => {
    const element = await timeline();
    const { result } = element;
    element.lang = 'ja';
    await until(() => said(element, 'heading').startsWith('いつ'), 'Japanese');
    expect(element.result).to.equal(result);
  });
});

describe('the drawing to scale', () => {
  it('has a mark for every event, in the lane of its topic, in proportion to time', async () => {
    const element = await timeline();
    expect(marks(element)).to.have.length(31);
    const x = (id: string) => {
      const mark = marks(element).find(({ dataset }) => dataset['mark'] === id);
      return parseFloat(mark!.querySelector('.mark')!.getAttribute('cx')!);
    };
    const dayOf = (id: string) => Date.parse(id.slice(0, 10)) / 864e5;
    const [first, last] = ['2025-04-02-tariffs', '2026-09-30-tariffs'];
    const perDay = (x(last) - x(first)) / (dayOf(last) - dayOf(first));
    for (const { id } of data.events)
      expect(x(id), id).to.be.closeTo(x(first) + (dayOf(id) - dayOf(first)) * perDay, 0.11);
  });

  it('chooses the day of a mark that is clicked or tapped, and marks the chosen day', async () => {
    const element = await timeline();
    const mark = marks(element).find(({ dataset }) => dataset['mark'] === '2025-12-16-defense')!;
    mark.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, composed: true }));
    await rendered(element);
    expect(element.result!.date).to.equal('2025-12-16');
    expect(day(element, '2025-12-16').getAttribute('aria-pressed')).to.equal('true');
    expect(textOf(element.shadowRoot!.querySelector('.day-name'))).to.equal('Dec 16, 2025');
    expect(marks(element).filter((each) => each.classList.contains('chosen'))).to.have.length(1);
  });

  it('says the event under the pointer, and else the last one up to the chosen day', async () => {
    const element = await timeline(html`<impact-timeline date="2025-10-25"></impact-timeline>`);
    expect(said(element, 'readout')).to.equal(
      'Oct 24, 2025, Defense: 2% of GDP brought forward to FY2025, two years ahead of FY2027 (2%, announced)',
    );
    marks(element)[0]!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await rendered(element);
    expect(said(element, 'readout')).to.match(/^Apr 2, 2025, Tariffs: Duty of 24% on Japan/);
  });
});
