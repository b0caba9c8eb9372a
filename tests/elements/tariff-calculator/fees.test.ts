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
  for (const [value, entries, fee, shown, kind] of [
    ['2500', '1', '2.69', '$2.69', 'informal'],
    ['2500.01', '1', '33.58', '$33.58', 'formal'],
    ['5000', '2', '5.38', '$5.38', 'informal'],
    ['5000.01', '2', '67.16', '$67.16', 'formal'],
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
        entryBefore: kind,
        entryAfter: kind,
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

  it('and the sentence says what was taken: fiscal year, entries and their kind', async () => {
    const fees = async (place: Promise<Element>) =>
      textOf((await place).shadowRoot!.querySelector('[data-sentence="fees"]'));
    expect(await fees(shipment('5000', '2'))).to.equal(
      'Customs fees: fiscal year 2026, 2 informal entries (up to $2,500 each) by air.',
    );
    expect(await fees(shipment('5000.01', '1'))).to.equal(
      'Customs fees: fiscal year 2026, 1 formal entry by air.',
    );
    expect(
      await fees(
        calculator(
          html`<impact-tariff-calculator
            from-rate="0"
            to-rate="15"
            import-value="2500"
            fees
          ></impact-tariff-calculator>`,
        ),
      ),
    ).to.equal(
      'Customs fees: fiscal year 2027, 1 informal entry (up to $2,500 each) by sea. Without a date, the newest fiscal year known is taken.',
    );
  });

  it('and goods under a free trade agreement that exempts pay none, which is said and cited', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator
        origin="KR"
        from-date="2025-03-01"
        to-date="2025-06-01"
        import-value="30000"
        fees
      ></impact-tariff-calculator>`,
    );
    expect(element.result!.fees).to.include({ mpfBefore: '0', mpfAfter: '0', hmfAfter: '37.5' });
    expect(textOf(element.shadowRoot!.querySelector('[data-sentence="fees"]'))).to.equal(
      'Customs fees: fiscal year 2025, no merchandise processing fee under KORUS.',
    );
    const sources = textOf(await open(element, 'Sources', 'sources'));
    expect(sources).to.contain('Merchandise processing fee · none under KORUS · 19 CFR 24.23(c)(12)');
  });

  it('and the working names it', async () => {
    const working = textOf(await open(await shipment('2500'), 'How this is worked out', 'working'));
    expect(working).to.contain('merchandise processing fee of an informal entry');
  });
});
