import { expect } from 'chai';
import { convertAtRate } from '../../src/core/currency-conversion.js';
import { decimal, plain, sum } from '../../src/core/decimal.js';
import { defensePath } from '../../src/core/defense-path.js';
import { shareOfGdp } from '../../src/core/gdp-share.js';
import { annualGrowth } from '../../src/core/growth.js';
import { roundTo } from '../../src/core/rounding.js';
import {
  budgetsOf,
  budgetYears,
  defense,
  gdpByYear,
  type SpendingDefinition,
} from '../../src/data/defense/index.js';
import { defenseDataset } from '../../src/data/defense/schema.js';
import { validate } from '../../src/data/validate.js';

const japan = defense.countries[0]!;
const comparisons = defense.comparisons!;
const fixed = japan.fixedGdp!.value;

function definition(id: string): SpendingDefinition {
  const found = japan.definitions.find((one) => one.id === id);
  if (!found) throw new Error(`no definition ${id}`);
  return found;
}

function inTrillions(value: string): string {
  return plain(decimal(value).dividedBy('1e12'));
}

function initial(id: string, year: number): string {
  return budgetsOf(definition(id), 'initial').find((row) => row.year === year)!.value;
}

function supplementary(id: string, year: number): string {
  return plain(
    sum(
      budgetsOf(definition(id), 'supplementary')
        .filter((row) => row.year === year)
        .map(({ value }) => value),
    ),
  );
}

function share(spending: string, gdp: string, places = 2): string {
  const result = shareOfGdp({ spending, gdp });
  if (!result.ok) throw new Error(result.reason);
  return roundTo(result.share, places).toFixed(places);
}

function growth(from: string, to: string): string {
  const result = annualGrowth({ from, to });
  if (!result.ok) throw new Error(result.reason);
  return roundTo(result.growth, 1).toFixed(1);
}

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

  it('says everything in English and in Japanese', () => {
    let texts = 0;
    walk(defense, (node, path) => {
      if (!('en' in node)) return;
      texts++;
      expect(node['en'], path)
        .to.be.a('string')
        .and.match(/^[^|぀-ヿ一-鿿]+$/);
      expect(node['ja'], path)
        .to.be.a('string')
        .and.match(/[぀-ヿ一-鿿]/);
    });
    expect(texts).to.be.greaterThan(30);
  });
});

describe('Japan’s budgets', () => {
  it('cover fiscal 2010 to 2026 in both definitions of the budget, and 2023 to 2026 in the comprehensive one', () => {
    const years = (id: string) => budgetsOf(definition(id), 'initial').map(({ year }) => year);
    const all = Array.from({ length: 17 }, (_, i) => 2010 + i);
    expect(years('programme')).to.deep.equal(all);
    expect(years('defense-budget')).to.deep.equal(all);
    expect(years('comprehensive')).to.deep.equal([2023, 2024, 2025, 2026]);
    for (const year of all)
      expect(
        decimal(initial('defense-budget', year)).greaterThan(initial('programme', year)),
        String(year),
      ).to.equal(true);
  });

  it('keep initial and supplementary budgets apart until both are asked for', () => {
    const alone = budgetYears(definition('comprehensive'), false).find(({ year }) => year === 2025)!;
    expect([inTrillions(alone.spending), alone.supplementary]).to.deep.equal(['9.9', false]);
    const both = budgetYears(definition('comprehensive'), true).find(({ year }) => year === 2025)!;
    expect([inTrillions(both.spending), both.supplementary]).to.deep.equal(['11', true]);
    expect(both.parts.map(({ source }) => source)).to.deep.equal(['yomiuri', 'jiji-total']);
    const mixed = budgetYears(definition('defense-budget'), true);
    expect(mixed.find(({ year }) => year === 2020)!.parts.length).to.equal(4);
    expect(mixed.find(({ year }) => year === 2014)!.status).to.equal('derived');
    expect(mixed.find(({ year }) => year === 2024)!.supplementary).to.equal(false);
  });

  it('show the request for fiscal 2027 as incomplete, and never in the series', () => {
    const [request, ...others] = budgetsOf(definition('programme'), 'request');
    expect(others).to.deep.equal([]);
    expect(request).to.include({ year: 2027, status: 'request', caveat: 'incomplete' });
    for (const one of japan.definitions)
      expect(budgetYears(one, true).some(({ year }) => year > 2026)).to.equal(false);
  });

  it('grow as published from year to year', () => {
    const rates = (id: string, from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, i) =>
        growth(initial(id, from + i - 1), initial(id, from + i)),
      );
    expect(rates('programme', 2023, 2026)).to.deep.equal(['27.4', '17.0', '9.7', '3.9']);
    expect(rates('defense-budget', 2024, 2026)).to.deep.equal(['16.5', '9.4', '3.8']);
  });

  it('add up to the sums that were published', () => {
    const years = [2023, 2024, 2025, 2026].map((year) => initial('programme', year));
    const plan = budgetsOf(definition('programme'), 'plan')[0]!.value;
    expect(roundTo(inTrillions(plain(sum([...years, plan]))), 1).toFixed()).to.equal('40.5');
    const requested = [...years.slice(0, 3), '8845400000000'];
    const counted = [supplementary('programme', 2023), supplementary('programme', 2024)];
    expect(roundTo(inTrillions(plain(sum([...requested, ...counted]))), 1).toFixed()).to.equal('32.6');
    // The US realignment part of the supplementary budget of 2025.
    const realignment = decimal(supplementary('defense-budget', 2025)).minus(
      supplementary('programme', 2025),
    );
    expect(realignment.toFixed()).to.equal('345100000000');
    // The white paper of 2022 prints 6.1744 for the supplementary budget of 2021 and the initial one of 2022, from unrounded amounts.
    const sixteenMonths = sum([supplementary('defense-budget', 2021), initial('defense-budget', 2022)]);
    expect(sixteenMonths.minus('6174400000000').abs().lessThan('200000000')).to.equal(true);
  });

  it('are derived only where the note gives the arithmetic, and the arithmetic gives the figure', () => {
    const derived = japan.definitions.flatMap(({ rows }) =>
      rows.filter(({ status }) => status === 'derived'),
    );
    expect(derived.map(({ year }) => year)).to.deep.equal([2023, 2012, 2014, 2012, 2014]);
    for (const { value, note, year } of derived) {
      const words = typeof note === 'string' ? note : (note?.en ?? '');
      const [a, b] = words.match(/\d+(?:\.\d+)?/g) ?? [];
      const result = words.includes('−') ? decimal(a!).minus(b!) : decimal(a!).times(b!).dividedBy(100);
      expect(result.toFixed(), String(year)).to.equal(inTrillions(value));
    }
    expect(japan.exchangeRates!.note).to.have.property('en').that.includes('Mean of twelve monthly averages');
  });
});

describe('the denominators', () => {
  it('make the same spending 1.77, 1.67 and 1.47 %, with the supplementary budget 1.96, 1.86 and 1.64 %', () => {
    const gdp = gdpByYear(japan, 2020);
    const denominators = [fixed, gdp.get(2022)!.value, gdp.get(2025)!.value];
    expect(denominators.map(inTrillions)).to.deep.equal(['560', '591.7', '672.6']);
    const shares = [false, true].map((both) => {
      const { spending } = budgetYears(definition('comprehensive'), both).find(({ year }) => year === 2025)!;
      return denominators.map((one) => share(spending, one));
    });
    expect(shares).to.deep.equal([
      ['1.77', '1.67', '1.47'],
      ['1.96', '1.86', '1.64'],
    ]);
  });

  it('are never mixed: every published share is of the fixed GDP, and no other GDP would give it', () => {
    const gdp = gdpByYear(japan, 2020);
    let checked = 0;
    for (const both of [false, true])
      for (const { parts, spending, year } of budgetYears(definition('comprehensive'), both)) {
        const published = parts.at(-1)!.publishedShare!;
        expect(share(spending, fixed, 1), String(year)).to.equal(decimal(published).toFixed(1));
        expect(share(spending, gdp.get(year)!.value, 1), String(year)).not.to.equal(
          decimal(published).toFixed(1),
        );
        checked++;
      }
    expect(checked).to.equal(8);
    for (const id of ['programme', 'defense-budget'])
      for (const row of definition(id).rows) expect(row).not.to.have.property('publishedShare');
    const { targets = [] } = defense;
    expect(targets.filter(({ denominator }) => denominator === 'fixed').map(({ id }) => id)).to.deep.equal([
      'japan-2',
    ]);
  });

  it('give the ratios of the headline budget to the GDP of its own year', () => {
    const gdp = gdpByYear(japan, 2020);
    const ratios = budgetYears(definition('defense-budget'), false).map(({ year, spending }) =>
      share(spending, gdp.get(year)!.value),
    );
    expect(ratios.join(' ')).to.equal(
      '0.94 0.95 0.93 0.92 0.92 0.90 0.91 0.90 0.91 0.92 0.96 0.93 0.91 1.10 1.24 1.29 1.31',
    );
  });

  it('keep the releases of GDP apart: base by base, and named in every year', () => {
    const current = gdpByYear(japan, 2020);
    expect([...current.keys()]).to.deep.equal(Array.from({ length: 17 }, (_, i) => 2010 + i));
    expect(current.get(2024)).to.include({ release: 'annual-2024', status: 'actual' });
    expect(current.get(2025)).to.include({ release: 'preliminary-2025' });
    expect(current.get(2026)).to.include({ release: 'outlook-2026', status: 'outlook' });
    const old = gdpByYear(japan, 2015);
    expect([...old.values()].map(({ value }) => inTrillions(value))).to.deep.equal([
      '595.2',
      '612.7',
      '629.3',
      '638.4',
    ]);
    for (const [year, { value }] of old) expect(current.get(year)!.value).not.to.equal(value);
  });

  it('carry the question all the way: 2 % is reached by neither measure with two decimals, and by one with one', () => {
    const gdp = gdpByYear(japan, 2020);
    const observed = budgetYears(definition('comprehensive'), true)
      .filter(({ year }) => year <= 2025)
      .map(({ year, spending, status }) => ({ year, spending, status, gdp: gdp.get(year)!.value }));
    const result = defensePath({
      observed,
      denominator: 'fixed',
      fixedGdp: fixed,
      targetShare: '2',
      targetYear: 2027,
      gdpGrowth: '3',
    });
    if (!result.ok) throw new Error(result.reason);
    const { latest } = result;
    expect(roundTo(latest.shareOfFixedGdp!, 2).toFixed()).to.equal('1.96');
    expect(roundTo(latest.shareOfFixedGdp!, 1).toFixed(1)).to.equal('2.0');
    expect(roundTo(latest.shareOfCurrentGdp!, 2).toFixed()).to.equal('1.64');
    expect(inTrillions(result.gap)).to.equal('0.2');
  });
});

describe('what Japan is compared with', () => {
  const edition = (id: string) => comparisons.find((one) => one.id === id)!;
  const value = (id: string, code: string, year: number) =>
    edition(id)
      .countries.find((one) => one.code === code)!
      .rows.find((row) => row.year === year)?.value;

  it('is eight members under NATO’s definition, 2014 to 2025, estimates marked', () => {
    const { countries } = edition('nato-2025');
    expect(countries.map(({ code }) => code).join(' ')).to.equal('US GB DE FR IT PL CA ES');
    for (const { code, rows } of countries) {
      expect(rows[0]!.year).to.equal(2014);
      expect(rows.at(-1)!.year, code).to.equal(code === 'DE' || code === 'FR' ? 2024 : 2025);
      for (const { year, status } of rows) expect(status).to.equal(year < 2024 ? 'actual' : 'outlook');
    }
    expect(value('nato-2025', 'US', 2014)).to.equal('3.71');
    expect(value('nato-2025', 'ES', 2016)).to.equal('0.8');
    expect(value('nato-2025', 'DE', 2023)).to.equal('1.61');
    expect(value('nato-2025', 'PL', 2025)).to.equal('4.48');
  });

  it('is thirteen countries under SIPRI’s, 2010 to 2024 in one release and 2025 in another', () => {
    const codes = edition('sipri-2025').countries.map(({ code }) => code);
    expect(codes.join(' ')).to.equal('JP KR TW AU CN US GB DE FR IT PL CA ES');
    expect(edition('sipri-2026').countries.map(({ code }) => code)).to.deep.equal(codes);
    for (const { rows } of edition('sipri-2025').countries)
      expect([rows.length, rows[0]!.year, rows.at(-1)!.year]).to.deep.equal([15, 2010, 2024]);
    for (const { rows } of edition('sipri-2026').countries)
      expect(rows.map(({ year }) => year)).to.deep.equal([2025]);
    expect(value('sipri-2025', 'JP', 2024)).to.equal('1.37');
    expect(value('sipri-2025', 'US', 2010)).to.equal('4.9');
    expect(value('sipri-2026', 'KR', 2025)).to.equal('2.6');
  });

  it('never joins editions: no source serves two of them', () => {
    const owner = new Map<string, string>();
    for (const { id, countries } of comparisons)
      for (const { source } of countries.flatMap(({ rows }) => rows)) {
        expect(owner.get(source) ?? id).to.equal(id);
        owner.set(source, id);
      }
  });

  it('offers the other targets with who set them, and how firm they are', () => {
    const lines = (defense.targets ?? []).map(({ share: percent, status, year }) => [percent, status, year]);
    expect(lines).to.deep.equal([
      ['2', 'plan', 2027],
      ['3.5', 'announced', 2035],
      ['1.5', 'announced', 2035],
      ['3.5', 'disputed', undefined],
      ['5', 'announced', undefined],
    ]);
  });

  it('pins the policy events to the year they are about, in order', () => {
    const events = japan.events!;
    expect(events.map(({ id }) => id)).to.deep.equal([
      'three-documents',
      'policy-speech',
      'declared-reached',
      'supplementary-2025',
      'draft-2026',
      'request-2027',
    ]);
    events.forEach(({ date }, i) => i > 0 && expect(date > events[i - 1]!.date).to.equal(true));
  });

  it('converts at the rate of the fiscal year', () => {
    const rate = japan.exchangeRates!.rows.find(({ year }) => year === 2025)!;
    expect(rate).to.include({ value: '150.74', status: 'derived' });
    const dollars = convertAtRate({ amount: '11000000000000', rate: rate.value });
    expect(dollars.ok && roundTo(dollars.converted, -9).toFixed()).to.equal('73000000000');
    expect(japan.exchangeRates!.rows.at(-1)).to.include({ year: 2026, value: '155.2', status: 'outlook' });
  });
});
