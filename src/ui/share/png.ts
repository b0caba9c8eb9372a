/** How large a picture is against the drawing, for screens and for print. */
const SCALE = 2;

function number(element: Element, name: string, otherwise = 0): number {
  const value = parseFloat(element.getAttribute(name) ?? '');
  return Number.isNaN(value) ? otherwise : value;
}

function outlineOf(element: Element): Path2D {
  const at = (name: string) => number(element, name);
  if (element.localName === 'path') return new Path2D(element.getAttribute('d') ?? '');
  const path = new Path2D();
  if (element.localName === 'circle') path.arc(at('cx'), at('cy'), at('r'), 0, 2 * Math.PI);
  else if (element.localName === 'line') {
    path.moveTo(at('x1'), at('y1'));
    path.lineTo(at('x2'), at('y2'));
  } else path.roundRect(at('x'), at('y'), at('width'), at('height'), at('rx'));
  return path;
}

function letters(context: CanvasRenderingContext2D, element: Element, family: string): void {
  const given = (name: string, otherwise: string) => element.getAttribute(name) ?? otherwise;
  const style = [
    given('font-style', ''),
    given('font-weight', ''),
    `${number(element, 'font-size', 16)}px`,
    family,
  ];
  context.font = style.filter(Boolean).join(' ');
  context.direction = given('direction', 'ltr') === 'rtl' ? 'rtl' : 'ltr';
  const anchor = given('text-anchor', 'start');
  context.textAlign = anchor === 'middle' ? 'center' : anchor === 'end' ? 'end' : 'start';
  const baseline = given('dominant-baseline', 'auto');
  context.textBaseline = /middle|central/.test(baseline) ? 'middle' : 'alphabetic';
}

function paint(context: CanvasRenderingContext2D, element: Element, family: string): void {
  const text = element.localName === 'text' ? element.textContent : null;
  if (text !== null) letters(context, element, family);
  const [x, y] = [number(element, 'x'), number(element, 'y')];
  const outline = text === null ? outlineOf(element) : null;
  const fill = () => {
    context.globalAlpha = number(element, 'fill-opacity', 1);
    context.fillStyle = element.getAttribute('fill') ?? '#000';
    if (outline) context.fill(outline);
    else context.fillText(text ?? '', x, y);
  };
  const stroke = () => {
    context.globalAlpha = number(element, 'stroke-opacity', 1);
    context.strokeStyle = element.getAttribute('stroke') ?? 'none';
    context.lineWidth = number(element, 'stroke-width', 1);
    context.lineCap = (element.getAttribute('stroke-linecap') ?? 'butt') as CanvasLineCap;
    context.lineJoin = (element.getAttribute('stroke-linejoin') ?? 'miter') as CanvasLineJoin;
    context.setLineDash(
      (element.getAttribute('stroke-dasharray') ?? '')
        .split(/[\s,]+/)
        .filter(Boolean)
        .map(parseFloat),
    );
    if (outline) context.stroke(outline);
    else context.strokeText(text ?? '', x, y);
  };
  const steps = [
    ...(element.getAttribute('fill') === 'none' ? [] : [fill]),
    ...(element.hasAttribute('stroke') ? [stroke] : []),
  ];
  if (element.getAttribute('paint-order') === 'stroke') steps.reverse();
  for (const step of steps) step();
}

function paintAll(context: CanvasRenderingContext2D, parent: Element, family: string): void {
  for (const element of parent.children) {
    if (element.localName === 'g') {
      context.save();
      const moved = (element as SVGGElement).transform.baseVal.consolidate()?.matrix;
      if (moved) context.transform(moved.a, moved.b, moved.c, moved.d, moved.e, moved.f);
      paintAll(context, element, family);
      context.restore();
    } else if (!/^(title|desc|metadata)$/.test(element.localName)) paint(context, element, family);
  }
}

/**
 * A drawing of bare shapes as a PNG picture, twice as large. It is painted shape by shape and never loaded as an image, which a strict
 * policy of the page (`img-src`) would forbid.
 */
export async function pngOf(drawing: SVGElement): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(number(drawing, 'width') * SCALE);
  canvas.height = Math.ceil(number(drawing, 'height') * SCALE);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.scale(SCALE, SCALE);
  paintAll(context, drawing, drawing.getAttribute('font-family') ?? 'sans-serif');
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}
