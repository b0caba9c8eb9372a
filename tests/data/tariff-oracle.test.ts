import { expect } from 'chai';
import fc from 'fast-check';
import { tariffRates } from '../../src/data/tariffs/schedule.js';
import { NUMBER_DEFAULTS, NUMBER_RULES, scenarioOf } from '../../src/elements/tariff-calculator/inputs.js';
import { computeTariff } from '../../src/elements/tariff-calculator/model.js';
import type { TariffSettings } from '../../src/elements/tariff-calculator/types.js';
import { NumberEntries } from '../../src/ui/number-entries.js';

/**
 * Duties and fees worked out a second time: whole-number arithmetic on a table of its own, written from the acts and not from the data, without
 * anything of `src` but what is tested. Rates are in hundredths of a percent, money in cents.
 */

/** From a day on: `+` on top of the ordinary rate, `>` at least so much in all, `=` so much in all, `m` the ordinary rate. */
type Era = readonly [from: string, how: '+' | '>' | '=' | 'm', rate?: number];

const GENERAL: Readonly<Record<string, readonly Era[]>> = {
  JP: [
    ['2025-01-01', 'm'],
    ['2025-04-05', '+', 1000],
    ['2025-04-09', '+', 2400],
    ['2025-04-10', '+', 1000],
    ['2025-08-07', '>', 1500],
  ],
  EU: [
    ['2025-01-01', 'm'],
    ['2025-04-05', '+', 1000],
    ['2025-04-09', '+', 2000],
    ['2025-04-10', '+', 1000],
    ['2025-08-07', '>', 1500],
  ],
  KR: [
    ['2025-01-01', 'm'],
    ['2025-04-05', '+', 1000],
    ['2025-04-09', '+', 2500],
    ['2025-04-10', '+', 1000],
    ['2025-08-07', '+', 1500],
    ['2025-11-14', '>', 1500],
  ],
  GB: [
    ['2025-01-01', 'm'],
    ['2025-04-05', '+', 1000],
  ],
  CH: [
    ['2025-01-01', 'm'],
    ['2025-04-05', '+', 1000],
    ['2025-04-09', '+', 3100],
    ['2025-04-10', '+', 1000],
    ['2025-08-07', '+', 3900],
    ['2025-11-14', '>', 1500],
  ],
};
const SURCHARGE: Era = ['2026-02-24', '+', 1000];
const FORCED_LABOR: Readonly<Record<string, Era>> = {
  JP: ['2026-07-24', '>', 1250],
  EU: ['2026-07-24', '>', 1000],
  KR: ['2026-07-24', '>', 1250],
  GB: ['2026-07-24', '+', 1000],
  CH: ['2026-07-24', '>', 1250],
};
const CARS: Readonly<Record<string, readonly Era[]>> = {
  JP: [
    ['2025-01-01', 'm'],
    ['2025-04-03', '+', 2500],
    ['2025-09-16', '>', 1500],
  ],
  EU: [
    ['2025-01-01', 'm'],
    ['2025-04-03', '+', 2500],
    ['2025-08-01', '>', 1500],
  ],
  KR: [
    ['2025-01-01', '=', 0],
    ['2025-04-03', '=', 2500],
    ['2025-11-01', '>', 1500],
  ],
};

function eras(product: string, origin: string): readonly Era[] {
  const general = GENERAL[origin]!;
  if (product === 'other-goods') return [...general, SURCHARGE, FORCED_LABOR[origin]!];
  if (product === 'passenger-cars') return CARS[origin]!;
  if (product === 'heavy-trucks')
    return [...general.filter(([from]) => from < '2025-11-01'), ['2025-11-01', '+', 2500]];
  const before = general.filter(([from]) => from < '2025-10-14');
  if (origin === 'KR') return [...before, ['2025-10-14', '+', 2500], ['2025-11-14', '>', 1500]];
  if (origin === 'CH') return [...before, ['2025-10-14', '+', 2500]];
  return [...before, origin === 'GB' ? ['2025-10-14', '+', 1000] : ['2025-10-14', '>', 1500]];
}

/** The layers of the rate on a day: the ordinary one and what is added, or the whole where only that is known. */
function layersOn(product: string, origin: string, ordinary: number, day: string): number[] {
  const [, how, rate = 0] = eras(product, origin)
    .filter(([from]) => from <= day)
    .at(-1)!;
  if (how === '=') return [rate];
  if (how === 'm') return [ordinary];
  return [ordinary, how === '+' ? rate : Math.max(rate - ordinary, 0)];
}

/** Cents: least and most of a formal entry, and the flat fee of an informal one. */
const FEES: Readonly<Record<number, readonly [least: bigint, most: bigint, informal: bigint]>> = {
  2025: [3271n, 63462n, 262n],
  2026: [3358n, 65150n, 269n],
  2027: [3458n, 67086n, 277n],
};
const fiscalYear = (day: string) => Number(day.slice(0, 4)) + (day.slice(5) >= '10-01' ? 1 : 0);

/** Halves up. */
const divided = (a: bigint, b: bigint) => (2n * a + b) / (2n * b);

interface Case {
  readonly product: string;
  readonly origin: string;
  readonly ordinary: number;
  readonly day: string;
  readonly cents: bigint;
  readonly entries: bigint;
  readonly sea: boolean;
}

function workedOut({ product, origin, ordinary, day, cents, entries, sea }: Case) {
  const dollars = divided(cents, 100n);
  const duty = layersOn(product, origin, ordinary, day).reduce(
    (sum, rate) => sum + divided(dollars * BigInt(rate), 100n),
    0n,
  );
  const [least, most, informal] = FEES[fiscalYear(day)]!;
  const formal = () => {
    const one = divided(dollars * 3464n, 10_000n * entries);
    return one < least ? least : one > most ? most : one;
  };
  const preferred = origin === 'KR' && product === 'passenger-cars';
  const mpf = preferred ? 0n : cents <= 250_000n * entries ? informal * entries : formal() * entries;
  const hmf = sea ? divided(dollars * 125n, 1000n) : 0n;
  return { duty, mpf, hmf, total: cents + duty + mpf + hmf };
}

const money = (cents: bigint) => `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
const inCents = (value: string) => {
  const [whole = '0', part = ''] = value.split('.');
  expect(part.length, value).to.be.lessThan(3);
  return BigInt(whole) * 100n + BigInt(part.padEnd(2, '0'));
};

function computed(one: Case & { readonly before: string }) {
  const settings = {
    product: one.product,
    origin: one.origin,
    importValue: money(one.cents),
    fromDate: one.before,
    toDate: one.day,
    fees: true,
    rounding: 'us-customs',
    transport: one.sea ? 'ocean' : 'air',
    entries: String(one.entries),
    ...(one.product === 'passenger-cars' || one.product === 'heavy-trucks'
      ? {}
      : { mfnRate: String(one.ordinary / 100) }),
  } as unknown as TariffSettings;
  const entries = new NumberEntries(NUMBER_RULES, NUMBER_DEFAULTS);
  entries.take(settings);
  const outcome = computeTariff(scenarioOf(settings, entries), tariffRates);
  if (!outcome.ok) throw new Error(JSON.stringify([settings, outcome.refusals]));
  return outcome.computed.result;
}

const day = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2026-10-10'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** Many near the limit of informal entries and near the days of changes. */
const cents = fc.oneof(
  fc.bigInt({ min: 0n, max: 10n ** 12n }),
  fc.bigInt({ min: 249_900n, max: 250_100n }),
  fc.bigInt({ min: 0n, max: 2_000_000n }),
);
const edges = fc.constantFrom(
  '2025-04-04',
  '2025-04-08',
  '2025-04-09',
  '2025-04-10',
  '2025-09-30',
  '2025-10-01',
  '2025-10-31',
  '2025-11-01',
  '2026-02-23',
  '2026-02-24',
  '2026-09-30',
  '2026-10-01',
);
const goods = fc.constantFrom(
  ...['JP', 'EU', 'KR', 'GB', 'CH'].flatMap((origin) => [
    ['other-goods', origin] as const,
    ['wood-furniture', origin] as const,
  ]),
  ...(['JP', 'EU', 'KR'] as const).map((origin) => ['passenger-cars', origin] as const),
  ['passenger-cars', 'KR'] as const,
  ['heavy-trucks', 'JP'] as const,
);
const ORDINARY: Readonly<Record<string, number>> = { 'passenger-cars': 250, 'heavy-trucks': 2500 };

describe('duties and fees, worked out a second time', () => {
  it('are the same to the cent in thousands of scenarios, with exemptions, informal entries and the day of 9 April 2025', () => {
    const seen = { informal: 0, exempt: 0, formal: 0, oneDay: 0 };
    fc.assert(
      fc.property(
        goods,
        fc.integer({ min: 0, max: 4000 }),
        fc.oneof(day, edges),
        fc.oneof(day, edges),
        cents,
        fc.bigInt({ min: 1n, max: 6n }),
        fc.boolean(),
        ([product, origin], ordinary, before, after, value, entries, sea) => {
          const one = {
            product,
            origin,
            ordinary: ORDINARY[product] ?? ordinary,
            cents: value,
            entries,
            sea,
          };
          const result = computed({ ...one, day: after, before });
          const [first, second] = [workedOut({ ...one, day: before }), workedOut({ ...one, day: after })];
          seen[result.fees!.entryAfter] += 1;
          if (after === '2025-04-09') seen.oneDay += 1;
          expect({
            before: [
              result.dutyBefore,
              result.fees!.mpfBefore,
              result.fees!.hmfBefore,
              result.landedBefore,
            ].map(inCents),
            after: [result.dutyAfter, result.fees!.mpfAfter, result.fees!.hmfAfter, result.landedAfter].map(
              inCents,
            ),
            saving: result.saving.startsWith('-') ? -inCents(result.saving.slice(1)) : inCents(result.saving),
          }).to.deep.equal({
            before: [first.duty, first.mpf, first.hmf, first.total],
            after: [second.duty, second.mpf, second.hmf, second.total],
            saving: first.duty - second.duty,
          });
        },
      ),
      { numRuns: 4000, seed: 20261129 },
    );
    for (const [kind, count] of Object.entries(seen)) expect(count, kind).to.be.greaterThan(50);
  });

  it('are those of the cases that were once wrong', () => {
    const korea = {
      product: 'passenger-cars',
      origin: 'KR',
      ordinary: 250,
      cents: 3_000_000n,
      entries: 1n,
      sea: true,
    };
    const { fees } = computed({ ...korea, before: '2025-03-01', day: '2025-03-01' });
    expect([fees!.mpfAfter, fees!.hmfAfter, fees!.entryAfter]).to.deep.equal(['0', '37.5', 'exempt']);
    const custom = {
      fromRate: '0',
      toRate: '15',
      importValue: '2500',
      fees: true,
      rounding: 'us-customs',
    } as unknown as TariffSettings;
    const mpf = (importValue: string) => {
      const entries = new NumberEntries(NUMBER_RULES, NUMBER_DEFAULTS);
      entries.take({ ...custom, importValue });
      const outcome = computeTariff(scenarioOf({ ...custom, importValue }, entries), tariffRates);
      return outcome.ok && outcome.computed.result.fees!.mpfAfter;
    };
    expect([mpf('2500'), mpf('2500.01'), mpf('0')]).to.deep.equal(['2.77', '34.58', '2.77']);
  });
});
