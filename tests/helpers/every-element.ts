import * as classes from '../../src/classes.js';
import '../../src/index.js';
import type { ShareHost } from '../../src/ui/share/shared.js';
import './console-guard.js';

type Made = ShareHost & { readonly shadowRoot: ShadowRoot; src: string | undefined };

const tagOf = (name: string) => name.replace(/\B[A-Z]/g, '-$&').toLowerCase();

/** A fresh one of every element of the library, by its tag. None is made here: a bundle may run this before the elements are defined. */
export const everyElement: readonly (readonly [tag: string, make: () => Made])[] = Object.entries(classes)
  .filter(([, one]) => typeof one === 'function' && one.prototype instanceof HTMLElement)
  .map(([name, one]) => [tagOf(name), () => new (one as unknown as new () => Made)()] as const);
