import { expect } from 'chai';
import { commitmentDataset } from '../../src/data/commitments/schema.js';
import { defenseDataset } from '../../src/data/defense/schema.js';
import { eventDataset } from '../../src/data/events/schema.js';
import { validate, type DataProblem } from '../../src/data/validate.js';
import { ownCommitments } from '../fixtures/own-commitments.js';
import { secondCountry, twoCountries } from '../fixtures/own-defense.js';
import { ownEvents } from '../fixtures/own-events.js';

type Schema = Parameters<typeof validate>[0];

/** The problems of a dataset after a change to a copy of it. */
function problemsAfter<Data>(
  schema: Schema,
  data: Data,
  change: (copy: Data) => unknown,
): readonly DataProblem[] {
  const copy = structuredClone(data);
  change(copy);
  const checked = validate(schema, copy);
  return checked.ok ? [] : checked.problems;
}

const inDefense = (change: (copy: typeof twoCountries) => unknown) =>
  problemsAfter(defenseDataset, twoCountries, change);
const inCommitments = (change: (copy: typeof ownCommitments) => unknown) =>
  problemsAfter(commitmentDataset, ownCommitments, change);

const problem = (path: string, expected: string, received: string): DataProblem => ({
  path,
  expected,
  received,
});

describe('defence data of a page', () => {
  it('may have a second country with a goal, months, money and words of its own', () => {
    expect(inDefense(() => undefined)).to.deep.equal([]);
    const checked = validate(defenseDataset, JSON.parse(JSON.stringify(twoCountries)));
    expect(checked.ok && checked.data.countries[1]).to.deep.equal(secondCountry);
  });

  it('say which version they are of', () => {
    const expected = problem('schema', '"impact-elements/defense@1"', '"impact-elements/defense@2"');
    expect(inDefense((data) => Object.assign(data, { schema: 'impact-elements/defense@2' }))).to.deep.equal([
      expected,
    ]);
  });

  it('say in words which keys are missing, and which are not known', () => {
    const found = inDefense(({ countries: [, second] }) => {
      Reflect.deleteProperty(second!.goal!, 'share');
      Object.assign(second!.goal!, { shares: '2' });
    });
    expect(found).to.have.deep.members([
      {
        path: 'countries[1].goal.share',
        expected: 'this key, which is missing',
        received: 'undefined',
        key: 'missing',
      },
      {
        path: 'countries[1].goal.shares',
        expected: 'no key of this name',
        received: '"shares"',
        key: 'unknown',
      },
    ]);
  });

  it('name unknown sources by path, wherever they are cited', () => {
    const expected = 'the id of one of the sources';
    expect(
      inDefense(({ countries: [, second] }) => {
        second!.goal!.source = 'a';
        second!.definitions[0]!.rows[0]!.source = 'b';
        second!.gdp![0]!.rows[0]!.source = 'constructor';
        second!.events![0]!.source = 'd';
      }),
    ).to.have.deep.members([
      problem('countries[1].goal.source', expected, '"a"'),
      problem('countries[1].definitions[0].rows[0].source', expected, '"b"'),
      problem('countries[1].gdp[0].rows[0].source', expected, '"constructor"'),
      problem('countries[1].events[0].source', expected, '"d"'),
    ]);
  });

  it('name ids and years that are used twice', () => {
    const id = 'an id that no other entry of the list has';
    const year = 'a year that no other entry of the list has';
    const twice = <Entry>(list: Entry[]) => list.push(structuredClone(list[0]!));
    expect(inDefense(({ countries }) => twice(countries))).to.deep.include(
      problem('countries[2].id', id, '"strelsau"'),
    );
    expect(inDefense(({ countries }) => twice(countries[1]!.definitions))).to.deep.equal([
      problem('countries[1].definitions[1].id', id, '"army"'),
    ]);
    expect(inDefense(({ countries }) => twice(countries[1]!.definitions[0]!.rows))).to.deep.equal([
      problem('countries[1].definitions[0].rows[4].year', year, '2023'),
    ]);
    expect(inDefense(({ countries }) => twice(countries[1]!.gdp![0]!.rows))).to.deep.equal([
      problem('countries[1].gdp[0].rows[2].year', year, '2023'),
    ]);
    expect(inDefense(({ countries }) => twice(countries[1]!.exchangeRates!.rows))).to.deep.equal([
      problem('countries[1].exchangeRates.rows[1].year', year, '2024'),
    ]);
  });

  it('have a request, a plan and parts of supplementary budgets in one year, and no part twice', () => {
    const budget = { year: 2024, value: '1', status: 'enacted budget', source: 'gazette' } as const;
    const add = (...parts: (number | undefined)[]) =>
      inDefense(({ countries }) =>
        countries[1]!.definitions[0]!.rows.push(
          { ...budget, status: 'plan' },
          { ...budget, status: 'request' },
          ...parts.map((part) => ({ ...budget, supplementary: true, ...(part && { part }) })),
        ),
      );
    expect(add(1, 2)).to.deep.equal([]);
    expect(add(2, 2)).to.have.length(1);
    expect(add(undefined)).to.have.length(1);
  });

  it('have no negative budget, and no GDP, rate or goal of zero', () => {
    const faults = inDefense(({ countries: [, second] }) => {
      second!.definitions[0]!.rows[0]!.value = '-1';
      second!.gdp![0]!.rows[0]!.value = '0.0';
      second!.exchangeRates!.rows[0]!.value = '0';
      second!.goal!.share = '0';
    });
    expect(faults.map(({ path, expected }) => `${path}: ${expected}`)).to.have.members([
      'countries[1].definitions[0].rows[0].value: a number of zero or more',
      'countries[1].gdp[0].rows[0].value: a number above zero',
      'countries[1].exchangeRates.rows[0].value: a number above zero',
      'countries[1].goal.share: a number above zero',
    ]);
  });

  it('have a fixed GDP where the goal counts from it, and a year before the goal where it was brought forward', () => {
    expect(inDefense(({ countries }) => (countries[1]!.goal!.denominator = 'fixed'))).to.deep.equal([
      problem('countries[1].goal.denominator', 'current, as the country has no fixedGdp', '"fixed"'),
    ]);
    expect(inDefense(({ countries }) => (countries[1]!.goal!.broughtForwardTo = 2030))).to.deep.equal([
      problem('countries[1].goal.broughtForwardTo', 'a year before 2030', '2030'),
    ]);
  });
});

describe('commitments of a page', () => {
  it('may be between any two countries', () => {
    expect(ownCommitments.commitments.map(({ from, to }) => [from, to])).to.deep.equal([['RU', 'SK']]);
    expect(inCommitments(() => undefined)).to.deep.equal([]);
  });

  it('name a reversed window, unknown sectors of a document, and what is listed twice', () => {
    const named = { date: '2025-06-01', source: 'gazette', sectors: ['rail', 'air'] };
    const year = { year: 2025, amount: '1', source: 'gazette' };
    expect(
      inCommitments(({ commitments: [pledge] }) => {
        pledge!.window!.to = '2024-12-31';
        Object.assign(pledge!, { named: [named], years: [year, year] });
      }),
    ).to.have.deep.members([
      problem('commitments[0].window.to', 'a day on or after 2025-01-01', '"2024-12-31"'),
      problem('commitments[0].named[0].sectors[1]', 'the id of one of the sectors', '"air"'),
      problem('commitments[0].years[1].year', 'a year that no other entry of the list has', '2025'),
    ]);
  });
});

describe('events of a page', () => {
  it('name a provision that is listed twice', () => {
    const problems = problemsAfter(eventDataset, ownEvents, ({ events: [first] }) =>
      first!.provisions!.push(structuredClone(first!.provisions![0]!)),
    );
    expect(problems).to.deep.equal([
      problem('events[0].provisions[1].id', 'an id that no other entry of the list has', '"ports"'),
    ]);
  });

  it('may be in any language', () => {
    const title = { en: 'The treaty is signed', 'pt-BR': 'O tratado é assinado' };
    expect(problemsAfter(eventDataset, ownEvents, ({ events }) => (events[1]!.title = title))).to.deep.equal(
      [],
    );
    expect(
      problemsAfter(eventDataset, ownEvents, ({ events }) =>
        Object.assign(events[1]!, { title: { ja: '条約' } }),
      ),
    ).to.have.length(1);
  });
});
