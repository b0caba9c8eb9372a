import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { formatNumber, formatPercent } from '../../src/core/numbers/format.js';
import { termName as englishTerm } from '../../src/localize/en/terms.js';
import { fillFormula, type Step, type Unit } from '../../src/core/model/steps.js';
import { numberField } from '../../src/ui/fields.js';
import { NumberEntries } from '../../src/ui/number-entries.js';
import { DocsElement } from './docs-element.js';
import { define } from './define.js';
import { models, type Model } from './models.js';
import { termsJa } from './terms-ja.js';

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** A formula that a reader can put numbers into: its inputs, and each step as the library computes it. */
class DocsModelElement extends DocsElement {
  /** Name of the formula in `models.ts`. */
  @property() model = '';
  #entries = new NumberEntries<string>({});

  get #model(): Model | undefined {
    return models[this.model];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const inputs = Object.entries(this.#model?.inputs ?? {});
    if (changed.has('model')) {
      this.#entries = new NumberEntries(Object.fromEntries(inputs.map(([name, [kind]]) => [name, { kind }])));
      for (const [name, [, value]] of inputs) this.#entries.give(name, value);
    }
    this.#entries.locale = this.locale.language.locale;
  }

  #write(value: string, unit: Unit): string {
    const { locale } = this.locale.language;
    if (unit === 'percent') return formatPercent(value, locale, { maximumFractionDigits: 10 });
    return formatNumber(value, locale, { maximumFractionDigits: 10 });
  }

  /** The name of a term; from here, or in English, where the reader's catalogue has none. */
  #name(name: string): string {
    const { termName } = this.locale.messages;
    if (!termName) return englishTerm(name);
    const own = termName({ name });
    return own === name ? (termsJa[name] ?? englishTerm(name)) : own;
  }

  #field(name: string): TemplateResult {
    const { messages } = this.locale;
    return numberField({
      id: name,
      label: capital(this.#name(name)),
      text: this.#entries.text(name),
      echo: '',
      error: this.#entries.refusalText(name, messages),
      ...(this.#model?.inputs[name]?.[0] === 'percent' ? { unit: '%' } : {}),
      onInput: (text) => {
        this.#entries.type(name, text);
        this.requestUpdate();
      },
    });
  }

  #step(step: Step): TemplateResult {
    const numbers = fillFormula(step.formula, (name) => {
      const term = step.terms[name];
      // Rates are divided by 100 in the formula, so that a percent sign would divide them twice.
      return term ? this.#write(term.value, 'ratio') : name;
    });
    return html`<tr>
      <th scope="row">${capital(this.#name(step.id))}</th>
      <td>${fillFormula(step.formula, (name) => this.#name(name))}</td>
      <td>${numbers}</td>
      <td class="number"><strong>${this.#write(step.value, step.unit)}</strong></td>
    </tr>`;
  }

  #steps(): TemplateResult {
    const names = Object.keys(this.#model?.inputs ?? {});
    const given = Object.fromEntries(names.map((name) => [name, this.#entries.value(name) ?? '']));
    const outcome = this.#model?.compute(given);
    if (!outcome?.ok) return html`<p class="error">${this.words.refused}: ${outcome?.reason}</p>`;
    const { steps } = this.words;
    return html`<div class="scroll" tabindex="0" role="group" aria-label=${this.locale.messages.working}>
      <table>
        <thead>
          <tr>
            ${steps.map((name, index) => html`<th scope="col" class=${index === 3 ? 'number' : ''}>${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${outcome.steps.map((step) => this.#step(step))}
        </tbody>
      </table>
    </div>`;
  }

  protected override render(): TemplateResult {
    return html`<div class="fields">
        ${Object.keys(this.#model?.inputs ?? {}).map((name) => this.#field(name))}
      </div>
      ${this.#steps()}`;
  }
}

/** For MDX: an export that is used keeps the module, whose registration would else be dropped from the build. */
export const DocsModel = define('docs-model', DocsModelElement);
