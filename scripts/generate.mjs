// Writes the lists of elements that other files hold, from the folders of `src/elements`: `npm run generate`. A test holds them.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { elements, path } from './elements.mjs';

const read = (file) => readFileSync(path(file), 'utf8');

/** `package.json` with an entry for each element. */
function packageJson() {
  const pkg = JSON.parse(read('package.json'));
  const isElement = ({ default: file } = {}) => /^\.\/dist\/elements\/.*\/define\.js$/.test(file);
  const others = Object.entries(pkg.exports).filter(([, target]) => !isElement(target));
  const own = elements().map(({ name, define }) => {
    const built = `./${define.replace(/^src/, 'dist').replace(/\.ts$/, '')}`;
    return [`./${name}`, { types: `${built}.d.ts`, default: `${built}.js` }];
  });
  const at = others.findIndex(([key]) => key === './classes') + 1;
  pkg.exports = Object.fromEntries([...others.slice(0, at), ...own, ...others.slice(at)]);
  return `${JSON.stringify(pkg, null, 2)}\n`;
}

/** The module that registers all elements. */
function indexModule() {
  const imports = elements().map(({ name }) => `import './elements/${name}/define.js';\n`);
  return read('src/index.ts').replace(/(?:import '\.\/elements\/[\w-]+\/define\.js';\n)+/, imports.join(''));
}

/** The style sheet for the page: every list of all tags is that of the folders. */
function lightCss() {
  const tags = elements().map(({ tag }) => tag);
  const list = /impact-[\w-]+(,\s*)impact-[\w-]+(?:,\s*impact-[\w-]+)*/g;
  return read('src/light.css').replace(list, (_, separator) => tags.join(separator));
}

/** The files with the lists in them, by path. */
export async function generated() {
  const texts = { 'package.json': packageJson(), 'src/index.ts': indexModule(), 'src/light.css': lightCss() };
  const formatted = Object.entries(texts).map(async ([file, text]) => {
    const options = await resolveConfig(path(file));
    return [file, await format(text, { ...options, filepath: file })];
  });
  return Object.fromEntries(await Promise.all(formatted));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of Object.entries(await generated())) {
    if (text === read(file)) continue;
    writeFileSync(path(file), text);
    console.log(`wrote ${file}`);
  }
}
