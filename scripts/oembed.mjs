// Writes the oEmbed answers of each element for a site that serves nothing but files:
//   npm run oembed -- https://example.org/impact/
// where the address is that of the folder `cdn/` on the site. The files go to `cdn/embed/oembed/`, or to the folder named after it.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { path } from './elements.mjs';

const [address, folder = path('cdn/embed/oembed')] = process.argv.slice(2);
const built = path('dist/embed/oembed.js');
if (!address || !/^https?:\/\//.test(address))
  throw new Error('usage: npm run oembed -- https://example.org/impact/ [folder]');
if (!existsSync(built)) throw new Error('run `npm run build` first');

const { oembedFiles } = await import(built);
const base = address.endsWith('/') ? address : `${address}/`;
mkdirSync(folder, { recursive: true });
const files = oembedFiles({ frame: new URL('embed/frame.html', base).href });
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), `${text}\n`);
console.log(`Wrote ${Object.keys(files).length} files to ${folder}.`);
