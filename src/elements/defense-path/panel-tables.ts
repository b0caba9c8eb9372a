import type { DecimalString } from '../../core/numbers/decimal.js';
import type { Table } from '../../ui/data-table.js';
import { bases, fiscalMonths, formatters, isSupplemented, otherFigureName } from './text.js';
import type { Comparison, TextContext } from './types-figure.js';
import type { Computed } from './types.js';

interface Amounts {
  readonly year: number;
  readonly spending: DecimalString;
  readonly share: DecimalString | null;
  readonly otherShare: DecimalString | null;
  readonly published: DecimalString | null;
}

/** Whether a share was published for a year that is shown. */
const hasPublished = ({ result }: Computed) =>
  [...result.points, ...result.otherFigures].some(({ published }) => published !== null);

/** The rows of the path by year. What is not firm, planned or of another definition is named in the last column. */
function pathRows(computed: Computed, context: TextContext): Table['rows'] {
  const { result, series } = computed;
  const { messages } = context;
  const { exact, percent, fiscal } = formatters(context);
  const { budget, projected, comma, none, status } = messages;
  const anyPublished = hasPublished(computed);
  const shareText = (value: DecimalString | null) => (value === null ? none : percent(value));
  const row = (
    id: string,
    { year, spending, share, otherShare, published }: Amounts,
    what: string,
    strong: boolean,
  ) => {
    const computedShares = result.denominator === 'fixed' ? [share, otherShare] : [otherShare, share];
    const shares = [...(anyPublished ? [published] : []), ...computedShares];
    return {
      id,
      year,
      strong,
      cells: [fiscal(year), exact(spending), ...shares.map(shareText), what],
      exact: [String(year), spending, ...shares, null],
    };
  };
  const points = result.points.map((point) => {
    const { year, kind, caveat } = point;
    const id = String(year);
    if (kind === 'projected') return row(id, point, projected, year === result.targetYear);
    const counted = isSupplemented(series, year) ? budget.both : budget.initial;
    const said = caveat === null ? [] : [messages.caveat[caveat] ?? caveat];
    return row(id, point, [status(point), ...said, counted].join(comma), year === result.latest.year);
  });
  const others = result.otherFigures.map((figure) =>
    row(`other.${figure.year}.${figure.kind}`, figure, otherFigureName(figure, computed, context), false),
  );
  return [...others, ...points].sort((a, b) => a.year - b.year);
}

/** Years, amounts and both shares. */
export function pathTable(computed: Computed, context: TextContext): Table {
  const { messages } = context;
  const { columns } = messages;
  const { fixedYear } = bases(computed, context);
  return {
    caption: messages.tableCaption(fiscalMonths(context)),
    columns: [
      { id: 'year', label: columns.year },
      { id: 'spending', label: columns.spending },
      ...(hasPublished(computed) ? [{ id: 'published', label: columns.published }] : []),
      {
        id: 'shareOfFixedGdp',
        label: fixedYear === null ? columns.fixedAny : columns.fixed({ year: fixedYear }),
      },
      { id: 'shareOfCurrentGdp', label: columns.current },
      { id: 'what', label: columns.what },
    ],
    rows: pathRows(computed, context),
  };
}

/** The countries compared with, year by year; null where none is. */
export function comparedTable({ compared }: Comparison, context: TextContext): Table | null {
  const { countries, label } = compared;
  const years = [...new Set(countries.flatMap((country) => country.years.map(({ year }) => year)))].sort();
  if (years.length === 0) return null;
  const { messages } = context;
  const { percent } = formatters(context);
  return {
    caption: label,
    columns: [
      { id: 'year', label: messages.columns.calendarYear },
      ...countries.map(({ code, name }) => ({ id: code, label: name })),
    ],
    rows: years.map((year) => {
      const shares = countries.map(
        (country) => country.years.find((one) => one.year === year)?.share ?? null,
      );
      return {
        id: String(year),
        cells: [String(year), ...shares.map((share) => (share === null ? messages.none : percent(share)))],
        exact: [null, ...shares],
      };
    }),
  };
}
