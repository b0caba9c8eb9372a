const SVG = 'http://www.w3.org/2000/svg';

/** An SVG element of its own, outside of any page, with attributes and what is inside it. */
export function svgNode(
  name: string,
  attributes: Readonly<Record<string, string | number | null>> = {},
  ...inside: (Node | string)[]
): SVGElement {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== null) node.setAttribute(key, `${value}`);
  node.append(...inside);
  return node;
}
