import { html, nothing, type TemplateResult } from 'lit';
import { localized } from '../../localize/localized.js';
import { selectField } from '../../ui/fields.js';
import { segmentField } from '../../ui/segment-field.js';
import { number, refusalText, type Controls } from './fields.js';
import { bases, writers } from './view.js';

function countryField(controls: Controls): TemplateResult | typeof nothing {
  const { data, writer, settings, refusals, onSetting } = controls;
  if (data.countries.length < 2) return nothing;
  return selectField({
    id: 'country',
    label: writer.messages.fields.country,
    value: settings.country,
    options: data.countries.map(({ id, label }) => ({ value: id, label: localized(label, writer.locale) })),
    error: refusalText(refusals['country'], writer),
    onChange: (value) => onSetting('country', value),
  });
}

/** What is counted, and over which GDP. */
function measureFields(controls: Controls): TemplateResult {
  const { answered, writer, settings, refusals, onSetting } = controls;
  const { messages, locale } = writer;
  const { fields } = messages;
  const { compact } = writers({ ...writer, currency: answered?.basis.country.currency ?? writer.currency });
  const { fiscal } = writers(writer);
  const country = answered?.basis.country;
  const { denominator, latest } = answered?.result ?? {};
  const gdp = latest && answered?.basis.gdp.get(latest.year);
  const fixed = answered?.basis.fixedGdp;
  const base = country?.fixedGdp;
  const echo =
    (settings.denominator || denominator) === 'current'
      ? gdp && answered && `${bases(answered, writer).current(gdp.year)}: ${compact(gdp.value)}`
      : fixed && compact(fixed);
  return html`${selectField({
    id: 'definition',
    size: 'long',
    label: fields.definition,
    value: settings.definition || (answered?.basis.definition.id ?? ''),
    options: (country?.definitions ?? []).map(({ id, label }) => ({
      value: id,
      label: localized(label, locale),
    })),
    error: refusalText(refusals['definition'], writer),
    onChange: (value) => onSetting('definition', value),
  })}
  ${segmentField({
    id: 'denominator',
    label: fields.denominator,
    value: settings.denominator || (denominator ?? ''),
    options: [
      { value: 'fixed', label: base ? fields.fixed(fiscal(base.year)) : fields.fixedAny },
      { value: 'current', label: fields.current },
    ],
    echo: echo || '',
    error: refusalText(refusals['denominator'], writer),
    onChange: (value) => onSetting('denominator', value),
  })}`;
}

function targetFields(controls: Controls): TemplateResult {
  const { answered, writer } = controls;
  const { messages } = writer;
  const { fields } = messages;
  const { compact, percent, fiscal } = writers(writer);
  const result = answered?.result;
  const reached = result?.notes.includes('target-already-reached');
  const echo =
    result &&
    (reached
      ? messages.alreadyReached(fiscal(result.latest.year), percent(result.latest.share))
      : `= ${compact(result.targetSpending)}`);
  return html`${number(controls, 'targetShare', {
    label: fields.targetShare,
    unit: fields.targetShareUnit,
    size: 'short',
    echo: echo ?? '',
  })}
  ${number(controls, 'targetYear', { label: fields.targetYear, echo: '', size: 'shorter' })}`;
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

/** All fields of the path. */
export function defenseControls(controls: Controls): TemplateResult {
  const { writer, settings, onSetting } = controls;
  const { fields } = writer.messages;
  return html`${countryField(controls)}${measureFields(controls)}
  ${selectField({
    id: 'budget',
    size: 'medium',
    label: fields.budget,
    value: settings.budget,
    options: [
      { value: 'with-supplementary', label: fields.withSupplementary },
      { value: 'initial', label: fields.initial },
    ],
    onChange: (value) => onSetting('budget', value),
  })}
  ${targetFields(controls)}
  ${selectField({
    id: 'view',
    size: 'select',
    label: fields.view,
    value: settings.view,
    options: Object.entries(fields.views).map(([value, label]) => ({ value, label })),
    onChange: (value) => onSetting('view', value),
  })}
  ${options(controls)}`;
}

/** Fields of the first row; what is wrong with the others is said above when they are not in sight. */
const ALWAYS_SHOWN: ReadonlySet<string> = new Set(['definition', 'denominator', 'targetShare', 'targetYear']);

/** What stands in the way of a result and has no field in sight. */
export function hiddenRefusals({ refusals, optionsOpen, writer, data, entries }: Controls): string[] {
  const { messages } = writer;
  const labels: Readonly<Record<string, unknown>> = messages.fields;
  const inSight = (field: string) =>
    ALWAYS_SHOWN.has(field) ||
    (field === 'country' ? data.countries.length > 1 : optionsOpen && field in labels);
  const name = (field: string) => (typeof labels[field] === 'string' ? `${labels[field]}: ` : '');
  const unread = (['gdpGrowth', 'deflator', 'fixedGdp'] as const).flatMap((field) => {
    const refusal = entries.refusalText(field, messages);
    return refusal !== null && !optionsOpen ? [name(field) + refusal] : [];
  });
  const refused = Object.entries(refusals)
    .filter(([field]) => !inSight(field))
    .map(([field, refusal]) => name(field) + (refusalText(refusal, writer) ?? ''));
  return [...unread, ...refused];
}
