import { readFileSync } from 'node:fs';
import { path } from './elements.mjs';
import { sizes, sizeTable } from './sizes.mjs';

const rows = sizes(JSON.parse(readFileSync(path('cdn/manifest.json'), 'utf8')));
console.log(sizeTable(rows));
for (const { file, gzip, budget } of rows.filter((row) => row.gzip > row.budget)) {
  console.error(`cdn/${file}: ${gzip} bytes, ${gzip - budget} past its budget of ${budget}`);
  process.exitCode = 1;
}
