/** Characters that are as wide as high: Chinese, Japanese and Korean scripts and full-width forms. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
const NARROW = /[.,:;'’·|!ijlIt \u00a0\u202f()-]/;
const BROAD = /[%@mwMW]/;

/**
 * The width of a text in pixels, estimated on the generous side. A drawing must decide what fits before it is on the page,
 * and measuring there would cost a layout on every key press.
 */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text)
    ems += WIDE.test(character) ? 1.04 : BROAD.test(character) ? 1 : NARROW.test(character) ? 0.4 : 0.63;
  return ems * fontSize;
}

/** Whether a text fits into a box of this width with some air on both sides. */
export function fits(text: string, fontSize: number, width: number, air = 8): boolean {
  return textWidth(text, fontSize) + 2 * air <= width;
}

/** Cuts a text with an ellipsis so that it fits; empty where not even two characters would. */
export function shorten(text: string, fontSize: number, width: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  const characters = [...text];
  while (characters.length > 1) {
    characters.pop();
    const cut = `${characters.join('').trimEnd()}…`;
    if (textWidth(cut, fontSize) <= width) return characters.length > 1 ? cut : '';
  }
  return '';
}
