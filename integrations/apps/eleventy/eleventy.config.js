import { registerLanguage } from 'impact-elements/languages';
import { renderElement } from 'impact-elements/ssr';

/** A language of the site's own; words that it leaves out are English. */
registerLanguage('de', { timeline: { heading: 'Was wann vereinbart wurde' } });

/** An element as it is drawn when the site is built, with what is written between the marks of the shortcode inside its tag. */
async function element(content, tag, { lang = 'en', ...given } = {}) {
  const attributes = Object.entries(given).map(([name, value]) => [name, `${value}`]);
  const drawn = await renderElement(tag.replace('impact-', ''), {
    attributes: Object.fromEntries(attributes),
    lang,
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
