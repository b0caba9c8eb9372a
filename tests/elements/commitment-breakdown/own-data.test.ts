import { expect } from 'chai';
import { html } from 'lit';
import type { CommitmentData } from '../../../src/data/commitments/schema.js';
import { ownCommitments } from '../../fixtures/own-commitments.js';
import { breakdown, openSector, rows } from '../../helpers/breakdown.js';
import { rendered, until } from '../../helpers/mount.js';
import { open, parts, said, textOf } from '../../helpers/query.js';
import { stubFetch } from '../../helpers/stub-fetch.js';

const slotted = (json: string, lang = 'en') =>
  breakdown(
    html`<impact-commitment-breakdown lang=${lang}
      ><script type="application/json">
        ${json}
      </script></impact-commitment-breakdown
    >`,
  );

async function withData(data: CommitmentData, lang?: string) {
  const element = await slotted(JSON.stringify(data), lang);
  await until(() => element.result?.commitment === data.commitments[0]!.id, 'the data of the page');
  return rendered(element);
}

describe('commitments of the page’s own replace the built-in ones', () => {
  it('from a script inside the tag, with parts, status, years and sources', async () => {
    const element = await withData(ownCommitments);
    expect(said(element, 'sentence')).to.equal(
      'Contracts, Jun 1, 2025: £375 million, 37.5% of £1 billion; £625 million is open.',
    );
    expect(rows(element)).to.deep.equal([
      ['Railways', '£375 million', 'Show the 2 projects', '37.5% · contracted, selected'],
      ['Waterworks', 'no amount stated', 'Show the project', 'contracted'],
      ['Open', '£625 million', '62.5%'],
    ]);
    await openSector(element, 'rail');
    expect(rows(element).map(([name]) => name)).to.deep.equal(['North line', 'South line']);
    expect(element.result!.years).to.have.length(2);
    expect(element.result!.context).not.to.have.property('inOtherCurrency');
    expect(said(element, 'data-date')).to.equal('Data supplied by this page · Data as of Jun 30, 2025');
    expect(textOf(await open(element, 'Sources (1)', 'sources')))
      .to.contain('Gazette')
      .and.contain('author’s own source');
  });

  it('a split of one’s own is made of its sectors', async () => {
    const element = await withData(ownCommitments);
    element.scenario = 'custom';
    await until(() => parts(element, 'split').length, 'the fields of the split');
    expect(element.result!.shares).to.deep.equal([
      { id: 'rail', share: '50' },
      { id: 'water', share: '50' },
    ]);
  });

  it('in the language of the place, where it has words in it', async () => {
    const element = await withData(ownCommitments, 'ja');
    expect(said(element, 'heading')).to.equal('ルリタニアの約束：10億英国ポンド');
  });

  it('from an address, and back to the built-in ones when it is taken away', async () => {
    const asked = stubFetch();
    const element = await breakdown(
      html`<impact-commitment-breakdown src="/pledges.json"></impact-commitment-breakdown>`,
    );
    asked[0]!.answer(JSON.stringify(ownCommitments));
    await until(() => element.result?.commitment === 'ruritania-pledge', 'the data of the page');
    element.removeAttribute('src');
    await until(() => element.result?.commitment === 'us-japan-investment', 'the built-in data');
    expect(asked).to.have.length(1);
  });

  it('what is wrong is said by path and expectation, and the built-in data stay', async () => {
    const wrong = JSON.stringify(ownCommitments)
      .replace('"250000000"', '-250')
      .replace('"sector":"water"', '"sector":"air"')
      .replace('"contracted"', '"promised"');
    const element = await slotted(wrong);
    const notice = await until(() => parts(element, 'notice')[0], 'the complaint');
    const items = [...notice.querySelectorAll('li')].map(textOf);
    expect(items.join('\n')).to.contain(
      'commitments[0].scenarios[0].items[0].amount: expected a decimal number in quotes, such as "27.5"',
    );
    expect(items.join('\n')).to.contain('commitments[0].scenarios[0].status: expected one of in force');
    expect(element.result!.commitment).to.equal('us-japan-investment');
  });

  it('a sector that is not listed, and text that is no JSON', async () => {
    const element = await slotted(
      JSON.stringify(ownCommitments).replace('"sector":"water"', '"sector":"air"'),
    );
    const notice = await until(() => parts(element, 'notice')[0], 'the complaint');
    expect(textOf(notice)).to.contain(
      'commitments[0].scenarios[0].items[2].sector: expected the id of one of the sectors; found "air"',
    );
    element.querySelector('script')!.textContent = '{ "schema": ';
    await until(() => textOf(parts(element, 'notice')[0]).includes('not valid JSON'), 'the other complaint');
  });

  it('a failed request can be tried again', async () => {
    const asked = stubFetch();
    const element = await breakdown(
      html`<impact-commitment-breakdown src="/pledges.json"></impact-commitment-breakdown>`,
    );
    asked[0]!.fail();
    const retry = await until(() => parts(element, 'notice')[0]?.querySelector('button'), 'the complaint');
    retry.click();
    asked[1]!.answer(JSON.stringify(ownCommitments));
    await until(() => element.result?.commitment === 'ruritania-pledge', 'the data of the page');
  });
});
