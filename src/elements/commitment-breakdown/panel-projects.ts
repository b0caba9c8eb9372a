import { html, nothing, type TemplateResult } from 'lit';
import { memoizeLast } from '../../core/model/memoize.js';
import type { Table } from '../../ui/data-table.js';
import { selectField, textField } from '../../ui/fields.js';
import {
  askedProjects,
  projectsOf,
  type Project,
  type ProjectColumn,
  type ProjectQuery,
} from './model-projects.js';
import { PanelFields } from '../../ui/panel-fields.js';
import { panelWords } from './panel-words.js';
import { projectsTable, projectText } from './panel-projects-table.js';
import type { Computed } from './types.js';
import type { ModelPanel, PanelHost, PanelInput } from './types-views.js';

const RULES = { atLeast: { kind: 'money', optional: true, example: '10000000000' } } as const;

const ALL: ProjectQuery = {
  sector: '',
  place: '',
  status: '',
  words: '',
  atLeast: null,
  sort: null,
  descending: false,
};

/** The choices of a filter: what the projects have, in their order, and first of all everything. */
function choices(ids: readonly string[], all: string, nameOf: (id: string) => string) {
  return [{ value: '', label: all }, ...[...new Set(ids)].map((id) => ({ value: id, label: nameOf(id) }))];
}

/** The projects of the list as a table that can be sorted and filtered. */
export class ProjectsPanel implements ModelPanel {
  readonly #host: PanelHost;
  readonly #fields: PanelFields<'atLeast'>;
  readonly #projects = memoizeLast((list: Computed['list']) => projectsOf({ list }));
  #query: ProjectQuery = ALL;

  constructor(host: PanelHost) {
    this.#host = host;
    this.#fields = new PanelFields(host, RULES);
    this.#fields.give({ atLeast: '' });
  }

  compute(): Record<string, never> {
    return {};
  }

  render(input: PanelInput): TemplateResult {
    const { computed, write } = input;
    const { projects: words } = panelWords(write);
    const all = this.#projects(computed.list);
    const { compare } = new Intl.Collator(write.locale);
    const query = { ...this.#query, atLeast: this.#fields.value('atLeast') };
    const asked = askedProjects(all, query, (one, column) => projectText(one, column, input), compare);
    const [shown, count] = [write.count(asked.length), write.count(all.length)];
    return html`${this.#filters(all, input)}
      <p class="minor" role="status" data-sentence="projects">
        ${words.counted({ shown, all: count, n: all.length })}
      </p>
      ${asked.length ? this.#table(projectsTable(asked, input)) : nothing}`;
  }

  #ask(query: Partial<ProjectQuery>): void {
    this.#query = { ...this.#query, ...query };
    this.#host.redraw();
  }

  #filters(all: readonly Project[], { computed, write }: PanelInput): TemplateResult {
    const { projects: words } = panelWords(write);
    const { commitment } = computed;
    const placeName = (id: string) => write.text(commitment.places?.find((one) => one.id === id)?.name);
    const select = (
      id: 'sector' | 'place' | 'status',
      ids: readonly string[],
      nameOf: (id: string) => string,
    ) =>
      ids.length === 0
        ? nothing
        : selectField({
            id: `projects-${id}`,
            label: id === 'status' ? words.statusFilter : words.columns[id],
            value: this.#query[id],
            options: choices(ids, words.all, nameOf),
            onChange: (value) => this.#ask({ [id]: value }),
          });
    return html`<div class="controls">
      ${select(
        'sector',
        all.map(({ item }) => item.sector),
        write.sectorName,
      )}
      ${select(
        'place',
        all.flatMap(({ item }) => item.places ?? []),
        placeName,
      )}
      ${select(
        'status',
        all.map(({ status }) => status),
        (status) => write.messages.status({ status }),
      )}
      ${textField({
        id: 'projects-words',
        label: words.words,
        text: this.#query.words,
        onInput: (text) => this.#ask({ words: text }),
      })}
      ${this.#fields.field('atLeast', words.atLeast({ currency: computed.result.currency }), '', write)}
    </div>`;
  }

  /** Sorts by a column, the other way round where it already is; amounts with the largest first. */
  #sort(column: ProjectColumn): void {
    const { sort, descending } = this.#query;
    this.#ask({ sort: column, descending: sort === column ? !descending : column === 'amount' });
  }

  /* eslint-disable lit-a11y/no-redundant-role -- rows that are laid out as blocks are none to a browser any more */
  /** In a narrow column the cells of a row stand below one another. The roles are told because no table is left then for the browser to tell of. */
  #table({ caption, columns, rows }: Table): TemplateResult {
    const { sort, descending } = this.#query;
    const sign = descending ? '▼' : '▲';
    return html`<div class="scroll" tabindex="0" role="group" aria-label=${caption}>
      <table part="table" role="table" class="stacks">
        <caption>
          ${caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            ${columns.map(({ id, label }) => {
              const sorted = sort === id;
              return html`<th
                role="columnheader"
                scope="col"
                data-column=${id}
                aria-sort=${sorted ? (descending ? 'descending' : 'ascending') : 'none'}
              >
                <button type="button" class="sort" @click=${() => this.#sort(id as ProjectColumn)}>
                  ${label}<span aria-hidden="true">${sorted ? sign : '↕'}</span>
                </button>
              </th>`;
            })}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${rows.map(
            ({ id, cells: [head, ...cells] }) =>
              html`<tr role="row" data-row=${id}>
                <th role="rowheader" scope="row" data-column="project">${head}</th>
                ${cells.map(
                  (cell, at) =>
                    html`<td
                      role="cell"
                      data-column=${columns[at + 1]?.id ?? nothing}
                      data-heading=${columns[at + 1]?.label ?? nothing}
                    >
                      ${cell}
                    </td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
  /* eslint-enable lit-a11y/no-redundant-role */
}
