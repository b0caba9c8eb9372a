import { existsSync, readFileSync } from 'node:fs';
import { path } from '../../scripts/elements.mjs';

const FILE = path('integrations/build/elements.json');

/** What the build of the integrations knows of the elements. */
export function readSchema() {
  if (!existsSync(FILE)) throw new Error('run `npm run build:integrations` first');
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

/** Where the build has put what a system installs. */
export const built = (folder) => path(`integrations/build/${folder}`);
