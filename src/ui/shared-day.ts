import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { enclosingRoots } from '../localize/nearest-lang.js';

/** On any element around ours: the day that the elements inside share, such as `2025-09-16`; empty while none is chosen. */
const SHARED_DAY = 'data-impact-date';

/** The nearest element around that shares a day; looked for as `lang` is, across shadow roots. */
export function sharingParent(element: Element): Element | null {
  for (let at: Element | null = element; at;) {
    const found: Element | null = at.closest(`[${SHARED_DAY}]`);
    if (found) return found;
    const root: Node = at.getRootNode();
    at = 'host' in root ? (root.host as Element) : null;
  }
  return null;
}

/** Gives a day to all elements that share it with this one. */
export function shareDay(element: Element, day: string | undefined): void {
  sharingParent(element)?.setAttribute(SHARED_DAY, day ?? '');
}

type Host<Day extends string> = ReactiveControllerHost & Element & Record<Day, string | undefined>;

/** Lets the day of its host follow the one that is shared around it, unless the page's author has given the host a day of its own. */
export class SharedDayController<Day extends string> implements ReactiveController {
  #observer: MutationObserver | undefined;
  #shared: string | undefined;
  /** The day of the host, where it is not its author's. */
  #given: string | undefined;

  /** `day` and `attribute` name the property of the host that holds its day, and its attribute. */
  constructor(
    readonly host: Host<Day>,
    readonly day: Day,
    readonly attribute: string,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#follow());
    const asked = { subtree: true, attributes: true, attributeFilter: [SHARED_DAY, this.attribute] };
    for (const root of enclosingRoots(this.host)) this.#observer.observe(root, asked);
    this.#follow();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Gives the host a day that stands until another one is shared: the reader's choice by hand. */
  choose(day: string | undefined): void {
    this.#given = day;
    Object.assign(this.host, { [this.day]: day });
  }

  #follow(): void {
    const { host } = this;
    if (host.hasAttribute(this.attribute)) this.#shared = this.#given = undefined;
    else {
      const shared = sharingParent(host)?.getAttribute(SHARED_DAY) || undefined;
      if (shared === this.#shared) return;
      this.#shared = shared;
      const own: string | undefined = host[this.day];
      if (!own || own === this.#given) this.choose(shared);
    }
  }
}
