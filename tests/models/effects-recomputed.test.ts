import { expect } from 'chai';
import fc from 'fast-check';
import { importMarket } from '../../src/core/effects/import-market.js';
import { priceCut, splitBill, unitValueChange } from '../../src/core/effects/incidence.js';
import { lotPrice } from '../../src/core/effects/lot-price.js';
import { armington } from '../../src/models/armington.js';
import { gsim } from '../../src/models/gsim.js';
import { linearMarket, type Line } from '../../src/models/linear-market.js';
import { partnerTrade } from '../../src/models/partner-trade.js';
import { priceLevel } from '../../src/models/price-level.js';
import { revenueWithResponse } from '../../src/models/revenue-response.js';
import { hundredths, LINEAR, MARKET, VARIETIES } from '../helpers/random-markets.js';

/** Each model once more by another method, in floats: markets are cleared by bisection and areas are added up in strips, not by formula. */

const RUNS = { numRuns: 1000 };

function near(actual: string, wanted: number, scale = Math.abs(wanted), what = '') {
  expect(
    Math.abs(Number(actual) - wanted) <= 1e-7 * Math.max(scale, 1e-3),
    `${what} ${actual} for ${wanted}`,
  ).to.equal(true);
}

/** Where a falling function is zero. */
function zeroOf(falling: (at: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let round = 0; round < 100; round += 1) {
    const middle = (low + high) / 2;
    if (falling(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Area under a curve, by Simpson's rule. */
function area(curve: (at: number) => number, from: number, to: number): number {
  const strips = 200;
  const width = (to - from) / strips;
  let total = curve(from) + curve(to);
  for (let strip = 1; strip < strips; strip += 1)
    total += curve(from + strip * width) * (strip % 2 === 1 ? 4 : 2);
  return (total * width) / 3;
}

const outcome = <Result extends object>(found: { readonly ok: boolean } & object): Result => {
  if (!found.ok) throw new Error(JSON.stringify(found));
  return found as unknown as Result;
};

describe('models, computed again by another method', () => {
  it('the isoelastic market: prices by bisection, surplus by adding up strips', () => {
    fc.assert(
      fc.property(MARKET, (input) => {
        const m = importMarket(input);
        if (!m.ok) throw new Error(m.reason);
        const value = Number(input.customsValue);
        const [before, after] = [1 + Number(input.fromRate) / 100, 1 + Number(input.toRate) / 100];
        const demand = (price: number) => value * (price / before) ** -Number(input.demandElasticity);
        const infinite = input.supplyElasticity === 'infinite';
        const supply = (price: number) => value * price ** Number(input.supplyElasticity);
        const world = infinite
          ? 1
          : Math.exp(zeroOf((log) => demand(Math.exp(log) * after) - supply(Math.exp(log)), -5, 5));
        const quantity = demand(world * after);
        near(m.exporterPriceRatio, world);
        near(m.buyerPriceRatio, (world * after) / before);
        near(m.quantityRatio, quantity / value);
        near(m.valueAfter, world * quantity);
        near(m.dutyAfter, world * quantity * (after - 1), value);
        near(m.buyersGain, area(demand, world * after, before), value);
        near(m.exportersGain, infinite ? 0 : area(supply, 1, world), value);
      }),
      RUNS,
    );
  });

  it('the linear diagram: prices by bisection, areas by adding up strips', () => {
    const down =
      ({ intercept, slope }: Line) =>
      (price: number) =>
        Number(intercept) - Number(slope) * price;
    const up =
      ({ intercept, slope }: Line) =>
      (price: number) =>
        Number(intercept) + Number(slope) * price;
    fc.assert(
      fc.property(LINEAR, (input) => {
        const m = linearMarket(input);
        const [demand, supply] = [down(input.homeDemand), up(input.homeSupply)];
        const { abroad } = input;
        const clearing = (duty: number): number => {
          if ('worldPrice' in abroad) return Number(abroad.worldPrice);
          const offered = (price: number) => up(abroad.supply)(price) - down(abroad.demand)(price);
          return zeroOf((world) => demand(world + duty) - supply(world + duty) - offered(world), -1000, 1000);
        };
        const free = clearing(0);
        const imports = (duty: number) => demand(clearing(duty) + duty) - supply(clearing(duty) + duty);
        if (!m.ok) {
          expect(imports(0)).to.be.at.most(1e-9);
          return;
        }
        const most = zeroOf(imports, 0, 1000);
        const duty = Math.min(Number(input.tariff), most);
        const world = clearing(duty);
        const home = world + duty;
        near(m.freeTradePrice, free, 300);
        near(m.domesticPrice, home, 300);
        near(m.worldPrice, world, 300);
        near(m.volume, imports(duty), 300);
        near(m.consumerChange, -area(demand, free, home), 3000);
        near(m.producerChange, area(supply, free, home), 3000);
        near(m.revenue, duty * imports(duty), 3000);
        near(m.netWelfare, -area(demand, free, home) + area(supply, free, home) + duty * imports(duty), 3000);
      }),
      RUNS,
    );
  });

  it('trade with partners: diversion as the flow that moves relative imports by the elasticity of substitution', () => {
    const partners = fc.tuple(hundredths(1, 900), hundredths(1, 900), hundredths(0, 900));
    const supply = fc.oneof(hundredths(0.5, 40), fc.constant('infinite'));
    fc.assert(
      fc.property(
        partners,
        hundredths(0, 40),
        hundredths(0, 40),
        hundredths(0.2, 3),
        hundredths(0.2, 3),
        supply,
        (imports, fromRate, toRate, demandElasticity, substitutionElasticity, supplyElasticity) => {
          const found = partnerTrade({
            partners: imports.map((one, at) => ({ id: `p${at}`, imports: one })),
            beneficiary: 'p0',
            fromRate,
            toRate,
            demandElasticity,
            supplyElasticity,
            substitutionElasticity,
          });
          const [own = 0, ...others] = imports.map(Number);
          const rest = others.reduce((total, one) => total + one, 0);
          const relative = (Number(toRate) - Number(fromRate)) / (100 + Number(fromRate));
          const wanted = (own / rest) * (1 - Number(substitutionElasticity) * relative);
          if (!found.ok) {
            expect(found.field).to.equal('toRate');
            return;
          }
          const moved = zeroOf((flow) => wanted - (own + flow) / (rest - flow), -own, rest);
          near(found.tradeDiversion, moved, own + rest);
          // The price that clears the market when both sides are linear in relative changes.
          const eta = Number(demandElasticity);
          const price =
            supplyElasticity === 'infinite'
              ? 0
              : zeroOf((change) => -eta * (change + relative) - Number(supplyElasticity) * change, -2, 2);
          const created = own * -eta * (price + relative);
          near(found.worldPriceChange, price, 1);
          near(found.tradeCreation, created, own);
          near(found.totalEffect, created + moved + (own + created + moved) * price, own + rest);
        },
      ),
      RUNS,
    );
  });

  it('varieties of one good: each market by bisection in turn until all are still', () => {
    fc.assert(
      fc.property(VARIETIES, (input) => {
        const found = armington(input);
        if (!found.ok) throw new Error(found.reason);
        const sigma = Number(input.substitutionElasticity);
        const total = Number(input.totalElasticity);
        const rows = input.varieties.map((one) => ({
          spent: Number(one.value) * (1 + Number(one.fromRate) / 100),
          tax: (100 + Number(one.toRate)) / (100 + Number(one.fromRate)),
          supply: one.supplyElasticity === 'infinite' ? null : Number(one.supplyElasticity),
        }));
        const all = rows.reduce((sum, { spent }) => sum + spent, 0);
        const prices = rows.map(({ tax }) => tax);
        const index = () => {
          const weighted = rows.map(({ spent }, at) =>
            sigma === 1 ? (spent / all) * Math.log(prices[at]!) : (spent / all) * prices[at]! ** (1 - sigma),
          );
          const sum = weighted.reduce((a, b) => a + b, 0);
          return sigma === 1 ? Math.exp(sum) : sum ** (1 / (1 - sigma));
        };
        for (let round = 0; round < 60; round += 1) {
          const was = [...prices];
          rows.forEach(({ tax, supply }, at) => {
            if (supply === null) return;
            const log = zeroOf(
              (candidate) => {
                prices[at] = Math.exp(candidate);
                const level = index();
                const demanded = (prices[at] / level) ** -sigma * level ** -total;
                return demanded - (prices[at] / tax) ** supply;
              },
              -2,
              2,
            );
            prices[at] = Math.exp(log);
          });
          if (prices.every((price, at) => Math.abs(price - was[at]!) < 1e-13)) break;
        }
        const level = index();
        near(found.priceIndexRatio, level);
        found.varieties.forEach((one, at) => {
          near(one.buyerPriceRatio, prices[at]!);
          near(one.quantityRatio, (prices[at]! / level) ** -sigma * level ** -total);
        });
      }),
      RUNS,
    );
  });

  it('the global simulation: prices raised where more is wanted than supplied, until nothing is left', () => {
    const table = (from: number, to: number) =>
      fc.array(fc.array(hundredths(from, to), { minLength: 3, maxLength: 3 }), {
        minLength: 3,
        maxLength: 3,
      });
    fc.assert(
      fc.property(
        table(1, 500),
        table(0, 40),
        table(0, 40),
        hundredths(0.5, 2),
        hundredths(0.5, 4),
        hundredths(2, 6),
        (trade, fromRates, toRates, demandElasticity, supplyElasticity, substitutionElasticity) => {
          const found = gsim({
            regions: ['a', 'b', 'c'],
            trade,
            fromRates,
            toRates,
            demandElasticity,
            supplyElasticity,
            substitutionElasticity,
          });
          if (!found.ok) throw new Error(found.reason);
          const [em, ex, es] = [demandElasticity, supplyElasticity, substitutionElasticity].map(Number) as [
            number,
            number,
            number,
          ];
          const all = [0, 1, 2];
          const flow = (i: number, j: number) => Number(trade[i]![j]!);
          const power = (rates: string[][], i: number, j: number) => 1 + Number(rates[i]![j]!) / 100;
          const tax = (i: number, j: number) => power(toRates, i, j) / power(fromRates, i, j) - 1;
          const add = (each: (i: number) => number) => all.reduce((sum, i) => sum + each(i), 0);
          const paid = (i: number, j: number) => flow(i, j) * power(fromRates, i, j);
          const share = (i: number, j: number) => paid(i, j) / add((k) => paid(k, j));
          const prices = [0, 0, 0];
          const wanted = (i: number, j: number) => {
            const composite = add((k) => share(k, j) * (prices[k]! + tax(k, j)));
            return -es * (prices[i]! + tax(i, j) - composite) - em * composite;
          };
          const excess = (i: number) =>
            add((j) => (flow(i, j) / add((k) => flow(i, k))) * wanted(i, j)) - ex * prices[i]!;
          for (let round = 0; round < 4000; round += 1) {
            const step = all.map((i) => excess(i) / (es + ex + em));
            all.forEach((i) => (prices[i]! += step[i]!));
            if (step.every((one) => Math.abs(one) < 1e-13)) break;
          }
          found.regions.forEach((region, i) => {
            near(region.worldPriceChange, prices[i]!, 1);
            all.forEach((j) =>
              near(found.tradeAfter[i]![j]!, flow(i, j) * (1 + wanted(i, j)) * (1 + prices[i]!), flow(i, j)),
            );
          });
        },
      ),
      RUNS,
    );
  });

  it('a car on the lot, the split of a bill, price cuts, unit values, revenue and the price level', () => {
    const money = hundredths(1, 90_000);
    const share = hundredths(0, 100);
    fc.assert(
      fc.property(
        money,
        hundredths(0, 60),
        hundredths(0, 60),
        share,
        money,
        (value, from, to, part, other) => {
          const [v, t0, t1, phi, m] = [value, from, to, part, other].map(Number) as [
            number,
            number,
            number,
            number,
            number,
          ];
          const ratio = (100 + t1) / (100 + t0);
          const car = {
            customsValue: value,
            fromRate: from,
            toRate: to,
            passThrough: part,
            carriage: other,
            margin: other,
          };
          const dollar = outcome<{ stickerChange: string; exporterAfter: string; dutyAfter: string }>(
            lotPrice({ ...car, marginRule: 'dollar' }),
          );
          const percent = outcome<{ stickerChangePercent: string }>(
            lotPrice({ ...car, marginRule: 'percent' }),
          );
          const paid = v * (1 + t0 / 100);
          const paidAfter = paid * (1 + (phi / 100) * (ratio - 1));
          near(dollar.stickerChange, paidAfter - paid, paid);
          near(dollar.exporterAfter, paidAfter / (1 + t1 / 100), paid);
          near(dollar.dutyAfter, paidAfter - paidAfter / (1 + t1 / 100), paid);
          // With a margin in percent the price on the lot moves as the cost to the dealer does.
          near(percent.stickerChangePercent, ((paidAfter + m) / (paid + m) - 1) * 100, 100);

          const rest = 100 - phi;
          const split = outcome<{ amounts: Record<string, string> }>(
            splitBill(value, {
              exporters: part,
              businesses: (rest / 4).toFixed(4),
              buyers: (rest - Number((rest / 4).toFixed(4))).toFixed(4),
            }),
          );
          near(split.amounts['exporters']!, (v * phi) / 100, v);
          near(
            Object.values(split.amounts)
              .map(Number)
              .reduce((a, b) => a + b, 0)
              .toString(),
            v,
          );

          const change = -phi * 0.9;
          const unit = outcome<{ change: string }>(unitValueChange(change.toFixed(6), from));
          near(unit.change, ((1 + change / 100) / (1 + t0 / 100) - 1) * 100, 100);
          if (from !== to) {
            const cut = outcome<{ dutyPaidChange: string; exporterShare: string; neutral: string }>(
              priceCut({ fromRate: from, toRate: to, observed: change.toFixed(6) }),
            );
            near(cut.dutyPaidChange, ((1 + change / 100) * ratio - 1) * 100, 100);
            near(cut.neutral, (1 / ratio - 1) * 100, 100);
            near(cut.exporterShare, -Math.log1p(change / 100) / Math.log(ratio));
          }

          const revenue = outcome<{ revenue: string }>(
            revenueWithResponse({ imports: value, rate: from, elasticity: '1.5', passThrough: part }),
          );
          near(revenue.revenue, Math.max(v - 1.5 * v * (t0 / 100) * (phi / 100), 0) * (t0 / 100), v);
          const level = outcome<{ priceChange: string }>(
            priceLevel({
              rateChange: from,
              goodsShare: part,
              importShare: '20.57',
              domesticPassThrough: '50',
              currencyOffset: '17.4',
            }),
          );
          near(level.priceChange, t0 * (phi / 100) * 0.2057 * 1.326, 100);
        },
      ),
      RUNS,
    );
  });
});
