import { html, type TemplateResult } from 'lit';
import type { Refusal } from '../../core/model/outcome.js';
import { checkField, dateField } from '../../ui/fields.js';
import type { Answered, Writer } from './view.js';
import { writers } from './view.js';

/** What the fields show and what they may do. */
export interface Controls {
  readonly writer: Writer;
  readonly answered: Answered | null;
  readonly refusals: Readonly<Record<string, Refusal>>;
  readonly topics: readonly string[];
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly onSetting: (name: 'topic' | 'from' | 'to', value: string) => void;
}

/** A refusal in the reader's words; null where there is none. */
function refusalText(refusal: Refusal | undefined, { messages }: Writer): string | null {
  if (!refusal) return null;
  const { reason, details } = refusal;
  return messages.refusals[reason]?.(details?.['given'] ?? '') ?? messages.refusal(refusal);
}

/** Topics to be shown alone; all are shown where none is ticked. */
function topicFields({ writer, answered, topics, onSetting }: Controls): TemplateResult {
  const { fields } = writer.messages;
  const { topic, count } = writers(writer);
  const toggled = (id: string, checked: boolean) =>
    (checked ? [...topics, id] : topics.filter((one) => one !== id)).join(' ');
  return html`<fieldset class="checks" part="field">
    <legend>${fields.topic}</legend>
    ${(answered?.offered ?? []).map(({ id, count: events }) =>
      checkField({
        id: `topic-${id}`,
        label: fields.counted(topic(id), count(events)),
        checked: topics.includes(id),
        disabled: events === 0 && !topics.includes(id),
        onChange: (checked) => onSetting('topic', toggled(id, checked)),
      }),
    )}
  </fieldset>`;
}

/** All fields of the timeline. */
export function timelineControls(controls: Controls): TemplateResult {
  const { writer, answered, refusals, onSetting } = controls;
  const day = (name: 'from' | 'to') =>
    dateField({
      id: name,
      label: writer.messages.fields[name],
      value: controls[name] ?? answered?.result[name] ?? '',
      error: refusalText(refusals[name], writer),
      onInput: (date) => onSetting(name, date),
    });
  return html`${topicFields(controls)}${day('from')}${day('to')}`;
}

/** What stands in the way of a result and has no field of its own. */
export function hiddenRefusals({ refusals, writer }: Controls): string[] {
  const labels: Readonly<Record<string, unknown>> = writer.messages.fields;
  return Object.entries(refusals)
    .filter(([field]) => field !== 'from' && field !== 'to')
    .map(([field, refusal]) => `${String(labels[field])}: ${refusalText(refusal, writer) ?? ''}`);
}
