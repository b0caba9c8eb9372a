import { expect } from 'chai';
import { html } from 'lit';
import { breakdown } from '../../helpers/breakdown.js';
import { expectNothingLeft } from '../../helpers/leaves-nothing.js';
import { mount, rendered } from '../../helpers/mount.js';
import { enter, open, parts } from '../../helpers/query.js';

const TAG = 'impact-commitment-breakdown';

describe('a breakdown comes, moves and goes without a trace', () => {
  it('is made by script alone, and has its result once it is in the page', async () => {
    const element = document.createElement(TAG);
    expect(element.result).to.equal(null);
    element.scenario = 'selected';
    document.body.append(element);
    await rendered(element);
    expect(element.result!.scenario).to.equal('selected');
    element.remove();
  });

  it('keeps what was edited and opened when it is moved', async () => {
    const element = await breakdown(
      html`<impact-commitment-breakdown scenario="custom"></impact-commitment-breakdown>`,
    );
    await enter(element, 'share-energy', '40');
    await open(element, 'Table', 'table');
    const aside = (await mount(html`<aside></aside>`)).querySelector('aside')!;
    aside.append(element);
    await rendered(element);
    expect(element.shares).to.contain('energy:40');
    expect(parts(element, 'table')).to.have.length(1);
  });

  it('a hundred mounts and unmounts leave no listener, no observer, no node', async () => {
    await breakdown();
    await expectNothingLeft(TAG, (element, index) => {
      if (index % 2 === 0) element.scenario = 'custom';
    });
  });
});
