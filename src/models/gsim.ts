import { checkInputs } from '../core/model/check-inputs.js';
import { refuse, type Outcome } from '../core/model/outcome.js';
import { step, type Step } from '../core/model/steps.js';
import { Decimal, plain, sum, type DecimalString } from '../core/numbers/decimal.js';
import type { Matrix } from './input-output.js';
import { solveLinear } from './linear-system.js';

/** Input of {@link gsim}. All tables have a row for each exporter and a column for each importer, in the order of `regions`. */
export interface GsimInput {
  readonly regions: readonly string[];
  /** Trade at world prices, money. */
  readonly trade: Matrix;
  /** Rates of duty before and after, percent. */
  readonly fromRates: Matrix;
  readonly toRates: Matrix;
  /** Of the demand of each importer for all sources together, a positive number. */
  readonly demandElasticity: DecimalString;
  /** Of each exporter's supply to all markets together, a positive number. */
  readonly supplyElasticity: DecimalString;
  /** Between sources, a positive number. */
  readonly substitutionElasticity: DecimalString;
}

/** What becomes of one region; relative changes and money. */
export interface GsimRegion {
  readonly id: string;
  /** Relative change of the price its exporters get. */
  readonly worldPriceChange: DecimalString;
  /** Relative change of the price that its buyers pay on average. */
  readonly compositePriceChange: DecimalString;
  readonly producerSurplus: DecimalString;
  /** Change of consumer surplus to the second order, `−R (P + Em P² ÷ 2)` with Em below zero: right for rises and falls. */
  readonly consumerSurplus: DecimalString;
  /** The same as the circulated spreadsheet has it, with the sign of the price change at the square term: for rises it overstates the loss. */
  readonly consumerSurplusSpreadsheet: DecimalString;
  readonly revenueChange: DecimalString;
}

/** Result of {@link gsim}. */
export interface Gsim {
  readonly regions: readonly GsimRegion[];
  /** Trade after at new world prices, money. */
  readonly tradeAfter: Matrix;
  readonly steps: readonly Step[];
}

type Table = readonly (readonly Decimal[])[];

const ZERO = new Decimal(0);
const at = (table: Table, row: number, column: number): Decimal => table[row]?.[column] ?? ZERO;

interface Read {
  readonly trade: Table;
  readonly from: Table;
  readonly to: Table;
  readonly demand: Decimal;
  readonly supply: Decimal;
  readonly substitution: Decimal;
}

function readInput(input: GsimInput): Outcome<{ readonly given: Read }> {
  const size = input.regions.length;
  if (size === 0) return refuse('no-parts', 'regions');
  if (new Set(input.regions).size < size) return refuse('duplicate-id', 'regions');
  const tables = [
    ['trade', input.trade, 'amount'],
    ['fromRates', input.fromRates, 'rate'],
    ['toRates', input.toRates, 'rate'],
  ] as const;
  const wrong = tables.find(([, rows]) => rows.length !== size || rows.some((row) => row.length !== size));
  if (wrong) return refuse('wrong-size', wrong[0], { size: `${size}` });
  const read = checkInputs([
    ['demandElasticity', input.demandElasticity, 'positive'],
    ['supplyElasticity', input.supplyElasticity, 'positive'],
    ['substitutionElasticity', input.substitutionElasticity, 'positive'],
    ...tables.flatMap(([field, rows, kind]) =>
      rows.flatMap((row, i) => row.map((value, j) => [`${field}[${i}][${j}]`, value, kind] as const)),
    ),
  ]);
  if (!read.ok) return read;
  const [demand, supply, substitution, ...cells] = read.values;
  const table = (number: number) =>
    input.regions.map((_, i) => cells.slice((number * size + i) * size, (number * size + i + 1) * size));
  return {
    ok: true,
    given: {
      trade: table(0),
      from: table(1),
      to: table(2),
      demand,
      supply,
      substitution,
    },
  };
}

/** Shares of a table in the sums of its rows or of its columns; 0 where a sum is. */
const sharesBy = (table: Table, totals: readonly Decimal[], of: 'row' | 'column'): Table =>
  table.map((row, i) =>
    row.map((value, j) => {
      const total = totals[of === 'row' ? i : j] ?? ZERO;
      return total.isZero() ? ZERO : value.dividedBy(total);
    }),
  );

const columnSums = (table: Table): Decimal[] => table.map((_, j) => sum(table.map((row) => row[j] ?? ZERO)));

/**
 * Global simulation of a change of tariffs among regions that each export one variety (GSIM; Francois and Hall 2003): linear in relative
 * changes, all markets cleared at once.
 *
 * Refuses with `not-a-number`, `negative`, `not-positive`, `too-large`, `wrong-size`, `no-parts`, `duplicate-id`, and `out-of-range` where the
 * system has no solution.
 */
export function gsim(input: GsimInput): Outcome<Gsim> {
  const read = readInput(input);
  if (!read.ok) return read;
  const { trade, from, to, demand, supply, substitution } = read.given;
  const power = (rates: Table) => rates.map((row) => row.map((rate) => rate.plus(100).dividedBy(100)));
  const [powerBefore, powerAfter] = [power(from), power(to)];
  const internal = trade.map((row, i) => row.map((value, j) => value.times(at(powerBefore, i, j))));
  const spent = columnSums(internal);
  const importShares = sharesBy(internal, spent, 'column');
  const exportShares = sharesBy(trade, trade.map(sum), 'row');
  const taxed = powerAfter.map((row, i) =>
    row.map((value, j) => value.dividedBy(at(powerBefore, i, j)).minus(1)),
  );
  // Elasticity of the demand of j for the variety of i with respect to the price of the variety of k there.
  const elasticity = (i: number, j: number, k: number): Decimal => {
    const share = at(importShares, k, j);
    const cross = share.times(substitution.minus(demand));
    return k === i ? cross.minus(substitution) : cross;
  };
  const all = input.regions.map((_, index) => index);
  const system = all.map((i) =>
    all.map((k) => {
      const response = sum(all.map((j) => at(exportShares, i, j).times(elasticity(i, j, k))));
      return k === i ? response.minus(supply) : response;
    }),
  );
  const constants = all.map((i) =>
    ZERO.minus(
      sum(
        all.flatMap((j) =>
          all.map((k) =>
            at(exportShares, i, j)
              .times(elasticity(i, j, k))
              .times(at(taxed, k, j)),
          ),
        ),
      ),
    ),
  );
  const prices = solveLinear(system, constants);
  if (prices === null) return refuse('out-of-range', 'trade');
  const priceOf = (i: number) => prices[i] ?? ZERO;
  const after = trade.map((row, i) =>
    row.map((value, j) => {
      const quantity = sum(all.map((k) => elasticity(i, j, k).times(priceOf(k).plus(at(taxed, k, j)))));
      return value.times(quantity.plus(1)).times(priceOf(i).plus(1));
    }),
  );
  const steps: Step[] = [];
  const regions = input.regions.map((id, j) => {
    const composite = sum(
      all.map((i) =>
        at(importShares, i, j).times(
          priceOf(i)
            .plus(1)
            .times(at(powerAfter, i, j))
            .dividedBy(at(powerBefore, i, j))
            .minus(1),
        ),
      ),
    );
    const exported = sum(trade[j] ?? []);
    const terms = {
      exports: [exported, 'money'],
      worldPriceChange: [priceOf(j), 'ratio'],
      supplyElasticity: [supply, 'ratio'],
    } as const;
    const producers = exported.times(priceOf(j)).times(supply.times(priceOf(j)).dividedBy(2).plus(1));
    const number = `${j + 1}`;
    steps.push(
      step(
        `producerSurplus${number}`,
        'money',
        'exports × worldPriceChange × (supplyElasticity × worldPriceChange ÷ 2 + 1)',
        terms,
        producers,
      ),
    );
    const paid = spent[j] ?? ZERO;
    const square = demand.times(composite).times(composite).dividedBy(2);
    const consumers = ZERO.minus(paid.times(composite.minus(square)));
    steps.push(
      step(
        `consumerSurplus${number}`,
        'money',
        '0 − spendingBefore × (compositePriceChange − demandElasticity × compositePriceChange × compositePriceChange ÷ 2)',
        {
          spendingBefore: [paid, 'money'],
          compositePriceChange: [composite, 'ratio'],
          demandElasticity: [demand, 'ratio'],
        },
        consumers,
      ),
    );
    const signed = composite.lt(0) ? square : square.negated();
    const revenue = sum(
      all.map((i) =>
        at(after, i, j)
          .times(at(to, i, j))
          .minus(at(trade, i, j).times(at(from, i, j)))
          .dividedBy(100),
      ),
    );
    return {
      id,
      worldPriceChange: plain(priceOf(j)),
      compositePriceChange: plain(composite),
      producerSurplus: plain(producers),
      consumerSurplus: plain(consumers),
      consumerSurplusSpreadsheet: plain(ZERO.minus(paid.times(composite.minus(signed)))),
      revenueChange: plain(revenue),
    };
  });
  return { ok: true, regions, tradeAfter: after.map((row) => row.map(plain)), steps };
}
