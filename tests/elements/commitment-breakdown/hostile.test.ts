import { expect } from 'chai';
import { html } from 'lit';
import { ImpactCommitmentBreakdown } from '../../../src/classes.js';
import { ownCommitments } from '../../fixtures/own-commitments.js';
import { breakdown, openOptions } from '../../helpers/breakdown.js';
import { active, foreignIn, HOSTILE } from '../../helpers/hostile.js';
import { rendered, until } from '../../helpers/mount.js';
import { open, parts } from '../../helpers/query.js';
import { stubFetch } from '../../helpers/stub-fetch.js';

const ATTRIBUTES = [...ImpactCommitmentBreakdown.observedAttributes, 'lang', 'dir'];
const PROPERTIES = [
  ...ImpactCommitmentBreakdown.elementProperties.keys(),
] as (keyof ImpactCommitmentBreakdown)[];
const VALUES = [null, undefined, NaN, -0, Infinity, 10n, true, [], {}, () => 1, new Date(0)];

let hacks = 0;
let activeBefore = 0;

function expectHarmless(element: Element, what: string): void {
  expect(foreignIn(element.shadowRoot!), what).to.deep.equal([]);
  expect(active(), what).to.equal(activeBefore);
  expect(hacks, what).to.equal(0);
}

const name = (text: string) => JSON.stringify(text.slice(0, 40));

describe('hostile texts are texts, wherever they stand in the breakdown', () => {
  beforeEach(() => {
    Object.assign(window, { hacked: () => hacks++ });
    stubFetch();
    activeBefore = active();
  });

  for (const attribute of ATTRIBUTES)
    it(`in the attribute ${attribute}`, async () => {
      const element = await breakdown();
      for (const text of HOSTILE) {
        element.setAttribute(attribute, text);
        await element.updateComplete;
        expectHarmless(element, `${attribute}=${name(text)}`);
      }
      element.removeAttribute(attribute);
      await rendered(element);
      expect(element.result).to.include({ commitment: 'us-japan-investment', total: '550000000000' });
    });

  it('in every property, also as values that are no texts', async () => {
    const element = await breakdown();
    for (const property of PROPERTIES) {
      for (const value of [...VALUES, ...HOSTILE]) {
        Object.assign(element, { [property]: value });
        await element.updateComplete;
        expectHarmless(element, `${String(property)} = ${name(String(value))}`);
      }
      Object.assign(element, { [property]: undefined });
    }
  });

  it('in every field, of the options and of the split', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown scenario="custom"></impact-commitment-breakdown>`,
    );
    await openOptions(element);
    for (const id of ['total', 'exchangeRate', 'population', 'share-energy'])
      for (const text of HOSTILE) {
        const input = element.shadowRoot!.querySelector<HTMLInputElement>(`#${id}`)!;
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await element.updateComplete;
        expectHarmless(element, `${id}: ${name(text)}`);
      }
  });

  it('as every text of an author’s data', async () => {
    for (const text of HOSTILE.slice(0, 25)) {
      const hostile = JSON.stringify(ownCommitments, (key, value: unknown) =>
        ['name', 'title', 'publisher'].includes(key) ? text : value,
      );
      const element = document.createElement('impact-commitment-breakdown');
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = hostile;
      element.append(script);
      document.body.append(element);
      activeBefore = active();
      await until(() => element.result?.commitment === 'ruritania-pledge', name(text));
      await open(element, 'Table', 'table');
      await open(element, 'Sources', 'sources');
      expect(parts(element, 'row').length).to.be.greaterThan(1);
      expectHarmless(element, name(text));
      element.remove();
    }
  });
});
