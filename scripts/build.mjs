import { buildCdn } from './build/cdn.mjs';
import { buildData } from './build/data.mjs';
import { buildDist } from './build/dist.mjs';
import { buildManifest } from './build/manifest.mjs';

const started = process.hrtime.bigint();
await buildDist();
await buildData();
buildManifest();
const { files } = await buildCdn();
const seconds = Number((process.hrtime.bigint() - started) / 1_000_000_000n);
console.log(
  `Built dist, custom-elements.json and ${Object.keys(files).length} files in cdn in ${seconds} s.`,
);
