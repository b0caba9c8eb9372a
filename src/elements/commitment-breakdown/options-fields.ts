import { html, type TemplateResult } from 'lit';
import { entryField, type EntryOptions } from '../../ui/entry-field.js';
import { checkField, selectField } from '../../ui/fields.js';
import type { NumberName } from './entries.js';
import { refusalText, type Controls } from './fields.js';

function number(controls: Controls, name: NumberName, options: EntryOptions): TemplateResult {
  const { entries, writer, onNumber, refusals } = controls;
  const complaint = (field: NumberName) => refusalText(refusals[field], writer);
  return entryField(
    { entries, messages: writer.messages, disabled: false, onNumber, complaint },
    name,
    options,
  );
}

function includeFields({ answered, writer, include, onSetting, say }: Controls): TemplateResult[] {
  const disputed = (answered?.basis.scenario?.items ?? []).filter(({ off }) => off === true);
  return disputed.map(({ id, name }) =>
    checkField({
      id: `include-${id}`,
      label: `${writer.messages.fields.include}: ${say?.text(name) ?? id}`,
      checked: include.includes(id),
      onChange: (checked) =>
        onSetting(
          'include',
          [...include.filter((other) => other !== id), ...(checked ? [id] : [])].join(' '),
        ),
    }),
  );
}

/** The fields that open on request: another total, the rate of exchange, the population, the years, and what is disputed. */
export function optionsFields(controls: Controls): TemplateResult {
  const { answered, writer, refusals, schedule, onSetting, say } = controls;
  const { fields } = writer.messages;
  const { result, basis } = answered ?? {};
  const published = basis?.commitment.total.amount;
  const [other] = basis?.rate?.unit.split('/') ?? [];
  const schedules = Object.entries(fields.schedules).filter(
    ([kind]) => kind !== 'given' || basis?.commitment.years !== undefined,
  );
  return html`<div class="controls">
    ${number(controls, 'total', {
      label: fields.total,
      unit: result?.currency ?? '',
      echo: published && say ? say.exact(published) : '',
    })}
    ${number(controls, 'exchangeRate', {
      label: fields.exchangeRate(`${other ?? ''}/${result?.currency ?? ''}`),
      echo: basis?.rate && say ? say.number(basis.rate.value) : '',
    })}
    ${number(controls, 'population', { label: fields.population, echo: fields.populationEcho })}
    ${selectField({
      id: 'schedule',
      label: fields.schedule,
      value: schedule || (result?.schedule ?? 'straight'),
      options: schedules.map(([value, label]) => ({ value, label })),
      error: refusalText(refusals['schedule'], writer),
      onChange: (value) => onSetting('schedule', value),
    })}
    ${includeFields(controls)}
  </div>`;
}
