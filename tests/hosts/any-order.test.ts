import { expect } from 'chai';
import fc from 'fast-check';
import { until, rendered } from '../helpers/mount.js';
import { everyElement } from '../helpers/every-element.js';
import { enter, parts, textOf } from '../helpers/query.js';
import { RUNS, SEED } from '../properties/runs.js';

type Made = ReturnType<(typeof everyElement)[number][1]> & { readonly result: object | null; lang: string };

/** Attributes of each element, with values that it takes, in one language or in all, and such that it refuses. */
const VALUES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'impact-tariff-calculator': {
    'import-value': ['40000', '1,500', '1.500', '', 'x'],
    product: ['light-trucks', 'custom', ''],
    origin: ['KR', 'EU', ''],
    'from-rate': ['10', ''],
    'to-rate': ['20', '12,5', ''],
    currency: ['JPY', ''],
    'to-date': ['2025-09-16', '2025-02-30', ''],
    fees: ['', 'false'],
    rounding: ['cents', ''],
    quantity: ['10', ''],
  },
  'impact-defense-path': {
    'target-share': ['3.5', '3,5', '', 'x'],
    'target-year': ['2035', ''],
    measure: ['spending', ''],
    compare: ['GB FR', ''],
  },
  'impact-commitment-breakdown': {
    scenario: ['custom', 'candidates', ''],
    view: ['years', ''],
    total: ['100,000', '100.000', ''],
    sector: ['energy', ''],
    waterfall: ['', 'false'],
  },
  'impact-timeline': {
    topics: ['tariffs', ''],
    from: ['2025-09-01', '2025-02-30', ''],
    to: ['2026-01-01', ''],
    date: ['2025-09-16', ''],
    events: ['tariffs', ''],
  },
};
const LANGUAGES = ['en', 'ja', 'de'];

const whole = (element: Made) =>
  textOf(element.shadowRoot.querySelector('figure'))
    .replace(/\s+/g, ' ')
    .replace(/Data as of.*$/, '');
const isRefused = (element: Made) =>
  ['error', 'notice', 'stale'].some((part) => parts(element, part).length > 0);
const entered = (element: Made) =>
  [...element.shadowRoot.querySelectorAll('input')].map(({ id, value, checked }) => [id, value, checked]);

async function fresh(make: () => Made, attributes: ReadonlyMap<string, string>, lang: string): Promise<Made> {
  const element = make();
  element.lang = lang;
  for (const [name, value] of attributes) element.setAttribute(name, value);
  document.body.append(element);
  await rendered(element);
  return element;
}

for (const [tag, create] of everyElement) {
  const make = create;
  const values = VALUES[tag]!;

  describe(`<${tag}> set in any order`, function () {
    this.timeout(300_000);

    it('is in the end as a fresh one with the same settings', async () => {
      const step = fc.oneof(
        fc.constantFrom(...Object.keys(values)).chain((name) =>
          fc.record({
            name: fc.constant(name),
            value: fc.constantFrom(...values[name]!, null),
          }),
        ),
        fc.record({ name: fc.constant('lang'), value: fc.constantFrom(...LANGUAGES) }),
      );
      let compared = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (steps) => {
          const element = await fresh(make, new Map(), 'en');
          const state = new Map<string, string>();
          let lang = 'en';
          for (const [at, { name, value }] of steps.entries()) {
            if (name === 'lang') element.lang = lang = value!;
            else if (value === null) {
              element.removeAttribute(name);
              state.delete(name);
            } else {
              element.setAttribute(name, value);
              state.set(name, value);
            }
            if (at % 2) await rendered(element);
          }
          await rendered(element);
          const other = await fresh(make, state, lang);
          try {
            expect(isRefused(element), 'whether something is refused').to.equal(isRefused(other));
            // What is refused leaves the last good answer, which a fresh one does not have.
            if (isRefused(other)) return;
            compared++;
            expect(element.result).to.deep.equal(other.result);
            expect(whole(element)).to.equal(whole(other));
            expect(entered(element)).to.deep.equal(entered(other));
          } finally {
            element.remove();
            other.remove();
          }
        }),
        { numRuns: Math.max(15, Math.ceil(RUNS / 5)), seed: SEED },
      );
      expect(compared).to.be.above(3);
    });

    it('takes an empty attribute as none', async () => {
      const none = await fresh(make, new Map(), 'en');
      // Flags are on where they are empty, and an empty list of presets has none.
      const flags = ['disabled', 'fees', 'waterfall', 'shape', 'both-denominators', 'presets'];
      const { observedAttributes } = none.constructor as unknown as { observedAttributes: string[] };
      const differing: string[] = [];
      for (const name of observedAttributes.filter((one) => !flags.includes(one))) {
        const empty = await fresh(make, new Map([[name, '']]), 'en');
        if (whole(empty) !== whole(none) || isRefused(empty)) differing.push(name);
        empty.remove();
      }
      none.remove();
      expect(differing).to.deep.equal([]);
    });
  });
}

describe('a number in an attribute', () => {
  const [, make] = everyElement.find(([tag]) => tag === 'impact-tariff-calculator')! as [string, () => Made];
  const valueOf = (element: Made) => (element.result as { importValue: string }).importValue;

  it('is read in the present language of its element, whichever was set first', async () => {
    for (const [lang, value] of [
      ['de', '1.5'],
      ['en', '1500'],
    ] as const) {
      const element = await fresh(make, new Map([['import-value', '1,500']]), lang === 'de' ? 'en' : 'de');
      element.lang = lang;
      await rendered(element);
      await until(() => valueOf(element) === value, `${lang}: ${valueOf(element)}`);
      element.remove();
    }
  });

  it('and what a reader has typed keeps its value, and is written anew', async () => {
    const element = await fresh(make, new Map(), 'en');
    await enter(element, 'importValue', '1.500');
    expect(valueOf(element)).to.equal('1.5');
    element.lang = 'de';
    await rendered(element);
    const field = element.shadowRoot.querySelector<HTMLInputElement>('#importValue')!;
    expect([valueOf(element), field.value]).to.deep.equal(['1.5', '1,5']);
    element.remove();
  });
});
