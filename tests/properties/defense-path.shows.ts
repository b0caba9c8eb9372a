import fc from 'fast-check';
import type { DefenseResult } from '../../src/classes.js';
import type { DecimalString } from '../../src/core/numbers/decimal.js';
import { ownDefense } from '../fixtures/own-defense.js';
import { READERS } from '../helpers/random-scenario.js';
import { comparisonNumbers, defenseDrawing } from './defense-path.drawn.js';
import { readingLegend, readingTexts } from './defense-path.readings.js';
import { ANY, numbers, saying, type Expected } from './expected.js';
import { size } from './formats.js';
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

/** The numbers by which the data name the fixed GDP of the goal; the Japanese name has its amount. */
const goalNumbers = ({ ja }: DefenseView) => (ja ? ['2022', '560兆円'] : ['2022']);

function answer(view: DefenseView): Expected {
  const { result: r, write: w, ja } = view;
  const { year, shareOfFixedGdp, shareOfCurrentGdp } = r.latest;
  const official = r.fixedGdp?.official === true;
  // The name of a release may have numbers of its own.
  const current = { share: shareOfCurrentGdp, base: [String(year), ANY] };
  const named = official && !view.own ? goalNumbers(view) : fixedNumbers(view);
  // Just after the published share the same GDP is named short, in English by its amount.
  const again = official ? (ja ? [] : [w.compact(r.fixedGdp.value)]) : fixedNumbers(view);
  const first = r.denominator === 'fixed';
  const fixed = { share: shareOfFixedGdp, base: r.published !== null && first ? again : named };
  const part = ({ share, base }: typeof fixed) =>
    share === undefined ? [] : ja ? [...base, w.percent(share)] : [w.percent(share), ...base];
  const parts = first ? [...part(fixed), ...part(current)] : [...part(current), ...part(fixed)];
  const published = r.published === null ? [] : [w.percent(r.published)];
  const counted = published.length
    ? ja
      ? [...goalNumbers(view), ...published]
      : [...published, '2022']
    : [];
  const says = published.length ? /government counts as|政府はこれを/ : /is |にあたります/;
  return saying(says, String(year), w.compact(r.latest.spending), ...counted, ...parts);
}

const less = (value: DecimalString) => value.startsWith('-');

/** The words for an amount that is more or less, at the end of a pattern. */
const way = (value: DecimalString) => (less(value) ? '(?:less|少なく)' : '(?:more|多く)');

function take(view: DefenseView): Texts {
  const { result: r, write: w, ja } = view;
  const [share, amount, year] = [w.percent(r.targetShare), w.compact(r.targetSpending), String(r.targetYear)];
  const fixed = r.denominator === 'fixed';
  const latest = String(r.latest.year);
  const grown = [year, w.percent(size(r.gdpGrowth), 1)];
  if (r.reached === 'published') return {};
  if (r.reached === 'computed') {
    const base = baseNumbers(view, r.latest.year);
    const above = r.aboveTarget === '0' ? null : w.compact(r.aboveTarget ?? 'missing');
    const change = w.compact(size(r.gap));
    return {
      'sentence reached': saying(
        /is reached|達成済み/,
        ...(ja ? [...base, share, latest, above] : [share, ...base, latest, above]),
      ),
      ...(fixed
        ? {}
        : {
            'sentence held': saying(
              new RegExp(way(r.gap)),
              ...grown,
              amount,
              ...(ja ? [latest, change] : [change, latest]),
            ),
          }),
    };
  }
  const base = !fixed ? grown : ja ? [year, ...fixedNumbers(view)] : [...fixedNumbers(view), year];
  const growth = [
    w.percent(size(r.requiredGrowth), 1),
    r.deflator === null || r.deflator === '0' ? null : w.percent(size(r.requiredRealGrowth), 1),
  ];
  const change = w.compact(size(r.gap));
  const changed = !less(r.gap) ? [change] : ja ? [latest, change] : [change, latest];
  const all = ja ? [...base, share, amount] : [share, ...base, amount];
  const says = less(r.gap)
    ? /less than in .* a fall of|少なく、年.*減でも/
    : /more, or growth of|あと.*伸びが必要/;
  return { 'sentence take': saying(says, ...all, ...changed, ...growth) };
}

/** By whose count the goal is reached and how early, when it was to be, or that it counts something else. */
function goal(view: DefenseView): Texts {
  const { result: r, write: w, ja } = view;
  const share = w.percent(r.targetShare);
  if (r.goal && !r.goal.counted) return { 'sentence notCounted': saying(/another total|別の経費/, share) };
  if (r.reached === 'published') {
    const { reachedIn = null, yearsAhead = null, year = null } = r.goal ?? {};
    const ahead = yearsAhead === null ? [] : ja ? [String(year), String(yearsAhead)] : [String(year)];
    const says = yearsAhead === 2 ? /two years ahead|2年早い/ : /government’s count|政府の集計/;
    return { 'sentence counted': saying(says, share, String(reachedIn ?? r.latest.year), ...ahead) };
  }
  if (r.goal?.broughtForwardTo == null) return {};
  return { 'sentence forward': numbers(String(r.goal.year), String(r.goal.broughtForwardTo)) };
}

/** What the last step is from initial budget to initial budget, where one end has a supplementary budget on top. */
function comparable({ result: r, write: w }: DefenseView): Texts {
  const { year } = r.latest;
  const [before, latest] = [year - 1, year].map((of) => r.points.find((one) => one.year === of));
  if (!before || !latest || (before.parts === null) === (latest.parts === null)) return {};
  const initial = [before, latest].map(({ parts, share, published }) => ({
    share: parts ? parts.initialShare : share,
    published: parts ? parts.initialPublished : published,
  }));
  const counted =
    r.denominator === 'fixed' && r.fixedGdp?.official && initial.every(({ published }) => published !== null);
  return {
    'sentence comparable': saying(
      /at one end only: initial|一方だけのため/,
      String(before.year),
      String(year),
      ...initial.map(({ share, published }) => w.percent((counted ? published : share) ?? 'missing')),
    ),
  };
}

function following(view: DefenseView): Texts {
  const { result: r, write: w, ja } = view;
  const { shareReachedAtCurrentGdp: share, denominatorDifference: difference, counterfactual } = r;
  const texts = { ...goal(view), ...take(view), ...comparable(view) };
  const [year, first] = [String(r.targetYear), String(r.latest.year + 1)];
  if (r.denominator === 'fixed' && share !== undefined && difference !== undefined) {
    const [reached, growth, cost] = [
      w.percent(share),
      w.percent(size(r.gdpGrowth), 1),
      w.compact(size(difference)),
    ];
    const [target, amount] = [w.percent(r.targetShare), w.compact(r.targetSpending)];
    const base = fixedNumbers(view);
    texts['sentence ownGdp'] = saying(
      new RegExp(`${way(difference)}(?:なります)?[.。]$`),
      ...(ja
        ? [...base, target, amount, growth, year, reached, year, target, cost]
        : [amount, target, ...base, reached, year, growth, target, cost]),
    );
  }
  if (counterfactual) {
    const { targetYearDifference, cumulativeDifference } = counterfactual;
    const [change, total] = [w.compact(size(targetYearDifference)), w.compact(size(cumulativeDifference))];
    const than = thanNumbers(view);
    texts['sentence counterfactual'] = saying(
      new RegExp(
        ja
          ? `${way(targetYearDifference)}、.*${way(cumulativeDifference)}なります`
          : ` ${way(targetYearDifference)} in .* ${way(cumulativeDifference)} from `,
      ),
      ...(ja ? [...than, year, change, first, year, total] : [...than, change, year, total, first, year]),
    );
  }
  if (r.exchangeRate !== null)
    texts['sentence converted'] = ja
      ? numbers(String(r.latest.year), '1ドル', `${w.number(r.exchangeRate)}円`)
      : numbers(
          String(r.latest.year),
          w.rate(r.exchangeRate, view.own ? 'GBP' : 'JPY'),
          w.rate('1', r.currency),
        );
  return texts;
}

function keyFigures(view: DefenseView): Texts {
  const { result: r, write: w, ja } = view;
  const { year, shareOfFixedGdp, shareOfCurrentGdp } = r.latest;
  const share = (id: string, value: DecimalString | null | undefined, label: Expected): Texts =>
    value === undefined || value === null
      ? {}
      : {
          [`figure ${id}`]: w.percent(value),
          [`figure ${id} exact`]: w.percent(value, 6),
          [`figure ${id} detail`]: numbers(String(year)),
          [`figure ${id} label`]: label,
        };
  const official = r.fixedGdp?.official && r.fixedGdp.year !== null ? String(r.fixedGdp.year) : null;
  const computed = (...base: (string | null)[]) => saying(/Computed|計算値/, ...base);
  const shares = {
    ...share('published', r.published, saying(/Published|公表値/)),
    ...share('latest.shareOfFixedGdp', shareOfFixedGdp, computed(official)),
    ...share('latest.shareOfCurrentGdp', shareOfCurrentGdp, computed(String(year))),
  };
  const target = w.percent(r.targetShare);
  if (r.reached !== null) {
    const counted = r.reached === 'published';
    return {
      ...shares,
      'figure reached': ja ? '達成' : 'reached',
      'figure reached exact': counted ? w.percent(r.published ?? '', 6) : w.money(r.aboveTarget ?? ''),
      'figure reached detail': counted
        ? saying(/count|集計/)
        : saying(/above|上回る/, w.compact(r.aboveTarget ?? '')),
      'figure reached label': saying(r.goal ? /Goal|政府目標/ : /Target|の目標/, target),
    };
  }
  const other = r.goal && !r.goal.counted ? saying(/goal counts|目標の対象/) : null;
  return {
    ...shares,
    'figure gap': w.compact(size(r.gap)),
    'figure gap exact': w.money(size(r.gap)),
    'figure gap detail': other ?? numbers(w.compact(r.targetSpending)),
    'figure gap label': saying(less(r.gap) ? /Less needed|超える/ : /Short|不足/, target),
    'figure requiredGrowth': w.percent(r.requiredGrowth, 1, true),
    'figure requiredGrowth exact': w.percent(r.requiredGrowth, 6),
    'figure requiredGrowth detail': other ?? numbers(String(r.targetYear)),
    'figure requiredGrowth label': saying(less(r.gap) ? /Fall|減少率/ : /Growth|伸び率/),
  };
}

function tableTexts({ result: r, write: w }: DefenseView): Texts {
  const texts: Texts = {};
  const anyPublished = [...r.points, ...r.otherFigures].some(({ published }) => published !== null);
  const share = (value: DecimalString | null) => (value === null ? numbers() : w.percent(value));
  const row = (
    id: string,
    one: Pick<
      DefenseResult['otherFigures'][number],
      'year' | 'spending' | 'share' | 'otherShare' | 'published'
    >,
  ) => {
    const [fixed, current] =
      r.denominator === 'fixed' ? [one.share, one.otherShare] : [one.otherShare, one.share];
    texts[`table row ${id}`] = numbers(String(one.year));
    texts[`table ${id} spending`] = w.money(one.spending);
    if (anyPublished) texts[`table ${id} published`] = share(one.published);
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
    ...readingLegend(view),
  ];
}

const share = READERS['impact-defense-path']!['target-share']!;

/** What a goal comes to, or that it is reached; the GDP of the shares. */
function echo(place: string, { result: r, write: w, own }: DefenseView): Expected {
  // A GDP is typed in the money of its country, and so is said in it.
  const same = r.currency === (own ? 'GBP' : 'JPY');
  if (place === 'echo denominator')
    return r.denominator === 'fixed' && same ? w.compact(r.fixedGdp!.value) : numbers(ANY);
  if (r.reached === null) return `= ${w.compact(r.targetSpending)}`;
  const share = r.reached === 'published' ? r.published! : r.latest.share;
  return numbers(String(r.latest.year), w.percent(share));
}

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
    const readings = readingTexts(view);
    return {
      texts: {
        heading: numbers(w.percent(r.targetShare)),
        'sentence answer': answer(view),
        ...following(view),
        ...keyFigures(view),
        ...tableTexts(view),
        ...drawing.texts,
        ...working(view),
        ...readings.texts,
      },
      also: (place) => {
        if (place === 'known') return numbers(w.date(r.knownThrough));
        if (/^legend/.test(place)) return drawing.firstOf(place, legend(view));
        if (/^drawing 0/.test(place)) return drawing.also(place);
        if (/^drawing 1/.test(place)) return readings.also(place);
        if (place === 'sentence comparison') return comparisonNumbers(view);
        if (/^echo (targetShare|denominator)$/.test(place) && !view.figure.stale) return echo(place, view);
        if (/^table2 row/.test(place)) return place.slice('table2 row '.length);
        if (/^table2 \d/.test(place)) return drawing.compared(place);
        return /^(standfirst|echo|table2? (column|caption))| what$/.test(place) ? numbers(ANY) : undefined;
      },
      scaled: drawing.scaled,
    };
  },
};
