import type fc from 'fast-check';
import type { Step } from '../../src/core/model/steps.js';
import type { DrawnFigure, Figure } from '../harness/figure-of.js';
import { fallbackTexts, textsIn } from '../harness/texts-in.js';
import { countNumbers, inWords, saysSo, type Expected } from './expected.js';
import type { Formats } from './formats.js';
import { scaleFaults, type Scaled } from './geometry.js';

/** What an element shows of its result, by where it stands (`textsIn`). A place that ends in `?` may be left out for want of room. */
export interface Shows {
  readonly texts: Readonly<Record<string, Expected>>;
  /** Places that are many and alike: what stands at one of them. */
  readonly also?: (place: string) => Expected | undefined;
  /** What is drawn to scale, scale by scale. */
  readonly scaled?: readonly Scaled[];
}

/** What a description works with. */
export interface View<Result> {
  readonly result: Result;
  readonly write: Formats;
  readonly locale: string;
  readonly ja: boolean;
  /** The attributes that the result is for: the last ones that could be used. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The attributes as they stand: what is drawn follows them also where the result cannot. */
  readonly set: Readonly<Record<string, string>>;
  /** Whether the page brings its own data. */
  readonly own: boolean;
  readonly figure: Figure;
}

/** An element: how it is set, and what it shows of its result. */
export interface Description<Result extends object> {
  readonly tag: string;
  /** The attributes that a scenario may set. */
  readonly attributes: Readonly<Record<string, fc.Arbitrary<string>>>;
  /** Takes away most of what the element would refuse, so that most scenarios have a result of their own. */
  readonly agreeing?: (given: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;
  readonly currencyOf: (result: Result) => string;
  /** Data of the page's own, and the attributes for them. */
  readonly own: { readonly knownThrough: string };
  readonly ownAttributes: Readonly<Record<string, fc.Arbitrary<string>>>;
  /** Attributes without which the page's own data have no answer. */
  readonly ownNeeds?: Readonly<Record<string, string>>;
  /** Attributes that make the element fetch all that it fetches on demand. */
  readonly warm?: Readonly<Record<string, string>>;
  readonly shows: (view: View<Result>) => Shows;
}

/** The names in a formula, apart from its functions. */
const NAMES = /\b(?!(?:ln|max|min|round)\b)[a-z][A-Za-z0-9]*/g;

/** The formula of a step with its terms as a reader is shown them: what is a percentage is divided by 100 in the formula and stands without its sign. */
function inNumbers(step: Step, write: (step: Step) => string): string {
  return step.formula.replace(NAMES, (name) => {
    const { value, unit } = step.terms[name] ?? { value: 'missing', unit: 'ratio' };
    return write({ ...step, id: name, value, unit: unit === 'percent' ? 'ratio' : unit });
  });
}

/** The places of the steps of a working: what comes out of each, and its formula with numbers. */
export function stepTexts(
  steps: readonly Step[],
  write: (step: Step) => string,
  panel = 'working',
): Record<string, Expected> {
  return Object.fromEntries(
    steps.flatMap((step, at) => {
      const place = `${panel} step ${at} ${step.id}`;
      return [
        [place, write(step)],
        [`${place} numbers`, inNumbers(step, write)],
      ];
    }),
  );
}

/** Where the fallback of a figure says something else than the figure. */
export function fallbackFaults(figure: DrawnFigure): string[] {
  const actual = textsIn(figure);
  return Object.entries(fallbackTexts(figure.fallback()))
    .filter(([place, text]) => !saysSo(text, actual[place] ?? ''))
    .map(([place, text]) => `${place} in the fallback: “${text}”, not “${actual[place] ?? 'nothing'}”`);
}

/** What a figure shows otherwise than its result has it, and how many numbers were read. */
export function faultsOf(
  { texts, also, scaled = [] }: Shows,
  figure: Figure,
): { faults: string[]; read: number } {
  const actual = textsIn(figure);
  const faults: string[] = [];
  let read = 0;
  const places = new Map(Object.entries(texts).map(([place, text]) => [place.replace(/\?$/, ''), text]));
  for (const [place, expected] of Object.entries(texts)) {
    const text = actual[place.replace(/\?$/, '')];
    if (text === undefined ? !place.endsWith('?') && expected !== '' : !saysSo(text, expected))
      faults.push(`${place}: “${text ?? 'nothing'}”, not ${inWords(expected)}`);
  }
  for (const [place, text] of Object.entries(actual)) {
    const found = countNumbers(text);
    read += found;
    if (places.has(place) || found === 0) continue;
    const expected = also?.(place);
    if (expected === undefined || !saysSo(text, expected))
      faults.push(
        `${place}: “${text}”, ${expected === undefined ? 'which nothing explains' : `not ${inWords(expected)}`}`,
      );
  }
  const marks = figure.drawings.flatMap((drawing) => drawing.marks);
  for (const one of scaled) faults.push(...scaleFaults(marks, one));
  return { faults, read };
}
