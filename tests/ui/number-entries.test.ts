import { expect } from 'chai';
import fc from 'fast-check';
import { formatForInput } from '../../src/core/numbers/format.js';
import { NumberEntries } from '../../src/ui/number-entries.js';
import { fetchReading } from '../../src/ui/number-reading.js';

const entries = (locale = 'en') => {
  const made = new NumberEntries({
    money: { kind: 'money' },
    rate: { kind: 'percent' },
    optional: { kind: 'number', optional: true },
  });
  made.locale = locale;
  return made;
};

const LOCALES = ['en', 'ja', 'de', 'fr', 'de-CH', 'es', 'pl', 'pt-PT', 'ar', 'fa', 'hi'];

before(async () => {
  for (const locale of LOCALES) await fetchReading(locale);
});

describe('number entries keep text, reading and last good value apart', () => {
  it('shows what a property gives as the locale writes it', () => {
    for (const [locale, shown] of [
      ['en', '1,234.5'],
      ['de', '1.234,5'],
      ['fr', '1 234,5'],
    ] as const) {
      const made = entries(locale);
      made.give('money', '1234.5');
      expect(made.text('money').replace(/\s/g, ' ')).to.equal(shown);
      expect(made.value('money')).to.equal('1234.5');
    }
  });

  it('shows what was typed, and does not write it anew when the property comes back', () => {
    const made = entries();
    expect(made.type('money', '40 billion')).to.equal('40000000000');
    made.give('money', '40000000000');
    expect(made.text('money')).to.equal('40 billion');
    made.give('money', '41');
    expect(made.text('money')).to.equal('41');
  });

  it('keeps the last good value while the text cannot be read', () => {
    const made = entries();
    made.type('money', '7');
    made.settle();
    expect(made.type('money', '7 apples')).to.equal(undefined);
    expect(made.value('money')).to.equal('7');
    expect(made.text('money')).to.equal('7 apples');
    expect(made.refusal('money')).to.include({ reason: 'not-a-number' });
    expect(made.unread).to.equal('money');
    made.type('money', '8');
    expect(made.refusal('money')).to.equal(null);
    expect(made.unread).to.equal(undefined);
  });

  it('lets an optional field be empty, and no other', () => {
    const made = entries();
    made.type('optional', '3');
    expect(made.type('optional', '  ')).to.equal(null);
    expect(made.value('optional')).to.equal(null);
    expect(made.refusal('optional')).to.equal(null);
    expect(made.type('money', '')).to.equal(undefined);
    expect(made.refusal('money')).to.include({ reason: 'empty' });
  });

  it('takes a number from a framework, and refuses what is neither number nor text', () => {
    const made = entries();
    made.give('money', 40000);
    expect(made.value('money')).to.equal('40000');
    for (const value of [NaN, Infinity, 1e40, {}, [], true]) {
      made.give('money', value);
      expect(made.refusal('money'), String(value)).not.to.equal(null);
      expect(made.value('money')).to.equal('40000');
    }
  });

  it('offers both readings of what may be read in two ways', () => {
    const made = entries();
    made.type('money', '1.234,56');
    expect(made.refusal('money')!.readings).to.deep.equal(['1234.56', '1.23456']);
  });

  it('forgets everything when asked', () => {
    const made = entries();
    made.type('money', 'x');
    made.clear();
    expect(made.text('money')).to.equal('');
    expect(made.unread).to.equal(undefined);
  });

  it('reads back every value that it shows, in every locale', () =>
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 28n }),
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom(...LOCALES),
        (whole, cents, locale) => {
          const value = `${whole}${cents ? `.${String(cents).padStart(2, '0')}`.replace(/0$/, '') : ''}`;
          const made = entries(locale);
          expect(made.type('money', formatForInput(value, locale))).to.equal(value);
        },
      ),
    ));
});
