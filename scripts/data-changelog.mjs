// Keeps the data of this version and writes what has changed since the one before: `npm run data:changelog`, after a build and before a release.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import {
  changelogOf,
  changelogPage,
  currentVersion,
  keepVersion,
  releasedVersions,
} from './build/data-versions.mjs';
import { path } from './elements.mjs';

const { version } = JSON.parse(readFileSync(path('package.json'), 'utf8'));
const current = currentVersion(version, new Date().toISOString().slice(0, 10));
keepVersion(current);
const versions = releasedVersions();
const first = Object.values(versions[0].datasets).reduce(
  (sum, figures) => sum + Object.keys(figures).length,
  0,
);
const file = path('docs/data-changelog.md');
const page = changelogPage(changelogOf(versions), first);
writeFileSync(file, await format(page, { ...(await resolveConfig(file)), filepath: file }));
console.log(`Kept the data of ${version}; wrote docs/data-changelog.md.`);
