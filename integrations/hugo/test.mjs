import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { skipWithout } from '../tools/debian.mjs';
import { built } from '../tools/schema.mjs';
import { run } from '../tools/servers.mjs';
import { describeStaticSite, writeFiles } from '../tools/static-site.mjs';

const CONFIG = `baseURL = "/"\nlanguageCode = "en"\ntitle = "Test"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n`;
const LAYOUT = `<!doctype html><html lang="{{ site.Language.Lang }}"><meta charset="utf-8"><link rel="icon" href="data:,"><title>{{ .Title }}</title>{{ .Content }}`;

/** Between backquotes a value stands as it is. */
const parameter = ([name, value]) =>
  `${name}=${value.includes('`') ? JSON.stringify(value) : `\`${value}\``}`;

describeStaticSite('Hugo', {
  skip: skipWithout('hugo'),
  call: (values) => `{{< impact ${Object.entries(values).map(parameter).join(' ')} >}}`,
  build(folder, pages) {
    cpSync(built('hugo'), folder, { recursive: true });
    const contents = Object.entries(pages).map(([name, text]) => [
      `content/${name}.md`,
      `---\ntitle: Page\n---\n\n${text}\n`,
    ]);
    writeFiles(folder, {
      'config.toml': CONFIG,
      'layouts/_default/single.html': LAYOUT,
      'layouts/_default/list.html': LAYOUT,
      ...Object.fromEntries(contents),
    });
    run('hugo', ['--quiet', '--panicOnWarning'], { cwd: folder });
    return join(folder, 'public');
  },
});
