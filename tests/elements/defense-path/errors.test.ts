import { expect } from 'chai';
import { html } from 'lit';
import { ownCountry, ownDefense } from '../../fixtures/own-defense.js';
import { openOptions, path, row } from '../../helpers/defense.js';
import { rendered, until } from '../../helpers/mount.js';
import { below, button, control, enter, parts, said, textOf } from '../../helpers/query.js';

const staleOf = (entry: string) => `The result below is for the last valid entries – ${entry}.`;

describe('what cannot be used is said beside its field, and takes no picture away', () => {
  const complaints = [
    [
      'targetYear',
      '2024',
      'The target year must be after FY2025, the latest figure.',
      'Target fiscal year: 2027',
    ],
    [
      'targetYear',
      '2025',
      'The target year must be after FY2025, the latest figure.',
      'Target fiscal year: 2027',
    ],
    ['targetYear', '2300', 'The target year can be FY2125 at most.', 'Target fiscal year: 2027'],
    ['targetYear', '2027.5', 'Enter a year such as 2027.', 'Target fiscal year: 2027'],
    ['targetYear', '', 'Enter a number.', 'Target fiscal year: 2027'],
    ['targetYear', 'soon', 'This is not a number we can read. Try 2027.', 'Target fiscal year: 2027'],
    ['targetShare', 'two', 'This is not a number we can read. Try 12.5.', 'Target: 2%'],
    ['targetShare', '0', 'Enter a number above zero.', 'Target: 2%'],
    ['targetShare', '-2', 'Enter zero or a positive number.', 'Target: 2%'],
    [
      'gdpGrowth',
      '-100',
      'Growth of −100% or less leaves nothing. Enter more than −100.',
      'GDP growth a year: 2%',
    ],
    ['gdpGrowth', 'x', 'This is not a number we can read. Try 12.5.', 'GDP growth a year: 2%'],
    [
      'deflator',
      '−250',
      'Growth of −100% or less leaves nothing. Enter more than −100.',
      'Price increase a year: none',
    ],
    ['fixedGdp', '0', 'Enter a number above zero.', 'Fixed GDP: ¥560,000,000,000,000'],
  ] as const;
  for (const [id, text, message, answered] of complaints)
    it(`says “${message}” of ${text || 'an empty field'} in ${id}`, async () => {
      const element = await path();
      await openOptions(element);
      const { result } = element;
      const drawing = element.shadowRoot!.querySelector('.years')!.textContent;
      await enter(element, id, text);
      expect(below(element, id).error).to.equal(message);
      expect(control(element, id).value).to.equal(text);
      expect(control(element, id).getAttribute('aria-invalid')).to.equal('true');
      expect(element.result).to.equal(result);
      expect(said(element, 'stale')).to.equal(staleOf(answered));
      expect(element.shadowRoot!.querySelector('.years')!.textContent).to.equal(drawing);
    });

  it('says of a target below the present share that it is reached, and answers', async () => {
    const element = await path();
    await enter(element, 'targetShare', '1.5');
    expect(below(element, 'targetShare')).to.deep.equal({ echo: 'FY2025 stands at 1.96%.', error: '' });
    expect(parts(element, 'notes').map(textOf)[0]).to.equal(
      'The target of 1.5% of fixed FY2022 GDP is reached in FY2025: ¥2.6 trillion above it.',
    );
    expect(element.result!.notes).to.deep.equal(['target-already-reached']);
    expect([...element.shadowRoot!.querySelectorAll('dt')].map(textOf)).to.include('Target of 1.5%');
    expect(parts(element, 'stale')).to.have.length(0);
  });

  it('offers both readings of 123,45', async () => {
    const element = await path();
    await enter(element, 'targetShare', '123,45');
    expect(below(element, 'targetShare').error).to.contain('two ways');
    button(element, '12,345').click();
    await rendered(element);
    expect(element.result!.targetShare).to.equal('12345');
  });

  it('says above the fields what is wrong with one that is not in sight', async () => {
    const element = await path();
    element.currency = 'EUR';
    await rendered(element);
    expect(parts(element, 'notice').map(textOf)).to.deep.equal([
      'Currency: There is no exchange rate for this currency.',
    ]);
    await openOptions(element);
    expect(parts(element, 'notice')).to.have.length(0);
    expect(below(element, 'currency').error).to.equal('There is no exchange rate for this currency.');
    await until(() => said(element, 'stale') === staleOf('Currency: JPY'));
  });

  it('shows what can be shown of attributes that cannot all be used, with every complaint', async () => {
    const element = await path(
      html`<impact-defense-path
        country="atlantis"
        latest-year="1999"
        target-year="2020"
        target-share="2.5"
        currency="EUR"
      ></impact-defense-path>`,
    );
    expect(parts(element, 'notice').map(textOf)).to.have.members([
      'Country: There are no figures for this country. Showing the previous figure.',
      'Latest year: There is no budget for this year.',
      'Currency: There is no exchange rate for this currency.',
    ]);
    expect(below(element, 'targetYear').error).to.contain('must be after FY2025');
    expect(element.result).to.include({ country: 'japan', targetShare: '2.5', targetYear: 2027 });
    await until(() => said(element, 'stale').includes('Target fiscal year: 2027'));
  });
});

describe('figures of the page’s own that the model refuses', () => {
  const withData = async (data: unknown) => {
    const element = await path(
      html`<impact-defense-path
        ><script type="application/json">
          ${JSON.stringify(data)}
        </script></impact-defense-path
      >`,
    );
    await until(() => parts(element, 'notice').length > 0, 'a notice');
    return element;
  };

  it('a gap in the years is named, and no figure of another country stands there', async () => {
    const gap = ownCountry('ruritania', 'Ruritania', [
      [2020, '1', '100'],
      [2023, '2', '100'],
    ]);
    const element = await withData({ ...ownDefense, countries: [gap] });
    expect(parts(element, 'notice').map(textOf)).to.deep.equal([
      'The figures have a gap: nothing for FY2021, FY2022.',
    ]);
    expect(element.result).to.equal(null);
    expect(row(element, 'columns')).to.have.length(0);
  });

  it('a country without GDP is named', async () => {
    const country = { ...ownDefense.countries[0]!, gdp: [] };
    const element = await path(
      html`<impact-defense-path
        ><script type="application/json">
          ${JSON.stringify({ ...ownDefense, countries: [country] })}
        </script></impact-defense-path
      >`,
    );
    await until(() => below(element, 'denominator').error, 'the complaint');
    expect(below(element, 'denominator').error).to.equal(
      'The GDP of FY2022, FY2023, FY2024 is not known, so there is no share of it.',
    );
    expect(element.result).to.equal(null);
  });

  it('what is not of the form is told by path', async () => {
    const element = await withData({ ...ownDefense, knownThrough: 'today' });
    expect(textOf(parts(element, 'notice')[0])).to.contain(
      'knownThrough: expected a date such as "2025-09-16"',
    );
    expect(element.result).to.include({ country: 'japan' });
  });
});
