import { html, nothing, type TemplateResult } from 'lit';
import { selectField } from '../../ui/fields.js';
import { segmentField } from '../../ui/segment-field.js';
import { refusalText, type Controls } from './fields.js';
import { CUSTOM } from './scenario.js';
import { writers } from './writer.js';

function commitmentField({
  data,
  writer,
  answered,
  refusals,
  onSetting,
}: Controls): TemplateResult | typeof nothing {
  if (data.commitments.length < 2) return nothing;
  const { text } = writers(writer);
  return selectField({
    id: 'commitment',
    label: writer.messages.fields.commitment,
    value: answered?.result.commitment ?? '',
    options: data.commitments.map(({ id, name }) => ({ value: id, label: text(name) })),
    error: refusalText(refusals['commitment'], writer),
    onChange: (value) => onSetting('commitment', value),
  });
}

function scenarioField({ writer, answered, refusals, onSetting }: Controls): TemplateResult {
  const { fields } = writer.messages;
  const { text } = writers(writer);
  const { commitment, scenario } = answered?.basis ?? {};
  const published = (commitment?.scenarios ?? []).map(({ id, name }) => ({ value: id, label: text(name) }));
  const divisible = (commitment?.sectors.length ?? 0) > 1;
  return selectField({
    id: 'scenario',
    label: fields.scenario,
    value: scenario?.id ?? CUSTOM,
    options: [...published, ...(divisible ? [{ value: CUSTOM, label: fields.custom }] : [])],
    error: refusalText(refusals['scenario'], writer),
    onChange: (value) => onSetting('scenario', value),
  });
}

function options(controls: Controls): TemplateResult {
  const { writer, onOptions, optionsOpen } = controls;
  return html`<details
    part="options"
    ?open=${optionsOpen}
    @toggle=${(event: Event) => onOptions((event.target as HTMLDetailsElement).open)}
  >
    <summary>${writer.messages.fields.options}</summary>
    ${optionsOpen ? (controls.options.get()?.optionsFields(controls) ?? nothing) : nothing}
  </details>`;
}

/** All fields; those of a split of one's own come with it. */
export function commitmentControls(controls: Controls, split: unknown): TemplateResult {
  const { writer, view, onSetting } = controls;
  const { fields } = writer.messages;
  return html`${commitmentField(controls)}${scenarioField(controls)}
  ${segmentField({
    id: 'view',
    label: fields.view,
    value: view,
    options: Object.entries(fields.views).map(([value, label]) => ({ value, label })),
    onChange: (value) => onSetting('view', value),
  })}
  ${split}${options(controls)}`;
}

/** Fields that are always in sight; what is wrong with the others is said above when they are not. */
const ALWAYS_SHOWN: ReadonlySet<string> = new Set(['commitment', 'scenario']);

/** What stands in the way of a result and has no field in sight. */
export function hiddenRefusals({ refusals, optionsOpen, writer, entries }: Controls): string[] {
  const { messages } = writer;
  const labels: Readonly<Record<string, unknown>> = messages.fields;
  const name = (field: string) => {
    const label = labels[field];
    return typeof label === 'string' ? `${label}: ` : '';
  };
  const unread = (['total', 'exchangeRate', 'population'] as const).flatMap((field) => {
    const refusal = entries.refusalText(field, messages);
    return refusal !== null && !optionsOpen ? [name(field) + refusal] : [];
  });
  const refused = Object.entries(refusals)
    .filter(([field]) => !ALWAYS_SHOWN.has(field) && (!optionsOpen || field === 'shares'))
    .map(
      ([field, refusal]) =>
        name(field) + (refusalText(refusal, writer, field === 'shares' ? 'percent' : 'money') ?? ''),
    );
  return [...unread, ...refused];
}
