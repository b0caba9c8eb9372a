import { expect } from 'chai';
import { heardSoFar } from '../helpers/console-guard.js';
import { html, LitElement } from 'lit';
import { step } from '../../src/core/model/steps.js';
import { decimal } from '../../src/core/numbers/decimal.js';
import { common } from '../../src/localize/en/common.js';
import { dataTable } from '../../src/ui/data-table.js';
import { datasetNotice } from '../../src/ui/dataset-notice.js';
import { LazyModule } from '../../src/ui/lazy-module.js';
import { SizeController } from '../../src/ui/size-controller.js';
import { sourceList } from '../../src/ui/source-list.js';
import { workingList } from '../../src/ui/working.js';
import { mount, until } from '../helpers/mount.js';
import { frames, textOf } from '../helpers/query.js';

describe('a table', () => {
  it('has a caption, headings of its columns and rows, and can be scrolled by keyboard', async () => {
    const place = await mount(
      dataTable({
        caption: 'All',
        columns: [
          { id: 'item', label: 'Item' },
          { id: 'before', label: 'Before' },
        ],
        rows: [
          { id: 'duty', cells: ['Duty', '$1'], strong: true },
          { id: 'fees', cells: ['Fees', '$2'] },
        ],
      }),
    );
    expect(textOf(place.querySelector('caption'))).to.equal('All');
    expect([...place.querySelectorAll('th')].map((head) => head.scope)).to.deep.equal([
      'col',
      'col',
      'row',
      'row',
    ]);
    expect([...place.querySelectorAll('td')].map(textOf)).to.deep.equal(['$1', '$2']);
    expect(place.querySelectorAll('tr.strong')).to.have.length(1);
    const box = place.querySelector('[role="group"]')!;
    expect([box.getAttribute('tabindex'), box.getAttribute('aria-label')]).to.deep.equal(['0', 'All']);
  });
});

describe('the working', () => {
  it('shows each step by name, in words and with the numbers', async () => {
    const duty = step(
      'dutyBefore',
      'money',
      'max(customsValue × fromRate ÷ 100, 0)',
      { customsValue: ['200', 'money'], fromRate: ['27.5', 'percent'] },
      decimal('55'),
    );
    const write = (value: string, unit: string) =>
      unit === 'money' ? `$${value}` : unit === 'ratio' ? value : `${value}%`;
    const place = await mount(workingList([duty], common, write));
    const [item] = place.querySelectorAll('li');
    expect(textOf(item)).to.contain('max($200 × 27.5 ÷ 100, 0) = $55');
    expect(textOf(item!.querySelector('.formula'))).to.match(/^max\(customs value × .* ÷ 100, 0\)$/);
  });
});

describe('sources', () => {
  it('have title, publisher, dates, kind and what they are used for, and a link where there is an address', async () => {
    const place = await mount(
      sourceList(
        [
          {
            title: 'One',
            publisher: 'P',
            url: 'https://example.org/',
            published: '2025-09',
            kind: 'primary',
            uses: ['15%'],
          },
          { title: 'Two', kind: 'secondary', uses: [] },
        ],
        'en',
        (date) => `<${date}>`,
      ),
    );
    const [one, two] = place.querySelectorAll('.sources > li');
    expect(one!.querySelector('a')!.href).to.equal('https://example.org/');
    expect(textOf(one)).to.contain('P · published <2025-09> · official document').and.contain('15%');
    expect(two!.querySelector('a')).to.equal(null);
    expect(textOf(two)).to.contain('undated');
  });
});

describe('a notice', () => {
  it('is nothing where nothing is wrong, and tries again only after a failure of the network', async () => {
    const draw = (failure: Parameters<typeof datasetNotice>[0]) =>
      mount(html`${datasetNotice(failure, 'en', () => tried++)}`);
    let tried = 0;
    const network = await draw({ kind: 'network', address: '/a.json', reason: '404' });
    network.querySelector('button')!.click();
    expect(tried).to.equal(1);
    expect(textOf(network)).to.contain('/a.json').and.contain('404');
    const invalid = await draw({
      kind: 'invalid',
      problems: [{ path: '', expected: 'a list', received: '7' }],
    });
    expect(textOf(invalid.querySelector('li'))).to.equal('the whole: expected a list; found 7');
    expect(invalid.querySelector('button')).to.equal(null);
    const keys = await draw({
      kind: 'invalid',
      problems: [
        { path: 'rows[0].from', expected: 'a day', received: 'undefined', key: 'missing' },
        { path: 'rows[0].form', expected: 'no key', received: '"form"', key: 'unknown' },
      ],
    });
    expect([...keys.querySelectorAll('li')].map(textOf)).to.deep.equal([
      'rows[0].from: is missing',
      'rows[0].form: is no key that is known here',
    ]);
    expect((await draw({ kind: 'not-json', reason: 'at 3' })).querySelector('[role="alert"]')).not.to.equal(
      null,
    );
  });
});

class Measured extends LitElement {
  readonly size = new SizeController(this);
  updates = 0;
  protected override render() {
    this.updates++;
    return html`<div style="block-size: ${this.size.width}px">${this.size.width}</div>`;
  }
}
customElements.define('test-measured', Measured);

describe('the width of an element', () => {
  it('is followed without a resize loop, though the height follows the width', async () => {
    const place = await mount(html`<test-measured style="display: block"></test-measured>`);
    const element = place.querySelector<Measured>('test-measured')!;
    for (const width of [500, 300, 301, 700]) {
      place.style.inlineSize = `${width}px`;
      await until(() => element.size.width === width);
      await frames(3);
    }
    const { updates } = element;
    await frames(5);
    expect(element.updates).to.equal(updates);
  });

  it('stays what it was while the element is hidden', async () => {
    const place = await mount(html`<test-measured style="display: block"></test-measured>`);
    const element = place.querySelector<Measured>('test-measured')!;
    place.style.inlineSize = '444px';
    await until(() => element.size.width === 444);
    place.style.display = 'none';
    await frames(3);
    expect(element.size.width).to.equal(444);
  });
});

describe('a module on demand', () => {
  const host = () => {
    let updates = 0;
    const made = {
      addController: () => undefined,
      removeController: () => undefined,
      updateComplete: Promise.resolve(true),
    };
    return { host: { ...made, requestUpdate: () => updates++ }, updates: () => updates };
  };

  it('is asked for when it is first wanted, once, and brings its host to draw again', async () => {
    const { host: one, updates } = host();
    let loads = 0;
    const module = new LazyModule(one, () => Promise.resolve({ id: ++loads }));
    expect(loads).to.equal(0);
    expect(module.get()).to.equal(undefined);
    expect(module.get()).to.equal(undefined);
    await until(() => updates() === 1);
    expect(module.get()).to.deep.equal({ id: 1 });
    expect(loads).to.equal(1);
  });

  it('is asked for again when it could not be had', async () => {
    const { host: one } = host();
    let loads = 0;
    const module = new LazyModule(one, () =>
      ++loads === 1 ? Promise.reject(new Error('offline')) : Promise.resolve({ id: loads }),
    );
    module.get();
    await until(() => heardSoFar().some((line) => line.includes('offline')));
    module.get();
    expect(loads, 'not by itself, which would be once a key').to.equal(1);
    module.retry();
    await until(() => module.get()?.id === 2);
  });
});
