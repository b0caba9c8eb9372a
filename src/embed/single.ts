import '../index.js';
import { versionOf } from '../elements/define-once.js';
import { fillPlace, tagFor } from './placeholders.js';
import { watch } from './lazy-define.js';

// Everything in one file: all tags are registered, and places for them are filled.
watch((element) => {
  const tag = tagFor(element);
  const registered = tag && customElements.get(tag);
  if (registered && versionOf(registered) !== undefined) fillPlace(element, tag);
});
