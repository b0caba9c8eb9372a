import { expect } from 'chai';
import { html, type LitElement, type TemplateResult } from 'lit';
import '../../src/index.js';
import { mount, rendered, until } from '../helpers/mount.js';
import { press } from '../helpers/press.js';
import { below, control, parts, textOf } from '../helpers/query.js';
import { stubTimers } from '../helpers/stub-timers.js';

type Made = LitElement & { readonly result: Readonly<Record<string, unknown>> | null };

interface Case {
  readonly tag: string;
  readonly template: TemplateResult;
  /** The key of the result that the panel gives, and its field. */
  readonly key: string;
  readonly field: string;
  /** What can be read, what cannot, and which entry stands then. */
  readonly right: string;
  readonly wrong: string;
  readonly told: string;
  readonly complaint: string;
}

const NOT_A_RATE = 'This is not a number we can read. Try 12.5.';

const CASES: readonly Case[] = [
  {
    tag: 'impact-tariff-calculator',
    template: html`<impact-tariff-calculator open="car-price"></impact-tariff-calculator>`,
    key: 'carPrice',
    field: 'carValue',
    right: '50,000',
    wrong: '¥5,500,000',
    told: 'Price at the border, before duty: $40,000',
    complaint: '“¥” is not the currency of this field. Enter the amount in USD.',
  },
  {
    tag: 'impact-tariff-calculator',
    template: html`<impact-tariff-calculator
      lang="ja"
      currency="JPY"
      open="car-price"
    ></impact-tariff-calculator>`,
    key: 'carPrice',
    field: 'carMargin',
    right: '4万',
    wrong: '4万ドル',
    told: '変更前の販売店の利幅：3,557円',
    complaint: '「ドル」はこの欄の通貨ではありません。JPYで入力してください。',
  },
  {
    tag: 'impact-commitment-breakdown',
    template: html`<impact-commitment-breakdown open="cash"></impact-commitment-breakdown>`,
    key: 'cash',
    field: 'principal',
    right: '100 billion',
    wrong: '100 billion yen',
    told: 'none',
    complaint: '“yen” is not the currency of this field. Enter the amount in USD.',
  },
  {
    tag: 'impact-commitment-breakdown',
    template: html`<impact-commitment-breakdown open="jobs"></impact-commitment-breakdown>`,
    key: 'jobs',
    field: 'central',
    right: '60',
    wrong: '60 of 100',
    told: '75%',
    complaint: NOT_A_RATE,
  },
  {
    tag: 'impact-defense-path',
    template: html`<impact-defense-path open="readings" claim="1.9"></impact-defense-path>`,
    key: 'readings',
    field: 'claim',
    right: '1.8',
    wrong: '1.8 of',
    told: 'Claim to test: 1.9%',
    complaint: NOT_A_RATE,
  },
];

for (const { tag, template, key, field, right, wrong, told, complaint } of CASES)
  describe(`the panel ${key} of <${tag}>`, () => {
    let element: Made;

    beforeEach(async () => {
      element = (await mount(template)).querySelector<Made>(tag)!;
      await until(() => element.result?.[key], `the panel ${key}`);
      await until(() => element.shadowRoot!.querySelector(`[id="${field}"]`));
      // The words of a panel may come after it.
      const label = () => textOf(element.shadowRoot!.querySelector(`label[for="${field}"]`));
      await until(() => told.startsWith(label()) || !/[:：]/.test(told));
      control(element, field).focus();
      await rendered(element);
    });

    it(`complains of ${wrong} after a pause, and says which entry its answer is for`, async () => {
      const clock = stubTimers();
      const stood = JSON.stringify(element.result![key]);
      for (const text of [right, wrong]) press(element, field, text);
      await element.updateComplete;
      expect(below(element, field).error).to.equal('');
      expect(parts(element, 'stale')).to.have.length(0);
      expect(JSON.stringify(element.result![key])).to.equal(stood);
      clock.pass(1000);
      await element.updateComplete;
      expect(below(element, field).error).to.equal(complaint);
      expect(parts(element, 'stale')).to.have.length(1);
      expect(textOf(parts(element, 'stale')[0])).to.contain(told);
      expect(parts(element, 'stale')[0]!.closest('[part="panel"]')).not.to.equal(null);
      press(element, field, right);
      await element.updateComplete;
      expect(below(element, field).error).to.equal('');
      expect(parts(element, 'stale')).to.have.length(0);
      expect(JSON.stringify(element.result![key])).not.to.equal(stood);
    });
  });
