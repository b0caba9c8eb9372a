import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { datasets, path } from '../elements.mjs';

const { name, version } = JSON.parse(readFileSync(path('package.json'), 'utf8'));

const integrity = (contents) => `sha384-${createHash('sha384').update(contents).digest('base64')}`;

/**
 * `cdn/data/`: each dataset under a name that stays, and `index.json` with its version, its days and its hash, so that pages and tools can see
 * whether there is something new without fetching it.
 */
export function buildCdnData(outdir = path('cdn/data')) {
  mkdirSync(outdir, { recursive: true });
  const described = datasets().map((dataset) => {
    const file = `${dataset}.json`;
    const contents = readFileSync(path(`dist/data/json/${file}`));
    writeFileSync(`${outdir}/${file}`, contents);
    const { schema, knownThrough, freshness } = JSON.parse(contents);
    const days = { knownThrough, ...(freshness && { checked: freshness.checked }) };
    return [dataset, { file, schema, ...days, bytes: contents.length, integrity: integrity(contents) }];
  });
  const index = { name, version, datasets: Object.fromEntries(described) };
  writeFileSync(`${outdir}/index.json`, `${JSON.stringify(index, null, 2)}\n`);
  return index;
}
