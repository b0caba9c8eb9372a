import { LABEL, MARK, POINT, VALUE } from '../../src/charts/marks.js';
import { placesOf, type Place } from './path.js';
import { textOf } from './text.js';

/** A drawn shape: what it stands for, the exact value behind it, and where it is. */
export interface ReadMark {
  readonly id: string;
  readonly value: string | null;
  /** What is said of it, where something is. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The places that a line passes; the middle of anything else. */
  readonly places: readonly Place[];
}

/** A text of a drawing, with the exact value behind it, where there is one. */
export interface ReadLabel {
  readonly id: string;
  readonly value: string | null;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A drawing, read by the marks of its shapes and texts. */
export interface ReadDrawing {
  readonly name: string;
  readonly marks: readonly ReadMark[];
  readonly labels: readonly ReadLabel[];
}

const number = (element: Element, name: string) => Number(element.getAttribute(name) ?? 'NaN');

function cornersOf(shape: Element): Place[] {
  if (shape.localName === 'path') return placesOf(shape.getAttribute('d') ?? '');
  if (shape.localName === 'circle') return [{ x: number(shape, 'cx'), y: number(shape, 'cy') }];
  const [x, y] = [number(shape, 'x'), number(shape, 'y')];
  return [
    { x, y },
    { x: x + number(shape, 'width'), y: y + number(shape, 'height') },
  ];
}

/** What is said of a shape: a description, a value in words, or a name. */
function saidOf(element: Element): string {
  const said = element.closest('[data-point], [aria-valuetext]');
  return said?.getAttribute('aria-valuetext') ?? said?.getAttribute(POINT) ?? '';
}

function readMark(element: Element): ReadMark {
  const shape = element.matches('rect, path, circle') ? element : element.querySelector('rect, path, circle');
  if (!shape) throw new Error(`nothing is drawn for ${element.getAttribute(MARK) ?? ''}`);
  const places = cornersOf(shape);
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return {
    id: element.getAttribute(MARK) ?? '',
    value: element.getAttribute(VALUE),
    text: saidOf(element),
    ...{ left, right, top, bottom },
    places: shape.localName === 'rect' ? [{ x: (left + right) / 2, y: (top + bottom) / 2 }] : places,
  };
}

function readLabel(element: Element): ReadLabel {
  return {
    id: element.getAttribute(LABEL) ?? '',
    value: element.getAttribute(VALUE),
    text: textOf(element),
    x: number(element, 'x'),
    y: number(element, 'y'),
  };
}

/** All drawings below `root` that show numbers. */
export function readDrawings(root: ParentNode): ReadDrawing[] {
  return (
    [...root.querySelectorAll('svg')]
      // Small drawings beside a text have shapes and no texts of their own.
      .filter((drawing) => drawing.querySelector(`[${MARK}], [${LABEL}]`))
      .map((drawing) => ({
        name: drawing.getAttribute('aria-label') ?? '',
        marks: [...drawing.querySelectorAll(`[${MARK}]`)].map(readMark),
        labels: [...drawing.querySelectorAll(`[${LABEL}]`)].map(readLabel),
      }))
  );
}
