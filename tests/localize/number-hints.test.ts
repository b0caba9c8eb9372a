import { expect } from 'chai';
import { parseDecimal } from '../../src/core/numbers/parse-decimal.js';
import { NUMBER_RULES as COMMITMENT } from '../../src/elements/commitment-breakdown/inputs.js';
import { NUMBER_RULES as DEFENSE } from '../../src/elements/defense-path/inputs.js';
import { NUMBER_RULES as TARIFF } from '../../src/elements/tariff-calculator/inputs.js';
import { NUMBERS, numberWords } from '../../src/localize/number-words.js';
import { registeredLanguages, wordsFor } from '../../src/localize/registry.js';
import type { EntryRule } from '../../src/ui/entry-rule.js';
import { examplesFor } from '../../src/ui/parse-complaint.js';

const OTHERS = [
  'de',
  'fr',
  'de-CH',
  'es',
  'pl',
  'pt-PT',
  'ar',
  'ar-EG',
  'fa',
  'hi',
  'en-IN',
  'sv',
  'zh-Hant-TW',
];

const FIELDS: Readonly<Record<string, EntryRule>> = { ...TARIFF, ...DEFENSE, ...COMMITMENT };

/** What a field makes of a text. */
const read = (text: string, rule: EntryRule, locale: string) =>
  parseDecimal(text, { ...rule, locale, words: numberWords(locale) });

for (const locale of [...registeredLanguages(), ...OTHERS])
  describe(`the examples of numbers that readers are shown, in ${locale}`, () => {
    before(async () => {
      await wordsFor(NUMBERS, locale);
    });

    for (const [name, rule] of Object.entries(FIELDS))
      it(`are valid in the field ${name}`, () => {
        const { example, inWords } = examplesFor(rule, locale);
        const expected =
          rule.example ?? (rule.ungrouped ? '2027' : rule.kind === 'percent' ? '12.5' : '1234.5');
        expect(read(example, rule, locale)).to.include({ ok: true, value: expected });
        if (inWords !== null) expect(read(inWords, rule, locale), inWords).to.include({ ok: true });
      });
  });

describe('a number with a word is shown', () => {
  it('only where the language has number words', async () => {
    const found: Record<string, string | null> = {};
    for (const locale of ['en', 'en-IN', 'ja', ...OTHERS]) {
      await wordsFor(NUMBERS, locale);
      found[locale] = examplesFor({ kind: 'money' }, locale).inWords;
    }
    const shown = Object.entries(found).filter(([, text]) => text !== null);
    expect(Object.fromEntries(shown)).to.deep.equal({ en: '40 billion', 'en-IN': '40 billion', ja: '3億' });
  });

  it('and never in a field that takes no words', () => {
    expect(examplesFor({ kind: 'percent' }, 'en').inWords).to.equal(null);
    expect(examplesFor({ kind: 'number', ungrouped: true }, 'en').inWords).to.equal(null);
  });
});
