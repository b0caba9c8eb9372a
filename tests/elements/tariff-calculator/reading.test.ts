import { expect } from 'chai';
import { html } from 'lit';
import { calculator, rendered } from '../../helpers/mount.js';
import { control, enter, open, part } from '../../helpers/query.js';
import { outline } from '../../helpers/outline.js';
import { stubTimers } from '../../helpers/stub-timers.js';

const QUIET = /^(option|list)$/;

describe('a screen reader comes to everything in the order of the figure', () => {
  it('heading, fields, answer, drawing, strip, panels', async () => {
    const element = await calculator();
    const lines = outline(element).filter((line) => !QUIET.test(line));
    expect(lines).to.deep.equal([
      'figure',
      'heading 2 How much less duty is due',
      'textbox Customs value of the imports',
      'textbox Currency (ISO code)',
      'button US imports of cars from Japan, 2024',
      'button US imports of cars from Japan, 2023',
      'button One $40,000 car',
      'combobox Goods',
      'combobox Made in',
      'group Before',
      'textbox Rate',
      'date Date of entry',
      'group After',
      'textbox Rate',
      'date Date of entry',
      'disclosure Shipment, fees and rounding',
      'terms',
      'group Duty before and after (The arrow keys move through the drawing.)',
      'img Before: MFN 2.5%, $25,000',
      'img Before: additional 25%, $250,000',
      'img After: MFN 2.5%, $25,000',
      'img After: additional 12.5%, $125,000',
      'slider Rate before',
      'slider Rate after',
      'group The rate over time (Left and right keys move the date by a day; page up and page down go to the next change of the rate.)',
      'slider Date before',
      'slider Date after',
      'button Table',
      'button How this is worked out',
      lines.find((line) => line.startsWith('button Sources'))!,
      'button Terms',
      'button Price of one car',
      'button Who pays',
      'button Share and embed',
      'status',
    ]);
  });

  it('a panel comes after all buttons, with its own name', async () => {
    const element = await calculator();
    await open(element, 'Table', 'table');
    const lines = outline(element);
    expect(lines.slice(lines.findIndex((line) => line.startsWith('region')))).to.deep.equal([
      lines.find((line) => line.startsWith('region Table'))!,
      'group Before and after in full',
      'table',
      'status',
    ]);
  });

  it('the heading has the level that the page gives it, 2 where it gives none or nonsense', async () => {
    for (const [given, level] of [
      ['3', '3'],
      ['1', '1'],
      ['6', '6'],
      ['nonsense', '2'],
      ['0', '2'],
      ['99', '2'],
      ['', '2'],
    ] as const) {
      const element = await calculator(
        html`<impact-tariff-calculator heading-level=${given}></impact-tariff-calculator>`,
      );
      expect(part(element, 'heading').getAttribute('aria-level'), given).to.equal(level);
    }
    expect(part(await calculator(), 'heading').getAttribute('aria-level')).to.equal('2');
  });

  it('every control has a name and is described by what is written below it', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator product="other-goods" to-date="2026-01-15"></impact-tariff-calculator>`,
    );
    for (const input of element.shadowRoot!.querySelectorAll<HTMLInputElement>('input, select')) {
      expect(input.labels!.length + Number(input.hasAttribute('aria-label')), input.id).to.be.at.least(1);
      expect(input.getAttribute('aria-describedby'), input.id).to.contain(`${input.id}-error`);
    }
    for (const id of ['importValue', 'mfnRate', 'toRate']) {
      const described = control(element, id).getAttribute('aria-describedby')!.split(' ');
      expect(element.shadowRoot!.getElementById(described[0]!)!.textContent.trim(), id).not.to.equal('');
    }
  });
});

describe('a new result is read out once the user has paused', () => {
  it('politely, once, and as the sentence that is shown', async () => {
    const clock = stubTimers();
    const element = await calculator();
    const status = element.shadowRoot!.querySelector('[role="status"]')!;
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(status.textContent.trim()));
    observer.observe(status, { characterData: true, childList: true, subtree: true });
    for (const text of ['4', '40', '400', '4000']) {
      await enter(element, 'importValue', text);
      clock.pass(300);
      await rendered(element);
    }
    expect(said).to.deep.equal([]);
    clock.pass(700);
    await rendered(element);
    expect(said).to.deep.equal([
      'The duty falls from $1,100 to $600: $500 less, which is 45.5% of the duty before and 9.8% of value and duty.',
    ]);
    clock.pass(5000);
    await rendered(element);
    expect(said).to.have.length(1);
    observer.disconnect();
  });

  it('and not when the page has changed it', async () => {
    const clock = stubTimers();
    const element = await calculator();
    element.importValue = '5';
    await rendered(element);
    clock.pass(5000);
    await rendered(element);
    expect(element.shadowRoot!.querySelector('[role="status"]')!.textContent.trim()).to.equal('');
  });
});
