import { sendKeys } from '../../helpers/commands.js';
import { expect } from 'chai';
import { html } from 'lit';
import {
  ImpactChangeEvent,
  type CommitmentResult,
  type ImpactCommitmentBreakdown,
} from '../../../src/classes.js';
import { sum } from '../../../src/core/numbers/decimal.js';
import { breakdown, rows, shownShares } from '../../helpers/breakdown.js';
import { rendered } from '../../helpers/mount.js';
import { press as pressKey } from '../../helpers/press.js';
import { button, control, enter, focused, part, parts, said, textOf } from '../../helpers/query.js';
import { stubTimers } from '../../helpers/stub-timers.js';

const heard: CommitmentResult[] = [];
const listen = (event: Event) => heard.push((event as ImpactChangeEvent<CommitmentResult>).result);

const custom = (shares?: string) =>
  breakdown(
    shares === undefined
      ? html`<impact-commitment-breakdown scenario="custom"></impact-commitment-breakdown>`
      : html`<impact-commitment-breakdown scenario="custom" shares=${shares}></impact-commitment-breakdown>`,
  );

const errorOf = (element: Element, id: string) =>
  textOf(element.shadowRoot!.querySelector(`#share-${id}-error`));

async function press(element: ImpactCommitmentBreakdown, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await rendered(element);
  }
}

/** The shares and what is left of them are always exactly the whole. */
function expectWhole({ result }: ImpactCommitmentBreakdown): void {
  const shares = result!.shares!.map(({ share }) => share);
  expect(sum([...shares, result!.unallocated.share]).toFixed()).to.equal('100');
}

async function slide(element: ImpactCommitmentBreakdown, id: string, ...stops: number[]): Promise<void> {
  const slider = control(element, `slider-${id}`);
  for (const stop of stops) {
    slider.value = String(stop);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await rendered(element);
    expectWhole(element);
  }
  slider.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('a split of one’s own can be edited and always adds up', () => {
  beforeEach(() => {
    heard.length = 0;
    addEventListener('impact-change', listen);
  });
  afterEach(() => removeEventListener('impact-change', listen));

  it('starts even over the seven sectors of the memorandum, badged as nobody’s figure', async () => {
    const element = await custom();
    expect(Object.values(shownShares(element))).to.deep.equal([
      '14.285715',
      '14.285715',
      '14.285714',
      '14.285714',
      '14.285714',
      '14.285714',
      '14.285714',
    ]);
    expectWhole(element);
    expect(said(element, 'badge')).to.equal('illustrative');
    expect(said(element, 'sentence')).to.match(
      /^Your own split \(unpublished\): of up to \$550 billion, 100% is divided/,
    );
    expect(element.result!.parts.every(({ status }) => status === 'illustrative')).to.equal(true);
  });

  it('takes what is missing from the rest, then from the others', async () => {
    const element = await custom('energy:40 metals:20 shipbuilding:20');
    await enter(element, 'share-energy', '50');
    expect(shownShares(element)).to.include({ energy: '50', metals: '20', shipbuilding: '20' });
    expect(said(element, 'rest')).to.equal('Unallocated: 10%');
    await enter(element, 'share-energy', '70');
    expect(shownShares(element)).to.include({ energy: '70', metals: '15', shipbuilding: '15' });
    expect(said(element, 'rest')).to.equal('Unallocated: 0%');
    expectWhole(element);
    expect(heard.at(-1)!.shares!.find(({ id }) => id === 'energy')!.share).to.equal('70');
    expect(rows(element)[5]).to.deep.equal(['Energy', '$385 billion', '70% · illustrative']);
    expect(element.shares).to.equal('metals:15 shipbuilding:15 energy:70');
  });

  it('holds the others and says how much there is, keeping what was typed and the last good answer', async () => {
    const element = await custom('energy:40 metals:50');
    await enter(element, 'mode', 'hold');
    await enter(element, 'share-energy', '55');
    expect(errorOf(element, 'energy')).to.equal('At most 50% with the others held: 5% is missing.');
    expect(control(element, 'share-energy').value).to.equal('55');
    expect(control(element, 'share-energy').getAttribute('aria-invalid')).to.equal('true');
    expect(said(element, 'stale')).to.equal('The result below is for the last valid entries – Energy: 40%.');
    expect(element.result!.parts.find(({ id }) => id === 'energy')!.share).to.equal('40');
    await enter(element, 'share-energy', '12,34,5');
    expect(errorOf(element, 'energy')).not.to.equal('');
    await enter(element, 'share-energy', '50');
    expect(errorOf(element, 'energy')).to.equal('');
    expect(said(element, 'rest')).to.equal('Unallocated: 0%');
  });

  it('complains when the reader pauses, and takes nothing from the others for what was only the beginning', async () => {
    const element = await custom('energy:10 metals:60');
    control(element, 'share-energy').focus();
    const clock = stubTimers();
    const type = async (...texts: string[]) => {
      for (const text of texts) pressKey(element, 'share-energy', text);
      await element.updateComplete;
    };
    await type('8', '80');
    expect(shownShares(element)).to.include({ energy: '80', metals: '20' });
    await type('80€');
    const shares = Object.fromEntries(element.result!.shares!.map(({ id, share }) => [id, share]));
    expect(shares).to.include({ energy: '10', metals: '60' });
    expect([errorOf(element, 'energy'), parts(element, 'stale').length]).to.deep.equal(['', 0]);
    clock.pass(1000);
    await element.updateComplete;
    expect(errorOf(element, 'energy')).to.equal(
      'This field takes a number without a currency, and “€” is one.',
    );
    expect(said(element, 'stale')).to.equal('The result below is for the last valid entries – Energy: 10%.');
    expect(button(element, 'Undo').disabled).to.equal(true);
    await type('8', '80', '8');
    expect(shownShares(element)).to.include({ energy: '8', metals: '60' });
    expect(parts(element, 'stale')).to.have.length(0);
    button(element, 'Undo').click();
    await rendered(element);
    expect(shownShares(element)).to.include({ energy: '10', metals: '60' });
    expect(button(element, 'Undo').disabled).to.equal(true);
  });

  it('scales the others and leaves the rest as it is', async () => {
    const element = await custom('energy:40 metals:30 shipbuilding:10');
    await enter(element, 'mode', 'scale');
    await enter(element, 'share-energy', '60');
    expect(shownShares(element)).to.include({ energy: '60', metals: '15', shipbuilding: '5' });
    expect(said(element, 'rest')).to.equal('Unallocated: 20%');
  });

  it('with a slider, whose way is one step back; it stops at what there is', async () => {
    const element = await custom('energy:40 metals:50');
    await enter(element, 'mode', 'hold');
    await slide(element, 'energy', 42, 47, 90);
    expect(shownShares(element)).to.include({ energy: '50', metals: '50' });
    button(element, 'Undo').click();
    await rendered(element);
    expect(shownShares(element)).to.include({ energy: '40', metals: '50' });
    expect(button(element, 'Undo').disabled).to.equal(true);
  });

  it('undoes step by step, and goes back to even shares and from there', async () => {
    const element = await custom();
    const first = shownShares(element);
    await enter(element, 'share-energy', '30');
    await enter(element, 'share-metals', '5');
    const second = shownShares(element);
    button(element, 'Even shares').click();
    await rendered(element);
    expect(shownShares(element)).to.deep.equal(first);
    button(element, 'Undo').click();
    await rendered(element);
    expect(shownShares(element)).to.deep.equal(second);
    button(element, 'Undo').click();
    await rendered(element);
    expect(shownShares(element)).to.include({ energy: '30' });
    button(element, 'Undo').click();
    await rendered(element);
    expect(shownShares(element)).to.deep.equal(first);
    expect(heard).to.have.length(6);
  });

  it('by the keyboard alone: slider, field, mode, undo, reset', async () => {
    const element = await custom('energy:40 metals:20');
    control(element, 'slider-energy').focus();
    await press(element, 'ArrowRight', 'ArrowRight');
    expect(shownShares(element)['energy']).to.equal('42');
    await press(element, 'Tab');
    expect(focused()!.id).to.equal('share-energy');
    await press(element, 'End', 'Backspace', '5');
    expect(shownShares(element)['energy']).to.equal('45');
    expectWhole(element);
    for (let stop = 0; stop < 4 && focused()!.id !== 'mode'; stop++) await press(element, 'Tab');
    await press(element, 'Tab');
    expect(textOf(focused())).to.equal('Undo');
    await press(element, 'Enter');
    await press(element, 'Tab', 'Enter');
    expect(new Set(Object.values(shownShares(element))).size).to.equal(2);
    expectWhole(element);
  });

  it('every key changes both fields of a share, in words for a screen reader as well', async () => {
    const element = await custom('energy:33.333333');
    const slider = control(element, 'slider-energy');
    expect(slider.value).to.equal('33');
    expect(slider.getAttribute('aria-valuetext')).to.equal('33.333333%');
    expect(slider.getAttribute('aria-label')).to.equal('Energy, slider');
    expect(part(element, 'split').querySelectorAll('input[type="range"]')).to.have.length(7);
  });
});
