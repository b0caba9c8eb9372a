import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { datasets, path } from '../elements.mjs';
import { changelogOf, currentVersion, releasedVersions } from './data-versions.mjs';

const { name, version } = JSON.parse(readFileSync(path('package.json'), 'utf8'));

const integrity = (contents) => `sha384-${createHash('sha384').update(contents).digest('base64')}`;

/** What has changed from version to version. Until a release keeps them, the data as they are count as unreleased. */
function changelog() {
  const kept = releasedVersions();
  const now = currentVersion('unreleased', null);
  const isKept = JSON.stringify(kept.at(-1)?.datasets) === JSON.stringify(now.datasets);
  return changelogOf(isKept ? kept : [...kept, now]);
}

/**
 * `cdn/data/`: each dataset under a name that stays, and `index.json` with its version, its days and its hash, so that pages and tools can see
 * whether there is something new without fetching it; `changelog.json` has what has changed.
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
  writeFileSync(`${outdir}/changelog.json`, `${JSON.stringify(changelog(), null, 1)}\n`);
  return index;
}
