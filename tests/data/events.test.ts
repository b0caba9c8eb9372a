import { expect } from 'chai';
import { daysBetween } from '../../src/core/model/days.js';
import { commitments } from '../../src/data/commitments/index.js';
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

  it('stand in order, from July 2025 to the newest day known, each under a name of its own', () => {
    const dates = data.events.map(({ date }) => date);
    expect(dates).to.deep.equal([...dates].sort());
    expect([dates[0]!.slice(0, 7), dates.at(-1)]).to.deep.equal(['2025-07', data.knownThrough]);
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
});
