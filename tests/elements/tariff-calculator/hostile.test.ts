import { expect } from 'chai';
import { html } from 'lit';
import { ImpactTariffCalculator } from '../../../src/classes.js';
import { ownTariffs } from '../../fixtures/own-tariffs.js';
import { active, foreignIn, HOSTILE } from '../../helpers/hostile.js';
import { calculator, mount, rendered, until } from '../../helpers/mount.js';
import { button, enter, open, openOptions, parts } from '../../helpers/query.js';
import { stubFetch } from '../../helpers/stub-fetch.js';

const ATTRIBUTES = [...ImpactTariffCalculator.observedAttributes, 'lang', 'dir'];
const PROPERTIES = [...ImpactTariffCalculator.elementProperties.keys()] as (keyof ImpactTariffCalculator)[];
const TYPED = [
  'importValue',
  'fromRate',
  'toRate',
  'currency',
  'quantity',
  'freight',
  'insurance',
  'entries',
];
const VALUES = [null, undefined, NaN, -0, Infinity, 1e400, 10n, true, [], {}, () => 1, new Date(0)];

let hacks = 0;
let activeBefore = 0;

/** Nothing but our templates in the element, nothing new in the page, nothing run. */
function expectHarmless(element: Element, what: string): void {
  expect(foreignIn(element.shadowRoot!), what).to.deep.equal([]);
  expect(active(), what).to.equal(activeBefore);
  expect(hacks, what).to.equal(0);
}

const name = (text: string) => JSON.stringify(text.slice(0, 40));

describe('forty hostile texts are texts, wherever they stand', () => {
  beforeEach(() => {
    Object.assign(window, { hacked: () => hacks++ });
    stubFetch();
    activeBefore = active();
  });

  it('are at least forty', () => {
    expect(new Set(HOSTILE).size).to.be.at.least(40);
  });

  for (const attribute of ATTRIBUTES)
    it(`in the attribute ${attribute}`, async () => {
      const element = await calculator();
      for (const text of HOSTILE) {
        element.setAttribute(attribute, text);
        await element.updateComplete;
        expectHarmless(element, `${attribute}=${name(text)}`);
      }
      element.removeAttribute(attribute);
      await rendered(element);
      expect(element.result).to.include({ fromRate: '27.5', toRate: '15', importValue: '1000000' });
    });

  it('in all attributes at once, from the start', async () => {
    for (const text of HOSTILE) {
      const element = document.createElement('impact-tariff-calculator');
      for (const attribute of ATTRIBUTES) element.setAttribute(attribute, text);
      document.body.append(element);
      await element.updateComplete;
      expectHarmless(element, name(text));
      element.remove();
    }
  });

  it('in every property, also as values that are no texts', async () => {
    const element = await calculator();
    for (const property of PROPERTIES) {
      for (const value of [...VALUES, ...HOSTILE]) {
        Object.assign(element, { [property]: value });
        await element.updateComplete;
        expectHarmless(element, `${String(property)} = ${name(String(value))}`);
      }
      Object.assign(element, { [property]: undefined });
    }
  });

  it('in every field', async () => {
    const element = await calculator(html`<impact-tariff-calculator fees></impact-tariff-calculator>`);
    await openOptions(element);
    for (const id of TYPED) {
      for (const text of HOSTILE) {
        const input = element.shadowRoot!.querySelector<HTMLInputElement>(`#${id}`)!;
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        input.dispatchEvent(new Event('change', { bubbles: true }));
        await element.updateComplete;
        expectHarmless(element, `${id}: ${name(text)}`);
      }
      await enter(element, id, id === 'currency' ? 'USD' : '1');
    }
    expect(parts(element, 'error')).to.have.length(0);
  });

  it('in the slots', async () => {
    for (const text of HOSTILE) {
      const place = await mount(html`
        <impact-tariff-calculator>
          <span slot="heading">${text}</span><span slot="note">${text}</span>${text}
        </impact-tariff-calculator>
      `);
      expectHarmless(place.querySelector('impact-tariff-calculator')!, name(text));
      place.remove();
    }
  });
});

describe('hostile texts in an author’s schedule', () => {
  const slotted = (json: string) =>
    calculator(
      html`<impact-tariff-calculator product="bicycles" origin="TW"
        ><script type="application/json">
          ${json}
        </script></impact-tariff-calculator
      >`,
    );

  beforeEach(() => {
    Object.assign(window, { hacked: () => hacks++ });
  });

  it('are shown as texts where texts belong', async () => {
    // A megabyte in a dozen places takes the browser a minute to lay out; one such place is below.
    for (const text of HOSTILE.map((each) => each.slice(0, 5000))) {
      const words = { en: text, ja: text };
      const data = structuredClone(ownTariffs);
      Object.assign(data.products[0]!, { label: words, note: words });
      data.origins[0]!.label = text;
      for (const row of data.rows) Object.assign(row, { act: text, heading: text, note: words });
      Object.assign(data.sources['gazette']!, { title: text, publisher: text });
      data.quickPicks = [
        { id: 'pick', label: words, value: '5', unit: 'USD', status: 'illustrative', note: words },
      ];
      const element = await slotted(JSON.stringify(data));
      activeBefore = active();
      await until(() => element.result?.product === 'bicycles', name(text));
      for (const [panel, part] of [
        ['Table', 'table'],
        ['How', 'working'],
        ['Sources', 'sources'],
      ] as const)
        await open(element, panel, part);
      expect(element.shadowRoot!.querySelector('[part="sources"]')!.textContent).to.contain(
        text.slice(0, 100),
      );
      expectHarmless(element, name(text));
      element.parentElement!.remove();
    }
  });

  it('are shown even if a name is a megabyte long', async () => {
    const data = structuredClone(ownTariffs);
    data.products[0]!.label = 'x'.repeat(2 ** 20);
    const element = await slotted(JSON.stringify(data));
    await until(() => element.result?.product === 'bicycles');
    await enter(element, 'importValue', '100');
    expect(element.result!.dutyAfter).to.equal('16');
  });

  it('are refused where a figure, an id or an address belongs', async () => {
    for (const text of HOSTILE.filter((each) => each.length < 1000 && !/^[a-z]+$/.test(each))) {
      const data = structuredClone(ownTariffs) as unknown as Record<string, Record<string, unknown>[]>;
      data['rows']![0]!['id'] = text;
      data['products']![0]!['mfnRate'] = text;
      (data['sources'] as unknown as Record<string, object>)['gazette'] = {
        title: 't',
        kind: 'author',
        url: text,
      };
      const element = await slotted(JSON.stringify(data));
      activeBefore = active();
      await until(() => parts(element, 'notice')[0], name(text));
      expectHarmless(element, name(text));
      element.parentElement!.remove();
    }
  });

  const shapes = [
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    `{"schema":"impact-elements/tariffs@1","__proto__":${JSON.stringify(ownTariffs)}}`,
    '[]',
    'null',
    '7',
    '"text"',
    `${'['.repeat(2000)}${']'.repeat(2000)}`,
    `{"schema":"${'x'.repeat(2 ** 20)}"}`,
    `{"${'x'.repeat(2 ** 20)}":1}`,
    JSON.stringify({ ...ownTariffs, rows: Array(20000).fill(7) }),
  ];
  for (const json of shapes)
    it(`of a strange shape: ${json.slice(0, 30)}`, async () => {
      const element = await slotted(json);
      activeBefore = active();
      await until(() => parts(element, 'notice')[0]);
      expectHarmless(element, json.slice(0, 30));
      expect(({} as { polluted?: number }).polluted).to.equal(undefined);
      await enter(element, 'product', 'passenger-cars');
      await enter(element, 'origin', 'JP');
      expect(element.result!.toRate).to.equal('15');
    });

  it('do not become a link, even if the schema let them', async () => {
    const { sourceList } = await import('../../../src/ui/source-list.js');
    const { common } = await import('../../../src/localize/en/common.js');
    for (const url of HOSTILE.filter((text) => text.length < 1000)) {
      const place = await mount(sourceList([{ title: 'T', url, kind: 'author', uses: [] }], common, String));
      expect(place.querySelectorAll('a'), name(url)).to.have.length(0);
      expect(place.textContent).to.contain('T');
      place.remove();
    }
    expect(() => button(document.body, 'none')).to.throw();
  });
});
