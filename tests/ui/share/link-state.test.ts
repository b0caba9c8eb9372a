import { expect } from 'chai';
import fc from 'fast-check';
import { scenarioDefaults } from '../../../src/ui/share/scenario-attributes.js';
import { addressWith, findLink, readLink, writeLink } from '../../../src/ui/share/link.js';
import {
  LONGEST_LINK,
  LONGEST_VALUE,
  paramsToScenario,
  scenarioToParams,
} from '../../../src/ui/share/link-state.js';
import { everyElement } from '../../helpers/every-element.js';

const value = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !/[<>\p{C}]/u.test(text)),
  fc.constantFrom('1,234.5', '3億', '~_~', 'a&b=c#d?e', '100%25', 'nato-core us-ask-3-5.', "'(!)*'"),
  fc.bigInt({ min: 0n, max: 10n ** 30n }).map(String),
);
const place = fc.oneof(
  fc.constantFrom('x', 'calc-2', '図表 1', 'a&b=~'),
  fc.string({ minLength: 1, maxLength: 9 }).filter((id) => !/\p{Cs}/u.test(id)),
);
const page = fc.constantFrom(
  'https://example.org/article',
  'https://example.org/article?id=7&utm_source=x#part-2',
  'https://example.org/app#/route/3',
  'https://example.org/app?impact.x=v1~old#!/route',
  'https://example.org/a#impact.x=v1~old_1&impact.y=v1',
);

for (const [tag, make] of everyElement) {
  describe(`the scenario of <${tag}> goes through a link and back`, () => {
    const defaults = scenarioDefaults(make());
    const some = fc.record(Object.fromEntries(Object.keys(defaults).map((name) => [name, value])), {
      requiredKeys: [],
    });

    it('whatever its attributes hold, in any page, at any place: 1,000 times', () => {
      fc.assert(
        fc.property(some, place, page, (attributes, at, address) => {
          const params = scenarioToParams(attributes, defaults);
          const link = writeLink(at, params);
          if (link === null) return; // too long, which is said
          const found = findLink(new URL(addressWith(address, link)), at);
          const read = readLink(found!);
          expect(read.ok && paramsToScenario(read.params, defaults)).to.deep.equal({
            ok: true,
            scenario: Object.fromEntries(params),
          });
        }),
        { numRuns: 1000 },
      );
    });

    it('names only what differs from what is usual', () => {
      expect(scenarioToParams(defaults, defaults)).to.deep.equal([]);
      expect(writeLink('x', [])).to.equal('impact.x=v1');
    });
  });
}

describe('a link from outside', () => {
  const DEFAULTS = { currency: 'USD', product: null };
  const scenarioOf = (text: string) => {
    const link = readLink(text);
    return link.ok ? paramsToScenario(link.params, DEFAULTS) : link;
  };
  const reasonOf = (text: string) => {
    const reading = scenarioOf(text);
    return reading.ok ? null : reading.reason;
  };

  it('is refused as a whole with the reason', () => {
    expect(reasonOf('v2~product_x')).to.equal('version');
    expect(reasonOf('')).to.equal('unreadable');
    expect(reasonOf('product_x')).to.equal('unreadable');
    expect(reasonOf('v1~product_%E3%81')).to.equal('unreadable');
    expect(reasonOf('v1~product_%3Cimg%20src=x%20onerror=alert(1)%3E')).to.equal('unreadable');
    expect(reasonOf('v1~product_a%00b')).to.equal('unreadable');
    expect(reasonOf('v1~product_a%E2%80%AEb')).to.equal('unreadable');
    expect(reasonOf('v1~product_a~product_b')).to.equal('repeated');
    expect(reasonOf('v1~product_a~onclick_alert(1)')).to.equal('unknown-name');
    expect(reasonOf('v1~__proto___x')).to.equal('unknown-name');
    expect(reasonOf('v1~constructor_x')).to.equal('unknown-name');
    expect(reasonOf('v1~src_https:%2F%2Fevil.example')).to.equal('unknown-name');
    expect(reasonOf(`v1~product_${'a'.repeat(LONGEST_VALUE + 1)}`)).to.equal('too-long');
    expect(reasonOf(`v1~${'a'.repeat(LONGEST_LINK)}`)).to.equal('too-long');
  });

  it('never throws and never gives more than was declared', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `v1~${text}`),
        ),
        (text) => {
          const reading = scenarioOf(text);
          if (reading.ok)
            expect(Object.keys(reading.scenario)).to.satisfy((names: string[]) =>
              names.every((name) => name in DEFAULTS),
            );
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is that of its own place, whatever else the address holds', () => {
    const address = new URL('https://example.org/?impact.b=v1~q&x=1#impact.a=v1~p&impact=v1~z');
    expect(['a', 'b', 'c', ''].map((at) => findLink(address, at))).to.deep.equal([
      'v1~p',
      'v1~q',
      null,
      null,
    ]);
  });

  it('is not written where it would be too long', () => {
    expect(writeLink('x', [['product', '図'.repeat(LONGEST_LINK / 9)]])).to.equal(null);
  });

  it('leaves the query and the route of a page as they are', () => {
    expect(addressWith('https://e.org/?id=7#part', 'impact.x=v1')).to.equal(
      'https://e.org/?id=7#impact.x=v1',
    );
    expect(addressWith('https://e.org/?id=7#/way', 'impact.x=v1')).to.equal(
      'https://e.org/?id=7&impact.x=v1#/way',
    );
  });
});
