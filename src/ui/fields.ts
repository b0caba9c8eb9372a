import { html, nothing, type TemplateResult } from 'lit';
import { live, liveFlag } from './live.js';

/** What every field has: a label above, a line of explanation and a line of complaint below. */
interface Field {
  readonly id: string;
  readonly label: string;
  /** How the entry was read; left out where nothing is ever said, or where the page has its own element with the id `…-echo`. */
  readonly echo?: string;
  readonly error?: string | null;
  readonly disabled?: boolean;
  /** A class of its place among the fields, for how wide it is there. */
  readonly size?: string;
}

export interface TextField extends Field {
  readonly text: string;
  readonly unit?: string | TemplateResult;
  readonly onInput: (text: string) => void;
  /** Whether signs or words may stand beside the digits, which keyboards for numbers alone do not have: a minus, 億, bn. */
  readonly inWords?: boolean;
  /** Both readings of an ambiguous entry, to choose from. */
  readonly readings?: readonly { readonly text: string; readonly choose: () => void }[];
}

export interface DateField extends Field {
  readonly value: string;
  /** A key or another change in the field, or its being left. */
  readonly onEvent: (event: Event) => void;
}

export interface SelectField extends Field {
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

function frame(field: Field, control: TemplateResult, extra: unknown = nothing): TemplateResult {
  return html`<div class="field ${field.size ?? ''}" part="field">
    <label for=${field.id}>${field.label}</label>
    ${control}
    ${field.echo === undefined ? nothing : html`<p class="echo" id="${field.id}-echo" data-echo=${field.id}>${field.echo}</p>`}
    <div id="${field.id}-error" aria-live="polite">
      ${field.error ? html`<p class="error" part="error">${field.error}</p>` : nothing}${extra}
    </div>
  </div>`;
}

function describedBy(field: Field): string {
  return `${field.id}-echo ${field.id}-error`;
}

/** A field for a number, typed as the reader's locale writes it. */
export function numberField(field: TextField): TemplateResult {
  const choices = field.readings?.length
    ? html`<p class="choices">
        ${field.readings.map(({ text, choose }) => html`<button type="button" part="choice" @click=${choose}>${text}</button>`)}
      </p>`
    : nothing;
  const control = html`<span class="box ${field.error ? 'wrong' : ''}" part="input-box">
    <input
      id=${field.id}
      part="input"
      type="text"
      inputmode=${field.inWords ? 'text' : 'decimal'}
      autocomplete="off"
      spellcheck="false"
      .value=${live(field.text)}
      ?disabled=${field.disabled ?? false}
      aria-invalid=${field.error ? 'true' : 'false'}
      aria-describedby=${describedBy(field)}
      @input=${(event: Event) => field.onInput((event.target as HTMLInputElement).value)}
    />${typeof field.unit === 'string' ? html`<span class="unit" aria-hidden="true">${field.unit}</span>` : (field.unit ?? nothing)}
  </span>`;
  return frame(field, control, choices);
}

/** A field for words. */
export function textField(
  field: Field & { readonly text: string; readonly onInput: (text: string) => void },
): TemplateResult {
  const control = html`<span class="box" part="input-box">
    <input
      id=${field.id}
      part="input"
      type="text"
      autocomplete="off"
      spellcheck="false"
      .value=${live(field.text)}
      aria-describedby=${describedBy(field)}
      @input=${(event: Event) => field.onInput((event.target as HTMLInputElement).value)}
    />
  </span>`;
  return frame(field, control);
}

/** A field for a day, with the browser's own calendar. */
export function dateField(field: DateField): TemplateResult {
  const control = html`<span class="box ${field.error ? 'wrong' : ''}" part="input-box">
    <input
      id=${field.id}
      part="input"
      type="date"
      .value=${live(field.value)}
      ?disabled=${field.disabled ?? false}
      aria-invalid=${field.error ? 'true' : 'false'}
      aria-describedby=${describedBy(field)}
      @keydown=${field.onEvent}
      @keyup=${field.onEvent}
      @input=${field.onEvent}
      @blur=${field.onEvent}
    />
  </span>`;
  return frame(field, control);
}

/** A choice among a few. */
export function selectField(field: SelectField): TemplateResult {
  const control = html`<span class="box select" part="input-box">
    <select
      id=${field.id}
      part="select"
      ?disabled=${field.disabled ?? false}
      aria-describedby=${describedBy(field)}
      @change=${(event: Event) => field.onChange((event.target as HTMLSelectElement).value)}
    >
      ${field.options.map(
        ({ value, label }) =>
          html`<option
            value=${value}
            ?selected=${value === field.value}
            .selected=${liveFlag(value === field.value)}
          >
            ${label}
          </option>`,
      )}
    </select>
  </span>`;
  return frame(field, control);
}

/** A box to tick. */
export function checkField(field: {
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
  readonly error?: string | null;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}): TemplateResult {
  return html`<div class="field check" part="field">
    <label
      ><input
        id=${field.id}
        type="checkbox"
        part="checkbox"
        ?checked=${field.checked}
        .checked=${liveFlag(field.checked)}
        ?disabled=${field.disabled ?? false}
        aria-describedby="${field.id}-error"
        @change=${(event: Event) => field.onChange((event.target as HTMLInputElement).checked)}
      />
      ${field.label}</label
    >
    <div id="${field.id}-error" aria-live="polite">
      ${field.error ? html`<p class="error" part="error">${field.error}</p>` : nothing}
    </div>
  </div>`;
}
