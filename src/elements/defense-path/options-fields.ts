import { html, type TemplateResult } from 'lit';
import { formatForInput } from '../../core/numbers/format.js';
import { localized } from '../../localize/localized.js';
import { checkField, selectField } from '../../ui/fields.js';
import { number, refusalText, type Controls } from './fields.js';
import { countriesOf, seriesOf, targetsOf } from './further.js';
import { writers } from './view.js';

function select(
  controls: Controls,
  name: 'currency' | 'shape' | 'counterfactual' | 'latestYear' | 'series',
  value: string,
  options: readonly { readonly value: string; readonly label: string }[],
): TemplateResult {
  const { writer, refusals, onSetting } = controls;
  return selectField({
    id: name,
    label: writer.messages.fields[name],
    value,
    options,
    ...(name === 'shape' ? { size: 'long' } : {}),
    error: refusalText(refusals[name], writer),
    onChange: (chosen) => onSetting(name, chosen),
  });
}

const listed = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** The assumptions: growth, prices, the fixed GDP with the other values that were published for it. */
function assumptions(controls: Controls): TemplateResult {
  const { writer, answered, onNumber } = controls;
  const { messages, locale } = writer;
  const { fields } = messages;
  const own = answered?.basis.country;
  const { compact } = writers({ ...writer, currency: own?.currency ?? writer.currency });
  const fixed = own?.fixedGdp;
  return html`${number(controls, 'gdpGrowth', { label: fields.gdpGrowth, unit: '%', echo: messages.assumption })}
    ${number(controls, 'deflator', { label: fields.deflator, unit: '%', echo: messages.assumption })}
    <div class="field long">
      ${number(controls, 'fixedGdp', { label: fields.fixedGdp, unit: own?.currency ?? '', echo: fields.fixedGdpEcho })}
      <p class="choices">
        ${[...(fixed ? [fixed] : []), ...(fixed?.alternatives ?? [])].map(
          ({ value }) =>
            html`<button
              type="button"
              part="choice"
              @click=${() => onNumber('fixedGdp', formatForInput(value, locale))}
            >
              ${compact(value)}
            </button>`,
        )}
      </p>
    </div>`;
}

function checks(
  controls: Controls,
  name: 'compare' | 'targetLine',
  legend: string,
  items: readonly { readonly id: string; readonly label: string }[],
): TemplateResult {
  const chosen = controls.settings[name];
  return html`<fieldset class="checks" part="field">
    <legend>${legend}</legend>
    ${items.map(({ id, label }) =>
      checkField({
        id: `${name}-${id}`,
        label,
        checked: chosen.includes(id),
        onChange: (checked) =>
          controls.onSetting(
            name,
            (checked ? [...chosen, id] : chosen.filter((one) => one !== id)).join(' '),
          ),
      }),
    )}
  </fieldset>`;
}

/** Assumptions, currency, the shape of the path, what it is compared with. Loaded when the options are opened. */
export function optionsFields(controls: Controls): TemplateResult {
  const { writer, answered, data, settings, onSetting } = controls;
  const { messages, locale } = writer;
  const { fields } = messages;
  const { fiscal, percent } = writers(writer);
  const country = answered?.basis.country;
  const currencies = [country?.currency, country?.exchangeRates?.currency].filter((one) => one !== undefined);
  const years = (answered?.basis.years ?? []).map(({ year }) => ({
    value: String(year),
    label: fiscal(year),
  }));
  const series = seriesOf(data);
  return html`<div class="controls">
    ${assumptions(controls)}
    ${select(controls, 'latestYear', settings.latestYear, [{ value: '', label: fields.latestAuto }, ...years])}
    ${select(
      controls,
      'currency',
      settings.currency || (country?.currency ?? ''),
      currencies.map((value) => ({ value, label: value })),
    )}
    ${select(controls, 'shape', settings.shape, listed(fields.shapes))}
    ${select(controls, 'counterfactual', settings.counterfactual || 'none', listed(fields.counterfactuals))}
    ${checkField({
      id: 'bothDenominators',
      label: fields.both,
      checked: settings.bothDenominators,
      onChange: (checked) => onSetting('bothDenominators', checked),
    })}
    ${select(
      controls,
      'series',
      settings.series,
      series.map((value) => ({ value, label: fields.seriesNames[value] ?? value })),
    )}
    ${checks(
      controls,
      'compare',
      fields.compare,
      countriesOf(data, settings.series, locale)
        .filter(({ code }) => code !== country?.code)
        .map(({ code, name }) => ({ id: code, label: name })),
    )}
    ${checks(
      controls,
      'targetLine',
      fields.targetLines,
      targetsOf(data, messages.dataWords).map(({ id, share, label, status }) => ({
        id,
        label: messages.chart.otherTarget(percent(share), localized(label, locale), messages.status(status)),
      })),
    )}
  </div>`;
}
