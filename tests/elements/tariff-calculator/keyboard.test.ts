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
        (at!.role === 'slider' && (at!.getAttribute('data-mark') ?? at!.getAttribute('data-grip'))) ||
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
      'fromRate',
      'toRate',
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

describe('the rates are moved by the ends of their bars', () => {
  const grip = (element: Element, name: 'fromRate' | 'toRate') =>
    element.shadowRoot!.querySelector<SVGGElement>(`[data-grip="${name}"]`)!;
  const handle = (element: Element, name: 'fromRate' | 'toRate'): [number, number] => {
    const { left, top, width, height } = grip(element, name)
      .querySelector('.handle')!
      .getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height / 2)];
  };

  it('with the keys: by half points, by five with the page keys, down to zero; the field follows, and the rate is a custom one', async () => {
    const element = await calculator();
    const slider = grip(element, 'toRate');
    expect(
      ['role', 'aria-label', 'aria-valuetext', 'aria-valuenow'].map((name) => slider.getAttribute(name)),
    ).to.deep.equal(['slider', 'Rate after', '15%', '15']);
    // A key that comes before what moves the bars is here is not lost.
    slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true }));
    await until(() => element.result!.toRate === '15.5');
    slider.focus();
    await press(element, 'ArrowLeft');
    const rates = async (...keys: string[]) => {
      await press(element, ...keys);
      return [element.result!.fromRate, element.result!.toRate, control(element, 'toRate').value];
    };
    expect(await rates('ArrowRight')).to.deep.equal(['27.5', '15.5', '15.5']);
    expect(element.result).to.include({ product: null, toDate: null });
    expect(element).to.include({ product: 'custom', fromRate: '27.5', toRate: '15.5' });
    expect(await rates('ArrowUp', 'PageUp')).to.deep.equal(['27.5', '21', '21']);
    expect(await rates('ArrowLeft', 'ArrowDown', 'PageDown')).to.deep.equal(['27.5', '15', '15']);
    expect(await rates('Home')).to.deep.equal(['27.5', '0', '0']);
    expect(await rates('ArrowDown', 'PageDown')).to.deep.equal(['27.5', '0', '0']);
    expect(focused()).to.equal(grip(element, 'toRate'));
    element.toRate = '12.3';
    await rendered(element);
    expect(await rates('ArrowUp')).to.deep.equal(['27.5', '12.5', '12.5']);
  });

  for (const direction of ['ltr', 'rtl'] as const)
    it(`with the pointer, ${direction}: the end keeps to it, and the field and the answer follow`, async () => {
      const element = direction === 'rtl' ? await rtl() : await calculator();
      const forward = direction === 'rtl' ? -1 : 1;
      grip(element, 'fromRate').scrollIntoView({ block: 'center' });
      const [x, y] = handle(element, 'fromRate');
      const heard: string[] = [];
      element.addEventListener('impact-change', (event) => heard.push(event.result.fromRate));
      await sendMouse({ type: 'move', position: [x, y] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [x - 40 * forward, y] });
      await rendered(element);
      const held = element.result!.fromRate;
      expect(+held, held).to.be.within(15.5, 27);
      expect(handle(element, 'fromRate')[0]).to.be.closeTo(x - 40 * forward, 8);
      expect(control(element, 'fromRate').value).to.equal(held);
      expect(element.result).to.include({ toRate: '15', product: null });
      await sendMouse({ type: 'move', position: [x - 80 * forward, y + 30] });
      await rendered(element);
      expect(+element.result!.fromRate, element.result!.fromRate).to.be.lessThan(+held);
      await sendMouse({ type: 'up' });
      await rendered(element);
      const { fromRate } = element.result!;
      expect(heard.at(-1)).to.equal(fromRate);
      // Let go of, it stays where it is.
      await sendMouse({ type: 'move', position: [x, y] });
      await rendered(element);
      expect(element.result!.fromRate).to.equal(fromRate);
    });

  it('beyond the drawing, too, and up from nothing', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator from-rate="0" to-rate="10" import-value="0"></impact-tariff-calculator>`,
    );
    grip(element, 'fromRate').scrollIntoView({ block: 'center' });
    const [x, y] = handle(element, 'fromRate');
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + 60, y] });
    await rendered(element);
    await sendMouse({ type: 'up' });
    expect(+element.result!.fromRate).to.be.greaterThan(0);
    expect(control(element, 'fromRate').value).to.equal(element.result!.fromRate);
  });

  it('with a finger: sideways it moves them, up and down the page, and two still zoom', async () => {
    const element = await calculator();
    const { touchAction } = getComputedStyle(grip(element, 'toRate').closest('svg')!);
    expect(touchAction.split(' ').sort()).to.deep.equal(['pan-y', 'pinch-zoom']);
    const { width, height } = grip(element, 'toRate').querySelector('.target')!.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(24);
  });

  it('not where the fields are inert', async () => {
    const element = await calculator(html`<impact-tariff-calculator disabled></impact-tariff-calculator>`);
    const slider = grip(element, 'toRate');
    expect([slider.getAttribute('tabindex'), slider.getAttribute('aria-disabled')]).to.deep.equal([
      '-1',
      'true',
    ]);
    slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }));
    await rendered(element);
    expect(element.result!.toRate).to.equal('15');
  });
});
