import { expect } from 'chai';
import fc from 'fast-check';
import { weighReadings, type Readings } from '../../../src/core/defense/defense-readings.js';
import { decimal } from '../../../src/core/numbers/decimal.js';
import { expectStepsToHold } from '../../helpers/expect-steps.js';
import { hundredths } from '../../helpers/defense-model.js';

/** Japan’s FY2025 in billions of yen: three definitions, initial or with the supplementary budget, over 560 and 672.6 trillion. */
const JAPAN = (
  [
    ['all', '9900', '1100'],
    ['budget', '8700.5', '847.2'],
    ['programme', '8474.8', '502.1'],
  ] as const
).flatMap(([id, initial, supplementary]) =>
  (['560000', '672600'] as const).flatMap((gdp) => [
    { id: `${id} ${gdp}`, initial, gdp },
    { id: `${id}+ ${gdp}`, initial, supplementary, gdp },
  ]),
);

function weigh(claim: string, readings: Parameters<typeof weighReadings>[0]['readings'] = JAPAN): Readings {
  const result = weighReadings({ readings, claim });
  if (!result.ok) throw new Error(`refused: ${result.reason} ${result.field ?? ''}`);
  return result;
}

const carrying = (claim: string) => weigh(claim).readings.flatMap(({ id, carries }) => (carries ? [id] : []));

describe('all readings of a year', () => {
  it('of Japan’s FY2025 are twelve, from 1.26 to 1.96 %', () => {
    const { readings, lowest, highest, steps } = weigh('2');
    expect(readings.map(({ share }) => decimal(share).toFixed(2)).sort()).to.deep.equal(
      '1.26 1.29 1.33 1.42 1.47 1.51 1.55 1.60 1.64 1.70 1.77 1.96'.split(' '),
    );
    expect(decimal(lowest).toFixed(2)).to.equal('1.26');
    expect(decimal(highest).toFixed(2)).to.equal('1.96');
    expect(steps.map(({ id, value }) => [id, value])).to.deep.equal(
      readings.map(({ id, share }) => [id, share]),
    );
    expectStepsToHold(steps);
  });

  it('carry a claim where they are as high, rounded to one place as governments publish shares', () => {
    expect(carrying('2')).to.deep.equal(['all+ 560000']);
    expect(carrying('2.1')).to.deep.equal([]);
    expect(carrying('1.8')).to.deep.equal(['all 560000', 'all+ 560000']);
    expect(['2', '2.1', '1.8'].map((claim) => weigh(claim).carrying)).to.deep.equal([1, 0, 2]);
    expect(carrying('1.3')).to.have.length(12);
    expect(carrying('1.5')).to.have.length(8);
    expect(weigh('2').places).to.equal(1);
  });

  it('are rounded to as many places as the claim has', () => {
    expect(weigh('1.96').places).to.equal(2);
    expect(carrying('1.96')).to.deep.equal(['all+ 560000']);
    expect(carrying('1.97')).to.deep.equal([]);
    expect(carrying('1.965')).to.deep.equal([]);
    expect(carrying('1.964')).to.deep.equal(['all+ 560000']);
  });

  it('are refused where there is none, or where one is no number', () => {
    expect(weighReadings({ readings: [], claim: '2' })).to.deep.include({ ok: false, reason: 'no-data' });
    expect(weighReadings({ readings: JAPAN, claim: '-1' })).to.deep.include({
      reason: 'negative',
      field: 'claim',
    });
    expect(weighReadings({ readings: [{ id: 'x', initial: '1', gdp: '0' }], claim: '2' })).to.deep.include({
      reason: 'not-positive',
      field: 'gdp',
    });
  });

  it('carry no more claims when the claim rises, and each is spending over GDP', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ initial: hundredths(1, 1e6), gdp: hundredths(1, 1e7) }), {
          minLength: 1,
          maxLength: 8,
        }),
        hundredths(0, 500),
        hundredths(0, 500),
        (all, a, b) => {
          const readings = all.map((one, at) => ({ ...one, id: `${at}` }));
          const [low, high] = decimal(a).lte(b) ? [a, b] : [b, a];
          const [lower, higher] = [weigh(low, readings), weigh(high, readings)];
          // Two places at most are compared, so that a higher claim with fewer places can be met by rounding up.
          if (lower.places === higher.places) expect(higher.carrying).to.be.at.most(lower.carrying);
          for (const { share, spending, gdp } of lower.readings)
            expect(decimal(spending).dividedBy(gdp).times(100).minus(share).abs().lt('1e-25')).to.equal(true);
        },
      ),
    );
  });
});
