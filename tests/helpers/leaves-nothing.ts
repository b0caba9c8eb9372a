import { expect } from 'chai';
import type { LitElement } from 'lit';
import { frames } from './query.js';
import { spy } from './spy.js';

/**
 * Mounts and unmounts a hundred elements, every third in Japanese, and expects that no listener, no observer and no node is left.
 * One of them should have been in the page before, so that what is fetched once does not count.
 */
export async function expectNothingLeft<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  vary: (element: HTMLElementTagNameMap[Tag], index: number) => void = () => undefined,
): Promise<void> {
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
    ...[MutationObserver, ResizeObserver, IntersectionObserver].flatMap(({ prototype }) => [
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
    const element = document.createElement(tag);
    if (i % 3 === 0) element.lang = 'ja';
    vary(element, i);
    document.body.append(element);
    await (element as unknown as LitElement).updateComplete;
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
}
