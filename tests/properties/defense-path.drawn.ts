import { decimal, type DecimalString } from '../../src/core/numbers/decimal.js';
import { comparisons } from '../../src/data/defense/comparisons.js';
import { targets } from '../../src/data/defense/targets.js';
import { baseNumbers, fixedNumbers, thanNumbers, type DefenseView } from './defense-path.shows.js';
import { ANY, numbers, saysSo, type Expected } from './expected.js';
import type { Height, Scaled } from './geometry.js';
import { textsIn } from '../harness/texts-in.js';

/** Whether money is drawn, and not shares. */
export const isSpending = ({ set }: DefenseView) => set['measure'] === 'spending';

/** The value of a mark, and where it stands against the axis. */
interface Drawn {
  readonly value: DecimalString | null;
  readonly height: Height | null;
  readonly text: Expected;
}

type Amounts = {
  readonly spending: DecimalString;
  readonly share: DecimalString | null;
  readonly published?: DecimalString | null;
};

/** Everything that may be drawn, by its mark. */
function everything(view: DefenseView): Map<string, Drawn> {
  const { result: r, write: w, ja } = view;
  const money = isSpending(view);
  const of = ({ spending, share }: Amounts) => (money ? spending : share);
  const all = new Map<string, Drawn>();
  const put = (id: string, value: DecimalString | null, text: Expected, height: Height | null = value) =>
    all.set(id, { value, height, text });
  /** A year with its amount and its share of a GDP. */
  const point = (year: number, { spending, share, published = null }: Amounts, ...last: string[]) => {
    const base = share === null ? [] : baseNumbers(view, year);
    const written = share === null ? [] : [w.percent(share)];
    return numbers(
      String(year),
      w.compact(spending),
      ...(published === null ? [] : [w.percent(published)]),
      ...(ja ? [...base, ...written] : [...written, ...base]),
      ...last,
    );
  };
  for (const one of r.otherFigures) {
    const { year } = one;
    const alone = r.otherFigures.filter((figure) => figure.year === year).length === 1;
    const text = alone ? point(year, one, ANY) : numbers(String(year), ANY);
    put(`other.${year}.${one.kind}`, of(one), text, { from: '0', to: of(one) ?? '0' });
    if (alone) put(`columns.${year}`, of(one), text);
  }
  for (const one of r.points) {
    const { year, kind, parts, otherShare } = one;
    const value = of(one) ?? '0';
    if (kind === 'projected') {
      put(`projection.${year}`, value, point(year, one));
      continue;
    }
    const split = parts ? [w.compact(parts.initial), w.compact(parts.supplementary)] : [];
    const text = point(year, one, ...split);
    put(`columns.${year}`, value, text);
    put(String(year), value, text, { from: '0', to: value });
    if (parts) {
      const [initial, added] = money
        ? [parts.initial, parts.supplementary]
        : [parts.initialShare, parts.supplementaryShare];
      put(`${year}.initial`, initial, text, { from: '0', to: initial });
      put(`${year}.supplementary`, added, text, { from: initial, to: value });
    }
    if (otherShare !== null) {
      const base = r.denominator === 'fixed' ? [String(year)] : fixedNumbers(view);
      const written = w.percent(otherShare);
      put(
        `other.${year}`,
        otherShare,
        numbers(String(year), ...(ja ? [...base, written] : [written, ...base])),
      );
    }
  }
  for (const one of r.counterfactual?.points ?? []) {
    const amount = w.compact(one.spending);
    const than = thanNumbers(view);
    put(
      `counterfactual.${one.year}`,
      of(one),
      numbers(String(one.year), ...(ja ? [...than, amount] : [amount, ...than])),
    );
  }
  return all;
}

/** The shares of a country in the series that countries are compared in when none is named, year by year. */
const sharesOf = (code: string) =>
  comparisons
    .filter(({ id }) => id.startsWith('sipri-'))
    .flatMap(({ countries }) => countries.find((one) => one.code === code)?.rows ?? []);

/** The share that a line of a country has in a year, by the id of its mark. */
function comparedShare(id: string): DecimalString | undefined {
  const [, code = '', year] = /^country-(\w+)\.(\d+)$/.exec(id) ?? [];
  return sharesOf(code).find((row) => String(row.year) === year)?.value;
}

/** The newest share of each country, the country of the path first. */
export function comparisonNumbers({ set, write: w }: DefenseView): Expected {
  const newest = ['JP', ...(set['compare'] ?? '').split(' ')].map((code) => sharesOf(code).at(-1)!);
  return numbers(String(newest[0]!.year), ...newest.map(({ value }) => w.percent(value)));
}

/** The line of the target: level, or in money as high as each year has it. */
function goal(view: DefenseView): { value: DecimalString | null; height: Height | readonly DecimalString[] } {
  const { result: r, figure } = view;
  if (!isSpending(view)) return { value: r.targetShare, height: r.targetShare };
  if (r.denominator === 'fixed') return { value: r.targetSpending, height: r.targetSpending };
  const line = figure.drawings[0]?.marks.find(({ id }) => id === 'target.goal')?.places.length ?? 0;
  // The path begins at the edge of the drawing and ends at the other, level with its first and its last year.
  const shown = r.targetLine.slice(-(line - 2)).map(({ year, spending }) => {
    // Spending and share of a year give the GDP that both are of, in the money of the drawing.
    const point = r.points.find((one) => one.year === year);
    return point ? decimal(point.spending).times(r.targetShare).dividedBy(point.share).toFixed() : spending;
  });
  return { value: null, height: [shown[0] ?? '0', ...shown, shown.at(-1) ?? '0'] };
}

/** What a path draws of its result. */
export function defenseDrawing(view: DefenseView) {
  const { result: r, write: w, figure } = view;
  const money = isSpending(view);
  const all = everything(view);
  const line = goal(view);
  const marks = figure.drawings[0]?.marks ?? [];
  const actual = textsIn(figure);
  const firstOf = (place: string, some: readonly Expected[]) =>
    some.find((one) => saysSo(actual[place] ?? '', one)) ?? some[0];
  const heights: Record<string, Height | readonly DecimalString[]> = { 'target.goal': line.height };
  for (const { id } of marks) {
    const height = all.get(id)?.height;
    if (height != null) heights[id] = height;
    const target = targets.find((one) => `target.${one.id}` === id);
    if (target) heights[id] = target.share;
    if (id.startsWith('country-')) heights[id] = comparedShare(id) ?? '0';
  }
  const written = (value: DecimalString) => (money ? w.short(value) : w.percent(value));
  const latest = [`${r.latest.year}`, `${r.latest.year}.initial`, `columns.${r.latest.year}`];
  const scaled: Scaled[] = [{ heights }];

  function label(id: string): Expected | undefined {
    const [kind = '', rest = ''] = id.split(/\.(.*)/s);
    const value = marks.find((mark) => mark.id === id)?.value ?? rest;
    if (kind === 'axis') return written(value);
    if (kind === 'year')
      return firstOf(`drawing 0 label ${id}`, [rest, `’${rest.slice(-2)}`, rest.slice(-2)]);
    if (/^\d{4}$/.test(id)) {
      const known = all.get(id) ?? all.get(`projection.${id}`) ?? all.get(`columns.${id}`);
      const published = [...r.points, ...r.otherFigures].find(
        (one) => String(one.year) === id && one.published !== null,
      )?.published;
      if (!money && r.denominator === 'fixed' && r.fixedGdp?.official && published) return written(published);
      return known?.value == null ? numbers(ANY) : written(known.value);
    }
    if (id === 'target.goal') {
      const share = w.percent(r.targetShare);
      const [amount, short] = [w.compact(r.targetSpending), w.short(r.targetSpending)];
      const base = r.denominator === 'fixed' ? fixedNumbers(view) : [];
      return firstOf(`drawing 0 label ${id}`, [
        numbers(share, ...base, amount),
        numbers(...base, share, amount),
        numbers(share, amount),
        numbers(share, short),
        numbers(share),
      ]);
    }
    const target = targets.find((one) => `target.${one.id}` === id);
    if (target)
      return firstOf(`drawing 0 label ${id}`, [
        numbers(w.percent(target.share)),
        numbers(w.percent(target.share), ANY),
      ]);
    const last = marks.findLast((mark) => mark.id.startsWith(`${id}.`));
    if (id === 'columns') return numbers(w.percent(r.latest.share));
    if (id === 'other') return numbers(w.percent(last?.value ?? '0'));
    if (id.startsWith('country-')) return numbers(w.percent(comparedShare(last?.id ?? '') ?? '0'));
    return id === 'run' ? numbers(ANY) : undefined;
  }

  return {
    firstOf,
    scaled,
    texts: {
      'drawing 0 mark target.goal': line.value ?? '',
      ...(r.reached === null && {
        [`drawing 0 mark projection.${r.targetYear}`]:
          all.get(`projection.${r.targetYear}`)?.value ?? 'missing',
      }),
      ...(marks.some(({ id }) => latest.includes(id)) ? {} : { 'drawing 0 the latest year': 'drawn' }),
    } as Record<string, Expected>,
    also(place: string): Expected | undefined {
      const [, kind, id = '', text] = /^drawing 0 (label|mark) (.*?)( text)?$/.exec(place) ?? [];
      if (kind === 'label') return label(id);
      if (id.startsWith('axis.')) return id.slice('axis.'.length);
      if (id.startsWith('country-'))
        return text
          ? numbers(id.slice(-4), w.percent(comparedShare(id) ?? '0'), ANY)
          : (comparedShare(id) ?? 'missing');
      const target = targets.find((one) => `target.${one.id}` === id);
      if (target) return target.share;
      const known = all.get(id);
      if (id.startsWith('columns.') && !known) return numbers(ANY);
      return text ? known?.text : (known?.value ?? undefined);
    },
    /** The table of the countries compared with says what their lines show. */
    compared(place: string): Expected | undefined {
      const [, year = '', code = ''] = /^table2 (\d{4}) (.*)$/.exec(place) ?? [];
      const value = comparedShare(`country-${code}.${year}`);
      return value === undefined ? numbers() : w.percent(value);
    },
  };
}
