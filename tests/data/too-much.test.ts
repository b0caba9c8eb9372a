import { expect } from 'chai';
import { LIMITS } from '../../src/core/model/data-limits.js';
import { checkDataset } from '../../src/data/check.js';
import { extended, ownPath } from '../../src/data/extend.js';
import { DATASETS } from '../../src/data/index.js';
import { validate, validateInSlices } from '../../src/data/validate.js';
import { ownCommitments } from '../fixtures/own-commitments.js';
import { ownEvents } from '../fixtures/own-events.js';
import { ownTariffs } from '../fixtures/own-tariffs.js';

const none = (): object => ({});
const events = (list: readonly unknown[]): object => ({ ...ownEvents, events: list });
const [first] = ownEvents.events;
const { rows } = ownTariffs;
const [commitment] = ownCommitments.commitments;
const [scenario] = commitment!.scenarios;
const day = (at: number) => new Date(Date.UTC(1900, 0, 1 + at)).toISOString().slice(0, 10);

/** So many right entries, in each dataset that has lists to grow. */
const LONG = {
  events: (many: number): object =>
    events(Array.from({ length: many }, (_, at) => ({ ...first, id: `event-${at}` }))),
  tariffs: (many: number): object => ({
    ...ownTariffs,
    rows: Array.from({ length: many }, (_, at) => ({
      ...rows[0],
      id: `row-${at}`,
      from: day(at),
      to: day(at),
    })),
  }),
  commitments: (many: number): object => ({
    ...ownCommitments,
    commitments: [
      {
        ...commitment,
        scenarios: [
          {
            ...scenario,
            items: Array.from({ length: many }, (_, at) => ({ ...scenario!.items[0], id: `item-${at}` })),
          },
        ],
      },
    ],
  }),
};

async function refusal(json: unknown): Promise<unknown> {
  const checked = await checkDataset(DATASETS.events.schema, json, none);
  return checked.ok ? null : checked.problems;
}

/** How often a check lets others go first, and what it comes to. */
function inSlices(
  name: keyof typeof LONG,
  json: unknown,
): { readonly turns: number; readonly outcome: unknown } {
  const work = validateInSlices(DATASETS[name].schema, json);
  for (let turns = 0; ; turns++) {
    const step = work.next();
    if (step.done) return { turns, outcome: step.value };
  }
}

describe('own data that are too much are refused, and it is said what may be', () => {
  it('rows', async () => {
    const expected = 'at most 5,000 rows: entries of lists and objects, all together';
    expect(await refusal(events(Array.from({ length: 100_000 }, () => ({}))))).to.deep.equal([
      { path: '', expected, received: 'more' },
    ]);
    const sources = Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`s${at}`, {}]));
    expect(await refusal({ ...ownEvents, sources })).to.deep.equal([
      { path: '', expected, received: 'more' },
    ]);
    expect(await refusal(LONG.events(LIMITS.rows / 3 - 1))).to.equal(null);
  });

  it('values', async () => {
    const wide = Object.fromEntries(Array.from({ length: 100_001 }, (_, at) => [`v${at}`, 1]));
    expect(await refusal({ ...ownEvents, wide })).to.deep.equal([
      { path: '', expected: 'at most 100,000 values', received: 'more' },
    ]);
  });

  it('levels, however many there are', async () => {
    for (const levels of [25, 200_000]) {
      let deep: unknown = 1;
      for (let at = 0; at < levels; at++) deep = at % 2 ? [deep] : { deep };
      expect(await refusal(deep)).to.deep.equal([
        { path: '', expected: 'at most 24 levels of lists and objects in each other', received: 'more' },
      ]);
    }
    const endless: Record<string, unknown> = {};
    endless['inside'] = endless;
    expect(await refusal(endless)).to.have.lengthOf(1);
  });

  it('and all that is built in is far from the limits', () => {
    for (const { data } of Object.values(DATASETS)) {
      const size = JSON.stringify(data).length;
      expect(size * 4).to.be.below(LIMITS.bytes);
    }
  });
});

describe('long data are checked in slices', () => {
  for (const name of Object.keys(LONG) as (keyof typeof LONG)[]) {
    it(`${name}: others go first after each fifty rows, and all is told as if it were checked at once`, () => {
      const { schema } = DATASETS[name];
      const right = LONG[name](1000);
      const { turns, outcome } = inSlices(name, right);
      expect(turns).to.be.at.least(20);
      expect(outcome).to.deep.equal(validate(schema, right));
      const spoilt = JSON.parse(
        JSON.stringify(right)
          .replaceAll('-77"', ' 77"')
          .replace('"gazette"', '"nowhere"')
          .replace('"schema"', '"scheme"'),
      ) as object;
      const found = inSlices(name, spoilt).outcome as { problems: { path: string }[] };
      const atOnce = validate(schema, spoilt) as unknown as { problems: { path: string }[] };
      const inOrder = (one: { problems: { path: string }[] }) =>
        one.problems.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
      expect(found.problems).to.have.length.above(0);
      expect(inOrder(found)).to.deep.equal(inOrder(atOnce));
    });
  }

  it('faults between rows are found in them, too', () => {
    const twice = LONG.events(200) as { events: { id: string }[] };
    twice.events[150]!.id = 'event-3';
    expect(inSlices('events', twice).outcome).to.deep.equal({
      ok: false,
      problems: [
        {
          path: 'events[150].id',
          expected: 'an id that no other entry of the list has',
          received: '"event-3"',
        },
      ],
    });
    const over = LONG.tariffs(200) as { rows: { from: string; to: string }[] };
    Object.assign(over.rows[150]!, { from: day(3), to: day(4) });
    const { problems } = inSlices('tariffs', over).outcome as {
      problems: { path: string; expected: string }[];
    };
    expect(problems.map(({ path, expected }) => [path, expected])).to.deep.equal([
      ['rows[150].from', 'a period that does not overlap that of rows[3] (row-3)'],
    ]);
  });
});

describe('the work of putting data together grows as their rows, not as the square of them', () => {
  /** How often ids are read while so many entries are merged with as many. */
  const reads = (many: number): number => {
    let count = 0;
    const list = (from: number) =>
      Array.from({ length: many }, (_, at) => ({
        get id() {
          count++;
          return `id-${from + at}`;
        },
      }));
    extended({ list: list(0) }, { extends: 'built-in', list: list(many / 2) });
    return count;
  };

  it('entries are found by their ids', () => {
    expect(reads(1000) / reads(100)).to.be.below(12);
  });

  it('paths are found by their beginnings', () => {
    const origins = new Map([
      ['rows[1]', 'rows[0]'],
      ['rows[1].steps[2]', 'rows[0].steps[0]'],
    ]);
    const found = ['rows[1].steps[2].id', 'rows[1].from', 'rows[10].from', 'rows', ''].map((path) =>
      ownPath(path, origins),
    );
    expect(found).to.deep.equal(['rows[0].steps[0].id', 'rows[0].from', 'rows[10].from', 'rows', '']);
  });
});
