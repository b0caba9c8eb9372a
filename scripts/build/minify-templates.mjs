import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { transform } from 'esbuild';
import ts from 'typescript';
import { path as inProject } from '../elements.mjs';
import { minifyMarkup } from './minify-markup.mjs';

const HOLE = /var\(--hole-(\d+)\)/;

/** A style sheet as esbuild minifies it. Interpolations may stand where a value may; elsewhere they are refused. */
async function squeezeStyles(pieces) {
  const text = pieces.reduce((joined, piece, at) => `${joined}var(--hole-${at - 1})${piece}`);
  const { code, warnings } = await transform(text, {
    loader: 'css',
    minify: true,
    charset: 'utf8',
    logLevel: 'silent',
  });
  const [first, ...rest] = code.trimEnd().split(HOLE);
  const order = rest.filter((_, at) => at % 2 === 0).join();
  const expected = pieces
    .slice(1)
    .map((_, at) => at)
    .join();
  if (warnings.length || order !== expected) {
    const reasons = warnings.map(({ text: reason }) => reason);
    throw new Error(`css cannot be minified: ${reasons.join('; ') || 'an interpolation would move'}`);
  }
  return [first, ...rest.filter((_, at) => at % 2 === 1)];
}

const inTemplate = (text) => text.replace(/[\\`]|\$\{/g, '\\$&');

/** The new pieces of a template, as they are written in the source. */
async function squeeze(kind, literals, file) {
  // A piece stands between ` or } and ` or ${.
  const places = literals.map((node) => {
    const closing = ts.isTemplateHead(node) || ts.isTemplateMiddle(node) ? 2 : 1;
    return { from: node.getStart(file) + 1, to: node.end - closing };
  });
  const pieces =
    kind === 'css'
      ? (await squeezeStyles(literals.map(({ text }) => text))).map(inTemplate)
      : minifyMarkup(
          places.map(({ from, to }) => file.text.slice(from, to)),
          kind,
        );
  return places.map((place, at) => ({ ...place, text: pieces[at] }));
}

function literalsOf(template) {
  return ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
}

/** TypeScript with the white space squeezed in its templates tagged `html`, `svg` and `css`. */
export async function minifyTemplates(source, name = 'templates.ts') {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.ES2022, true);
  const found = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && /^(html|svg|css)$/.test(node.tag.getText(file)))
      found.push([node.tag.getText(file), literalsOf(node.template), file]);
    ts.forEachChild(node, visit);
  };
  visit(file);
  const edits = (await Promise.all(found.map((template) => squeeze(...template)))).flat();
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to, text: by }) => text.slice(0, from) + by + text.slice(to), source);
}

/** Squeezes the templates of the project’s own sources. */
export const minifyTemplatesPlugin = {
  name: 'minify-templates',
  async load(id) {
    if (!id.endsWith('.ts') || !id.startsWith(inProject('src/'))) return null;
    const source = readFileSync(id, 'utf8');
    if (!/\b(html|svg|css)`/.test(source)) return null;
    try {
      return { code: await minifyTemplates(source, id), moduleType: 'ts' };
    } catch (error) {
      throw new Error(`${relative(inProject('.'), id)}: ${error.message}`, { cause: error });
    }
  },
};
