import { expect } from 'chai';
import fc from 'fast-check';
import { importMarket, optimalTariff, type ImportMarketInput } from '../../src/core/effects/import-market.js';
import { priceCut, sharesOfChain } from '../../src/core/effects/incidence.js';
import { lotPrice, type LotPriceInput } from '../../src/core/effects/lot-price.js';
import { spreadOf } from '../../src/core/effects/spread.js';
import { decimal, sum, type DecimalString } from '../../src/core/numbers/decimal.js';
import { armington, type ArmingtonInput } from '../../src/models/armington.js';
import { gsim, type GsimInput } from '../../src/models/gsim.js';
import { calibratedLine, linearMarket } from '../../src/models/linear-market.js';
import { partnerTrade, type PartnerTradeInput } from '../../src/models/partner-trade.js';
import { revenueWithResponse } from '../../src/models/revenue-response.js';
import { hundredths, LINEAR, MARKET, VARIETIES } from '../helpers/random-markets.js';
import { settled } from '../helpers/settled.js';

const CARS: ImportMarketInput = {
  customsValue: '40000',
  fromRate: '27.5',
  toRate: '15',
  demandElasticity: '3',
  supplyElasticity: '47',
};

const TRADE: PartnerTradeInput = {
  partners: [
    { id: 'JP', imports: '200' },
    { id: 'MX', imports: '300' },
    { id: 'KR', imports: '150', rate: '15' },
  ],
  beneficiary: 'JP',
  fromRate: '27.5',
  toRate: '15',
  demandElasticity: '1.5',
  supplyElasticity: 'infinite',
  substitutionElasticity: '1.5',
};

const SUBJECT: ArmingtonInput = {
  varieties: [
    { id: 'home', value: '600', fromRate: '0', toRate: '0', supplyElasticity: '2' },
    { id: 'subject', value: '100', fromRate: '27.5', toRate: '15', supplyElasticity: '10' },
    { id: 'others', value: '300', fromRate: '2.5', toRate: '2.5', supplyElasticity: 'infinite' },
  ],
  totalElasticity: '0.8',
  substitutionElasticity: '4',
};

function near(actual: DecimalString, wanted: DecimalString, tolerance: string) {
  const distance = decimal(actual).minus(wanted).abs();
  expect(distance.lte(tolerance), `${actual} for ${wanted}`).to.equal(true);
}

describe('a market of imports', () => {
  it('adds up: buyers and treasury are home, with exporters the world; prices follow the tax; nothing changes nothing', () => {
    fc.assert(
      fc.property(MARKET, (input) => {
        const m = settled(importMarket(input));
        expect(sum([m.buyersGain, m.dutyChange]).toFixed()).to.equal(decimal(m.homeGain).toFixed());
        expect(sum([m.homeGain, m.exportersGain]).toFixed()).to.equal(decimal(m.worldGain).toFixed());
        // A tariff that falls towards zero is a gain for the world, one that rises a loss.
        const falls = decimal(input.toRate).lt(input.fromRate);
        if (input.toRate !== input.fromRate)
          expect(decimal(m.worldGain).gt(0), `world ${m.worldGain}`).to.equal(falls);
        const still = settled(importMarket({ ...input, toRate: input.fromRate }));
        expect(still.valueAfter).to.equal(decimal(input.customsValue).toFixed());
        for (const key of ['buyersGain', 'exportersGain', 'homeGain', 'worldGain', 'dutyChange'] as const)
          expect(still[key], key).to.equal('0');
      }),
      { numRuns: 100 },
    );
  });

  it('is homogeneous in the value of imports, and comes back from 27.5 to 15 to 27.5', () => {
    const once = settled(importMarket(CARS));
    const tenfold = settled(importMarket({ ...CARS, customsValue: '400000' }));
    near(tenfold.homeGain, decimal(once.homeGain).times(10).toFixed(), '1e-30');
    const there = settled(importMarket(CARS));
    const back = settled(
      importMarket({ ...CARS, customsValue: there.valueAfter, fromRate: '15', toRate: '27.5' }),
    );
    near(back.valueAfter, '40000', '1e-30');
    near(sum([there.buyersGain, back.buyersGain]).toFixed(), '0', '1e-30');
    near(sum([there.exportersGain, back.exportersGain]).toFixed(), '0', '1e-30');
  });

  it('reaches the small country as supply grows, and buyers gain nothing as it falls to none', () => {
    const small = settled(importMarket({ ...CARS, supplyElasticity: 'infinite' }));
    const nearly = settled(importMarket({ ...CARS, supplyElasticity: '1000000' }));
    near(nearly.buyerPriceRatio, small.buyerPriceRatio, '1e-6');
    near(nearly.exportersGain, '0', '0.02');
    const fixed = settled(importMarket({ ...CARS, supplyElasticity: '0' }));
    expect(fixed).to.include({ passThrough: '0', buyerPriceRatio: '1', quantityRatio: '1', buyersGain: '0' });
    near(fixed.exportersGain, decimal(fixed.dutyChange).negated().toFixed(), '1e-30');
  });

  it('is continuous at a unit elasticity of demand, where its formula changes', () => {
    const at = (demandElasticity: string) => settled(importMarket({ ...CARS, demandElasticity }));
    for (const beside of ['0.999999999999', '1.000000000001']) {
      near(at(beside).buyersGain, at('1').buyersGain, '1e-7');
      near(at(beside).homeGain, at('1').homeGain, '1e-7');
    }
  });

  it('can leave home worse off, which depends on who gets the cut', () => {
    const home = (demandElasticity: string, supplyElasticity: string) =>
      decimal(settled(importMarket({ ...CARS, demandElasticity, supplyElasticity })).homeGain);
    expect(home('3', '47').toFixed(2)).to.equal('2535.30');
    expect(home('1.5', '2').toFixed(2)).to.equal('-1096.94');
  });

  it('is served best by a rate of 100 divided by the elasticity of supply', () => {
    const { rate } = settled(optimalTariff('8'));
    expect(rate).to.equal('12.5');
    const home = (toRate: string) =>
      decimal(settled(importMarket({ ...CARS, fromRate: '0', toRate, supplyElasticity: '8' })).homeGain);
    for (const other of ['11', '12.4', '12.6', '14'])
      expect(home(rate).gt(home(other)), other).to.equal(true);
    expect(settled(optimalTariff('infinite')).rate).to.equal('0');
  });

  it('has the areas of the linear diagram for small changes', () => {
    const quantity = '100';
    const line = (side: 'demand' | 'supply', elasticity: string) =>
      settled(calibratedLine(side, { price: '1', quantity, elasticity })).line;
    const none = { intercept: '0', slope: '0' };
    const straight = settled(
      linearMarket({
        homeDemand: line('demand', '2'),
        homeSupply: none,
        abroad: { demand: none, supply: line('supply', '5') },
        tariff: '0.0001',
      }),
    );
    const curved = settled(
      importMarket({
        customsValue: quantity,
        fromRate: '0',
        toRate: '0.01',
        demandElasticity: '2',
        supplyElasticity: '5',
      }),
    );
    near(straight.consumerChange, curved.buyersGain, '1e-5');
    near(straight.revenue, curved.dutyAfter, '1e-5');
    near(straight.netWelfare, curved.homeGain, '1e-5');
  });

  it('refuses what is no elasticity, by field', () => {
    const refused = (input: Partial<ImportMarketInput>) => importMarket({ ...CARS, ...input });
    expect(refused({ demandElasticity: '0' })).to.include({
      reason: 'not-positive',
      field: 'demandElasticity',
    });
    expect(refused({ demandElasticity: '1001' })).to.include({ reason: 'too-large' });
    expect(refused({ supplyElasticity: '-1' })).to.include({ reason: 'negative', field: 'supplyElasticity' });
    expect(refused({ supplyElasticity: 'much' })).to.include({ reason: 'not-a-number' });
    expect(refused({ fromRate: '-1' })).to.include({ reason: 'negative', field: 'fromRate' });
    expect(optimalTariff('0')).to.include({ reason: 'not-positive' });
  });
});

describe('the linear diagram', () => {
  it('has areas that add up, whatever the lines', () => {
    fc.assert(
      fc.property(LINEAR, (input) => {
        const m = linearMarket(input);
        if (!m.ok) return;
        const net = sum([m.consumerChange, m.producerChange, m.revenue]);
        near(net.toFixed(), m.netWelfare, '1e-25');
        expect(decimal(m.volume).gte(0)).to.equal(true);
        expect(decimal(m.domesticPrice).gte(m.worldPrice)).to.equal(true);
      }),
      { numRuns: 300 },
    );
  });

  it('ends at the tariff that prohibits imports, and needs imports to begin with', () => {
    const lines = {
      homeDemand: { intercept: '100', slope: '20' },
      homeSupply: { intercept: '20', slope: '20' },
      abroad: { demand: { intercept: '80', slope: '20' }, supply: { intercept: '40', slope: '20' } },
    };
    const closed = settled(linearMarket({ ...lines, tariff: '1' }));
    expect(closed).to.include({ volume: '0', revenue: '0', domesticPrice: '2', worldPrice: '1' });
    const beyond = settled(linearMarket({ ...lines, tariff: '9' }));
    expect(beyond.netWelfare).to.equal(closed.netWelfare);
    expect(linearMarket({ ...lines, homeDemand: { intercept: '50', slope: '20' }, tariff: '1' })).to.include({
      reason: 'out-of-range',
      field: 'homeDemand',
    });
    const still = { intercept: '1', slope: '0' };
    expect(
      linearMarket({
        homeDemand: still,
        homeSupply: still,
        abroad: { demand: still, supply: still },
        tariff: '1',
      }),
    ).to.include({ reason: 'not-positive' });
  });
});

describe('trade with partners', () => {
  it('is diverted and not lost: diversion adds up to zero and is bounded by what there is', () => {
    fc.assert(
      fc.property(hundredths(0, 60), hundredths(0, 60), hundredths(0.1, 8), (fromRate, toRate, sigma) => {
        const found = partnerTrade({ ...TRADE, fromRate, toRate, substitutionElasticity: sigma });
        if (!found.ok) return;
        const moved = sum([found.tradeDiversion, ...Object.values(found.partnerChanges)]);
        near(moved.toFixed(), '0', '1e-30');
        expect(decimal(found.tradeDiversion).abs().lte('450')).to.equal(true);
        if (fromRate === toRate) expect(found.totalEffect).to.equal('0');
      }),
      { numRuns: 300 },
    );
  });

  it('has a price effect only where supply is finite, and the duty that partners pay', () => {
    const finite = settled(partnerTrade({ ...TRADE, supplyElasticity: '10' }));
    expect(decimal(finite.priceEffect).gt(0)).to.equal(true);
    const infinite = settled(partnerTrade(TRADE));
    expect(infinite.priceEffect).to.equal('0');
    near(
      infinite.revenueChange,
      sum([
        infinite.beneficiaryRevenueChange,
        decimal(infinite.partnerChanges['KR']!).times('0.15'),
      ]).toFixed(),
      '1e-30',
    );
  });

  it('refuses a rise beyond which the straight line has no imports, and partners that are not there', () => {
    expect(partnerTrade({ ...TRADE, fromRate: '0', toRate: '100' })).to.include({
      reason: 'out-of-range',
      field: 'toRate',
    });
    expect(partnerTrade({ ...TRADE, beneficiary: 'FR' })).to.include({ reason: 'unknown-id' });
    expect(partnerTrade({ ...TRADE, partners: [...TRADE.partners, TRADE.partners[0]!] })).to.include({
      reason: 'duplicate-id',
    });
  });
});

describe('varieties of one good', () => {
  it('clear their markets to 1e-20, and stay where they are when nothing changes', () => {
    fc.assert(
      fc.property(VARIETIES, (input) => {
        const found = settled(armington(input));
        found.varieties.forEach((one, at) => {
          const { supplyElasticity } = input.varieties[at]!;
          if (supplyElasticity === 'infinite') {
            near(one.producerPriceRatio, '1', '1e-30');
            return;
          }
          const supplied = decimal(one.producerPriceRatio).pow(supplyElasticity);
          near(one.quantityRatio, supplied.toFixed(), '1e-20');
        });
        const still = settled(
          armington({
            ...input,
            varieties: input.varieties.map((one) => ({ ...one, toRate: one.fromRate })),
          }),
        );
        near(still.priceIndexRatio, '1', '1e-36');
        near(still.totalQuantityRatio, '1', '1e-36');
        near(still.dutyChange, '0', '1e-30');
      }),
      { numRuns: 60 },
    );
  });

  it('come back from 27.5 to 15 to 27.5, and scale with what is spent', () => {
    const there = settled(armington(SUBJECT));
    const back = settled(
      armington({
        ...SUBJECT,
        varieties: SUBJECT.varieties.map((one, at) => ({
          ...one,
          value: there.varieties[at]!.valueAfter,
          fromRate: one.toRate,
          toRate: one.fromRate,
        })),
      }),
    );
    SUBJECT.varieties.forEach(({ value }, at) => near(back.varieties[at]!.valueAfter, value, '1e-25'));
    const larger = settled(
      armington({
        ...SUBJECT,
        varieties: SUBJECT.varieties.map((one) => ({ ...one, value: `${one.value}0` })),
      }),
    );
    near(larger.dutyChange, decimal(there.dutyChange).times(10).toFixed(), '1e-30');
  });

  it('are continuous where substitution is 1, and at infinite supply', () => {
    const price = (substitutionElasticity: string) =>
      settled(armington({ ...SUBJECT, substitutionElasticity })).priceIndexRatio;
    near(price('1'), price('1.000000000001'), '1e-10');
    near(price('1'), price('0.999999999999'), '1e-10');
    const supplied = (supplyElasticity: string) =>
      settled(
        armington({
          ...SUBJECT,
          varieties: SUBJECT.varieties.map((one) =>
            one.id === 'others' ? { ...one, supplyElasticity } : one,
          ),
        }),
      ).priceIndexRatio;
    near(supplied('1000000'), supplied('infinite'), '1e-6');
  });

  it('refuse what is no market', () => {
    expect(armington({ ...SUBJECT, varieties: [] })).to.include({ reason: 'no-parts' });
    expect(armington({ ...SUBJECT, varieties: [SUBJECT.varieties[0]!, SUBJECT.varieties[0]!] })).to.include({
      reason: 'duplicate-id',
    });
    expect(armington({ ...SUBJECT, totalElasticity: '0' })).to.include({ reason: 'not-positive' });
  });
});

describe('the global simulation', () => {
  const WORLD: GsimInput = {
    regions: ['A', 'B', 'C'],
    trade: [
      ['0', '50', '200'],
      ['500', '0', '150'],
      ['300', '100', '0'],
    ],
    fromRates: [
      ['0', '21', '41'],
      ['37', '0', '31'],
      ['32', '36', '0'],
    ],
    toRates: [
      ['0', '21', '41'],
      ['15', '0', '31'],
      ['32', '36', '0'],
    ],
    demandElasticity: '1.25',
    supplyElasticity: '1.5',
    substitutionElasticity: '5',
  };

  it('clears: what each sells to all is what it supplies, to 1e-20', () => {
    const { regions, tradeAfter } = settled(gsim(WORLD));
    regions.forEach(({ worldPriceChange }, i) => {
      const before = sum(WORLD.trade[i]!);
      const price = decimal(worldPriceChange);
      const sold = sum(tradeAfter[i]!).dividedBy(price.plus(1)).minus(before).dividedBy(before);
      near(sold.toFixed(), price.times('1.5').toFixed(), '1e-20');
    });
  });

  it('stays where nothing changes, and scales with trade', () => {
    const still = settled(gsim({ ...WORLD, toRates: WORLD.fromRates }));
    for (const region of still.regions)
      expect(region).to.include({ worldPriceChange: '0', consumerSurplus: '0', revenueChange: '0' });
    const tenfold = settled(
      gsim({
        ...WORLD,
        trade: WORLD.trade.map((row) => row.map((value) => decimal(value).times(10).toFixed())),
      }),
    );
    const once = settled(gsim(WORLD));
    tenfold.regions.forEach((region, at) =>
      near(region.producerSurplus, decimal(once.regions[at]!.producerSurplus).times(10).toFixed(), '1e-30'),
    );
  });

  it('refuses tables that do not fit', () => {
    expect(gsim({ ...WORLD, trade: [['1']] })).to.include({ reason: 'wrong-size', field: 'trade' });
    expect(gsim({ ...WORLD, regions: [] })).to.include({ reason: 'no-parts' });
    expect(gsim({ ...WORLD, regions: ['A', 'A', 'B'] })).to.include({ reason: 'duplicate-id' });
    expect(gsim({ ...WORLD, demandElasticity: '0' })).to.include({ reason: 'not-positive' });
  });
});

describe('shares, prices on the lot, and ranges', () => {
  const CAR: LotPriceInput = {
    customsValue: '40000',
    fromRate: '27.5',
    toRate: '15',
    passThrough: '94',
    carriage: '0',
    margin: '3557',
    marginRule: 'dollar',
  };

  it('a neutral cut leaves the duty-paid price, and exporters bear all of it', () => {
    const { neutral } = settled(priceCut({ fromRate: '2.5', toRate: '27.5', observed: '-19.4' }));
    const cut = settled(priceCut({ fromRate: '2.5', toRate: '27.5', observed: neutral }));
    near(cut.dutyPaidChange, '0', '1e-35');
    near(cut.exporterShare, '1', '1e-35');
    expect(priceCut({ fromRate: '15', toRate: '15', observed: '-1' })).to.include({ reason: 'equal-rates' });
  });

  it('a chain of shares adds up: 5, then 30 to 70', () => {
    expect(settled(sharesOfChain('5', '30')).shares).to.deep.equal({
      exporters: '5',
      businesses: '28.5',
      buyers: '66.5',
      evaded: '0',
    });
  });

  it('the price on the lot is its parts, and a margin in percent moves it more than one in dollars', () => {
    const dollar = settled(lotPrice(CAR));
    const percent = settled(lotPrice({ ...CAR, marginRule: 'percent' }));
    for (const car of [dollar, percent]) {
      near(
        sum([car.exporterAfter, car.dutyAfter, car.carriage, car.marginAfter]).toFixed(),
        car.stickerAfter,
        '1e-30',
      );
      near(sum([car.passedOn, car.absorbed]).toFixed(), car.staticChange, '1e-30');
    }
    expect(dollar.stickerChange).to.equal('-4700');
    expect(decimal(percent.stickerChange).lt('-4700')).to.equal(true);
    expect(settled(lotPrice({ ...CAR, passThrough: '0' }))).to.include({ stickerChange: '0', passedOn: '0' });
    expect(settled(lotPrice({ ...CAR, passThrough: '100' }))).to.include({
      exporterAfter: '40000',
      dutyAfter: '6000',
      absorbed: '0',
    });
    expect(lotPrice({ ...CAR, customsValue: '0' })).to.include({ reason: 'not-positive' });
    expect(lotPrice({ ...CAR, marginRule: 'half' as 'dollar' })).to.include({ reason: 'unknown-choice' });
  });

  it('a range is computed over the whole grid, with its corners and the parameter that drives it', () => {
    const range = (low: string, central: string, high: string) => ({ low, central, high });
    const spread = settled(
      spreadOf({ demand: range('1', '3', '6'), share: range('86', '94', '100') }, ({ demand, share }) => ({
        ok: true,
        value: decimal(demand).times(share).toFixed(),
      })),
    );
    expect(spread).to.deep.include({
      central: '282',
      low: '86',
      high: '600',
      driver: 'demand',
      lowAt: { demand: 'low', share: 'low' },
      highAt: { demand: 'high', share: 'high' },
      places: -1,
    });
    const point = settled(spreadOf({ only: range('2', '2', '2') }, () => ({ ok: true, value: '5' })));
    expect(point).to.deep.include({ driver: null, places: null });
    expect(
      spreadOf({ only: range('1', '2', '3') }, () => ({ ok: false, reason: 'negative', field: 'only' })),
    ).to.include({ reason: 'negative' });
  });

  it('revenue with a response ends at zero and not below it', () => {
    const at = (rate: string) =>
      settled(revenueWithResponse({ imports: '100', rate, elasticity: '2', passThrough: '100' })).revenue;
    expect([at('0'), at('25'), at('50'), at('80')]).to.deep.equal(['0', '12.5', '0', '0']);
  });
});
