import {
  customsFees,
  tariffChange,
  type EntryManner,
  type FeeRates,
  type Outcome,
  type Step,
} from '../../src/core/index.js';
import {
  adValoremEquivalent,
  compoundDuty,
  displacedRate,
  dutyPaidPriceChange,
  effectiveProtection,
  exclusiveRate,
  floorBlend,
  importTax,
  inclusiveFloor,
  importMarket,
  inclusiveRate,
  landedCost,
  layeredDuty,
  lotPrice,
  sharesOfChain,
  specificDuty,
} from '../../src/models/index.js';
import { tariffs } from '../../src/data/tariffs/index.js';

type Kind = 'money' | 'percent' | 'number';

/** A formula of the library with numbers to start from. */
export interface Model {
  /** Each input by the name that the formula gives it, with what it counts and where it starts. */
  readonly inputs: Readonly<Record<string, readonly [Kind, string]>>;
  readonly compute: (given: Readonly<Record<string, string>>) => Outcome<{ readonly steps: readonly Step[] }>;
}

/** The inputs are typed, so that a formula can only ask for what the page offers. */
function model<Name extends string>(
  inputs: Readonly<Record<Name, readonly [Kind, string]>>,
  compute: (given: Readonly<Record<Name, string>>) => Outcome<{ readonly steps: readonly Step[] }>,
): Model {
  return { inputs, compute };
}

const { merchandiseProcessing, harborMaintenance } = tariffs.fees;
const { limits } = merchandiseProcessing;
/** The newest fiscal year that the data know. */
export const newestFees = limits[limits.length - 1]!;
const rates: FeeRates = {
  mpf: {
    rate: merchandiseProcessing.rate,
    minimum: newestFees.minimum,
    maximum: newestFees.maximum,
    ...(newestFees.informal ? { informal: newestFees.informal } : {}),
  },
  hmf: { rate: harborMaintenance.rate },
};
const byOcean: EntryManner & { readonly rates: FeeRates } = { transport: 'ocean', rates };
const layer = (id: string, rate: string) => ({ id, rate });

/** The formulas A1 to A14 of the static duty engine, in the order they build on one another. */
export const models: Readonly<Record<string, Model>> = {
  a1: model({ customsValue: ['money', '39933000000'], rate: ['percent', '15'] }, ({ customsValue, rate }) =>
    layeredDuty({ customsValue, layers: [layer('rate', rate)] }),
  ),
  a2: model(
    { specificRate: ['money', '35.10'], quantity: ['number', '100'], unitMultiplier: ['number', '0.01'] },
    ({ specificRate, quantity, unitMultiplier }) =>
      specificDuty({ rate: specificRate, quantity, unitMultiplier }),
  ),
  a3: model(
    {
      customsValue: ['money', '1200'],
      rate: ['percent', '13.8'],
      quantity: ['number', '100'],
      notLessThan: ['money', '13'],
      notMoreThan: ['money', '15'],
      reduction: ['money', '7'],
    },
    ({ customsValue, rate, quantity, notLessThan, notMoreThan, reduction }) =>
      compoundDuty({
        customsValue,
        parts: [
          { kind: 'ad-valorem', rate },
          { kind: 'specific', operator: 'MIN', rate: notLessThan, quantity },
          { kind: 'specific', operator: 'MAX', rate: notMoreThan, quantity },
          { kind: 'specific', operator: '-', rate: reduction, quantity },
        ],
      }),
  ),
  a4: model({ duty: ['money', '800'], customsValue: ['money', '1200'] }, adValoremEquivalent),
  a5: model(
    {
      customsValue: ['money', '14172'],
      rateLayer1: ['percent', '2.9'],
      rateLayer2: ['percent', '50'],
    },
    ({ customsValue, rateLayer1, rateLayer2 }) =>
      layeredDuty({
        customsValue,
        layers: [layer('mfn', rateLayer1), layer('additional', rateLayer2)],
        rounding: 'cents',
      }),
  ),
  a6: model({ mfnRate: ['percent', '2.5'], floorRate: ['percent', '15'] }, inclusiveFloor),
  a6blend: model(
    {
      preferenceShare: ['percent', '86'],
      certifiedShare: ['percent', '50'],
      baseRate: ['percent', '0'],
      floorRate: ['percent', '15'],
      uncertifiedRate: ['percent', '25'],
    },
    floorBlend,
  ),
  a7: model(
    { sectoralRate: ['percent', '20'], generalRate: ['percent', '10'], coveredShare: ['percent', '40'] },
    displacedRate,
  ),
  a8: model({ customsValue: ['money', '85000'] }, ({ customsValue }) =>
    customsFees({ value: customsValue, transport: 'ocean', rates }),
  ),
  a9: model({ value: ['money', '1350'], duty: ['money', '60'], taxRate: ['percent', '10'] }, importTax),
  a10: model(
    {
      goods: ['money', '10000'],
      freight: ['money', '1200'],
      insurance: ['money', '120'],
      rate: ['percent', '15'],
    },
    ({ goods, freight, insurance, rate }) =>
      landedCost({ goods, freight, insurance, basis: 'FOB', layers: [layer('rate', rate)], fees: byOcean }),
  ),
  a11: model({ customsValue: ['money', '14172.50'], rate: ['percent', '2.9'] }, ({ customsValue, rate }) =>
    layeredDuty({ customsValue, layers: [layer('rate', rate)], rounding: 'us-customs' }),
  ),
  a12: model({ exclusiveRate: ['percent', '27.5'] }, (given) => inclusiveRate(given.exclusiveRate)),
  a12back: model({ inclusiveRate: ['percent', '20'] }, (given) => exclusiveRate(given.inclusiveRate)),
  a13: model(
    {
      importValue: ['money', '39933000000'],
      fromRate: ['percent', '27.5'],
      toRate: ['percent', '15'],
    },
    ({ importValue, fromRate, toRate }) =>
      tariffChange({
        importValue,
        before: [layer('rate', fromRate)],
        after: [layer('rate', toRate)],
      }),
  ),
  a13price: model({ fromRate: ['percent', '27.5'], toRate: ['percent', '15'] }, dutyPaidPriceChange),
  a14: model(
    {
      outputRate: ['percent', '15'],
      inputShare1: ['percent', '40'],
      inputRate1: ['percent', '25'],
      inputShare2: ['percent', '20'],
      inputRate2: ['percent', '2.5'],
    },
    ({ outputRate, inputShare1, inputRate1, inputShare2, inputRate2 }) =>
      effectiveProtection(outputRate, [
        { share: inputShare1, rate: inputRate1 },
        { share: inputShare2, rate: inputRate2 },
      ]),
  ),
  b1: model(
    {
      customsValue: ['money', '40000'],
      fromRate: ['percent', '27.5'],
      toRate: ['percent', '15'],
      demandElasticity: ['number', '3'],
      supplyElasticity: ['number', '47'],
    },
    importMarket,
  ),
  c3: model({ exporters: ['percent', '5'], businesses: ['percent', '30'] }, ({ exporters, businesses }) =>
    sharesOfChain(exporters, businesses),
  ),
  c4: model(
    {
      customsValue: ['money', '40000'],
      fromRate: ['percent', '27.5'],
      toRate: ['percent', '15'],
      passThrough: ['percent', '94'],
      carriage: ['money', '0'],
      margin: ['money', '3557'],
    },
    (given) => lotPrice({ ...given, marginRule: 'percent' }),
  ),
};
