import type { ColumnPiece, YearColumn } from '../../charts/columns.js';
import type { LinePoint, YearLine } from '../../charts/lines.js';
import { decimal } from '../../core/numbers/decimal.js';
import { localized } from '../../localize/localized.js';
import { converter } from './conversion.js';
import { pointsOf, type Beside } from './scenario.js';
import { baseOf, number, writers, type Answered, type Writer } from './view.js';

/** How a figure beside the path looks: outlined for another definition, broken for a weak source, hatched for what is planned, the other way for what is requested. */
export function lookOf({ kind, caveat }: Beside): string {
  if (kind === 'other-definition') return 'other';
  if (caveat === 'weak-source') return 'weak';
  return kind === 'request' ? 'request' : 'plan';
}

/** What a figure beside the path is, in words. */
export function besideWords(beside: Beside, answered: Answered, { messages, locale }: Writer): string {
  const { earlier } = answered.basis;
  const words = [messages.status(beside.status)];
  if (beside.caveat !== null) words.push(messages.caveat[beside.caveat] ?? beside.caveat);
  if (beside.kind === 'other-definition')
    words.unshift(messages.otherDefinition(localized(earlier?.label, locale)), messages.budget.initial);
  return words.join(messages.comma);
}

/** The firm years: their amount, what it is made of, how firm it is. */
function observedColumns(answered: Answered, money: boolean, writer: Writer): YearColumn[] {
  const { result, basis } = answered;
  const { messages } = writer;
  const { compact, percent, fiscal } = writers(writer);
  const convert = converter(basis.rates, result.latest.year);
  return pointsOf(result, 'observed').map(({ year, spending, share, status }) => {
    const [initial, ...added] = basis.years.find((one) => one.year === year)?.parts ?? [];
    const first = initial ? convert(initial.value, year) : spending;
    const supplementary = decimal(spending).minus(first).toFixed();
    const total = number(money ? spending : share);
    const split = total * (added.length ? number(first) / number(spending) : 1);
    const whole = { id: String(year), exact: money ? spending : share };
    const pieces: ColumnPiece[] = added.length
      ? [
          { id: `${year}.initial`, from: 0, to: split, look: 'solid' },
          { id: `${year}.supplementary`, from: split, to: total, look: 'added' },
        ]
      : [{ ...whole, from: 0, to: split, look: 'solid' }];
    const words = [
      ...(added.length ? [messages.parts(compact(first), compact(supplementary))] : []),
      messages.status(status),
    ].join(messages.comma);
    const base = baseOf(answered, year, writer);
    return {
      year,
      bars: [pieces],
      describe: messages.chart.point(fiscal(year), compact(spending), percent(share), base, words),
      start: year === result.latest.year,
    };
  });
}

/** The figures beside the path, several of a year side by side. */
function besideColumns(answered: Answered, money: boolean, writer: Writer): YearColumn[] {
  const { compact, percent, fiscal } = writers(writer);
  const byYear = new Map<number, { bars: ColumnPiece[][]; words: string[] }>();
  for (const beside of answered.result.beside) {
    const { year, spending, share } = beside;
    const value = money ? spending : share;
    if (value === null) continue;
    const words = besideWords(beside, answered, writer);
    const base = baseOf(answered, year, writer);
    const here = byYear.get(year) ?? { bars: [], words: [] };
    byYear.set(year, here);
    here.bars.push([
      { id: `other.${year}.${beside.kind}`, exact: value, from: 0, to: number(value), look: lookOf(beside) },
    ]);
    here.words.push(
      writer.messages.chart.point(
        fiscal(year),
        compact(spending),
        share === null ? null : percent(share),
        base,
        words,
      ),
    );
  }
  return [...byYear].map(([year, { bars, words }]) => ({
    year,
    bars,
    describe: words.join(' · '),
    start: false,
  }));
}

/**
 * A way to get the columns of an answer, in money or in shares, by year. It remembers the last ones: the target, which is what readers
 * type, does not change them, and their words take longer than all else.
 */
export function columnsReader(): (
  answered: Answered,
  money: boolean,
  writer: Writer,
) => readonly YearColumn[] {
  let known: readonly unknown[] = [];
  let columns: readonly YearColumn[] = [];
  return (answered, money, writer) => {
    const { basis, result } = answered;
    const now = [basis, result.latest.year, result.denominator, money, writer.messages, writer.locale];
    if (now.some((value, index) => value !== known[index])) {
      known = now;
      columns = [...observedColumns(answered, money, writer), ...besideColumns(answered, money, writer)].sort(
        (a, b) => a.year - b.year,
      );
    }
    return columns;
  };
}

/** The columns as a line: joined where they are of one kind, open marks where they stand beside. */
export function asLine(columns: readonly YearColumn[], name: string | null): YearLine {
  const points = columns.flatMap(({ year, bars, describe }): LinePoint[] =>
    bars.map((pieces) => {
      const open = pieces.every(({ look }) => look !== 'solid');
      const exact = pieces.length === 1 ? pieces[0]?.exact : undefined;
      return { year, exact, value: pieces.at(-1)?.to ?? 0, describe, open, joined: !open };
    }),
  );
  const firstFirm = points.findIndex(({ open }) => !open);
  const start = columns.find((column) => column.start)?.year;
  return {
    id: 'columns',
    look: 'own',
    name,
    points: points.map((point, index) => (index === firstFirm ? { ...point, joined: false } : point)),
    ...(start === undefined ? {} : { start }),
  };
}
