import { expect } from 'chai';
import { freezeDeep, memoize, memoizeLast } from '../../../src/core/model/memoize.js';

describe('results are cached by their arguments', () => {
  it('never takes one argument for another', () => {
    const asked: (readonly (string | number | boolean | undefined)[])[] = [
      [undefined],
      [''],
      ['undefined'],
      ['1'],
      [1],
      ['true'],
      [true],
      ['a', 'b'],
      ['a","b'],
      ['a,b'],
      ['a\0b'],
      ['a', undefined],
      ['a'],
    ];
    const write = memoize((...given: (string | number | boolean | undefined)[]) => JSON.stringify([given]));
    for (const given of [...asked, ...asked]) expect(write(...given)).to.equal(JSON.stringify([given]));
  });

  it('computes the same arguments once', () => {
    let calls = 0;
    const work = memoize((text: string) => `${text}${(calls += 1)}`);
    expect([work('a'), work('a'), work('b')]).to.deep.equal(['a1', 'a1', 'b2']);
  });

  it('keeps the last result while every argument is the same object', () => {
    const pair = memoizeLast((...given: readonly object[]) => [...given]);
    const [one, other] = [{}, {}];
    const first = pair(one, other);
    expect(pair(one, other)).to.equal(first);
    expect(pair(one, {})).not.to.equal(first);
  });

  it('freezes a result with everything in it', () => {
    const frozen = freezeDeep({ steps: [{ terms: { rate: '1' } }], none: null });
    expect(Object.isFrozen(frozen.steps[0]?.terms)).to.equal(true);
  });
});
