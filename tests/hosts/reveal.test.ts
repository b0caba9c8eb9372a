import { expect } from 'chai';
import reveal from '../../node_modules/reveal.js/package.json' with { type: 'json' };
import '../helpers/console-guard.js';
import { answerOf, hostPage, type, type Drawn, type HostPage } from '../helpers/host-page.js';
import { until } from '../helpers/mount.js';
import { frames, textOf } from '../helpers/query.js';

interface Deck {
  getIndices(): { readonly h: number };
  getScale(): number;
}

/** The slides, shown at half their size. */
async function slides(): Promise<{ page: HostPage; element: Drawn; deck: Deck }> {
  const page = await hostPage('reveal', 600, 450);
  const deck = () => (page.window as unknown as { deck?: Deck }).deck;
  await until(() => deck()?.getIndices().h === 1, 'the second slide');
  const element = await page.drawn('impact-tariff-calculator');
  await frames(5);
  return { page, element, deck: deck()! };
}

/** Reveal asks for the numbers that keys had before they had names. */
const KEYS: Readonly<Record<string, number>> = {
  n: 78,
  p: 80,
  o: 79,
  f: 70,
  b: 66,
  '.': 190,
  ' ': 32,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowRight: 39,
};

const center = (box: DOMRect) => ({ clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 });

describe(`slides of reveal.js ${reveal.version}, which are scaled`, function () {
  this.timeout(240_000);

  it('are drawn for the room of the slide, and the pointer reads the point that it is on', async () => {
    const { page, element, deck } = await slides();
    expect(deck.getScale()).to.be.within(0.3, 0.7);
    const points = [...element.shadowRoot.querySelectorAll<SVGElement>('[part="chart"] [data-point]')];
    expect(points.length).to.be.greaterThan(1);
    for (const point of points) {
      const at = center(point.getBoundingClientRect());
      element.shadowRoot
        .elementFromPoint(at.clientX, at.clientY)!
        .dispatchEvent(new page.window.PointerEvent('pointerover', { ...at, bubbles: true, composed: true }));
      await frames(2);
      expect(textOf(element.shadowRoot.querySelector('[part="readout"] > span'))).to.equal(
        point.dataset['point'] ?? point.getAttribute('aria-label'),
      );
    }
  });

  it('have keys of their own, and those that a field or a drawing uses do not turn them', async () => {
    const { page, element, deck } = await slides();
    const key = (target: Element, name: string) =>
      target.dispatchEvent(
        new page.window.KeyboardEvent('keydown', {
          key: name,
          keyCode: KEYS[name]!,
          bubbles: true,
          composed: true,
          cancelable: true,
        }),
      );
    const field = element.shadowRoot.querySelector<HTMLInputElement>('#importValue')!;
    field.focus();
    for (const name of Object.keys(KEYS)) key(field, name);
    const point = element.shadowRoot.querySelector<SVGElement>('[part="chart"] [tabindex="0"]')!;
    point.focus();
    for (const name of ['ArrowRight', 'Home', 'End', 'ArrowLeft']) key(point, name);
    expect(deck.getIndices().h).to.equal(1);
    expect(page.document.querySelector('.reveal')!.classList.contains('paused')).to.equal(false);
    expect(page.document.querySelector('.reveal')!.classList.contains('overview')).to.equal(false);
    await type(page, element, 'importValue', '1.5 bn');
    expect(answerOf(element)).to.contain('$412.5 million');
    point.blur();
    key(page.document.body, 'ArrowRight');
    await until(() => deck.getIndices().h === 2, 'the next slide');
  });
});
