/** A place in a drawing. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

const LENGTHS: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, a: 7, z: 0 };

/** The places that a path passes, in order; arcs are read by their ends. */
export function placesOf(d: string): Place[] {
  const places: Place[] = [];
  let at: Place = { x: 0, y: 0 };
  for (const [, command = '', rest = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const kind = command.toLowerCase();
    const length = LENGTHS[kind];
    if (length === undefined) throw new Error(`unknown command ${command} in ${d}`);
    const numbers = [...rest.matchAll(/-?[\d.]+(?:e-?\d+)?/g)].map(Number);
    const origin = command === kind ? at : { x: 0, y: 0 };
    for (let i = 0; i + length <= numbers.length && length > 0; i += length) {
      const from = command === kind ? at : origin;
      const [x = 0, y = 0] = numbers.slice(i + length - (length === 1 ? 1 : 2));
      if (kind === 'h') at = { x: from.x + x, y: at.y };
      else if (kind === 'v') at = { x: at.x, y: from.y + x };
      else at = { x: from.x + x, y: from.y + y };
      places.push(at);
    }
  }
  return places;
}
