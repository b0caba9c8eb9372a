import { expect } from 'chai';
import htmx from '../../node_modules/htmx.org/package.json' with { type: 'json' };
import '../helpers/console-guard.js';
import { hostPage, type } from '../helpers/host-page.js';
import { until } from '../helpers/mount.js';

describe(`htmx ${htmx.version}`, () => {
  it('swaps elements and places in, and morphs leave what the reader has entered in a place', async function () {
    this.timeout(240_000);
    const page = await hostPage('htmx');
    await until(() => page.window.customElements.get('impact-tariff-calculator'));
    const press = (id: string) => page.document.querySelector<HTMLElement>(`#${id}`)!.click();
    press('inner');
    expect((await page.drawn('#swapped')).result['importValue']).to.equal('40000');
    const place = await page.drawn('#place > impact-tariff-calculator');
    await type(page, place, 'importValue', '777');
    expect(place.result['importValue']).to.equal('777');
    let swapped = false;
    page.document.addEventListener('htmx:after:swap', () => (swapped = true));
    press('morph');
    await until(() => swapped, 'the morph');
    const again = await page.drawn('#place > impact-tariff-calculator');
    expect(again.result['importValue']).to.equal('777');
    expect(page.document.querySelectorAll('impact-tariff-calculator')).to.have.lengthOf(2);
    press('inner');
    await until(() => page.document.querySelector('#swapped') !== null && !again.isConnected, 'the swap');
    expect((await page.drawn('#place > impact-tariff-calculator')).result['importValue']).to.equal('40000');
  });
});
