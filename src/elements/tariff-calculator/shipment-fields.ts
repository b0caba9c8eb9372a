import { html, nothing, type TemplateResult } from 'lit';
import { checkField, selectField } from '../../ui/fields.js';
import { number, refusalText, type Controls } from './number-fields.js';

/** Quantity, carriage, fees and rounding: for importers. Loaded when the options are opened. */
export function shipmentFields(controls: Controls): TemplateResult {
  const { writer, settings, onSetting, disabled, refusals } = controls;
  const { fields } = writer.messages;
  const choose = (name: 'transport' | 'rounding', options: readonly { value: string; label: string }[]) =>
    selectField({
      id: name,
      label: fields[name],
      value: settings[name],
      options,
      disabled,
      error: refusalText(refusals[name], writer),
      onChange: (value) => onSetting(name, value),
    });
  return html`<div class="controls">
    ${number(controls, 'quantity', { label: fields.quantity })}
    ${number(controls, 'freight', { label: fields.freight, unit: writer.currency })}
    ${number(controls, 'insurance', { label: fields.insurance, unit: writer.currency })}
    ${choose(
      'rounding',
      Object.entries(fields.roundings).map(([value, label]) => ({ value, label })),
    )}
    ${checkField({
      id: 'fees',
      label: fields.fees,
      checked: settings.fees,
      disabled,
      error: refusalText(refusals['fees'], writer),
      onChange: (checked) => onSetting('fees', checked),
    })}
    ${
      settings.fees
        ? html`${choose('transport', [
            { value: 'ocean', label: fields.ocean },
            { value: 'air', label: fields.air },
          ])}
          ${number(controls, 'entries', { label: fields.entries })}`
        : nothing
    }
  </div>`;
}
