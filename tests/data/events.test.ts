import { expect } from 'chai';
import { daysBetween } from '../../src/core/model/days.js';
import { commitments } from '../../src/data/commitments/index.js';
import { defense } from '../../src/data/defense/index.js';
import { tariffs } from '../../src/data/tariffs/index.js';
import { events as data } from '../../src/data/events/index.js';
import { eventDataset, TOPICS } from '../../src/data/events/schema.js';
import { validate } from '../../src/data/validate.js';

const event = (id: string) => data.events.find((each) => each.id === id)!;

describe('the events of the deal', () => {
  it('pass the schema that authors’ data is held to', () => {
    const checked = validate(eventDataset, JSON.parse(JSON.stringify(data)));
    expect(checked.ok ? [] : checked.problems).to.deep.equal([]);
  });

  it('are refused when they cite what is not there', () => {
    const wrong = JSON.parse(JSON.stringify(data)) as typeof data;
    wrong.events[0]!.source = 'nowhere';
    const checked = validate(eventDataset, wrong);
    expect(checked.ok ? [] : checked.problems.map(({ path }) => path)).to.include('events[0].source');
  });

  it('stand in order, from April 2025 to the newest day known, each under a name of its own', () => {
    const dates = data.events.map(({ date }) => date);
    expect(dates).to.deep.equal([...dates].sort());
    expect(dates[0]).to.equal('2025-04-02');
    expect(dates.at(-1)! <= data.knownThrough).to.equal(true);
    expect(new Set(data.events.map(({ id }) => id)).size).to.equal(dates.length);
  });

  it('cite sources that exist and leave none uncited', () => {
    const cited = data.events.flatMap(({ source, provisions = [] }) => [
      source,
      ...provisions.map((each) => each.source),
    ]);
    const known = Object.keys(data.sources);
    expect(cited.filter((id) => !known.includes(id))).to.deep.equal([]);
    expect(known.filter((id) => !cited.includes(id))).to.deep.equal([]);
  });

  it('cover every topic', () => {
    expect(new Set(data.events.map(({ topic }) => topic))).to.deep.equal(new Set(TOPICS));
  });

  it('say the same amounts as the commitments', () => {
    const [japan] = commitments.commitments;
    const layer = (name: string) => japan!.layers!.find((each) => each.layer === name)!.amount;
    const amount = (id: string) => event(id).amounts![0]!.value;
    expect(amount('2025-07-22-investment')).to.equal(japan!.total.amount);
    expect(amount('2025-10-28-investment')).to.equal(
      japan!.scenarios.find(({ id }) => id === 'announced')!.printed![0]!.amount,
    );
    expect(amount('2026-02-17-investment')).to.equal(layer('selected'));
    expect(amount('2026-05-01-investment')).to.equal(layer('contracted'));
  });

  it('hold the minerals framework with its provisions, whose days are counted from its signature', () => {
    const { date, provisions, amounts, note } = event('2025-10-28-minerals');
    expect(amounts).to.equal(undefined);
    expect(note).to.equal('Not binding, no amounts; whether its dates were met is not known');
    const due = (id: string) => provisions!.find((each) => each.id === id)!.due!;
    expect(daysBetween(date, due('ministerial'))).to.equal(180);
    expect(due('support')).to.equal('2026-04-28');
    expect(provisions!.map(({ id }) => id)).to.include.members(['response-group', 'tools', 'stockpiling']);
  });

  it('tell the car duty’s fall from 27.5 to 15 % on 16 September 2025', () => {
    expect(event('2025-09-16-tariffs').amounts!.map(({ value, unit }) => `${value} ${unit}`)).to.deep.equal([
      '27.5 percent',
      '15 percent',
    ]);
  });

  it('say how several amounts belong together', () => {
    for (const { id, amounts = [], relation } of data.events)
      expect(relation !== undefined, id).to.equal(amounts.length > 1);
    const relations = Object.fromEntries(
      data.events.flatMap(({ id, relation }) => (relation ? [[id, relation]] : [])),
    );
    expect(relations).to.deep.equal({
      '2025-04-03-tariffs': 'change',
      '2025-07-26-investment': 'range',
      '2025-09-04-purchases': 'parts',
      '2025-09-16-tariffs': 'change',
    });
    expect(event('2025-09-04-purchases').amounts!.map(({ label }) => label)).to.deep.equal([
      'farm goods',
      'energy',
    ]);
  });

  it('tell what the talks of October 2025 were about', () => {
    expect(event('2025-10-28-minerals').title).to.match(/rare earths/);
    expect(event('2025-10-28-tariffs').title).to.match(/steady implementation of the July agreement/);
    expect(event('2025-10-24-defense').title).to.match(/two years ahead of FY2027/);
    expect(event('2025-10-24-defense-documents').title).to.match(/revise the three security documents/);
    expect(event('2025-04-02-tariffs').amounts![0]!.value).to.equal('24');
    expect(event('2025-04-03-tariffs').amounts!.map(({ value }) => value)).to.deep.equal(['2.5', '27.5']);
  });

  it('keep a ruling and what was said of it apart', () => {
    expect(event('2026-02-20-tariffs')).to.include({ status: 'decided', source: 'court' });
    expect(event('2026-02-26-investment')).to.include({ status: 'announced', source: 'jbic' });
    expect(event('2026-02-20-tariffs').title).to.not.match(/JBIC/);
  });

  it('have the statuses that the other datasets give to the same thing', () => {
    const statuses = (of: string, all: readonly { date: string; status: string }[]) =>
      all.filter(({ date }) => date === of).map(({ status }) => status);
    const defenseEvents = data.events.filter(({ topic }) => topic === 'defense');
    const shared = defenseEvents.filter(({ date }) =>
      defense.countries.some((one) => statuses(date, one.events ?? []).length),
    );
    expect(shared.map(({ id }) => id)).to.include.members([
      '2025-10-24-defense',
      '2025-12-16-defense',
      '2026-08-31-defense',
    ]);
    for (const { id, date, status } of shared)
      expect(
        defense.countries.flatMap((one) => statuses(date, one.events ?? [])),
        id,
      ).to.include(status);
    // A duty that the schedule has ended is not in force here.
    const ended = (product: string, from: string) =>
      tariffs.rows.some(
        (row) =>
          row.origin === 'JP' && row.product === product && row.from === from && row.status === 'ended',
      );
    const inForce = (product: string, from: string) =>
      tariffs.rows.some(
        (row) =>
          row.origin === 'JP' && row.product === product && row.from === from && row.status === 'in force',
      );
    expect([ended('passenger-cars', '2025-04-03'), event('2025-04-03-tariffs').status]).to.deep.equal([
      true,
      'ended',
    ]);
    expect([ended('other-goods', '2025-08-07'), event('2025-08-07-tariffs').status]).to.deep.equal([
      true,
      'ended',
    ]);
    expect([ended('other-goods', '2026-02-24'), event('2026-02-24-tariffs').status]).to.deep.equal([
      true,
      'ended',
    ]);
    expect([inForce('passenger-cars', '2025-09-16'), event('2025-09-16-tariffs').status]).to.deep.equal([
      true,
      'in force',
    ]);
    expect([inForce('other-goods', '2026-07-24'), event('2026-07-24-tariffs').status]).to.deep.equal([
      true,
      'in force',
    ]);
    // The order of September has a part that ended and one that goes on.
    expect(event('2025-09-04-tariffs').status).to.equal('partly ended');
  });
});
