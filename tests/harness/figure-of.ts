import { LABEL } from '../../src/charts/marks.js';
import { DETAIL, ECHO, SENTENCE } from '../../src/ui/marks.js';
import { readDrawings, type ReadDrawing } from './drawing.js';
import { readFallback, type ReadFallback } from './fallback.js';
import { readTables, type ReadTable } from './tables.js';
import { textOf } from './text.js';
import { readFigures, readSteps, readTexts, type ReadFigure, type ReadStep } from './words.js';

/** Every number that a reader can meet in an element, each by the id of what it shows. */
export interface Figure {
  /** Whether the fields no longer say what the figure was computed from. */
  readonly stale: boolean;
  readonly heading: string;
  readonly standfirst: string;
  readonly known: string;
  readonly sentences: Readonly<Record<string, string>>;
  readonly figures: Readonly<Record<string, ReadFigure>>;
  readonly details: Readonly<Record<string, string>>;
  readonly echoes: Readonly<Record<string, string>>;
  readonly drawings: readonly ReadDrawing[];
  /** Texts beside small drawings, such as those of a list with a bar for each row. */
  readonly labels: Readonly<Record<string, string>>;
  readonly legend: readonly string[];
  readonly tables: readonly ReadTable[];
  readonly steps: readonly ReadStep[];
}

/** A figure that stands in a page. */
export interface DrawnFigure extends Figure {
  /** What readers without JavaScript have in its place: made and read when it is asked for, which takes longer than all the rest. */
  readonly fallback: () => ReadFallback;
}

const partText = (root: ParentNode, part: string) => textOf(root.querySelector(`[part~="${part}"]`));

/** Reads an element as it stands; panels have to be open to be read. Nothing is found by its place or its class. */
export function figureOf(element: Element): DrawnFigure {
  const root = element.shadowRoot ?? element;
  const tables = readTables(root);
  return {
    stale: root.querySelector('[part~="stale"]') !== null,
    heading: partText(root, 'heading'),
    standfirst: partText(root, 'standfirst'),
    known: partText(root, 'data-date'),
    sentences: readTexts(root, SENTENCE),
    figures: readFigures(root),
    details: readTexts(root, DETAIL),
    echoes: readTexts(root, ECHO),
    drawings: readDrawings(root),
    labels: readTexts(root, LABEL, (element) => element.closest('svg') === null),
    legend: [...root.querySelectorAll('[part~="key"] > li')].map(textOf),
    tables,
    steps: readSteps(root),
    fallback: () => readFallback(root, tables),
  };
}
