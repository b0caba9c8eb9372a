import { elements } from './elements.mjs';
import { HOST_FILE, LIGHT_CSS, LOADER, SINGLE_FILE } from './build/cdn.mjs';

/**
 * What a page may have to load at most, in bytes after gzip -9. `aim` is what the design asks for; `limit` is what the build is held to: close
 * above today's size, so that nothing grows unnoticed. Lower a limit when a size falls.
 */
export const BUDGETS = {
  'commitment-breakdown': { aim: 40_000, limit: 58_500 },
  'defense-path': { aim: 40_000, limit: 60_800 },
  'tariff-calculator': { aim: 40_000, limit: 59_600 },
  timeline: { aim: 32_000, limit: 39_100 },
  single: { aim: 157_000, limit: 240_000 },
  loader: { aim: 2_000, limit: 2_000 },
  light: { aim: 1_000, limit: 1_000 },
  host: { aim: 1_500, limit: 1_500 },
};

/**
 * The measured files against their budgets. An element counts with all that it imports at once, in English; what it loads on
 * demand (another language, checks for an author's own data) is not counted.
 * @param {{ files: Record<string, { gzip: number, imports?: string[] }> }} manifest of the `cdn` folder
 */
export function sizes({ files }) {
  const withImports = (file) =>
    [file, ...(files[file].imports ?? [])].reduce((total, name) => total + files[name].gzip, 0);
  return [
    ...elements().map(({ name, tag }) => ({
      what: `\`<${tag}>\` with all it needs, English`,
      file: `${name}.js`,
      gzip: withImports(`${name}.js`),
      ...(BUDGETS[name] ?? { aim: 40_000, limit: 40_000 }),
    })),
    {
      what: 'everything in one file, both languages',
      file: SINGLE_FILE,
      gzip: withImports(SINGLE_FILE),
      ...BUDGETS.single,
    },
    {
      what: 'the loader of the elements on the page',
      file: LOADER,
      gzip: withImports(LOADER),
      ...BUDGETS.loader,
    },
    {
      what: 'style sheet for the page',
      file: LIGHT_CSS,
      gzip: withImports(LIGHT_CSS),
      ...BUDGETS.light,
    },
    {
      what: 'script for a page with frames',
      file: HOST_FILE,
      gzip: withImports(HOST_FILE),
      ...BUDGETS.host,
    },
  ];
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** The sizes as a Markdown table. */
export function sizeTable(rows) {
  return [
    '| what | file | minified, gzip -9 | aim | held below |',
    '| --- | --- | ---: | ---: | ---: |',
    ...rows.map(
      ({ what, file, gzip, aim, limit }) =>
        `| ${what} | \`cdn/${file}\` | ${kilobytes(gzip)} | ${kilobytes(aim)} | ${kilobytes(limit)} |`,
    ),
  ].join('\n');
}
