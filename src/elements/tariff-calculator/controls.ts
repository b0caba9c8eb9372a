import { html, nothing, type TemplateResult } from 'lit';
import { formatForInput } from '../../core/numbers/format.js';
import { localized } from '../../localize/localized.js';
import { selectField } from '../../ui/fields.js';
import { smallRateEcho } from '../../ui/entry-field.js';
import { live } from '../../ui/live.js';
import { numberField } from './controls-number.js';
import { CUSTOM } from './inputs.js';
import { lawOf, valueEcho } from './text.js';
import type { Controls } from './types.js';

function echoOfValue({ entries, context }: Controls): string {
  const value = entries.value('importValue');
  return value === null || entries.complaint('importValue') ? '' : valueEcho(value, context);
}

function valueField(controls: Controls): TemplateResult {
  const { context, disabled, onWord, presets, settings, onPreset, complaint } = controls;
  const { messages, locale } = context;
  const wrong = complaint('currency');
  const unit = html`<input
    id="currency"
    class="currency"
    part="input"
    type="text"
    size="3"
    maxlength="3"
    autocomplete="off"
    spellcheck="false"
    aria-label=${messages.fields.currency}
    aria-invalid=${wrong ? 'true' : 'false'}
    aria-describedby="currency-error"
    .value=${live(settings.currency)}
    ?disabled=${disabled}
    @change=${(event: Event) => onWord('currency', (event.target as HTMLInputElement).value.normalize('NFKC').trim().toUpperCase())}
  />`;
  return html`<div class="value">
    ${numberField(controls, 'importValue', { label: messages.fields.importValue, unit, echo: echoOfValue(controls) })}
    <div id="currency-error" aria-live="polite">
      ${wrong ? html`<p class="error" part="error">${wrong}</p>` : nothing}
    </div>
    ${
      presets.length
        ? html`<p class="choices" part="presets">
            <span>${messages.presets}</span>
            ${presets.map(
              ({ id, label }) =>
                html`<button
                  type="button"
                  part="choice"
                  ?disabled=${disabled}
                  aria-pressed=${settings.preset === id ? 'true' : 'false'}
                  @click=${() => onPreset(id)}
                >
                  ${localized(label, locale)}
                </button>`,
            )}
          </p>`
        : nothing
    }
  </div>`;
}

function goodsFields(controls: Controls): TemplateResult {
  const { data, context, settings, onWord, disabled, complaint } = controls;
  const { messages, locale } = context;
  const { fields } = messages;
  const products = data.products.filter(({ id }) =>
    data.rows.some((row) => row.product === id && row.origin === settings.origin),
  );
  const chosen = data.products.find(({ id }) => id === settings.product);
  const options = [
    { value: CUSTOM, label: fields.custom },
    ...products.map(({ id, label }) => ({ value: id, label: localized(label, locale) })),
  ];
  if (settings.product !== null && !options.some(({ value }) => value === settings.product)) {
    options.push({ value: settings.product, label: localized(chosen?.label, locale) || settings.product });
  }
  const quotas = data.rows.some(
    (row) => row.product === settings.product && row.origin === settings.origin && row.quota !== undefined,
  );
  return html`${selectField({
    id: 'product',
    label: fields.product,
    value: settings.product ?? CUSTOM,
    options,
    disabled,
    ...(chosen?.note === undefined ? {} : { echo: localized(chosen.note, locale) }),
    error: complaint('product'),
    onChange: (value) => onWord('product', value),
  })}
  ${selectField({
    id: 'origin',
    label: fields.origin,
    value: settings.origin,
    options: data.origins.map(({ id, label }) => ({ value: id, label: localized(label, locale) })),
    disabled: disabled || settings.product === null,
    error: complaint('origin'),
    onChange: (value) => onWord('origin', value),
  })}
  ${
    chosen?.mfnRate === null
      ? numberField(controls, 'mfnRate', {
          label: fields.mfnRate,
          unit: '%',
          echo: controls.entries.value('mfnRate') === null ? messages.assumedMfn : '',
        })
      : nothing
  }
  ${
    quotas
      ? selectField({
          id: 'quota',
          label: fields.quota,
          value: settings.quota,
          options: [
            { value: 'in', label: fields.quotaIn },
            { value: 'over', label: fields.quotaOver },
          ],
          disabled,
          error: complaint('quota'),
          onChange: (value) => onWord('quota', value),
        })
      : nothing
  }`;
}

function sideFields(controls: Controls, side: 'before' | 'after'): TemplateResult {
  const { context, settings, computed, days, disabled, complaint } = controls;
  const { fields } = context.messages;
  const [rateName, dateName] =
    side === 'before' ? (['fromRate', 'fromDate'] as const) : (['toRate', 'toDate'] as const);
  const { rates } = settings;
  return html`<fieldset class="side ${side === 'before' ? 'first' : ''}" part="side">
    <legend>${fields[side]}</legend>
    ${numberField(controls, rateName, {
      label: fields.rate,
      unit: '%',
      ...(rates ? { shown: formatForInput(rates[rateName], context.locale) } : {}),
    })}
    ${
      settings.product === null
        ? nothing
        : days.field(
            dateName,
            {
              label: fields.date,
              value: settings[dateName],
              disabled,
              refusal: complaint(dateName),
            },
            context.messages,
          )
    }
    <p class="echo law" part="law" id="${rateName}-echo" data-echo=${rateName}>
      ${rates && computed ? lawOf(computed[side], controls.data.knownThrough, context) : smallRateEcho(controls.entries, rateName, context.messages) || nothing}
    </p>
  </fieldset>`;
}

function optionsBox(controls: Controls): TemplateResult {
  const { context, onOptions, options } = controls;
  return html`<details
    part="options"
    ?open=${controls.optionsOpen}
    @toggle=${(event: Event) => onOptions((event.target as HTMLDetailsElement).open)}
  >
    <summary>${context.messages.fields.options}</summary>
    ${controls.optionsOpen ? options.part(context.messages, (module) => module.optionFields(controls)) : nothing}
  </details>`;
}

/** All fields of the calculator. */
export function tariffControls(controls: Controls): TemplateResult {
  return html`${valueField(controls)}${goodsFields(controls)}${sideFields(controls, 'before')}${sideFields(controls, 'after')}${optionsBox(controls)}`;
}
