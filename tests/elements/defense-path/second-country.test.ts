import { expect } from 'chai';
import { html } from 'lit';
import type { DefenseData } from '../../../src/data/defense/schema.js';
import { defenseDataset } from '../../../src/data/defense/schema.js';
import { validate } from '../../../src/data/validate.js';
import { graustark, graustarkDefense } from '../../fixtures/graustark-defense.js';
import { figureOf } from '../../harness/figure-of.js';
import { textsIn } from '../../harness/texts-in.js';
import { openOptions, path } from '../../helpers/defense.js';
import { rendered, until } from '../../helpers/mount.js';
import { control, open, parts, textOf } from '../../helpers/query.js';
import { openShare, saved } from '../../helpers/share.js';

/** Words and figures of the built-in country, and its goal. */
const OF_JAPAN =
  /japan|日本|jpy|¥|yen|円|tokyo|cabinet|saco|防衛|sipri|nato\b|fixed fy2022|government uses|政府が基準/i;

/** With ordinary spaces in amounts. */
const plainly = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

async function withData(data: DefenseData, attributes: Record<string, string> = {}) {
  const element = await path(
    html`<impact-defense-path
      ><script type="application/json">
        ${JSON.stringify(data)}
      </script></impact-defense-path
    >`,
  );
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await until(() => element.result?.country === data.countries[0]!.id, 'the data of the page');
  await rendered(element);
  return element;
}

describe('a second country brings its goal, its months, its money and its words', () => {
  it('in data that the schema takes', () => {
    expect(validate(defenseDataset, graustarkDefense)).to.deep.include({ ok: true });
  });

  it('leads to the goal of the country, of the GDP that it counts from', async () => {
    const element = await withData(graustarkDefense);
    expect(element.result).to.include({
      targetShare: '3.5',
      targetYear: 2032,
      denominator: 'fixed',
      currency: 'CHF',
      targetSpending: '35000000000',
      gap: '10000000000',
    });
    const { heading, standfirst, sentences } = figureOf(element);
    expect(heading).to.equal('Graustark: the road to 3.5% of GDP');
    expect(standfirst).to.equal(
      'Budget of the ministry, as a share of the FY2021 GDP that its parliament fixed',
    );
    expect(plainly(sentences['answer'])).to.equal(
      'Graustark, FY2023: CHF 25 billion, initial plus supplementary budget (Budget of the ministry), is 2.5% of the FY2021 GDP that its parliament fixed, and 2.27% of FY2023 GDP (Accounts of the statistics office).',
    );
    expect(plainly(sentences['take'])).to.equal(
      'The target of 3.5% of fixed FY2021 GDP by FY2032 is CHF 35 billion: CHF 10 billion more, or growth of 3.8% a year.',
    );
    expect(control(element, 'targetShare').value).to.equal('3.5');
    expect(control(element, 'targetYear').value).to.equal('2032');
  });

  it('names the months of its fiscal year, and calls a calendar year by its number alone', async () => {
    const element = await withData(graustarkDefense);
    await open(element, 'Table', 'table');
    expect(figureOf(element).tables[0]!.caption).to.equal('Budgets and shares by fiscal year (July to June)');
    const calendar = await withData({
      ...graustarkDefense,
      countries: [{ ...graustark, fiscalYearStart: 1 }],
    });
    expect(figureOf(calendar).sentences['take']).to.contain('of fixed 2021 GDP by 2032');
  });

  it('cites its goal, with the year it was brought forward to', async () => {
    const element = await withData(graustarkDefense);
    const sources = await open(element, 'Sources (2)', 'sources');
    expect(textOf(sources)).to.contain(
      'The goal: 3.5% of GDP by FY2032 · brought forward to FY2030 · plan · Passed by one vote',
    );
  });

  it('goes to a goal of each year’s own GDP, and past a goal that is behind', async () => {
    const denominatorLabel = 'what it produces each year';
    const goal = {
      ...graustark.goal!,
      denominator: 'current' as const,
      denominatorLabel,
      year: 2020,
      broughtForwardTo: 2019,
    };
    const element = await withData({ ...graustarkDefense, countries: [{ ...graustark, goal }] });
    expect(element.result).to.include({ denominator: 'current', targetYear: 2024 });
    expect(figureOf(element).standfirst).to.equal(
      `Budget of the ministry, as a share of ${denominatorLabel}`,
    );
    element.denominator = 'fixed';
    await rendered(element);
    expect(figureOf(element).standfirst).to.equal(
      'Budget of the ministry, as a share of the fixed FY2021 GDP',
    );
  });

  it('lets a reader set another target, and goes back to the goal when it is taken away', async () => {
    const element = await withData(graustarkDefense, { 'target-share': '4', 'target-year': '2040' });
    expect(element.result).to.include({ targetShare: '4', targetYear: 2040 });
    for (const name of ['target-share', 'target-year']) element.removeAttribute(name);
    await rendered(element);
    expect(element.result).to.include({ targetShare: '3.5', targetYear: 2032 });
    expect(control(element, 'targetShare').value).to.equal('3.5');
  });

  for (const lang of ['en', 'ja'])
    for (const attributes of [
      {},
      { currency: 'EUR', denominator: 'current', measure: 'spending', counterfactual: 'held-share' },
      { compare: 'CH', 'target-lines': 'alliance', 'both-denominators': '', budget: 'initial' },
    ])
      it(`has nothing of Japan in any text, in ${lang}, with ${Object.keys(attributes).join(' ') || 'nothing set'}`, async () => {
        const element = await withData(graustarkDefense, { lang, ...attributes });
        await openOptions(element);
        for (const tool of element.shadowRoot!.querySelectorAll<HTMLElement>('[aria-controls^="panel-"]'))
          tool.click();
        await until(() => parts(element, 'share-panel')[0] && parts(element, 'working')[0], 'the panels');
        await rendered(element);
        const figure = figureOf(element);
        expect(figure.tables.length).to.be.greaterThan(0);
        expect(figure.steps.length).to.be.greaterThan(10);
        for (const [place, text] of Object.entries(textsIn(figure)))
          expect(text, place).not.to.match(OF_JAPAN);
        for (const text of element.shadowRoot!.querySelectorAll('*'))
          for (const node of text.childNodes)
            if (node.nodeType === Node.TEXT_NODE && text.localName !== 'style')
              expect(node.textContent).not.to.match(OF_JAPAN);
        for (const choice of element.shadowRoot!.querySelectorAll('option'))
          expect(choice.value).not.to.match(OF_JAPAN);
        await openShare(element);
        const { file } = await saved(element, lang === 'en' ? 'Table (CSV)' : '表（CSV）');
        expect(await file.text()).not.to.match(OF_JAPAN);
      });
});
