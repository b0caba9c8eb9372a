import { LitElement } from 'lit';
import { en } from '../../src/localize/en/tariff.js';
import { LocaleController } from '../../src/localize/locale-controller.js';
import { docsStyles } from './docs.styles.js';
import { words, type Words } from './words.js';

/** What stands in the documentation beside the elements: it follows the language of its place as they do. */
export abstract class DocsElement extends LitElement {
  static override styles = docsStyles;
  protected readonly locale = new LocaleController(this, { name: 'tariff-calculator', base: 'common', en });

  protected get words(): Words {
    return words(this.locale.language.locale);
  }
}
