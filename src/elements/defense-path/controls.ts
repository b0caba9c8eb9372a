import { html, nothing, type TemplateResult } from 'lit';
import { localized } from '../../localize/localized.js';
import { selectField } from '../../ui/fields.js';
import { segmentField } from '../../ui/segment-field.js';
import { numberEntry } from './controls-fields.js';
import { bases, formatters, inOwnMoney } from './text.js';
import type { Controls } from './types-figure.js';

function countryField(controls: Controls): TemplateResult | typeof nothing {
  const { data, context, settings, complaint, onSetting } = controls;
  if (data.countries.length < 2) return nothing;
  return selectField({
    id: 'country',
    label: context.messages.fields.country,
    value: settings.country,
    options: data.countries.map(({ id, label }) => ({ value: id, label: localized(label, context.locale) })),
    error: complaint('country'),
    // Another country has its own definitions and money.
    onChange: (country) => onSetting({ country, definition: '', currency: '' }),
  });
}

function definitionField({ computed, context, settings, complaint, onSetting }: Controls): TemplateResult {
  const { series } = computed ?? {};
  return selectField({
    id: 'definition',
    size: 'long',
    label: context.messages.fields.definition,
    value: settings.definition || (series?.definition.id ?? ''),
    options: (series?.country.definitions ?? []).map(({ id, label }) => ({
      value: id,
      label: localized(label, context.locale),
    })),
    error: complaint('definition'),
    onChange: (definition) => onSetting({ definition }),
  });
}

/** The GDP that is divided by, in the country's own money. */
function denominatorEcho({ computed, context, settings }: Controls): string {
  if (!computed) return '';
  const { result, series } = computed;
  const { compact } = formatters(inOwnMoney(context, series));
  if ((settings.denominator || result.denominator) !== 'current')
    return series.fixedGdp ? compact(series.fixedGdp) : '';
  const gdp = series.gdp.get(result.latest.year);
  const name = gdp && bases(computed, context).current(gdp.year);
  return gdp ? context.messages.labelled({ name: name ?? '', text: compact(gdp.value) }) : '';
}

function denominatorField(controls: Controls): TemplateResult {
  const { computed, context, settings, complaint, onSetting } = controls;
  const { fields } = context.messages;
  const base = computed?.series.country.fixedGdp;
  return segmentField({
    id: 'denominator',
    label: fields.denominator,
    value: settings.denominator || (computed?.result.denominator ?? ''),
    options: [
      {
        value: 'fixed',
        label: base ? fields.fixed({ year: formatters(context).fiscal(base.year) }) : fields.fixedAny,
      },
      { value: 'current', label: fields.current },
    ],
    echo: denominatorEcho(controls),
    error: complaint('denominator'),
    onChange: (denominator) => onSetting({ denominator }),
  });
}

function targetFields(controls: Controls): TemplateResult {
  const { computed, context, settings } = controls;
  const { messages } = context;
  const { fields } = messages;
  const { compact, percent, fiscal } = formatters(context);
  const result = computed?.result;
  const stands = result?.reached === 'published' ? result.published : result?.latest.share;
  const echo =
    result &&
    (result.reached === null
      ? `= ${compact(result.targetSpending)}`
      : messages.alreadyReached({ year: fiscal(result.latest.year), share: percent(stands ?? '0') }));
  const { targetShare, targetYear } = settings;
  return html`${numberEntry(controls, 'targetShare', {
    label: fields.targetShare,
    unit: fields.targetShareUnit,
    size: 'short',
    echo: echo ?? '',
    ...(targetShare === undefined ? {} : { shown: targetShare }),
  })}
  ${numberEntry(controls, 'targetYear', {
    label: fields.targetYear,
    echo: '',
    size: 'shorter',
    ...(targetYear === undefined ? {} : { shown: targetYear }),
  })}`;
}

function optionsBox(controls: Controls): TemplateResult {
  const { context, options } = controls;
  return html`<details
    part="options"
    ?open=${options.open}
    @toggle=${(event: Event) => options.toggle((event.target as HTMLDetailsElement).open)}
  >
    <summary>${context.messages.fields.options}</summary>
    ${options.open ? options.module.part(context.messages, (module) => module.optionsFields(controls)) : nothing}
  </details>`;
}

/** All fields of the path. */
export function defenseControls(controls: Controls): TemplateResult {
  const { context, settings, onSetting } = controls;
  const { fields } = context.messages;
  return html`${countryField(controls)}${definitionField(controls)} ${denominatorField(controls)}
  ${selectField({
    id: 'budget',
    size: 'medium',
    label: fields.budget,
    value: settings.budget,
    options: [
      { value: 'with-supplementary', label: fields.withSupplementary },
      { value: 'initial', label: fields.initial },
    ],
    onChange: (budget) => onSetting({ budget }),
  })}
  ${targetFields(controls)}
  ${selectField({
    id: 'measure',
    size: 'select',
    label: fields.measure,
    value: settings.drawing,
    options: Object.entries(fields.drawings).map(([value, label]) => ({ value, label })),
    onChange: (value) => {
      const [measure = '', chart = ''] = value.split(' ');
      onSetting({ measure, chart });
    },
  })}
  ${optionsBox(controls)}`;
}
