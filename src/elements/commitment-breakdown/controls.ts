import { html, nothing, type TemplateResult } from 'lit';
import { selectField } from '../../ui/fields.js';
import type { LazyModule } from '../../ui/lazy-module.js';
import { segmentField } from '../../ui/segment-field.js';
import { CUSTOM } from './model.js';
import { formatters } from './text-describer.js';
import type { Controls, SplitModule } from './types-views.js';

function commitmentField(controls: Controls): TemplateResult | typeof nothing {
  const { data, context, computed, complaint, onSetting } = controls;
  if (data.commitments.length < 2) return nothing;
  const { text } = formatters(context);
  return selectField({
    id: 'commitment',
    label: context.messages.fields.commitment,
    value: computed?.result.commitment ?? '',
    options: data.commitments.map(({ id, name }) => ({ value: id, label: text(name) })),
    error: complaint('commitment'),
    onChange: (value) => onSetting('commitment', value),
  });
}

function scenarioField(controls: Controls): TemplateResult {
  const { context, computed, complaint, onSetting } = controls;
  const { fields } = context.messages;
  const { text } = formatters(context);
  const { commitment, list } = computed ?? {};
  const published = (commitment?.scenarios ?? []).map(({ id, name }) => ({ value: id, label: text(name) }));
  const divisible = (commitment?.sectors.length ?? 0) > 1;
  return selectField({
    id: 'scenario',
    label: fields.scenario,
    value: list?.id ?? CUSTOM,
    options: [...published, ...(divisible ? [{ value: CUSTOM, label: fields.custom }] : [])],
    error: complaint('scenario'),
    onChange: (value) => onSetting('scenario', value),
  });
}

function options(controls: Controls): TemplateResult {
  const { context, onOptions, optionsOpen } = controls;
  return html`<details
    part="options"
    ?open=${optionsOpen}
    @toggle=${(event: Event) => onOptions((event.target as HTMLDetailsElement).open)}
  >
    <summary>${context.messages.fields.options}</summary>
    ${optionsOpen ? controls.options.part(context.messages, (module) => module.optionsFields(controls)) : nothing}
  </details>`;
}

/** All fields; `split` are those of a custom split, fetched when there is one. */
export function commitmentControls(controls: Controls, split: LazyModule<SplitModule>): TemplateResult {
  const { computed, context, view, write, onSetting } = controls;
  const { fields } = context.messages;
  return html`${commitmentField(controls)}${scenarioField(controls)}
  ${segmentField({
    id: 'view',
    label: fields.view,
    value: view,
    options: Object.entries(fields.views).map(([value, label]) => ({ value, label })),
    onChange: (value) => onSetting('view', value),
  })}
  ${computed?.result.shares && write ? split.get()?.fields(computed, write) : nothing}${options(controls)}`;
}
