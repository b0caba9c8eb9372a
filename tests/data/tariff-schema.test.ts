import { expect } from 'chai';
import { tariffs } from '../../src/data/tariffs/index.js';
import { tariffDataset } from '../../src/data/tariffs/schema.js';
import { validate } from '../../src/data/validate.js';

type Json = Record<string, unknown>;

/** The problems of the built-in data after a change, as `path: expectation`. */
function problemsAfter(change: (data: typeof tariffs) => unknown): string[] {
  const data = structuredClone(tariffs);
  change(data);
  const checked = validate(tariffDataset, data);
  return checked.ok ? [] : checked.problems.map(({ path, expected }) => `${path}: ${expected}`);
}

describe('the tariff schema', () => {
  it('says by path which id is unknown or used twice', () => {
    expect(problemsAfter((data) => (data.rows[2]!.source = 'nowhere'))).to.deep.equal([
      'rows[2].source: the id of one of the sources',
    ]);
    expect(
      problemsAfter((data) => (data.rows[2]!.furtherSources = ['eo-14345', 'constructor'])),
    ).to.deep.equal(['rows[2].furtherSources[1]: the id of one of the sources']);
    expect(
      problemsAfter((data) => (data.fees.merchandiseProcessing.limits[1]!.source = 'gone')),
    ).to.deep.equal(['fees.merchandiseProcessing.limits[1].source: the id of one of the sources']);
    expect(problemsAfter((data) => (data.rows[3]!.product = 'cheese'))).to.include(
      'rows[3].product: the id of one of the products',
    );
    expect(problemsAfter((data) => (data.presets[0]!.origin = 'FR'))).to.deep.equal([
      'presets[0].origin: the id of one of the origins',
    ]);
    expect(problemsAfter((data) => (data.rows[4]!.id = data.rows[1]!.id))).to.deep.equal([
      'rows[4].id: an id that no other entry of the list has',
    ]);
  });

  it('says by path which periods are disordered or overlap', () => {
    expect(problemsAfter((data) => (data.rows[1]!.to = '2025-04-01'))).to.deep.equal([
      'rows[1].to: a day on or after 2025-04-03, or null',
    ]);
    expect(problemsAfter((data) => (data.rows[1]!.to = '2025-09-16'))).to.deep.equal([
      'rows[2].from: a period that does not overlap that of rows[1] (jp-passenger-cars-2025-04-03)',
    ]);
    expect(problemsAfter((data) => (data.rows[1]!.to = null))).to.have.length(1);
    expect(
      problemsAfter((data) => (data.fees.merchandiseProcessing.limits[1]!.from = '2023-09-30')),
    ).to.deep.equal([
      'fees.merchandiseProcessing.limits[1].from: a period that does not overlap that of fees.merchandiseProcessing.limits[0]',
    ]);
  });

  it('lets periods run side by side within and over a quota, and not beside a row for both', () => {
    const inQuota = tariffs.rows.findIndex(({ quota }) => quota === 'in');
    expect(problemsAfter((data) => delete (data.rows[inQuota] as Json)['quota'])).to.deep.equal([
      `rows[${inQuota + 1}].from: a period that does not overlap that of rows[${inQuota}] (${tariffs.rows[inQuota]!.id})`,
    ]);
    expect(problemsAfter((data) => (data.rows[inQuota]!.quota = 'over'))).to.have.length(1);
  });

  it('says by path what has the wrong shape', () => {
    const shapes: [(data: typeof tariffs) => unknown, RegExp][] = [
      [(data) => ((data as Json)['schema'] = 'tariffs'), /^schema: "impact-elements\/tariffs@1"/],
      [(data) => ((data.rows[0] as Json)['rule'] = { kind: 'guess' }), /^rows\[0\]\.rule/],
      [(data) => ((data.rows[0] as Json)['rule'] = { kind: 'add-on' }), /^rows\[0\]\.rule\.rate/],
      [(data) => ((data.rows[0] as Json)['rule'] = { kind: 'add-on', rate: 25 }), /^rows\[0\]\.rule\.rate/],
      [
        (data) => ((data.rows[0] as Json)['rule'] = { kind: 'total', rate: '-1' }),
        /^rows\[0\]\.rule\.rate: a number of zero/,
      ],
      [(data) => (data.rows[0]!.from = '2025-02-30'), /^rows\[0\]\.from: a day that exists/],
      [(data) => ((data.rows[0] as Json)['status'] = 'rumour'), /^rows\[0\]\.status: one of in force/],
      [(data) => (data.rows[0]!.act = ''), /^rows\[0\]\.act: a text/],
      [(data) => ((data.rows[0] as Json)['until'] = null), /^rows\[0\]\.until/],
      [(data) => (data.origins[0]!.id = 'japan'), /^origins\[0\]\.id: two capital letters/],
      [(data) => delete (data.presets[0] as Json)['source'], /^presets\[0\]: a source, unless/],
      [(data) => delete (data.rows[0] as Json)['to'], /^rows\[0\]\.to/],
      [
        (data) => (data.sources['eo-14345']!.url = 'javascript:alert(1)'),
        /^sources\.eo-14345\.url: an address/,
      ],
    ];
    for (const [change, expected] of shapes) expect(problemsAfter(change).join('\n')).to.match(expected);
  });

  it('takes the least that an author can bring', () => {
    const least = {
      schema: 'impact-elements/tariffs@1',
      knownThrough: '2026-01-01',
      products: [{ id: 'cheese', label: 'Cheese', mfnRate: null }],
      origins: [{ id: 'FR', label: { en: 'France' } }],
      rows: [
        {
          id: 'fr-cheese',
          product: 'cheese',
          origin: 'FR',
          rule: { kind: 'add-on', rate: '10' },
          from: '2025-01-01',
          to: null,
          act: 'An act',
          heading: '',
          source: 'mine',
          status: 'in force',
        },
      ],
      sources: { mine: { title: 'My own', kind: 'author' } },
    };
    expect(validate(tariffDataset, least)).to.deep.include({ ok: true });
    expect(validate(tariffDataset, null)).to.have.property('ok', false);
    expect(validate(tariffDataset, [])).to.have.property('ok', false);
  });
});
