import { expect } from 'chai';
import { parseDecimal, type ParseOptions } from '../../../src/core/numbers/parse-decimal.js';
import { wordsOf } from '../../helpers/number-words.js';

const LOCALES = ['en', 'ja', 'de', 'fr', 'de-CH', 'es', 'pl', 'pt-PT', 'ar', 'ar-EG', 'fa', 'hi', 'en-IN'];

type Options = Partial<ParseOptions>;

/** The value, or the reason of the refusal with its readings. */
function read(text: string, locale = 'en', options: Options = {}): string {
  const parsed = parseDecimal(text, { locale, words: wordsOf(locale), ...options });
  if (parsed.ok) return parsed.value;
  return [parsed.reason, ...(parsed.readings ?? [])].join(' ');
}

function expectAll(locale: string, cases: Readonly<Record<string, string>>, options: Options = {}): void {
  for (const [text, expected] of Object.entries(cases)) {
    expect(read(text, locale, options), `${locale} ${JSON.stringify(text)}`).to.equal(expected);
  }
}

describe('parseDecimal follows the separators of each locale', () => {
  it('reads en', () => {
    expectAll('en', {
      '1,234': '1234',
      '1234': '1234',
      '1,234,567.89': '1234567.89',
      '1234567.89': '1234567.89',
      '0.275': '0.275',
      '.5': '0.5',
      '5.': '5',
      '007': '7',
      '1.50': '1.5',
      '+5': '5',
    });
  });

  it('reads de, es, fr, pl, pt-PT and de-CH', () => {
    expectAll('de', { '1.234': '1234', '1.234.567,89': '1234567.89', '27,5': '27.5', '1234,5': '1234.5' });
    expectAll('es', { '1234': '1234', '1.234': '1234', '12.345,6': '12345.6' });
    expectAll('fr', { '1\u202f234,5': '1234.5', '1\u00a0234,5': '1234.5', '1 234 567': '1234567' });
    expectAll('pl', { '1234,5': '1234.5', '1 234,5': '1234.5', '12\u00a0345': '12345' });
    expectAll('pt-PT', { '1234': '1234', '1 234': '1234', '12 345,6': '12345.6' });
    expectAll('de-CH', { "1'234'567.5": '1234567.5', '1’234.5': '1234.5' });
  });

  it('reads Indian groups of two', () => {
    for (const locale of ['hi', 'en-IN']) {
      expectAll(locale, { '12,34,567.5': '1234567.5', '1,234': '1234', '1234567': '1234567' });
      expectAll(locale, { '123,456': 'ambiguous-separator 123456 123.456', '1,234,567': '1234567' });
    }
  });

  it('reads local and full-width digits with the separators that belong to them', () => {
    expectAll('ar', { '١٬٢٣٤٫٥': '1234.5', '1,234.5': '1234.5' });
    expectAll('ar-EG', { '١٬٢٣٤٫٥': '1234.5', '1,234.5': '1234.5' });
    expectAll(
      'fa',
      { '۱٬۲۳۴٫۵': '1234.5', '1,234.5': '1234.5', '\u200e−۱۲': '-12' },
      { allowNegative: true },
    );
    expectAll('hi', { '१२,३४,५६७': '1234567' });
    expectAll('ja', { '１２３，４５６．７': '123456.7', '　１２　': '12' });
    expect(read('1٢', 'ar')).to.equal('not-a-number');
  });

  it('counts the digits typed after the point', () => {
    const decimals = (text: string) => {
      const parsed = parseDecimal(text, { locale: 'en', words: wordsOf('en') });
      return parsed.ok ? parsed.decimals : undefined;
    };
    expect(['1', '1.5', '1.50', '5.', '1.25 billion', '1.2345'].map(decimals)).to.deep.equal([
      0, 1, 2, 0, 2, 4,
    ]);
  });
});

describe('parseDecimal refuses rather than guesses', () => {
  it('offers both readings of a separator out of its place, the likelier first', () => {
    expectAll('en', {
      '123,45': 'ambiguous-separator 123.45 12345',
      '1.234,56': 'ambiguous-separator 1234.56 1.23456',
      '0,275': 'ambiguous-separator 0.275 275',
      '0,5': 'ambiguous-separator 0.5 5',
      '1,5 billion': 'ambiguous-separator 1500000000 15000000000',
    });
    expectAll('de', {
      '1.23': 'ambiguous-separator 1.23 123',
      '1234567.89': 'ambiguous-separator 1234567.89 123456789',
      '0.275': 'ambiguous-separator 0.275 275',
      '1,234.56': 'ambiguous-separator 1234.56 1.23456',
    });
    expectAll('fr', { '1234567.89': 'ambiguous-separator 1234567.89 123456789' });
    expectAll('de-CH', { '1,5': 'ambiguous-separator 1.5 15' });
    expect(read('-123,45', 'en', { allowNegative: true })).to.equal('ambiguous-separator -123.45 -12345');
  });

  it('takes the one reading of what only another language writes', () => {
    expectAll('en', {
      '1.234.567': '1234567',
      '1.234.567,89': '1234567.89',
      '1,23,456': '123456',
      '1 234 567': '1234567',
    });
  });

  it('says what is empty', () => {
    expectAll('ja', { '': 'empty', '  ': 'empty', '　\u00a0\t': 'empty', '\u200e': 'empty' });
  });

  it('takes no machine notation, lone signs or broken groups', () => {
    const texts =
      '1e5|1E5|0x10|0b1|Infinity|NaN|1.2.3|1,2,3|.|,|-|+|$|USD|%|--5|5-|5 5|(1,234)|1_000|1:234|1/2|½|10²|①|2025-09-16|1٬23|abc|12 34|1,234.567,890';
    for (const locale of LOCALES) {
      for (const text of texts.split('|'))
        expect(read(text, locale, { allowNegative: true }), `${locale} ${text}`).to.match(
          /^(?:not-a-number)$/,
        );
    }
  });

  it('takes what is below zero only where it may be', () => {
    expect([read('-5'), read('−5'), read('$-5'), read('-1.5 billion')]).to.deep.equal(
      Array(4).fill('negative'),
    );
    expectAll(
      'en',
      { '-5': '-5', '−5': '-5', '－５': '-5', '-$5': '-5', '$-5': '-5' },
      { allowNegative: true },
    );
    expect([read('-0'), read('-0', 'en', { allowNegative: true })]).to.deep.equal(['0', '0']);
  });

  it('stops at 10^30', () => {
    const limit = `1${'0'.repeat(30)}`;
    expectAll('en', { [limit]: limit, [`${limit}.1`]: 'too-large', [`-${limit}0`]: 'too-large' });
    expectAll('ja', { '100000000000000京': limit, '100000000000001京': 'too-large' });
  });

  it('refuses very long text', () => {
    for (const part of ['1', ' ', '1,', '-$ ', '億1', 'x'])
      expect(read(part.repeat(1_000_000))).to.equal('too-large');
    for (const part of ['1', ' 1', '1,', '- ', '1億', '$ ', "1'", '  '])
      for (const locale of LOCALES)
        expect(read(`5${part.repeat(65)}`.slice(0, 199) + 'x', locale)).to.equal('not-a-number');
  });
});

describe('parseDecimal takes what people paste around a number', () => {
  it('takes currency signs and codes', () => {
    const texts =
      '$1,234|US$1,234|US$ 1,234|1,234 USD|USD 1,234|usd 1,234|€1,234|￥1,234|¥ 1,234|CHF1,234|$1,234 USD|R$1,234';
    for (const text of texts.split('|')) expect(read(text), text).to.equal('1234');
    expectAll('fr', { '1 234,50 $US': '1234.5', '1234 €': '1234' });
    expectAll('ja', { '1,234円': '1234', '1,234ドル': '1234', '￥1,234': '1234' });
  });

  it('takes no sign of unknown meaning: no such code, two currencies, cents, thousands in front of a sign', () => {
    const texts = '5 XYZ|ABC 5|$5 €|USD 5 EUR|50¢';
    for (const text of texts.split('|')) expect(read(text), text).to.equal('not-a-number');
    expectAll('fr', { '5 M$': 'not-a-number', '5 Md€': 'not-a-number', '5 k€': 'not-a-number' });
  });

  it('refuses an amount in another currency, with its sign, code or word', () => {
    const foreign: Readonly<Record<string, readonly string[]>> = {
      USD: [
        '¥5,500,000',
        '￥5',
        '€5',
        '£5',
        '5 EUR',
        'JPY 5',
        '5円',
        '5億円',
        '5ユーロ',
        '5 yen',
        '5 billion euros',
        'CA$5',
        'A$ 5',
        '5ポンド',
        '5 pounds',
        '₩5',
        '5元',
        'R$5',
        '5 Swiss francs',
        'RM5',
        'kr 500',
        '5 kroner',
        'zł5',
        'Rs 5',
        '5 rupiah',
      ],
      JPY: ['$5', '5ドル', '5 dollars', '5 USD', 'US$5', '€5', '5万ドル', '5米ドル'],
      EUR: ['$5', '5 USD', '¥5', '5円', '£5', '5 dollars', 'CHF 5'],
      CAD: ['US$5', '5 USD', '5 us dollars', '€5'],
    };
    for (const [currency, texts] of Object.entries(foreign))
      for (const text of texts)
        for (const locale of ['en', 'ja', 'de'])
          if (locale !== 'de' || !/[a-z]{4}/.test(text.replace(/[A-Z]/g, '')) || !text.includes('billion'))
            expect(
              read(text, locale, { kind: 'money', currency }),
              `${locale} ${text} in ${currency}`,
            ).to.equal('other-currency');
  });

  it('takes an amount in its own currency, and none where no money is counted', () => {
    const own: Readonly<Record<string, readonly string[]>> = {
      USD: ['$5', 'US$5', '5 USD', '5ドル', '5米ドル', '5 dollars', '5 US dollars', '$5 USD'],
      JPY: ['¥5', '￥5', 'JP¥5', '5 JPY', '5円', '5 yen'],
      EUR: ['€5', '5 €', '5 EUR', '5ユーロ', '5 euros'],
      CAD: ['$5', 'CA$5', 'C$5', '5 CAD', '5 dollars', '5ドル'],
    };
    for (const [currency, texts] of Object.entries(own))
      for (const text of texts) {
        for (const locale of ['en', 'ja'])
          expect(read(text, locale, { kind: 'money', currency }), `${text} in ${currency}`).to.equal('5');
        expect(read(text, 'en', { kind: 'number', currency: null }), text).to.equal('other-currency');
      }
  });

  it('does not call the own currency another one where a sign or word stands for several', () => {
    for (const [currency, texts] of Object.entries({ NOK: ['kr 5', '5 kr'], INR: ['Rs 5'], PLN: ['5 zł'] }))
      for (const text of texts)
        expect(read(text, 'en', { kind: 'money', currency }), `${text} in ${currency}`).to.be.oneOf([
          '5',
          'not-a-number',
        ]);
    for (const [text, currency] of [
      ['5 kroner', 'NOK'],
      ['5 rupiah', 'IDR'],
    ] as const)
      expect(read(text, 'en', { kind: 'money', currency })).not.to.equal('other-currency');
  });

  it('says of a rate with a currency that it takes none', () => {
    for (const text of ['$5', '5 USD', '5円', 'EUR 15'])
      expect(read(text, 'en', { kind: 'percent', currency: null }), text).to.equal('other-currency');
    for (const text of ['abc', '5 k', '%5%'])
      expect(read(text, 'en', { kind: 'percent', currency: null }), text).to.equal('not-a-number');
  });

  it('takes percent signs for a percentage, and nothing else there', () => {
    const percent = { kind: 'percent' } as const;
    expectAll(
      'en',
      { '27.5%': '27.5', '27.5 %': '27.5', '27.5％': '27.5', '27.5': '27.5', '15 percent': '15' },
      percent,
    );
    expectAll('fa', { '۲۷٫۵٪': '27.5' }, percent);
    expectAll('de', { '27,5\u00a0%': '27.5' }, percent);
    for (const text of ['$5', '5 k', '5万', '%5%', '5 USD'])
      expect(read(text, 'en', percent), text).to.equal('not-a-number');
    expect([read('27.5%'), read('27.5%', 'en', { kind: 'money' })]).to.deep.equal([
      'not-a-number',
      'not-a-number',
    ]);
  });

  it('takes English number words in en and ja', () => {
    const cases = {
      '40 billion': '40000000000',
      '$1.5m': '1500000',
      '40bn': '40000000000',
      '40 k': '40000',
      '2 trillion': '2000000000000',
      '1,250 Million': '1250000000',
      'US$550 bn': '550000000000',
      '5 bn USD': '5000000000',
      '40 billion dollars': '40000000000',
      '5 billion yen': '5000000000',
      '5 m$': '5000000',
    };
    expectAll('en', cases);
    expectAll('ja', cases);
  });

  it('takes no English number words where a billion is a million millions', () => {
    for (const locale of ['de', 'fr', 'es', 'pl', 'pt-PT'])
      for (const text of ['5 billion', '5 bn', '5m', '5k'])
        expect(read(text, locale), locale).to.equal('not-a-number');
  });

  it('takes Japanese units everywhere, also mixed', () => {
    for (const locale of ['ja', 'en', 'de'])
      expectAll(locale, {
        '3億': '300000000',
        '5500億ドル': '550000000000',
        '1兆2000億': '1200000000000',
        '3億5000万': '350000000',
        '5千億円': '500000000000',
        '3百万': '3000000',
        '1億5': '100000005',
      });
    expectAll('ja', {
      '1.2兆円': '1200000000000',
      '1兆2,000.5億円': '1200050000000',
      '３億５，０００万円': '350000000',
    });
  });

  it('takes numerals as Japanese writes them: units within units, kanji, 約', () => {
    for (const locale of ['ja', 'en', 'de'])
      expectAll(locale, {
        '3千5百万円': '35000000',
        一億円: '100000000',
        '２億３千４５６万７８９０': '234567890',
        約3億円: '300000000',
        三億: '300000000',
        二千五百万: '25000000',
        '1千万': '10000000',
        千円: '1000',
        百二十: '120',
        二〇二五: '2025',
        '3億5千万': '350000000',
        '5百億7千万': '50070000000',
        '2千3百4十5': '2345',
      });
    expectAll('ja', {
      '1.5億': '150000000',
      '2.75万': '27500',
      '3.5千万': '35000000',
      '約1.2兆円': '1200000000000',
    });
    for (const text of ['万', '億円', '1.5億2千万', '3百5千', '3千千', '5千60百', '約', '二〇二五.五.一'])
      expect(read(text, 'ja'), text).to.equal('not-a-number');
  });

  it('sees nothing of what cannot be seen, wherever it stands', () => {
    for (const sign of Array.from(
      '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\u200c\u200d\u200e\u200f\u061c\u00ad\u2060\ufeff\u034f\ufe0f\u180e',
    ))
      for (const text of ['40,000.5', '$40,000.5', '40000.5 USD'])
        for (let at = 0; at <= text.length; at++)
          expect(read(text.slice(0, at) + sign + text.slice(at)), sign).to.equal('40000.5');
    expect(read('\u202d40000\u202c')).to.equal('40000');
  });

  it('takes no units out of order or twice', () => {
    for (const text of [
      '1億2兆',
      '1兆20000億',
      '1.5兆2000億',
      '億',
      '3億億',
      '3億 billion',
      '1億.',
      '1億1億',
      ',億3',
      '1,2億3000万',
      '12,345,億6万',
    ])
      expect(read(text, 'ja'), text).to.equal('not-a-number');
  });

  it('keeps every digit beside a number word', () => {
    const digits = '1.23456789012345678901234567890123456789012345678901';
    expect(read(`${digits} billion`)).to.equal('1234567890.12345678901234567890123456789012345678901');
    expect(read('1兆1.00000000000000000000000000000000000001', 'ja')).to.equal(
      '1000000000001.00000000000000000000000000000000000001',
    );
  });

  it('reads a tag that Intl does not know as English', () => {
    for (const locale of ['en_US', '', '-', 'x'.repeat(20)])
      expect(read('1,234.5', locale)).to.equal('1234.5');
  });
});
