import { renderElement } from 'impact-elements/ssr';

/** An element as it is drawn when the site is built, with what is written between the marks of the shortcode inside its tag. */
async function element(content, tag, { __keywords, ...given } = {}) {
  const attributes = Object.entries(given).map(([name, value]) => [name.replaceAll('_', '-'), `${value}`]);
  const drawn = await renderElement(tag.replace('impact-', ''), {
    attributes: Object.fromEntries(attributes),
    content,
  });
  if (!drawn.ok) throw new Error(JSON.stringify(drawn));
  return drawn.html;
}

export default function (config) {
  config.addPairedShortcode('impact', element);
  config.addPassthroughCopy({ 'node_modules/impact-elements/cdn': 'impact', 'src/*.js': '/' });
  return { dir: { input: 'src', output: 'dist' }, htmlTemplateEngine: 'njk' };
}
