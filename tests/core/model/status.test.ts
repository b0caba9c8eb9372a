import { expect } from 'chai';
import { CERTAINTY, certaintyOf, isDisputed, isFirm } from '../../../src/core/model/status.js';
import { STATUSES } from '../../../src/data/schema.js';

describe('the status of a figure', () => {
  it('tells what stands from what is expected and from what does not hold', () => {
    expect(STATUSES.filter(isFirm)).to.deep.equal([
      'in force',
      'decided',
      'actual',
      'enacted budget',
      'contracted',
      'derived',
    ]);
    expect(STATUSES.filter(isDisputed)).to.deep.equal(['disputed', 'ended', 'partly ended']);
  });

  it('of a commitment has an order of certainty, in which no other status has a place', () => {
    expect(CERTAINTY.filter((status) => !(STATUSES as readonly string[]).includes(status))).to.deep.equal([]);
    expect(certaintyOf('actual')).to.equal(4);
    expect(certaintyOf('announced')).to.equal(0);
    expect(certaintyOf('derived')).to.equal(-1);
  });
});
