import { expect } from 'chai';
import { sameValue } from '../../src/ui/same-value.js';

describe('two results', () => {
  it('are the same where all they hold is, and not where anything differs', () => {
    const result = { duty: '1', steps: [{ id: 'a', terms: { rate: '15' } }], fees: null };
    expect(sameValue(result, structuredClone(result))).to.equal(true);
    for (const other of [
      { ...result, duty: '2' },
      { ...result, fees: undefined },
      { ...result, steps: [] },
      { ...result, steps: [{ id: 'a', terms: { rate: '15', value: '1' } }] },
      { ...result, more: '1' },
      null,
    ]) {
      expect(sameValue(result, other)).to.equal(false);
      expect(sameValue(other, result)).to.equal(false);
    }
  });
});
