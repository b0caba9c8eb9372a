import { expect } from 'chai';
import { setViewport } from '../helpers/commands.js';
import { heardSoFar } from '../helpers/console-guard.js';
import { everyElement } from '../helpers/every-element.js';
import { rendered } from '../helpers/mount.js';
import { frames } from '../helpers/query.js';

describe('elements in boxes that a browser leaves out until they come into sight', () => {
  it('come and go without an error of the observer of sizes', async function () {
    this.timeout(240_000);
    const box = document.createElement('div');
    const made = everyElement.map(([, make]) => {
      const section = document.createElement('section');
      section.style.cssText = 'content-visibility: auto; contain-intrinsic-size: auto 400px';
      const element = make();
      section.append(element);
      box.append(section);
      return element;
    });
    document.body.append(box);
    for (const element of made) await rendered(element);
    for (const width of [900, 320, 640]) {
      await setViewport({ width, height: 700 });
      for (const element of [...made, ...made.toReversed()]) {
        element.scrollIntoView();
        await frames(4);
      }
    }
    expect(heardSoFar()).to.deep.equal([]);
    box.remove();
    await setViewport({ width: 800, height: 600 });
  });

  it('are drawn for their width once they are seen, though they were made while they were not', async () => {
    const box = document.createElement('div');
    box.style.cssText = 'content-visibility: hidden; width: 400px';
    const [, make] = everyElement.find(([tag]) => tag === 'impact-tariff-calculator')!;
    const element = make();
    box.append(element);
    document.body.append(box);
    await rendered(element);
    box.style.contentVisibility = 'visible';
    await rendered(element);
    await frames(4);
    const chart = element.shadowRoot.querySelector<SVGSVGElement>('svg.chart')!;
    expect(chart.viewBox.baseVal.width).to.equal(400);
    expect(heardSoFar()).to.deep.equal([]);
    box.remove();
  });
});
