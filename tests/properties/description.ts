import type fc from 'fast-check';
import type { Step } from '../../src/core/model/steps.js';
import type { Figure } from '../harness/figure-of.js';
import { textsIn } from '../harness/texts-in.js';
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

/** The places of the steps of a working. */
export function stepTexts(
  steps: readonly Step[],
  write: (step: Step) => string,
  panel = 'working',
): Record<string, Expected> {
  return Object.fromEntries(steps.map((step, at) => [`${panel} step ${at} ${step.id}`, write(step)]));
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
