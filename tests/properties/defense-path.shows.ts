import fc from 'fast-check';
import type { DefenseResult } from '../../src/classes.js';
import type { DecimalString } from '../../src/core/numbers/decimal.js';
import { ownDefense } from '../fixtures/own-defense.js';
import { READERS } from '../helpers/random-scenario.js';
import { defenseDrawing } from './defense-path.drawn.js';
import { ANY, numbers, saying, type Expected } from './expected.js';
import { signed, size } from './formats.js';
import { stepTexts, type Description, type View } from './description.js';

export type DefenseView = View<DefenseResult>;
type Texts = Record<string, Expected>;

/** The numbers by which the fixed GDP is named: its year, or its amount where the reader gave it. */
export function fixedNumbers({ result: { fixedGdp }, write: w }: DefenseView): string[] {
  if (!fixedGdp) return [];
  return fixedGdp.official && fixedGdp.year !== null ? [String(fixedGdp.year)] : [w.compact(fixedGdp.value)];
}

/** The numbers by which the GDP of the shares is named, for a year. */
export const baseNumbers = (view: DefenseView, year: number): string[] =>
  view.result.denominator === 'fixed' ? fixedNumbers(view) : [String(year)];

/** The numbers of what spending is compared with. */
export function thanNumbers({ result: r, write: w }: DefenseView): string[] {
  const real = r.counterfactual?.kind === 'flat-real';
  return [String(r.latest.year), ...(real ? [w.percent(r.deflator ?? '0')] : [])];
}

function answer(view: DefenseView): Expected {
  const { result: r, write: w, ja } = view;
  const { year, shareOfFixedGdp, shareOfCurrentGdp } = r.latest;
  // The name of a release may have numbers of its own.
  const current = { share: shareOfCurrentGdp, base: [String(year), ANY] };
  const fixed = { share: shareOfFixedGdp, base: fixedNumbers(view) };
  const [first, second] = r.denominator === 'fixed' ? [fixed, current] : [current, fixed];
  const part = ({ share, base }: typeof fixed) =>
    share === undefined ? [] : ja ? [...base, w.percent(share)] : [w.percent(share), ...base];
  return numbers(String(year), w.compact(r.latest.spending), ...part(first), ...part(second));
}

function take(view: DefenseView): Texts {
  const { result: r, write: w, ja } = view;
  const [share, amount, year] = [w.percent(r.targetShare), w.compact(r.targetSpending), String(r.targetYear)];
  const fixed = r.denominator === 'fixed';
  const grown = [year, w.percent(r.gdpGrowth, 1)];
  if (r.notes.includes('target-already-reached')) {
    const base = fixed ? fixedNumbers(view) : grown;
    const [latest, change] = [String(r.latest.year), signed(r.gap, w.compact)];
    const all = ja
      ? [latest, share, ...base, share, amount, latest, change]
      : [latest, share, share, ...base, amount, change, latest];
    return { 'sentence reached': saying(/already|すでに/, ...all) };
  }
  const base = !fixed ? grown : ja ? [year, ...fixedNumbers(view)] : [...fixedNumbers(view), year];
  const growth = [
    w.percent(r.requiredGrowth, 1),
    r.deflator === null ? null : w.percent(r.requiredRealGrowth, 1),
  ];
  const all = ja ? [...base, share, amount] : [share, ...base, amount];
  return { 'sentence take': saying(/more|あと/, ...all, w.compact(r.gap), ...growth) };
}

function following(view: DefenseView): Texts {
  const { result: r, write: w, ja } = view;
  const { shareReachedAtCurrentGdp: share, denominatorDifference: difference, counterfactual } = r;
  const texts = take(view);
  const [year, first] = [String(r.targetYear), String(r.latest.year + 1)];
  if (r.denominator === 'fixed' && share !== undefined && difference !== undefined) {
    const [reached, growth, cost] = [w.percent(share), w.percent(r.gdpGrowth, 1), w.compact(difference)];
    texts['sentence ownGdp'] = ja
      ? numbers(growth, year, reached, cost)
      : numbers(year, reached, growth, cost);
  }
  if (counterfactual) {
    const [change, total] = [
      w.compact(counterfactual.targetYearDifference),
      w.compact(counterfactual.cumulativeDifference),
    ];
    const than = thanNumbers(view);
    texts['sentence counterfactual'] = ja
      ? numbers(...than, year, change, first, year, total)
      : numbers(...than, change, year, total, first, year);
  }
  if (r.exchangeRate !== null)
    texts['sentence converted'] = numbers(String(r.latest.year), ja ? '1' : null, w.number(r.exchangeRate));
  return texts;
}

function keyFigures(view: DefenseView): Texts {
  const { result: r, write: w } = view;
  const { year, shareOfFixedGdp, shareOfCurrentGdp } = r.latest;
  const share = (id: string, value: DecimalString | undefined, label: Expected): Texts =>
    value === undefined
      ? {}
      : {
          [`figure ${id}`]: w.percent(value),
          [`figure ${id} exact`]: w.percent(value, 6),
          [`figure ${id} detail`]: numbers(String(year)),
          [`figure ${id} label`]: label,
        };
  const official = r.fixedGdp?.official && r.fixedGdp.year !== null ? String(r.fixedGdp.year) : null;
  const missing = !r.gap.startsWith('-');
  return {
    ...share('latest.shareOfFixedGdp', shareOfFixedGdp, numbers(official)),
    ...share('latest.shareOfCurrentGdp', shareOfCurrentGdp, numbers(String(year))),
    'figure gap': w.compact(size(r.gap)),
    'figure gap exact': w.money(size(r.gap)),
    'figure gap detail': numbers(w.compact(r.targetSpending)),
    'figure gap label': saying(missing ? /Missing|Short|不足/ : /Above|超える/, w.percent(r.targetShare)),
    'figure requiredGrowth': w.percent(r.requiredGrowth, 1, true),
    'figure requiredGrowth exact': w.percent(r.requiredGrowth, 6),
    'figure requiredGrowth detail': numbers(String(r.targetYear)),
  };
}

function tableTexts({ result: r, write: w }: DefenseView): Texts {
  const texts: Texts = {};
  const share = (value: DecimalString | null) => (value === null ? numbers() : w.percent(value));
  const row = (
    id: string,
    one: Pick<DefenseResult['otherFigures'][number], 'year' | 'spending' | 'share' | 'otherShare'>,
  ) => {
    const [fixed, current] =
      r.denominator === 'fixed' ? [one.share, one.otherShare] : [one.otherShare, one.share];
    texts[`table row ${id}`] = numbers(String(one.year));
    texts[`table ${id} spending`] = w.money(one.spending);
    texts[`table ${id} shareOfFixedGdp`] = share(fixed);
    texts[`table ${id} shareOfCurrentGdp`] = share(current);
  };
  for (const point of r.points) row(String(point.year), point);
  for (const figure of r.otherFigures) row(`other.${figure.year}.${figure.kind}`, figure);
  return texts;
}

/** The steps in the order of the working: the answer, what is converted, each year. */
function working({ result: r, write: w, own }: DefenseView): Texts {
  const money = own ? 'GBP' : 'JPY';
  const steps = (['answer', 'conversion', 'years'] as const).flatMap((group) =>
    r.steps.filter((step) => step.group === group),
  );
  return stepTexts(steps, ({ value, unit, ...step }) =>
    w.step(value, unit, 'group' in step && step.group === 'conversion' ? r.currency : money),
  );
}

/** What the looks in the drawing mean. */
function legend(view: DefenseView): Expected[] {
  const { result: r, write: w, ja } = view;
  const [share, year] = [w.percent(r.targetShare), String(r.targetYear)];
  return [
    ja ? numbers(year, share) : numbers(share, year),
    numbers(...thanNumbers(view)),
    numbers(...fixedNumbers(view)),
    ...r.otherFigures.map((figure) => numbers(String(figure.year))),
  ];
}

const share = READERS['impact-defense-path']!['target-share']!;

/** Scenarios that a reader may set, and what the path shows of their result. */
export const defensePath: Description<DefenseResult> = {
  tag: 'impact-defense-path',
  attributes: {
    ...READERS['impact-defense-path']!,
    'fixed-gdp': fc.constantFrom('550000000000000', '612345678901234'),
  },
  warm: { compare: 'DE KR', 'target-lines': 'nato-core' },
  currencyOf: ({ currency }) => currency,
  own: ownDefense,
  ownAttributes: {
    'target-share': share,
    'target-year': fc.constantFrom('2026', '2030'),
    'fixed-gdp': fc.constantFrom('90000000000', '110500000000'),
    denominator: fc.constantFrom('fixed', 'current'),
    measure: fc.constantFrom('share', 'spending'),
    'both-denominators': fc.constant(''),
  },
  shows: (view) => {
    const { result: r, write: w } = view;
    const drawing = defenseDrawing(view);
    return {
      texts: {
        heading: numbers(w.percent(r.targetShare)),
        'sentence answer': answer(view),
        ...following(view),
        ...keyFigures(view),
        ...tableTexts(view),
        ...drawing.texts,
        ...working(view),
      },
      also: (place) => {
        if (place === 'known') return numbers(w.date(r.knownThrough));
        if (/^legend/.test(place)) return drawing.firstOf(place, legend(view));
        if (/^drawing 0/.test(place)) return drawing.also(place);
        if (/^table2/.test(place)) return drawing.compared(place);
        return /^(standfirst|echo|table (column|caption))|sentence comparison| (what|numbers)$/.test(place)
          ? numbers(ANY)
          : undefined;
      },
      scaled: drawing.scaled,
    };
  },
};
