import { expect } from 'chai';
import { html } from 'lit';
import { decimal, sum } from '../../../src/core/numbers/decimal.js';
import { commitmentFigures } from '../../../src/data/commitments/index.js';
import { breakdown, openSector, rows } from '../../helpers/breakdown.js';
import { drawnBox } from '../../helpers/drawn.js';
import { rendered } from '../../helpers/mount.js';
import { open, part, parts, said, tableOf, textOf } from '../../helpers/query.js';
import { expectWorkingHolds } from '../../helpers/settled.js';

const billions = (amount: string | null) => amount && decimal(amount).dividedBy('1000000000').toFixed();

describe('the breakdown answers what a journalist asks', () => {
  it('where does it go? 36 of 550, by seven named sectors of which five have nothing, and 514 open; the same words everywhere', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown today="2026-11-29"></impact-commitment-breakdown>`,
    );
    expect(said(element, 'heading')).to.equal('Japan’s commitment to invest and lend: up to $550 billion');
    expect(said(element, 'standfirst')).to.equal('Selected so far, Feb 17, 2026, by sector');
    expect(said(element, 'sentence')).to.equal(
      'No split by sector was published; the memorandum names seven sectors. Selected so far: $36 billion, 6.5% of up to $550 billion – energy $35.4 billion, critical minerals about $600 million. Semiconductors, pharmaceuticals, metals, shipbuilding, AI and quantum: nothing yet. $514 billion is open.',
    );
    const { result } = element;
    expect(result).to.include({ scenario: 'selected', shareOf: 'total', total: '550000000000' });
    expect(billions(result!.unallocated.amount)).to.equal('514');
    expect(result!.named!.without).to.have.length(5);
    expect(result!.period).to.deep.equal({
      today: '2026-11-29',
      from: '2026-11-29',
      to: '2029-01-19',
      daysLeft: 782,
    });
    const figures = [...part(element, 'figures').querySelectorAll('data')].map(textOf);
    expect(figures).to.deep.equal(['$36 billion', '6.5%', '5', '782 days']);
    expect(rows(element)).to.deep.equal([
      ['Energy', '$35.4 billion', 'Show the 5 projects', '6.4% · selected · candidate: up to $73 billion'],
      ['Critical minerals', 'about $600 million', 'Show the project', '0.1% · selected'],
      ['Semiconductors', 'nothing selected yet'],
      ['Pharmaceuticals', 'nothing selected yet'],
      ['Metals', 'nothing selected yet'],
      ['Shipbuilding', 'nothing selected yet'],
      ['AI and quantum', 'nothing selected yet'],
      ['Open', '$514 billion', 'of it up to $73 billion for candidates', '93.5%'],
    ]);
    expect(textOf(element.shadowRoot!.querySelector('.outline-name'))).to.equal('up to $550 billion');
    const table = await tableOf(element);
    expect(table.at(-2)).to.deep.equal([
      'Open',
      '$514,000,000,000',
      '93.5%',
      'of it up to $73 billion for candidates',
      '',
    ]);
    expect(table.at(-1)).to.deep.equal(['Sum', 'up to $550,000,000,000', '100%', '', '']);
  });

  it('in each row the hardest comes first: what is selected, then the candidates, which are in no sum', async () => {
    const element = await breakdown();
    const [energy] = parts(element, 'table-row');
    const patterns = (box: Element) =>
      [...box.querySelectorAll('rect.part')].map(({ classList }) => classList[1]);
    expect(patterns(energy!)).to.deep.equal(['crossed', 'level']);
    expect(patterns(element.shadowRoot!.querySelector('.stack .piece')!)).to.deep.equal(['crossed', 'level']);
    element.scenario = 'candidates';
    await rendered(element);
    expect(said(element, 'sentence')).to.contain('about $109 billion, 19.8% of up to $550 billion');
    expect(said(element, 'sentence')).to.contain('$441 billion is open.');
  });

  it('what did companies say? 393.45, with no share of the 550, no difference from it and no scale with it', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown scenario="announced"></impact-commitment-breakdown>`,
    );
    expect(said(element, 'sentence')).to.equal(
      'Companies’ interest (joint fact sheet), Oct 28, 2025: the amounts stated are up to $393.45 billion in all (the largest part: Energy, 83.1%). This counts something else than the commitment and is not set against it.',
    );
    expect(said(element, 'caveat')).to.equal(
      'announced Companies’ interest, by scale of business including sales: not parts of the 550 billion',
    );
    const { result } = element;
    expect(billions(result!.stated.amount)).to.equal('393.45');
    expect([result!.stated.shareOfTotal, result!.stated.difference]).to.deep.equal([null, null]);
    expect(element.shadowRoot!.querySelector('.outline')).to.equal(null);
    const shown = ['heading', 'sentence', 'answer', 'drawing'].map((name) => said(element, name)).join(' ');
    expect(shown).not.to.contain('$550').and.not.contain('156.55').and.not.contain('71.5');
    const figures = [...part(element, 'figures').querySelectorAll('data')].map(textOf);
    expect(figures).to.deep.equal(['up to $393.45 billion']);
    const drawn = [...element.shadowRoot!.querySelectorAll('.stack .piece rect')].map(drawnBox);
    const stack = element.shadowRoot!.querySelector('.stack')!.getBoundingClientRect();
    expect(Math.max(...drawn.map(({ right }) => right))).to.be.closeTo(stack.right, 3);
  });

  it('equal amounts show equal shares, on the screen and to all digits in the file', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown
        scenario="announced"
        sector="energy"
        view="projects"
      ></impact-commitment-breakdown>`,
    );
    const equal = rows(element).filter(([, amount]) => amount === 'up to $25 billion');
    expect(equal.map((row) => row.at(-1))).to.deep.equal(Array.from({ length: 4 }, () => '6.4% · announced'));
    const energy = element.result!.parts.find(({ id }) => id === 'energy')!;
    const shares = energy.projects.filter(({ amount }) => amount === '25000000000').map(({ share }) => share);
    expect(new Set(shares).size).to.equal(1);
    expect(shares[0]).to.match(/^6\.354047528/);
  });

  it('who says so? Each line of the table names its publisher, and each source what is taken from it', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown scenario="announced"></impact-commitment-breakdown>`,
    );
    const table = await tableOf(element);
    expect(table[0]).to.deep.equal(['Sector, project', 'Amount', 'Share', 'Status', 'Who says so']);
    expect(table.find(([name]) => name?.includes('Westinghouse'))).to.deep.equal([
      'AP1000 and small modular reactors · Westinghouse',
      'up to $100,000,000,000',
      '25.4%',
      'announced',
      'Ministry of Finance',
    ]);
    const sources = textOf(await open(element, 'Sources', 'sources'));
    expect(sources).to.contain('Joint fact sheet on investment between Japan and the United States');
    expect(sources).to.contain('Transcription of its 21 rows');
    expect(sources).to.contain(
      'Westinghouse · up to $100 billion · announced · Mitsubishi Heavy, Toshiba, IHI considered',
    );
    expect(sources).to.contain(
      'Companies’ interest (joint fact sheet): up to $393.45 billion as a printed sum',
    );
    expect(sources).to.contain('Paid between Sep 4, 2025 and Jan 19, 2029');
  });

  it('what did the White House list? Its own lines and total, with the one that may be counted twice', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown scenario="announced-white-house"></impact-commitment-breakdown>`,
    );
    expect(billions(element.result!.stated.amount)).to.equal('513.45');
    expect(said(element, 'caveat')).to.contain('may be counted twice');
    expect(said(element, 'sentence')).to.contain('as printed, up to $490 billion; the lines come to ');
    expect(said(element, 'figures')).to.match(/^Amounts stated up to \$490 billion/);
  });

  it('what is in a sector? Its projects, with those that state no amount', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown scenario="announced"></impact-commitment-breakdown>`,
    );
    await openSector(element, 'ai-infrastructure');
    expect(said(element, 'sentence')).to.equal(
      'AI infrastructure: up to $60 billion, 15.2% of all that is stated (up to $393.45 billion); 3 of 7 projects state an amount.',
    );
    const names = rows(element).map(([name, amount]) => `${name}: ${amount}`);
    expect(names).to.have.length(7);
    expect(names).to.include('Mitsubishi Electric: up to $30 billion');
    expect(names).to.include('Toshiba: no amount stated');
  });

  it('all 21 projects, each under its sector', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown scenario="announced" view="projects"></impact-commitment-breakdown>`,
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
      html`<impact-commitment-breakdown view="years" today="2026-11-29"></impact-commitment-breakdown>`,
    );
    expect(said(element, 'sentence')).to.equal(
      'If up to $550 billion is paid evenly from Nov 29, 2026 to Jan 19, 2029, that is about $256.9 billion a year.',
    );
    expect(said(element, 'badge')).to.equal('illustrative');
    expect(sum(element.result!.years.map(({ amount }) => amount)).toFixed()).to.equal('550000000000');
    const table = await tableOf(element);
    expect(table.map(([year]) => year)).to.deep.equal(['Year', '2026', '2027', '2028', '2029']);
    expect(table.at(-1)?.at(-1)).to.equal('100%');
    element.schedule = 'front-loaded';
    await rendered(element);
    expect(said(element, 'sentence')).to.contain('is paid early on for the most part');
    element.today = '2029-02-01';
    await rendered(element);
    expect(said(element, 'sentence')).to.equal('The period for up to $550 billion ended on Jan 19, 2029.');
    expect(element.result!.years).to.deep.equal([]);
  });

  it('how much is that? Of GDP, in yen at a stated rate, and for each inhabitant only where someone gives their number', async () => {
    const element = await breakdown();
    expect(parts(element, 'notes').map(textOf)).to.deep.equal([
      'Of what is open, up to $73 billion is for candidates, which have not been selected and are not counted.',
      'Up to $550 billion is ¥85.36 trillion at ¥155.2 for $1 (outlook), or 12.3% of the GDP of Japan (outlook).',
    ]);
    expect(element.result!.context.perInhabitant).to.equal(undefined);
    element.population = '123000000';
    element.exchangeRate = '150';
    await rendered(element);
    expect(textOf(parts(element, 'notes').at(-1))).to.equal(
      'Up to $550 billion is ¥82.5 trillion at ¥150 for $1, or 11.9% of the GDP of Japan (outlook), or $4,471.54 for each of 123,000,000 inhabitants.',
    );
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
