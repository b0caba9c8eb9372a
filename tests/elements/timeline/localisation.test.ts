import { expect } from 'chai';
import { html } from 'lit';
import { TOPICS } from '../../../src/data/events/schema.js';
import { en } from '../../../src/localize/en/timeline.js';
import { ja } from '../../../src/localize/ja/timeline.js';
import { rendered, until } from '../../helpers/mount.js';
import { parts, said, textOf } from '../../helpers/query.js';
import { choose, marks, texts, timeline } from '../../helpers/timeline.js';

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

describe('the timeline speaks Japanese', () => {
  it('in sentence, heading, list, drawing and complaints', async () => {
    const element = await timeline(html`<impact-timeline lang="ja"></impact-timeline>`);
    expect(said(element, 'sentence')).to.equal(
      '2025年4月から2026年9月までに31件の出来事がありました。最新は2026年9月30日の「強制労働関税をめぐる訴訟の弁論予定日、判決は未確認」（発表）です。',
    );
    expect(textOf(parts(element, 'event')[10])).to.equal(
      '2025年9月16日関税 · 実施中 自動車関税が27.5%から15%へ 27.5% → 15% 出典：米連邦官報',
    );
    expect(marks(element)[0]!.dataset['point']).to.equal(
      '2025年4月2日、関税：日本に24%の関税を発表（4月5日から10%、24%は9日のみ）（24%、終了）',
    );
    await choose(element, '2025-10-28');
    expect(said(element, 'sentence')).to.equal(
      '2025年4月から2026年9月までに31件の出来事がありました。うち2025年10月28日までのものは16件で、その最後は「重要鉱物・レアアースの枠組み」（発表）です。',
    );
    element.from = '2025-02-30';
    await rendered(element);
    expect(texts(element, 'error')).to.deep.equal([
      '「2025-02-30」という日付はありません。「2025-09-16」のように入力してください。',
    ]);
  });

  it('with a Japanese word for everything that is shown, whatever is open', async () => {
    const element = await timeline(
      html`<div data-impact-date="2025-10-28"><impact-timeline lang="ja"></impact-timeline></div>`,
    );
    for (const tool of parts(element, 'toolbar-button')) tool.click();
    for (const details of parts(element, 'details')) (details as HTMLDetailsElement).open = true;
    await until(() => parts(element, 'table').length && parts(element, 'sources').length, 'the panels');
    await rendered(element);
    const shown = element.shadowRoot!.querySelectorAll(
      'label, legend, summary, dt, th, caption, button, text.minor, .heading, [part="standfirst"], [part="key"] li, [part="title"], [part="details"] li, [part="help"], [part="data-date"], .when .minor, [role="group"]',
    );
    expect(shown.length).to.be.greaterThan(100);
    for (const each of shown) expect(each.getAttribute('aria-label') ?? textOf(each)).to.match(JAPANESE);
  });

  it('with the same words in both languages', () => {
    for (const group of ['topics', 'fields', 'certainty', 'bound', 'columns'] as const)
      expect(Object.keys(ja[group])).to.deep.equal(Object.keys(en[group]));
    expect(Object.keys(en.topics)).to.have.members([...TOPICS]);
    expect(ja.period({ from: '2025年9月', to: '2025年9月' })).to.equal('2025年9月に');
    expect(ja.noneBy({ date: '2025年7月1日' })).to.match(JAPANESE);
  });

  it('and changes with the page, keeping what was asked', async () => {
    const element = await timeline(html`<impact-timeline topics="minerals"></impact-timeline>`);
    expect(texts(element, 'title')).to.deep.equal(['Critical minerals and rare earths framework']);
    element.lang = 'ja';
    await until(() => texts(element, 'title')[0] === '重要鉱物・レアアースの枠組み', 'Japanese');
    element.lang = 'en';
    await until(
      () => texts(element, 'title')[0] === 'Critical minerals and rare earths framework',
      'English',
    );
  });
});

describe('the timeline in other places', () => {
  it('writes dates and numbers as the language does, where the words are English', async () => {
    const element = await timeline(html`<impact-timeline lang="de" topics="tariffs"></impact-timeline>`);
    expect(texts(element, 'day')).to.include('16. Sept. 2025');
    expect(texts(element, 'amounts')).to.include('27,5\u00a0% → 15\u00a0%');
    expect(said(element, 'sentence')).to.contain('from April 2025 to September 2026');
  });

  it('runs from right to left where the page does: time, names and rail', async () => {
    const element = await timeline(html`<impact-timeline dir="rtl"></impact-timeline>`);
    const x = marks(element)
      .filter(({ dataset }) => dataset['mark']!.endsWith('investment'))
      .map((mark) => parseFloat(mark.querySelector('.mark')!.getAttribute('cx')!));
    expect(x).to.deep.equal([...x].sort((a, b) => b - a));
    const [item] = parts(element, 'event');
    const bullet = item!.querySelector('.bullet')!.getBoundingClientRect();
    expect(bullet.right).to.be.closeTo(item!.getBoundingClientRect().right, 1);
  });
});
