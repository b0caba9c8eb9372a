import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { skipWithout } from '../tools/debian.mjs';
import { built } from '../tools/schema.mjs';
import { run } from '../tools/servers.mjs';
import { describeStaticSite, writeFiles } from '../tools/static-site.mjs';

const LAYOUT = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Page</title>{{ content }}`;

/** A value with both kinds of quotation marks has to come from a variable, as in every text of Jekyll. */
function parameter([name, value], at) {
  const quote = value.includes('"') ? "'" : '"';
  if (!value.includes(quote)) return { written: `${name}=${quote}${value}${quote}`, variable: '' };
  return { written: `${name}=value${at}`, variable: `{% capture value${at} %}${value}{% endcapture %}` };
}

describeStaticSite('Jekyll', {
  skip: skipWithout('jekyll'),
  call(values) {
    const parameters = Object.entries(values).map(parameter);
    const variables = parameters.map(({ variable }) => variable).join('');
    return `${variables}{% include impact.html ${parameters.map(({ written }) => written).join(' ')} %}`;
  },
  build(folder, pages) {
    cpSync(built('jekyll'), folder, { recursive: true });
    const contents = Object.entries(pages).map(([name, text]) => [
      `${name}/index.md`,
      `---\nlayout: plain\n---\n\n${text}\n`,
    ]);
    writeFiles(folder, {
      '_config.yml': 'title: Test\nexclude: []\n',
      '_layouts/plain.html': LAYOUT,
      ...Object.fromEntries(contents),
    });
    run('jekyll', ['build', '--quiet', '--strict_front_matter'], {
      cwd: folder,
      env: { ...process.env, LANG: 'C.UTF-8' },
    });
    return join(folder, '_site');
  },
});
