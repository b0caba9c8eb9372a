import { expect } from 'chai';
import turbo from '../../node_modules/@hotwired/turbo/package.json' with { type: 'json' };
import '../helpers/console-guard.js';
import { hostPage, type, type HostPage } from '../helpers/host-page.js';
import { until } from '../helpers/mount.js';
import { frames } from '../helpers/query.js';

interface Turbo {
  visit(address: string, options?: { readonly action?: 'advance' | 'replace' | 'restore' }): void;
}

const PLACE = '[data-impact] > impact-tariff-calculator';
const turboOf = ({ window }: HostPage) => (window as unknown as { Turbo: Turbo }).Turbo;

/** Goes to a page as a press on a link does, and waits until it is shown. */
async function visit(page: HostPage, number: number): Promise<void> {
  const { document } = page;
  const loaded = new Promise((resolve) => document.addEventListener('turbo:load', resolve, { once: true }));
  document.querySelector<HTMLElement>(`a[href$="turbo-${String(number)}.html"]`)!.click();
  await loaded;
  expect(document.title).to.equal(`Page ${String(number)}`);
}

describe(`Turbo ${turbo.version}`, function () {
  this.timeout(240_000);

  it('goes from page to page and back, each with its elements, once, in places too', async () => {
    const page = await hostPage('turbo-1');
    expect((await page.drawn(PLACE)).result['importValue']).to.equal('10000');
    for (const number of [2, 1, 2]) {
      await visit(page, number);
      // A preview of a page that was left has the elements of its copy.
      await until(() => !page.document.documentElement.hasAttribute('data-turbo-preview'));
      expect((await page.drawn(PLACE)).result['importValue']).to.equal(`${String(number)}0000`);
      await page.drawn('impact-timeline');
      for (const tag of ['impact-tariff-calculator', 'impact-timeline'])
        expect(page.document.querySelectorAll(tag), `${tag} on page ${String(number)}`).to.have.lengthOf(1);
    }
    const shown = new Promise((resolve) =>
      page.document.addEventListener('turbo:load', resolve, { once: true }),
    );
    page.window.history.back();
    await shown;
    expect((await page.drawn(PLACE)).result['importValue']).to.equal('10000');
  });

  it('morphs a page that it reads again, and what the reader has entered in a place stands', async () => {
    const page = await hostPage('turbo-1');
    const place = await page.drawn(PLACE);
    await type(page, place, 'importValue', '777');
    const morphed = new Promise((resolve) =>
      page.document.addEventListener('turbo:load', resolve, { once: true }),
    );
    turboOf(page).visit(page.window.location.href, { action: 'replace' });
    await morphed;
    await frames(5);
    const again = await page.drawn(PLACE);
    expect(again.result['importValue']).to.equal('777');
    expect(page.document.querySelectorAll('impact-tariff-calculator')).to.have.lengthOf(1);
  });
});
