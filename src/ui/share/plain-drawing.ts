import { plainColour } from './colour.js';
import { tidy } from './figure-texts.js';
import { svgNode } from './svg-node.js';

/** The shapes that our drawings are made of, with the attributes of their geometry. */
const GEOMETRY: Readonly<Record<string, readonly string[]>> = {
  rect: ['x', 'y', 'width', 'height', 'rx'],
  circle: ['cx', 'cy', 'r'],
  line: ['x1', 'y1', 'x2', 'y2'],
  path: ['d'],
  text: ['x', 'y'],
};

type Attributes = Record<string, string | number | null>;

function paintOf(style: CSSStyleDeclaration, opacity: number): Attributes | null {
  const fill = plainColour(style.fill);
  const width = parseFloat(style.strokeWidth);
  const stroke = width > 0 ? plainColour(style.stroke) : null;
  if (!fill && !stroke) return null;
  const shade = (alpha: number, own: string) => {
    const part = alpha * +own * opacity;
    return part < 1 ? part : null;
  };
  const usual = (value: string, initial: string) => (value === initial ? null : value);
  return {
    fill: fill?.colour ?? 'none',
    'fill-opacity': fill && shade(fill.alpha, style.fillOpacity),
    ...(stroke && {
      stroke: stroke.colour,
      'stroke-opacity': shade(stroke.alpha, style.strokeOpacity),
      'stroke-width': width,
      'stroke-dasharray': usual(style.strokeDasharray.replaceAll('px', ''), 'none'),
      'stroke-linecap': usual(style.strokeLinecap, 'butt'),
      'stroke-linejoin': usual(style.strokeLinejoin, 'miter'),
      'paint-order': style.paintOrder.startsWith('stroke') ? 'stroke' : null,
    }),
  };
}

function lettersOf(style: CSSStyleDeclaration): Attributes {
  const usual = (value: string, initial: string) => (value === initial ? null : value);
  return {
    'font-size': parseFloat(style.fontSize),
    'font-weight': usual(style.fontWeight, '400'),
    'font-style': usual(style.fontStyle, 'normal'),
    'text-anchor': usual(style.textAnchor, 'start'),
    'dominant-baseline': usual(style.dominantBaseline, 'auto'),
    direction: usual(style.direction, 'ltr'),
  };
}

/** A text, or the pieces of it that stand at places of their own. */
function textsOf(text: Element, given: Attributes): SVGElement[] {
  const pieces = [...text.querySelectorAll('tspan')];
  return (pieces.length ? pieces : [text]).map((piece) => {
    const place = Object.fromEntries(
      ['x', 'y'].map((name) => [name, piece.getAttribute(name) ?? given[name] ?? null]),
    );
    return svgNode('text', { ...given, ...place }, tidy(piece.textContent));
  });
}

function shapeOf(element: Element, opacity: number): SVGElement[] {
  const geometry = GEOMETRY[element.localName];
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility !== 'visible') return [];
  const through = opacity * +style.opacity;
  if (!geometry) return plainDrawing(element, through);
  const paint = paintOf(style, through);
  if (!paint) return [];
  const given = {
    ...Object.fromEntries(geometry.map((name) => [name, element.getAttribute(name)])),
    ...paint,
  };
  if (element.localName === 'text') return textsOf(element, { ...given, ...lettersOf(style) });
  return [svgNode(element.localName, given)];
}

/**
 * What a drawing in the page shows, as bare shapes: the styles that the page gives it stand in attributes, and nothing else is left, no
 * classes, no names for screen readers, no parts that are only there for the pointer. Groups keep where they are moved to.
 */
export function plainDrawing(drawing: Element, opacity = 1): SVGElement[] {
  const shapes = [...drawing.children].flatMap((child) => shapeOf(child, opacity));
  const moved = drawing.localName === 'g' ? drawing.getAttribute('transform') : null;
  return moved === null ? shapes : [svgNode('g', { transform: moved }, ...shapes)];
}
