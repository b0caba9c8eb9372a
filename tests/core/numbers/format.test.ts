import { expect } from 'chai';
import fc from 'fast-check';
import { decimal } from '../../../src/core/numbers/decimal.js';
import {
  currencyDigits,
  currencySymbol,
  formatDate,
  formatForInput,
  formatMoney,
  formatMoneyCompact,
  formatMoneyShort,
  formatNumber,
  formatPercent,
  isCurrency,
} from '../../../src/core/numbers/format.js';

const BIG = '12345678901234567890.12';

/** No-break and other spaces as ordinary ones, so that expectations can be read. */
const spaced = (text: string) => text.replace(/\p{Zs}/gu, ' ');

describe('formatNumber', () => {
  it('writes every digit, in each locale’s own way', () => {
    expect(formatNumber(BIG, 'en')).to.equal('12,345,678,901,234,567,890.12');
    expect(formatNumber(BIG, 'de')).to.equal('12.345.678.901.234.567.890,12');
    expect(spaced(formatNumber(BIG, 'fr'))).to.equal('12 345 678 901 234 567 890,12');
    expect(formatNumber(BIG, 'hi')).to.equal('1,23,45,67,89,01,23,45,67,890.12');
    expect(formatNumber(BIG, 'fa')).to.equal('۱۲٬۳۴۵٬۶۷۸٬۹۰۱٬۲۳۴٬۵۶۷٬۸۹۰٫۱۲');
  });

  it('loses no digit of any value, also beyond the twenty decimal places that Intl takes', () => {
    expect(formatNumber(`0.${'3'.repeat(40)}`, 'en')).to.equal(`0.${'3'.repeat(40)}`);
    expect(formatNumber(`-0.${'0'.repeat(25)}7`, 'en')).to.equal(`-0.${'0'.repeat(25)}7`);
    expect(formatNumber(`0.${'3'.repeat(30)}`, 'fa')).to.equal(`۰٫${'۳'.repeat(30)}`);
    const digits = fc.tuple(
      fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
      fc.bigInt({ min: 1n, max: 10n ** 40n }),
    );
    fc.assert(
      fc.property(digits, ([units, part]) => {
        const value = `${units}.${part}7`;
        expect(formatNumber(value, 'en').replaceAll(',', '')).to.equal(value);
      }),
      { numRuns: 1000 },
    );
  });

  it('rounds halves away from zero and adds zeros where told to', () => {
    expect(formatNumber('1.005', 'en', { maximumFractionDigits: 2 })).to.equal('1.01');
    expect(formatNumber('-2.5', 'en', { maximumFractionDigits: 0 })).to.equal('-3');
    expect(formatNumber('5', 'en', { minimumFractionDigits: 2 })).to.equal('5.00');
    expect(formatNumber('5.50', 'en')).to.equal('5.5');
    expect(formatNumber('-0.004', 'en', { maximumFractionDigits: 2 })).to.equal('0');
  });

  it('shows the same number in a field', () => {
    expect(formatForInput('-1234567.5', 'de')).to.equal('-1.234.567,5');
  });

  it('writes English for a tag that Intl does not understand', () => {
    expect(formatNumber('1234.5', 'en_US')).to.equal('1,234.5');
  });
});

describe('formatMoney', () => {
  it('writes whole amounts without decimal places, others with those of the currency', () => {
    expect(formatMoney('39933000000', 'USD', 'en')).to.equal('$39,933,000,000');
    expect(formatMoney('5500', 'JPY', 'en')).to.equal('¥5,500');
    expect(formatMoney('12.5', 'USD', 'en')).to.equal('$12.50');
    expect(formatMoney('12.5', 'KWD', 'en')).to.match(/12\.500$/);
    expect(spaced(formatMoney('-1234.5', 'USD', 'de'))).to.equal('-1.234,50 $');
  });

  it('rounds to the minor unit, halves away from zero, and never shows minus zero', () => {
    expect(formatMoney('2.345', 'USD', 'en')).to.equal('$2.35');
    expect(formatMoney('-2.345', 'USD', 'en')).to.equal('-$2.35');
    expect(formatMoney('1.999', 'USD', 'en')).to.equal('$2');
    expect(formatMoney('5500.5', 'JPY', 'en')).to.equal('¥5,501');
    expect(formatMoney('-0.004', 'USD', 'en')).to.equal('$0');
  });

  it('keeps all digits where asked to', () => {
    const exact = { digits: 'exact' } as const;
    expect(formatMoney(BIG, 'USD', 'en', exact)).to.equal('$12,345,678,901,234,567,890.12');
    expect(formatMoney('2.3456', 'USD', 'en', exact)).to.equal('$2.3456');
    expect(formatMoney('2.3', 'USD', 'en', exact)).to.equal('$2.30');
    expect(formatMoney('0.123456789012345678901234', 'USD', 'en', exact)).to.equal(
      '$0.123456789012345678901234',
    );
  });
});

describe('legible amounts', () => {
  const legible = (value: string, currency = 'USD') =>
    formatMoney(value, currency, 'en', { digits: 'legible' });

  it('have whole units from a million on, and cents below', () => {
    expect(legible('513518634956.8')).to.equal('$513,518,634,957');
    expect(legible('-1000000.4')).to.equal('-$1,000,000');
    expect(legible('999999.456')).to.equal('$999,999.46');
    expect(legible('40260.869565217391304')).to.equal('$40,260.87');
    expect(legible('1000.4', 'JPY')).to.equal('¥1,000');
  });
});

describe('formatMoneyCompact', () => {
  const en = (value: string, currency = 'USD') => formatMoneyCompact(value, currency, 'en');
  const ja = (value: string, currency = 'USD') => formatMoneyCompact(value, currency, 'ja');

  it('writes English as a newspaper does', () => {
    expect(en('4990000000')).to.equal('$4.99 billion');
    expect(en('550000000000')).to.equal('$550 billion');
    expect(en('-550000000000')).to.equal('-$550 billion');
    expect(en('11234500000000', 'JPY')).to.equal('¥11.23 trillion');
    expect(en('2230123456789012', 'JPY')).to.equal('¥2,230.12 trillion');
    expect(formatMoneyCompact('4990000000', 'USD', 'en-GB')).to.equal('US$4.99 billion');
  });

  it('writes Japanese as a newspaper does', () => {
    expect(ja('4990000000')).to.equal('49億9000万ドル');
    expect(ja('393450000000')).to.equal('3934億5000万ドル');
    expect(ja('550000000000')).to.equal('5500億ドル');
    expect(ja('85360000000000', 'JPY')).to.equal('85兆3600億円');
    expect(ja('10000500000000', 'JPY')).to.equal('10兆円');
    expect(ja('-4990000000', 'EUR')).to.equal('-49億9000万ユーロ');
    expect(ja('1250000')).to.equal('125万ドル');
    expect(ja('1234567')).to.equal('123万4600ドル');
    expect(ja('1250')).to.equal('1,250ドル');
  });

  it('is in Japanese as exact as in English', () => {
    expect(ja('123456789012', 'JPY')).to.equal('1234億6000万円');
    expect(ja('162926000000')).to.equal('1629億3000万ドル');
    expect(ja('123456789')).to.equal('1億2300万ドル');
    expect(ja('11234500000000', 'JPY')).to.equal('11兆2300億円');
    expect(ja('999995000000')).to.equal('1兆ドル');
    expect(formatMoneyCompact('4990000000', 'USD', 'ja-u-nu-fullwide')).to.equal('４９億９０００万ドル');
    expect(formatMoneyCompact('12345678901234', 'JPY', 'ja', 12)).to.equal('12兆3456億7890万1234円');
    expect(formatMoneyCompact('123456789012345678901', 'JPY', 'ja')).to.equal('12,345京6800兆円');
  });

  it('writes small amounts in full', () => {
    expect(en('1250')).to.equal('$1,250');
    expect(en('999999')).to.equal('$999,999');
    expect(en('1250.5')).to.equal('$1,250.50');
    expect(en('0')).to.equal('$0');
  });

  it('rounds halves away from zero and steps up to the next word', () => {
    expect(en('4985000000')).to.equal('$4.99 billion');
    expect(en('-4985000000')).to.equal('-$4.99 billion');
    expect(en('999999999')).to.equal('$1 billion');
    expect(en('999500000')).to.equal('$999.5 million');
    expect(en('1000000')).to.equal('$1 million');
    for (let nines = 7; nines < 15; nines++) expect(en('9'.repeat(nines))).not.to.match(/\d,\d|\d{4}/);
  });

  it('stays within half a unit of the third digit', () => {
    const power: Record<string, string> = { million: '1e6', billion: '1e9', trillion: '1e12' };
    fc.assert(
      fc.property(fc.bigInt({ min: 10n ** 6n, max: 10n ** 15n }), (value) => {
        const [number = '', word = ''] = en(String(value)).slice(1).split(' ');
        const shown = decimal(number.replace(',', '')).times(power[word]!);
        expect(shown.minus(String(value)).abs().times(200).lte(String(value))).to.equal(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('puts other languages’ own words beside their sign', () => {
    expect(spaced(formatMoneyCompact('4990000000', 'USD', 'de'))).to.equal('4,99 Milliarden $');
    expect(spaced(formatMoneyCompact('4990000000', 'USD', 'fr'))).to.equal('4,99 milliards $US');
  });
});

describe('formatMoneyShort', () => {
  it('writes the locale’s short form', () => {
    expect(formatMoneyShort('4990000000', 'USD', 'en')).to.equal('$4.99B');
    // British English writes "bn" or "B", by the age of the browser's locale data.
    const parts = new Intl.NumberFormat('en-GB', { notation: 'compact' }).formatToParts(1e9);
    const billion = parts.find(({ type }) => type === 'compact')!.value;
    expect(formatMoneyShort('4990000000', 'USD', 'en-GB')).to.equal(`US$4.99${billion}`);
    expect(formatMoneyShort('4990000000', 'USD', 'ja')).to.equal('49億9000万ドル');
    expect(formatMoneyShort('54670000000', 'USD', 'ja')).to.equal('547億ドル');
    expect(formatMoneyShort('250000', 'USD', 'en')).to.equal('$250,000');
    expect(formatMoneyShort('999.5', 'USD', 'en')).to.equal('$999.50');
    expect(formatMoneyShort('1250', 'USD', 'ja')).to.equal('1,250ドル');
  });
});

describe('formatPercent', () => {
  it('takes percent and writes the locale’s sign and spacing', () => {
    expect(formatPercent('27.5', 'en')).to.equal('27.5%');
    expect(formatPercent('27.5', 'de')).to.equal('27,5\u00a0%');
    expect(formatPercent('27.5', 'fa')).to.equal('۲۷٫۵٪');
    expect(formatPercent('27.5', 'tr')).to.equal('%27,5');
    expect(formatPercent(BIG, 'en')).to.equal('12,345,678,901,234,567,890.12%');
  });

  it('rounds to two places unless told otherwise, halves away from zero', () => {
    expect(formatPercent('-27.555', 'en')).to.equal('-27.56%');
    expect(formatPercent('0.12345', 'en', { maximumFractionDigits: 4 })).to.equal('0.1235%');
    expect(formatPercent('-0.001', 'en')).to.equal('0%');
  });

  it('marks a rise where asked to', () => {
    const signed = { signed: true } as const;
    expect(['12.5', '-12.5', '0'].map((value) => formatPercent(value, 'en', signed))).to.deep.equal([
      '+12.5%',
      '-12.5%',
      '0%',
    ]);
  });
});

describe('formatDate', () => {
  it('writes the same day in every time zone', () => {
    expect(formatDate('2025-09-16', 'en')).to.equal('Sep 16, 2025');
    expect(formatDate('2025-09-16', 'en-GB')).to.equal('16 Sept 2025');
    expect(formatDate('2025-09-16', 'ja', 'long')).to.equal('2025年9月16日');
    expect(formatDate('2025-09-01', 'en', 'month')).to.equal('Sep 2025');
  });

  it('writes no more than a date says', () => {
    expect(formatDate('2025-09', 'en', 'long')).to.equal('Sep 2025');
    expect(formatDate('2025', 'ja')).to.equal('2025年');
    expect(formatDate('2025', 'fa')).to.match(/۲۰۲۵/);
  });

  it('hands back what is no date', () => {
    for (const text of ['', 'soon', '2025-02-30', '16/9/2025']) expect(formatDate(text, 'en')).to.equal(text);
  });
});

describe('currencies', () => {
  it('knows codes, minor units and signs', () => {
    expect(['USD', 'jpy', 'XYZ', 'US', ''].map(isCurrency)).to.deep.equal([true, true, false, false, false]);
    expect(['USD', 'JPY', 'KWD'].map((code) => currencyDigits(code))).to.deep.equal([2, 0, 3]);
    expect(currencySymbol('USD', 'en')).to.equal('$');
    expect(currencySymbol('USD', 'en-GB')).to.equal('US$');
  });
});
