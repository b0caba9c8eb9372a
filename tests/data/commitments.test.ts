import { expect } from 'chai';
import { decimal, plain } from '../../src/core/numbers/decimal.js';
import { commitments as data } from '../../src/data/commitments/index.js';
import { commitmentDataset } from '../../src/data/commitments/schema.js';
import { validate } from '../../src/data/validate.js';
import { billions, commitment } from '../helpers/commitments.js';

const japan = commitment('us-japan-investment');

describe('the data of the commitments', () => {
  it('passes the schema that authors’ data is held to', () => {
    const checked = validate(commitmentDataset, JSON.parse(JSON.stringify(data)));
    expect(checked.ok ? [] : checked.problems).to.deep.equal([]);
  });

  it('refuses data that is wrong, by path and expectation', () => {
    const wrong = JSON.parse(JSON.stringify(data)) as typeof data;
    wrong.commitments[0]!.scenarios[0]!.items[0]!.amount = '-1';
    wrong.commitments[0]!.scenarios[0]!.status = 'spent' as 'actual';
    const checked = validate(commitmentDataset, wrong);
    expect(checked.ok ? [] : checked.problems.map(({ path }) => path)).to.have.members([
      'commitments[0].scenarios[0].items[0].amount',
      'commitments[0].scenarios[0].status',
    ]);
  });

  it('refuses ids that lead nowhere or lead two ways, by path', () => {
    const wrong = JSON.parse(JSON.stringify(data)) as typeof data;
    const [first, second] = wrong.commitments[0]!.scenarios[0]!.items;
    first!.sector = 'cars';
    second!.id = first!.id;
    second!.source = 'nowhere';
    wrong.commitments[0]!.sectors[1]!.output = 'unknown';
    const checked = validate(commitmentDataset, wrong);
    expect(
      checked.ok ? [] : checked.problems.map(({ path, received }) => [path, received]),
    ).to.have.deep.members([
      ['commitments[0].scenarios[0].items[0].sector', '"cars"'],
      ['commitments[0].scenarios[0].items[1].id', '"portsmouth"'],
      ['commitments[0].scenarios[0].items[1].source', '"nowhere"'],
      ['commitments[0].sectors[1].output', '"unknown"'],
    ]);
  });

  it('refuses comparisons that a list does not allow, ways that go back, and amounts for lines that are not there', () => {
    const wrong = JSON.parse(JSON.stringify(data)) as typeof data;
    const [first, second] = wrong.commitments[0]!.scenarios;
    first!.comparableWith = ['candidates'];
    second!.comparableWith = ['total', 'nowhere', 'candidates'];
    first!.items[0]!.history![1]!.date = '2025-01-01';
    first!.items[1]!.together = ['nobody'];
    first!.items[2]!.places = ['atlantis'];
    const checked = validate(commitmentDataset, wrong);
    const list = 'commitments[0].scenarios';
    expect(checked.ok ? [] : checked.problems.map(({ path }) => path)).to.have.members([
      `${list}[0].shareOf`,
      `${list}[1].comparableWith[1]`,
      `${list}[1].comparableWith[2]`,
      `${list}[0].items[0].history[1].date`,
      `${list}[0].items[1].together[0]`,
      `${list}[0].items[2].places[0]`,
    ]);
  });

  /** Every object anywhere in the dataset. */
  function walk(value: unknown, path = ''): { path: string; row: Record<string, unknown> }[] {
    if (typeof value !== 'object' || value === null) return [];
    const below = Object.entries(value).flatMap(([key, each]) => walk(each, `${path}.${key}`));
    return Array.isArray(value) ? below : [{ path, row: value as Record<string, unknown> }, ...below];
  }

  const rows = walk({ ...data, sources: {} });

  it('names for every figure a source that exists, and has no source that nothing names', () => {
    const cited = rows
      .flatMap(({ row }) => [row['source'], row['differing']])
      .filter((id) => typeof id === 'string');
    const known = Object.keys(data.sources);
    expect(cited.filter((id) => !known.includes(id))).to.deep.equal([]);
    expect(known.filter((id) => !cited.includes(id))).to.deep.equal([]);
  });

  it('gives every amount a status of its own or that of its list, and every item a source', () => {
    for (const each of data.commitments)
      for (const list of each.scenarios)
        for (const item of list.items) {
          expect(item.status ?? list.status, item.id).to.be.a('string');
          expect(item.source ?? list.source, item.id).to.be.a('string');
        }
  });

  it('shows the arithmetic of everything that is derived', () => {
    const derived = rows.filter(({ row }) => row['status'] === 'derived');
    expect(derived.length).to.be.greaterThan(2);
    for (const { path, row } of derived) {
      const note = row['note'] as string;
      expect(/^Sum of|[0-9] [−+×÷] [0-9]/.test(note), `${path}: ${note}`).to.equal(true);
    }
  });

  it('computes what its notes say', () => {
    for (const { path, row } of rows) {
      const match = /([\d.,]+) ([−+×]) ([\d.,]+) = ([\d.,]+)/.exec(String(row['note']));
      if (!match) continue;
      const [a, b, result] = [match[1]!, match[3]!, match[4]!].map((text) => decimal(text.replace(/,/g, '')));
      const value = { '+': a!.plus(b!), '−': a!.minus(b!), '×': a!.times(b!) }[match[2] as '+' | '−' | '×'];
      expect(plain(value), path).to.equal(plain(result!));
      if (match[2] !== '×') expect(billions(row['amount'] as string), path).to.equal(plain(result!));
    }
  });

  it('knows nothing newer than it says', () => {
    const dates = rows.flatMap(({ row }) => (typeof row['date'] === 'string' ? [row['date']] : []));
    expect(dates.sort().at(-1)).to.equal(data.knownThrough);
  });

  it('refers only to sectors and multipliers that exist', () => {
    const multipliers = (data.multipliers ?? []).map(({ id, kind }) => `${kind} ${id}`);
    for (const { id, sectors, scenarios, named = [] } of data.commitments) {
      const ids = sectors.map((sector) => sector.id);
      for (const { items } of scenarios) for (const item of items) expect(ids, id).to.include(item.sector);
      for (const list of named) expect(ids).to.include.members(list.sectors);
      for (const { employment, output } of sectors) {
        if (employment !== undefined) expect(multipliers).to.include(`employment ${employment}`);
        if (output !== undefined) expect(multipliers).to.include(`output ${output}`);
      }
    }
  });

  it('ships no figure that was only remembered: the split of the two gas plants, an amount for ENTRA1', () => {
    const items = japan.scenarios.flatMap((each) => each.items);
    const amounts = items.map(({ amount }) => billions(amount ?? null));
    expect(amounts).not.to.include('17');
    expect(amounts).not.to.include('16');
    expect(items.find(({ id }) => id === 'entra1')).not.to.have.property('amount');
  });
});
