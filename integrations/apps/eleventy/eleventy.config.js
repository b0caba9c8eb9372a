/**
 * The HTML of an element, with what readers without JavaScript see inside. A site that renders its elements when it is built replaces this one
 * function.
 */
function element(fallback, tag, attributes = {}) {
  const { __keywords, ...given } = attributes;
  const written = Object.entries(given).map(([name, value]) => ` ${name.replaceAll('_', '-')}="${value}"`);
  return `<${tag}${written.join('')}>${fallback}</${tag}>`;
}

export default function (config) {
  config.addPairedShortcode('impact', element);
  config.addPassthroughCopy({ 'node_modules/impact-elements/cdn': 'impact', 'src/*.js': '/' });
  return { dir: { input: 'src', output: 'dist' }, htmlTemplateEngine: 'njk' };
}
