import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/elements/commitment-breakdown/define.js';
import { cut, LEADING, named, overlaps } from '../../helpers/boxes.js';
import { drawnBox } from '../../helpers/drawn.js';
import { atEveryWidth, drawsForItsPlace, fitsANarrowPage } from '../../helpers/sizes.js';

const LOOKS = [
  ['as it comes', html`<impact-commitment-breakdown></impact-commitment-breakdown>`],
  ['in Japanese', html`<impact-commitment-breakdown lang="ja"></impact-commitment-breakdown>`],
  [
    'with 21 projects',
    html`<impact-commitment-breakdown scenario="announced" view="projects"></impact-commitment-breakdown>`,
  ],
  [
    'with 21 projects, in Japanese',
    html`<impact-commitment-breakdown
      lang="ja"
      scenario="announced"
      view="projects"
    ></impact-commitment-breakdown>`,
  ],
  ['with a sector open', html`<impact-commitment-breakdown sector="energy"></impact-commitment-breakdown>`],
  [
    'companies’ interest',
    html`<impact-commitment-breakdown scenario="announced"></impact-commitment-breakdown>`,
  ],
  [
    'by the White House',
    html`<impact-commitment-breakdown
      scenario="announced-white-house"
      view="projects"
    ></impact-commitment-breakdown>`,
  ],
  [
    'a split of one’s own',
    html`<impact-commitment-breakdown scenario="custom"></impact-commitment-breakdown>`,
  ],
  ['by year', html`<impact-commitment-breakdown view="years"></impact-commitment-breakdown>`],
  [
    'purchases',
    html`<impact-commitment-breakdown
      commitment="us-japan-purchases"
      view="projects"
      include-disputed="defense-increase"
    ></impact-commitment-breakdown>`,
  ],
  [
    'from right to left',
    html`<impact-commitment-breakdown dir="rtl" view="projects"></impact-commitment-breakdown>`,
  ],
] as const;

/** Labels within pieces of the drawing that run out of their piece. */
function outOfPiece(element: Element): string[] {
  return [...element.shadowRoot!.querySelectorAll('.stack .piece')].flatMap((piece) => {
    const label = piece.querySelector('text');
    const text = label && drawnBox(label);
    const boxes = [...piece.querySelectorAll('rect')].map((rect) => rect.getBoundingClientRect());
    const [left, right] = [
      Math.min(...boxes.map((box) => box.left)),
      Math.max(...boxes.map((box) => box.right)),
    ];
    return text && (text.left < left || text.right > right) ? [piece.textContent.trim()] : [];
  });
}

const SIZED = {
  tag: 'impact-commitment-breakdown',
  drawing: '.stack, .row-bar',
  looks: LOOKS,
  texts: '.stack text, .row span',
} as const;

atEveryWidth(SIZED, 'no label covers another, runs out of its piece or is cut off', (element) => {
  const texts = named(element.shadowRoot!.querySelectorAll('.stack text, .row > span'), true);
  expect(texts.length).to.be.greaterThan(5);
  expect(overlaps(texts, LEADING)).to.deep.equal([]);
  expect(cut(element, texts)).to.deep.equal([]);
  expect(outOfPiece(element)).to.deep.equal([]);
});

fitsANarrowPage(SIZED);

drawsForItsPlace(SIZED);
