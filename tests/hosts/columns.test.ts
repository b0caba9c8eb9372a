import { expect } from 'chai';
import { everyElement } from '../helpers/every-element.js';
import { setViewport } from '../helpers/commands.js';
import { frames } from '../helpers/query.js';
import { rendered } from '../helpers/mount.js';

/** How pages lay out a column of so many pixels; the element goes into `.here`. */
const LAYOUTS: Readonly<Record<string, (width: number) => string>> = {
  'a grid with a share of the room': (width) =>
    `<div style="display:grid;grid-template-columns:1fr 100px;width:${width + 100}px"><div class="here"></div><p>x</p></div>`,
  'a cell of a grid itself': (width) =>
    `<div class="here" style="display:grid;grid-template-columns:1fr 100px;width:${width + 100}px"></div>`,
  'a flexible row': (width) =>
    `<div style="display:flex;width:${width + 100}px"><div class="here" style="flex:1"></div><p style="flex:0 0 100px;margin:0">x</p></div>`,
  'a table': (width) =>
    `<table style="width:${width + 100}px;border-spacing:0"><tr><td class="here" style="padding:0"></td><td style="padding:0;width:100px;min-width:100px">x</td></tr></table>`,
  'a box that floats': (width) =>
    `<div style="width:${width}px"><div class="here" style="float:left"></div></div>`,
  'an inline block': (width) =>
    `<div style="width:${width}px"><div class="here" style="display:inline-block"></div></div>`,
  'a box as wide as its content': (width) =>
    `<div style="width:${width}px"><div class="here" style="width:fit-content"></div></div>`,
};

for (const [tag, make] of everyElement)
  describe(`<${tag}> is no wider than its column`, () => {
    for (const [what, html] of Object.entries(LAYOUTS))
      it(what, async () => {
        await setViewport({ width: 1000, height: 700 });
        for (const width of [280, 444, 800]) {
          const place = document.createElement('div');
          place.innerHTML = html(width);
          document.body.append(place);
          const element = make();
          place.querySelector('.here')!.append(element);
          await rendered(element);
          await frames(3);
          const box = (place.querySelector('.here') as HTMLElement).getBoundingClientRect();
          const grown = element.getBoundingClientRect();
          expect(grown.width, `${width}`).to.be.at.most(width + 0.5);
          expect(grown.width, `${width}, seen`).to.be.at.least(Math.min(width, 640) - 0.5);
          expect(box.width, `${width}, the box`).to.be.at.most(width + 100.5);
          expect(place.scrollWidth, `${width}, the page`).to.be.at.most(place.clientWidth);
          place.remove();
        }
      });
  });
