/** Elements that stand on lines of their own: white space beside their tags is never seen, neither inside nor outside. */
const BLOCKS = new Set(
  `address article aside blockquote caption col colgroup dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5
  h6 header hr legend li main nav ol optgroup option p section summary table tbody td tfoot th thead tr ul`.split(
    /\s+/,
  ),
);
/** Elements in the line that hold lines of their own: white space is not seen inside their tags, but it is outside. */
const BOXES = new Set(['button', 'select', 'svg']);
/** SVG elements that stand in a line of text; beside all others white space is not drawn. */
const SVG_INLINE = new Set(['a', 'textPath', 'tspan']);
/** Elements whose white space is the text itself, and the one that changes the language in the middle. */
const REFUSED = /<(pre|textarea|script|style|foreignObject)\b/i;
/** A line that the source continues: no white space to HTML. */
const CONTINUED = /\\\r?\n/;

/** What an interpolation is while the literal is looked at as one text; no white space, no part of a name. */
const HOLE = '\u{f0000}';
const TOKEN = /<!--[^]*?-->|<\/?[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/giu;
/** White space as HTML has it: a no-break space and an ideographic space are none. */
const SPACE = /[ \t\n\r\f]+/g;

function squeezeTag(tag) {
  if (tag.startsWith('<!--')) return tag;
  return tag
    .split(/("[^"]*"|'[^']*')/)
    .map((piece, at) => (at % 2 === 1 ? piece : piece.replace(SPACE, ' ')))
    .join('')
    .replace(/ >$/, '>');
}

/** Whether white space beside the tag is unseen; `inside` tells on which side of it. */
function unseenBeside(tag, inside, kind) {
  const name = /^<\/?([a-z][\w-]*)/i.exec(tag)?.[1];
  if (!name) return false;
  if (kind === 'svg' && name !== 'svg') return !SVG_INLINE.has(name);
  return BLOCKS.has(name) || (inside && BOXES.has(name));
}
const isClosing = (tag) => tag.startsWith('</');
const isVoid = (tag) => tag.endsWith('/>');

/**
 * The pieces of a lit template without the white space that no reader can see: runs in a text become one space, and none beside
 * tags that begin or end a line. Values in quotes are left alone.
 * @param {string[]} pieces what stands between the interpolations, as written in the source
 * @param {'html' | 'svg'} kind
 */
export function minifyMarkup(pieces, kind) {
  const text = pieces.join(HOLE);
  if (REFUSED.test(text))
    throw new Error(`${REFUSED.exec(text)[0]}> in a template: its white space cannot be squeezed`);
  if (CONTINUED.test(text)) throw new Error('a template with a continued line cannot be squeezed');
  let squeezed = '';
  let end = 0;
  let before = '';
  const textUpTo = (until, after) => {
    let run = text.slice(end, until).replace(SPACE, ' ');
    if (unseenBeside(before, !before.startsWith('</') && !before.endsWith('/>'), kind))
      run = run.replace(/^ /, '');
    if (unseenBeside(after, after.startsWith('</'), kind)) run = run.replace(/ $/, '');
    return run;
  };
  for (const { 0: tag, index } of text.matchAll(TOKEN)) {
    squeezed += textUpTo(index, tag) + squeezeTag(tag);
    end = index + tag.length;
    before = tag;
  }
  return (squeezed + textUpTo(text.length, '')).split(HOLE);
}
