import { expect } from 'chai';
import { html } from 'lit';
import type { ImpactTariffCalculator } from '../../../src/classes.js';
import { effects } from '../../../src/data/effects/index.js';
import { ja } from '../../../src/localize/ja/tariff-effects.js';
import { evaluateWorking } from '../../helpers/evaluate-working.js';
import { decimal, plain, sum } from '../../../src/core/numbers/decimal.js';
import { calculator, rendered, until } from '../../helpers/mount.js';
import { textOf } from '../../helpers/query.js';

const opened = async (
  template = html`<impact-tariff-calculator open="who-pays"></impact-tariff-calculator>`,
): Promise<ImpactTariffCalculator> => {
  const element = await calculator(template);
  await until(() => element.result?.whoPays, 'who pays');
  await rendered(element);
  return element;
};

const panel = (element: Element) => element.shadowRoot!.querySelector('#panel-who-pays')!;
const said = (element: Element, id: string) =>
  textOf(panel(element).querySelector(`[data-sentence="${id}"]`));

async function choose(element: ImpactTariffCalculator, id: string): Promise<void> {
  const select = element.shadowRoot!.querySelector<HTMLSelectElement>('#reading')!;
  select.value = id;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await rendered(element);
}

async function drag(element: ImpactTariffCalculator, name: string, value: string): Promise<void> {
  const slider = element.shadowRoot!.querySelector<HTMLInputElement>(`#split-${name}`)!;
  slider.value = value;
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  await rendered(element);
}

describe('who pays the duty', () => {
  it('is, at first, as the New York Fed has measured it, with what that measures', async () => {
    const element = await opened();
    expect(said(element, 'whoPays')).to.equal(
      'Of a duty of $150,000, exporters bear $9,000; US firms and buyers together: $141,000.',
    );
    expect(said(element, 'whoPays.note')).to.match(/^Measured: prices at the border\. Prices of all imports/);
    expect(said(element, 'whoPays.why')).to.match(/^The readings contradict one another because/);
  });

  it('follows each reading, whose parts are the whole duty, with working that holds', async () => {
    const element = await opened();
    for (const { id, shares } of effects.readings) {
      await choose(element, id);
      const found = element.result!.whoPays!;
      expect(found.reading).to.equal(id);
      expect(plain(sum(found.parts.map(({ amount }) => amount))), id).to.equal(element.result!.dutyAfter);
      expect(found.parts[0]!.share).to.equal(shares.exporters);
      for (const { id: step, working, value, terms } of found.steps) {
        expect(evaluateWorking(working).toFixed()).to.equal(decimal(value).toFixed());
        for (const name of [step, ...Object.keys(terms)]) expect(ja.termNames, name).to.have.property(name);
      }
    }
  });

  it('divides firms from buyers only where a reading does', async () => {
    const element = await opened();
    await choose(element, 'cbo');
    expect(said(element, 'whoPays')).to.equal(
      'Of a duty of $150,000, exporters bear $7,500; US importing firms: $42,750; US buyers: $99,750.',
    );
    await choose(element, 'goldman');
    expect(said(element, 'whoPays')).to.contain('Evaded: $7,500');
    // The sliders follow the reading: 18 of 100, and 22 of the 82 that are left.
    expect(
      ['exporters', 'businesses'].map((name) => {
        const slider = panel(element).querySelector<HTMLInputElement>(`#split-${name}`)!;
        return [slider.value, slider.getAttribute('aria-valuetext')];
      }),
    ).to.deep.equal([
      ['18', '18%'],
      ['27', '27%'],
    ]);
    const rows = [...panel(element).querySelectorAll('tbody tr')].map((row) => [...row.children].map(textOf));
    expect(rows).to.have.length(effects.readings.length);
    expect(rows[0]).to.deep.equal([
      'New York Fed, January to August 2025',
      'prices at the border',
      '6%',
      '94%',
      'not told apart',
    ]);
  });

  it('can be dragged, is then the reader’s own, and says that it has no evidence', async () => {
    const element = await opened();
    let told: unknown;
    element.addEventListener('impact-change', (event) => (told = (event as { result?: unknown }).result));
    await choose(element, 'cbo');
    expect(element.shadowRoot!.querySelector<HTMLInputElement>('#split-businesses')!.value).to.equal('30');
    await drag(element, 'exporters', '50');
    expect(said(element, 'whoPays')).to.equal(
      'Of a duty of $150,000, exporters bear $75,000; US importing firms: $22,500; US buyers: $52,500.',
    );
    expect(said(element, 'whoPays.note')).to.contain('without evidence');
    expect(element.result!.whoPays!.reading).to.equal(null);
    expect(told).to.equal(element.result);
    await drag(element, 'exporters', '100');
    expect(element.result!.whoPays!.parts.map(({ id }) => id)).to.deep.equal(['exporters']);
    for (const { id, terms } of element.result!.whoPays!.steps)
      for (const name of [id, ...Object.keys(terms)]) expect(ja.termNames, name).to.have.property(name);
  });

  it('is there for all goods, and is written in Japanese', async () => {
    const element = await opened(
      html`<div lang="ja">
        <impact-tariff-calculator product="softwood" open="who-pays"></impact-tariff-calculator>
      </div>`,
    );
    await until(() => /輸出側の負担/.test(said(element, 'whoPays')), 'the words');
    expect(said(element, 'whoPays')).to.match(
      /^関税.*ドルのうち、輸出側の負担は.*ドルです。残りの負担は、米国の企業と買い手の合計.*ドルです。$/,
    );
    expect(textOf(panel(element).querySelector('tbody th'))).to.equal('NY連銀、2025年1〜8月');
  });
});
