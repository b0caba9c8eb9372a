import { compoundDuty } from '../../src/models/compound-duty.js';
import { customsFees } from '../../src/core/tariff/customs-fees.js';
import { dutiableValue } from '../../src/core/tariff/duty-rounding.js';
import { layeredDuty, specificDuty } from '../../src/models/duty.js';
import { decimal, plain } from '../../src/core/numbers/decimal.js';
import { importTax, landedCost } from '../../src/models/landed-cost.js';
import { markupRules } from '../../src/core/effects/markup.js';
import { impliedCustomsValue } from '../../src/models/price-effect.js';
import { floorBlend, inclusiveFloor } from '../../src/models/rate-rules.js';
import { effectiveProtection, exclusiveRate, inclusiveRate } from '../../src/models/effective-rates.js';
import { dutyVectors as vectors } from '../fixtures/duty-vectors.js';
import { expectRounded, expectSame, percent, settled } from '../helpers/settled.js';

type Vectors = typeof vectors;

function blend(id: keyof Vectors & `A16-${string}`): void {
  const { inputs, outputs } = vectors[id];
  const { rate } = settled(
    floorBlend({
      preferenceShare: percent(inputs.ftaShare),
      certifiedShare: percent(inputs.certifiedShare),
      baseRate: percent(inputs.baseRate),
      floorRate: percent(inputs.floorRate),
      uncertifiedRate: percent(inputs.preRate),
    }),
  );
  expectSame(rate, percent(outputs.rate232));
}

function mpfClamp(id: keyof Vectors & `A20-${string}`): void {
  const { inputs, outputs } = vectors[id];
  const rates = {
    mpf: { rate: inputs.ratePct, minimum: inputs.min, maximum: inputs.max },
    hmf: { rate: '0' },
  };
  const fees = customsFees({ value: inputs.entryValue, transport: 'air', rates, rounding: 'cents' });
  expectSame(settled(fees).mpf, outputs.mpf);
}

function evenDollars(id: keyof Vectors & `A21-${string}`): void {
  const { inputs, outputs } = vectors[id];
  expectSame(plain(dutiableValue(decimal(inputs.value), 'us-customs')), outputs.evenDollars);
}

function protection(id: keyof Vectors & `A24${string}`): void {
  const { inputs, outputs } = vectors[id];
  const parts = inputs.inputs.map(({ share, tariff }) => ({ share: percent(share), rate: percent(tariff) }));
  const { rate } = settled(effectiveProtection(percent(inputs.outputTariff), parts));
  expectRounded(rate, percent(outputs.erp), 10);
}

/** One check for every vector: a vector without its check does not compile. */
const checks: Readonly<Record<keyof Vectors, () => void>> = {
  'A01-uk-ad-valorem': () => {
    const { inputs, outputs } = vectors['A01-uk-ad-valorem'];
    const { goods, freight, insurance, valuation, ratePct } = inputs;
    const layers = [{ id: 'duty', rate: ratePct }];
    const cost = settled(landedCost({ goods, freight, insurance, basis: valuation, layers }));
    expectSame(cost.customsValue, outputs.base);
    expectSame(cost.duty, outputs.duty);
  },
  'A03-uk-vat-on-duty-inclusive-base': () => {
    const { inputs, outputs } = vectors['A03-uk-vat-on-duty-inclusive-base'];
    const value = plain(decimal(inputs.goods).plus(inputs.freight).plus(inputs.insurance));
    const tax = settled(importTax({ value, duty: inputs.dutyTotal, taxRate: inputs.vatRatePct }));
    expectSame(tax.taxBase, outputs.vatBase);
    expectSame(tax.tax, outputs.vat);
  },
  'A04-uk-specific': () => {
    const { inputs, outputs } = vectors['A04-uk-specific'];
    expectSame(settled(specificDuty(inputs)).duty, outputs.duty);
  },
  'A06-uk-specific-unit-multiplier': () => {
    const { inputs, outputs } = vectors['A06-uk-specific-unit-multiplier'];
    const { rate, quantity, multiplier } = inputs;
    const duty = settled(specificDuty({ rate, quantity, unitMultiplier: multiplier }));
    expectSame(duty.totalQuantity, outputs.totalQuantity);
    expectSame(duty.duty, outputs.duty);
  },
  'A07-uk-compound-min-max': () => {
    const { inputs, outputs } = vectors['A07-uk-compound-min-max'];
    const quantity = inputs.quantityDTN;
    const result = settled(
      compoundDuty({
        customsValue: inputs.customsValue,
        parts: [
          { kind: 'ad-valorem', rate: '13.8' },
          { kind: 'specific', operator: 'MIN', rate: '13.00', quantity },
          { kind: 'specific', operator: 'MAX', rate: '15.00', quantity },
          { kind: 'specific', operator: '-', rate: '7.00', quantity },
        ],
      }),
    );
    expectSame(result.parts[0], outputs.adValoremPart);
    expectSame(result.sides?.left, outputs.minPart);
    expectSame(result.sides?.right, outputs.capPart);
    expectSame(result.duty, outputs.duty);
  },
  'A08-uk-retail-price': () => {
    const { inputs, outputs } = vectors['A08-uk-retail-price'];
    const layers = [{ id: 'duty', rate: inputs.ratePct }];
    expectSame(settled(layeredDuty({ customsValue: inputs.retailValue, layers })).duty, outputs.duty);
  },
  'A09-au-duty-gst': () => {
    const { inputs, outputs } = vectors['A09-au-duty-gst'];
    const cost = settled(
      landedCost({
        goods: inputs.customsValueFOB,
        freight: inputs.transportInsurance,
        basis: 'FOB',
        layers: [{ id: 'duty', rate: inputs.dutyRatePct }],
        taxRate: inputs.gstRatePct,
      }),
    );
    expectSame(cost.duty, outputs.duty);
    expectSame(cost.taxBase, outputs.voti);
    expectSame(cost.tax, outputs.gst);
    expectSame(cost.payable, outputs.totalPayable);
  },
  'A11-us-7501-layered': () => {
    const { inputs, outputs } = vectors['A11-us-7501-layered'];
    const layers = inputs.layers.map(({ code, ratePct }) => ({ id: code, rate: ratePct }));
    for (const rounding of ['cents', 'us-customs'] as const) {
      const duty = settled(layeredDuty({ customsValue: inputs.enteredValue, layers, rounding }));
      duty.layers.forEach((layer, index) => expectSame(layer.duty, outputs.layerDuties[index]!));
      expectSame(duty.duty, outputs.totalDuty);
      expectRounded(duty.effectiveRate, outputs.effectiveRatePct, 2);
    }
  },
  'A12-us-jp-car-inclusive': () => {
    const { inputs, outputs } = vectors['A12-us-jp-car-inclusive'];
    const floor = settled(inclusiveFloor({ mfnRate: inputs.column1RatePct, floorRate: inputs.floorRatePct }));
    expectSame(floor.additionalRate, outputs.additionalRatePct);
    expectSame(floor.combinedRate, outputs.combinedRatePct);
    const layers = [{ id: '9903.94.41', rate: floor.combinedRate }];
    expectSame(settled(layeredDuty({ customsValue: inputs.enteredValue, layers })).duty, outputs.duty);
  },
  'A13-us-nonjp-car-additive': () => {
    const { inputs, outputs } = vectors['A13-us-nonjp-car-additive'];
    const layers = [
      { id: 'mfn', rate: inputs.column1RatePct },
      { id: '9903.94.01', rate: inputs.additionalRatePct },
    ];
    const duty = settled(layeredDuty({ customsValue: inputs.enteredValue, layers }));
    expectSame(duty.rate, outputs.combinedRatePct);
    expectSame(duty.duty, outputs.duty);
  },
  'A15-us-floor-above': () => {
    const { inputs, outputs } = vectors['A15-us-floor-above'];
    const floor = settled(inclusiveFloor({ mfnRate: inputs.column1RatePct, floorRate: inputs.floorRatePct }));
    expectSame(floor.additionalRate, outputs.additionalRatePct);
    expectSame(floor.combinedRate, outputs.combinedRatePct);
  },
  'A16-1-yale-floor-blend': () => blend('A16-1-yale-floor-blend'),
  'A16-3-yale-floor-blend': () => blend('A16-3-yale-floor-blend'),
  'A16-5-yale-floor-blend': () => blend('A16-5-yale-floor-blend'),
  'A16-6-yale-floor-blend': () => blend('A16-6-yale-floor-blend'),
  'A19-landed-cost-us': () => {
    const { inputs, outputs } = vectors['A19-landed-cost-us'];
    const { fob: goods, freight, insurance, layersPct, mpfPct, hmfPct } = inputs;
    const cost = settled(
      landedCost({
        goods,
        freight,
        insurance,
        basis: 'FOB',
        layers: layersPct.map((rate, index) => ({ id: String(index), rate })),
        fees: {
          transport: 'ocean',
          rates: { mpf: { rate: mpfPct, minimum: '33.58', maximum: '651.50' }, hmf: { rate: hmfPct } },
        },
      }),
    );
    cost.layers.forEach((layer, index) => expectSame(layer.duty, outputs.duties[index]!));
    expectSame(cost.fees?.mpf, outputs.mpf);
    expectSame(cost.fees?.hmf, outputs.hmf);
    expectSame(cost.total, outputs.total);
    expectRounded(cost.aboveGoodsPercent, outputs.aboveFobPct, 1);
  },
  'A20-1-us-mpf-clamp': () => mpfClamp('A20-1-us-mpf-clamp'),
  'A20-3-us-mpf-clamp': () => mpfClamp('A20-3-us-mpf-clamp'),
  'A21-1-us-value-rounding': () => evenDollars('A21-1-us-value-rounding'),
  'A21-3-us-value-rounding': () => evenDollars('A21-3-us-value-rounding'),
  'A22-inclusive-vs-exclusive': () => {
    const { inputs, outputs } = vectors['A22-inclusive-vs-exclusive'];
    inputs.exclusiveRates.forEach((exclusive, index) => {
      const { rate } = settled(inclusiveRate(percent(exclusive)));
      expectRounded(rate, percent(outputs.inclusiveRates[index]!), 16);
      expectRounded(settled(exclusiveRate(rate)).rate, percent(exclusive), 30);
    });
  },
  'A24-effective-protection': () => protection('A24-effective-protection'),
  'A24c-effective-protection': () => protection('A24c-effective-protection'),
  'A25-markup-rules': () => {
    const { inputs, outputs } = vectors['A25-markup-rules'];
    const { cost, markup, costIncreasePct } = inputs;
    const rules = settled(markupRules({ cost, markup, costChange: costIncreasePct }));
    expectSame(rules.constantPercentagePrice, outputs.constantPercentagePrice);
    expectSame(rules.constantDollarPrice, outputs.constantDollarPrice);
    expectSame(rules.constantPercentageChange, '10');
    expectSame(rules.constantDollarChange, '5');
  },
  'A26-ntu-static-car': () => {
    const { inputs, outputs } = vectors['A26-ntu-static-car'];
    const { customsValue } = settled(
      impliedCustomsValue({
        fromRate: inputs.oldRatePct,
        toRate: inputs.newRatePct,
        priceChange: inputs.publishedPriceIncrease,
      }),
    );
    expectRounded(customsValue, outputs.impliedCustomsValuePerVehicle, 2);
  },
  'A28-eu-compound-cap-binding': () => {
    const { inputs, outputs } = vectors['A28-eu-compound-cap-binding'];
    const quantity = inputs.quantity100kg;
    const result = settled(
      compoundDuty({
        customsValue: inputs.customsValue,
        parts: [
          { kind: 'ad-valorem', rate: '8.60' },
          { kind: 'specific', operator: '+', rate: '20.20', quantity },
          { kind: 'ad-valorem', operator: 'MAX', rate: '19.40' },
          { kind: 'specific', operator: '+', rate: '9.40', quantity },
        ],
      }),
    );
    expectSame(result.sides?.left, outputs.left);
    expectSame(result.sides?.right, outputs.cap);
    expectSame(result.duty, outputs.duty);
  },
};

describe('duty engine, published vectors', () => {
  for (const id of Object.keys(vectors) as (keyof Vectors)[])
    it(`agrees with ${id} (${vectors[id].source})`, checks[id]);
});
