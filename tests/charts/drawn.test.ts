import { setViewport } from '../helpers/commands.js';
import { expect } from 'chai';
import { html } from 'lit';
import { drawnBox } from '../helpers/drawn.js';
import { mount, rendered, until } from '../helpers/mount.js';
import { textOf } from '../helpers/query.js';

const SCENARIOS = [
  ['as it comes', { importValue: '1000000' }],
  ['billions', { importValue: '39933000000' }],
  ['thirty digits', { importValue: '123456789012345678901234567890' }],
  ['fees of a small shipment', { importValue: '1000', fees: true }],
  ['fees of a large one', { importValue: '1000000', fees: true }],
  ['an increase', { fromRate: '2.5', toRate: '27.5' }],
  ['hardly a change', { fromRate: '15', toRate: '14.9999' }],
  ['from nothing', { fromRate: '0', toRate: '15' }],
  ['a thin layer', { product: 'light-trucks', toDate: '2025-08-15', mfnRate: '0.1' }],
  [
    'other goods at a rate just below the floor',
    { product: 'other-goods', mfnRate: '12.4', toDate: '2026-09-01' },
  ],
  ['yen', { importValue: '5500000000000', currency: 'JPY' }],
  ['both dates together', { toDate: '2025-09-16', fromDate: '2025-09-15' }],
  ['both dates at the beginning', { toDate: '2025-01-03', fromDate: '2025-01-01' }],
  ['both dates at the end', { toDate: '2026-09-30', fromDate: '2026-09-29' }],
  ['a date far ahead', { toDate: '2031-12-31' }],
] as const;

interface Box {
  readonly text: string;
  readonly rect: DOMRect;
}

const overlap = ({ rect: a }: Box, { rect: b }: Box) =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

/** What is wrong with the texts of a drawing: those outside it, and those that cover each other. */
function faults(drawing: SVGSVGElement): string[] {
  const frame = drawing.getBoundingClientRect();
  const boxes = [...drawing.querySelectorAll('text')]
    .map((text) => ({ text: textOf(text), rect: drawnBox(text) }))
    .filter(({ text }) => text !== '');
  return boxes.flatMap((box, index) => [
    ...(box.rect.left < frame.left - 1 || box.rect.right > frame.right + 1 ? [`${box.text} is outside`] : []),
    ...boxes
      .slice(index + 1)
      .flatMap((other) => (overlap(box, other) ? [`${box.text} covers ${other.text}`] : [])),
  ]);
}

describe('the labels of the drawings lie inside and beside each other', () => {
  before(() => setViewport({ width: 1280, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const width of [280, 320, 480, 768, 1200])
    for (const lang of ['en', 'ja'])
      for (const dir of ['ltr', 'rtl'] as const)
        it(`at ${width} px, ${lang}, ${dir}`, async () => {
          const place = await mount(
            html`<div lang=${lang} dir=${dir}><impact-tariff-calculator></impact-tariff-calculator></div>`,
          );
          place.style.inlineSize = `${width}px`;
          const found: string[] = [];
          for (const [name, scenario] of SCENARIOS) {
            const element = document.createElement('impact-tariff-calculator');
            Object.assign(element, scenario);
            place.firstElementChild!.replaceChildren(element);
            await rendered(element);
            const drawings = () => [...element.shadowRoot!.querySelectorAll<SVGSVGElement>('svg.chart')];
            await until(() => drawings()[0]?.viewBox.baseVal.width === width);
            for (const drawing of drawings())
              found.push(...faults(drawing).map((fault) => `${name}: ${fault}`));
          }
          expect(found).to.deep.equal([]);
        });
});
