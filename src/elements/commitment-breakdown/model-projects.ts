import { CERTAINTY } from '../../core/model/status.js';
import { decimal, type DecimalString } from '../../core/numbers/decimal.js';
import type { CommitmentItem } from '../../data/commitments/schema.js';
import type { Computed } from './types.js';

/** A project of the list as it is told, with what is only reported of it: in the order of its list. */
export interface Project {
  readonly id: string;
  readonly item: CommitmentItem;
  readonly amount: DecimalString | null;
  /** The last status on its way, and since when. */
  readonly status: string;
  readonly since: string;
}

export type ProjectColumn = 'project' | 'company' | 'sector' | 'place' | 'amount' | 'status';

/** What a reader asks of the projects; an empty text asks for all. */
export interface ProjectQuery {
  readonly sector: string;
  readonly place: string;
  readonly status: string;
  /** Part of the name of a project or company. */
  readonly words: string;
  readonly atLeast: DecimalString | null;
  readonly sort: ProjectColumn | null;
  readonly descending: boolean;
}

/** All projects of the list; none for a split of the reader's own. */
export function projectsOf({ list }: Pick<Computed, 'list'>): readonly Project[] {
  if (!list) return [];
  return list.items.map((item) => {
    const last = item.history?.at(-1);
    return {
      id: item.id,
      item,
      amount: item.amount ?? null,
      status: last?.status ?? item.status ?? list.status,
      since: last?.date ?? list.date,
    };
  });
}

/** How two projects are ordered by a column; what states no amount comes last either way. */
function order(
  a: Project,
  b: Project,
  { sort, descending }: ProjectQuery,
  textOf: (project: Project, column: ProjectColumn) => string,
  compare: (a: string, b: string) => number,
): number {
  const way = descending ? -1 : 1;
  if (sort === 'amount') {
    if (a.amount === null || b.amount === null)
      return (a.amount === null ? 1 : 0) - (b.amount === null ? 1 : 0);
    return way * decimal(a.amount).comparedTo(b.amount);
  }
  if (sort === 'status') {
    const far = (project: Project) => CERTAINTY.indexOf(project.status);
    return way * (far(a) - far(b) || a.since.localeCompare(b.since));
  }
  return sort === null ? 0 : way * compare(textOf(a, sort), textOf(b, sort));
}

/** The projects that a reader asks for, in the order asked for. `textOf` writes a cell for the reader, `compare` orders such texts. */
export function askedProjects(
  projects: readonly Project[],
  query: ProjectQuery,
  textOf: (project: Project, column: ProjectColumn) => string,
  compare: (a: string, b: string) => number,
): readonly Project[] {
  const { sector, place, status, atLeast } = query;
  const words = query.words.trim().toLowerCase();
  return projects
    .filter((project) => {
      const { item, amount } = project;
      const text = `${textOf(project, 'project')} ${textOf(project, 'company')}`.toLowerCase();
      return (
        (sector === '' || item.sector === sector) &&
        (place === '' || item.places?.includes(place) === true) &&
        (status === '' || project.status === status) &&
        text.includes(words) &&
        (atLeast === null || (amount !== null && decimal(amount).gte(atLeast)))
      );
    })
    .sort((a, b) => order(a, b, query, textOf, compare));
}
