import type * as v from 'valibot';
import { extended, extendsBuiltIn, ownPath } from './extend.js';
import { validate, type Checked } from './validate.js';

/**
 * Checks data from outside: whole datasets, and such that extend the built-in one (`"extends": "built-in"`), which are put together first and
 * checked as a whole. Problems are told by their paths in the data that came in. Never throws.
 * @param builtIn the dataset to extend, fetched only then
 */
export async function checkDataset<Schema extends v.GenericSchema>(
  schema: Schema,
  json: unknown,
  builtIn: () => object | Promise<object>,
): Promise<Checked<v.InferOutput<Schema>>> {
  if (!extendsBuiltIn(json)) return validate(schema, json);
  const { data, origins } = extended(await builtIn(), json);
  const checked = validate(schema, data);
  if (checked.ok) return checked;
  const problems = checked.problems.map((problem) => ({
    ...problem,
    path: ownPath(problem.path, origins),
  }));
  return { ok: false, problems };
}
