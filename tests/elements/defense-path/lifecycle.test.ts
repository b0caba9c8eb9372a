import { expect } from 'chai';
import { html } from 'lit';
import type { ImpactDefensePath } from '../../../src/classes.js';
import { comesAndGoes } from '../../helpers/comes-and-goes.js';
import { path } from '../../helpers/defense.js';
import { control, enter } from '../../helpers/query.js';

function expectTarget(element: ImpactDefensePath, share: string): void {
  expect(element.result!.targetShare).to.equal(share);
  expect(control(element, 'targetShare').value).to.equal(share);
}

comesAndGoes({
  tag: 'impact-defense-path',
  make: path,
  properties: { targetShare: '3.5', targetYear: 2035, denominator: 'current', bothDenominators: true },
  expectProperties: ({ result }) =>
    expect(result).to.include({ targetShare: '3.5', targetYear: 2035, denominator: 'current' }),
  written: html`<impact-defense-path target-share="3"><p>fallback</p></impact-defense-path>`,
  expectWritten: (element) => expectTarget(element, '3'),
  change: (element) => enter(element, 'targetShare', '2.25'),
  expectChanged: (element) => expectTarget(element, '2.25'),
  changeAgain: (element) => enter(element, 'targetShare', '4'),
  expectChangedAgain: (element) => expectTarget(element, '4'),
  drawing: '.years',
  says: { part: 'heading', en: 'the road to', ja: 'GDP比' },
  vary(element, index) {
    if (index % 2 === 0) Object.assign(element, { compare: 'DE', chart: 'line' });
  },
});
