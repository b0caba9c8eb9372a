import { expect } from 'chai';
import { html } from 'lit';
import { at, cut, FONT_SPACE, named, overlaps } from '../../helpers/boxes.js';
import { drawn, path } from '../../helpers/defense.js';
import { rendered } from '../../helpers/mount.js';
import { atEveryWidth, drawsForItsPlace, fitsANarrowPage, staysWhereItIs } from '../../helpers/sizes.js';

const chartOf = (element: Element) => element.shadowRoot!.querySelector('.years')!;

const LOOKS = [
  ['as it comes', html`<impact-defense-path></impact-defense-path>`],
  ['in Japanese', html`<impact-defense-path lang="ja"></impact-defense-path>`],
  ['in money', html`<impact-defense-path measure="spending" denominator="current"></impact-defense-path>`],
  [
    'in dollars, in Japanese',
    html`<impact-defense-path
      lang="ja"
      measure="spending"
      currency="USD"
      definition="programme"
    ></impact-defense-path>`,
  ],
  [
    'with both denominators',
    html`<impact-defense-path both-denominators definition="defense-budget"></impact-defense-path>`,
  ],
  ['against two countries', html`<impact-defense-path compare="DE KR"></impact-defense-path>`],
  [
    'against twelve countries and two targets',
    html`<impact-defense-path
      compare="KR TW AU CN US GB DE FR IT PL CA ES"
      target-lines="nato-core us-strategy-5"
    ></impact-defense-path>`,
  ],
  [
    'with every other target',
    html`<impact-defense-path
      target-lines="nato-core nato-related us-ask-3-5 us-strategy-5"
    ></impact-defense-path>`,
  ],
  [
    'far ahead',
    html`<impact-defense-path
      target-share="3.5"
      target-year="2045"
      denominator="current"
    ></impact-defense-path>`,
  ],
  [
    'when it is reached',
    html`<impact-defense-path target-share="1.5" denominator="current"></impact-defense-path>`,
  ],
] as const;

const SIZED = {
  tag: 'impact-defense-path',
  drawing: '.years',
  looks: LOOKS,
  ready: drawn,
  texts: '.years text',
} as const;

atEveryWidth(SIZED, 'no label covers another or is cut off', (element) => {
  const texts = named(chartOf(element).querySelectorAll('text'));
  expect(texts).not.to.have.length(0);
  expect(overlaps(texts, FONT_SPACE)).to.deep.equal([]);
  expect(cut(element, texts)).to.deep.equal([]);
});

fitsANarrowPage(SIZED);

staysWhereItIs(SIZED);

drawsForItsPlace(SIZED, () => {
  it('keeps its height when the answer changes', async () => {
    const element = await at(SIZED.tag, 500, html`<impact-defense-path></impact-defense-path>`);
    const height = () => chartOf(element).getBoundingClientRect().height;
    const before = height();
    for (const share of ['1', '3.5', '5']) {
      element.targetShare = share;
      await rendered(element);
      expect(height()).to.equal(before);
    }
  });
});

describe('a mark lies where the line can be pointed at', () => {
  for (const dir of ['ltr', 'rtl']) {
    it(`in a page from ${dir === 'ltr' ? 'left to right' : 'right to left'}`, async () => {
      const element = await path(html`<impact-defense-path dir=${dir} compare="KR"></impact-defense-path>`);
      const lines = [...chartOf(element).querySelectorAll('.line:has(.hit)')];
      expect(lines).to.have.length.above(1);
      for (const line of lines) {
        const centres = [...line.querySelectorAll<SVGCircleElement>('.hit')].map(
          ({ cx, cy }) => `${cx.baseVal.value.toFixed(1)} ${cy.baseVal.value.toFixed(1)}`,
        );
        const marks = [...line.querySelectorAll('.mark')].flatMap((mark) =>
          [...(mark.getAttribute('d') ?? '').matchAll(/M(-?[\d.]+) (-?[\d.]+)m-([\d.]+) 0a/g)].map(
            ([, x, y]) => `${(+x!).toFixed(1)} ${(+y!).toFixed(1)}`,
          ),
        );
        expect(marks).to.have.members(centres);
      }
    });
  }
});
