import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { datasets, path, ROOT } from '../elements.mjs';

const isSchema = (value) => value?.kind === 'schema';

/** The one schema that `schema.ts` exports under a name ending in `Dataset`. */
function schemaOf(name, exports) {
  const found = Object.entries(exports).filter(([key, value]) => /Dataset$/.test(key) && isSchema(value));
  if (found.length !== 1)
    throw new Error(`src/data/${name}/schema.ts must export one schema named …Dataset, not ${found.length}`);
  return found[0][1];
}

/** The one object that `index.ts` exports and that the schema accepts. */
function datasetOf(name, exports, schema) {
  const objects = Object.entries(exports).filter(
    ([, value]) => typeof value === 'object' && !isSchema(value),
  );
  const checked = objects.map(([key, value]) => ({ key, value, ...v.safeParse(schema, value) }));
  const accepted = new Set(checked.filter(({ success }) => success).map(({ value }) => value));
  if (accepted.size === 1) return [...accepted][0];
  const problems = checked
    .filter(({ success }) => !success)
    .map(({ key, issues }) => `${key}: ${v.getDotPath(issues[0]) ?? ''} ${issues[0].message}`);
  throw new Error(
    `src/data/${name}/index.ts must export one dataset that its schema accepts, not ${accepted.size}. ${problems.join('; ')}`,
  );
}

const load = (file) => import(new URL(`dist/${file}`, ROOT).href);

/** The words of a dataset in each language that has some: `dist/localize/<language>/data/<name>.js`. */
async function wordsOf(name) {
  const files = readdirSync(path('dist/localize'))
    .map((language) => [language, `localize/${language}/data/${name}.js`])
    .filter(([, file]) => existsSync(path(`dist/${file}`)));
  const words = files.map(async ([language, file]) => [language, (await load(file)).words]);
  return Object.fromEntries(await Promise.all(words));
}

/** `dist/data/json/`: each dataset as JSON in all languages, with its JSON Schema, for authors who bring their own. Reads the built modules. */
export async function buildData() {
  const folder = path('dist/data/json');
  mkdirSync(folder, { recursive: true });
  const { inAllLanguages } = await load('localize/translated.js');
  const write = (file, value) => writeFileSync(`${folder}/${file}`, `${JSON.stringify(value, null, 2)}\n`);
  for (const name of datasets()) {
    const schema = schemaOf(name, await load(`data/${name}/schema.js`));
    const dataset = datasetOf(name, await load(`data/${name}/index.js`), schema);
    write(`${name}.json`, inAllLanguages(dataset, await wordsOf(name)));
    // Checks that JSON Schema has no words for (a day that exists, a source that is listed) are left to the library.
    write(`${name}.schema.json`, toJsonSchema(schema, { errorMode: 'ignore', target: 'draft-2020-12' }));
  }
}
