import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { path } from '../elements.mjs';
import { readPo, template, writeMo } from './words.mjs';
import { zip } from './zip.mjs';

const SOURCE = path('integrations/wordpress/impact-elements');
const WITH_VERSION = ['impact-elements.php', 'readme.txt'];

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function writeWords(plugin, schema) {
  const folder = join(plugin, 'languages');
  writeFileSync(join(folder, 'impact-elements.pot'), template(schema));
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.po'))) {
    writeFileSync(join(folder, file.replace(/\.po$/, '.mo')), writeMo(readPo(join(folder, file))));
  }
}

/** The plugin for WordPress, as a folder and as the zip that its administration takes. */
export function buildWordPress(schema, outdir) {
  const plugin = join(outdir, 'impact-elements');
  mkdirSync(outdir, { recursive: true });
  cpSync(SOURCE, plugin, { recursive: true });
  cpSync(path('integrations/capture.js'), join(plugin, 'capture.js'));
  cpSync(path('cdn'), join(plugin, 'assets'), { recursive: true });
  cpSync(path('LICENSE'), join(plugin, 'LICENSE'));
  for (const file of WITH_VERSION) {
    const text = readFileSync(join(plugin, file), 'utf8');
    writeFileSync(join(plugin, file), text.replaceAll('{{version}}', schema.version));
  }
  writeFileSync(join(plugin, 'elements.json'), JSON.stringify(schema));
  writeWords(plugin, schema);
  const files = filesIn(plugin).map((file) => [relative(outdir, file), readFileSync(file)]);
  writeFileSync(join(outdir, 'impact-elements.zip'), zip(files));
}
