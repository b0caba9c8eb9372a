import { expect } from 'chai';
import fc from 'fast-check';
import type { LitElement } from 'lit';
import type { Step } from '../../src/core/model/steps.js';
import { figureOf, textsIn, type Figure } from '../harness/figure-of.js';
import { rendered, until } from '../helpers/mount.js';
import { countNumbers, inWords, saysSo, type Expected } from './expected.js';
import { formatsIn, type Formats } from './formats.js';
import { scaleFaults, type Scaled } from './geometry.js';
import { RUNS, SEED } from './runs.js';

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
  readonly currencyOf: (result: Result) => string;
  /** Data of the page's own, and the attributes for them. */
  readonly own: { readonly knownThrough: string };
  readonly ownAttributes: Readonly<Record<string, fc.Arbitrary<string>>>;
  /** Attributes without which the page's own data have no answer. */
  readonly ownNeeds?: readonly string[];
  /** Attributes that make the element fetch all that it fetches on demand. */
  readonly warm?: Readonly<Record<string, string>>;
  readonly shows: (view: View<Result>) => Shows;
}

interface Host {
  readonly lang: string;
  readonly dir: string;
  readonly width: number;
  readonly own: boolean;
}

const HOSTS: readonly Host[] = [
  { lang: 'en', dir: 'ltr', width: 680, own: false },
  { lang: 'ja', dir: 'ltr', width: 340, own: false },
  { lang: 'en', dir: 'rtl', width: 900, own: false },
  { lang: 'ja', dir: 'rtl', width: 680, own: false },
  { lang: 'en', dir: 'ltr', width: 340, own: true },
];

/** Data of a page have fewer forms than the attributes. */
const runsOf = ({ own }: Host) => (own ? Math.ceil(RUNS / 4) : RUNS);

type Drawn = LitElement & { readonly result: { readonly knownThrough: string } | null };

function set(element: Element, names: readonly string[], attributes: Readonly<Record<string, string>>): void {
  for (const name of names) {
    const value = attributes[name];
    if (value === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

/** Opens the panels that hold numbers, and waits for what they fetch. */
async function openPanels(element: Drawn): Promise<void> {
  const buttons = [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[aria-controls^="panel-"]')];
  for (const button of buttons)
    if (!/share|sources/.test(button.getAttribute('aria-controls') ?? '') && button.ariaExpanded !== 'true')
      button.click();
  await until(() => element.shadowRoot!.querySelector('table'), 'the table');
  if (buttons.some((button) => button.getAttribute('aria-controls') === 'panel-working'))
    await until(() => element.shadowRoot!.querySelector('[data-step]'), 'the working');
  await rendered(element);
}

async function hosted(
  { tag, own, warm = {} }: Pick<Description<object>, 'tag' | 'own' | 'warm'>,
  host: Host,
): Promise<Drawn> {
  const place = document.createElement('div');
  place.lang = host.lang;
  place.dir = host.dir;
  place.style.width = `${host.width}px`;
  const element = document.createElement(tag) as Drawn;
  if (host.own) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(own);
    element.append(script);
  } else for (const [name, value] of Object.entries(warm)) element.setAttribute(name, value);
  place.append(element);
  document.body.append(place);
  // Data of the page take the place of the built-in ones when they have been read.
  await until(
    () => element.result && (!host.own || element.result.knownThrough === own.knownThrough),
    'a result',
  );
  await rendered(element);
  await openPanels(element);
  return element;
}

/** The places of the steps of a working. */
export function stepTexts(
  steps: readonly Step[],
  write: (step: Step) => string,
  panel = 'working',
): Record<string, Expected> {
  return Object.fromEntries(steps.map((step, at) => [`${panel} step ${at} ${step.id}`, write(step)]));
}

function faultsOf({ texts, also, scaled = [] }: Shows, figure: Figure): { faults: string[]; read: number } {
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

/**
 * Every number that an element shows, over scenarios drawn at random, is that of its result.
 * @param each how many numbers are read in a scenario at least, on average
 */
export function showsItsResult<Result extends object>(description: Description<Result>, each: number): void {
  const { tag, attributes, ownAttributes, shows, currencyOf } = description;
  const names = [
    ...new Set([
      ...Object.keys(attributes),
      ...Object.keys(ownAttributes),
      ...Object.keys(description.warm ?? {}),
    ]),
  ];
  const elements: Drawn[] = [];
  const used = new Map<Drawn, Readonly<Record<string, string>>>();
  const total = { scenarios: 0, numbers: 0 };

  async function check(host: Host, element: Drawn, given: Readonly<Record<string, string>>): Promise<void> {
    set(element, names, given);
    await element.updateComplete;
    const result = element.result as object as Result;
    const figure = figureOf(element);
    const write = formatsIn(host.lang, currencyOf(result));
    if (!figure.stale) used.set(element, given);
    const view = {
      result,
      write,
      locale: host.lang,
      ja: host.lang === 'ja',
      attributes: used.get(element) ?? {},
      set: given,
      own: host.own,
      figure,
    };
    const { faults, read } = faultsOf(shows(view), figure);
    total.scenarios += 1;
    total.numbers += read;
    if (faults.length)
      throw new Error(
        `${host.lang} ${host.dir} ${host.width}px ${JSON.stringify(given)}\n${faults.slice(0, 12).join('\n')}`,
      );
  }

  describe(`<${tag}>, whatever it is set to,`, function () {
    this.timeout(600_000);

    before(async () => {
      for (const host of HOSTS) elements.push(await hosted(description, host));
    });

    after(() => {
      for (const element of elements) element.parentElement?.remove();
    });

    HOSTS.forEach((host, at) => {
      it(`shows the numbers of its result, each by its id, in ${host.lang}, ${host.dir}, ${host.width}px${host.own ? ', with data of the page' : ''}`, () => {
        const scenario = fc.record(host.own ? ownAttributes : attributes, {
          requiredKeys: host.own ? [...(description.ownNeeds ?? [])] : [],
        });
        return fc.assert(
          fc.asyncProperty(scenario, (given) => check(host, elements[at]!, given as Record<string, string>)),
          { numRuns: runsOf(host), seed: SEED, includeErrorInReport: true },
        );
      });
    });

    it('has read every one of them', function () {
      const scenarios = HOSTS.reduce((sum, host) => sum + runsOf(host), 0);
      expect(total.scenarios).to.be.at.least(scenarios);
      expect(total.numbers).to.be.at.least(scenarios * each);
      this.test!.title = `read ${total.numbers} numbers in ${total.scenarios} scenarios`;
    });
  });
}
