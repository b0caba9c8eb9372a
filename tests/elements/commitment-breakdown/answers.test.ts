import { expect } from 'chai';
import { html } from 'lit';
import { decimal, sum } from '../../../src/core/numbers/decimal.js';
import { commitmentFigures } from '../../../src/data/commitments/index.js';
import { breakdown, openSector, rows } from '../../helpers/breakdown.js';
import { rendered } from '../../helpers/mount.js';
import { open, part, parts, said, tableOf, textOf } from '../../helpers/query.js';
import { expectWorkingHolds } from '../../helpers/settled.js';

const billions = (amount: string | null) => amount && decimal(amount).dividedBy('1000000000').toFixed();

describe('the breakdown answers what a journalist asks', () => {
  it('where does it go? 393.45 announced, 327 of it for energy, beside 550 and not as a part of it', async () => {
    const element = await breakdown();
    expect(said(element, 'heading')).to.equal('Japan’s investment: $550 billion');
    expect(said(element, 'standfirst')).to.equal('Joint fact sheet, Oct 28, 2025, by sector');
    expect(said(element, 'sentence')).to.equal(
      'Joint fact sheet, Oct 28, 2025: the amounts stated are up to $393.45 billion in all (the largest part: Energy, 83.1%), beside the $550 billion promised.',
    );
    expect(said(element, 'caveat')).to.equal(
      'announced Companies’ interest, by scale of business including sales: not parts of the 550 billion',
    );
    const { result } = element;
    expect(result).to.include({
      commitment: 'us-japan-investment',
      total: '550000000000',
      currency: 'USD',
      scenario: 'announced',
      shareOf: 'stated',
    });
    expect(Object.fromEntries(result!.parts.map(({ id, amount }) => [id, billions(amount)]))).to.deep.equal({
      'critical-minerals': '6.45',
      energy: '327',
      'ai-power': null,
      'ai-infrastructure': '60',
    });
    expect(billions(result!.stated.amount)).to.equal('393.45');
    expect(billions(result!.stated.difference)).to.equal('156.55');
  });

  it('how certain is it? 36 are selected and leave 514, by the same words in sentence, figures, drawing, list and table', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown scenario="selected"></impact-commitment-breakdown>`,
    );
    expect(said(element, 'sentence')).to.equal(
      'Selected, Feb 17, 2026: about $36 billion, 6.5% of the $550 billion promised; $514 billion is unallocated.',
    );
    expect(billions(element.result!.unallocated.amount)).to.equal('514');
    const figures = [...part(element, 'figures').querySelectorAll('data')].map(textOf);
    expect(figures).to.deep.equal(['$36 billion', '$514 billion', '$162.93 billion', '12.3%']);
    expect(rows(element)).to.deep.equal([
      ['Energy', '$35.4 billion', 'Show the 2 projects', '6.4% · selected'],
      ['Critical minerals', 'about $600 million', 'Show the project', '0.1% · selected'],
      ['Unallocated', '$514 billion', '93.5%'],
    ]);
    expect(textOf(element.shadowRoot!.querySelector('.outline-name'))).to.equal('$550 billion promised');
    const table = await tableOf(element);
    expect(table.at(-2)).to.deep.equal(['Unallocated', '$514,000,000,000', '93.5%', '', '']);
    expect(table.at(-1)).to.deep.equal(['Sum', '$550,000,000,000', '100%', '', '']);
  });

  it('what of it is selected and what is not yet? Each sector is drawn and named by the status of its projects', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown scenario="candidates"></impact-commitment-breakdown>`,
    );
    expect(said(element, 'sentence')).to.contain('about $109 billion, 19.8% of the $550 billion promised');
    const [energy] = parts(element, 'table-row');
    expect(textOf(energy!.querySelector('.row-status'))).to.equal('19.7% · selected, candidate, derived');
    const patterns = (box: Element) =>
      [...box.querySelectorAll('rect.part')].map(({ classList }) => classList[1]);
    expect(patterns(energy!)).to.deep.equal(['crossed', 'level', 'falling']);
    expect(patterns(element.shadowRoot!.querySelector('.stack .piece')!)).to.deep.equal([
      'crossed',
      'level',
      'falling',
    ]);
  });

  it('who says so? Each line of the table names its publisher, and each source what is taken from it', async () => {
    const element = await breakdown();
    const table = await tableOf(element);
    expect(table[0]).to.deep.equal(['Sector, project', 'Amount', 'Share', 'Status', 'Who says so']);
    expect(table.find(([name]) => name?.includes('Westinghouse'))).to.deep.equal([
      'AP1000 and small modular reactors · Westinghouse',
      'up to $100,000,000,000',
      '25.4%',
      'announced',
      'Ministry of Foreign Affairs',
    ]);
    const sources = textOf(await open(element, 'Sources', 'sources'));
    expect(sources).to.contain('Joint fact sheet, transcription of its 21 rows');
    expect(sources).to.contain(
      'Westinghouse · up to $100 billion · announced · Mitsubishi Heavy, Toshiba, IHI considered',
    );
    expect(sources).to.contain('Joint fact sheet: up to $393.45 billion as a printed sum');
    expect(sources).to.contain('Paid between Sep 4, 2025 and Jan 19, 2029');
  });

  it('what did the White House list? Its own lines and total, with the one that may be counted twice', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown scenario="announced-white-house"></impact-commitment-breakdown>`,
    );
    expect(billions(element.result!.stated.amount)).to.equal('513.45');
    expect(said(element, 'caveat')).to.contain('may be counted twice');
  });

  it('what is in a sector? Its projects, with those that state no amount', async () => {
    const element = await breakdown();
    await openSector(element, 'ai-infrastructure');
    expect(said(element, 'sentence')).to.equal(
      'AI infrastructure: up to $60 billion, 15.3% of the $393.45 billion stated; 3 of 7 projects state an amount.',
    );
    const names = rows(element).map(([name, amount]) => `${name}: ${amount}`);
    expect(names).to.have.length(7);
    expect(names).to.include('Mitsubishi Electric: up to $30 billion');
    expect(names).to.include('Toshiba: no amount stated');
  });

  it('all 21 projects, each under its sector', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown view="projects"></impact-commitment-breakdown>`,
    );
    const listed = rows(element);
    expect(listed).to.have.length(21);
    expect(listed[0]).to.deep.equal([
      'Westinghouse',
      'up to $100 billion',
      'Energy · AP1000 and small modular reactors',
      '25.4% · announced',
    ]);
    expect(listed.filter(([, amount]) => amount === 'no amount stated')).to.have.length(5);
  });

  it('how much a year? A calculation that says so, whose years add up to the whole', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown view="years"></impact-commitment-breakdown>`,
    );
    expect(said(element, 'sentence')).to.equal(
      'If $550 billion is paid evenly from Sep 4, 2025 to Jan 19, 2029, $163.26 billion falls in 2028, more than in any other year.',
    );
    expect(said(element, 'badge')).to.equal('illustrative');
    expect(sum(element.result!.years.map(({ amount }) => amount)).toFixed()).to.equal('550000000000');
    const table = await tableOf(element);
    expect(table.map(([year]) => year)).to.deep.equal(['Year', '2025', '2026', '2027', '2028', '2029']);
    expect(table.at(-1)?.at(-1)).to.equal('100%');
    element.schedule = 'front-loaded';
    await rendered(element);
    expect(said(element, 'sentence')).to.contain('is paid early on for the most part');
  });

  it('how much is that? Of GDP, in yen at a stated rate, and for each inhabitant only where someone gives their number', async () => {
    const element = await breakdown();
    expect(parts(element, 'notes').map(textOf)).to.deep.equal([
      '$550 billion is ¥85.36 trillion at 155.2 JPY for one USD (outlook).',
    ]);
    expect(element.result!.context.perInhabitant).to.equal(undefined);
    element.population = '123000000';
    element.exchangeRate = '150';
    await rendered(element);
    expect(parts(element, 'notes').map(textOf)).to.deep.equal([
      '$550 billion is ¥82.5 trillion at 150 JPY for one USD, or $4,471.54 for each of 123,000,000 inhabitants.',
    ]);
    expect(decimal(element.result!.context.shareOfGdp!).toFixed(2)).to.equal('11.92');
  });
});

describe('every commitment of the data works in the same element', () => {
  for (const { id, scenarios } of commitmentFigures.commitments)
    for (const scenario of [...scenarios.map((one) => one.id), 'custom'])
      for (const view of ['sectors', 'projects', 'years'] as const)
        it(`${id}, ${scenario}, by ${view}`, async () => {
          const element = await breakdown(
            html`<impact-commitment-breakdown
              commitment=${id}
              scenario=${scenario}
              view=${view}
            ></impact-commitment-breakdown>`,
          );
          const { result } = element;
          expect(parts(element, 'notice').map(textOf)).to.deep.equal([]);
          expect(result).to.include({ commitment: id, scenario });
          expectWorkingHolds(result!.steps);
          const shown = [
            ...result!.parts.map(({ shownShare }) => shownShare ?? '0'),
            result!.unallocated.shownShare,
          ];
          expect(sum(shown).toFixed()).to.equal('100');
          const exact = [...result!.parts.map(({ share }) => share ?? '0'), result!.unallocated.share];
          expect(sum(exact).toFixed(20)).to.equal(decimal('100').toFixed(20));
          expect(Object.isFrozen(result!.parts)).to.equal(true);
          await tableOf(element);
          for (const text of [said(element, 'sentence'), textOf(element.shadowRoot)])
            expect(text).not.to.match(/undefined|NaN|null|\[object/);
        });

  it('purchases count the disputed figure only when asked', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown commitment="us-japan-purchases"></impact-commitment-breakdown>`,
    );
    expect(said(element, 'sentence')).to.contain('$15 billion a year in all');
    expect(textOf(element.shadowRoot)).not.to.contain('14 to 17');
    element.includeDisputed = 'defense-increase';
    await rendered(element);
    expect(billions(element.result!.stated.amount)).to.equal('18');
    await openSector(element, 'defense');
    expect(rows(element).flat().join(' ')).to.contain('disputed');
  });

  it('says so where nobody has published a split, or a period', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown commitment="us-eu-investment"></impact-commitment-breakdown>`,
    );
    expect(said(element, 'sentence')).to.equal(
      '$600 billion is promised; how it is divided was not published.',
    );
    element.view = 'years';
    await rendered(element);
    expect(said(element, 'sentence')).to.equal(
      '$600 billion is promised; no payment period has been published.',
    );
  });
});
