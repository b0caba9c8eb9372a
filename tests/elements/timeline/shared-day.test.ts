import { expect } from 'chai';
import { html } from 'lit';
import type { ImpactTariffCalculator, ImpactTimeline } from '../../../src/classes.js';
import { mount, rendered, until } from '../../helpers/mount.js';
import { enter, frames } from '../../helpers/query.js';
import { choose, day } from '../../helpers/timeline.js';

const TARIFF = 'impact-tariff-calculator';
const NEWEST = '2026-10-10';

/** A place whose timeline and calculators are drawn. */
async function place(template: ReturnType<typeof html>) {
  const root = await mount(template);
  const timelines = [...root.querySelectorAll('impact-timeline')];
  for (const each of timelines) await rendered(each);
  return { root, timelines, calculators: [...root.querySelectorAll(TARIFF)] };
}

/** The day that an element answers for. */
const dayOf = ({ result }: ImpactTariffCalculator | ImpactTimeline) =>
  result && ('date' in result ? result.date : result.toDate);

const settledOn = (element: ImpactTariffCalculator | ImpactTimeline, date: string | null) =>
  until(() => dayOf(element) === date, `the day ${date ?? 'of none'}, not ${dayOf(element) ?? ''}`);

describe('elements share a day by data-impact-date around them', () => {
  it('from the start, and what a reader chooses in the timeline drives the calculator', async () => {
    const { root, timelines, calculators } = await place(
      html`<section data-impact-date="2025-09-16">
        <impact-timeline></impact-timeline><impact-tariff-calculator></impact-tariff-calculator>
      </section>`,
    );
    await settledOn(timelines[0]!, '2025-09-16');
    await settledOn(calculators[0]!, '2025-09-16');
    expect(calculators[0]!.result).to.include({ fromRate: '27.5', toRate: '15' });
    await choose(timelines[0]!, '2025-07-22');
    await settledOn(calculators[0]!, '2025-07-22');
    expect(calculators[0]!.result!.toRate).to.equal('27.5');
    expect(root.querySelector('section')!.dataset['impactDate']).to.equal('2025-07-22');
    await choose(timelines[0]!, '2025-07-22');
    await settledOn(calculators[0]!, NEWEST);
    expect(root.querySelector('section')!.dataset['impactDate']).to.equal('');
  });

  it('and works without it: nothing follows, the timeline chooses for itself', async () => {
    const { timelines, calculators } = await place(
      html`<impact-timeline></impact-timeline><impact-tariff-calculator></impact-tariff-calculator>`,
    );
    await choose(timelines[0]!, '2025-09-16');
    await frames();
    expect(timelines[0]!.result!.date).to.equal('2025-09-16');
    expect(calculators[0]!.result!.toDate).to.equal(NEWEST);
    expect(document.querySelector('[data-impact-date]')).to.equal(null);
  });

  it('set by the page’s own script', async () => {
    const { root, timelines, calculators } = await place(
      html`<div data-impact-date>
        <impact-timeline></impact-timeline><impact-tariff-calculator></impact-tariff-calculator>
      </div>`,
    );
    expect(calculators[0]!.result!.toDate).to.equal(NEWEST);
    root.querySelector('div')!.dataset['impactDate'] = '2026-03-01';
    await settledOn(calculators[0]!, '2026-03-01');
    await settledOn(timelines[0]!, '2026-03-01');
  });

  it('but a day of its own stays: an attribute, a property, also one that was set before', async () => {
    const late = document.createElement(TARIFF);
    late.toDate = '2026-03-01';
    const { root, calculators } = await place(
      html`<div data-impact-date="2025-09-16">
        <impact-tariff-calculator to-date="2025-10-01"></impact-tariff-calculator>
        <impact-tariff-calculator .toDate=${'2025-11-01'}></impact-tariff-calculator>${late}
      </div>`,
    );
    const owns = ['2025-10-01', '2025-11-01', '2026-03-01'];
    for (const shared of ['2025-09-16', '2026-07-24', '']) {
      root.querySelector('div')!.dataset['impactDate'] = shared;
      await frames();
      expect(calculators.map(({ result }) => result!.toDate)).to.deep.equal(owns);
    }
    calculators[0]!.removeAttribute('to-date');
    root.querySelector('div')!.dataset['impactDate'] = '2026-07-24';
    await settledOn(calculators[0]!, '2026-07-24');
    calculators[0]!.setAttribute('to-date', '2026-07-24');
    await frames();
    calculators[0]!.setAttribute('to-date', '2025-12-01');
    await settledOn(calculators[0]!, '2025-12-01');
    calculators[0]!.removeAttribute('to-date');
    await settledOn(calculators[0]!, '2026-07-24');
  });

  it('a day that the reader sets in the calculator stays there, until another one is shared', async () => {
    const { root, timelines, calculators } = await place(
      html`<div data-impact-date="2025-09-16">
        <impact-timeline></impact-timeline><impact-tariff-calculator></impact-tariff-calculator>
      </div>`,
    );
    await enter(calculators[0]!, 'toDate', '2026-03-01');
    expect(calculators[0]!.result!.toDate).to.equal('2026-03-01');
    expect(root.querySelector('div')!.dataset['impactDate']).to.equal('2025-09-16');
    await choose(timelines[0]!, '2025-10-28');
    await settledOn(calculators[0]!, '2025-10-28');
  });

  it('the nearest one counts, and where it is taken away the next', async () => {
    const { root, timelines, calculators } = await place(
      html`<div data-impact-date="2025-08-07">
        <impact-tariff-calculator></impact-tariff-calculator>
        <section data-impact-date="2025-09-16">
          <impact-timeline></impact-timeline><impact-tariff-calculator></impact-tariff-calculator>
        </section>
      </div>`,
    );
    const [outer, inner] = calculators;
    await settledOn(inner!, '2025-09-16');
    await choose(timelines[0]!, '2026-02-24');
    await settledOn(inner!, '2026-02-24');
    expect(outer!.result!.toDate).to.equal('2025-08-07');
    root.querySelector('section')!.removeAttribute('data-impact-date');
    await settledOn(inner!, '2025-08-07');
    await settledOn(timelines[0]!, '2025-08-07');
    root.querySelector('div')!.removeAttribute('data-impact-date');
    await settledOn(inner!, NEWEST);
    await settledOn(timelines[0]!, null);
  });

  it('an element that is moved in or out follows its new place', async () => {
    const { root, calculators } = await place(
      html`<div data-impact-date="2025-09-16"></div>
        <impact-tariff-calculator></impact-tariff-calculator>`,
    );
    const [calculator] = calculators;
    root.querySelector('div')!.append(calculator!);
    await settledOn(calculator!, '2025-09-16');
    root.append(calculator!);
    await settledOn(calculator!, NEWEST);
    root.querySelector('div')!.dataset['impactDate'] = '2026-03-01';
    await frames();
    expect(calculator!.result!.toDate).to.equal(NEWEST);
  });

  it('across shadow roots, in both directions', async () => {
    const { root } = await place(
      html`<div data-impact-date="2025-09-16">
        <p></p>
        <aside></aside>
      </div>`,
    );
    const within = (host: Element) => host.attachShadow({ mode: 'open' });
    const timeline = document.createElement('impact-timeline');
    const calculator = document.createElement(TARIFF);
    within(root.querySelector('p')!).append(timeline);
    const inner = document.createElement('div');
    within(root.querySelector('aside')!).append(inner);
    within(inner).append(calculator);
    await settledOn(timeline, '2025-09-16');
    await settledOn(calculator, '2025-09-16');
    await choose(timeline, '2025-10-28');
    await settledOn(calculator, '2025-10-28');
  });

  it('in whatever order parent, timeline and calculator come and are defined', async () => {
    const orders = [
      ['timeline', 'tariff', 'parent'],
      ['tariff', 'parent', 'timeline'],
      ['parent', 'timeline', 'tariff'],
    ];
    for (const order of orders) {
      const { root } = await place(html`<div></div>`);
      const parent = root.querySelector('div')!;
      // Made without classes, as a parser does before the scripts run; they are upgraded when they come into the page.
      const inert = document.implementation.createHTMLDocument();
      const made = {
        timeline: inert.createElement('impact-timeline'),
        tariff: inert.createElement(TARIFF),
      };
      for (const what of order) {
        if (what === 'parent') parent.dataset['impactDate'] = '2025-09-16';
        else parent.append(made[what as keyof typeof made]);
        await frames(2);
      }
      await settledOn(made.timeline, '2025-09-16');
      await settledOn(made.tariff, '2025-09-16');
      await rendered(made.timeline);
      await choose(made.timeline, '2025-12-16');
      await settledOn(made.tariff, '2025-12-16');
    }
  });

  it('a day that is none is refused by each with its own words, and the last good answer stays', async () => {
    const { root, calculators } = await place(
      html`<div data-impact-date="2025-09-16"><impact-tariff-calculator></impact-tariff-calculator></div>`,
    );
    await settledOn(calculators[0]!, '2025-09-16');
    root.querySelector('div')!.dataset['impactDate'] = 'soon';
    await until(() => calculators[0]!.shadowRoot!.querySelector('[part="error"]'), 'a complaint');
    expect(calculators[0]!.result!.toDate).to.equal('2025-09-16');
  });

  it('is silent when it comes from outside: events tell what the reader’s hand did, and no more', async () => {
    const { root, timelines, calculators } = await place(
      html`<div data-impact-date>
        <impact-timeline></impact-timeline><impact-tariff-calculator></impact-tariff-calculator>
      </div>`,
    );
    const heard: string[] = [];
    root.addEventListener('impact-change', ({ target }) => heard.push((target as Element).localName));
    root.querySelector('div')!.dataset['impactDate'] = '2025-09-16';
    await settledOn(calculators[0]!, '2025-09-16');
    expect(heard).to.deep.equal([]);
    day(timelines[0]!, '2025-10-28').click();
    await settledOn(calculators[0]!, '2025-10-28');
    await rendered(timelines[0]!);
    expect(heard).to.deep.equal(['impact-timeline']);
  });
});
