import { expect } from 'chai';
import fc from 'fast-check';
import type { LitElement } from 'lit';
import { commitmentFigures } from '../../src/data/commitments/figures.js';
import { defenseFigures } from '../../src/data/defense/figures.js';
import { eventFigures } from '../../src/data/events/figures.js';
import { tariffRates } from '../../src/data/tariffs/schedule.js';
import { figureOf } from '../harness/figure-of.js';
import { rendered, until } from '../helpers/mount.js';
import { fallbackFaults, faultsOf, type Description } from './description.js';
import { ANY, numbers, type Expected } from './expected.js';
import { formatsIn, type Formats } from './formats.js';
import { RUNS, SEED } from './runs.js';

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

/** In one of so many scenarios, the fallback is read, too. */
const FALLBACK_EACH = 7;

/** Data of a page have fewer forms than the attributes. */
const runsOf = ({ own }: Host) => (own ? Math.ceil(RUNS / 4) : RUNS);

type Drawn = LitElement & { readonly result: { readonly knownThrough: string } | null };

/** A day on which the built-in data are old and all news is overdue. */
const LATER = '2030-01-01';

const BUILT_IN = new Map<
  string,
  typeof tariffRates | typeof defenseFigures | typeof commitmentFigures | typeof eventFigures
>([
  ['impact-tariff-calculator', tariffRates],
  ['impact-defense-path', defenseFigures],
  ['impact-commitment-breakdown', commitmentFigures],
  ['impact-timeline', eventFigures],
]);

/** What an element says on that day: how far its data reach, what was due, and when somebody last looked. */
function freshnessOf(tag: string, write: Formats): Expected {
  const { knownThrough, freshness } = BUILT_IN.get(tag)!;
  const due = freshness && 'due' in freshness ? (freshness.due ?? []) : [];
  return numbers(
    write.date(knownThrough),
    ...due.flatMap(({ date }) => [write.date(date), ANY]),
    write.date(freshness!.checked),
  );
}

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
  const opened = () => [...element.shadowRoot!.querySelectorAll('.panel:not([hidden])')];
  await until(() => opened().every((panel) => panel.childElementCount > 0), 'what the panels hold');
  await rendered(element);
}

async function hosted(
  { tag, own, ownNeeds = {}, warm = {} }: Pick<Description<object>, 'tag' | 'own' | 'ownNeeds' | 'warm'>,
  host: Host,
): Promise<Drawn> {
  const place = document.createElement('div');
  place.lang = host.lang;
  place.dir = host.dir;
  place.style.width = `${host.width}px`;
  const element = document.createElement(tag) as Drawn;
  element.setAttribute('today', LATER);
  if (host.own) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(own);
    element.append(script);
  }
  for (const [name, value] of Object.entries(host.own ? ownNeeds : warm)) element.setAttribute(name, value);
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

/**
 * Every number that an element shows, over scenarios drawn at random, is that of its result.
 * @param each how many numbers are read in a scenario at least, on average
 */
export function showsItsResult<Result extends object>(description: Description<Result>, each: number): void {
  const { tag, attributes, ownAttributes, shows, currencyOf, agreeing = (given) => given } = description;
  const names = [
    ...new Set([
      ...Object.keys(attributes),
      ...Object.keys(ownAttributes),
      ...Object.keys(description.warm ?? {}),
      ...Object.keys(description.ownNeeds ?? {}),
    ]),
  ];
  const elements: Drawn[] = [];
  const used = new Map<Drawn, Readonly<Record<string, string>>>();
  const total = { scenarios: 0, refused: 0, numbers: 0 };

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
    const shown = shows(view);
    const told = host.own ? {} : { 'sentence freshness': freshnessOf(tag, write) };
    const { faults, read } = faultsOf({ ...shown, texts: { ...shown.texts, ...told } }, figure);
    // It is made of what is drawn, and making it takes long.
    if (total.scenarios % FALLBACK_EACH === 0) faults.push(...fallbackFaults(figure));
    total.scenarios += 1;
    if (figure.stale) total.refused += 1;
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
        const scenario = fc.record(host.own ? ownAttributes : attributes, { requiredKeys: [] });
        return fc.assert(
          fc.asyncProperty(scenario, (given) =>
            check(
              host,
              elements[at]!,
              agreeing({ ...(host.own ? description.ownNeeds : {}), ...(given as Record<string, string>) }),
            ),
          ),
          { numRuns: runsOf(host), seed: SEED, includeErrorInReport: true },
        );
      });
    });

    it('has read every one of them', function () {
      const scenarios = HOSTS.reduce((sum, host) => sum + runsOf(host), 0);
      expect(total.scenarios).to.be.at.least(scenarios);
      // What is refused leaves the last figure, which is read, too; but most are to have one of their own.
      expect(total.refused).to.be.at.most(total.scenarios / 2);
      expect(total.numbers).to.be.at.least(scenarios * each);
      this.test!.title = `read ${total.numbers} numbers in ${total.scenarios} scenarios, ${total.refused} of them refused`;
    });
  });
}
