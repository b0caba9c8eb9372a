import { html, type TemplateResult } from 'lit';
import { formatForInput } from '../../core/numbers/format.js';
import { checkField, selectField } from '../../ui/fields.js';
import { numberEntry } from './controls-fields.js';
import { chosenSeries, countriesIn, seriesIn, targetsIn } from './model-comparison.js';
import { targetNames } from './text-comparison.js';
import { formatters } from './text.js';
import type { Controls } from './types-figure.js';

interface Choice {
  readonly value: string;
  readonly label: string;
}

function select(
  controls: Controls,
  name: 'currency' | 'shape' | 'counterfactual' | 'latestYear' | 'series',
  value: string,
  options: readonly Choice[],
): TemplateResult {
  const { context, complaint, onSetting } = controls;
  return selectField({
    id: name,
    label: context.messages.fields[name],
    value,
    options,
    ...(name === 'shape' ? { size: 'long' } : {}),
    error: complaint(name),
    onChange: (chosen) => onSetting({ [name]: chosen }),
  });
}

const choices = (labels: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** The fixed GDP, with the values that were published for it. */
function fixedGdpField(controls: Controls): TemplateResult {
  const { context, computed, onNumber } = controls;
  const { fields } = context.messages;
  const { currency = context.currency, fixedGdp } = computed?.series.country ?? {};
  const { compact } = formatters({ ...context, currency });
  const published = fixedGdp ? [fixedGdp, ...(fixedGdp.alternatives ?? [])] : [];
  return html`<div class="field long">
    ${numberEntry(controls, 'fixedGdp', { label: fields.fixedGdp, unit: currency, echo: fields.fixedGdpEcho })}
    <p class="choices">
      ${published.map(
        ({ value }) =>
          html`<button
            type="button"
            part="choice"
            @click=${() => onNumber('fixedGdp', formatForInput(value, context.locale))}
          >
            ${compact(value)}
          </button>`,
      )}
    </p>
  </div>`;
}

/** The assumptions: growth, prices, the fixed GDP. */
function assumptions(controls: Controls): TemplateResult {
  const { messages } = controls.context;
  const { fields, assumption } = messages;
  return html`${numberEntry(controls, 'gdpGrowth', { label: fields.gdpGrowth, unit: '%', echo: assumption })}
  ${numberEntry(controls, 'deflator', { label: fields.deflator, unit: '%', echo: assumption })}
  ${fixedGdpField(controls)}`;
}

function checks(
  { settings, onSetting }: Controls,
  name: 'compare' | 'targetLines',
  legend: string,
  items: readonly { readonly id: string; readonly label: string }[],
): TemplateResult {
  const chosen = settings[name];
  const toggle = (id: string, checked: boolean) =>
    onSetting({ [name]: (checked ? [...chosen, id] : chosen.filter((one) => one !== id)).join(' ') });
  return html`<fieldset class="checks" part="field">
    <legend>${legend}</legend>
    ${items.map(({ id, label }) =>
      checkField({
        id: `${name}-${id}`,
        label,
        checked: chosen.includes(id),
        onChange: (checked) => toggle(id, checked),
      }),
    )}
  </fieldset>`;
}

/** What the path is compared with: other countries under one definition, other targets. */
function comparisonFields(controls: Controls): TemplateResult {
  const { context, computed, settings } = controls;
  const { fields, translate } = context.messages;
  const origin = { data: controls.data, own: controls.own, translate };
  const series = chosenSeries(origin, settings.series);
  const countries = countriesIn(origin, series, context);
  return html`${select(
    controls,
    'series',
    series,
    seriesIn(origin).map((value) => ({ value, label: fields.seriesNames[value] ?? value })),
  )}
  ${checks(
    controls,
    'compare',
    fields.compare,
    countries
      .filter(({ code }) => code !== computed?.series.country.code)
      .map(({ code, name }) => ({ id: code, label: name })),
  )}
  ${checks(
    controls,
    'targetLines',
    fields.targetLines,
    targetsIn(origin).map((target) => ({ id: target.id, label: targetNames(target, context)[0] ?? '' })),
  )}`;
}

/** Assumptions, currency, the shape of the path, what it is compared with. Loaded when the options are opened. */
export function optionsFields(controls: Controls): TemplateResult {
  const { context, computed, settings, onSetting } = controls;
  const { fields } = context.messages;
  const { fiscal } = formatters(context);
  const { country, years = [] } = computed?.series ?? {};
  const currencies = [country?.currency, country?.exchangeRates?.currency].filter((one) => one !== undefined);
  return html`<div class="controls">
    ${assumptions(controls)}
    ${select(controls, 'latestYear', settings.latestYear, [
      { value: '', label: fields.latestAuto },
      ...years.map(({ year }) => ({ value: String(year), label: fiscal(year) })),
    ])}
    ${select(
      controls,
      'currency',
      settings.currency || (country?.currency ?? ''),
      currencies.map((value) => ({ value, label: value })),
    )}
    ${select(controls, 'shape', settings.shape, choices(fields.shapes))}
    ${select(controls, 'counterfactual', settings.counterfactual, choices(fields.counterfactuals))}
    ${checkField({
      id: 'bothDenominators',
      label: fields.both,
      checked: settings.bothDenominators,
      onChange: (bothDenominators) => onSetting({ bothDenominators }),
    })}
    ${comparisonFields(controls)}
  </div>`;
}
