import { html, nothing, type TemplateResult } from 'lit';
import type { DecimalString } from '../core/numbers/decimal.js';

/** A column, by its id, with its heading. */
export interface TableColumn {
  readonly id: string;
  readonly label: string;
}

/**
 * A table in texts that are already written for the reader. The first cell of a row is its heading. Rows and columns have ids that say what they show,
 * keys of the result where there is one. `exact` holds the decimal behind each cell, for the exported file.
 */
export interface Table {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly {
    readonly id: string;
    readonly cells: readonly string[];
    readonly exact?: readonly (DecimalString | null)[];
    readonly strong?: boolean;
  }[];
}

/** The same data as a table that can be read, selected and copied. Scrolls by itself where the column is narrow. */
export function dataTable(table: Table): TemplateResult {
  const [first, ...columns] = table.columns;
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${table.caption}>
    <table part="table">
      <caption>
        ${table.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col" data-column=${first?.id ?? nothing}>${first?.label}</th>
          ${columns.map(({ id, label }) => html`<th scope="col" class="number" data-column=${id}>${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${table.rows.map(
          ({ id, cells: [head, ...cells], strong }) =>
            html`<tr class=${strong ? 'strong' : nothing} data-row=${id}>
              <th scope="row" data-column=${first?.id ?? nothing}>${head}</th>
              ${cells.map((cell, at) => html`<td class="number" data-column=${columns[at]?.id ?? nothing}>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
