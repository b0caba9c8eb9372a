import { expect } from 'chai';
import { NUMBER_RULES as breakdown } from '../../src/elements/commitment-breakdown/inputs.js';
import { NUMBER_RULES as tariff } from '../../src/elements/tariff-calculator/inputs.js';
import type { EntryRule } from '../../src/ui/entry-rule.js';
import { examplesFor } from '../../src/ui/parse-complaint.js';
import { fetchWords, readNumber } from '../../src/ui/read-number.js';

const LOCALES =
  'en en-GB en-IN ja de de-AT de-CH fr fr-CA fr-CH es es-MX it pt pt-PT nl pl sv da nb fi cs hu ro tr ru uk el he ar ar-EG fa hi bn th ko zh zh-TW vi id'.split(
    ' ',
  );

/** Every kind of field: those of the elements by name, and what else a rule may ask for. */
const RULES: Readonly<Record<string, EntryRule>> = {
  ...tariff,
  ...breakdown,
  year: { kind: 'number', ungrouped: true, optional: true },
  growth: { kind: 'percent', allowNegative: true },
  years: { kind: 'number', example: '10' },
};

describe(`what a field says to try, it takes: ${Object.keys(RULES).length} fields in ${LOCALES.length} languages`, () => {
  before(() => Promise.all(LOCALES.map(fetchWords)));

  for (const locale of LOCALES)
    it(locale, () => {
      for (const [name, rule] of Object.entries(RULES)) {
        const { example, inWords } = examplesFor(rule, locale);
        for (const text of [example, inWords])
          if (text !== null)
            expect(readNumber(text, rule, locale, 'USD').ok, `${name}: ${text}`).to.equal(true);
      }
    });
});
