import { expect } from 'chai';
import { everyElement } from '../helpers/every-element.js';
import { rendered } from '../helpers/mount.js';
import { frames, parts } from '../helpers/query.js';

/** Properties of text that pages set for their own words, and that come down to all inside. */
const INHERITED: Readonly<Record<string, string>> = {
  'white-space': 'nowrap',
  'font-size': '0',
  'text-indent': '5rem',
  'text-transform': 'uppercase',
  'letter-spacing': '1em',
  'word-spacing': '3em',
  'text-align': 'center',
  'font-style': 'italic',
  'font-weight': '900',
  'word-break': 'break-all',
  'text-shadow': '5px 5px red',
  '-webkit-text-fill-color': 'transparent',
  'line-height': '0',
  'text-orientation': 'upright',
  hyphens: 'auto',
};

const shape = (element: Element) =>
  ['sentence', 'figures', 'answer', 'standfirst'].flatMap((name) =>
    parts(element, name).map((part) => {
      const {
        fontSize,
        whiteSpace,
        textIndent,
        textTransform,
        letterSpacing,
        writingMode,
        textShadow,
        fontStyle,
      } = getComputedStyle(part);
      const { width, height } = part.getBoundingClientRect();
      return {
        name,
        width,
        height,
        fontSize,
        whiteSpace,
        textIndent,
        textTransform,
        letterSpacing,
        writingMode,
        textShadow,
        fontStyle,
      };
    }),
  );

for (const [tag, make] of everyElement)
  describe(`<${tag}> takes over nothing of the text around it but its font and colours`, () => {
    async function inBox(style: string) {
      const box = document.createElement('div');
      box.style.cssText = `width: 600px; ${style}`;
      const element = make();
      box.append(element);
      document.body.append(box);
      await rendered(element);
      const found = shape(element);
      box.remove();
      return found;
    }

    it('whatever its box sets', async () => {
      const usual = await inBox('');
      const set = await inBox(
        Object.entries(INHERITED)
          .filter(([name]) => name !== 'font-size')
          .map(([name, value]) => `${name}: ${value}`)
          .join(';'),
      );
      expect(set).to.deep.equal(usual);
      expect(usual.length).to.be.greaterThan(1);
    });

    it('not a size of 0, which pages set against gaps', async () => {
      for (const { name, fontSize, height } of await inBox('font-size: 0')) {
        expect(parseFloat(fontSize), name).to.be.at.least(12);
        expect(height, name).to.be.greaterThan(10);
      }
    });

    for (const mode of ['vertical-rl', 'vertical-lr'])
      it(`in lines that run ${mode}, it stays upright, and no wider than the window`, async () => {
        const box = document.createElement('article');
        box.style.cssText = `writing-mode: ${mode}; inline-size: 32rem`;
        const element = make();
        box.append('縦書きの記事', element, '続き');
        document.body.append(box);
        await rendered(element);
        await frames(3);
        const { width } = element.getBoundingClientRect();
        expect(getComputedStyle(element).writingMode).to.equal('horizontal-tb');
        expect(width).to.be.within(280, Math.max(640, innerWidth));
        box.remove();
      });

    it('and where the page says that it is hidden, it is', async () => {
      const box = document.createElement('div');
      box.style.visibility = 'hidden';
      const element = make();
      box.append(element);
      document.body.append(box);
      await rendered(element);
      expect(getComputedStyle(parts(element, 'answer')[0]!).visibility).to.equal('hidden');
      box.remove();
    });
  });
