import { html, nothing, type TemplateResult } from 'lit';
import { commitmentLayers } from '../../core/commitment/commitment-layers.js';
import type { CommitmentFigures } from '../../data/commitments/figures.js';
import { dataTable, type Table } from '../../ui/data-table.js';
import { panelWords } from './panel-words.js';
import type { Answered } from './scenario.js';
import { publisherOf } from './source-uses.js';
import type { Speaker, Writer } from './writer.js';

/** The units of an amount's currency for one of the commitment's; a rate of the page's own goes before that of the data. */
function rateOf({ result, basis }: Answered, currency: string | undefined, data: CommitmentFigures) {
  if (currency === undefined || currency === result.currency) return undefined;
  const { exchangeRate, otherCurrency } = result.context;
  if (otherCurrency === currency) return exchangeRate;
  const pair = `${currency}/${basis.commitment.currency}`;
  return Object.values(data.measures ?? {}).find(({ unit }) => unit === pair)?.value;
}

const COLUMNS = ['layer', 'amount', 'shareOfTotal', 'date', 'note'];

/** How far the commitment has come: announced, selected, contracted, paid out, each compared with the whole. */
function layersTable(
  answered: Answered,
  say: Speaker,
  writer: Writer,
  data: CommitmentFigures,
): Table | null {
  const { result, basis } = answered;
  const { firmness } = panelWords(writer);
  const published = basis.commitment.layers ?? [];
  const layers = commitmentLayers(
    result.total,
    published.map(({ layer, amount, currency }) => ({
      layer,
      amount,
      exchangeRate: rateOf(answered, currency, data),
    })),
  );
  if (!layers.ok || published.length === 0) return null;
  return {
    caption: firmness.intro,
    columns: COLUMNS.map((id, at) => ({ id, label: firmness.columns[at] ?? '' })),
    rows: layers.layers.flatMap(({ layer, amount, shareOfTotal }) => {
      const of = published.find((one) => one.layer === layer);
      if (!of) return [];
      const own = of.amount === undefined ? '' : say.bounded(say.compact(of.amount, of.currency), of.bound);
      const converted = of.currency !== undefined && of.currency !== result.currency && amount !== null;
      return [
        {
          id: layer,
          cells: [
            firmness.layers[layer] ?? layer,
            amount === null
              ? firmness.unknown
              : converted
                ? firmness.converted(own, say.compact(amount))
                : own,
            shareOfTotal === null ? writer.messages.none : say.percent(shareOfTotal),
            say.date(of.date),
            [say.text(of.note), publisherOf(of.source, data)].filter(Boolean).join(' · '),
          ],
        },
      ];
    }),
  };
}

/** How far it has come, and what was agreed, each with who says so. */
export function firmnessPanel(
  answered: Answered,
  say: Speaker,
  writer: Writer,
  data: CommitmentFigures,
): TemplateResult {
  const { firmness } = panelWords(writer);
  const { terms = [] } = answered.basis.commitment;
  const table = layersTable(answered, say, writer, data);
  return html`${table ? dataTable(table) : nothing}
  ${
    terms.length
      ? html`<p class="steps-heading">${firmness.terms}</p>
          <ul class="sources" part="terms">
            ${terms.map(
              ({ text, status, source, differing }) =>
                html`<li>
                  ${firmness.term(say.text(text), writer.messages.status(status), publisherOf(source, data))}
                  ${differing === undefined ? nothing : firmness.differing(publisherOf(differing, data))}
                </li>`,
            )}
          </ul>`
      : nothing
  }`;
}
