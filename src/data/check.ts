import type * as v from 'valibot';
import { extended, extendsBuiltIn, ownPath } from './extend.js';
import { tooMuch } from '../core/model/data-limits.js';
import { validateInSlices, type Checked } from './validate.js';

/** So long others wait at most while data are checked, in milliseconds. */
const LONGEST = 12;

/** Lets a page do what it has to; not by a timer, which a page out of sight is given once in a second. */
const pause = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });

async function inTurns<Answer>(work: Generator<undefined, Answer>): Promise<Answer> {
  for (let start = Date.now(); ;) {
    const step = work.next();
    if (step.done) return step.value;
    if (Date.now() - start < LONGEST) continue;
    await pause();
    start = Date.now();
  }
}

/**
 * Checks data from outside: whole datasets, and such that extend the built-in one (`"extends": "built-in"`), which are put together first and
 * checked as a whole. Problems are told by their paths in the data that came in. Never throws, refuses what is beyond the limits, and lets a page go on meanwhile.
 * @param builtIn the dataset to extend, fetched only then
 */
export async function checkDataset<Schema extends v.GenericSchema>(
  schema: Schema,
  json: unknown,
  builtIn: () => object | Promise<object>,
): Promise<Checked<v.InferOutput<Schema>>> {
  const limit = tooMuch(json);
  if (limit) return { ok: false, problems: [limit] };
  if (!extendsBuiltIn(json)) return inTurns(validateInSlices(schema, json));
  const { data, origins } = extended(await builtIn(), json);
  const checked = await inTurns(validateInSlices(schema, data));
  if (checked.ok) return checked;
  const problems = checked.problems.map((problem) => ({
    ...problem,
    path: ownPath(problem.path, origins),
  }));
  return { ok: false, problems };
}
