/**
 * The box of what is drawn without its outline, exactly and the same in all browsers: by `getBoundingClientRect`, Firefox gives a
 * text in whole pixels, and a line with room for mitres that it does not have.
 */
export function drawnBox(drawn: Element): DOMRect {
  if (drawn instanceof SVGTextElement) return boxOfText(drawn);
  if (drawn instanceof SVGGeometryElement) return onScreen(drawn, drawn.getBBox());
  return drawn.getBoundingClientRect();
}

function onScreen(drawn: SVGGraphicsElement, { x, y, width, height }: DOMRect): DOMRect {
  const matrix = drawn.getScreenCTM()!;
  const from = new DOMPoint(x, y).matrixTransform(matrix);
  const to = new DOMPoint(x + width, y + height).matrixTransform(matrix);
  return DOMRect.fromRect({ x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y });
}

/** As wide as its letters, and as high as its font is: the line of a Japanese font is higher than what is in it. */
function boxOfText(text: SVGTextElement): DOMRect {
  const letters = Array.from({ length: text.getNumberOfChars() }, (_, at) => text.getExtentOfChar(at));
  if (letters.length === 0) return new DOMRect();
  const left = Math.min(...letters.map(({ x }) => x));
  const right = Math.max(...letters.map(({ x, width }) => x + width));
  const size = parseFloat(getComputedStyle(text).fontSize);
  const baseline = text.getStartPositionOfChar(0).y;
  return onScreen(text, new DOMRect(left, baseline - 0.85 * size, right - left, size));
}
