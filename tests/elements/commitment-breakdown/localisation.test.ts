import { expect } from 'chai';
import { html } from 'lit';
import { breakdown, openOptions, rows } from '../../helpers/breakdown.js';
import { rendered, until } from '../../helpers/mount.js';
import { open, parts, said, textOf } from '../../helpers/query.js';

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

describe('the breakdown speaks Japanese', () => {
  it('in heading, sentence, drawing, list and figures', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown lang="ja"></impact-commitment-breakdown>`,
    );
    expect(said(element, 'heading')).to.equal('日本の対米投融資：最大5500億ドル');
    expect(said(element, 'sentence')).to.equal(
      '分野別の内訳は公表されていません。覚書が挙げるのは7分野。これまでに選定：360億ドル（6.5%）。枠は最大5500億ドル、内訳はエネルギー354億ドル、重要鉱物約6億ドル。半導体・医薬品・金属・造船・AI／量子は選定案件がまだありません。残る5140億ドルは未定です。',
    );
    expect(rows(element)[0]).to.deep.equal([
      'エネルギー',
      '354億ドル',
      '5件の案件を見る',
      '6.4% · 選定 · 候補：最大730億ドル',
    ]);
    element.scenario = 'announced';
    await rendered(element);
    expect(said(element, 'sentence')).to.contain('明示された金額は合計').and.contain('比べられません');
    element.lang = 'en';
    await until(() => said(element, 'heading').startsWith('Companies’'), 'English');
  });

  it('with Japanese words for whatever is opened', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown
        lang="ja"
        scenario="custom"
        view="years"
        open="cash jobs"
        cash-reading="periodic-full"
        population="123000000"
      ></impact-commitment-breakdown>`,
    );
    await openOptions(element);
    for (const [label, name] of [
      ['表', 'table'],
      ['計算の過程', 'working'],
      ['出典', 'sources'],
      ['どこまで', 'terms'],
    ] as const)
      await open(element, label, name);
    await until(() => parts(element, 'panel-answer').length, 'the panel');
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    await rendered(element);
    const terms = [...element.shadowRoot!.querySelectorAll('.formula, .working strong')].flatMap((node) =>
      textOf(node)
        .split(/[^\p{L}\d（）％、]+/u)
        .filter((word) => /^[a-z]{4,}/i.test(word)),
    );
    // The ids of sectors are names; `max` and `min` are functions.
    const own = new Set(
      element.result!.parts.map(({ id }) => id.replace(/-(.)/g, (_, c: string) => c.toUpperCase())),
    );
    expect(
      terms.filter((word) => !JAPANESE.test(word) && ![...own].some((id) => word.startsWith(id))),
    ).to.deep.equal([]);
    for (const name of ['notes', 'caveat', 'rest', 'panel-answer'])
      for (const box of parts(element, name)) expect(textOf(box)).to.match(JAPANESE);
  });

  it('numbers are those of the place, words English where there are no others', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown lang="de" scenario="announced"></impact-commitment-breakdown>`,
    );
    expect(said(element, 'sentence')).to.contain('393,45').and.contain('the amounts stated');
  });

  it('from right to left the bars begin at the right', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown dir="rtl"></impact-commitment-breakdown>`,
    );
    const piece = element.shadowRoot!.querySelector('.stack .piece rect')!.getBoundingClientRect();
    const drawing = element.shadowRoot!.querySelector('.stack')!.getBoundingClientRect();
    expect(Math.abs(piece.right - drawing.right)).to.be.lessThan(2);
    const bar = element.shadowRoot!.querySelector('.row-bar')!;
    const box = bar.querySelector('rect')!.getBoundingClientRect();
    expect(Math.abs(box.right - bar.getBoundingClientRect().right)).to.be.lessThan(2);
  });
});
