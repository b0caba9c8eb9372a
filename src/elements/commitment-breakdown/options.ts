import { html, type TemplateResult } from 'lit';
import { entryField, type EntryOptions } from '../../ui/entry-field.js';
import { checkField, selectField } from '../../ui/fields.js';
import type { NumberName } from './types.js';
import type { Controls, OptionsModule } from './types-views.js';

function numberField(controls: Controls, name: NumberName, options: EntryOptions): TemplateResult {
  const { entries, context, onNumber, complaint } = controls;
  return entryField(
    { entries, messages: context.messages, disabled: false, onNumber, complaint },
    name,
    options,
  );
}

function disputedFields({
  computed,
  context,
  includeDisputed,
  onSetting,
  write,
}: Controls): TemplateResult[] {
  const disputed = (computed?.list?.items ?? []).filter(({ off }) => off === true);
  return disputed.map(({ id, name }) =>
    checkField({
      id: `include-${id}`,
      label: context.messages.fields.includeDisputed({ name: write?.text(name) ?? '' }),
      checked: includeDisputed.includes(id),
      onChange: (checked) => {
        const others = includeDisputed.filter((other) => other !== id);
        onSetting('includeDisputed', [...others, ...(checked ? [id] : [])].join(' '));
      },
    }),
  );
}

function scheduleField(controls: Controls): TemplateResult {
  const { computed, context, complaint, schedule, onSetting } = controls;
  const { fields } = context.messages;
  const schedules = Object.entries(fields.schedules).filter(
    ([kind]) => kind !== 'given' || computed?.commitment.years !== undefined,
  );
  return selectField({
    id: 'schedule',
    label: fields.schedule,
    value: schedule ?? computed?.result.schedule ?? 'straight',
    options: schedules.map(([value, label]) => ({ value, label })),
    error: complaint('schedule'),
    onChange: (value) => onSetting('schedule', value),
  });
}

/** The fields behind "options": another total, the exchange rate, the population, the payment profile, and disputed items. */
export const optionsFields: OptionsModule['optionsFields'] = (controls) => {
  const { computed, context, write } = controls;
  const { fields } = context.messages;
  const { commitment, rate, result } = computed ?? {};
  const [other = ''] = rate?.unit.split('/') ?? [];
  const currency = result?.currency ?? '';
  return html`<div class="controls">
    ${numberField(controls, 'total', {
      label: fields.total,
      unit: currency,
      echo: commitment && write ? write.exact(commitment.total.amount) : '',
    })}
    ${numberField(controls, 'exchangeRate', {
      label: fields.exchangeRate({ pair: `${other}/${currency}` }),
      echo: rate && write ? write.number(rate.value) : '',
    })}
    ${numberField(controls, 'population', { label: fields.population, echo: fields.populationEcho })}
    ${scheduleField(controls)} ${disputedFields(controls)}
  </div>`;
};
