import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { sortTests } from '../scripts/node-tests.mjs';

const OUT = '.cache/mutation-tests';

/** Functions that keep their answers would give the answer of one mutant to the tests of the next. */
const forgetful = {
  name: 'forgetful',
  setup({ onResolve }) {
    onResolve({ filter: /\/memoize\.js$/ }, ({ importer }) =>
      // A test of the memory itself needs it; what is kept of Intl is about languages alone.
      /\/src\//.test(importer) && !importer.endsWith('/numbers/intl.ts')
        ? { path: fileURLToPath(new URL('forgetful.mjs', import.meta.url)) }
        : undefined,
    );
  },
};

/** `MUTATION_TESTS=tariff npm run mutate …` runs the tests with that in their names, for a quick look. */
const wanted = process.env.MUTATION_TESTS ?? '';
const node = (await sortTests()).node.filter((file) => file.includes(wanted));
mkdirSync(OUT, { recursive: true });
writeFileSync(`${OUT}/entry.ts`, node.map((file) => `import '../../${file}';`).join('\n'));
await build({
  entryPoints: [`${OUT}/entry.ts`],
  outfile: `${OUT}/tests.mjs`,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  tsconfig: 'tsconfig.json',
  // The tests are there for what they do, whatever the package says of files without side effects.
  ignoreAnnotations: true,
  logLevel: 'error',
  plugins: [forgetful],
});
