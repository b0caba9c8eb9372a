import { format, resolveConfig } from 'prettier';
import { HYDRATE, LIGHT_CSS, LOADER, SINGLE_FILE } from './build/cdn.mjs';
import { elements, path } from './elements.mjs';
import { sizes, sizeTable } from './sizes.mjs';

function snippet({ files }) {
  return [
    '```html',
    '<link rel="stylesheet" href="/impact/light.css" />',
    '<script',
    '  type="module"',
    `  src="/impact/${SINGLE_FILE}"`,
    `  integrity="${files[SINGLE_FILE].integrity}"`,
    '></script>',
    '',
    '<impact-tariff-calculator import-value="39933000000"></impact-tariff-calculator>',
    '```',
  ].join('\n');
}

function loader({ files }) {
  return [
    '```html',
    '<link rel="stylesheet" href="/impact/light.css" />',
    '<script',
    '  type="module"',
    `  src="/impact/${LOADER}"`,
    `  integrity="${files[LOADER].integrity}"`,
    '></script>',
    '```',
  ].join('\n');
}

/** The hashes of all files that a page names. */
function hashes({ files }) {
  const own = elements().map(({ name }) => `${name}.js`);
  const rows = [SINGLE_FILE, LOADER, ...own, HYDRATE, LIGHT_CSS].map(
    (file) => `| \`${file}\` | \`${files[file].integrity}\` |`,
  );
  return ['| file | integrity |', '| --- | --- |', ...rows].join('\n');
}

/** What README takes from the build, by the name of its markers `<!-- name -->` … `<!-- /name -->`. */
const GENERATED = {
  snippet,
  loader,
  hashes,
  sizes: (manifest) => sizeTable(sizes(manifest)),
};

/** README with the parts between its markers written anew. */
export async function updatedReadme(readme, manifest) {
  let text = readme;
  for (const [name, write] of Object.entries(GENERATED)) {
    const between = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`);
    if (!between.test(text)) throw new Error(`README has no <!-- ${name} --> … <!-- /${name} -->`);
    text = text.replace(between, (_, open, close) => `${open}\n\n${write(manifest)}\n\n${close}`);
  }
  return format(text, { ...(await resolveConfig(path('README.md'))), parser: 'markdown' });
}
