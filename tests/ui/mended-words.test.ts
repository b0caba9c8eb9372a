import { expect } from 'chai';
import { fetching } from '../../src/localize/registry.js';
import { underWay } from '../../src/ui/lazy-module.js';
import { everyElement } from '../helpers/every-element.js';
import { frame, rendered } from '../helpers/mount.js';
import { parts, textOf } from '../helpers/query.js';

/** What elements once said and must not say again: wrong, claiming more than is known, or not as newspapers write. */
const NEVER: Readonly<Record<string, readonly RegExp[]>> = {
  both: [
    // Digits that nobody reads: cents of billions, and forty places.
    /\d,\d{3},\d{3},\d{3}\.\d/,
    /\d\.\d{11}/,
    // A change of a rate without the word for its unit, an identifier, an empty place.
    /[−-]12\.5%/,
    /\b[a-z]+[a-z0-9]*[A-Z][A-Za-z]*(?:Amount|Share|Low|High|Central)\b/,
    /undefined|\[object|NaN/,
    /-\$/,
  ],
  en: [
    /no published multiplier/i,
    /annex .{0,40}was not published/i,
    /public file that names no source/i,
    /an upper bound/i,
    /worth to Japan today/i,
    /than stated/i,
    /Japan’s investment: \$/,
    /\$550 billion promised/,
    /amounts stated ?\$/i,
    /= \$2\.19 billion/,
    /(?<!up to )\$513\.45 billion (?:in all|stated)/,
    /What the lower tariff saves|\bSaved\b/,
    /from (?:United Kingdom|European Union|United States)/,
    /Growth it takes/,
    /\bDefence\b(?! Expenditure)/,
    /Critical minerals framework/,
    /Floor of/,
    /voids IEEPA/,
    /Mallory|second source says on the metal content/,
    /No rates? (?:are|is) known/,
    /\bAi infrastructure|\bGe vernova/,
    /¥200 billion more/,
    /Supplementary budget reaches/,
    /(\b[A-Za-z]{3,}\b) \1\b(?! \w+ ÷)/,
    /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/,
    /\d %/,
  ],
  ja: [
    /公表された乗数なし/,
    /付属書[^。]*公表されていません/,
    /日本の対米投資：/,
    /約束された/,
    /上回る明示|明示額を/,
    /陸揚げ/,
    /固定GDP/,
    /アメリカ/,
    /必要な伸び(?!率)/,
    /あなたの/,
    /\b(?:USD|JPY)＝/,
    /日本産の/,
    /米国注(?!釈)/,
    /確度/,
    /下限12\.5%/,
    /\d\.\d+ ?[万億兆]/,
    /\$[\d,.]+/,
    /[￥¥]\d/,
    /～/,
    /[\u3040-\u30ff\u4e00-\u9fff]: /,
    /Proclamation \d+ \(|Section (?:232|301)/,
    /Liberal Democratic Party|Cabinet Secretariat|White House|Ministry of|Jiji Press|Shimbun|Federal Register/,
    /国国内/,
    /三文書|できごと/,
  ],
};

/** Besides the first settings: lists, days, definitions and origins that say something of their own. */
const SETTINGS: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  'impact-commitment-breakdown': [
    {},
    { scenario: 'announced' },
    { scenario: 'announced-white-house' },
    { scenario: 'custom' },
    { view: 'years', schedule: 'front-loaded' },
    { commitment: 'us-japan-purchases', 'include-disputed': 'defense-increase' },
    { commitment: 'us-taiwan-investment', scenario: 'guarantees' },
    { 'cash-reading': 'loans-and-equity', sector: 'energy' },
  ],
  'impact-defense-path': [
    {},
    { definition: 'defense-budget' },
    { definition: 'programme', 'latest-year': '2026', denominator: 'current' },
    { 'target-share': '3.5', deflator: '0', currency: 'USD', counterfactual: 'held-share' },
    { 'target-share': '1.9', measure: 'spending' },
    { compare: 'US DE KR', series: 'nato', 'target-lines': 'nato-core us-ask-3-5 us-strategy-5' },
  ],
  'impact-tariff-calculator': [
    {},
    { 'import-value': '39933000000' },
    { origin: 'GB', product: 'wood-furniture' },
    { origin: 'EU', product: 'other-goods' },
    { origin: 'KR', product: 'wood-furniture' },
    { origin: 'CH', product: 'other-goods', 'from-date': '2025-08-07' },
    { product: 'heavy-trucks' },
    { product: 'buses' },
    { product: 'steel-aluminium-copper', 'from-date': '2025-04-15' },
    { product: 'chips' },
    { fees: '', freight: '1000', insurance: '100', quantity: '3' },
  ],
  'impact-timeline': [
    {},
    { topics: 'investment purchases' },
    { from: '2025-07-01', to: '2025-10-31', date: '2025-10-28' },
  ],
};

const PANELS = 'table working sources terms share projects certainty cash jobs readings car-price who-pays';

/** Everything written in a root, and everything that is only told. */
function textsOf(root: ShadowRoot): string[] {
  const told = [...root.querySelectorAll('[aria-label], [aria-valuetext]')].flatMap((one) => [
    one.getAttribute('aria-label') ?? '',
    one.getAttribute('aria-valuetext') ?? '',
  ]);
  const written = [...root.querySelectorAll('*')]
    .filter(
      (one) =>
        one.localName !== 'style' && !one.matches('[part~="share-field"], cite, a, a *, .sources > li > *'),
    )
    .flatMap((one) => [...one.childNodes])
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim());
  // A sentence, a row and a line of a list are read as a whole.
  const whole = [...root.querySelectorAll('p, li, tr, dt, dd, label, summary, figcaption')]
    // Of a source its title is a citation; of a step its name stands before its formula.
    .filter((one) => !one.matches('[part~="sources"] > li, .sources > li, [part~="working"] > li'))
    .map(textOf);
  return [...told, ...written, ...whole].filter(Boolean);
}

for (const [tag, make] of everyElement)
  describe(`<${tag}>, in all that it says,`, () => {
    for (const lang of ['en', 'ja'] as const)
      for (const settings of SETTINGS[tag] ?? [{}])
        it(`says nothing that was wrong before (${lang}, ${JSON.stringify(settings)})`, async () => {
          const element = make();
          element.lang = lang;
          for (const [name, value] of Object.entries({ ...settings, open: PANELS }))
            element.setAttribute(name, value);
          document.body.append(element);
          await rendered(element);
          do {
            for (const closed of parts(element, 'options')) closed.setAttribute('open', '');
            await frame();
            await rendered(element);
          } while (underWay.size + fetching.size > 0);
          const all = textsOf(element.shadowRoot);
          expect(all.length).to.be.greaterThan(100);
          const said = [...NEVER['both']!, ...NEVER[lang]!].flatMap((wrong) =>
            all.filter((text) => wrong.test(text)).map((text) => `${wrong.source}: ${text.slice(0, 200)}`),
          );
          expect([...new Set(said)]).to.deep.equal([]);
          element.remove();
        });
  });
