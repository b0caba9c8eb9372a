import { expect } from 'chai';
import { html, type LitElement, type TemplateResult } from 'lit';
import '../../src/index.js';
import { mount, rendered } from '../helpers/mount.js';
import { press, withField } from '../helpers/press.js';
import { below, control, parts } from '../helpers/query.js';
import { stubTimers } from '../helpers/stub-timers.js';

interface Case {
  readonly tag: string;
  readonly template: TemplateResult;
  readonly field: string;
  /** Key by key: what cannot be used yet, and what can in the end. */
  readonly wrong: readonly [string, string];
  readonly right: string;
  readonly complaints: readonly [RegExp, RegExp];
}

const CASES: readonly Case[] = [
  {
    tag: 'impact-tariff-calculator',
    template: html`<impact-tariff-calculator></impact-tariff-calculator>`,
    field: 'importValue',
    wrong: ['39,9', '39,93x'],
    right: '39,933',
    complaints: [/two ways/, /not a number/],
  },
  {
    tag: 'impact-defense-path',
    template: html`<impact-defense-path></impact-defense-path>`,
    field: 'targetYear',
    wrong: ['2', '203x'],
    right: '2035',
    complaints: [/FY2025/, /not a number/],
  },
  {
    tag: 'impact-commitment-breakdown',
    template: html`<impact-commitment-breakdown></impact-commitment-breakdown>`,
    field: 'total',
    wrong: ['0', '0x'],
    right: '600,000,000,000',
    complaints: [/zero/, /not a number/],
  },
];

for (const { tag, template, field, wrong, right, complaints } of CASES)
  describe(`<${tag}> complains when the reader pauses, not at each key`, () => {
    let element: LitElement;

    beforeEach(async () => {
      element = await withField(tag, template, field);
    });

    async function type(text: string): Promise<void> {
      press(element, field, text);
      await element.updateComplete;
    }

    const error = () => below(element, field).error;

    function expectQuiet(): void {
      expect(error()).to.equal('');
      expect(parts(element, 'stale')).to.have.length(0);
      expect(control(element, field).getAttribute('aria-invalid')).to.equal('false');
    }

    function expectComplaint(complaint: RegExp): void {
      expect(error()).to.match(complaint);
      expect(parts(element, 'stale')).to.have.length(1);
      expect(control(element, field).getAttribute('aria-invalid')).to.equal('true');
    }

    it('nothing is said on the way to what can be used', async () => {
      const clock = stubTimers();
      for (const text of [...wrong, right]) {
        await type(text);
        expectQuiet();
        clock.pass(900);
        await element.updateComplete;
        expectQuiet();
      }
      clock.pass(5000);
      await element.updateComplete;
      expectQuiet();
      expect(control(element, field).value).to.equal(right);
    });

    it('it is said after a second', async () => {
      const clock = stubTimers();
      await type(wrong[0]);
      clock.pass(1000);
      await element.updateComplete;
      expectComplaint(complaints[0]);
      expect(control(element, field).value).to.equal(wrong[0]);
    });

    for (const [what, leave] of [
      ['left', (input: HTMLInputElement) => input.blur()],
      ['entered', (input: HTMLInputElement) => input.dispatchEvent(new Event('change', { bubbles: true }))],
    ] as const)
      it(`it is said when the field is ${what}`, async () => {
        control(element, field).focus();
        await type(wrong[0]);
        expectQuiet();
        leave(control(element, field));
        await element.updateComplete;
        expectComplaint(complaints[0]);
      });

    it('what has been said stays, keeps up with what is typed, and is gone with the first text that can be used', async () => {
      const clock = stubTimers();
      await type(wrong[0]);
      clock.pass(1000);
      await element.updateComplete;
      await type(wrong[1]);
      expectComplaint(complaints[1]);
      await type(right);
      expectQuiet();
      await type(wrong[0]);
      expectQuiet();
    });

    it('an element that is taken away meanwhile leaves no timer, and says it when it comes back', async () => {
      const { parentNode } = element;
      await type(wrong[0]);
      element.remove();
      parentNode!.append(element);
      await element.updateComplete;
      expectComplaint(complaints[0]);
    });
  });

describe('a form', () => {
  it('is not valid at once, whatever is said', async () => {
    const form = document.createElement('form');
    const place = await mount(html`${form}`);
    const element = form.appendChild(document.createElement('impact-tariff-calculator'));
    element.name = 'imports';
    await rendered(element);
    press(element, 'importValue', '39,9');
    await element.updateComplete;
    expect(below(element, 'importValue').error).to.equal('');
    expect(place.querySelector('form')!.checkValidity()).to.equal(false);
  });
});
