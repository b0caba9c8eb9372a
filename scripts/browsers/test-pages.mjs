import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { path } from '../elements.mjs';

/** In the project, so that the server of the test runner has them. */
const FOLDER = 'node_modules/.cache/browser-pages';

/** The most bytes of test files in one page: a page costs more than a second before its first test, but one lane must not wait for another at the end. */
const LARGEST = 32_000;

/** How a file says that it needs a page of its own, and why. */
const ALONE = /^\/\/ A page of its own: \S.*$/m;

/** A hook around every test, outside of any suite: what a helper leaves behind must be tidied for all files, whichever comes first. */
const HOOK = /^(?:before|after)(?:Each)?\(/m;

const textOf = (file) => readFileSync(path(file), 'utf8');

/** `tests/ui/share/panel.test.ts` → `ui`, `tests/elements/timeline/sizes.test.ts` → `elements-timeline`. */
const groupOf = (file) => /^tests\/((?:(?:elements|core)\/)?[^/]+)\//.exec(file)[1].replaceAll('/', '-');

/** Files in as few pages as hold them, none much longer than another. The same files always give the same pages. */
function share(files) {
  const sizes = new Map(files.map((file) => [file, textOf(file).length]));
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const pages = Array.from({ length: Math.ceil(total / LARGEST) }, () => ({ size: 0, files: [] }));
  for (const [file, size] of [...sizes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))) {
    const shortest = pages.reduce((least, page) => (page.size < least.size ? page : least));
    shortest.files.push(file);
    shortest.size += size;
  }
  return pages.map((page) => page.files.sort());
}

const helpers = () =>
  readdirSync(path('tests/helpers'))
    .map((name) => `tests/helpers/${name}`)
    .filter((file) => HOOK.test(textOf(file)))
    .sort();

/** A page: the helpers that tidy up, and its files one after the other. */
function moduleOf(files) {
  const from = (file) => `./${relative(FOLDER, file).replaceAll('\\', '/')}`;
  return [
    ...helpers().map((file) => `import '${from(file)}';`),
    `import { runFiles } from '${from('tests/helpers/run-files.ts')}';`,
    'await runFiles({',
    ...files.map((file) => `  '${file}': () => import('${from(file)}'),`),
    '});\n',
  ].join('\n');
}

/** The names of pages with their files, by folder; a file with a page of its own is its own page. */
export function pagesOf(files) {
  const alone = files.filter((file) => ALONE.test(textOf(file)));
  const together = files.filter((file) => !alone.includes(file));
  const groups = [...new Set(together.map(groupOf))];
  const shared = groups.flatMap((name) =>
    share(together.filter((file) => groupOf(file) === name)).map((page, at) => [`${name}-${at + 1}`, page]),
  );
  return { alone, shared };
}

/**
 * Puts files of tests together into pages, and gives what the test runner is to open: loading a page, with all of the library, takes longer
 * than most files take to run.
 * @param {string[]} files
 * @returns {string[]}
 */
export function testPages(files) {
  const { alone, shared } = pagesOf(files);
  mkdirSync(path(FOLDER), { recursive: true });
  const made = shared.map(([name, page]) => {
    if (page.length === 1) return page[0];
    const file = `${FOLDER}/${name}.test.ts`;
    // Browsers are tested side by side, from the same pages: what is there already stays as it is.
    write(file, moduleOf(page));
    return file;
  });
  for (const name of readdirSync(path(FOLDER)))
    if (!made.includes(`${FOLDER}/${name}`)) rmSync(join(path(FOLDER), name), { force: true });
  return [...alone, ...made];
}

function write(file, text) {
  try {
    if (textOf(file) === text) return;
  } catch {
    // It is new.
  }
  writeFileSync(path(file), text);
}
