// Makes what other systems install, in integrations/build, from the built files: run `npm run build` before.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { path } from '../elements.mjs';
import { describeElements } from './describe.mjs';
import { buildDokuWiki } from './dokuwiki.mjs';
import { buildHugo, buildJekyll } from './static-sites.mjs';
import { buildWordPress } from './wordpress.mjs';

const BUILD = path('integrations/build');

for (const file of ['cdn/manifest.json', 'cdn/embed/frame.html', 'custom-elements.json'])
  if (!existsSync(path(file))) throw new Error(`${file} is missing: run \`npm run build\` first`);

const schema = await describeElements();
rmSync(BUILD, { recursive: true, force: true });
mkdirSync(BUILD, { recursive: true });
buildWordPress(schema, join(BUILD, 'wordpress'));
buildHugo(schema, join(BUILD, 'hugo'));
buildJekyll(schema, join(BUILD, 'jekyll'));
buildDokuWiki(schema, join(BUILD, 'dokuwiki'));
// Last, so that it is there only where all of it is.
writeFileSync(join(BUILD, 'elements.json'), `${JSON.stringify(schema, null, 2)}\n`);
console.log(`Built the plugins and folders for ${schema.elements.length} elements in integrations/build.`);
