import { expect } from 'chai';
import { commitments } from '../../src/data/commitments/index.js';
import { defense } from '../../src/data/defense/index.js';
import { effects } from '../../src/data/effects/index.js';
import { events } from '../../src/data/events/index.js';
import { READ_AS, STATUSES, type Sources } from '../../src/data/schema.js';
import { tariffs } from '../../src/data/tariffs/index.js';

type Row = Readonly<Record<string, unknown>>;

interface Figure {
  readonly path: string;
  readonly status: unknown;
  readonly source: unknown;
}

/** The fields that hold a number, or a rule with one. */
const NUMBERS = [
  'value',
  'amount',
  'share',
  'rule',
  'rate',
  'minimum',
  'output',
  'effects',
  'mfnRate',
  'central',
  'shares',
];

/** A list states the status and source of its lines once; another source's number has the status of the figure it differs from. */
function figuresIn(value: unknown, given: Omit<Figure, 'path'>, path = ''): Figure[] {
  if (typeof value !== 'object' || value === null) return [];
  const row = (Array.isArray(value) ? {} : value) as Row;
  const { status = given.status, source = given.source } = row;
  const own = NUMBERS.some((name) => row[name] !== undefined && row[name] !== null);
  return [
    ...(own && typeof row['value'] !== 'object' ? [{ path, status, source }] : []),
    ...Object.entries(value).flatMap(([key, each]) => figuresIn(each, { status, source }, `${path}/${key}`)),
  ];
}

/** Rates and fees that stand in a law say which instead of a status. */
const LAW = /^\/(products|fees)\//;

const DATASETS: readonly (readonly [string, { readonly sources: Sources }, number])[] = [
  ['tariffs', tariffs, 75],
  ['defense', defense, 380],
  ['commitments', commitments, 80],
  ['effects', effects, 10],
  ['events', events, 15],
];

/** Of the figures of a dataset, percent whose first source is the official document. May only rise. */
const SHARES: Readonly<Record<string, number>> = {
  tariffs: 95,
  defense: 95,
  commitments: 70,
  events: 50,
};

for (const [name, { sources, ...dataset }, least] of DATASETS)
  describe(`every figure of the dataset ${name}`, () => {
    const figures = figuresIn(dataset, { status: undefined, source: undefined }).filter(
      // The amounts and rates inside a figure are its parts; a sector names its multipliers.
      ({ path }) => !/\/(rule|effects|informal)$|\/sectors\/\d+$/.test(path),
    );

    it(`has a status, unless it stands in a law`, () => {
      expect(figures.length).to.be.at.least(least);
      for (const { path, status } of figures) if (!LAW.test(path)) expect(STATUSES, path).to.include(status);
    });

    it('has a source with a title and a date, unless it is illustrative', () => {
      for (const { path, status, source } of figures) {
        if (status === 'illustrative' && source === undefined) continue;
        const cited = sources[String(source)];
        expect(cited?.title, path).to.match(/\S/);
        expect(cited?.published ?? cited?.retrieved, path).to.match(/^\d{4}/);
      }
    });

    it(`has an official document as its first source in at least ${SHARES[name] ?? 0}% of cases`, () => {
      const sourced = figures.filter(({ source }) => source !== undefined);
      const official = sourced.filter(({ source }) => sources[String(source)]?.kind === 'primary');
      expect((official.length / sourced.length) * 100).to.be.at.least(SHARES[name] ?? 0);
    });

    it('says of each source when and how it was read, and where, if not in itself', () => {
      for (const [id, { retrieved, read, via, kind, url }] of Object.entries(sources)) {
        expect(retrieved, id).to.match(/^2026-\d{2}-\d{2}$/);
        expect(READ_AS, id).to.include(read);
        if (kind === 'primary' && read !== 'original' && read !== 'copy')
          expect(via?.title, id).to.match(/\S/);
        // An address of these hosts was found in other texts, unless it is of a page that was read.
        if (/^https:\/\/www\.(cas|mof)\.go\.jp|whitehouse\.gov/.test(url ?? ''))
          expect(read, id).to.not.equal('original');
      }
    });
  });
