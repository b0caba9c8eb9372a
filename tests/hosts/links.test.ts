import { expect } from 'chai';
import { everyElement } from '../helpers/every-element.js';
import { frame, rendered, until } from '../helpers/mount.js';
import { enter, frames, parts } from '../helpers/query.js';
import { arrive, codes, openShare, put } from '../helpers/share.js';

const [, calculator] = everyElement.find(([tag]) => tag === 'impact-tariff-calculator')!;
const valueOf = (element: Element) =>
  (element as unknown as { result: { importValue: string } }).result.importValue;
const LINK = 'impact.tariff-calculator-1=v1~import-value_40000';

/** Goes to a fragment, and waits until the page has been told and has followed. */
async function go(fragment: string): Promise<void> {
  const told = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = fragment;
  await told;
  await frames(5);
}

/** A calculator after a link, with an entry of the reader's own. */
async function entered(): Promise<HTMLElement> {
  const element = await put(calculator());
  expect(valueOf(element)).to.equal('40000');
  await enter(element, 'importValue', '777');
  expect(valueOf(element)).to.equal('777');
  return element;
}

describe('a link to a scenario is followed once, and what the reader enters after that stands', () => {
  it('where the reader goes to an anchor of the page, which stays in the address', async () => {
    for (const address of [`?${LINK}`, `#${LINK}`]) {
      history.replaceState(null, '', address);
      const element = await entered();
      await go('notes');
      expect([valueOf(element), location.hash]).to.deep.equal(['777', '#notes']);
      history.back();
      await until(() => location.hash !== '#notes');
      await frames(5);
      expect(valueOf(element)).to.equal('777');
      element.remove();
    }
  });

  it('where the element is moved, and the page does not scroll', async () => {
    await arrive(LINK);
    const element = await entered();
    const { scrollIntoView } = Element.prototype;
    let scrolled = 0;
    Element.prototype.scrollIntoView = () => {
      scrolled += 1;
    };
    try {
      const far = document.createElement('div');
      far.style.marginTop = '3000px';
      document.body.append(far);
      far.append(element);
      await rendered(element);
      await frames(5);
      expect([valueOf(element), scrolled]).to.deep.equal(['777', 0]);
      far.remove();
    } finally {
      Element.prototype.scrollIntoView = scrollIntoView;
    }
  });

  it('and another link is followed, there and back', async () => {
    await arrive(LINK);
    const element = await entered();
    const other = LINK.replace('40000', '55');
    await go(other);
    expect(valueOf(element)).to.equal('55');
    await go(LINK);
    expect(valueOf(element)).to.equal('40000');
  });

  it('and a link that other elements are set by leaves this one alone', async () => {
    history.replaceState(null, '', `?${LINK}`);
    const element = await entered();
    const second = await put(calculator());
    element.before(second);
    await go('impact.defense-path-1=v1');
    expect([element, second].map(valueOf)).to.deep.equal(['777', '1000000']);
  });
});

it('a link in the query does not take the page away from the anchor in its fragment', async () => {
  const { scrollIntoView } = Element.prototype;
  const scrolled: Element[] = [];
  Element.prototype.scrollIntoView = function () {
    scrolled.push(this);
  };
  try {
    history.replaceState(null, '', `?${LINK}#notes`);
    await put(calculator());
    await frames(5);
    expect(scrolled).to.deep.equal([]);
    history.replaceState(null, '', `?${LINK}`);
    const element = await put(calculator(), { id: 'tariff-calculator-1' });
    await frames(5);
    // A frame, as WebKit has the tests in, does not move the page around it.
    expect(scrolled).to.deep.equal(window === window.top ? [element] : []);
  } finally {
    Element.prototype.scrollIntoView = scrollIntoView;
  }
});

it('what is said of a link goes with it', async () => {
  await arrive('impact.tariff-calculator-1=v9');
  const element = await put(calculator());
  await until(() => parts(element, 'notice').length);
  await go('notes');
  await frame();
  expect(parts(element, 'notice')).to.deep.equal([]);
});

describe('an element in a closed shadow root', () => {
  const inRoot = async (count: number) => {
    const host = document.createElement('div');
    // eslint-disable-next-line wc/no-closed-shadow-root -- pages have them, and this is about such a page
    const root = host.attachShadow({ mode: 'closed' });
    document.body.append(host);
    const elements = Array.from({ length: count }, () => calculator());
    root.append(...elements);
    for (const element of elements) await rendered(element);
    return { host, elements };
  };

  it('has a place of its own in links, beside others in it and in the page', async () => {
    const outside = await put(calculator());
    const { host, elements } = await inRoot(2);
    const links: string[] = [];
    for (const element of [outside, ...elements])
      links.push((await openShare(element), codes(element)['link'] ?? ''));
    const places = links.map((link) => /#impact\.(.*?)=/.exec(link)?.[1]);
    expect(new Set(places).size).to.equal(3);
    expect(places).not.to.include(undefined);
    host.remove();
  });
});

it('the reading of the cash that the reader has chosen is in the link', async () => {
  const [, breakdown] = everyElement.find(([tag]) => tag === 'impact-commitment-breakdown')!;
  const element = await put(breakdown(), { open: 'cash' });
  const choice = await until(
    () =>
      [...element.shadowRoot.querySelectorAll<HTMLSelectElement>('#panel-cash select')].find((one) =>
        [...one.options].some(({ value }) => value === 'loans-and-equity'),
      ),
    'the readings',
  );
  choice.value = 'loans-and-equity';
  choice.dispatchEvent(new Event('change', { bubbles: true }));
  await rendered(element);
  await openShare(element);
  expect(codes(element)['link']).to.contain('cash-reading_loans-and-equity');
});
