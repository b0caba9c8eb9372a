import type { LinePoint, YearLine } from '../../charts/lines.js';
import type { TargetLine } from '../../charts/year-chart.js';
import { decimal, type DecimalString } from '../../core/numbers/decimal.js';
import type { Picture } from './chart.js';
import { converter } from './conversion.js';
import { pointsOf } from './scenario.js';
import { baseOf, bases, number, thanOf, writers, type Answered, type Writer } from './view.js';

type Amount = { readonly spending: DecimalString; readonly share: DecimalString };

/** What is drawn of a year: its spending or its share. */
const shown =
  ({ view }: Picture) =>
  (point: Amount) => {
    const exact = view === 'spending' ? point.spending : point.share;
    return { exact, value: number(exact) };
  };

/** The years between the latest figure and the target. */
export function projectionLine(answered: Answered, picture: Picture, writer: Writer): YearLine {
  const { result } = answered;
  const { messages } = writer;
  const { compact, percent, fiscal } = writers(writer);
  const value = shown(picture);
  const how = messages.fields.shapes[result.shape] ?? '';
  return {
    id: 'projection',
    look: 'projection',
    name: null,
    points: [
      { year: result.latest.year, ...value(result.latest), describe: null },
      ...pointsOf(result, 'projected').map((point) => ({
        year: point.year,
        ...value(point),
        describe: messages.chart.projected(
          fiscal(point.year),
          compact(point.spending),
          percent(point.share),
          baseOf(answered, point.year, writer),
          how,
        ),
      })),
    ],
  };
}

/** What would have been spent otherwise. */
export function counterfactualLine({ result }: Answered, picture: Picture, writer: Writer): YearLine[] {
  const { counterfactual, latest } = result;
  if (!counterfactual) return [];
  const { compact, fiscal } = writers(writer);
  const value = shown(picture);
  const than = thanOf(result, writer);
  const points = counterfactual.points.map((point) => ({
    year: point.year,
    ...value(point),
    describe: writer.messages.chart.than(fiscal(point.year), compact(point.spending), than),
  }));
  return [
    {
      id: 'counterfactual',
      look: 'than',
      name: null,
      points: [{ year: latest.year, ...value(latest), describe: null }, ...points],
    },
  ];
}

/** The same spending as a share of the other denominator. */
export function otherLine(answered: Answered, { both, view }: Picture, writer: Writer): YearLine[] {
  const { result, basis } = answered;
  if (!both || view === 'spending') return [];
  const { percent, fiscal } = writers(writer);
  const { fixedShort, currentShort } = bases(answered, writer);
  const fixed = result.denominator === 'fixed';
  const shares = basis.years.flatMap(({ year, spending }) => {
    const gdp = fixed ? basis.gdp.get(year)?.value : basis.fixedGdp;
    if (!gdp || year > result.latest.year) return [];
    return [{ year, share: decimal(spending).dividedBy(gdp).times(100).toFixed() }];
  });
  const points = shares.map(({ year, share }): LinePoint => {
    const base = fixed ? currentShort(year) : fixedShort;
    return {
      year,
      exact: share,
      value: number(share),
      describe: writer.messages.chart.otherShare(fiscal(year), percent(share), base),
    };
  });
  const last = shares.at(-1);
  return last ? [{ id: 'other', look: 'other-share', name: percent(last.share), points }] : [];
}

/** The line of the target: level, or in money the share of each year's GDP. */
export function targetLine(
  answered: Answered,
  { view }: Picture,
  years: readonly number[],
  writer: Writer,
): TargetLine {
  const { result, basis } = answered;
  const { chart, base } = writer.messages;
  const { percent, compact, short } = writers(writer);
  const { targetShare, targetSpending, denominator, latest } = result;
  const share = percent(targetShare);
  const level = (value: DecimalString) => years.map((year) => ({ year, value: number(value) }));
  if (denominator === 'fixed') {
    const { fixedShort } = bases(answered, writer);
    return {
      id: 'goal',
      exact: view === 'spending' ? targetSpending : targetShare,
      look: 'goal',
      labels: [
        chart.target(share, fixedShort, compact(targetSpending)),
        chart.targetShort(share, compact(targetSpending)),
        chart.targetShort(share, short(targetSpending)),
        share,
      ],
      points: level(view === 'spending' ? targetSpending : targetShare),
    };
  }
  const convert = converter(basis.rates, latest.year);
  const known = [...basis.gdp.values()]
    .filter(({ year }) => year <= latest.year && year >= (years[0] ?? 0))
    .map(({ year, value }) => ({
      year,
      value: number(convert(decimal(value).times(targetShare).dividedBy(100).toFixed(), year)),
    }));
  const projected = pointsOf(result, 'projected').map(({ year, spending, share: own }) => ({
    year,
    value: number(decimal(spending).times(targetShare).dividedBy(own).toFixed()),
  }));
  return {
    id: 'goal',
    look: 'goal',
    labels: [chart.targetOf(share, base.sameYear), share],
    points: view === 'spending' ? [...known, ...projected] : level(targetShare),
  };
}
