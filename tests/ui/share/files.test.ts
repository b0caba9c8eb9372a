import { emulateMedia } from '../../helpers/commands.js';
import { expect } from 'chai';
import type { TariffResult, DefenseResult } from '../../../src/classes.js';
import { VERSION } from '../../../src/version.js';
import { everyElement } from '../../helpers/every-element.js';
import { rendered } from '../../helpers/mount.js';
import { part, tableOf, textOf } from '../../helpers/query.js';
import { openShare, put, saved } from '../../helpers/share.js';
import { parseCsv } from '../../helpers/parse-csv.js';

const SVG = 'http://www.w3.org/2000/svg';
const madeOf = (tag: string) => everyElement.find(([name]) => name === tag)![1];

async function svgOf(element: Element, label = 'Vector image (SVG)'): Promise<Document> {
  const { file } = await saved(element, label);
  return new DOMParser().parseFromString(await file.text(), 'image/svg+xml');
}

/** The pixels of a picture. */
async function pixelsOf(file: Blob): Promise<ImageData> {
  const picture = await createImageBitmap(file);
  const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
  context.drawImage(picture, 0, 0);
  return context.getImageData(0, 0, picture.width, picture.height);
}

/** How often each colour is in a picture, as `#rrggbb`. */
function coloursOf({ data }: ImageData): Map<string, number> {
  const colours = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = `#${[0, 1, 2].map((channel) => data[at + channel]!.toString(16).padStart(2, '0')).join('')}`;
    colours.set(colour, (colours.get(colour) ?? 0) + 1);
  }
  return colours;
}

const undefused = (cell: string) => cell.replace(/^'/, '');

for (const [tag, make] of everyElement)
  describe(`the files of <${tag}>`, () => {
    it('SVG: valid, of bare shapes, with nothing that comes from elsewhere, in light colours', async () => {
      const element = await put(make());
      element.style.colorScheme = 'dark';
      await openShare(element);
      const file = await svgOf(element);
      expect(file.querySelector('parsererror')).to.equal(null);
      expect(element.getAttribute('style')).to.equal('color-scheme: dark;');
      const root = file.documentElement;
      expect(root.namespaceURI).to.equal(SVG);
      const all = [root, ...root.querySelectorAll('*')];
      const names = new Set(all.map(({ localName }) => localName));
      for (const name of names)
        expect(name).to.be.oneOf(['svg', 'title', 'desc', 'g', 'rect', 'circle', 'line', 'path', 'text']);
      const attributes = all.flatMap(({ attributes: given }) => [...given]);
      for (const { name, value } of attributes) {
        expect(name).not.to.match(/^(on|class|style|href|xlink|id$|part|tabindex|role|aria-|data-)/);
        expect(value, name).not.to.match(
          /url\(|var\(|https?:(?!\/\/www\.w3\.org\/2000\/svg$)|NaN|undefined|null/,
        );
      }
      expect(root.getAttribute('font-family')).to.not.equal(null);
      const [paper] = root.querySelectorAll('rect');
      expect(paper!.getAttribute('fill')).to.equal('#ffffff');
      expect(root.querySelectorAll('path, circle, rect').length).to.be.greaterThan(5);
      // Everything that is drawn lies within the sheet.
      const [, , width = 0] = root.getAttribute('viewBox')!.split(' ').map(Number);
      for (const text of root.querySelectorAll(':scope > text'))
        expect(+text.getAttribute('x')!).to.be.within(0, width);
    });

    it('SVG: title, answer, caveats, source, date and licence inside', async () => {
      const element = await put(make());
      await openShare(element);
      const words = textOf((await svgOf(element)).documentElement);
      for (const name of ['heading', 'sentence'])
        expect(words).to.contain(textOf(part(element, name)).slice(0, 30));
      expect(words).to.match(/Source: .+Date: Data as of .+made on .+Licence: Drawn with impact-elements/);
      expect(words).to.contain(VERSION);
      const caveat = element.shadowRoot.querySelector('[part~="caveat"], [part~="notes"]');
      if (caveat) expect(words).to.contain(textOf(caveat).slice(0, 30));
    });

    it('PNG: the same drawing twice as large, and not blank', async () => {
      const element = await put(make());
      await openShare(element);
      const { documentElement: svg } = await svgOf(element);
      const { name, file } = await saved(element, 'Image (PNG)');
      expect([name, file.type]).to.deep.equal([`${tag}.png`, 'image/png']);
      const pixels = await pixelsOf(file);
      expect([pixels.width, pixels.height]).to.deep.equal(
        ['width', 'height'].map((side) => Math.ceil(+svg.getAttribute(side)! * 2)),
      );
      const colours = coloursOf(pixels);
      const [most] = [...colours].sort((a, b) => b[1] - a[1])[0]!;
      expect(most).to.equal('#ffffff');
      // Each colour that fills something in the drawing is seen in the picture.
      for (const shape of svg.querySelectorAll('rect, text'))
        if (!shape.hasAttribute('fill-opacity') && shape.getAttribute('fill') !== 'none')
          expect([...colours.keys()]).to.include(shape.getAttribute('fill'));
    });

    it('CSV: the cells of the table, then what has to be known of them', async () => {
      const element = await put(make());
      await openShare(element);
      const { name, file } = await saved(element, 'Table (CSV)');
      expect([name, file.type]).to.deep.equal([`${tag}.csv`, 'text/csv']);
      const bytes = new Uint8Array(await file.arrayBuffer());
      expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
      const lines = parseCsv(new TextDecoder().decode(bytes));
      const table = await tableOf(element);
      table.forEach((cells, at) =>
        expect(lines[at]!.slice(0, cells.length).map(undefused), `line ${at}`).to.deep.equal(cells),
      );
      const known = new Map(lines.slice(table.length + 1).map(([what, text]) => [what!, text]));
      const caveats = element.shadowRoot.querySelector('[part~="caveat"], [part~="notes"]') ? ['Note'] : [];
      expect([...known.keys()]).to.include.members([
        'Title',
        'Answer',
        ...caveats,
        'Source',
        'Date',
        'Licence',
      ]);
      expect(undefused(known.get('Answer')!)).to.equal(textOf(part(element, 'sentence')));
    });

    it('in Japanese, from right to left and in forced colours as well', async () => {
      const element = await put(make(), { lang: 'ja', dir: 'rtl' });
      await openShare(element);
      await emulateMedia({ forcedColors: 'active' });
      try {
        const file = await svgOf(element, 'ベクター画像（SVG）');
        expect(textOf(file.documentElement)).to.match(/出典: .+ライセンス: /);
        expect(file.querySelector(':scope > text')!.getAttribute('direction')).to.equal('rtl');
        const colours = coloursOf(await pixelsOf((await saved(element, '画像（PNG）')).file));
        const [paper] = file.querySelectorAll('rect');
        expect(colours.size).to.be.greaterThan(5);
        for (const text of file.querySelectorAll(':scope > text'))
          expect(text.getAttribute('fill')).not.to.equal(paper!.getAttribute('fill'));
      } finally {
        await emulateMedia({ forcedColors: 'none' });
      }
    });
  });

describe('the decimals in a CSV file are those of the result', () => {
  const linesOf = async (element: Element) =>
    parseCsv(await (await saved(element, 'Table (CSV)')).file.text());

  it('of a tariff that falls and of one that rises, signs included', async () => {
    for (const [fromRate, toRate] of [
      ['27.5', '15'],
      ['2.5', '27.123456'],
    ] as const) {
      const element = await put(madeOf('impact-tariff-calculator')(), {
        'import-value': '1234567.89',
        'from-rate': fromRate,
        'to-rate': toRate,
      });
      await openShare(element);
      const lines = await linesOf(element);
      const exact = (what: string) => lines.find(([cell]) => cell === what)!.slice(4);
      const { dutyBefore, dutyAfter, saving, landedBefore, landedAfter, landedChange } =
        element.result as TariffResult;
      const minus = (value: string) => (value.startsWith('-') ? value.slice(1) : `-${value}`);
      expect(lines[0]!.slice(4)).to.deep.equal(['Before (exact)', 'After (exact)', 'Change (exact)']);
      expect(exact('Duty')).to.deep.equal([dutyBefore, dutyAfter, minus(saving)]);
      expect(exact('Value and duty')).to.deep.equal([landedBefore, landedAfter, landedChange]);
      expect(exact('Rate of duty').slice(0, 2)).to.deep.equal([fromRate, toRate]);
    }
  });

  it('of a defence path, year by year', async () => {
    const element = await put(madeOf('impact-defense-path')());
    await openShare(element);
    const lines = await linesOf(element);
    const { points } = element.result as DefenseResult;
    const names = ['Fiscal year', 'Spending', 'published share', 'of fixed FY2022 GDP'];
    const columns = names.map((name) => lines[0]!.indexOf(`${name} (exact)`));
    expect(columns).not.to.include(-1);
    const exact = lines.map((line) => columns.map((at) => line[at]));
    for (const { year, spending, published, share } of points)
      expect(exact).to.deep.include([`${year}`, spending, published ?? '', share]);
  });

  it('and what the page has in the heading’s place is the title', async () => {
    const element = madeOf('impact-tariff-calculator')();
    const heading = document.createElement('h3');
    heading.slot = 'heading';
    heading.textContent = '=cmd|own heading';
    element.append(heading);
    await put(element);
    await rendered(element);
    await openShare(element);
    const lines = await linesOf(element);
    expect(lines.find(([what]) => what === 'Title')).to.deep.equal(['Title', "'=cmd|own heading"]);
  });
});
