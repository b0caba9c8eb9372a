import { sendKeys } from '../../helpers/commands.js';
import { expect } from 'chai';
import { html } from 'lit';
import { ImpactChangeEvent, type CommitmentResult } from '../../../src/classes.js';
import { breakdown, openOptions, openSector, rows } from '../../helpers/breakdown.js';
import { drawnBox } from '../../helpers/drawn.js';
import { rendered } from '../../helpers/mount.js';
import { button, enter, focused, part, parts, said, textOf } from '../../helpers/query.js';
import { stubTimers } from '../../helpers/stub-timers.js';

const heard: CommitmentResult[] = [];
const listen = (event: Event) => heard.push((event as ImpactChangeEvent<CommitmentResult>).result);
const status = (element: Element) => textOf(element.shadowRoot!.querySelector('[role="status"]'));

beforeEach(() => {
  heard.length = 0;
  addEventListener('impact-change', listen);
});
afterEach(() => removeEventListener('impact-change', listen));

describe('a sector opens into its projects and there is a way back', () => {
  it('by click or tap on its row, with the focus on the way back and what is shown said', async () => {
    const clock = stubTimers();
    const element = await breakdown(
      html`<impact-commitment-breakdown scenario="announced"></impact-commitment-breakdown>`,
    );
    await openSector(element, 'energy');
    expect(element.sector).to.equal('energy');
    expect(rows(element)).to.have.length(8);
    expect(textOf(part(element, 'breadcrumbs'))).to.equal('All sectors Energy');
    expect(textOf(focused())).to.equal('All sectors');
    clock.pass(1000);
    await rendered(element);
    expect(status(element)).to.match(/^Energy: up to \$327 billion/);
    button(element, 'All sectors').click();
    await rendered(element);
    expect(parts(element, 'breadcrumbs')).to.have.length(0);
    expect((focused() as HTMLElement).dataset['row']).to.equal('energy');
    expect(heard, 'the result is the same').to.have.length(0);
  });

  it('by Enter on its row, and back by Enter', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown scenario="announced"></impact-commitment-breakdown>`,
    );
    element.shadowRoot!.querySelector<HTMLElement>('[data-row="critical-minerals-etc"]')!.focus();
    await sendKeys({ press: 'Enter' });
    await rendered(element);
    expect(rows(element)).to.have.length(5);
    await sendKeys({ press: 'Enter' });
    await rendered(element);
    expect(rows(element)).to.have.length(4);
  });

  it('by a click on its piece of the drawing', async () => {
    const element = await breakdown();
    element
      .shadowRoot!.querySelector('.stack .opens')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await rendered(element);
    expect(element.sector).to.equal('energy');
  });

  it('from the page, and a sector that is not there shows all', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown
        scenario="announced"
        sector="ai-infrastructure"
      ></impact-commitment-breakdown>`,
    );
    expect(rows(element)).to.have.length(7);
    element.sector = 'gold';
    await rendered(element);
    expect(rows(element)).to.have.length(4);
  });
});

describe('every control changes what it says it changes', () => {
  it('the list that is counted gives a new result, told once, and read out after a pause', async () => {
    const clock = stubTimers();
    const element = await breakdown(
      html`<impact-commitment-breakdown scenario="announced"></impact-commitment-breakdown>`,
    );
    await enter(element, 'scenario', 'selected');
    expect(heard.map(({ scenario }) => scenario)).to.deep.equal(['selected']);
    expect(heard[0]).to.equal(element.result);
    clock.pass(1000);
    await rendered(element);
    expect(status(element)).to.match(/Selected so far: \$36 billion/);
  });

  it('the view changes what is drawn and no result', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown
        scenario="announced"
        today="2026-11-29"
      ></impact-commitment-breakdown>`,
    );
    const radio = (value: string) =>
      element.shadowRoot!.querySelector<HTMLInputElement>(`input[type="radio"][value="${value}"]`)!;
    radio('projects').click();
    await rendered(element);
    expect(rows(element)).to.have.length(21);
    radio('years').click();
    await rendered(element);
    expect(rows(element).map(([year]) => year)).to.deep.equal(['2026', '2027', '2028', '2029']);
    expect(heard).to.have.length(0);
  });

  it('another commitment begins with its own list, total and sectors', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown
        scenario="selected"
        sector="energy"
        total="700000000000"
      ></impact-commitment-breakdown>`,
    );
    await enter(element, 'commitment', 'us-korea-investment');
    expect(element.result).to.include({ commitment: 'us-korea-investment', total: '350000000000' });
    expect(said(element, 'sentence')).to.equal(
      'Announced, Nov 13, 2025: $350 billion, 100% of $350 billion; nothing is open.',
    );
    expect(heard).to.have.length(1);
  });

  it('total, rate, population and years stand in the options', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown scenario="selected"></impact-commitment-breakdown>`,
    );
    await openOptions(element);
    await enter(element, 'total', '360 billion');
    expect(element.result!.stated.shareOfTotal).to.equal('10');
    await enter(element, 'exchangeRate', '100');
    expect(element.result!.context.inOtherCurrency).to.equal('36000000000000');
    await enter(element, 'population', '360');
    expect(element.result!.context.perInhabitant).to.equal('1000000000');
    await enter(element, 'schedule', 'logistic');
    expect(element.result!.schedule).to.equal('logistic');
    expect(heard).to.have.length(4);
    await enter(element, 'total', '');
    expect(element.result!.total).to.equal('550000000000');
  });

  it('a disputed line is counted when it is ticked', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown commitment="us-japan-purchases"></impact-commitment-breakdown>`,
    );
    await openOptions(element);
    element.shadowRoot!.querySelector<HTMLElement>('#include-defense-increase')!.click();
    await rendered(element);
    expect(element.includeDisputed).to.equal('defense-increase');
    expect(heard.at(-1)!.stated.amount).to.equal('18000000000');
  });
});

describe('the status of a part shows without colour', () => {
  it('each status has its own pattern and its word', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown scenario="candidates" view="projects"></impact-commitment-breakdown>`,
    );
    const seen = parts(element, 'table-row')
      .filter((row) => row.querySelector('rect'))
      .map((row) => [
        textOf(row.querySelector('.row-status')).split(' · ').at(-1),
        row.querySelector('rect')?.classList[1],
      ]);
    expect(seen).to.deep.equal([
      ['selected', 'crossed'],
      ['selected', 'crossed'],
      ['candidate', 'level'],
      ['candidate', 'level'],
      ['selected', 'crossed'],
      ['80.2%', 'empty'],
    ]);
    const looks = new Set<string>();
    for (const scenario of ['announced', 'selected', 'custom']) {
      element.scenario = scenario;
      await rendered(element);
      looks.add(element.shadowRoot!.querySelector('.stack rect.part')!.classList[1]!);
    }
    expect([...looks]).to.deep.equal(['rising', 'crossed', 'upright']);
  });

  it('the whole is an outline that the parts fill or do not fill; what cannot be compared with it has none', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown scenario="selected"></impact-commitment-breakdown>`,
    );
    const lanes = () => {
      const box = (selector: string) => {
        const found = [...element.shadowRoot!.querySelectorAll(selector)].map(drawnBox);
        return {
          top: found[0]!.top,
          right: Math.max(...found.map(({ right }) => right)),
        };
      };
      return { outline: box('.outline'), pieces: box('.stack .piece rect') };
    };
    const inside = lanes();
    expect(inside.pieces.top).to.equal(inside.outline.top);
    expect(inside.pieces.right).to.be.lessThan(inside.outline.right);
    element.scenario = 'announced';
    await rendered(element);
    expect(element.shadowRoot!.querySelector('.outline')).to.equal(null);
  });
});
