import { expect } from 'chai';
import { decimal } from '../../src/core/numbers/decimal.js';
import { STATUSES } from '../../src/data/schema.js';
import { tariffs } from '../../src/data/tariffs/index.js';
import { tariffDataset } from '../../src/data/tariffs/schema.js';
import { validate } from '../../src/data/validate.js';

const copy = () => JSON.parse(JSON.stringify(tariffs)) as typeof tariffs;
const next = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

const grouped = () => {
  const groups = new Map<string, typeof tariffs.rows>();
  for (const row of tariffs.rows) {
    for (const quota of row.quota ? [row.quota] : ['in', 'over']) {
      const key = `${row.product} ${row.origin} ${quota}`;
      groups.set(key, [...(groups.get(key) ?? []), row]);
    }
  }
  return groups;
};

const allCitations = () => [
  ...tariffs.rows.flatMap(({ source, furtherSources = [] }) => [source, ...furtherSources]),
  ...tariffs.products.flatMap(({ source }) => source ?? []),
  ...tariffs.presets.flatMap(({ source }) => source ?? []),
  tariffs.fees.merchandiseProcessing.source,
  ...tariffs.fees.merchandiseProcessing.limits.flatMap(({ source, informal }) => [
    source,
    ...(informal?.source === undefined ? [] : [informal.source]),
  ]),
  ...(tariffs.fees.merchandiseProcessing.exemptions ?? []).flatMap(({ source, furtherSources = [] }) => [
    source,
    ...furtherSources,
  ]),
  tariffs.fees.harborMaintenance.source,
];

describe('the built-in tariff data', () => {
  it('are what their schema says, also as JSON', () => {
    expect(validate(tariffDataset, tariffs)).to.deep.include({ ok: true });
    expect(validate(tariffDataset, copy())).to.deep.include({ ok: true });
  });

  it('have rows of ordered, touching periods: no overlap, and no gap inside a series', () => {
    for (const [key, rows] of grouped()) {
      const sorted = [...rows].sort((a, b) => (a.from < b.from ? -1 : 1));
      sorted.forEach((row, index) => {
        if (row.to !== null) expect(row.from <= row.to, row.id).to.equal(true);
        const follower = sorted[index + 1];
        if (follower) expect(row.to && next(row.to), `${key}: after ${row.id}`).to.equal(follower.from);
        // The general rates on wood rise on 1 January 2027, to two rates for one kind of goods.
        else
          expect(row.to, `${key} goes on`).to.equal(
            key === 'wood-furniture CH in' || key === 'wood-furniture CH over' ? '2026-12-31' : null,
          );
      });
    }
  });

  it('name for every row an act, a known source and a status that fits its dates', () => {
    for (const row of tariffs.rows) {
      expect(row.act, row.id).to.not.equal('');
      const cited = [row.source, ...(row.furtherSources ?? [])];
      expect(new Set(cited).size, row.id).to.equal(cited.length);
      for (const id of cited) expect(tariffs.sources, row.id).to.have.property(id);
      expect(STATUSES).to.include(row.status);
      const goesOn = row.to === null || row.to > tariffs.knownThrough;
      expect(row.status, row.id).to.be.oneOf([goesOn ? 'in force' : 'ended', 'derived']);
      if (row.status === 'derived')
        expect(JSON.stringify(row.note), `${row.id} shows its arithmetic`).to.match(/ = \d/);
    }
  });

  it('have no id twice', () => {
    for (const list of [tariffs.rows, tariffs.products, tariffs.origins, tariffs.presets])
      expect(new Set(list.map(({ id }) => id)).size).to.equal(list.length);
  });

  it('give every source a title, a publisher and a date, and use every source', () => {
    const cited = new Set(allCitations());
    for (const [id, source] of Object.entries(tariffs.sources)) {
      expect(source.title, id).to.match(/\S/);
      expect(source.publisher, id).to.match(/\S/);
      // A document without a date of its own says when it was read instead.
      expect(source.published ?? source.retrieved, id).to.match(/^\d{4}/);
      expect(cited.has(id), `${id} is used`).to.equal(true);
      expect(source.kind, id).to.be.oneOf(['primary', 'secondary']);
    }
    for (const id of cited) expect(tariffs.sources).to.have.property(id);
  });

  it('carry nothing from memory and nothing unverified', () => {
    expect(JSON.stringify(tariffs)).to.not.match(/unverified|memory/i);
    expect(JSON.stringify(tariffs)).to.not.match(/147\.?2|148\.?2/);
  });

  it('begin before April 2025 and know how far they reach', () => {
    expect(tariffs.knownFrom < '2025-04-01').to.equal(true);
    expect(tariffs.knownThrough).to.equal('2026-10-10');
    for (const { from } of tariffs.rows)
      expect(from >= tariffs.knownFrom && from <= tariffs.knownThrough).to.equal(true);
  });

  it('tell the events that explain the changes', () => {
    const note = (id: string) => JSON.stringify(tariffs.rows.find((row) => row.id === id)?.note);
    expect(note('jp-other-goods-2025-08-07')).to.match(/First charged as ordinary rate \+ 15%/);
    expect(note('jp-other-goods-2025-08-07')).to.match(/before October 5, 2025/);
    expect(note('jp-other-goods-2026-02-24')).to.match(/Supreme Court/);
    expect(note('jp-other-goods-2026-02-24')).to.match(/before February 28/);
    expect(note('jp-other-goods-2026-07-24')).to.match(/before July 28, 2026/);
    expect(note('gb-passenger-cars-2025-06-30-in')).to.match(/65,205/);
  });

  it('hold the customs fees of the fiscal years 2023 to 2027, day after day', () => {
    const { merchandiseProcessing, harborMaintenance } = tariffs.fees;
    expect(
      merchandiseProcessing.limits.map(({ fiscalYear, minimum, maximum }) => [fiscalYear, minimum, maximum]),
    ).to.deep.equal([
      [2023, '29.66', '575.35'],
      [2024, '31.67', '614.35'],
      [2025, '32.71', '634.62'],
      [2026, '33.58', '651.50'],
      [2027, '34.58', '670.86'],
    ]);
    merchandiseProcessing.limits.forEach((limit, index, all) => {
      expect([limit.from, limit.to]).to.deep.equal([
        `${limit.fiscalYear - 1}-10-01`,
        `${limit.fiscalYear}-09-30`,
      ]);
      const follower = all[index + 1];
      if (follower) expect(next(limit.to)).to.equal(follower.from);
    });
    expect([merchandiseProcessing.rate, harborMaintenance.rate]).to.deep.equal(['0.3464', '0.125']);
    // wx-mpf-3 and wx-mpf-5: the values at which the limits of fiscal 2027 begin to bind.
    const fee = (value: string) => decimal(value).times(merchandiseProcessing.rate).dividedBy(100).toFixed(2);
    expect([fee('9982.68'), fee('193666.28')]).to.deep.equal(['34.58', '670.86']);
  });

  it('hold the fee of an informal entry in each fiscal year, and who pays none', () => {
    const { limits, exemptions = [] } = tariffs.fees.merchandiseProcessing;
    expect(limits.map(({ informal }) => informal?.fee)).to.deep.equal([
      '2.37',
      '2.53',
      '2.62',
      '2.69',
      '2.77',
    ]);
    expect(new Set(limits.map(({ informal }) => informal?.limit))).to.deep.equal(new Set(['2500']));
    expect(exemptions.map(({ id, act }) => [id, act])).to.deep.equal([['korus', '19 CFR 24.23(c)(12)']]);
    const known = new Set(exemptions.map(({ id }) => id));
    const resting = tariffs.rows.filter(({ preference }) => preference !== undefined);
    for (const { preference, id } of resting) expect(known.has(preference!), id).to.equal(true);
    // A row that speaks of the agreement rests on it.
    expect(resting.map(({ id }) => id)).to.have.members(
      tariffs.rows.filter(({ note }) => /KORUS/.test(JSON.stringify(note ?? ''))).map(({ id }) => id),
    );
  });

  it('give a Section 232 duty that every partner of an agreement has its day before', () => {
    for (const origin of tariffs.origins)
      for (const product of tariffs.products) {
        const first = tariffs.rows
          .filter((row) => row.origin === origin.id && row.product === product.id)
          .sort((a, b) => (a.from < b.from ? -1 : 1))[0];
        if (first) expect(first.to, `${product.id} ${origin.id}`).to.not.equal(null);
      }
  });

  it('offer ready values with their provenance', () => {
    const picks = Object.fromEntries(tariffs.presets.map((pick) => [pick.id, pick]));
    expect(picks['car-imports-2024']).to.include({
      value: '39933000000',
      status: 'actual',
      source: 'car-imports',
    });
    expect(picks['car-imports-2023']).to.include({
      value: '40056000000',
      status: 'actual',
      source: 'car-imports',
    });
    expect(picks['one-car']).to.include({ value: '40000', status: 'illustrative' });
  });

  it('keep the ids that others link to', () => {
    expect(tariffs.products.map(({ id }) => id)).to.have.members([
      'passenger-cars',
      'light-trucks',
      'car-parts',
      'other-goods',
      'civil-aircraft',
      'steel-aluminium-copper',
      'softwood',
      'wood-furniture',
      'patented-medicines',
      'chips',
      'heavy-trucks',
      'buses',
    ]);
    expect(tariffs.origins.map(({ id }) => id)).to.have.members(['JP', 'EU', 'KR', 'GB', 'CH']);
    const known = (list: { id: string }[]) => new Set(list.map(({ id }) => id));
    const used = (key: 'product' | 'origin') => new Set(tariffs.rows.map((row) => row[key]));
    expect(used('product')).to.deep.equal(known(tariffs.products));
    expect(used('origin')).to.deep.equal(known(tariffs.origins));
  });
});
