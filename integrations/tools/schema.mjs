import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { path } from '../../scripts/elements.mjs';
import { run } from './servers.mjs';

const FILE = path('integrations/build/elements.json');
/** What the build reads. */
const INPUTS = ['cdn/manifest.json', 'custom-elements.json', 'integrations', 'scripts/integrations'];
const NOT_READ = /^(apps|build|node_modules|tools)$/;

/** When the newest file of a folder, or a file, was changed; what is missing is for the build to tell. */
function newest(place) {
  if (!existsSync(place)) return Infinity;
  const found = statSync(place);
  if (!found.isDirectory()) return found.mtimeMs;
  const inner = readdirSync(place).filter((name) => !NOT_READ.test(name) && !name.endsWith('test.mjs'));
  return Math.max(0, ...inner.map((name) => newest(join(place, name))));
}

/** What the build of the integrations knows of the elements; built here where something has changed since. */
export function readSchema() {
  const built = existsSync(FILE) ? statSync(FILE).mtimeMs : 0;
  if (INPUTS.some((input) => newest(path(input)) > built))
    run(process.execPath, [path('scripts/integrations/build.mjs')]);
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

/** Where the build has put what a system installs. */
export const built = (folder) => path(`integrations/build/${folder}`);
