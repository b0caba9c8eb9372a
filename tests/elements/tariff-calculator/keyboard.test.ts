import { sendKeys, sendMouse } from '../../helpers/commands.js';
import { expect } from 'chai';
import { html } from 'lit';
import { calculator, mount, rendered, until } from '../../helpers/mount.js';
import {
  control,
  focused,
  frames,
  knob,
  openOptions,
  points,
  said,
  textOf,
  tick,
} from '../../helpers/query.js';

const press = async (element: Element, ...keys: string[]) => {
  for (const key of keys) {
    await sendKeys({ press: key });
    await rendered(element);
  }
};

const stops = (element: Element) => points(element).filter((point) => point.getAttribute('tabindex') === '0');

async function rtl() {
  const place = await mount(html`<div dir="rtl"><impact-tariff-calculator></impact-tariff-calculator></div>`);
  return place.querySelector('impact-tariff-calculator')!;
}

describe('the bars can be walked', () => {
  it('with arrows, Home and End, each point said in the line below', async () => {
    const element = await calculator();
    points(element)[0]!.focus();
    await rendered(element);
    const walk = async (key: string) => {
      await press(element, key);
      return said(element, 'readout');
    };
    expect(said(element, 'readout')).to.equal('Before: MFN 2.5%, $25,000');
    expect(await walk('ArrowRight')).to.equal('Before: additional 25%, $250,000');
    expect(await walk('ArrowDown')).to.equal('After: MFN 2.5%, $25,000');
    expect(await walk('End')).to.equal('After: additional 12.5%, $125,000');
    expect(await walk('ArrowRight')).to.equal('After: additional 12.5%, $125,000');
    expect(await walk('ArrowUp')).to.equal('After: MFN 2.5%, $25,000');
    expect(await walk('Home')).to.equal('Before: MFN 2.5%, $25,000');
    expect(await walk('ArrowLeft')).to.equal('Before: MFN 2.5%, $25,000');
    expect(focused()).to.equal(points(element)[0]);
    points(element)[0]!.blur();
    await rendered(element);
    expect(said(element, 'readout')).to.equal('');
  });

  it('the other way round from right to left', async () => {
    const element = await rtl();
    points(element)[0]!.focus();
    await press(element, 'ArrowLeft');
    expect(focused()).to.equal(points(element)[1]);
    await press(element, 'ArrowRight');
    expect(focused()).to.equal(points(element)[0]);
  });

  it('by the pointer, too', async () => {
    const element = await calculator();
    points(element)[1]!.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = points(element)[1]!.querySelector('rect')!.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
    await until(() => said(element, 'readout') === 'Before: additional 25%, $250,000');
    await sendMouse({ type: 'move', position: [1, 1] });
    await until(() => said(element, 'readout') === '');
  });

  it('and stay one stop of the Tab key, also when the point that was the stop is gone', async () => {
    const element = await calculator(html`<impact-tariff-calculator fees></impact-tariff-calculator>`);
    expect(stops(element)).to.have.length(1);
    points(element)[0]!.focus();
    await press(element, 'End');
    expect(stops(element)).to.deep.equal([points(element).at(-1)]);
    await tick(element, 'fees');
    expect(stops(element)).to.have.length(1);
  });
});

describe('the dates on the strip are sliders', () => {
  it('moved by a day with the arrows, to the changes with the page keys, to the ends with Home and End', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator to-date="2025-09-16"></impact-tariff-calculator>`,
    );
    const slider = knob(element, 'after');
    slider.focus();
    const on = async (...keys: string[]) => {
      await press(element, ...keys);
      return element.result!.toDate;
    };
    expect(await on('ArrowRight')).to.equal('2025-09-17');
    expect(await on('ArrowUp')).to.equal('2025-09-18');
    expect(await on('ArrowLeft', 'ArrowDown', 'ArrowLeft')).to.equal('2025-09-15');
    expect(await on('PageUp')).to.equal('2025-09-16');
    expect(await on('PageUp')).to.equal('2025-09-16');
    expect(await on('PageDown')).to.equal('2025-09-15');
    expect(await on('PageDown')).to.equal('2025-04-02');
    expect(await on('Home')).to.equal('2025-01-01');
    expect(await on('End')).to.equal(element.result!.knownThrough);
    expect(focused()).to.equal(knob(element, 'after'));
    expect(control(element, 'toDate').value).to.equal(element.result!.knownThrough);
  });

  it('that say their date and rate', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator to-date="2025-09-16"></impact-tariff-calculator>`,
    );
    const slider = knob(element, 'after');
    expect(slider.getAttribute('role')).to.equal('slider');
    expect(slider.getAttribute('aria-label')).to.equal('Date after');
    expect(slider.getAttribute('aria-valuetext')).to.equal('Sep 16, 2025: 15%');
    slider.focus();
    await press(element, 'ArrowLeft');
    expect(slider.getAttribute('aria-valuetext')).to.equal('Sep 15, 2025: 27.5%');
    const [low, now, high] = ['min', 'now', 'max'].map((name) => +slider.getAttribute(`aria-value${name}`)!);
    expect(now).to.be.within(low!, high!);
    expect(now).to.equal(Date.UTC(2025, 8, 15) / 86_400_000);
  });

  it('mirrored from right to left', async () => {
    const element = await rtl();
    element.toDate = '2025-09-16';
    await rendered(element);
    const [before, after] = (['before', 'after'] as const).map(
      (side) => knob(element, side).querySelector('.dot')!.getBoundingClientRect().x,
    );
    expect(before).to.be.greaterThan(after!);
    knob(element, 'after').focus();
    await press(element, 'ArrowLeft');
    expect(element.result!.toDate).to.equal('2025-09-17');
    await press(element, 'ArrowUp');
    expect(element.result!.toDate).to.equal('2025-09-18');
  });

  for (const direction of ['ltr', 'rtl'] as const)
    it(`dragged by the pointer, ${direction}`, async () => {
      const element = direction === 'rtl' ? await rtl() : await calculator();
      element.toDate = '2026-01-15';
      element.fromDate = '2025-02-01';
      await rendered(element);
      const center = (side: 'before' | 'after') => {
        const { left, top, width, height } = knob(element, side)
          .querySelector('.dot')!
          .getBoundingClientRect();
        return [Math.round(left + width / 2), Math.round(top + height / 2)] as [number, number];
      };
      knob(element, 'after').scrollIntoView({ block: 'center' });
      const [x, y] = center('after');
      const step = direction === 'rtl' ? -60 : 60;
      await sendMouse({ type: 'move', position: [x, y] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [x - step, y + 5] });
      await rendered(element);
      await sendMouse({ type: 'up' });
      expect(element.result!.toDate! < '2026-01-01', element.result!.toDate!).to.equal(true);
      expect(center('after')[0]).to.be.closeTo(x - step, 2);
      const { toDate } = element.result!;
      await sendMouse({ type: 'move', position: [x, y] });
      await rendered(element);
      expect(element.result!.toDate).to.equal(toDate);
    });

  it('brought by a click beside them, the nearer one', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator to-date="2026-01-15" from-date="2025-02-01"></impact-tariff-calculator>`,
    );
    const dot = knob(element, 'before').querySelector('.dot')!;
    dot.scrollIntoView({ block: 'center' });
    const { left, top } = dot.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + 40), Math.round(top + 4)] });
    await rendered(element);
    expect(element.result!.fromDate! > '2025-02-05').to.equal(true);
    expect(element.result!.toDate).to.equal('2026-01-15');
  });
});

describe('everything is reached with the keyboard, and big enough for a finger', () => {
  it('in the order of reading', async () => {
    const element = await calculator();
    // Somewhere to go: from the last stop of a page, some browsers go round and others out of the page.
    element.after(document.createElement('button'));
    await openOptions(element);
    control(element, 'importValue').focus();
    const seen: string[] = ['importValue'];
    for (let i = 0; i < 60; i++) {
      await sendKeys({ press: 'Tab' });
      const at = focused();
      if (!element.shadowRoot!.contains(at)) break;
      const name =
        at!.id ||
        (at!.role === 'slider' && at!.getAttribute('data-mark')) ||
        (at!.hasAttribute('data-point') ? 'point' : textOf(at));
      if (seen.at(-1) !== name) seen.push(name); // a date has a stop for its day, its month and its year
    }
    expect(seen).to.deep.equal([
      'importValue',
      'currency',
      'US imports of cars from Japan, 2024',
      'US imports of cars from Japan, 2023',
      'One $40,000 car',
      'product',
      'origin',
      'fromRate',
      'fromDate',
      'toRate',
      'toDate',
      'Shipment, fees and rounding',
      'quantity',
      'freight',
      'insurance',
      'rounding',
      'fees',
      'point',
      'before',
      'after',
      'Table',
      'How this is worked out',
      seen.at(-5)!,
      'Terms',
      'Price of one car',
      'Who pays',
      'Share and embed',
    ]);
    expect(seen.at(-5)).to.match(/^Sources \(\d+\)$/);
  });

  it('with targets of at least 24 by 24 pixels', async () => {
    const element = await calculator(html`<impact-tariff-calculator fees></impact-tariff-calculator>`);
    await openOptions(element);
    await frames(3);
    const targets = element.shadowRoot!.querySelectorAll('button, input, select, summary, .knob .target');
    expect(targets.length).to.be.greaterThan(20);
    for (const target of targets) {
      const { width, height } = target.getBoundingClientRect();
      const name = target.id || target.textContent.trim() || target.className.toString();
      expect(Math.min(width, height), name).to.be.at.least(24);
    }
  });
});
