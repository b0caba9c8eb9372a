import { expect } from 'chai';
import { html } from 'lit';
import { breakdown } from '../../helpers/breakdown.js';
import { sendKeys } from '../../helpers/commands.js';
import { rendered, until } from '../../helpers/mount.js';
import { enter, textOf } from '../../helpers/query.js';

async function projects(lang = 'en', scenario = 'selected') {
  const element = await breakdown(
    html`<impact-commitment-breakdown
      lang=${lang}
      scenario=${scenario}
      open="projects"
    ></impact-commitment-breakdown>`,
  );
  await until(() => element.shadowRoot!.querySelector('#panel-projects tbody tr'), 'the projects');
  return rendered(element);
}

const panel = (element: Element) => element.shadowRoot!.querySelector('#panel-projects')!;
const names = (element: Element) => [...panel(element).querySelectorAll('tbody th')].map(textOf);
const column = (element: Element, id: string) =>
  [...panel(element).querySelectorAll(`td[data-column="${id}"]`)].map(textOf);
const heading = (element: Element, id: string) =>
  panel(element).querySelector<HTMLElement>(`thead th[data-column="${id}"]`)!;
const counted = (element: Element) => textOf(panel(element).querySelector('[role="status"]'));

describe('the projects as a table', () => {
  it('are told with company, state, amount and their way so far; those only reported, too', async () => {
    const element = await projects();
    expect(counted(element)).to.equal('9 of 9 projects');
    const cells = [...panel(element).querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(textOf),
    );
    expect(cells[0]).to.deep.equal([
      'Gas power, Portsmouth',
      'SB Energy (SoftBank)',
      'Energy',
      'Ohio',
      '$33.3 billion',
      'candidate (Feb 13, 2026); selected (Feb 17, 2026); contracted (May 1, 2026: loans of over 340 billion yen for all three projects)',
    ]);
    const amountOf = (name: string) => cells.find(([head]) => head === name)![4];
    expect(amountOf('Gas power, Pennsylvania')).to.equal('up to $33 billion with Gas power, Texas');
    expect(amountOf('Gas power, Texas')).to.equal('within Gas power, Pennsylvania');
    expect(cells.at(-1)).to.deep.equal([
      'Display plant',
      'Japan Display (JDI)',
      'None of the seven',
      'not named',
      'about $13 billion',
      'reported (Mar 9, 2026)',
    ]);
  });

  for (const [width, lang] of [
    [320, 'en'],
    [320, 'ja'],
    [700, 'en'],
  ] as const)
    it(`can be read at ${width} pixels without moving sideways, with every cell named (${lang})`, async () => {
      const element = await projects(lang);
      element.style.inlineSize = `${width}px`;
      await rendered(element);
      const scroll = panel(element).querySelector('.scroll')!;
      expect(scroll.scrollWidth).to.be.at.most(scroll.clientWidth);
      for (const cell of panel(element).querySelectorAll<HTMLElement>('tbody td')) {
        const label = textOf(heading(element, cell.dataset['column']!)).slice(0, -1);
        expect(cell.dataset['heading']).to.equal(label);
        // Firefox gives the attribute's name, the others its text.
        expect(getComputedStyle(cell, '::before').content).to.match(/^(?:attr\(data-heading\)|"[^"])/);
      }
    });

  it('stay a table for those who hear it, with rows and headings, however narrow', async () => {
    const element = await projects();
    element.style.inlineSize = '320px';
    await rendered(element);
    const roles = (selector: string) => [
      ...new Set([...panel(element).querySelectorAll(selector)].map((one) => one.getAttribute('role'))),
    ];
    expect(['table', 'thead, tbody', 'tr', 'thead th', 'tbody th', 'td'].map(roles)).to.deep.equal([
      ['table'],
      ['rowgroup'],
      ['row'],
      ['columnheader'],
      ['rowheader'],
      ['cell'],
    ]);
  });

  it('are sorted by the button of a heading, by keyboard; without an amount they come last', async () => {
    const element = await projects();
    expect(heading(element, 'amount').getAttribute('aria-sort')).to.equal('none');
    heading(element, 'amount').querySelector('button')!.focus();
    await sendKeys({ press: 'Enter' });
    await rendered(element);
    expect(heading(element, 'amount').getAttribute('aria-sort')).to.equal('descending');
    expect(names(element).slice(0, 3)).to.deep.equal([
      'Small modular reactors',
      'Gas power, Portsmouth',
      'Gas power, Pennsylvania',
    ]);
    await sendKeys({ press: 'Space' });
    await rendered(element);
    expect(heading(element, 'amount').getAttribute('aria-sort')).to.equal('ascending');
    expect(names(element)[0]).to.contain('diamond grit');
    expect(column(element, 'amount').slice(-3)).to.deep.equal([
      'within Gas power, Pennsylvania',
      'no amount stated',
      'no amount stated',
    ]);
    heading(element, 'status').querySelector('button')!.click();
    await rendered(element);
    expect(heading(element, 'amount').getAttribute('aria-sort')).to.equal('none');
    expect(column(element, 'status')[0]).to.match(/^reported/);
    expect(column(element, 'status').at(-1)).to.contain('contracted');
  });

  it('are filtered by sector, state, status, words and amount, and how many are left is said', async () => {
    const element = await projects();
    await enter(element, 'projects-place', 'texas');
    expect(names(element)).to.deep.equal(['Oil export terminal, Texas GulfLink', 'Gas power, Texas']);
    await enter(element, 'projects-status', 'candidate');
    expect(counted(element)).to.equal('1 of 9 projects');
    await enter(element, 'projects-place', '');
    await enter(element, 'projects-status', '');
    await enter(element, 'projects-sector', 'critical-minerals');
    expect(names(element)).to.have.length(2);
    await enter(element, 'projects-sector', '');
    await enter(element, 'projects-words', 'softbank');
    expect(names(element)).to.deep.equal(['Gas power, Portsmouth']);
    await enter(element, 'projects-words', '');
    await enter(element, 'atLeast', '33 billion');
    await until(() => names(element).length === 3, 'the three of 33 billion and more');
    await enter(element, 'projects-words', 'nothing of this name');
    expect(counted(element)).to.equal('0 of 9 projects');
    expect(panel(element).querySelector('table')).to.equal(null);
  });

  it('are the 21 of the joint fact sheet where that is counted, by their Japanese names', async () => {
    const element = await projects('ja', 'announced');
    await until(() => counted(element) === '21件中21件', 'Japanese');
    await enter(element, 'projects-words', '日立');
    expect(column(element, 'company')).to.deep.equal(['GEベルノバ日立', '日立製作所']);
  });
});
