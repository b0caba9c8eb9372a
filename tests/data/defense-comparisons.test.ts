import { expect } from 'chai';
import { defense } from '../../src/data/defense/index.js';
import { comparisons } from '../helpers/defense-figures.js';

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
});
