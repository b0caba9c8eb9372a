import * as v from 'valibot';

/** One thing that is wrong with a dataset: where, and what was expected there. */
export interface DataProblem {
  /** The way to the value from the top, such as `rows[3].from`; empty for the whole. */
  readonly path: string;
  /** What should stand there, in words. */
  readonly expected: string;
  /** What stands there, shortened. */
  readonly received: string;
}

/** A dataset that was checked: the data, or all that is wrong with it. */
export type Checked<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly problems: readonly DataProblem[] };

function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce((path, { key }) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? String(key) : `${path}.${String(key)}`;
  }, '');
}

/** Checks data from outside against a schema. Never throws; lists every problem by path and expectation. */
export function validate<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): Checked<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, input);
  if (result.success) return { ok: true, data: result.output };
  return {
    ok: false,
    problems: result.issues.map((issue) => ({
      path: pathOf(issue),
      expected: issue.message,
      received: issue.received.slice(0, 80),
    })),
  };
}
