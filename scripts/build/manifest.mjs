import { spawnSync } from 'node:child_process';
import { path } from '../elements.mjs';

/** `custom-elements.json`: what editors, Storybook and frameworks know of the elements, from the JSDoc of their classes. */
export function buildManifest() {
  const cem = path('node_modules/@custom-elements-manifest/analyzer/cem.js');
  const config = 'custom-elements-manifest.config.mjs';
  const { status, stdout, stderr } = spawnSync(process.execPath, [cem, 'analyze', '--config', config], {
    cwd: path('.'),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`cem analyze failed\n${stdout}${stderr}`);
}
