import { expect } from 'chai';
import { checkDataset } from '../../src/data/check.js';
import { commitments } from '../../src/data/commitments/index.js';
import { commitmentDataset } from '../../src/data/commitments/schema.js';
import { defense } from '../../src/data/defense/index.js';
import { defenseDataset } from '../../src/data/defense/schema.js';
import { events } from '../../src/data/events/index.js';
import { eventDataset } from '../../src/data/events/schema.js';
import { tariffs } from '../../src/data/tariffs/index.js';
import { tariffDataset } from '../../src/data/tariffs/schema.js';
import { thisMorning } from '../fixtures/this-morning.js';

/** As a file brings it: nothing but JSON. */
const asFile = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

async function extendedTariffs(own: object) {
  const checked = await checkDataset(tariffDataset, asFile({ ...thisMorning, ...own }), () => tariffs);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.data;
}

async function problemsOf(own: unknown): Promise<string[]> {
  const checked = await checkDataset(tariffDataset, asFile(own), () => tariffs);
  return checked.ok ? [] : checked.problems.map(({ path, expected }) => `${path}: ${expected}`);
}

describe('data of a page that extend the built-in ones', () => {
  it('end a rate, add one, and leave all others as they are', async () => {
    const before = JSON.stringify(tariffs);
    const { rows, sources, products, knownThrough } = await extendedTariffs({});
    const cars = rows.filter(({ product, origin }) => product === 'passenger-cars' && origin === 'JP');
    expect(cars.slice(-2).map(({ from, to, status }) => [from, to, status])).to.deep.equal([
      ['2025-09-16', '2026-11-29', 'ended'],
      ['2026-11-30', null, 'in force'],
    ]);
    expect(rows).to.have.length(tariffs.rows.length + 1);
    expect(cars.at(-2)).to.deep.include({ act: 'EO 14345 sec. 4 (Section 232)' });
    expect(Object.keys(sources)).to.deep.equal([...Object.keys(tariffs.sources), 'this-morning']);
    expect([products, knownThrough]).to.deep.equal([tariffs.products, '2026-11-30']);
    expect(JSON.stringify(tariffs), 'the built-in data').to.equal(before);
  });

  it('correct a figure of a year, of a country and of a list', async () => {
    const own = {
      schema: 'impact-elements/defense@1',
      extends: 'built-in',
      countries: [
        {
          id: 'japan',
          definitions: [{ id: 'comprehensive', rows: [{ year: 2024, value: '8900000000001' }] }],
        },
      ],
    };
    const checked = await checkDataset(defenseDataset, asFile(own), () => defense);
    const rows = checked.ok ? checked.data.countries[0]!.definitions[0]!.rows : [];
    const known = defense.countries[0]!.definitions[0]!.rows;
    expect(rows).to.have.length(known.length);
    for (const [at, row] of rows.entries())
      expect(row).to.deep.equal(
        known[at]!.year === 2024 ? { ...known[at], value: '8900000000001' } : known[at],
      );
  });

  it('take texts, rules and sources as a whole', async () => {
    const sources = { 'eo-14345': { title: 'Another', kind: 'author' } };
    const rows = [{ id: 'jp-passenger-cars-2025-09-16', rule: { kind: 'mfn' } }];
    const data = await extendedTariffs({ sources, rows });
    expect(data.sources['eo-14345']).to.deep.equal(sources['eo-14345']);
    expect(data.rows.find(({ id }) => id === rows[0]!.id)!.rule).to.deep.equal({ kind: 'mfn' });
    const labelled = await extendedTariffs({
      rows: [],
      products: [{ id: 'chips', label: { en: 'Chips', ja: 'チップ' } }],
    });
    expect(labelled.products.find(({ id }) => id === 'chips')!.label).to.deep.equal({
      en: 'Chips',
      ja: 'チップ',
    });
  });

  it('add a line to a list and an event to the deal', async () => {
    const item = { id: 'mine', sector: 'energy', name: 'Mine', amount: '1' };
    const pledge = {
      schema: commitments.schema,
      extends: 'built-in',
      commitments: [{ id: 'us-japan-investment', scenarios: [{ id: 'selected', items: [item] }] }],
    };
    const investment = await checkDataset(commitmentDataset, asFile(pledge), () => commitments);
    const scenario =
      investment.ok && investment.data.commitments[0]!.scenarios.find(({ id }) => id === 'selected');
    expect(scenario && scenario.items.at(-1)).to.deep.equal(item);
    const event = {
      id: 'today',
      date: '2026-11-30',
      topic: 'tariffs',
      title: 'T',
      status: 'announced',
      source: 'order',
    };
    const deal = { schema: events.schema, extends: 'built-in', events: [event] };
    const found = await checkDataset(eventDataset, asFile(deal), () => events);
    expect(found.ok && found.data.events.at(-1)).to.deep.equal(event);
  });

  it('are checked as a whole, and problems are told by their paths in the file', async () => {
    expect(await problemsOf(thisMorning)).to.deep.equal([]);
    const [ended, added] = thisMorning.rows;
    const rows = [{ id: 'jp-buses-2025-11-01', note: 7 }, added];
    expect(
      (await problemsOf({ ...thisMorning, rows: [added] })).map((one) => one.replace(/of rows.\d+. /, 'of ')),
    ).to.deep.equal(['rows[0].from: a period that does not overlap that of (jp-passenger-cars-2025-09-16)']);
    expect(await problemsOf({ ...thisMorning, rows: [ended, { ...added, source: 'none' }] })).to.deep.equal([
      'rows[1].source: the id of one of the sources',
    ]);
    expect((await problemsOf({ ...thisMorning, rows }))[0]).to.match(/^rows\[0\]\.note: a text/);
    expect(await problemsOf({ ...thisMorning, extends: 'another' })).to.include('extends: "built-in"');
    expect(await problemsOf({ ...thisMorning, schema: 'impact-elements/tariffs@2' })).to.include(
      'schema: "impact-elements/tariffs@1"',
    );
    expect(await problemsOf({ ...thisMorning, toString: 1 })).to.have.length(1);
  });

  it('do not reach the prototypes of objects', async () => {
    const hostile = JSON.parse(
      '{"schema":"impact-elements/tariffs@1","extends":"built-in","__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}',
    ) as unknown;
    const checked = await checkDataset(tariffDataset, hostile, () => tariffs);
    expect(checked.ok).to.equal(false);
    expect(({} as Record<string, unknown>)['x']).to.equal(undefined);
  });
});
