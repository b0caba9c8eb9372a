import { expect } from 'chai';
import { html, render } from 'lit';
import { drawPatterned, type Pattern } from '../../src/charts/patterns.js';
import { placeStack, type StackPart } from '../../src/charts/stack.js';

const part = (id: string, ...lengths: number[]): StackPart => ({
  id,
  look: 's0',
  pieces: lengths.map((length, index) => ({ id: `${id}.${index}`, pattern: 'rising', length })),
  label: id,
  opens: false,
});

const lane = (parts: readonly StackPart[], caption = '', outlineLabel = '') => ({
  id: 'total',
  caption,
  outline: 1,
  outlineLabel,
  parts,
});

describe('the stack of parts', () => {
  it('lays parts end to end in their proportions, pieces of one part together', () => {
    const [placed] = placeStack({
      width: 400,
      rtl: false,
      lanes: [lane([part('a', 0.25, 0.25), part('b', 0.125)])],
    }).lanes;
    expect(placed!.parts.map(({ x, width }) => [x, width])).to.deep.equal([
      [0, 200],
      [200, 50],
    ]);
  });

  it('names a part inside only where its name fits, and never draws one out of the drawing', () => {
    const [placed] = placeStack({
      width: 300,
      rtl: false,
      lanes: [lane([part('a long name of a part', 0.2), part('short', 0.8), part('last', 0)])],
    }).lanes;
    expect(placed!.parts.map(({ inside }) => inside)).to.deep.equal(['', 'short', '']);
    expect(placed!.parts[2]!.x).to.be.lessThan(300);
  });

  it('puts both names of a lane into one line where they fit, else below one another', () => {
    const heightAt = (width: number) =>
      placeStack({
        width,
        rtl: false,
        lanes: [lane([part('a', 1)], 'Energy and more', '$327 billion promised')],
      }).height;
    expect(heightAt(200) - heightAt(600)).to.equal(18);
  });
});

describe('patterns', () => {
  it('each has lines of its own or none, all within the box', () => {
    const patterns: Pattern[] = ['solid', 'rising', 'falling', 'crossed', 'level', 'upright', 'empty'];
    const place = document.createElement('div');
    const seen = patterns.map((pattern) => {
      render(
        html`<svg>${drawPatterned('s0', pattern, { x: 10, y: 10, width: 40, height: 12 })}</svg>`,
        place,
      );
      const d = place.querySelector('.lines')?.getAttribute('d') ?? '';
      for (const [, x = '', y = ''] of d.matchAll(/[ML]([\d.]+) ([\d.]+)/g)) {
        expect(parseFloat(x), pattern).to.be.within(10, 50);
        expect(parseFloat(y), pattern).to.be.within(10, 22);
      }
      return `${place.querySelector('rect')!.classList[1]} ${d}`;
    });
    expect(new Set(seen).size).to.equal(patterns.length);
  });
});
