/**
 * What JSON says that an editor has put tags, spaces and typographic quotation marks into; undefined where it is no JSON even without them.
 * The script that it stands in is not touched: a strict Content Security Policy forbids that.
 */
export function repairJson(text: string): unknown {
  const mended = text
    // Up to the next tag at most: without that, a text of tags that never end would be read once for each.
    .replace(/<\/?(?:p|br)\b[^<>]*>/gi, '')
    .replace(/&nbsp;|\u00a0/gi, ' ')
    .replace(/&(?:quot|#34|#822[0-3]|[lrb]dquo);|[“”„‟″«»]/gi, '"');
  try {
    return JSON.parse(mended) as unknown;
  } catch {
    return undefined;
  }
}
