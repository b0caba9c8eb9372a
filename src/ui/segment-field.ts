import { html, nothing, type TemplateResult } from 'lit';
import type { SelectField } from './fields.js';
import { liveFlag } from './live.js';

/** A choice between two or three, all in sight. */
export function segmentField(field: SelectField): TemplateResult {
  return html`<fieldset class="field segments" part="field" aria-describedby="${field.id}-error">
    <legend>${field.label}</legend>
    <div class="segment-box" part="input-box">
      ${field.options.map(
        ({ value, label }) =>
          html`<label class=${value === field.value ? 'chosen' : ''}
            ><input
              type="radio"
              name=${field.id}
              value=${value}
              ?checked=${value === field.value}
              .checked=${liveFlag(value === field.value)}
              ?disabled=${field.disabled ?? false}
              @change=${() => field.onChange(value)}
            /><span>${label}</span></label
          >`,
      )}
    </div>
    ${field.echo === undefined ? nothing : html`<p class="echo" data-echo=${field.id}>${field.echo}</p>`}
    <div id="${field.id}-error" aria-live="polite">
      ${field.error ? html`<p class="error" part="error">${field.error}</p>` : nothing}
    </div>
  </fieldset>`;
}
