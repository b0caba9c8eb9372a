import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import type { ImpactTariffCalculator } from '../../../src/classes.js';
import { calculator, mount, rendered, until } from '../../helpers/mount.js';
import { below, control, enter, focused, knob, said, tick } from '../../helpers/query.js';

interface InForm {
  readonly form: HTMLFormElement;
  readonly element: ImpactTariffCalculator;
}

async function inForm(
  template: TemplateResult = html`<impact-tariff-calculator
    name="imports"
    import-value="500"
  ></impact-tariff-calculator>`,
): Promise<InForm> {
  const place = await mount(html`<form>${template}</form>`);
  return { form: place.querySelector('form')!, element: place.querySelector('impact-tariff-calculator')! };
}

const handedIn = (form: HTMLFormElement) => Object.fromEntries(new FormData(form));

/** The state that the browser would keep for the way back: what elements hand to their internals. */
async function savedState(change: () => Promise<void>): Promise<string> {
  const { prototype } = ElementInternals;
  const original = Object.getOwnPropertyDescriptor(prototype, 'setFormValue')!;
  let saved: unknown;
  Object.defineProperty(prototype, 'setFormValue', {
    ...original,
    value(this: ElementInternals, value: FormData, state: string) {
      saved = state;
      (original.value as ElementInternals['setFormValue']).call(this, value, state);
    },
  });
  await change();
  Object.defineProperty(prototype, 'setFormValue', original);
  return saved as string;
}

describe('the calculator takes part in a form', () => {
  it('hands in its entries and figures under its name', async () => {
    const { form, element } = await inForm();
    expect(element.form).to.equal(form);
    expect(handedIn(form)).to.deep.equal({
      imports: '500',
      'imports-from-rate': '27.5',
      'imports-to-rate': '15',
      'imports-duty-before': '137.5',
      'imports-duty-after': '75',
      'imports-saving': '62.5',
    });
    await enter(element, 'importValue', '1 thousand');
    expect(handedIn(form)).to.include({ imports: '1000', 'imports-saving': '125' });
  });

  it('hands in nothing without a name, and under the new one when it is renamed', async () => {
    const { form, element } = await inForm(html`<impact-tariff-calculator></impact-tariff-calculator>`);
    expect(handedIn(form)).to.deep.equal({});
    element.name = 'value';
    await rendered(element);
    expect(handedIn(form)).to.include({ value: '1000000' });
    element.name = null;
    await rendered(element);
    expect(handedIn(form)).to.deep.equal({});
  });

  it('goes back to its attributes on reset, whatever was typed or chosen', async () => {
    const { form, element } = await inForm(
      html`<impact-tariff-calculator
        name="imports"
        import-value="500"
        to-date="2025-09-16"
      ></impact-tariff-calculator>`,
    );
    const before = handedIn(form);
    await enter(element, 'currency', 'EUR');
    await enter(element, 'toRate', '3');
    await enter(element, 'quantity', '7');
    await enter(element, 'rounding', 'cents');
    await tick(element, 'fees');
    await enter(element, 'importValue', 'nonsense');
    form.reset();
    await rendered(element);
    expect(handedIn(form)).to.deep.equal(before);
    expect(element.result).to.include({ currency: 'USD', toDate: '2025-09-16', perUnit: null, fees: null });
    expect(control(element, 'importValue').value).to.equal('500');
    expect(below(element, 'importValue').error).to.equal('');
    expect(element.matches(':valid')).to.equal(true);
  });

  it('comes back as it was left when the browser restores it', async () => {
    const left = await inForm();
    const state = await savedState(async () => {
      await enter(left.element, 'importValue', '2 million');
      await enter(left.element, 'product', 'light-trucks');
      await enter(left.element, 'toDate', '2026-01-15');
      await enter(left.element, 'freight', '20');
      await tick(left.element, 'fees');
      await enter(left.element, 'transport', 'air');
    });
    const { element } = await inForm();
    element.formStateRestoreCallback(state);
    await rendered(element);
    expect(element.result).to.deep.equal(left.element.result);
    expect(element.result!.fees).not.to.equal(null);
    expect(control(element, 'importValue').value).to.equal('2,000,000');
  });

  for (const state of [null, new FormData(), 'no JSON', '[]', 'null', '7', '{"__proto__":{"on":"x"},"on":5}'])
    it(`is not led astray by a state that is ${typeof state === 'string' ? state : typeof state}`, async () => {
      const { element } = await inForm();
      element.formStateRestoreCallback(state);
      await rendered(element);
      expect(element.result).to.include({ toRate: '15' });
    });

  const ways = [
    ['its attribute', html`<impact-tariff-calculator name="x" disabled></impact-tariff-calculator>`],
    [
      'a fieldset around it',
      html`<fieldset disabled><impact-tariff-calculator name="x"></impact-tariff-calculator></fieldset>`,
    ],
  ] as const;
  for (const [way, template] of ways)
    it(`is made inert by ${way}, still readable, and comes back`, async () => {
      const { form, element } = await inForm(template);
      const inert = () =>
        [
          ...element.shadowRoot!.querySelectorAll<HTMLInputElement>('.controls :is(input, select, button)'),
        ].map(({ disabled }) => disabled);
      expect(new Set(inert())).to.deep.equal(new Set([true]));
      expect(handedIn(form)).to.deep.equal({});
      expect(said(element, 'sentence')).to.contain('$275,000');
      const { result } = element;
      knob(element, 'after').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
      await rendered(element);
      expect(element.result).to.equal(result);
      expect(knob(element, 'after').getAttribute('aria-disabled')).to.equal('true');
      element.disabled = false;
      form.querySelector('fieldset')?.removeAttribute('disabled');
      await rendered(element);
      expect(inert()).to.include(false);
      expect(handedIn(form)).to.include({ x: '1000000' });
    });

  it('keeps a form from being handed in while an entry cannot be read, and leads to its field', async () => {
    const { form, element } = await inForm();
    expect(form.checkValidity()).to.equal(true);
    await enter(element, 'importValue', 'nonsense');
    expect(form.checkValidity()).to.equal(false);
    expect(element.matches(':invalid')).to.equal(true);
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    form.requestSubmit();
    await until(() => focused() === control(element, 'importValue'));
    expect(sent).to.equal(0);
    await enter(element, 'importValue', '5');
    form.requestSubmit();
    expect(sent).to.equal(1);
  });

  it('is invalid for what does not make sense, too', async () => {
    const { form, element } = await inForm();
    for (const [id, text] of [
      ['toRate', '20000'],
      ['currency', 'XYZ'],
      ['quantity', '0'],
    ] as const) {
      expect(element.matches(':valid'), id).to.equal(true);
      await enter(element, id, text);
      expect(form.checkValidity(), id).to.equal(false);
      form.reset();
      await rendered(element);
    }
  });

  it('works without a form', async () => {
    const element = await calculator(html`<impact-tariff-calculator name="x"></impact-tariff-calculator>`);
    expect(element.form).to.equal(null);
    await enter(element, 'importValue', 'nonsense');
    expect(element.matches(':invalid')).to.equal(true);
  });
});
