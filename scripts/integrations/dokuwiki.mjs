import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { path } from '../elements.mjs';

/** The plugin for DokuWiki, with the frame page and all that it loads. */
export function buildDokuWiki(schema, outdir) {
  const plugin = join(outdir, 'impactelements');
  mkdirSync(outdir, { recursive: true });
  cpSync(path('integrations/dokuwiki/impactelements'), plugin, { recursive: true });
  cpSync(path('cdn'), join(plugin, 'assets'), { recursive: true });
  const described = schema.elements.map(({ name, title, height, attributes }) => [
    name,
    { title, height, attributes: attributes.map((attribute) => attribute.name) },
  ]);
  writeFileSync(join(plugin, 'elements.json'), JSON.stringify(Object.fromEntries(described)));
}
