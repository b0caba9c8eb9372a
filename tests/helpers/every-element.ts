import * as classes from '../../src/classes.js';
import '../../src/index.js';
import type { ShareHost } from '../../src/ui/share/shared.js';
import './console-guard.js';

type Made = ShareHost & { readonly shadowRoot: ShadowRoot; src: string | undefined };

/** A fresh one of every element of the library, by its tag. */
export const everyElement: readonly (readonly [tag: string, make: () => Made])[] = Object.values(classes)
  .filter((one) => typeof one === 'function' && one.prototype instanceof HTMLElement)
  .map((one) => {
    const Element = one as unknown as new () => Made;
    return [new Element().localName, () => new Element()] as const;
  });
