import { LitElement, css, html } from 'lit';
import { property } from 'lit/decorators.js';

/**
 * What does a tariff change do to the duty on my imports?
 *
 * @summary Computes the duty before and after a tariff change.
 * @slot - Shown where scripts do not run.
 * @csspart figure - The box around everything.
 * @cssproperty [--impact-color-text=CanvasText] - Colour of the text.
 * @fires {Event} impact-change - When the result changes by the user's hand.
 */
export class ImpactTariffCalculator extends LitElement {
  static override styles = css`
    :host {
      display: block;
      color: var(--impact-color-text, CanvasText);
    }
  `;

  /** Value of the import, a decimal string. */
  @property({ attribute: 'import-value' }) importValue = '1000000';

  protected override render() {
    return html`<div part="figure">
      <output>${this.importValue}</output>
      <slot></slot>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-tariff-calculator': ImpactTariffCalculator;
  }
}
