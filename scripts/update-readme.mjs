import { readFileSync, writeFileSync } from 'node:fs';
import { buildCdn } from './build/cdn.mjs';
import { buildCdnData } from './build/cdn-data.mjs';
import { path } from './elements.mjs';
import { updatedReadme } from './readme.mjs';

const manifest = await buildCdn();
buildCdnData(); // `cdn` is made anew, with all that lies in it
const readme = readFileSync(path('README.md'), 'utf8');
const updated = await updatedReadme(readme, manifest);
writeFileSync(path('README.md'), updated);
console.log(updated === readme ? 'README was up to date.' : 'README updated.');
