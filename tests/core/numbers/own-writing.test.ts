import { expect } from 'chai';
import fc from 'fast-check';
import { decimal, plain, type DecimalString } from '../../../src/core/numbers/decimal.js';
import {
  currencyDigits,
  formatForInput,
  formatMoney,
  formatMoneyCompact,
  formatMoneyShort,
  formatNumber,
  formatPercent,
} from '../../../src/core/numbers/format.js';
import { parseDecimal } from '../../../src/core/numbers/parse-decimal.js';
import { roundTo } from '../../../src/core/numbers/rounding.js';
import { wordsOf } from '../../helpers/number-words.js';
import { RUNS, SEED } from '../../properties/runs.js';

/** Languages with their regions that write numbers or money in ways of their own. */
const LOCALES = (
  'af am ar ar-AE ar-DZ ar-EG ar-MA ar-SA as az be bg bn bn-IN bs ca cs cy da de de-AT de-CH de-LI de-LU el en en-AU en-BE en-CA en-CH en-DE en-GB en-IE en-IN ' +
  'en-NZ en-SE en-SG en-US en-ZA es es-419 es-AR es-BO es-CL es-CO es-CR es-DO es-EC es-GT es-MX es-PE es-PR es-PY es-US es-UY es-VE et eu fa fa-AF fi fil fr ' +
  'fr-BE fr-CA fr-CH fr-LU fr-MA fr-SN ga gl gu ha he hi hr hu hy id ig is it it-CH ja ka kk km kn ko ky lo lt lv mk ml mn mr ms ms-BN my nb ne nl nl-BE nn ' +
  'or pa pl ps pt pt-AO pt-CH pt-CV pt-PT ro ru ru-UA sd si sk sl so sq sr sr-Latn sv sw sw-KE ta ta-SG te th tk tr uk ur ur-IN uz vi yo zh zh-HK zh-Hant zh-SG zh-TW zu'
).split(' ');

const CURRENCIES = Intl.supportedValuesOf('currency');

function reads(text: string, locale: string, kind: 'money' | 'percent' | 'number', currency: string | null) {
  const parsed = parseDecimal(text, { locale, words: wordsOf(locale), kind, currency, allowNegative: true });
  return parsed.ok ? parsed.value : `${parsed.reason} ${(parsed.readings ?? []).join(' ')}`.trim();
}

/** Amounts from a cent to beyond a thousand billions, either way. */
const values = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.bigInt({ min: 0n, max: 10n ** 16n }),
    fc.integer({ min: 0, max: 15 }),
    fc.nat(99),
  )
  .map(([sign, whole, drop, cents]) =>
    plain(decimal(`${sign}${String(whole).slice(drop) || '0'}.${String(cents).padStart(2, '0')}`)),
  );

const scenario = fc.tuple(values, fc.constantFrom(...LOCALES), fc.constantFrom(...CURRENCIES));

/** What stands in a text as digits and number word, told again as the value that it has. */
const rounded = (value: DecimalString, currency: string) => plain(roundTo(value, currencyDigits(currency)));

/** Thousands in Node and Chromium, hundreds in the browsers that are slower. */
/** Languages whose number words are harder to read back: two forms of which one is wrong, or words around the number. */
const HARDER = ['bn', 'bn-IN', 'my', 'ne'];

const settings = { numRuns: 80 * RUNS, seed: SEED };

describe(`a field reads back what the library writes, in ${LOCALES.length} locales and ${CURRENCIES.length} currencies`, () => {
  it('amounts of money in full', () => {
    fc.assert(
      fc.property(scenario, ([value, locale, currency]) => {
        const text = formatMoney(value, currency, locale);
        expect(reads(text, locale, 'money', currency), `${locale} ${text}`).to.equal(
          rounded(value, currency),
        );
        const exact = formatMoney(value, currency, locale, { digits: 'exact' });
        expect(reads(exact, locale, 'money', currency), `${locale} ${exact}`).to.equal(value);
      }),
      settings,
    );
  });

  it('amounts in words and in letters, as they are rounded there', () => {
    fc.assert(
      fc.property(scenario, ([value, locale, currency]) => {
        for (const write of [formatMoneyCompact, formatMoneyShort]) {
          const text = write(value, currency, locale);
          const read = reads(text, locale, 'money', currency);
          // Below a million amounts are written in full, and may be rounded up to one.
          if (decimal(value).abs().lt('1000000')) {
            expect(read, `${locale} ${text}`).to.equal(rounded(value, currency));
            continue;
          }
          expect(write(read, currency, locale), `${locale} ${text}`).to.equal(text);
          const off = decimal(read).minus(value).abs();
          expect(off.lte(decimal(value).abs().times('0.01').plus('1')), `${locale} ${text} ${read}`).to.equal(
            true,
          );
        }
      }),
      settings,
    );
  });

  it(`in each number word of ${HARDER.join(', ')}`, () => {
    for (const locale of HARDER)
      for (const currency of ['USD', 'JPY', 'BDT', 'NPR', 'MMK'])
        for (let power = 6; power <= 16; power++)
          for (const first of ['1', '2.5', '34.5']) {
            const value = plain(decimal(`${first}e${power}`));
            for (const write of [formatMoneyCompact, formatMoneyShort]) {
              const text = write(value, currency, locale);
              expect(reads(text, locale, 'money', currency), `${locale} ${text}`).to.equal(value);
            }
          }
  });

  it('numbers and percentages', () => {
    fc.assert(
      fc.property(scenario, ([value, locale]) => {
        for (const text of [formatNumber(value, locale), formatForInput(value, locale)])
          expect(reads(text, locale, 'number', null), `${locale} ${text}`).to.equal(value);
        for (const signed of [true, false]) {
          const percent = formatPercent(value, locale, { signed });
          expect(reads(percent, locale, 'percent', null), `${locale} ${percent}`).to.equal(value);
        }
      }),
      settings,
    );
  });
});
