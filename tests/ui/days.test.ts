import { expect } from 'chai';
import { html, type LitElement, type TemplateResult } from 'lit';
import '../../src/index.js';
import { sendKeys } from '../helpers/commands.js';
import { mount, rendered } from '../helpers/mount.js';
import { below, control, enter, parts } from '../helpers/query.js';
import { stubTimers } from '../helpers/stub-timers.js';

interface Case {
  readonly tag: string;
  readonly template: TemplateResult;
  /** The date field, its attribute, and the day that stands there. */
  readonly field: string;
  readonly attribute: string;
  readonly day: string;
  /** Another day that can be answered. */
  readonly other: string;
  /** An attribute of the elements around that gives the day, where there is one. */
  readonly shared?: string;
}

const CASES: readonly Case[] = [
  {
    tag: 'impact-tariff-calculator',
    template: html`<impact-tariff-calculator
      import-value="40000"
      from-date="2025-04-02"
      to-date="2025-09-15"
    ></impact-tariff-calculator>`,
    field: 'toDate',
    attribute: 'to-date',
    day: '2025-09-15',
    other: '2025-11-28',
  },
  {
    tag: 'impact-tariff-calculator',
    template: html`<impact-tariff-calculator
      from-date="2025-08-15"
      to-date="2025-09-16"
    ></impact-tariff-calculator>`,
    field: 'fromDate',
    attribute: 'from-date',
    day: '2025-08-15',
    other: '2025-04-12',
  },
  {
    tag: 'impact-timeline',
    template: html`<impact-timeline from="2025-08-15"></impact-timeline>`,
    field: 'from',
    attribute: 'from',
    day: '2025-08-15',
    other: '2025-11-28',
  },
  {
    tag: 'impact-timeline',
    template: html`<impact-timeline to="2025-12-15"></impact-timeline>`,
    field: 'to',
    attribute: 'to',
    day: '2025-12-15',
    other: '2025-11-28',
  },
];

type Made = LitElement & { readonly result: object | null };

/** What a browser says of a date field that holds part of a day, or a day that does not exist. */
function holdPart(input: HTMLInputElement, incomplete: boolean): void {
  input.value = '';
  Object.defineProperty(input, 'validity', { configurable: true, value: { badInput: incomplete } });
}

const NOT_A_DAY = 'This date is not complete, or there is no such day.';
const NO_DAY = 'Enter a date.';

for (const { tag, template, field, attribute, day, other } of CASES)
  describe(`<${tag}> never takes another day for the one in ${field}`, () => {
    let element: Made;
    let answer: object | null;

    beforeEach(async () => {
      element = (await mount(template)).querySelector<Made>(tag)!;
      await rendered(element);
      answer = element.result;
    });

    const input = () => control(element, field);
    const shown = () => Reflect.get(element, field) as string;

    function expectQuiet(): void {
      expect(below(element, field).error).to.equal('');
      expect(parts(element, 'stale')).to.have.length(0);
    }

    function expectSaid(complaint: string): void {
      expect(below(element, field).error).to.equal(complaint);
      expect(input().getAttribute('aria-invalid')).to.equal('true');
      expect(parts(element, 'stale')).to.have.length(1);
      expect(element.result).to.equal(answer);
      expect(shown()).to.equal(day);
    }

    for (const [what, incomplete, complaint] of [
      ['part of one or one that does not exist', true, NOT_A_DAY],
      ['none, because it was erased', false, NO_DAY],
    ] as const) {
      it(`that is ${what}: said, and the answer stands, marked`, async () => {
        holdPart(input(), incomplete);
        input().dispatchEvent(new InputEvent('input', { bubbles: true }));
        await rendered(element);
        expectSaid(complaint);
        await enter(element, field, other);
        expectQuiet();
        expect(shown()).to.equal(other);
        expect(element.result).not.to.equal(answer);
      });

      it(`that is ${what} while keys are typed: said after a pause, not before`, async () => {
        const clock = stubTimers();
        input().dispatchEvent(new KeyboardEvent('keydown', { key: '9' }));
        holdPart(input(), incomplete);
        input().dispatchEvent(new InputEvent('input', { bubbles: true }));
        input().dispatchEvent(new Event('change', { bubbles: true }));
        await element.updateComplete;
        expectQuiet();
        clock.pass(999);
        await element.updateComplete;
        expectQuiet();
        clock.pass(1);
        await element.updateComplete;
        expectSaid(complaint);
      });

      it(`that is ${what}, where the browser tells of it by no event: when the key is let go`, async () => {
        holdPart(input(), incomplete);
        input().dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete' }));
        input().dispatchEvent(new KeyboardEvent('keyup', { key: 'Delete' }));
        input().dispatchEvent(new FocusEvent('blur'));
        input().dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
        await rendered(element);
        expectSaid(complaint);
      });
    }

    it('while the year is typed: neither answered nor complained of', async () => {
      const clock = stubTimers();
      for (const year of ['0002', '0020', '0202']) {
        input().dispatchEvent(new KeyboardEvent('keydown', { key: '2' }));
        input().value = `${year}${other.slice(4)}`;
        input().dispatchEvent(new InputEvent('input', { bubbles: true }));
        await element.updateComplete;
        expectQuiet();
        expect(element.result).to.equal(answer);
      }
      input().value = other;
      input().dispatchEvent(new InputEvent('input', { bubbles: true }));
      await element.updateComplete;
      expectQuiet();
      expect(shown()).to.equal(other);
      clock.pass(5000);
      await element.updateComplete;
      expectQuiet();
    });

    it('while a month or a day of two digits is typed: the first of them is answered after a pause alone', async () => {
      const clock = stubTimers();
      const year = day.slice(0, 4);
      for (const [first, both] of [
        [`${year}-01-15`, `${year}-11-15`],
        [`${year}-11-02`, `${year}-11-28`],
      ] as const) {
        for (const [text, expected] of [
          [first, day],
          [both, both],
        ] as const) {
          input().dispatchEvent(new KeyboardEvent('keydown', { key: '1' }));
          input().value = text;
          input().dispatchEvent(new InputEvent('input', { bubbles: true }));
          await element.updateComplete;
          expect(shown()).to.equal(expected);
          expect(input().value).to.equal(text);
        }
      }
      input().dispatchEvent(new KeyboardEvent('keydown', { key: '1' }));
      input().value = `${year}-11-03`;
      input().dispatchEvent(new InputEvent('input', { bubbles: true }));
      clock.pass(1000);
      await element.updateComplete;
      expect(shown()).to.equal(`${year}-11-03`);
      expect(below(element, field).error).not.to.equal(NOT_A_DAY);
    });

    it('from an attribute: said with what was given, and a later one is taken', async () => {
      for (const text of ['2025-02-29', 'soon', '2025-9-1', '20250916']) {
        element.setAttribute(attribute, text);
        await rendered(element);
        expect(below(element, field).error).to.equal(
          `“${text}” is not a day of the calendar. Enter one such as 2025-09-16.`,
        );
        expect(parts(element, 'stale')).to.have.length(1);
        expect(element.result).to.equal(answer);
      }
      element.setAttribute(attribute, ` ${other} `);
      await rendered(element);
      expectQuiet();
      expect(element.result).not.to.equal(answer);
    });

    it('from a property that is no text', async () => {
      Object.assign(element, { [field]: new Date(0) });
      await rendered(element);
      expect(below(element, field).error).to.contain('[object Date]');
      expect(element.result).to.equal(answer);
    });

    it('from an empty attribute: none is given, so that the usual one is shown', async () => {
      element.setAttribute(attribute, '');
      await rendered(element);
      expectQuiet();
      expect(input().value).to.match(/^\d{4}-\d{2}-\d{2}$/);
    });

    it('forgets what was typed when the page sets a day', async () => {
      holdPart(input(), true);
      input().dispatchEvent(new InputEvent('input', { bubbles: true }));
      await rendered(element);
      Reflect.deleteProperty(input(), 'validity');
      element.setAttribute(attribute, other);
      await rendered(element);
      expectQuiet();
      expect(input().value).to.equal(other);
    });
  });

describe('a form with an element', () => {
  async function inForm() {
    const place = await mount(
      html`<form>
        <impact-tariff-calculator name="x" to-date="2025-09-15"></impact-tariff-calculator>
      </form>`,
    );
    const element = place.querySelector('impact-tariff-calculator')!;
    await rendered(element);
    return { form: place.querySelector('form')!, element };
  }

  it('is not valid with a day that is none, at once, and is so again with one, or when it is reset', async () => {
    const { form, element } = await inForm();
    expect(form.checkValidity()).to.equal(true);
    for (const mend of [
      () => enter(element, 'toDate', '2025-09-16'),
      () => enter(element, 'product', 'custom'),
      async () => {
        form.reset();
        await rendered(element);
      },
    ]) {
      await enter(element, 'product', 'passenger-cars');
      const input = control(element, 'toDate');
      input.dispatchEvent(new KeyboardEvent('keydown', { key: '9' }));
      holdPart(input, true);
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await rendered(element);
      expect(below(element, 'toDate').error).to.equal('');
      expect(form.checkValidity()).to.equal(false);
      Reflect.deleteProperty(input, 'validity');
      await mend();
      expect(form.checkValidity()).to.equal(true);
    }
  });
});

describe('a day that is shared', () => {
  for (const [tag, template] of [
    ['impact-tariff-calculator', html`<impact-tariff-calculator></impact-tariff-calculator>`],
    ['impact-timeline', html`<impact-timeline></impact-timeline>`],
  ] as const)
    it(`and does not exist is said by <${tag}>, from the start and later`, async () => {
      const said = (element: Element) =>
        [...parts(element, 'error'), ...parts(element, 'notice')]
          .map(({ textContent }) => textContent)
          .join();
      const place = await mount(html`<div data-impact-date="2025-02-29">${template}</div>`);
      const around = place.querySelector('div')!;
      const element = place.querySelector<Made>(tag)!;
      await rendered(element);
      expect(said(element)).to.contain('“2025-02-29” is not a day of the calendar');
      expect(parts(element, 'stale')).to.have.length(1);
      around.dataset['impactDate'] = '2025-09-16';
      await rendered(element);
      expect(said(element)).to.equal('');
      const { result } = element;
      around.dataset['impactDate'] = '2025-09-31';
      await rendered(element);
      expect(said(element)).to.contain('“2025-09-31”');
      expect(element.result).to.equal(result);
    });

  it('takes the place of one that was typed and is none', async () => {
    const place = await mount(
      html`<div data-impact-date="2025-09-16"><impact-tariff-calculator></impact-tariff-calculator></div>`,
    );
    const element = place.querySelector('impact-tariff-calculator')!;
    await rendered(element);
    await enter(element, 'toDate', '');
    expect(below(element, 'toDate').error).to.equal(NO_DAY);
    expect(element.result!.toDate).to.equal('2025-09-16');
    place.querySelector('div')!.dataset['impactDate'] = '2025-11-28';
    await rendered(element);
    expect(below(element, 'toDate').error).to.equal('');
    expect(element.result!.toDate).to.equal('2025-11-28');
  });
});

describe('typed by keys, as a reader does', () => {
  it('29 February 2025 is complained of, and the answer before stands', async () => {
    const place = await mount(
      html`<form>
        <impact-tariff-calculator
          name="x"
          import-value="40000"
          from-date="2025-04-02"
          to-date="2025-09-15"
        ></impact-tariff-calculator>
      </form>`,
    );
    const element = place.querySelector('impact-tariff-calculator')!;
    await rendered(element);
    const { result } = element;
    control(element, 'toDate').focus();
    const seen = new Set<string>();
    element.addEventListener('impact-change', () => seen.add(element.result!.toDate!));
    // Safari leaves it to the reader to go on to the next part.
    const goOn = /Version\/\S+ Safari/.test(navigator.userAgent);
    for (const part of ['02', '29', '2025']) {
      await sendKeys({ type: part });
      await rendered(element);
      seen.add(below(element, 'toDate').error);
      if (goOn) await sendKeys({ press: 'ArrowRight' });
    }
    expect(place.querySelector('form')!.checkValidity()).to.equal(false);
    control(element, 'toDate').blur();
    await rendered(element);
    expect(below(element, 'toDate').error).to.equal(NOT_A_DAY);
    expect(element.result!.toDate).to.equal(result!.toDate);
    expect(parts(element, 'stale')).to.have.length(1);
    // The day of 15 February is one that exists; nothing else was ever answered, and nothing said on the way.
    expect([...seen].filter((one) => !['', '2025-09-15', '2025-02-15'].includes(one))).to.deep.equal([]);
  });
});
