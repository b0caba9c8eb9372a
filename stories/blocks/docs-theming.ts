import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { selectField } from '../../src/ui/fields.js';
import { DocsElement } from './docs-element.js';
import { define } from './define.js';
import { docsStyles } from './docs.styles.js';
import { declarationOf, type Described } from './manifest.js';
import { themes } from './themes.js';

/** `#abc` → `#aabbcc`, as a colour field wants it. */
const sixDigits = (hex: string) => (hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex);

/**
 * All theming properties and parts of an element, from the manifest, with fields that set them on the element inside this one.
 * Every change is also written as a style sheet to copy.
 */
class DocsThemingElement extends DocsElement {
  static override styles = [
    ...docsStyles,
    css`
      .bench {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 21rem), 1fr));
        gap: 1.5rem;
        align-items: start;
      }
      .live {
        position: sticky;
        inset-block-start: 0.5rem;
      }
      .choices {
        margin-block-end: 1rem;
      }
      dl {
        margin: 0;
      }
      dt {
        display: flex;
        flex-wrap: wrap;
        gap: 0.2rem 0.8rem;
        align-items: center;
        justify-content: space-between;
        padding-block-start: 0.5rem;
      }
      dd {
        margin: 0 0 0.5rem;
        padding-block-end: 0.5rem;
        border-block-end: 1px solid var(--_rule);
        color: var(--_soft);
        font-size: 0.85rem;
      }
      dt label {
        font-family: ui-monospace, monospace;
      }
      .set {
        display: flex;
        gap: 0.4rem;
        align-items: center;
      }
      .set .box {
        margin: 0;
        inline-size: 9rem;
      }
      .set input[type='color'] {
        inline-size: 2.5rem;
        block-size: 2.5rem;
        padding: 0;
        border: 1px solid var(--_edge);
        border-radius: var(--_radius);
        background: none;
        cursor: pointer;
      }
    `,
  ];

  /** Tag of the element inside. */
  @property() tag = 'impact-tariff-calculator';
  @state() private values: Readonly<Record<string, string>> = {};
  @state() private outlined = '';
  /** Parts can only be reached from the tree that the element stands in. */
  readonly #outline = new CSSStyleSheet();

  override connectedCallback(): void {
    super.connectedCallback();
    document.adoptedStyleSheets.push(this.#outline);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#outline);
  }

  get #element(): HTMLElement | null {
    return this.querySelector<HTMLElement>(this.tag);
  }

  #take(values: Readonly<Record<string, string>>): void {
    const element = this.#element;
    for (const name of Object.keys(this.values)) element?.style.removeProperty(name);
    for (const [name, value] of Object.entries(values)) element?.style.setProperty(name, value);
    this.values = values;
  }

  #set(name: string, value: string): void {
    const others = Object.entries(this.values).filter(([one]) => one !== name);
    this.#take(Object.fromEntries(value === '' ? others : [...others, [name, value]]));
  }

  #show(part: string): void {
    this.outlined = part;
    this.#outline.replaceSync(
      part === ''
        ? ''
        : `docs-theming ${this.tag}::part(${part}) { outline: 3px dashed #d6006c; outline-offset: 2px; }`,
    );
  }

  #colour(byDefault: string, value: string): string | undefined {
    if (/^#([0-9a-f]{3}){1,2}$/i.test(value)) return sixDigits(value);
    const colours = byDefault.match(/#[0-9a-f]{3,6}/g);
    const dark = getComputedStyle(this).colorScheme.includes('dark');
    const colour = colours?.[dark ? 1 : 0];
    return colour && sixDigits(colour);
  }

  #property({ name, description, default: byDefault = '' }: Described): TemplateResult {
    const value = this.values[name] ?? '';
    const colour = this.#colour(byDefault, value);
    const take = (event: Event) => this.#set(name, (event.target as HTMLInputElement).value);
    return html`<dt>
        <label for=${name}>${name}</label>
        <span class="set">
          ${
            colour === undefined
              ? nothing
              : html`<input
                  type="color"
                  aria-label=${this.words.pick(name)}
                  .value=${colour}
                  @input=${take}
                />`
          }
          <span class="box"
            ><input
              id=${name}
              type="text"
              autocomplete="off"
              spellcheck="false"
              .value=${value}
              aria-describedby="${name}-about"
              @input=${take}
          /></span>
        </span>
      </dt>
      <dd id="${name}-about">${description} <br />${this.words.byDefault}: <code>${byDefault}</code></dd>`;
  }

  #themes(): TemplateResult {
    return html`<p class="choices">
      <span>${this.words.themes}</span>
      ${Object.entries(themes).map(([name, values]) => html`<button type="button" @click=${() => this.#take(values)}>${name}</button>`)}
      <button type="button" @click=${() => this.#take({})}>${this.words.reset}</button>
    </p>`;
  }

  #parts(parts: readonly Described[]): TemplateResult {
    const options = [
      { value: '', label: this.words.noPart },
      ...parts.map(({ name, description }) => ({ value: name, label: `${name}: ${description}` })),
    ];
    return selectField({
      id: 'part',
      label: this.words.showPart,
      value: this.outlined,
      options,
      echo: '',
      onChange: (part) => this.#show(part),
    });
  }

  #css(): TemplateResult {
    const lines = Object.entries(this.values).map(([name, value]) => `  ${name}: ${value};`);
    return html`<h3>${this.words.css}</h3>
      <pre tabindex="0">${[`${this.tag} {`, ...lines, '}'].join('\n')}</pre>`;
  }

  protected override render(): TemplateResult {
    const declaration = declarationOf(this.tag);
    return html`${this.#themes()}
      <div class="bench">
        <div class="live">${this.#parts(declaration?.cssParts ?? [])}<slot></slot>${this.#css()}</div>
        <dl>${declaration?.cssProperties.map((one) => this.#property(one))}</dl>
      </div>`;
  }
}

/** For MDX: an export that is used keeps the module, whose registration would else be dropped from the build. */
export const DocsTheming = define('docs-theming', DocsThemingElement);
