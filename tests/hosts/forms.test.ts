import { expect } from 'chai';
import { html } from 'lit';
import { calculator, mount, rendered } from '../helpers/mount.js';
import { control, enter } from '../helpers/query.js';

describe('a form around a calculator', () => {
  it('is valid whatever is entered into one without a name', async () => {
    const place = await mount(
      html`<form><impact-tariff-calculator import-value="40000"></impact-tariff-calculator></form>`,
    );
    const form = place.querySelector('form')!;
    const element = place.querySelector('impact-tariff-calculator')!;
    await enter(element, 'importValue', 'abc');
    expect(form.checkValidity()).to.equal(true);
    element.name = 'imports';
    await rendered(element);
    expect(form.checkValidity()).to.equal(false);
    element.name = '';
    await rendered(element);
    expect(form.checkValidity()).to.equal(true);
  });

  it('that a framework writes disabled="false" into leaves it enabled', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator disabled="false"></impact-tariff-calculator>`,
    );
    expect([element.disabled, control(element, 'importValue').disabled]).to.deep.equal([false, false]);
    element.setAttribute('disabled', 'true');
    await rendered(element);
    expect(control(element, 'importValue').disabled).to.equal(true);
    element.setAttribute('disabled', 'false');
    await rendered(element);
    await rendered(element);
    expect([element.disabled, control(element, 'importValue').disabled]).to.deep.equal([false, false]);
  });
});
