import { noChange } from 'lit';
import { Directive, directive, type PropertyPart } from 'lit/directive.js';
import { setCommittedValue } from 'lit/directive-helpers.js';

class LiveFlag extends Directive {
  // On a server a property is written as an attribute, and `checked="false"` means checked.
  override render(...[]: [on: boolean]): unknown {
    return noChange;
  }

  override update(part: PropertyPart, [on]: [boolean]): unknown {
    if (Reflect.get(part.element, part.name) === on) return noChange;
    setCommittedValue(part);
    return on;
  }
}

/**
 * Lit's `live` for a flag that is also written as an attribute, for where there are only attributes: on a server.
 * Use it as `?checked=${on} .checked=${liveFlag(on)}`.
 */
export const liveFlag = directive(LiveFlag);
