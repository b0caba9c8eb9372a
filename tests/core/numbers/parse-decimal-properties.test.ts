import { NumberParser } from '@internationalized/number';
import { expect } from 'chai';
import fc from 'fast-check';
import { decimal, isDecimalString, plain } from '../../../src/core/numbers/decimal.js';
import {
  formatForInput,
  formatMoney,
  formatMoneyCompact,
  formatPercent,
} from '../../../src/core/numbers/format.js';
import { parseDecimal, type ParseOptions } from '../../../src/core/numbers/parse-decimal.js';
import { wordsOf } from '../../helpers/number-words.js';

const LOCALES = ['en', 'ja', 'de', 'fr', 'de-CH', 'es', 'pl', 'pt-PT', 'ar', 'ar-EG', 'fa', 'hi', 'en-IN'];

/** The value, or the reason of the refusal. */
function read(text: string, locale: string, options: Partial<ParseOptions> = {}): string {
  const parsed = parseDecimal(text, { locale, words: wordsOf(locale), ...options });
  return parsed.ok ? parsed.value : parsed.reason;
}

/** Decimal strings of up to 28 digits before and 12 after the point, in their shortest form. */
const values = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.bigInt({ min: 0n, max: 10n ** 28n - 1n }),
    fc.integer({ min: 0, max: 28 }),
    fc.bigInt({ min: 0n, max: 10n ** 12n - 1n }),
    fc.integer({ min: 0, max: 12 }),
  )
  .map(([sign, whole, drop, fraction, keep]) => {
    const units = String(whole).slice(drop) || '0';
    return plain(decimal(`${sign}${units}.${String(fraction).padStart(12, '0').slice(0, keep)}0`));
  });

describe('parseDecimal and the formatters agree', () => {
  for (const locale of LOCALES) {
    it(`reads back what a field shows, in ${locale}`, () => {
      fc.assert(
        fc.property(values, (value) => {
          const parsed = parseDecimal(formatForInput(value, locale), {
            locale,
            words: wordsOf(locale),
            allowNegative: true,
          });
          expect(parsed).to.deep.equal({ ok: true, value, decimals: (value.split('.')[1] ?? '').length });
        }),
        { numRuns: 500 },
      );
    });
  }

  it('reads back 28 digits with and without decimal places', () => {
    for (const locale of LOCALES)
      for (const value of [
        '1234567890123456789012345678',
        '1234567890123456789012345.678',
        `0.${'0'.repeat(26)}12`,
      ])
        expect(read(formatForInput(value, locale), locale), locale).to.equal(value);
  });

  it('reads back percentages and amounts of money', () => {
    for (const locale of LOCALES) {
      const options = { allowNegative: true, kind: 'percent' } as const;
      expect(read(formatPercent('-27.55', locale), locale, options), locale).to.equal('-27.55');
    }
    for (const locale of ['en', 'ja', 'de', 'fr', 'es', 'pl', 'pt-PT'])
      expect(read(formatMoney('39933000000.5', 'USD', locale), locale), locale).to.equal('39933000000.5');
    for (const [locale, currency] of [
      ['en', 'USD'],
      ['ja', 'USD'],
      ['ja', 'JPY'],
    ] as const)
      expect(read(formatMoneyCompact('4990000000', currency, locale), locale), locale).to.equal('4990000000');
  });

  it('agrees with @internationalized/number on well-formed text of fewer than 15 digits', () => {
    const parsers = new Map(
      LOCALES.map((locale) => [locale, new NumberParser(locale, { maximumFractionDigits: 4 })]),
    );
    const small = fc.tuple(fc.nat(9_999_999_999), fc.nat(9999), fc.boolean(), fc.constantFrom(...LOCALES));
    fc.assert(
      fc.property(small, ([units, part, useGrouping, locale]) => {
        const value = plain(decimal(`${units}.${String(part).padStart(4, '0')}`));
        const format = new Intl.NumberFormat(locale, { useGrouping, maximumFractionDigits: 4 });
        const text = format.format(value as Intl.StringNumericLiteral);
        expect(read(text, locale), `${locale} ${text}`).to.equal(String(parsers.get(locale)?.parse(text)));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('parseDecimal survives anything', () => {
  const pieces = [
    ...Array.from("0123456789.,'’ \u00a0\u202f-−+%٪$€¥￥円億万兆千kmbtn٫٬٣۴४３．，"),
    'billion',
    'USD',
    'ドル',
    '\u200e',
    'e',
    'x',
  ];
  const likely = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((signs) => signs.join(''));
  const text = fc.oneof(likely, fc.string({ unit: 'binary', maxLength: 30 }));
  const kind = fc.constantFrom('money', 'percent', 'number');

  it('never throws, and gives decimal strings within the limits or a reason', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(...LOCALES),
        kind,
        fc.boolean(),
        (typed, locale, counted, allowNegative) => {
          const parsed = parseDecimal(typed, {
            locale,
            words: wordsOf(locale),
            kind: counted,
            allowNegative,
          });
          const given = parsed.ok ? [parsed.value] : (parsed.readings ?? []);
          for (const value of given) {
            expect(isDecimalString(value), value).to.equal(true);
            expect(value).to.equal(plain(decimal(value)));
            expect(decimal(value).abs().lte('1e30')).to.equal(true);
            expect(allowNegative || !value.startsWith('-')).to.equal(true);
          }
          if (!parsed.ok)
            expect(given.length > 0, parsed.reason).to.equal(parsed.reason === 'ambiguous-separator');
        },
      ),
      { numRuns: 10_000 },
    );
  });
});
