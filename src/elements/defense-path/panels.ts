import { html, nothing, type TemplateResult } from 'lit';
import { dataTable, type Table } from '../../ui/data-table.js';
import { sourceList } from '../../ui/source-list.js';
import type { Working } from '../../ui/spreadsheet/working.js';
import { stepNames } from '../../ui/step-names.js';
import { workingList } from '../../ui/working.js';
import { citedSources } from './panel-sources.js';
import { comparedTable, pathTable } from './panel-tables.js';
import { formatters, inOwnMoney } from './text.js';
import type { Comparison, PanelsModule, TextContext } from './types-figure.js';
import type { Computed } from './types.js';

/** Every step: of the answer in the country's own money, of the conversion, and of each year. */
function working({ result, series }: Computed, context: TextContext): TemplateResult {
  const { messages } = context;
  const own = formatters(inOwnMoney(context, series)).step;
  const inGroup = (name: string) => result.steps.filter(({ group }) => group === name);
  const conversion = inGroup('conversion');
  return html`${workingList(inGroup('answer'), messages, own)}
    ${
      conversion.length
        ? html`<p class="steps-heading">${messages.conversion}</p>
            ${workingList(conversion, messages, formatters(context).step)}`
        : nothing
    }
    <p class="steps-heading">${messages.yearByYear}</p>
    ${workingList(inGroup('years'), messages, own)}`;
}

/** The working of the answer, to be taken along: all of it in the country's own money, but for the conversion. */
function answerWorking({ result, series }: Computed, context: TextContext): Working {
  const conversion = new Set(result.steps.filter(({ group }) => group === 'conversion').map(({ id }) => id));
  return {
    ...stepNames(context.messages),
    title: null,
    steps: result.steps,
    currencyOf: ({ id }) => (conversion.has(id) ? context.currency : series.country.currency),
  };
}

function tables(computed: Computed, comparison: Comparison | null, context: TextContext): Table[] {
  const compared = comparison && comparedTable(comparison, context);
  return [pathTable(computed, context), ...(compared ? [compared] : [])];
}

/** Content for Share and embed. */
export const shared: PanelsModule['shared'] = (computed, comparison, context, ownSources, readings) => {
  const table = readings?.table(computed, context);
  const other = readings?.working(computed, context);
  return {
    tables: [...tables(computed, comparison, context), ...(table ? [table] : [])],
    sources: citedSources(computed, comparison, context, ownSources, readings),
    workings: [answerWorking(computed, context), ...(other ? [other] : [])],
  };
};

/** The contents of the panels, by their ids. */
export const panelContents: PanelsModule['panelContents'] = {
  table: (computed, comparison, context) => html`${tables(computed, comparison, context).map(dataTable)}`,
  working: (computed, _, context) => working(computed, context),
  sources: (...[computed, comparison, context, ownSources]) =>
    sourceList(
      citedSources(computed, comparison, context, ownSources, undefined),
      context.locale,
      formatters(context).date,
    ),
};
