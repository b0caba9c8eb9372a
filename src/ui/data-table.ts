import { html, nothing, type TemplateResult } from 'lit';
import type { DecimalString } from '../core/numbers/decimal.js';

/**
 * A table in texts that are already written for the reader. The first cell of a row is its heading. `exact` holds the decimal that a cell
 * is written from, where it is one, for those who take the table along.
 */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly cells: readonly string[];
    readonly exact?: readonly (DecimalString | null)[];
    readonly strong?: boolean;
  }[];
}

/** The same data as a table that can be read, selected and copied. Scrolls by itself where the column is narrow. */
export function dataTable(table: Table): TemplateResult {
  const [, ...columns] = table.columns;
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${table.caption}>
    <table part="table">
      <caption>
        ${table.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${table.columns[0]}</th>
          ${columns.map((column) => html`<th scope="col" class="number">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${table.rows.map(
          ({ cells: [head, ...cells], strong }) =>
            html`<tr class=${strong ? 'strong' : nothing}>
              <th scope="row">${head}</th>
              ${cells.map((cell) => html`<td class="number">${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
