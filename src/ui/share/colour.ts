const RGB = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/;

const hex = (channels: readonly (number | string)[]) =>
  `#${channels.map((channel) => (+channel).toString(16).padStart(2, '0')).join('')}`;

/** A colour and how much of it there is, 0 to 1. */
export interface Colour {
  readonly colour: string;
  readonly alpha: number;
}

/** Asks the browser to paint a colour that is written in a form of its own, such as `color(srgb …)`. */
function painted(text: string): Colour {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return { colour: text, alpha: 1 };
  context.fillStyle = text;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return { colour: hex([red, green, blue]), alpha: alpha / 255 };
}

/** A computed colour as `#rrggbb`, which every program reads; null where nothing is painted. */
export function plainColour(computed: string): Colour | null {
  if (computed === 'none') return null;
  const found = RGB.exec(computed);
  const { colour, alpha } = found
    ? { colour: hex(found.slice(1, 4)), alpha: +(found[4] ?? 1) }
    : painted(computed);
  return alpha === 0 ? null : { colour, alpha };
}
