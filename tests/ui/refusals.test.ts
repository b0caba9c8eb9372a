import { expect } from 'chai';
import { refuse, type Refusal } from '../../src/core/model/outcome.js';
import { common } from '../../src/localize/en/common.js';
import { parseRefusals } from '../../src/localize/en/parse-refusals.js';
import { NumberEntries } from '../../src/ui/number-entries.js';
import { fetchReading } from '../../src/ui/number-reading.js';
import { hiddenRefusals, refusalText } from '../../src/ui/refusals.js';

before(() => fetchReading('en'));

const messages = {
  ...common,
  fields: { rate: 'Rate', day: 'Day', total: 'Total' },
  refusals: {
    'too-much': ({ limit }: { limit?: string | undefined }) => `At most ${limit ?? ''}.`,
    'no-day': 'This is no day.',
  },
};

describe('a refusal', () => {
  it('is said in the words of its reason, with its details written for the reader', () => {
    expect(
      refusalText(refuse('too-much', 'rate', { limit: '5' }), messages, (value) => `$${value}`),
    ).to.equal('At most $5.');
    expect(refusalText(refuse('no-day', 'day'), messages)).to.equal('This is no day.');
  });

  it('of a reason without words says at least the reason; without one there is nothing to say', () => {
    const other = refuse('not-at-all', 'day');
    expect(refusalText(other, messages)).to.equal(common.refusal(other));
    expect(refusalText(undefined, messages)).to.equal(null);
  });
});

describe('what is wrong with fields out of sight', () => {
  it('is said with their labels: first what cannot be read, then what makes no sense', () => {
    const entries = new NumberEntries({ total: { kind: 'money' }, rate: { kind: 'percent' } });
    entries.take({ total: 'a lot', rate: '15' });
    const refusals = {
      day: refuse('no-day', 'day'),
      rate: refuse('no-rate', 'rate'),
      inner: refuse('no-day'),
    };
    const given = {
      refusals,
      entries,
      messages,
      text: (refusal: Refusal) => refusalText(refusal, messages),
    };
    expect(hiddenRefusals({ ...given, visible: (field) => field === 'rate' })).to.deep.equal([
      `Total: ${parseRefusals['not-a-number']({ example: '1,234.5', inWords: '40 billion', given: '', currency: null })}`,
      'Day: This is no day.',
      'This is no day.',
    ]);
    expect(hiddenRefusals({ ...given, visible: () => true })).to.deep.equal([]);
  });
});
