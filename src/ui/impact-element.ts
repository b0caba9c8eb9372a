import { LitElement, type CSSResult, type PropertyValues } from 'lit';
import type { CommonMessages } from '../localize/en/common.js';
import { registerLanguage, type Part } from '../localize/registry.js';
import { addStyles, emptyRoot, styledRoot } from './adopt-styles.js';
import { DrawingController } from './drawing-controller.js';
import { tellAuthor } from './failure-notice.js';
import { ImpactChangeEvent } from './impact-change-event.js';
import { internals, Internals } from './internals.js';
import { property } from './property.js';
import { sameValue } from './same-value.js';

/** The events of an element, by name; `impact-change` brings the element's own kind of result. */
export interface ImpactElementEventMap<Result extends object> extends HTMLElementEventMap {
  'impact-change': ImpactChangeEvent<Result>;
}

/** Listeners know the type of their event without a cast, as those of the browser's own elements do. */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- the parameters must be those of the class
export interface ImpactElement<Messages extends CommonMessages, Result extends object> {
  addEventListener<Name extends keyof ImpactElementEventMap<Result>>(
    type: Name,
    listener: (this: this, event: ImpactElementEventMap<Result>[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Name extends keyof ImpactElementEventMap<Result>>(
    type: Name,
    listener: (this: this, event: ImpactElementEventMap<Result>[Name]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

/**
 * What all elements are: a figure in the language and width of its place, with a result that tells when the user has changed it.
 *
 * @slot heading - Replaces the heading.
 * @slot note - A note of the page's own, below the drawing.
 *
 * @csspart figure - The whole figure.
 * @csspart caption - Heading and standfirst.
 * @csspart heading - The built-in heading.
 * @csspart standfirst - The line below the heading that says what is compared.
 * @csspart notice - What is wrong with data of the page's own.
 * @csspart controls - All fields.
 * @csspart answer - The box of the answer.
 * @csspart freshness - Says that the data are older than their kind allows.
 * @csspart drawing - The box of the drawings.
 * @csspart toolbar - The quiet row below the drawing.
 * @csspart toolbar-button - A button of that row, which opens a panel.
 * @csspart data-date - How far the data reaches, at the end of that row.
 * @csspart advice - What the figures are not: customs, legal or investment advice.
 * @csspart panel - A panel that opens on request.
 * @csspart table - The table of the same data.
 * @csspart sources - The list of sources.
 * @csspart report - Choice and link to report an error, below the sources, where `<meta name="impact-report-to">` says to whom.
 * @csspart glossary - The terms that a reader may not know, with what they mean.
 * @csspart share-panel - The panel for taking the figure along.
 * @csspart share-field - A field of that panel: a link or code to copy.
 * @csspart share-button - A button of that panel.
 *
 * @cssproperty [--impact-font=inherit] - Font family of the element.
 * @cssproperty [--impact-answer-font=inherit] - Font family of the answer's sentence.
 * @cssproperty [--impact-ink=light-dark(#1a1d21, #eef1f4)] - Text, the rule above the figure and the outline of what is focused in a drawing.
 * @cssproperty [--impact-soft-ink=light-dark(#55606c, #a5b0bc)] - Text of second rank, axes.
 * @cssproperty [--impact-rule=light-dark(#d7dce1, #363d45)] - Thin lines between rows.
 * @cssproperty [--impact-paper=light-dark(#fff, #14171a)] - What the page behind the element is coloured; the element itself paints no background.
 * @cssproperty [--impact-field=light-dark(#f5f7f9, #1d2126)] - Background of fields and notices.
 * @cssproperty [--impact-field-edge=light-dark(#818c98, #76828f)] - Border of fields and buttons; 3:1 against the paper at least.
 * @cssproperty [--impact-accent=light-dark(#0b5fb8, #6fb1f7)] - The one accent: the point of the answer, what comes after, links, focus.
 * @cssproperty [--impact-on-accent=light-dark(#fff, #0d1013)] - Text on the accent.
 * @cssproperty [--impact-increase=light-dark(#b4490f, #f08c4a)] - Replaces the accent where the change costs more.
 * @cssproperty [--impact-error=light-dark(#b3261e, #ff9a8f)] - What is wrong with an entry or with data.
 * @cssproperty [--impact-category-1=light-dark(#0b5fb8, #6fb1f7)] - The first sector of a drawing.
 * @cssproperty [--impact-category-2=light-dark(#0f766a, #4fc3b2)] - The second, and the first of the countries that are compared.
 * @cssproperty [--impact-category-3=light-dark(#b4490f, #f08c4a)] - The third sector, the second country.
 * @cssproperty [--impact-category-4=light-dark(#414c57, #c3ccd6)] - The fourth sector, and the columns of what is budgeted.
 * @cssproperty [--impact-category-5=light-dark(#6b7683, #8b96a3)] - The fifth sector, the third country, and what is disputed.
 * @cssproperty [--impact-category-6=light-dark(#b3261e, #ff9a8f)] - The sixth sector.
 * @cssproperty [--impact-radius=6px] - Corners of fields and buttons.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- only signatures of methods that are inherited
export abstract class ImpactElement<
  Messages extends CommonMessages,
  Result extends object,
> extends LitElement {
  /** Registers a language, or a few words of one, for all elements: `registerLanguage` of `impact-elements/languages`, for pages without a build. */
  static readonly registerLanguage = registerLanguage;

  /** Address of a JSON file that replaces or extends the built-in data; nothing is requested without it. */
  @property() src: string | undefined;

  /** Level of the heading among the headings of the page, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Parts that are left out, with spaces between them: `share` for "Share and embed" and the scenario in the page's address. */
  @property() hide: string | undefined;

  /** Panels that stand open, with spaces between them, such as `table working sources terms share`. */
  @property() open: string | undefined;

  /** Day that counts as today, such as `2026-11-29`, for the age of the data and the time that is left; that of the reader's clock if not given. */
  @property() today: string | undefined;

  /** @internal */
  readonly [internals]: Internals<Messages>;
  #last: Result | null = null;

  readonly #drawer: DrawingController;

  constructor(part: Part<Messages>) {
    super();
    this[internals] = new Internals(this, part);
    this.#drawer = new DrawingController(this, () => this[internals].locale.messages);
  }

  /** @internal */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return styledRoot(this, this.#styles, () => super.createRenderRoot() as ShadowRoot);
  }

  get #styles(): CSSResult[] {
    return (this.constructor as typeof LitElement).elementStyles as CSSResult[];
  }

  /** @internal Style sheets made by script stay behind when an element is moved into another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) addStyles(this.shadowRoot, this.#styles);
  }

  /** @internal What goes wrong while it comes into the page does not keep it from being drawn. */
  override connectedCallback(): void {
    try {
      super.connectedCallback();
    } catch (error) {
      tellAuthor(this, error);
    }
  }

  /** The present result: a frozen plain object; its numbers are decimal strings. */
  abstract get result(): Result | null;

  /** @internal Another address is loaded at once: the first picture may still be waiting for the one before. */
  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    super.requestUpdate(...change);
    if (change[0] === 'src' && this.isConnected) this[internals].dataset?.follow();
  }

  /**
   * @internal The first picture waits for the reader's language, the scenario in the page's address, the author's data and what reads numbers, so that it
   * does not change under the reader's eyes. Meanwhile the element is busy, which also tells the page's style sheet to keep its space.
   */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const update = () => super.scheduleUpdate() as Promise<unknown> | undefined;
    const { pending } = this[internals];
    if (this.hasUpdated || !pending) return update();
    // A picture that a server has drawn stands there meanwhile.
    if (!this.renderRoot.firstChild) this.setAttribute('aria-busy', 'true');
    const ready = () => this.removeAttribute('aria-busy');
    return pending.then(
      () => {
        ready();
        return this.scheduleUpdate();
      },
      // What cannot be had must not keep back the rest.
      () => {
        ready();
        return update();
      },
    );
  }

  /** @internal A picture that fails leaves what the page's author has put into the tag. */
  protected override performUpdate(): void {
    this.#drawer.guard(() => super.performUpdate());
  }

  /**
   * @internal Lit draws before what is in the way in the shadow root: a picture that a server has drawn and that nothing hydrates
   * (hydration leaves `renderBefore` alone). It gives way, as part of the drawing: it would be put back as taken away by others.
   */
  protected override update(changed: PropertyValues): void {
    this.#drawer.around(() => {
      if (this.renderOptions.renderBefore) {
        emptyRoot(this.renderRoot as ShadowRoot);
        this.renderOptions.renderBefore = null;
      }
      super.update(changed);
    });
  }

  /** @internal Complete with the words of the reader's language and with what follows the answer. */
  protected override async getUpdateComplete(): Promise<boolean> {
    // What is read may be refused, and the words for that are fetched then.
    for (let round = 0; round < 2; round++) {
      await super.getUpdateComplete();
      await this[internals].read();
    }
    await super.getUpdateComplete();
    await this[internals].locale.pending;
    await this[internals].deferred.pending;
    return super.getUpdateComplete();
  }

  /** @internal Tells the page, and after a pause the screen reader, that the user has changed the result: when all of it is shown. */
  protected override updated(): void {
    const own = this[internals];
    if (own.deferred.pending) return;
    const { result } = this;
    const { changedByUser } = own;
    own.changedByUser = false;
    const before = this.#last;
    if (!result || result === before) return;
    this.#last = result;
    if (!changedByUser || sameValue(result, before)) return;
    this.dispatchEvent(new ImpactChangeEvent(result));
    own.announce();
  }
}
