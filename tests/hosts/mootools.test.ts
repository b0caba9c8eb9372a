import { expect } from 'chai';
import mootools from '../../node_modules/mootools/package.json' with { type: 'json' };
import { everyElement } from '../helpers/every-element.js';
import { answerOf, hostPage, type } from '../helpers/host-page.js';
import { put } from '../helpers/share.js';

describe(`MooTools ${mootools.version}, which adds to and replaces built-ins of the language`, () => {
  it('leaves every element as it is without', async function () {
    this.timeout(240_000);
    const page = await hostPage('mootools');
    const replaced = (page.window as unknown as { Array: { from: { length: number } } }).Array.from;
    expect(String(replaced), 'it is there').not.to.contain('native code');
    for (const [tag, make] of everyElement) {
      const attributes = tag === 'impact-tariff-calculator' ? { 'import-value': '40000' } : {};
      const right = await put(make(), attributes);
      expect(answerOf(await page.drawn(tag)), tag).to.equal(answerOf(right));
      right.remove();
    }
    const calculator = await page.drawn('impact-tariff-calculator');
    await type(page, calculator, 'importValue', '50,000');
    expect(answerOf(calculator)).to.contain('$13,750');
  });
});
