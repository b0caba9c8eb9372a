import { expect } from 'chai';
import { html } from 'lit';
import { calculator } from '../../helpers/mount.js';
import { open, tableOf, textOf } from '../../helpers/query.js';

/** Both days are in fiscal 2026, whose informal entries pay $2.69. */
const shipment = (value: string, entries = '1') =>
  calculator(
    html`<impact-tariff-calculator
      import-value=${value}
      from-date="2025-10-01"
      to-date="2026-09-30"
      transport="air"
      entries=${entries}
      fees
    ></impact-tariff-calculator>`,
  );

describe('an informal entry pays its flat fee, a formal one at least the minimum', () => {
  for (const [value, entries, fee, shown] of [
    ['2500', '1', '2.69', '$2.69'],
    ['2500.01', '1', '33.58', '$33.58'],
    ['5000', '2', '5.38', '$5.38'],
    ['5000.01', '2', '67.16', '$67.16'],
  ] as const)
    it(`$${value} on ${entries} of them: $${fee}`, async () => {
      const element = await shipment(value, entries);
      expect(element.result!.fees).to.deep.equal({
        mpfBefore: fee,
        mpfAfter: fee,
        hmfBefore: '0',
        hmfAfter: '0',
        before: fee,
        after: fee,
      });
      expect(await tableOf(element)).to.deep.include(['Merchandise processing fee', shown, shown, '$0']);
    });

  it('at the fee of the fiscal year of each day', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator
        import-value="2500"
        from-date="2026-09-30"
        to-date="2026-10-01"
        transport="air"
        fees
      ></impact-tariff-calculator>`,
    );
    expect(element.result!.fees).to.include({ mpfBefore: '2.69', mpfAfter: '2.77' });
  });

  it('and the working names it', async () => {
    const working = textOf(await open(await shipment('2500'), 'How this is worked out', 'working'));
    expect(working).to.contain('merchandise processing fee of an informal entry');
  });
});
