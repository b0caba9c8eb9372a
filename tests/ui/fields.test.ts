import { expect } from 'chai';
import { html, render } from 'lit';
import { checkField, dateField, numberField, selectField } from '../../src/ui/fields.js';
import { mount } from '../helpers/mount.js';
import { below, control, textOf } from '../helpers/query.js';

const ignore = () => undefined;

describe('fields', () => {
  it('show what they are given even if the browser holds something else', async () => {
    const place = await mount(html``);
    const draw = (text: string, day: string, choice: string, on: boolean) =>
      render(
        html`${numberField({ id: 'n', label: 'N', text, onInput: ignore })}
        ${dateField({ id: 'd', label: 'D', value: day, onEvent: ignore })}
        ${selectField({
          id: 's',
          label: 'S',
          value: choice,
          options: [
            { value: 'a', label: 'A' },
            { value: 'b', label: 'B' },
          ],
          onChange: ignore,
        })}
        ${checkField({ id: 'c', label: 'C', checked: on, onChange: ignore })}`,
        place,
      );
    draw('1', '2025-01-01', 'a', false);
    const [n, d, c] = ['n', 'd', 'c'].map((id) => control(place, id));
    const s = control<HTMLSelectElement>(place, 's');
    Object.assign(n!, { value: '999' });
    Object.assign(d!, { value: '1999-09-09' });
    Object.assign(c!, { checked: true });
    s.value = 'b';
    draw('1', '2025-01-01', 'a', false);
    expect([n!.value, d!.value, s.value, c!.checked]).to.deep.equal(['1', '2025-01-01', 'a', false]);
  });

  it('hand over what is entered', async () => {
    const got: unknown[] = [];
    const take = (value: unknown) => void got.push(value);
    const place = await mount(html`
      ${numberField({ id: 'n', label: 'N', text: '', onInput: take })}
      ${dateField({
        id: 'd',
        label: 'D',
        value: '',
        onEvent: ({ target }) => take((target as HTMLInputElement).value),
      })}
      ${selectField({ id: 's', label: 'S', value: 'a', options: [{ value: 'b', label: 'B' }], onChange: take })}
      ${checkField({ id: 'c', label: 'C', checked: false, onChange: take })}
    `);
    for (const [id, value] of [
      ['n', '5'],
      ['d', '2025-02-02'],
    ] as const) {
      control(place, id).value = value;
      control(place, id).dispatchEvent(new InputEvent('input'));
    }
    control<HTMLSelectElement>(place, 's').dispatchEvent(new Event('change'));
    control(place, 'c').click();
    expect(got).to.deep.equal(['5', '2025-02-02', 'b', true]);
  });

  it('say what is wrong in a region that is always there, and mark the control', async () => {
    const place = await mount(html``);
    const draw = (error: string | null) =>
      render(numberField({ id: 'n', label: 'N', text: 'x', echo: 'read', error, onInput: ignore }), place);
    draw(null);
    const region = place.querySelector('#n-error')!;
    expect(textOf(region)).to.equal('');
    expect(control(place, 'n').getAttribute('aria-invalid')).to.equal('false');
    draw('Wrong.');
    expect(place.querySelector('#n-error')).to.equal(region);
    expect(below(place, 'n')).to.deep.equal({ echo: 'read', error: 'Wrong.' });
    expect(control(place, 'n').getAttribute('aria-invalid')).to.equal('true');
    expect(control(place, 'n').getAttribute('aria-describedby')).to.equal('n-echo n-error');
  });

  it('offer readings as buttons that hand in nothing', async () => {
    const chosen: string[] = [];
    const readings = ['1', '2'].map((text) => ({ text, choose: () => void chosen.push(text) }));
    const place = await mount(
      html`<form>
        ${numberField({ id: 'n', label: 'N', text: 'x', error: 'e', readings, onInput: ignore })}
      </form>`,
    );
    let sent = 0;
    place.querySelector('form')!.addEventListener('submit', () => sent++);
    for (const button of place.querySelectorAll('button')) button.click();
    expect(chosen).to.deep.equal(['1', '2']);
    expect(sent).to.equal(0);
  });
});
