import { expect } from 'chai';
import { html } from 'lit';
import { openOptions, path, row, saidOf } from '../../helpers/defense.js';
import { rendered, until } from '../../helpers/mount.js';
import { below, enter, open, parts, said, textOf } from '../../helpers/query.js';

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

describe('the defence path speaks Japanese', () => {
  it('in sentence, heading, drawing, key, events and complaints', async () => {
    const element = await path(html`<impact-defense-path lang="ja"></impact-defense-path>`);
    expect(said(element, 'sentence')).to.equal(
      '日本の2025年度の安全保障関連経費は当初予算と補正予算の合計で約11兆円。政府はこれを2022年度GDP（約560兆円）の2%としています。公表額から計算すると同GDPの1.96%、2025年度のGDP（2025年度速報）の1.64%です。',
    );
    expect(parts(element, 'notes').map(textOf)).to.deep.equal([
      '政府の集計では2%を2025年度に達成しました（当初目標の2027年度より2年早い達成）。',
      '2022年度のGDPの2%にあたる11兆2000億円は、GDPが年2%で成長すると仮定すると、2027年度のGDPの1.6%です。2027年度のGDPの2%なら、それより2兆8000億円多くなります。',
    ]);
    expect(said(element, 'heading')).to.equal('日本：GDP比2%への道');
    expect(saidOf(element, 'columns', 2027)).to.equal(
      '2027年度：約11兆円、公表値2%、計算では2022年度のGDPの1.96%（計画、概数）',
    );
    expect(parts(element, 'key').map(textOf).join()).to.contain('2027年度：計画、概数');
    expect(textOf(element.shadowRoot!.querySelector('.target-name'))).to.equal(
      '2022年度のGDPの2%＝11兆2000億円',
    );
    await enter(element, 'targetYear', '2020');
    expect(below(element, 'targetYear').error).to.equal(
      '達成年度は、直近の数値の2025年度より後にしてください。',
    );
  });

  it('with a Japanese word for everything that is shown, whatever is open', async () => {
    const element = await path(
      html`<impact-defense-path
        lang="ja"
        both-denominators
        counterfactual="flat-real"
        deflator="2"
        currency="USD"
        compare="DE KR"
        target-lines="nato-core us-ask-3-5"
      ></impact-defense-path>`,
    );
    await openOptions(element);
    for (const [label, name] of [
      ['すべての読み方', 'panel-answer'],
      ['表で見る', 'table'],
      ['計算の過程', 'working'],
      ['出典', 'sources'],
    ] as const) {
      const tool = parts(element, 'toolbar-button').find((each) => textOf(each).startsWith(label))!;
      tool.click();
      await until(() => parts(element, name).length, label);
    }
    await rendered(element);
    const labels = element.shadowRoot!.querySelectorAll(
      'label, legend, summary, dt, th, caption, option, .heading, [part="standfirst"], [part="key"] li, [part="events"] li, [part="caveat"], [role="img"], [role="group"]',
    );
    for (const label of labels) {
      const text = label.getAttribute('aria-label') ?? textOf(label);
      if (/^(?:[A-Z]{3}|[\d\s$¥%.,–-]*)$/.test(text)) continue;
      expect(text).to.match(JAPANESE);
    }
  });

  it('with a Japanese name for every step and term of every working', async () => {
    for (const template of [
      html`<impact-defense-path lang="ja" target-share="3"></impact-defense-path>`,
      html`<impact-defense-path
        lang="ja"
        denominator="current"
        counterfactual="flat-real"
        deflator="2"
        currency="USD"
        shape="constant-growth"
        target-year="2030"
      ></impact-defense-path>`,
      html`<impact-defense-path
        lang="ja"
        counterfactual="held-share"
        shape="step"
        target-share="3"
      ></impact-defense-path>`,
    ]) {
      const element = await path(template);
      parts(element, 'toolbar-button')[2]!.click();
      const steps = await until(() => {
        const found = [...element.shadowRoot!.querySelectorAll('.working li')];
        return found.length ? found : null;
      }, 'the working');
      expect(steps.length).to.be.greaterThan(12);
      for (const step of steps) {
        expect(textOf(step.querySelector('strong')), textOf(step)).to.match(JAPANESE);
        expect(textOf(step.querySelector('.formula')), textOf(step)).not.to.match(/[a-z]/);
      }
    }
  });

  it('and changes with the page, keeping what was asked', async () => {
    const element = await path(html`<impact-defense-path target-share="3"></impact-defense-path>`);
    const { result } = element;
    element.lang = 'ja';
    await until(() => said(element, 'heading') === '日本：GDP比3%への道', 'Japanese');
    element.lang = 'en';
    await until(() => said(element, 'heading') === 'Japan: the road to 3% of GDP', 'English');
    expect(element.result).to.equal(result);
  });
});

describe('names in English', () => {
  it('of steps and terms are words', async () => {
    const element = await path(html`<impact-defense-path></impact-defense-path>`);
    const working = await until(() => {
      const tool = parts(element, 'toolbar-button')[2]!;
      if (tool.getAttribute('aria-expanded') !== 'true') tool.click();
      return element.shadowRoot!.querySelector('.working');
    }, 'the working');
    const [first] = working.querySelectorAll('li');
    expect(textOf(first!.querySelector('strong'))).to.equal('Share of fixed GDP');
    expect(textOf(first!.querySelector('.formula'))).to.equal('latest spending ÷ fixed GDP × 100');
  });

  it('of countries are those of the reader’s language, or of English where there are no words', async () => {
    const element = await path(html`<impact-defense-path lang="de" compare="DE KR"></impact-defense-path>`);
    expect(row(element, 'country-DE')[0]!.getAttribute('aria-label')).to.match(/^Deutschland, 2010: /);
    expect(said(element, 'sentence')).to.contain('1,96');
  });

  it('and the sources say what was taken from them, each by its kind', async () => {
    const element = await path();
    const list = textOf(await open(element, 'Sources', 'sources'));
    expect(list).to.contain(
      'FY2025 · ¥9.9 trillion · enacted budget · rounded · published as 1.8% of the fixed GDP',
    );
    expect(list).to.contain('The fixed GDP of the goal · FY2022 · ¥560 trillion');
    expect(list).to.contain('¥567 trillion');
    expect(list).to.contain('official document').and.contain('second source');
  });
});
