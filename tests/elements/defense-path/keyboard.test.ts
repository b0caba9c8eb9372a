import { sendKeys, sendMouse } from '../../helpers/commands.js';
import { expect } from 'chai';
import { html } from 'lit';
import type { ImpactDefensePath } from '../../../src/classes.js';
import { path, row } from '../../helpers/defense.js';
import { mount, rendered, until } from '../../helpers/mount.js';
import { control, focused, points, said } from '../../helpers/query.js';

const FIRST =
  'FY2025: about ¥11 trillion, published as 2%, computed 1.96% of fixed FY2022 GDP (initial ¥9.9 trillion, supplementary ¥1.1 trillion, enacted budget)';

const stops = (element: Element) => points(element).filter((point) => point.getAttribute('tabindex') === '0');

async function press(element: ImpactDefensePath, ...keys: string[]): Promise<string> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await rendered(element);
  }
  return said(element, 'readout');
}

describe('the years and series can be walked', () => {
  it('left and right by year, each said as a sentence below and as its name', async () => {
    const element = await path();
    expect(said(element, 'readout')).to.equal(FIRST);
    stops(element)[0]!.focus();
    await rendered(element);
    expect(said(element, 'readout')).to.equal(FIRST);
    expect(await press(element, 'ArrowLeft')).to.equal(
      'FY2024: about ¥8.9 trillion, published as 1.6%, computed 1.59% of fixed FY2022 GDP (enacted budget)',
    );
    expect(focused()!.getAttribute('aria-label')).to.equal(said(element, 'readout'));
    expect(await press(element, 'Home')).to.match(/^FY2010: ¥4\.79 trillion, 0\.86% .*another definition/);
    expect(await press(element, 'End')).to.equal(
      'FY2027: about ¥11 trillion, published as 2%, computed 1.96% of fixed FY2022 GDP (plan, rounded)',
    );
    expect(await press(element, 'ArrowRight')).to.match(/^FY2027/);
    (focused() as SVGElement).blur();
    await rendered(element);
    expect(said(element, 'readout')).to.equal(FIRST);
  });

  it('up and down by series, to the nearest year', async () => {
    const element = await path(
      html`<impact-defense-path
        both-denominators
        counterfactual="flat-cash"
        target-share="3"
      ></impact-defense-path>`,
    );
    row(element, 'columns')
      .find(({ dataset }) => dataset['column'] === '2024')!
      .focus();
    await rendered(element);
    expect(await press(element, 'ArrowDown')).to.equal('FY2024: 1.39% of FY2024 GDP');
    expect(await press(element, 'ArrowDown')).to.equal(
      'FY2026: ¥11 trillion for the same money as in FY2025 every year',
    );
    expect(await press(element, 'ArrowDown')).to.equal(
      'FY2026, projected: ¥13.9 trillion, 2.48% of fixed FY2022 GDP (equal steps of the share)',
    );
    expect(await press(element, 'ArrowDown')).to.match(/^FY2026, projected/);
    expect(await press(element, 'ArrowRight')).to.match(/^FY2027, projected: ¥16\.8 trillion, 3% /);
    expect(await press(element, 'ArrowUp', 'ArrowUp')).to.equal('FY2025: 1.64% of FY2025 GDP');
    expect(await press(element, 'ArrowUp')).to.equal(FIRST);
  });

  it('among the lines of other countries, too', async () => {
    const element = await path(html`<impact-defense-path compare="DE KR"></impact-defense-path>`);
    row(element, 'country-DE')
      .find(({ dataset }) => dataset['column'] === '2020')!
      .focus();
    await rendered(element);
    expect(await press(element, 'ArrowDown')).to.match(/^South Korea, 2020: 2\.64% of GDP/);
    expect(await press(element, 'ArrowLeft')).to.match(/^South Korea, 2019/);
  });

  it('the other way round from right to left', async () => {
    const place = await mount(html`<div dir="rtl"><impact-defense-path></impact-defense-path></div>`);
    const element = place.querySelector('impact-defense-path')!;
    await rendered(element);
    stops(element)[0]!.focus();
    expect(await press(element, 'ArrowRight')).to.match(/^FY2024/);
    expect(await press(element, 'ArrowLeft')).to.match(/^FY2025/);
  });

  it('and are one stop of the Tab key, also when the point that was the stop is gone', async () => {
    const element = await path(html`<impact-defense-path both-denominators></impact-defense-path>`);
    expect(stops(element)).to.have.length(1);
    row(element, 'columns')[0]!.focus();
    await press(element, 'ArrowDown', 'Home');
    expect(stops(element).map(({ dataset }) => dataset['row'])).to.deep.equal(['other']);
    element.bothDenominators = false;
    await rendered(element);
    expect(stops(element)).to.have.length(1);
  });

  it('the segments are radio buttons that the arrows choose among', async () => {
    const element = await path();
    const [fixed] = element.shadowRoot!.querySelectorAll<HTMLInputElement>('[name="denominator"]');
    fixed!.focus();
    await press(element, 'ArrowRight');
    expect(element.result!.denominator).to.equal('current');
    expect((focused() as HTMLInputElement).value).to.equal('current');
  });

  it('typing keeps the focus and what was typed', async () => {
    const element = await path();
    const field = control(element, 'targetShare');
    field.focus();
    field.select();
    await press(element, '3', '.', '5');
    expect(field.value).to.equal('3.5');
    expect(focused()).to.equal(field);
    expect(element.result!.targetShare).to.equal('3.5');
  });
});

describe('pointer and finger say the same', () => {
  const middle = (point: Element) => {
    point.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = point.getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height / 2)] as [number, number];
  };

  it('anywhere over a year, also above its column', async () => {
    const element = await path();
    const point = row(element, 'columns')[3]!;
    const [x, y] = middle(point.querySelector('.hit')!);
    await sendMouse({ type: 'move', position: [x, y - 60] });
    await until(() => said(element, 'readout').startsWith('FY2013'), 'the year under the pointer');
    expect(said(element, 'readout')).to.equal(point.getAttribute('aria-label'));
    await sendMouse({ type: 'move', position: [1, 1] });
    await until(() => said(element, 'readout') === FIRST, 'the year where the drawing is entered');
  });

  it('under a finger that moves, and stays when it is lifted', async () => {
    const element = await path();
    const drawing = element.shadowRoot!.querySelector('.years')!;
    const touch = (type: string, over: Element, target: Element) => {
      const [clientX, clientY] = middle(over.querySelector('.hit')!);
      const bubbles = type !== 'pointerleave';
      target.dispatchEvent(
        new PointerEvent(type, { bubbles, composed: true, pointerType: 'touch', clientX, clientY }),
      );
    };
    const [first, second] = [row(element, 'columns')[2]!, row(element, 'columns')[9]!];
    touch('pointerover', first, first);
    await until(() => said(element, 'readout').startsWith('FY2012'), 'the first year');
    touch('pointermove', second, first);
    await until(() => said(element, 'readout').startsWith('FY2019'), 'the second year');
    touch('pointerleave', second, drawing.parentElement!);
    await rendered(element);
    expect(said(element, 'readout')).to.match(/^FY2019/);
  });
});
