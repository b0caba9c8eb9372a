import { buildCdn } from './build/cdn.mjs';
import { buildCdnData } from './build/cdn-data.mjs';
import { buildData } from './build/data.mjs';
import { buildDist } from './build/dist.mjs';
import { buildEditorData } from './build/editors.mjs';
import { buildLlms } from './build/llms.mjs';
import { buildManifest } from './build/manifest.mjs';
import { buildTypings } from './build/typings.mjs';

const started = process.hrtime.bigint();
await buildDist();
await buildData();
buildManifest();
buildTypings();
buildEditorData();
buildLlms();
const { files } = await buildCdn();
buildCdnData();
const seconds = Number((process.hrtime.bigint() - started) / 1_000_000_000n);
console.log(
  `Built dist, custom-elements.json with the typings and editor data made from it, and ${Object.keys(files).length} files in cdn in ${seconds} s.`,
);
