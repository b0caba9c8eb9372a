import { addons } from 'storybook/preview-api';
import { define } from './define.js';

type Globals = Readonly<Record<string, string | undefined>>;

/** What the toolbar asks for now; empty before Storybook has said it. */
function present(): Globals {
  const channel = addons.getChannel();
  const [told] = (channel.last('globalsUpdated') ?? channel.last('setGlobals') ?? []) as {
    globals?: Globals;
  }[];
  return told?.globals ?? {};
}

/**
 * A place in a page of the documentation with the language, direction and colours that the toolbar asks for. Stories have theirs
 * from the decorator in `.storybook/preview.mjs`; this does the same for what stands in MDX.
 */
class DocsPlaceElement extends HTMLElement {
  readonly #follow = ({ globals }: { globals: Globals }) => this.#take(globals);

  connectedCallback(): void {
    addons.getChannel().on('globalsUpdated', this.#follow);
    this.#take(present());
  }

  disconnectedCallback(): void {
    addons.getChannel().off('globalsUpdated', this.#follow);
  }

  #take({ locale = 'en', direction = 'ltr', theme = 'light' }: Globals): void {
    // Storybook's own styles for text stay outside. A wrapper of the documentation has no consumer who would own its class.
    // eslint-disable-next-line wc/no-self-class
    this.classList.add('place', 'sb-unstyled');
    this.lang = locale;
    this.dir = direction;
    this.dataset['theme'] = theme;
    this.style.display = 'block';
  }
}

/** For MDX: an export that is used keeps the module, whose registration would else be dropped from the build. */
export const DocsPlace = define('docs-place', DocsPlaceElement);
