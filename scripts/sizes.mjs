import { elements } from './elements.mjs';
import { LIGHT_CSS, SINGLE_FILE } from './build/cdn.mjs';

/** What a page may have to load at most, in bytes after gzip -9. */
export const BUDGETS = {
  element: 34_000,
  single: 56_000,
  light: 1_000,
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
      budget: BUDGETS.element,
    })),
    {
      what: 'everything in one file, both languages',
      file: SINGLE_FILE,
      gzip: withImports(SINGLE_FILE),
      budget: BUDGETS.single,
    },
    {
      what: 'style sheet for the page',
      file: LIGHT_CSS,
      gzip: withImports(LIGHT_CSS),
      budget: BUDGETS.light,
    },
  ];
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** The sizes as a Markdown table. */
export function sizeTable(rows) {
  return [
    '| what | file | minified, gzip -9 | at most |',
    '| --- | --- | ---: | ---: |',
    ...rows.map(
      ({ what, file, gzip, budget }) =>
        `| ${what} | \`cdn/${file}\` | ${kilobytes(gzip)} | ${kilobytes(budget)} |`,
    ),
  ].join('\n');
}
