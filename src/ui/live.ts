import { noChange } from 'lit';
import { Directive, directive, type PropertyPart } from 'lit/directive.js';

/** Writes a property where it differs from what stands in the page, not from what was written last: the reader may have changed it since. */
class Live extends Directive {
  override render(value: unknown): unknown {
    return value;
  }

  override update({ element, name }: PropertyPart, [value]: [value: unknown]): unknown {
    if (Reflect.get(element, name) !== value) Reflect.set(element, name, value);
    return noChange;
  }
}

class LiveFlag extends Live {
  // On a server a property is written as an attribute, and `checked="false"` means checked.
  override render(...[]: [on: boolean]): unknown {
    return noChange;
  }
}

/** Lit’s own `live`, for properties alone and without what that brings for other places. Use it as `.value=${live(text)}`. */
export const live = directive(Live);

/** The same for a flag that is also written as an attribute, for where there are only attributes. Use it as `?checked=${on} .checked=${liveFlag(on)}`. */
export const liveFlag = directive(LiveFlag);
