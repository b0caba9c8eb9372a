import { versionOf, warnOfSecond } from '../elements/define-once.js';

/**
 * Tells the page's author once that this copy of the library is idle.
 * @param present a tag that another copy has registered, or the version of that copy
 */
export function yieldTo(present = ''): void {
  const registered = customElements.get(present);
  warnOfSecond(registered ? versionOf(registered) : present);
}
