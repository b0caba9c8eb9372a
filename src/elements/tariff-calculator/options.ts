import { html, nothing } from 'lit';
import { checkField, selectField } from '../../ui/fields.js';
import { numberField } from './controls-number.js';
import type { OptionsModule } from './types.js';

/** Quantity, carriage, fees and rounding: for importers. Loaded when the options are opened. */
export const optionFields: OptionsModule['optionFields'] = (controls) => {
  const { context, settings, onWord, onFees, disabled, complaint } = controls;
  const { fields } = context.messages;
  const choose = (name: 'transport' | 'rounding', options: readonly { value: string; label: string }[]) =>
    selectField({
      id: name,
      label: fields[name],
      value: settings[name],
      options,
      disabled,
      error: complaint(name),
      onChange: (value) => onWord(name, value),
    });
  return html`<div class="controls">
    ${numberField(controls, 'quantity', { label: fields.quantity })}
    ${numberField(controls, 'freight', { label: fields.freight, unit: context.currency })}
    ${numberField(controls, 'insurance', { label: fields.insurance, unit: context.currency })}
    ${choose(
      'rounding',
      Object.entries(fields.roundings).map(([value, label]) => ({ value, label })),
    )}
    ${checkField({
      id: 'fees',
      label: fields.fees,
      checked: settings.fees,
      disabled,
      error: complaint('fees'),
      onChange: onFees,
    })}
    ${
      settings.fees
        ? html`${choose('transport', [
            { value: 'ocean', label: fields.ocean },
            { value: 'air', label: fields.air },
          ])}
          ${numberField(controls, 'entries', { label: fields.entries })}`
        : nothing
    }
  </div>`;
};
