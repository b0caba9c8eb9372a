import { readFileSync } from 'node:fs';
import { path } from './elements.mjs';
import { sizes, sizeTable } from './sizes.mjs';

const rows = sizes(JSON.parse(readFileSync(path('cdn/manifest.json'), 'utf8')));
console.log(sizeTable(rows));
for (const { file, gzip, limit } of rows.filter((row) => row.gzip > row.limit)) {
  console.error(`cdn/${file}: ${gzip} bytes, ${gzip - limit} past its limit of ${limit}`);
  process.exitCode = 1;
}
