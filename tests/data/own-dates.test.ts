import { expect } from 'chai';
import { tariffDataset } from '../../src/data/tariffs/schema.js';
import { validate } from '../../src/data/validate.js';
import { ownTariffs } from '../fixtures/own-tariffs.js';

describe('a date that is none is a problem like others', () => {
  for (const day of ['yesterday', '', '2026-02-30', '2026-13-01', '2026-99-99', '2026-2-3'])
    it(`named by its path: “${day}”`, () => {
      const checked = validate(tariffDataset, { ...ownTariffs, knownThrough: day });
      expect(checked.ok).to.equal(false);
      const paths = checked.ok ? [] : checked.problems.map(({ path }) => path);
      expect(new Set(paths)).to.deep.equal(new Set(['knownThrough']));
    });
});
