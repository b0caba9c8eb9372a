import { html, nothing, type TemplateResult } from 'lit';
import { formatForInput, formatMoney, formatMoneyCompact } from '../../core/numbers/format.js';
import { dateField, selectField } from '../../ui/fields.js';
import { live } from '../../ui/live.js';
import { number, refusalText, type Controls } from './number-fields.js';
import { lawOf, localized } from './view.js';

function echoOfValue({ entries, writer }: Controls): string {
  const value = entries.value('importValue');
  if (value === null || entries.complaint('importValue')) return '';
  const { currency, locale, messages } = writer;
  const exact = formatMoney(value, currency, locale);
  const full = formatMoney(value, currency, locale, { digits: 'exact' });
  const echo = messages.echo(exact, formatMoneyCompact(value, currency, locale));
  return exact === full ? echo : `${full} · ${messages.roundedTo(exact)}`;
}

function valueField(controls: Controls): TemplateResult {
  const { writer, disabled, onSetting, data, settings, onPick, refusals } = controls;
  const { messages, locale } = writer;
  const wrong = refusalText(refusals['currency'], writer);
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
    @change=${(event: Event) => onSetting('currency', (event.target as HTMLInputElement).value.trim().toUpperCase())}
  />`;
  const picks = data.presets ?? [];
  return html`<div class="value">
    ${number(controls, 'importValue', { label: messages.fields.importValue, unit, echo: echoOfValue(controls) })}
    <div id="currency-error" aria-live="polite">
      ${wrong ? html`<p class="error" part="error">${wrong}</p>` : nothing}
    </div>
    ${
      picks.length
        ? html`<p class="choices" part="quick-picks">
            <span>${messages.presets}</span>
            ${picks.map(
              (pick) =>
                html`<button
                  type="button"
                  part="choice"
                  ?disabled=${disabled}
                  aria-pressed=${settings.pick === pick.id ? 'true' : 'false'}
                  @click=${() => onPick(pick.id)}
                >
                  ${localized(pick.label, locale)}
                </button>`,
            )}
          </p>`
        : nothing
    }
  </div>`;
}

function goodsFields(controls: Controls): TemplateResult {
  const { data, writer, settings, onSetting, disabled, refusals } = controls;
  const { messages, locale } = writer;
  const { fields } = messages;
  const products = data.products.filter(({ id }) =>
    data.rows.some((row) => row.product === id && row.origin === settings.origin),
  );
  const chosen = data.products.find(({ id }) => id === settings.product);
  const options = [
    { value: 'none', label: fields.byHand },
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
    value: settings.product ?? 'none',
    options,
    disabled,
    ...(chosen?.note === undefined ? {} : { echo: localized(chosen.note, locale) }),
    error: refusalText(refusals['product'], writer),
    onChange: (value) => onSetting('product', value),
  })}
  ${selectField({
    id: 'origin',
    label: fields.origin,
    value: settings.origin,
    options: data.origins.map(({ id, label }) => ({ value: id, label: localized(label, locale) })),
    disabled: disabled || settings.product === null,
    error: refusalText(refusals['origin'], writer),
    onChange: (value) => onSetting('origin', value),
  })}
  ${
    chosen?.mfnRate === null
      ? number(controls, 'mfnRate', {
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
          error: refusalText(refusals['quota'], writer),
          onChange: (value) => onSetting('quota', value),
        })
      : nothing
  }`;
}

function sideFields(controls: Controls, side: 'before' | 'after'): TemplateResult {
  const { writer, settings, answer, onSetting, disabled, refusals } = controls;
  const { fields } = writer.messages;
  const rateName = side === 'before' ? 'fromRate' : 'toRate';
  const dateName = side === 'before' ? 'fromOn' : 'on';
  const current = answer?.[side];
  const scheduled = settings.product !== null && current?.inForce;
  return html`<fieldset class="side ${side === 'before' ? 'first' : ''}" part="side">
    <legend>${fields[side]}</legend>
    ${number(controls, rateName, {
      label: fields.rate,
      unit: '%',
      ...(scheduled ? { shown: formatForInput(current.inForce.rate, writer.locale) } : {}),
    })}
    ${
      settings.product === null
        ? nothing
        : dateField({
            id: dateName,
            label: fields.date,
            value: settings[dateName],
            disabled,
            error: refusalText(refusals[dateName], writer),
            onInput: (date) => onSetting(dateName, date),
          })
    }
    <p class="echo law" part="law" id="${rateName}-echo">
      ${scheduled ? lawOf(current, controls.data.knownThrough, writer) : nothing}
    </p>
  </fieldset>`;
}

function options(controls: Controls): TemplateResult {
  const { writer, onOptions, shipment } = controls;
  return html`<details
    part="options"
    ?open=${controls.optionsOpen}
    @toggle=${(event: Event) => onOptions((event.target as HTMLDetailsElement).open)}
  >
    <summary>${writer.messages.fields.options}</summary>
    ${controls.optionsOpen ? (shipment.get()?.shipmentFields(controls) ?? nothing) : nothing}
  </details>`;
}

/** All fields of the calculator. */
export function tariffControls(controls: Controls): TemplateResult {
  return html`${valueField(controls)}${goodsFields(controls)}${sideFields(controls, 'before')}${sideFields(controls, 'after')}${options(controls)}`;
}
