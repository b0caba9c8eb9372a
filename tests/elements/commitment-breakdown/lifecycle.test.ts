import { expect } from 'chai';
import { html } from 'lit';
import { breakdown } from '../../helpers/breakdown.js';
import { mount, rendered } from '../../helpers/mount.js';
import { enter, frames, open, parts } from '../../helpers/query.js';

const TAG = 'impact-commitment-breakdown';

/** Looks at every call of a method, until the function it gives is called. */
function spy<Name extends string>(
  owner: Record<Name, (...given: never[]) => unknown>,
  name: Name,
  look: (this: never, ...given: never[]) => void,
): () => void {
  const original = owner[name];
  owner[name] = function (this: never, ...given: never[]) {
    look.apply(this, given);
    return original.apply(this, given);
  };
  return () => {
    owner[name] = original;
  };
}

describe('a breakdown comes, moves and goes without a trace', () => {
  it('is made by script alone, and has its result once it is in the page', async () => {
    const element = document.createElement(TAG);
    expect(element.result).to.equal(null);
    element.scenario = 'selected';
    document.body.append(element);
    await rendered(element);
    expect(element.result!.scenario).to.equal('selected');
    element.remove();
  });

  it('keeps what was edited and opened when it is moved', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown scenario="custom"></impact-commitment-breakdown>`,
    );
    await enter(element, 'share-energy', '40');
    await open(element, 'Table', 'table');
    const aside = (await mount(html`<aside></aside>`)).querySelector('aside')!;
    aside.append(element);
    await rendered(element);
    expect(element.shares).to.contain('energy:40');
    expect(parts(element, 'table')).to.have.length(1);
  });

  it('a hundred mounts and unmounts leave no listener, no observer, no node', async () => {
    await breakdown();
    await frames(3);
    const listeners = new Map<string, number>();
    const count = (by: number) =>
      function (this: EventTarget | undefined, type: string) {
        if (this === undefined || this === window || this === document)
          listeners.set(type, (listeners.get(type) ?? 0) + by);
      };
    const observing = new Set<object>();
    const undo = [
      spy(EventTarget.prototype, 'addEventListener', count(1)),
      spy(EventTarget.prototype, 'removeEventListener', count(-1)),
      ...[MutationObserver, ResizeObserver].flatMap(({ prototype }) => [
        spy(prototype, 'observe', function (this: object) {
          observing.add(this);
        }),
        spy(prototype, 'disconnect', function (this: object) {
          observing.delete(this);
        }),
      ]),
    ];
    const nodes = () => document.querySelectorAll('*').length;
    const before = nodes();
    let most = 0;
    for (let i = 0; i < 100; i++) {
      const element = document.createElement(TAG);
      if (i % 3 === 0) element.lang = 'ja';
      if (i % 2 === 0) element.scenario = 'custom';
      document.body.append(element);
      await element.updateComplete;
      most = Math.max(most, observing.size);
      element.remove();
    }
    await frames(3);
    undo.forEach((again) => again());
    expect(most, 'the spies see the observers').to.be.greaterThan(0);
    expect(listeners.get('beforeprint'), 'the spies see the listeners').to.equal(0);
    expect([...listeners].filter(([, left]) => left !== 0)).to.deep.equal([]);
    expect(observing.size).to.equal(0);
    expect(nodes()).to.equal(before);
  });
});
