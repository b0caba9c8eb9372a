import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { path } from '../elements.mjs';

/** What a static site needs of the schema: the names of the attributes, and the answers of the elements as they come. */
function siteData({ version, languages, elements }) {
  const described = elements.map(({ name, tag, title, attributes, answers }) => [
    name,
    {
      tag,
      title,
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        kind: attribute.kind,
      })),
      answers,
    },
  ]);
  return { version, languages, elements: Object.fromEntries(described) };
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Folders to be copied into a site of Hugo: shortcode, data and files. */
export function buildHugo(schema, outdir) {
  cpSync(path('integrations/hugo/layouts'), join(outdir, 'layouts'), { recursive: true });
  cpSync(path('cdn'), join(outdir, 'static/impact'), { recursive: true });
  write(join(outdir, 'data/impact_elements.json'), JSON.stringify(siteData(schema)));
}

/** Folders to be copied into a site of Jekyll: include, data and files. */
export function buildJekyll(schema, outdir) {
  cpSync(path('integrations/jekyll/_includes'), join(outdir, '_includes'), { recursive: true });
  cpSync(path('cdn'), join(outdir, 'impact'), { recursive: true });
  write(join(outdir, '_data/impact_elements.json'), JSON.stringify(siteData(schema)));
}
