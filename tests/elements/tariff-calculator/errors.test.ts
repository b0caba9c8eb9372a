import { expect } from 'chai';
import { html } from 'lit';
import { calculator, rendered, until } from '../../helpers/mount.js';
import { below, button, control, enter, part, parts, said, tick } from '../../helpers/query.js';

const STALE = 'The result below is for the last valid entries.';
const staleOf = (entry: string) => `The result below is for the last valid entries – ${entry}.`;

describe('what cannot be read is said beside its field, and takes nothing away', () => {
  it('offers both readings of 1.234,56 and takes the one that is chosen', async () => {
    for (const [reading, value] of [
      ['1.23456', '1.23456'],
      ['1,234.56', '1234.56'],
    ] as const) {
      const element = await calculator();
      await enter(element, 'importValue', '1.234,56');
      expect(below(element, 'importValue').error).to.equal(
        'This can be read in two ways. Which one is meant?',
      );
      expect(element.result!.importValue).to.equal('1000000');
      button(element, reading).click();
      await rendered(element);
      expect(element.result!.importValue).to.equal(value);
      expect(control(element, 'importValue').value).to.equal(reading);
      expect(below(element, 'importValue').error).to.equal('');
      expect(() => button(element, reading)).to.throw();
    }
  });

  it('keeps the text and the last good result, marked as such', async () => {
    const element = await calculator();
    await enter(element, 'importValue', '500');
    const good = element.result;
    await enter(element, 'importValue', 'five hundred');
    const input = control(element, 'importValue');
    expect(input.value).to.equal('five hundred');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(below(element, 'importValue').error).to.equal(
      'This is not a number we can read. Try 1,234.5 or 40 billion.',
    );
    expect(element.result).to.equal(good);
    expect(said(element, 'sentence')).to.contain('$137.50 to $75');
    expect(said(element, 'stale')).to.equal(staleOf('Customs value of the imports: $500'));
    const answer = element.shadowRoot!.querySelector('[aria-labelledby="stale"]')!;
    expect([answer.getAttribute('role'), answer.contains(part(element, 'figures'))]).to.deep.equal([
      'group',
      true,
    ]);
    expect(part(element, 'stale').parentElement!.getAttribute('aria-live')).to.equal('polite');
    await enter(element, 'importValue', '600');
    expect(input.getAttribute('aria-invalid')).to.equal('false');
    expect(parts(element, 'stale')).to.have.length(0);
    expect(answer.hasAttribute('role')).to.equal(false);
  });

  it('says an error politely: the message comes into a live region that was there before, and describes its field', async () => {
    const element = await calculator();
    const region = element.shadowRoot!.querySelector('#importValue-error')!;
    expect(region.getAttribute('aria-live')).to.equal('polite');
    await enter(element, 'importValue', '-5');
    expect(element.shadowRoot!.querySelector('#importValue-error')).to.equal(region);
    expect(region.textContent).to.contain('Enter zero or a positive number.');
    expect(control(element, 'importValue').getAttribute('aria-describedby')!.split(' ')).to.include(
      region.id,
    );
  });

  const complaints = [
    ['importValue', '', 'Enter a number.', 'Customs value of the imports: $1,000,000'],
    ['importValue', '-1', 'Enter zero or a positive number.', 'Customs value of the imports: $1,000,000'],
    [
      'importValue',
      '1e400',
      'This is not a number we can read. Try 1,234.5 or 40 billion.',
      'Customs value of the imports: $1,000,000',
    ],
    [
      'importValue',
      '9'.repeat(40),
      'This is too large. The limit is 10³⁰.',
      'Customs value of the imports: $1,000,000',
    ],
    ['toRate', 'x', 'This is not a number we can read. Try 12.5.', 'Rate after: 15%'],
    ['fromRate', '20000', 'This is too large.', 'Rate before: 27.5%'],
    ['toRate', '20000', 'This is too large.', 'Rate after: 15%'],
    ['quantity', '0', 'Enter a quantity above zero.', 'Quantity (units): none'],
    ['freight', 'x', 'This is not a number we can read. Try 1,234.5 or 40 billion.', 'Freight: none'],
  ] as const;
  for (const [id, text, message, answered] of complaints)
    it(`says “${message}” of ${text.slice(0, 8) || 'an empty field'} in ${id}`, async () => {
      const element = await calculator();
      const good = element.result;
      await enter(element, id, text);
      expect(below(element, id).error).to.equal(message);
      expect(control(element, id).value).to.equal(text);
      expect(control(element, id).getAttribute('aria-invalid')).to.equal('true');
      expect(element.result!.dutyAfter).to.equal(good!.dutyAfter);
      expect(said(element, 'stale')).to.equal(staleOf(answered));
    });

  it('wants a whole number of entries', async () => {
    const element = await calculator(html`<impact-tariff-calculator fees></impact-tariff-calculator>`);
    const good = element.result;
    await enter(element, 'entries', '1.5');
    expect(below(element, 'entries').error).to.equal('Enter a whole number of entries, 1 or more.');
    expect(element.result).to.equal(good);
    await enter(element, 'entries', '3');
    expect(below(element, 'entries').error).to.equal('');
  });

  for (const code of ['XYZ', 'US', 'x', ''])
    it(`does not know the currency “${code}”, and keeps the last one`, async () => {
      const element = await calculator();
      await enter(element, 'currency', code);
      expect(below(element, 'currency').error).to.equal('Enter a currency code such as USD, EUR or JPY.');
      expect(control(element, 'currency').value).to.equal(code.toUpperCase());
      expect(control(element, 'currency').getAttribute('aria-invalid')).to.equal('true');
      expect(element.result!.currency).to.equal('USD');
      expect(said(element, 'sentence')).to.contain('$275,000');
      await enter(element, 'currency', 'EUR');
      expect(element.result!.currency).to.equal('EUR');
      expect(parts(element, 'error')).to.have.length(0);
    });

  it('refuses fees in euros and says what to do', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator currency="EUR"></impact-tariff-calculator>`,
    );
    await tick(element, 'fees');
    expect(below(element, 'fees').error).to.equal(
      'US customs fees are set in dollars. Choose USD to add them.',
    );
    expect(element.result!.fees).to.equal(null);
    await enter(element, 'currency', 'USD');
    expect(below(element, 'fees').error).to.equal('');
    expect(element.result!.fees).not.to.equal(null);
  });

  it('writes an old result in the currency it was computed in', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator to-date="2025-09-16"></impact-tariff-calculator>`,
    );
    await enter(element, 'toDate', '2019-05-01');
    await enter(element, 'currency', 'JPY');
    expect(element.result!.currency).to.equal('USD');
    expect(said(element, 'sentence')).to.contain('$275,000');
  });

  for (const [attribute, id, stale] of [
    ['product', 'product', STALE],
    ['origin', 'origin', STALE],
    ['to-date', 'toDate', staleOf('Date after: Oct 10, 2026')],
    ['from-date', 'fromDate', staleOf('Date before: Sep 15, 2025')],
    ['rounding', 'rounding', STALE],
  ] as const)
    it(`says beside the field that the attribute ${attribute} cannot be used`, async () => {
      const element = await calculator();
      element.setAttribute(attribute, 'nonsense');
      await rendered(element);
      await until(() => below(element, id).error);
      await until(() => said(element, 'stale') === stale);
      element.removeAttribute(attribute);
      await rendered(element);
      expect(parts(element, 'error')).to.have.length(0);
      expect(element.result).to.include({ fromRate: '27.5', toRate: '15' });
    });

  it('goes back to what is usual when an attribute is taken away', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator
        import-value="5"
        currency="EUR"
        from-rate="3"
        to-rate="4"
        quantity="2"
        name="x"
      ></impact-tariff-calculator>`,
    );
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
    await rendered(element);
    expect(element.result).to.include({
      importValue: '1000000',
      currency: 'USD',
      fromRate: '27.5',
      toRate: '15',
      product: 'passenger-cars',
      perUnit: null,
    });
  });
});

describe('a setting that cannot be used from the start falls back and draws, with the complaint', () => {
  for (const [attribute, field, stale] of [
    ['to-date', 'toDate', staleOf('Date after: Oct 10, 2026')],
    ['from-date', 'fromDate', staleOf('Date before: Sep 15, 2025')],
    ['product', 'product', STALE],
    ['origin', 'origin', STALE],
    ['currency', 'currency', staleOf('Currency (ISO code): USD')],
    ['rounding', 'rounding', STALE],
    ['import-value', 'importValue', staleOf('Customs value of the imports: $1,000,000')],
  ] as const)
    it(attribute, async () => {
      const element = document.createElement('impact-tariff-calculator');
      element.setAttribute(attribute, 'nonsense');
      document.body.append(element);
      await rendered(element);
      await until(() => below(element, field).error);
      expect(element.result).to.include({ importValue: '1000000', fromRate: '27.5', toRate: '15' });
      await until(() => said(element, 'stale') === stale);
      element.remove();
    });

  it('above the controls where its field is not shown', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator mfn-rate="nonsense"></impact-tariff-calculator>`,
    );
    expect(element.result).to.include({ fromRate: '27.5', toRate: '15' });
    expect(said(element, 'notice')).to.match(/^MFN rate of the goods: /);
  });
});

describe('undefined means not given, and numbers are taken', () => {
  it('in every property', async () => {
    const element = await calculator();
    const usual = element.result;
    const names = [
      'importValue',
      'currency',
      'product',
      'origin',
      'quota',
      'transport',
      'entries',
      'rounding',
    ];
    for (const name of names) {
      Object.assign(element, { [name]: undefined });
      await rendered(element);
      expect(element.result, name).to.deep.equal(usual);
    }
    Object.assign(element, { importValue: 2000, fromRate: 10, toRate: 2.5, quantity: 4 });
    await rendered(element);
    expect(element.result).to.include({ product: null, dutyBefore: '200', dutyAfter: '50' });
    expect(element.result!.perUnit).to.include({ dutyBefore: '50' });
  });

  it('and rates without a product mean custom rates', async () => {
    const given = await calculator(html`<impact-tariff-calculator to-rate="10"></impact-tariff-calculator>`);
    const named = await calculator(
      html`<impact-tariff-calculator product="custom" to-rate="10"></impact-tariff-calculator>`,
    );
    expect(given.result).to.include({ product: null, fromRate: '27.5', toRate: '10' });
    expect(named.result).to.deep.equal(given.result);
  });
});
