import { expect } from 'chai';
import { convertAtRate } from '../../src/models/currency-conversion.js';
import { roundTo } from '../../src/core/numbers/rounding.js';
import { budgetsOf, defense } from '../../src/data/defense/index.js';
import { defenseDataset } from '../../src/data/defense/schema.js';
import { validate } from '../../src/data/validate.js';
import { comparisons, japan } from '../helpers/defense-figures.js';

/** Every object in the data, with the way to it. */
function walk(value: unknown, visit: (node: Record<string, unknown>, path: string) => void, path = ''): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) visit(value as Record<string, unknown>, path);
  for (const [key, child] of Object.entries(value)) walk(child, visit, `${path}.${key}`);
}

describe('the defence data', () => {
  it('fits its own schema, and still does after a trip through JSON', () => {
    expect(validate(defenseDataset, defense)).to.deep.include({ ok: true });
    const again: unknown = JSON.parse(JSON.stringify(defense));
    expect(again).to.deep.equal(defense);
    expect(validate(defenseDataset, again).ok).to.equal(true);
  });

  it('says what is wrong with an author’s data, by path', () => {
    const bad = {
      ...defense,
      countries: [{ ...japan, definitions: [{ id: 'x', label: 'X', rows: [{ year: 2025.5, value: 11 }] }] }],
    };
    const checked = validate(defenseDataset, bad);
    const paths = checked.ok ? [] : checked.problems.map(({ path }) => path);
    expect(paths).to.include.members([
      'countries[0].definitions[0].rows[0].year',
      'countries[0].definitions[0].rows[0].value',
      'countries[0].definitions[0].rows[0].status',
    ]);
  });

  it('gives every figure a source that exists, and no source without a figure', () => {
    const used = new Set<string>();
    let figures = 0;
    walk({ ...defense, sources: {} }, (node, path) => {
      if (!('value' in node || 'share' in node || 'date' in node)) return;
      figures++;
      expect(node, path).to.have.property('source');
      expect(defense.sources, path).to.have.property(String(node['source']));
      used.add(String(node['source']));
    });
    expect(figures).to.be.greaterThan(380);
    expect([...used].sort()).to.deep.equal(Object.keys(defense.sources).sort());
  });

  it('gives Japan the goal that its target line draws, announced earlier for a year before it', () => {
    const { share, year, denominator, status, source, broughtForwardTo } = japan.goal!;
    const line = defense.targets!.find(({ id }) => id === 'japan-2')!;
    expect({ share, year, denominator, status, source }).to.deep.equal({
      share: line.share,
      year: line.year,
      denominator: line.denominator,
      status: line.status,
      source: line.source,
    });
    expect(broughtForwardTo).to.equal(japan.events!.find(({ id }) => id === 'policy-speech')!.year);
  });

  it('dates its sources, none after the day it says it knows of', () => {
    for (const [id, { published, url, title }] of Object.entries(defense.sources)) {
      expect(published! <= defense.knownThrough, id).to.equal(true);
      expect(title, id).not.to.match(/memory|unverified/i);
      if (url !== undefined) expect(new URL(url).href, id).to.equal(url);
    }
  });

  it('counts the years of every list upwards, none twice', () => {
    const ascending = (years: readonly number[], name: string) =>
      years.forEach((year, i) => i > 0 && expect(year, name).to.be.greaterThan(years[i - 1]!));
    for (const one of japan.definitions) {
      for (const stage of ['initial', 'request', 'plan'] as const)
        ascending(
          budgetsOf(one, stage).map(({ year }) => year),
          `${one.id} ${stage}`,
        );
      const order = budgetsOf(one, 'supplementary').map(({ year, part }) => year * 10 + (part ?? 0));
      ascending(order, `${one.id} supplementary`);
    }
    for (const { id, rows } of japan.gdp!)
      ascending(
        rows.map(({ year }) => year),
        id,
      );
    ascending(
      japan.exchangeRates!.rows.map(({ year }) => year),
      'rates',
    );
    for (const { id, countries } of comparisons)
      for (const { code, rows } of countries)
        ascending(
          rows.map(({ year }) => year),
          `${id} ${code}`,
        );
  });

  it('has no figure that nobody could find a source for', () => {
    const yen = ['446400000000', '813000000000', '826800000000', '564600000000000', '571900000000000'];
    walk(defense, (node, path) => expect(yen, path).not.to.include(node['value']));
    const france = comparisons[0]!.countries.find(({ code }) => code === 'FR')!;
    expect(france.rows.at(-1)!.year).to.equal(2024);
  });

  it('pins the policy events to the year they are about, in order', () => {
    const events = japan.events!;
    expect(events.map(({ id }) => id)).to.deep.equal([
      'three-documents',
      'policy-speech',
      'documents-revision',
      'declared-reached',
      'supplementary-2025',
      'draft-2026',
      'lower-house-2026',
      'budget-2026',
      'request-2027',
    ]);
    events.forEach(({ date }, i) => i > 0 && expect(date >= events[i - 1]!.date).to.equal(true));
    const vow = events.find(({ id }) => id === 'documents-revision')!;
    expect(vow).to.include({ date: '2025-10-24', year: 2026, status: 'announced', source: 'speech' });
  });

  it('holds the budget of fiscal 2026 as enacted, and says that the day was not found', () => {
    for (const [id, oku] of [
      ['defense-budget', '9035300000000'],
      ['programme', '8809300000000'],
    ] as const) {
      const row = budgetsOf(
        japan.definitions.find((one) => one.id === id)!,
        'initial',
      ).at(-1)!;
      expect(row).to.include({ year: 2026, value: oku, status: 'enacted budget' });
      expect(row.note).to.match(/lower house on March 13, 2026, day of enactment not found/);
    }
    const [draft, house, force] = ['draft-2026', 'lower-house-2026', 'budget-2026'].map((id) =>
      japan.events!.find((event) => event.id === id)!,
    );
    expect([draft!.status, house!.status, force!.status]).to.deep.equal([
      'draft budget',
      'draft budget',
      'enacted budget',
    ]);
    expect(force!.label).to.contain('day of enactment not found');
  });

  it('gives the ministry’s request for fiscal 2027 first, and the broadcaster’s figure beside it', () => {
    const programme = japan.definitions.find(({ id }) => id === 'programme')!;
    const [request] = budgetsOf(programme, 'request');
    expect(request).to.include({ value: '9000000000000', source: 'mod-2026', caveat: 'incomplete' });
    expect(request!.alternatives).to.deep.equal([{ value: '8890000000000', source: 'nhk-2026' }]);
  });

  it('knows what the goal counts and refuses a definition that the country does not have', () => {
    expect(japan.goal!.definition).to.equal('comprehensive');
    const wrong = { ...japan, goal: { ...japan.goal!, definition: 'nothing' } };
    const checked = validate(defenseDataset, { ...defense, countries: [wrong] });
    expect(checked.ok ? [] : checked.problems.map(({ path }) => path)).to.deep.equal([
      'countries[0].goal.definition',
    ]);
  });

  it('converts at the rate of the fiscal year', () => {
    const rate = japan.exchangeRates!.rows.find(({ year }) => year === 2025)!;
    expect(rate).to.include({ value: '150.74', status: 'derived' });
    const dollars = convertAtRate({ amount: '11000000000000', rate: rate.value });
    expect(dollars.ok && roundTo(dollars.converted, -9).toFixed()).to.equal('73000000000');
    expect(japan.exchangeRates!.rows.at(-1)).to.include({ year: 2026, value: '155.2', status: 'outlook' });
  });
});
