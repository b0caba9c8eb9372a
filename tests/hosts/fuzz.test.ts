import { expect } from 'chai';
import fc from 'fast-check';
import { parseDecimal } from '../../src/core/numbers/parse-decimal.js';
import { frameSettings } from '../../src/embed/frame-settings.js';
import { oembed } from '../../src/embed/oembed.js';
import { canonicalTag } from '../../src/localize/canonical-tag.js';
import { repairJson } from '../../src/ui/repair-json.js';
import { findLink, readLink, writeLink } from '../../src/ui/share/link.js';
import { paramsToScenario } from '../../src/ui/share/link-state.js';

declare const process: { readonly env: Readonly<Record<string, string | undefined>> };

/** A short part with a fixed seed in each run of the tests; `npm run fuzz` goes on for minutes with seeds of its own. */
const settings = {
  numRuns: Number(process.env['FUZZ_RUNS'] ?? 300),
  seed: Number(process.env['FUZZ_SEED'] ?? 20_261_129),
};

const FRAME = 'https://example.org/embed/frame.html';
const BITS = [
  'impact.',
  'v1',
  '~',
  '_',
  '=',
  '&',
  '#',
  '?',
  '%',
  '%E3',
  '\ud83d',
  '<p',
  '“',
  '"',
  '{',
  '}',
  '..',
  'e9',
  '1,5',
  '億',
  '٣',
  '\u202e',
  ' ',
  '\u00a0',
  '-',
  '+',
  '[]',
  'element',
  'tariff-calculator',
  'lang',
  'url',
  FRAME,
  '__proto__',
  'constructor',
];
/** Texts made of what means something to one of the readers, and of anything else. */
const text = fc
  .array(
    fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...BITS) }, fc.string({ unit: 'binary', maxLength: 6 })),
    { maxLength: 12 },
  )
  .map((bits) => bits.join(''));
const anything = fc.oneof(
  text,
  fc.anything({ withBigInt: true, withNullPrototype: true, withObjectString: true }),
);

describe('whatever comes from outside is answered, and nothing is thrown', () => {
  const check = (property: fc.IPropertyWithHooks<[string]> | fc.IRawProperty<unknown>): void => {
    void fc.assert(property as fc.IRawProperty<unknown>, settings);
  };

  it('addresses with links', () => {
    check(
      fc.property(text, (given) => {
        findLink({ hash: `#${given}`, search: `?${given}` }, given);
        const link = readLink(given);
        if (link.ok) paramsToScenario(link.params, { a: null });
        const written = writeLink(given, [['a', given]]);
        expect(written === null || /^[\x20-\x7e]+$/.test(written)).to.equal(true);
      }),
    );
  });

  it('addresses of frames', () => {
    check(
      fc.property(text, (given) => {
        const { element } = frameSettings(given, ['timeline', 'tariff-calculator']);
        expect(['timeline', 'tariff-calculator']).to.include(element);
      }),
    );
  });

  it('requests for oEmbed', () => {
    check(
      fc.property(anything, (given) => {
        const { status, body } = oembed(given as string, { frame: FRAME });
        expect([200, 400, 404, 501]).to.include(status);
        expect(body).not.to.match(/<script(?! src="https:\/\/example\.org\/)/);
      }),
    );
  });

  it('entries, in any language', () => {
    check(
      fc.property(
        text,
        fc.constantFrom('en', 'ja', 'de-AT', 'ar-EG', 'hi', 'fr', 'x', ''),
        (given, locale) => {
          const parsed = parseDecimal(given, { locale, allowNegative: true });
          if (parsed.ok) expect(parsed.value).to.match(/^-?\d+(\.\d+)?$/);
        },
      ),
    );
  });

  it('JSON of editors, and language tags', () => {
    check(
      fc.property(text, (given) => {
        repairJson(given);
        canonicalTag(given);
      }),
    );
  });
});
