import { expect } from 'chai';
import { checkIds } from '../../../src/core/model/check-ids.js';
import { checkInputs, checkWhole, type InputKind } from '../../../src/core/model/check-inputs.js';
import { plain } from '../../../src/core/numbers/decimal.js';

const reasonOf = (given: unknown, kind: InputKind) => {
  const read = checkInputs([['field', given, kind]]);
  return read.ok ? 'ok' : read.reason;
};

describe('inputs are read once', () => {
  it('gives the values in the order of the inputs, exactly', () => {
    const read = checkInputs([
      ['value', '12345678901234567890.05', 'money'],
      ['rate', '27.5', 'rate'],
    ]);
    if (!read.ok) throw new Error(read.reason);
    expect(read.values.map(plain)).to.deep.equal(['12345678901234567890.05', '27.5']);
  });

  it('refuses the first that cannot be used, with what was received and the details given for it', () => {
    const read = checkInputs([
      ['before', '1', 'rate'],
      ['spending', 'x', 'positive', { year: '2025' }],
      ['after', '-1', 'rate'],
    ]);
    expect(read).to.deep.equal({
      ok: false,
      reason: 'not-a-number',
      field: 'spending',
      details: { year: '2025', received: 'x' },
    });
  });

  it('has one reason for one fault, whatever the input counts', () => {
    const faults: [given: unknown, kind: InputKind, reason: string][] = [
      [undefined, 'money', 'not-a-number'],
      [12, 'number', 'not-a-number'],
      ['1e3', 'growth', 'not-a-number'],
      ['-0.01', 'money', 'negative'],
      ['-0.01', 'amount', 'negative'],
      ['0', 'divisor', 'not-positive'],
      ['-1', 'positive', 'not-positive'],
      ['-100', 'growth', 'too-small'],
      ['-100.01', 'change', 'too-small'],
      ['10000.01', 'rate', 'too-large'],
      ['100.01', 'share', 'too-large'],
      ['100.01', 'percent', 'out-of-range'],
      ['0', 'partOfAll', 'out-of-range'],
    ];
    for (const [given, kind, reason] of faults)
      expect(reasonOf(given, kind), `${String(given)} ${kind}`).to.equal(reason);
  });

  it('takes the ends of each range', () => {
    const ends: [given: string, kind: InputKind][] = [
      ['0', 'money'],
      [`1${'0'.repeat(30)}`, 'money'],
      ['-100', 'change'],
      ['10000', 'rate'],
      ['100', 'share'],
      ['0', 'percent'],
      ['100', 'partOfAll'],
      ['-99.999', 'growth'],
      ['-7', 'number'],
    ];
    for (const [given, kind] of ends) expect(reasonOf(given, kind), `${given} ${kind}`).to.equal('ok');
  });

  it('refuses money that the digits of its factors would make inexact', () => {
    const read = checkInputs([
      ['value', `1${'0'.repeat(29)}.01`, 'money'],
      ['rate', '27.12345678901', 'rate'],
    ]);
    expect(read).to.include({ ok: false, reason: 'too-precise', field: 'value' });
  });

  it('takes whole numbers of a range alone', () => {
    expect(checkWhole('years', 1, 1, 100)).to.equal(null);
    expect(checkWhole('years', 1.5, 1, 100)).to.deep.equal({
      ok: false,
      reason: 'out-of-range',
      field: 'years',
      details: { from: '1', to: '100' },
    });
    expect(checkWhole('years', 0, 1)).to.deep.include({ details: { from: '1' } });
  });

  it('refuses ids that a formula cannot hold, or cannot tell apart', () => {
    expect(checkIds(['energy', '301-list'])).to.equal(null);
    expect(checkIds(['Energy'])).to.deep.include({ reason: 'invalid-id', field: 'Energy' });
    expect(checkIds(['a-b', 'a-b'], 'sectors')).to.deep.include({
      reason: 'duplicate-id',
      field: 'sectors',
      details: { id: 'a-b' },
    });
  });
});
