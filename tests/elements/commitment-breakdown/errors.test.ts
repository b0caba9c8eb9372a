import { expect } from 'chai';
import { html } from 'lit';
import { breakdown, openOptions, rows } from '../../helpers/breakdown.js';
import { rendered } from '../../helpers/mount.js';
import { below, enter, parts, said, textOf } from '../../helpers/query.js';

const notices = (element: Element) => parts(element, 'notice').map(textOf);

describe('what cannot be used is said, and a picture stays', () => {
  for (const [name, template, notice] of [
    [
      'an unknown commitment',
      html`<impact-commitment-breakdown
        commitment="atlantis"
        scenario="selected"
      ></impact-commitment-breakdown>`,
      'This commitment is not in the data. Showing the previous figure.',
    ],
    [
      'an unknown list',
      html`<impact-commitment-breakdown scenario="rumours"></impact-commitment-breakdown>`,
      'This list is not in the data. Showing the previous figure.',
    ],
  ] as const)
    it(`${name}: beside its field`, async () => {
      const element = await breakdown(template);
      const errors = parts(element, 'error').map(textOf);
      expect(errors).to.deep.equal([notice]);
      expect(rows(element).length).to.be.greaterThan(2);
      expect(said(element, 'stale')).to.equal('The result below is for the last valid entries.');
    });

  it('shares that exceed the whole are refused by how much', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown
        scenario="custom"
        shares="energy:80 metals:30.5"
      ></impact-commitment-breakdown>`,
    );
    expect(notices(element)).to.deep.equal(['The parts exceed the whole by 10.5%.']);
    expect(element.result!.shares!.map(({ share }) => share)).to.include('14.285714');
  });

  for (const [shares, notice] of [
    ['gold:5', 'Shares are written as “semiconductors:40 pharmaceuticals:12.5”, with the sectors below.'],
    ['energy', 'Shares are written as “semiconductors:40 pharmaceuticals:12.5”, with the sectors below.'],
    ['energy:1 energy:2', 'A sector is named twice.'],
    ['energy:-1', 'Enter zero or a positive number.'],
    ['energy:0.1234567', 'At most 6 decimal places.'],
    ['energy:x', 'This is not a number we can read.'],
  ] as const)
    it(`the shares ${shares}`, async () => {
      const element = await breakdown(
        html`<impact-commitment-breakdown scenario="custom" shares=${shares}></impact-commitment-breakdown>`,
      );
      expect(notices(element)).to.deep.equal([notice]);
    });

  it('a total below what is allocated is refused by how much, and the last answer stays', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown scenario="selected"></impact-commitment-breakdown>`,
    );
    await openOptions(element);
    await enter(element, 'total', '30 billion');
    expect(below(element, 'total').error).to.equal('The parts exceed the whole by $6,000,000,000.');
    expect(element.result!.total).to.equal('550000000000');
    await enter(element, 'total', '0');
    expect(below(element, 'total').error).to.equal('Enter a number above zero.');
    await enter(element, 'exchangeRate', '0');
    await enter(element, 'total', '');
    expect(below(element, 'exchangeRate').error).to.equal('Enter a number above zero.');
    await enter(element, 'exchangeRate', '');
    expect(parts(element, 'stale')).to.have.length(0);
  });

  it('an entry that can be read in two ways is asked back, in a closed drawer too', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown total="123,45"></impact-commitment-breakdown>`,
    );
    expect(notices(element)).to.deep.equal(['Total: This can be read in two ways. Which one is meant?']);
    await openOptions(element);
    expect(parts(element, 'choice').map(textOf)).to.include('12,345');
    expect(element.result!.total).to.equal('550000000000');
  });

  it('a way to spread what has no period, or that is not known', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown
        commitment="us-korea-investment"
        schedule="straight"
      ></impact-commitment-breakdown>`,
    );
    expect(notices(element)).to.deep.equal(['Payment profile: No payment period has been published.']);
    element.commitment = 'us-japan-investment';
    element.schedule = 'lumpy';
    await rendered(element);
    expect(notices(element)).to.deep.equal(['Payment profile: This choice is not known.']);
    element.schedule = undefined;
    await rendered(element);
    expect(notices(element)).to.deep.equal([]);
    expect(element.result!.commitment).to.equal('us-japan-investment');
  });
});
