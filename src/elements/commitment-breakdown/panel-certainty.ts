import { html, nothing, type TemplateResult } from 'lit';
import { memoizeLast } from '../../core/model/memoize.js';
import type { CommitmentLayer } from '../../core/commitment/commitment-layers.js';
import { dataTable, type Table } from '../../ui/data-table.js';
import { computeLayers } from './model-certainty.js';
import { publisherOf } from './panel-sources.js';
import { panelWords } from './panel-words.js';
import type { ModelPanel, PanelInput } from './types-views.js';

const COLUMNS = ['layer', 'amount', 'shareOfTotal', 'date', 'note'] as const;

/** A row of the table: a layer as the model gives it, beside what was published of it. */
function layerRow(
  { layer, amount, shareOfTotal }: CommitmentLayer,
  { computed, write, data, own }: PanelInput,
): Table['rows'] {
  const { certainty } = panelWords(write);
  const published = computed.commitment.layers?.find((one) => one.layer === layer);
  if (!published) return [];
  const { currency, bound, note, source } = published;
  const written =
    published.amount === undefined ? '' : write.bounded(write.compact(published.amount, currency), bound);
  const converted = currency !== undefined && currency !== computed.result.currency;
  const amountWords = (known: string) =>
    converted
      ? certainty.converted({ amount: written, other: write.bounded(write.compact(known), bound) })
      : written;
  return [
    {
      id: layer,
      cells: [
        certainty.layers[layer],
        amount === null ? certainty.unknown : amountWords(amount),
        shareOfTotal === null ? write.messages.none : write.percent(shareOfTotal),
        write.date(published.date),
        [write.text(note), publisherOf(source, { data, own, write })].filter(Boolean).join(' · '),
      ],
      exact: [null, amount, shareOfTotal, null, null],
    },
  ];
}

/** How much was announced, selected, contracted, paid out, each compared with the whole. */
function layersTable(layers: readonly CommitmentLayer[], input: PanelInput): Table {
  const { certainty } = panelWords(input.write);
  return {
    caption: certainty.intro,
    columns: COLUMNS.map((id) => ({ id, label: certainty.columns[id] })),
    rows: layers.flatMap((layer) => layerRow(layer, input)),
  };
}

/** What was last heard, newest first. */
function newsList({ computed, write, data, own }: PanelInput): unknown {
  const { news = [] } = computed.commitment;
  if (news.length === 0) return nothing;
  const { certainty } = panelWords(write);
  return html`<p class="steps-heading">${certainty.news}</p>
    <ul class="sources">
      ${news.map(
        ({ date, text, status, source }) =>
          html`<li>
            ${certainty.newsItem({
              date: write.date(date),
              text: write.text(text),
              status: write.messages.status({ status }),
              source: publisherOf(source, { data, own, write }),
            })}
          </li>`,
      )}
    </ul>`;
}

function termsList({ computed, write, data, own }: PanelInput): unknown {
  const { terms = [] } = computed.commitment;
  if (terms.length === 0) return nothing;
  const { certainty } = panelWords(write);
  const publisher = (id: string) => publisherOf(id, { data, own, write });
  return html`<p class="steps-heading">${certainty.terms}</p>
    <ul class="sources" part="terms">
      ${terms.map(
        ({ text, status, source, differing }) =>
          html`<li>
            ${certainty.term({
              text: write.text(text),
              status: write.messages.status({ status }),
              source: publisher(source),
            })}
            ${differing === undefined ? nothing : certainty.differing({ source: publisher(differing) })}
          </li>`,
      )}
    </ul>`;
}

/** The stages of the commitment, and what was agreed, each with its source. */
function render(input: PanelInput): TemplateResult {
  const { layers } = input.computed.result;
  return html`${layers ? dataTable(layersTable(layers, input)) : nothing} ${newsList(input)}
  ${termsList(input)}`;
}

export function certaintyPanel(): ModelPanel {
  const compute = memoizeLast(computeLayers);
  return { compute: (computed, data) => ({ layers: compute(computed, data) }), render };
}
