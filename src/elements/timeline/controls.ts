import { html, type TemplateResult } from 'lit';
import { checkField } from '../../ui/fields.js';
import { formatters } from './text.js';
import type { Controls } from './types.js';

/** Topics to be shown alone; all are shown where none is ticked. */
function topicFields({ context, computed, topics, set }: Controls): TemplateResult {
  const { fields } = context.messages;
  const { topic, count } = formatters(context);
  const toggled = (id: string, checked: boolean) =>
    (checked ? [...topics, id] : topics.filter((one) => one !== id)).join(' ');
  return html`<fieldset class="checks" part="field">
    <legend>${fields.topics}</legend>
    ${(computed?.offered ?? []).map(({ id, count: events }) =>
      checkField({
        id: `topic-${id}`,
        label: fields.counted({ topic: topic(id), count: count(events) }),
        checked: topics.includes(id),
        disabled: events === 0 && !topics.includes(id),
        onChange: (checked) => set({ topics: toggled(id, checked) }),
      }),
    )}
  </fieldset>`;
}

/** All fields of the timeline. */
export function timelineControls(controls: Controls): TemplateResult {
  const { context, computed, complaint, days } = controls;
  const { messages } = context;
  const day = (name: 'from' | 'to') =>
    days.field(
      name,
      {
        label: messages.fields[name],
        value: controls[name] || (computed?.result[name] ?? ''),
        refusal: complaint(name),
      },
      messages,
    );
  return html`${topicFields(controls)}${day('from')}${day('to')}`;
}
