/**
 * The source of a story as an author would write it: one space between attributes, no empty ones, no empty lines.
 * Storybook shows what Lit has rendered, with the gaps of the attributes that were left out.
 */
export function tidySource(code: string): string {
  return code
    .replace(/<[a-z][^>]*>/g, (tag) =>
      tag
        .replace(/\s+/g, ' ')
        .replace(/ >$/, '>')
        .replace(/=""(?=[ >])/g, ''),
    )
    .replace(/^\s*\n/gm, '')
    .trim();
}
