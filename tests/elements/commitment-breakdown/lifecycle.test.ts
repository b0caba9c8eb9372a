import { expect } from 'chai';
import { html } from 'lit';
import type { ImpactCommitmentBreakdown } from '../../../src/classes.js';
import { breakdown } from '../../helpers/breakdown.js';
import { comesAndGoes } from '../../helpers/comes-and-goes.js';
import { until } from '../../helpers/mount.js';
import { control, enter } from '../../helpers/query.js';

const split = (content: unknown = '') =>
  html`<impact-commitment-breakdown scenario="custom">${content}</impact-commitment-breakdown>`;

/** Gives energy a share; the fields of the split are fetched when they are first wanted. */
async function give(element: ImpactCommitmentBreakdown, share: string): Promise<void> {
  await until(() => element.shadowRoot!.querySelector('#share-energy'), 'the fields of the split');
  await enter(element, 'share-energy', share);
}

function expectShare(element: ImpactCommitmentBreakdown, share: string): void {
  expect(element.shares).to.contain(`energy:${share}`);
  expect(control(element, 'share-energy').value).to.equal(share);
}

comesAndGoes({
  tag: 'impact-commitment-breakdown',
  make: (template = split()) => breakdown(template),
  properties: { scenario: 'selected' },
  expectProperties: ({ result }) => expect(result!.scenario).to.equal('selected'),
  written: split(html`<p>fallback</p>`),
  expectWritten(element) {
    expect(element.result!.scenario).to.equal('custom');
    expect(element.shares).to.equal(undefined);
  },
  change: (element) => give(element, '40'),
  expectChanged: (element) => expectShare(element, '40'),
  changeAgain: (element) => give(element, '12.5'),
  expectChangedAgain: (element) => expectShare(element, '12.5'),
  drawing: '.stack, .row-bar',
  says: { part: 'data-date', en: 'Data', ja: '時点' },
  vary(element, index) {
    if (index % 2 === 0) element.scenario = 'custom';
  },
});
