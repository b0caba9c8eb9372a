import { LitElement, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import type { CommonMessages } from '../localize/en/common.js';
import { LocaleController } from '../localize/locale-controller.js';
import type { Part } from '../localize/registry.js';
import { LiveRegionController } from './live-region-controller.js';
import { figureBody, figureFrame, type FigureBody, type Frame } from './figure-frame.js';
import { ImpactChangeEvent } from './impact-change-event.js';
import { DeferredRender } from './deferred-render.js';
import { PanelsController } from './panels-controller.js';
import { property } from './property.js';
import { SizeController } from './size-controller.js';

/** What an element gives of its figure. */
export interface OwnFigure extends Pick<
  Frame,
  'heading' | 'standfirst' | 'complaints' | 'controls' | 'answer'
> {
  /** What is wrong with an author's data. */
  readonly notice: unknown;
  readonly body: () => FigureBody;
}

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
 * @csspart drawing - The box of the drawings.
 * @csspart tools - The quiet row below the drawing.
 * @csspart tool - A button of that row, which opens a panel.
 * @csspart known - How far the data reaches, at the end of that row.
 * @csspart panel - A panel that opens on request.
 * @csspart table - The table of the same data.
 * @csspart sources - The list of sources.
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
 * @cssproperty [--impact-radius=6px] - Corners of fields and buttons.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- only signatures of methods that are inherited
export abstract class ImpactElement<
  Messages extends CommonMessages,
  Result extends object,
> extends LitElement {
  /** Address of a JSON file that replaces the built-in data; nothing is requested without it. */
  @property() src: string | undefined;

  /** Level of the heading among the headings of the page, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** `none` takes "Share and embed" away, and leaves scenarios in the page's address unread. */
  @property() share: string | undefined;

  /** @internal */
  protected readonly locale: LocaleController<Messages>;
  /** @internal */
  protected readonly size = new SizeController(this);
  /** @internal */
  protected readonly deferred = new DeferredRender(this);
  /** @internal */
  protected readonly announcement = new LiveRegionController(this);
  /** @internal */
  protected readonly panels = new PanelsController(this);

  /** @internal Whether what is asked for comes from the user's hand. */
  protected byUser = false;
  #last: Result | null = null;
  #told = '';

  constructor(part: Part<Messages>) {
    super();
    this.locale = new LocaleController(this, { ...part, base: 'common' });
  }

  /** @internal Style sheets made by script stay behind when an element is moved into another document. */
  adoptedCallback(): void {
    const { adoptedStyleSheets } = this.renderRoot as ShadowRoot;
    const { defaultView } = this.ownerDocument;
    if (adoptedStyleSheets.length || !defaultView) return;
    const { elementStyles } = this.constructor as typeof LitElement;
    for (const { cssText } of elementStyles as CSSResult[]) {
      const sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync(cssText);
      adoptedStyleSheets.push(sheet);
    }
  }

  /** The present result: a frozen plain object; its numbers are decimal strings. */
  abstract get result(): Result | null;

  /**
   * @internal The first picture waits for the reader's language and for the scenario in the page's address, so that it does not jump. Meanwhile the element
   * is busy, which also tells the page's style sheet to keep its space.
   */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const update = () => super.scheduleUpdate() as Promise<unknown> | undefined;
    const pending = [this.locale.pending, this.panels.share.pending];
    if (this.hasUpdated || !pending.some(Boolean)) return update();
    // A picture that a server has drawn stands there meanwhile.
    if (!this.renderRoot.firstChild) this.setAttribute('aria-busy', 'true');
    return Promise.all(pending.filter((one) => one !== undefined)).then(() => {
      this.removeAttribute('aria-busy');
      return update();
    });
  }

  /**
   * @internal Lit draws before what is in the way in the shadow root: a picture that a server has drawn and that nothing hydrates
   * (hydration leaves `renderBefore` alone). It gives way.
   */
  protected override update(changed: PropertyValues): void {
    if (this.renderOptions.renderBefore) {
      this.renderRoot.replaceChildren();
      this.renderOptions.renderBefore = null;
    }
    super.update(changed);
  }

  /** @internal Complete with what follows the answer. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.deferred.pending;
    return super.getUpdateComplete();
  }

  /** @internal The figure, with what is the same of all elements. */
  protected figure({ notice, body, ...own }: OwnFigure): TemplateResult {
    const { lang, dir, language } = this.locale;
    return figureFrame({
      ...own,
      lang,
      dir,
      headingLevel: this.headingLevel,
      notices: [notice, this.panels.share.notice?.(language.locale)],
      body: this.deferred.render(() => figureBody(body())),
      announcement: this.announcement.text,
    });
  }

  /** @internal The present result in one sentence, to be read out. */
  protected abstract spoken(): string;

  /** @internal Tells the page, and after a pause the screen reader, that the user has changed the result: when all of it is shown. */
  protected override updated(): void {
    if (this.deferred.pending) return;
    const { result, byUser } = this;
    this.byUser = false;
    if (!result || result === this.#last) return;
    const before = this.#told;
    this.#last = result;
    this.#told = JSON.stringify(result);
    if (byUser && this.#told !== before) this.#tell();
  }

  #tell(): void {
    if (!this.result) return;
    this.dispatchEvent(new ImpactChangeEvent(this.result));
    this.announcement.say(() => this.spoken());
  }
}
