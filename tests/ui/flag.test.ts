import { expect } from 'chai';
import type { LitElement } from 'lit';
import { everyElement } from '../helpers/every-element.js';

/** The attributes of an element that are on or off, with their properties; `disabled` is the browser's own. */
function flags(element: Element): [attribute: string, property: string][] {
  const { elementProperties } = element.constructor as typeof LitElement;
  return [...elementProperties]
    .filter(([name, { type }]) => type === Boolean && name !== 'disabled')
    .map(([name, { attribute }]) => [
      typeof attribute === 'string' ? attribute : String(name).toLowerCase(),
      String(name),
    ]);
}

const all = everyElement.flatMap(([tag, make]) =>
  flags(make()).map(([attribute, property]) => ({ tag, make, attribute, property })),
);

describe('a boolean attribute', () => {
  it('is there to be tried', () =>
    expect(all.map(({ attribute }) => attribute)).to.include.members(['fees', 'both-denominators']));

  for (const { tag, make, attribute, property } of all)
    it(`${attribute} of <${tag}> is on where it stands, and off where a framework has written false`, () => {
      const element = make();
      const on = (): unknown => Reflect.get(element, property);
      element.setAttribute(attribute, 'false');
      expect(on()).to.equal(false);
      element.setAttribute(attribute, '');
      expect(on()).to.equal(true);
      element.setAttribute(attribute, 'false');
      expect(on()).to.equal(false);
      element.setAttribute(attribute, 'true');
      expect(on()).to.equal(true);
      element.removeAttribute(attribute);
      expect(on()).to.equal(false);
    });
});
