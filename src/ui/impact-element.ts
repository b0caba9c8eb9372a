import { LitElement, type CSSResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { CommonMessages } from '../localize/en/common.js';
import { LocaleController, type Catalog } from '../localize/locale-controller.js';
import { AnnounceController } from './announce-controller.js';
import { ImpactChangeEvent } from './impact-change-event.js';
import { PanelsController } from './panels-controller.js';
import { SizeController } from './size-controller.js';

/** What all elements are: a figure in the language and width of its place, with a result that tells when the user has changed it. */
export abstract class ImpactElement<
  Messages extends CommonMessages,
  Result extends object,
> extends LitElement {
  /** Address of a JSON file that replaces the built-in data; nothing is requested without it. */
  @property() src: string | undefined;

  /** Level of the heading among the headings of the page, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** @internal */
  protected readonly locale: LocaleController<Messages>;
  /** @internal */
  protected readonly size = new SizeController(this);
  /** @internal */
  protected readonly announcement = new AnnounceController(this);
  /** @internal */
  protected readonly panels = new PanelsController(this);

  constructor(catalog: Catalog<Messages>) {
    super();
    this.locale = new LocaleController(this, catalog);
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
   * @internal The first picture waits for the reader's language, so that it does not appear in English and jump. Meanwhile the element
   * is busy, which also tells the page's style sheet to keep its space.
   */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const update = () => super.scheduleUpdate() as Promise<unknown> | undefined;
    if (this.hasUpdated || !this.locale.pending) return update();
    this.setAttribute('aria-busy', 'true');
    return this.locale.pending.then(() => {
      this.removeAttribute('aria-busy');
      return update();
    });
  }

  /** @internal Tells the page, and after a pause the screen reader, that the user has changed the result. */
  protected tellChange(sentence: () => string): void {
    if (this.result === null) return;
    this.dispatchEvent(new ImpactChangeEvent(this.result));
    this.announcement.say(sentence);
  }
}
