import { expect } from 'chai';
import { html } from 'lit';
import type { ImpactTariffCalculator } from '../../../src/classes.js';
import { comesAndGoes } from '../../helpers/comes-and-goes.js';
import { calculator } from '../../helpers/mount.js';
import { control, enter } from '../../helpers/query.js';

function expectValue(element: ImpactTariffCalculator, value: string, typed: string): void {
  expect(element.result!.importValue).to.equal(value);
  expect(control(element, 'importValue').value).to.equal(typed);
}

comesAndGoes({
  tag: 'impact-tariff-calculator',
  make: calculator,
  properties: { importValue: '39933000000', quantity: 3, fees: true, product: 'light-trucks' },
  expectProperties({ result }) {
    expect(result).to.include({
      importValue: '39933000000',
      product: 'light-trucks',
      dutyBefore: '19966500000',
    });
    expect(result!.perUnit).not.to.equal(null);
    expect(result!.fees).not.to.equal(null);
  },
  written: html`<impact-tariff-calculator import-value="500" name="x"
    ><p>fallback</p></impact-tariff-calculator
  >`,
  expectWritten: (element) => expectValue(element, '500', '500'),
  change: (element) => enter(element, 'importValue', '7 thousand'),
  expectChanged: (element) => expectValue(element, '7000', '7 thousand'),
  changeAgain: (element) => enter(element, 'importValue', '8'),
  expectChangedAgain: (element) => expectValue(element, '8', '8'),
  drawing: '.bars',
  says: { part: 'sentence', en: 'The duty falls', ja: '関税は' },
});
