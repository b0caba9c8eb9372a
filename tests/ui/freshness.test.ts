import { expect } from 'chai';
import { commitmentFigures } from '../../src/data/commitments/figures.js';
import { defenseFigures } from '../../src/data/defense/figures.js';
import { eventFigures } from '../../src/data/events/figures.js';
import { tariffRates } from '../../src/data/tariffs/schedule.js';
import { addDays } from '../../src/core/model/days.js';
import { formatDate } from '../../src/core/numbers/format.js';
import { thisMorning } from '../fixtures/this-morning.js';
import { everyElement } from '../helpers/every-element.js';
import { rendered, until } from '../helpers/mount.js';
import { parts, textOf } from '../helpers/query.js';

const DATA: Readonly<
  Record<string, { knownThrough: string; freshness?: { checked: string; maxAge: number } | undefined }>
> = {
  'impact-tariff-calculator': tariffRates,
  'impact-defense-path': defenseFigures,
  'impact-commitment-breakdown': commitmentFigures,
  'impact-timeline': eventFigures,
};

for (const [tag, make] of everyElement)
  describe(`<${tag}> on a given day`, () => {
    let element: ReturnType<typeof make>;
    const { knownThrough, freshness } = DATA[tag]!;
    const last = addDays(knownThrough, freshness!.maxAge);
    const told = () => parts(element, 'freshness').map(textOf);

    beforeEach(() => {
      element = make();
    });

    afterEach(() => element.remove());

    async function on(today: string, lang = 'en'): Promise<string[]> {
      element.lang = lang;
      element.setAttribute('today', today);
      document.body.append(element);
      await until(() => element.result, 'the result');
      await rendered(element);
      return told();
    }

    it('says nothing while its data are as fresh as their kind needs', async () => {
      expect(await on(knownThrough)).to.deep.equal([]);
    });

    it('says in a sentence of the answer how far they reach when they are older', async () => {
      const [sentence, ...others] = await on(addDays(last, 1));
      expect(others).to.deep.equal([]);
      expect(sentence)
        .to.contain(`end on ${formatDate(knownThrough, 'en')}`)
        .and.to.contain(`checked for news on ${formatDate(freshness!.checked, 'en')}`);
      expect(parts(element, 'freshness')[0]!.closest('[part~="answer"]')).to.not.equal(null);
    });

    it('says so in Japanese, and follows the day', async () => {
      const [sentence] = await on('2030-01-01', 'ja');
      expect(sentence).to.contain(`この結果は${formatDate(knownThrough, 'ja')}までのデータによるもの`);
      element.setAttribute('today', knownThrough);
      await rendered(element);
      expect(told()).to.deep.equal([]);
    });
  });

describe('news that was due', () => {
  it('is named once its day is there, in the reader’s language', async () => {
    const due = tariffRates.freshness.due[0];
    for (const [lang, text] of [
      ['en', `Due on ${formatDate(due.date, 'en')}: ${due.text}.`],
      ['ja', `${formatDate(due.date, 'ja')}の予定：木製家具の一般税率の引き上げ。`],
    ] as const) {
      const element = document.createElement('impact-tariff-calculator');
      Object.assign(element, { lang, today: due.date });
      document.body.append(element);
      await until(() => parts(element, 'freshness').length, 'the sentence');
      await until(() => textOf(parts(element, 'freshness')[0]).includes(text), text);
      element.remove();
    }
  });

  it('is not asked of data that the page has brought up to date', async () => {
    const element = document.createElement('impact-tariff-calculator');
    element.today = '2026-12-05';
    element.append(
      Object.assign(document.createElement('script'), {
        type: 'application/json',
        text: JSON.stringify(thisMorning),
      }),
    );
    document.body.append(element);
    await until(() => element.result?.knownThrough === '2026-11-30', 'the data of the page');
    await rendered(element);
    expect(parts(element, 'freshness')).to.have.length(0);
    element.today = '2026-12-20';
    await rendered(element);
    expect(parts(element, 'freshness')).to.have.length(1);
    element.remove();
  });
});
