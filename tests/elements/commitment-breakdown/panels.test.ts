import { expect } from 'chai';
import { html } from 'lit';
import { breakdown } from '../../helpers/breakdown.js';
import { rendered, until } from '../../helpers/mount.js';
import { below, enter, open, parts, said, textOf } from '../../helpers/query.js';

const cells = (table: Element) =>
  [...table.querySelectorAll('tr')].map((row) => [...row.children].map(textOf));

describe('the status of the commitment', () => {
  it('each stage with its amount, its share of the whole, its day and its source; none is added up', async () => {
    const element = await breakdown();
    const table = cells(await open(element, 'Commitment status', 'table'));
    expect(table.slice(1).map((row) => row.slice(0, 4))).to.deep.equal([
      ['Selected and candidates', 'up to $109 billion', '19.8%', 'Mar 19, 2026'],
      ['Selected', '$36 billion', '6.5%', 'Feb 17, 2026'],
      ['Contracted', 'over ¥340 billion = over $2.19 billion', '0.4%', 'May 1, 2026'],
      ['Paid out', 'not published', 'none', 'May 1, 2026'],
    ]);
    expect(said(element, 'terms')).to.contain(
      'Cash is split 50/50 up to a deemed allocation amount, then 90/10 (announced; Federal Reserve Bank of St. Louis)',
    );
  });

  it('is left out where nothing is known of it', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown commitment="us-eu-investment"></impact-commitment-breakdown>`,
    );
    expect(parts(element, 'toolbar-button').map(textOf)).to.deep.equal([
      'Table',
      'How this is worked out',
      'Sources (1)',
      'Terms',
      'Share and embed',
    ]);
  });
});

describe('who would get the cash', () => {
  it('is closed until it is asked for, and not printed before', async () => {
    const element = await breakdown();
    dispatchEvent(new Event('beforeprint'));
    await until(() => parts(element, 'table').length, 'the panels of the print');
    expect(parts(element, 'panel-answer')).to.have.length(0);
    dispatchEvent(new Event('afterprint'));
    await rendered(element);
  });

  it('gives Japan 3.392 of the published example’s 8, 42.4 %, under the terms of July 2025', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown
        open="cash"
        cash-reading="loans-and-equity"
      ></impact-commitment-breakdown>`,
    );
    await until(() => parts(element, 'panel-answer').length, 'the panel');
    await enter(element, 'principal', '80000000000000');
    await enter(element, 'years', '1');
    expect(said(element, 'panel-answer')).to.equal(
      'For the $80 trillion invested, Japan would receive $3.39 trillion, 42.4% of the cash, over one year, and the United States $4.61 trillion.',
    );
    expect(textOf(element.shadowRoot!.querySelector('.facts'))).to.contain(
      'this reading returns no principal',
    );
  });

  it('differs by reading: 137.989, 104 and 168 of 400 in the derived vector', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown open="cash" cash-reading="recoup"></impact-commitment-breakdown>`,
    );
    await until(() => parts(element, 'panel-answer').length, 'the panel');
    for (const [id, text] of [
      ['principal', '100000000000'],
      ['rate', '6'],
      ['cashYield', '40'],
      ['years', '10'],
    ] as const)
      await enter(element, id, text);
    expect(said(element, 'panel-answer')).to.contain('$137.99 billion');
    expect(textOf(element.shadowRoot!.querySelector('.facts'))).to.contain('in year 7');
    await enter(element, 'reading', 'periodic-halved');
    expect(said(element, 'panel-answer')).to.contain('$104 billion');
    await enter(element, 'reading', 'periodic-full');
    expect(said(element, 'panel-answer')).to.contain('$168 billion');
  });

  it('says which entry cannot be used', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown open="cash" cash-reading="recoup"></impact-commitment-breakdown>`,
    );
    await until(() => parts(element, 'panel-answer').length, 'the panel');
    await enter(element, 'years', '500');
    expect(below(element, 'years').error).to.equal('Enter a number from 0 to 100; years from 1 to 100.');
    await enter(element, 'years', 'x');
    expect(below(element, 'years').error).to.match(/^This is not a number/);
  });
});

describe('jobs and output', () => {
  it('by the published multipliers, low to high, and in words where there is none', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown scenario="selected" open="jobs"></impact-commitment-breakdown>`,
    );
    const table = cells(await until(() => parts(element, 'table')[0], 'the panel'));
    // 35.4 billion × 50, 75, 100 % × (5.45 + 4.80) jobs for each million, and × 1.7228585.
    expect(table.find(([sector]) => sector === 'Energy')).to.deep.equal([
      'Energy',
      '$35.4 billion',
      'about 180,000–360,000 (central 270,000)',
      'about $30 billion–$61 billion (central $46 billion)',
      'Construction, 2019 (Economic Policy Institute); Construction, 2024 (Bureau of Economic Analysis)',
    ]);
    const panel = textOf(element.shadowRoot!.querySelector('#panel-jobs'));
    for (const words of [
      'Gross, not net',
      'job-years, not jobs',
      'Rough estimates in two figures',
      'is an assumption',
    ])
      expect(panel).to.contain(words);
    element.scenario = 'announced';
    await rendered(element);
    expect(textOf(element.shadowRoot!.querySelector('#panel-jobs'))).to.contain('no multiplier in this data');
    await enter(element, 'low', '90');
    expect(below(element, 'central').error).to.equal('Enter shares from 0 to 100, the low one first.');
  });
});
