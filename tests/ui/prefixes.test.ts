import { expect } from 'chai';
import { html, type LitElement, type TemplateResult } from 'lit';
import '../../src/index.js';
import { rendered } from '../helpers/mount.js';
import { press, withField } from '../helpers/press.js';
import { below, control, parts, said } from '../helpers/query.js';
import { stubTimers } from '../helpers/stub-timers.js';

type Made = LitElement & { readonly result: Readonly<Record<string, unknown>> | null };

interface Case {
  readonly tag: string;
  readonly template: TemplateResult;
  readonly field: string;
  /** The key of the result with the value of the field, what stands there, and how the notice tells it. */
  readonly key: string;
  readonly stands: unknown;
  readonly told: string;
  /** An entry key by key: what is complete in itself, with its value, and what is not, with null. */
  readonly keys: readonly (readonly [text: string, value: unknown])[];
}

const CASES: readonly Case[] = [
  {
    tag: 'impact-tariff-calculator',
    template: html`<impact-tariff-calculator import-value="40000"></impact-tariff-calculator>`,
    field: 'importValue',
    key: 'importValue',
    stands: '40000',
    told: 'Customs value of the imports: $40,000',
    keys: [
      ['5', '5'],
      ['5,', '5'],
      ['5,5', null],
      ['5,50', null],
      ['5,500', '5500'],
      ['5,500 y', null],
      ['5,500 ye', null],
      ['5,500 yen', null],
    ],
  },
  {
    tag: 'impact-tariff-calculator',
    template: html`<impact-tariff-calculator import-value="40 thousand"></impact-tariff-calculator>`,
    field: 'importValue',
    key: 'importValue',
    stands: '40000',
    told: 'Customs value of the imports: $40,000',
    keys: [
      ['4', '4'],
      ['4 b', '4000000000'],
      ['4 bi', null],
      ['4 bil', null],
    ],
  },
  {
    tag: 'impact-tariff-calculator',
    template: html`<impact-tariff-calculator></impact-tariff-calculator>`,
    field: 'toRate',
    key: 'toRate',
    stands: '15',
    told: 'Rate after: 15%',
    keys: [
      ['1', '1'],
      ['12', '12'],
      ['12,', '12'],
      ['12,5', null],
    ],
  },
  {
    tag: 'impact-tariff-calculator',
    template: html`<impact-tariff-calculator product="light-trucks"></impact-tariff-calculator>`,
    field: 'toRate',
    key: 'toRate',
    stands: '25',
    told: 'Rate after: 25%',
    keys: [
      ['1', '1'],
      ['1500', '1500'],
      ['15000', null],
    ],
  },
  {
    tag: 'impact-defense-path',
    template: html`<impact-defense-path target-year="2030"></impact-defense-path>`,
    field: 'targetYear',
    key: 'targetYear',
    stands: 2030,
    told: 'Target fiscal year: 2030',
    keys: [
      ['2', null],
      ['20', null],
      ['203', null],
      ['2035', 2035],
      ['2035.', 2035],
      ['2035.5', null],
    ],
  },
  {
    tag: 'impact-commitment-breakdown',
    template: html`<impact-commitment-breakdown></impact-commitment-breakdown>`,
    field: 'total',
    key: 'total',
    stands: '550000000000',
    told: 'Total: $550,000,000,000',
    keys: [
      ['6', null],
      ['6 t', '6000000000000'],
      ['6 tr', null],
      ['6 tri', null],
    ],
  },
];

for (const { tag, template, field, key, stands, told, keys } of CASES)
  describe(`<${tag}> never answers for what was only the beginning of an entry: ${keys.at(-1)![0]} in ${field}`, () => {
    let element: Made;
    let clock: ReturnType<typeof stubTimers>;

    beforeEach(async () => {
      element = (await withField(tag, template, field)) as Made;
      clock = stubTimers();
    });

    async function type(text: string): Promise<void> {
      press(element, field, text);
      await element.updateComplete;
    }

    it('what is complete in itself is answered; what is not brings back what stood there before', async () => {
      for (const [text, value] of keys) {
        await type(text);
        expect([text, element.result![key]]).to.deep.equal([text, value ?? stands]);
        expect(control(element, field).value).to.equal(text);
        expect(parts(element, 'stale')).to.have.length(0);
      }
    });

    it('after a pause it is said which entry the answer is for', async () => {
      for (const [text] of keys) await type(text);
      clock.pass(1000);
      await element.updateComplete;
      expect(below(element, field).error).not.to.equal('');
      expect(said(element, 'stale')).to.equal(`The result below is for the last valid entries – ${told}.`);
      expect(element.result![key]).to.equal(stands);
    });
  });

describe('what stood in a field when its reader paused', () => {
  it('is the entry that what cannot be read goes back to', async () => {
    const element = (await withField(
      'impact-tariff-calculator',
      html`<impact-tariff-calculator></impact-tariff-calculator>`,
      'importValue',
    )) as Made;
    const clock = stubTimers();
    press(element, 'importValue', '7');
    await element.updateComplete;
    clock.pass(1000);
    for (const text of ['70', '70x']) press(element, 'importValue', text);
    await element.updateComplete;
    expect(element.result!['importValue']).to.equal('7');
  });

  it('goods and days come back with a rate that cannot be read, in the same fields', async () => {
    const element = (await withField(
      'impact-tariff-calculator',
      html`<impact-tariff-calculator product="light-trucks" origin="KR"></impact-tariff-calculator>`,
      'fromRate',
    )) as Made;
    const { result } = element;
    for (const text of ['1', '1x']) press(element, 'fromRate', text);
    await rendered(element);
    expect(element.result).to.deep.equal(result);
    expect(control<HTMLSelectElement>(element, 'product').value).to.equal('light-trucks');
    expect(control(element, 'fromRate').value).to.equal('1x');
    expect(Reflect.get(element, 'fromRate')).to.equal(undefined);
  });

  it('an optional field that was empty is empty again', async () => {
    const element = (await withField(
      'impact-tariff-calculator',
      html`<impact-tariff-calculator></impact-tariff-calculator>`,
      'quantity',
    )) as Made;
    for (const text of ['1', '1x']) press(element, 'quantity', text);
    await element.updateComplete;
    expect(element.result!['perUnit']).to.equal(null);
    press(element, 'quantity', '10');
    await element.updateComplete;
    expect(element.result!['perUnit']).to.include({ dutyAfter: '15000' });
  });
});
