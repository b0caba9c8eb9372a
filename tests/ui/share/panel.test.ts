import 'axe-core';
import type axeCore from 'axe-core';
import { emulateMedia, sendKeys, setViewport } from '../../helpers/commands.js';
import { expect } from 'chai';
import { everyElement } from '../../helpers/every-element.js';
import { frame, rendered, until } from '../../helpers/mount.js';
import { focused, part, parts, said, textOf } from '../../helpers/query.js';
import { codes, openShare, put } from '../../helpers/share.js';

const { axe } = window as unknown as { axe: typeof axeCore };
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const [, calculator] = everyElement.find(([tag]) => tag === 'impact-tariff-calculator')!;
const status = (element: Element) => textOf(part(element, 'share-panel').querySelector('[role="status"]'));

/** Puts a clipboard of our own in place of the browser's, until the end of the test. */
function clipboard(write: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } });
}

afterEach(() => {
  delete (navigator as unknown as Record<string, unknown>)['clipboard'];
  document.querySelector('meta[name="impact-frame"]')?.remove();
});

function frameAt(address: string): void {
  const meta = document.createElement('meta');
  Object.assign(meta, { name: 'impact-frame', content: address });
  document.head.append(meta);
}

/** The page has a heading before and an outline of its own; axe looks at the element alone. */
async function violations(element: Element): Promise<string[]> {
  await frame();
  const found = await axe.run(element, { runOnly: TAGS, resultTypes: ['violations'] });
  return found.violations
    .filter(({ id }) => id !== 'region')
    .map(({ id, nodes }) => `${id} ${JSON.stringify(nodes[0]?.target)}`);
}

for (const [tag, make] of everyElement)
  describe(`"Share and embed" of <${tag}>`, () => {
    before(() => {
      document.documentElement.style.colorScheme = 'light dark';
      document.body.style.background = 'Canvas';
    });
    after(async () => {
      document.documentElement.style.colorScheme = '';
      document.body.style.background = '';
      await emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      await setViewport({ width: 800, height: 600 });
    });

    it('is closed, with nothing in it, until it is asked for', async () => {
      const element = await put(make());
      expect(parts(element, 'share-panel')).to.deep.equal([]);
    });

    for (const lang of ['en', 'ja'])
      it(`has nothing that axe objects to, in ${lang}, in any colours, at 320 pixels too`, async () => {
        frameAt('/embed/frame.html');
        const element = await put(make(), { lang });
        await openShare(element);
        for (const media of [
          { colorScheme: 'light' },
          { colorScheme: 'dark' },
          { forcedColors: 'active' },
        ] as const) {
          await emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
          expect(await violations(element)).to.deep.equal([]);
        }
        await emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
        await setViewport({ width: 320, height: 600 });
        await rendered(element);
        expect(await violations(element)).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        await setViewport({ width: 800, height: 600 });
      });

    it('is not printed, and does not open for printing', async () => {
      const element = await put(make());
      dispatchEvent(new Event('beforeprint'));
      await rendered(element);
      expect(parts(element, 'share-panel')).to.deep.equal([]);
      dispatchEvent(new Event('afterprint'));
      await openShare(element);
      await emulateMedia({ media: 'print' });
      expect(part(element, 'share-panel').checkVisibility()).to.equal(false);
      await emulateMedia({ media: 'screen' });
    });
  });

describe('what can be copied', () => {
  it('is reached and pressed with the keyboard alone', async () => {
    const copied: string[] = [];
    clipboard((text) => Promise.resolve(void copied.push(text)));
    frameAt('/embed/frame.html');
    const element = await put(calculator(), { 'import-value': '40000' });
    parts(element, 'toolbar-button').at(-1)!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => parts(element, 'share-panel')[0]);
    const stops: string[] = [];
    for (let stop = 0; stop < 10; stop++) {
      await sendKeys({ press: 'Tab' });
      const at = focused()!;
      stops.push(at.id || textOf(at));
      if (at.localName === 'button' && stop < 6) {
        await sendKeys({ press: stop === 1 ? 'Enter' : 'Space' });
        await until(() => status(element) === 'Copied.');
      }
    }
    expect(stops).to.deep.equal([
      'share-link',
      'Copy link',
      'share-tag',
      'Copy tag',
      'share-frame',
      'Copy embed code',
      'Image (PNG)',
      'Vector image (SVG)',
      'Table (CSV)',
      'Spreadsheet with formulas (XLSX)',
    ]);
    const { link, tag, frame: code } = codes(element);
    expect(copied).to.deep.equal([link, tag, code]);
    expect(tag).to.equal('<impact-tariff-calculator import-value="40000"></impact-tariff-calculator>');
  });

  it('is selected for the reader where the browser does not let pages copy', async () => {
    clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    const element = await put(calculator(), { lang: 'ja' });
    await openShare(element);
    parts(element, 'share-button')[1]!.click();
    await until(() => status(element).includes('Ctrl+C'));
    const field = focused() as HTMLInputElement;
    expect(field.id).to.equal('share-tag');
    expect(field.value.slice(field.selectionStart!, field.selectionEnd!)).to.equal(codes(element)['tag']);
  });

  it('is selected too where there is no clipboard at all', async () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    const element = await put(calculator());
    await openShare(element);
    parts(element, 'share-button')[0]!.click();
    await until(() => focused()?.id === 'share-link');
  });

  it('is a frame only where the page knows of one, at an address of the web', async () => {
    const element = await put(calculator());
    await openShare(element);
    expect(codes(element)).to.have.keys('link', 'tag');
    for (const [address, there] of [
      ['https://example.org/impact/embed/frame.html', true],
      ['javascript:alert(1)', false],
      ['https://', false],
      ['none:', false],
    ] as const) {
      frameAt(address);
      (element as unknown as { requestUpdate: () => void }).requestUpdate();
      await rendered(element);
      expect('frame' in codes(element), address).to.equal(there);
      document.querySelector('meta[name="impact-frame"]')!.remove();
    }
  });

  it('is a frame in a sandbox, as high as the figure, in the language of its place', async () => {
    frameAt('https://example.org/impact/embed/frame.html');
    const element = await put(calculator(), { lang: 'ja', product: 'light-trucks' });
    const { offsetHeight } = element;
    await openShare(element);
    const code = new DOMParser().parseFromString(codes(element)['frame']!, 'text/html');
    const [iframe, script] = [code.querySelector('iframe')!, code.querySelector('script')!];
    expect(iframe.src).to.equal(
      'https://example.org/impact/embed/frame.html?element=tariff-calculator&product=light-trucks&lang=ja',
    );
    expect(iframe.getAttribute('sandbox')).not.to.contain('allow-same-origin');
    expect(iframe.title).to.equal(textOf(part(element, 'heading')));
    expect(+iframe.height).to.be.within(offsetHeight, offsetHeight + 50);
    expect(script.src).to.equal('https://example.org/impact/embed/host.js');
  });

  it('has the data of the page in the tag, and is no frame then', async () => {
    frameAt('/embed/frame.html');
    const element = calculator();
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '{ "schema": "</script><b>" }';
    element.append(script);
    await put(element);
    await openShare(element);
    const { tag, frame: none } = codes(element);
    const pasted = new DOMParser().parseFromString(tag!, 'text/html');
    expect(JSON.parse(pasted.querySelector('script')!.textContent)).to.deep.equal({ schema: '</script><b>' });
    expect(pasted.querySelector('b')).to.equal(null);
    expect(none).to.equal(undefined);
    expect(said(element, 'share-panel')).to.contain('uses data from this page');
  });

  it('is written so that no value can end the attribute or the tag', async () => {
    const element = await put(calculator(), { product: 'a"b&c' });
    element.setAttribute('product', 'passenger-cars');
    await rendered(element);
    element.setAttribute('currency', 'U"&D');
    const { tagCode } = await import('../../../src/ui/share/embed-code.js');
    const code = tagCode('impact-x', [['name', '"><script>alert(1)</script>&amp;']]);
    const pasted = new DOMParser().parseFromString(code, 'text/html').body;
    expect(pasted.querySelector('script')).to.equal(null);
    expect(pasted.firstElementChild!.getAttribute('name')).to.equal('"><script>alert(1)</script>&amp;');
  });
});
