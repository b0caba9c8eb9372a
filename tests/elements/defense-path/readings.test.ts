import { sendKeys, sendMouse } from '../../helpers/commands.js';
import { expect } from 'chai';
import { html } from 'lit';
import type { DefenseResult, ImpactDefensePath } from '../../../src/classes.js';
import { decimal } from '../../../src/core/numbers/decimal.js';
import { graustarkDefense } from '../../fixtures/graustark-defense.js';
import { figureOf } from '../../harness/figure-of.js';
import { csvOf, svgTextsOf } from '../../harness/files.js';
import { path } from '../../helpers/defense.js';
import { mount, rendered, until } from '../../helpers/mount.js';
import { below, enter, focused, said, textOf } from '../../helpers/query.js';

const opened = async (template = html`<impact-defense-path open="readings"></impact-defense-path>`) => {
  const element = await path(template);
  await until(() => element.shadowRoot!.querySelector('.dots'), 'the readings');
  await rendered(element);
  return element;
};

const sentence = (element: Element) =>
  textOf(element.shadowRoot!.querySelector('[data-sentence="readings"]'));
const knob = (element: ImpactDefensePath) =>
  element.shadowRoot!.querySelector<SVGGElement>('.dots [role="slider"]')!;
const dots = (element: ImpactDefensePath) => [
  ...element.shadowRoot!.querySelectorAll<SVGGElement>('.dots [data-point]'),
];
const drawing = (element: ImpactDefensePath) =>
  figureOf(element).drawings.find(({ name }) => name.startsWith('All readings'))!;

const DEFINITIONS = ['comprehensive', 'defense-budget', 'programme'] as const;
const BUDGETS = ['initial', 'with-supplementary'] as const;
const DENOMINATORS = ['fixed', 'current'] as const;

describe('all readings of a year at once', () => {
  it('are fetched when the panel is opened, and are then part of the result', async () => {
    const element = await path();
    expect(element.result!.readings).to.equal(null);
    expect(element.shadowRoot!.querySelector('.dots')).to.equal(null);
    element.open = 'readings';
    await until(() => element.result!.readings, 'the readings');
    expect(element.result!.readings).to.include({ year: 2025, claim: '2', carrying: 1, places: 1 });
    expect(Object.isFrozen(element.result)).to.equal(true);
  });

  it('are twelve for Japan’s FY2025, and each is what an element of its own says', async () => {
    const element = await opened();
    const { readings, lowest, highest } = element.result!.readings!;
    expect(readings).to.have.length(12);
    expect([lowest, highest].map((share) => decimal(share).toFixed(2))).to.deep.equal(['1.26', '1.96']);
    const { marks } = drawing(element);
    for (const definition of DEFINITIONS)
      for (const budget of BUDGETS)
        for (const denominator of DENOMINATORS) {
          const alone = await path(
            html`<impact-defense-path
              definition=${definition}
              budget=${budget}
              denominator=${denominator}
              latest-year="2025"
            ></impact-defense-path>`,
          );
          const id = `${definition}.${budget}.${denominator}`;
          const reading = readings.find((one) => one.id === id)!;
          const { latest, published } = alone.result!;
          expect(reading, id).to.include({ share: latest.share, spending: latest.spending });
          expect(reading.published, id).to.equal(denominator === 'fixed' ? published : null);
          expect(marks.find((mark) => mark.id === id)!.value, id).to.equal(latest.share);
        }
  });

  it('stand where the axis has their share, the published ones over them', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const element = await opened(
        html`<impact-defense-path dir=${dir} open="readings"></impact-defense-path>`,
      );
      const { marks } = drawing(element);
      const axis = marks.filter(({ id }) => id.startsWith('dots-axis.'));
      const [first, last] = [axis[0]!, axis.at(-1)!];
      const unit = (last.left - first.left) / (Number(last.value) - Number(first.value));
      const shown = marks.filter(({ id }) => !id.startsWith('dots-axis.'));
      expect(shown).to.have.length(12 + 2 + 1);
      for (const { id, value, left, right, places } of shown) {
        const at = id.startsWith('published.') ? places[0]!.x : (left + right) / 2;
        const due = first.left + (Number(value) - Number(first.value)) * unit;
        expect(Math.abs(at - due), `${id} ${dir}`).to.be.lessThan(0.4);
      }
      expect(marks.filter(({ id }) => id.startsWith('published.')).map(({ value }) => value)).to.deep.equal([
        '1.8',
        '2',
      ]);
    }
  });

  it('say in a sentence which of them carry the claim', async () => {
    const element = await opened();
    expect(sentence(element)).to.equal(
      'FY2025 can be read in 12 ways, from 1.26% to 1.96% of GDP, beside the 2% that the government published. The claim of 2% rests on 1 of them, rounded to 1 decimal place: all security-related spending, with supplementary budget, of fixed FY2022 GDP.',
    );
    await enter(element, 'claim', '1.5');
    expect(sentence(element)).to.contain('The claim of 1.5% rests on 8 of them, rounded to 1 decimal place.');
    expect(element.shadowRoot!.querySelectorAll('.dots .dot.full')).to.have.length(8);
    await enter(element, 'claim', '1.97');
    expect(sentence(element)).to.contain('rests on none of them, rounded to 2 decimal places.');
    await enter(element, 'claim', '1');
    expect(sentence(element)).to.contain('rests on all 12 of them');
    await enter(element, 'claim', 'two');
    expect(below(element, 'claim').error).to.contain('not a number');
    expect(element.result!.readings!.claim).to.equal('1');
  });

  it('take the claim of the page, and tell it when a reader moves it', async () => {
    const heard: DefenseResult[] = [];
    const element = await opened(
      html`<impact-defense-path open="readings" claim="1.7"></impact-defense-path>`,
    );
    element.addEventListener('impact-change', (event) => heard.push(event.result));
    expect(element.result!.readings!.claim).to.equal('1.7');
    await enter(element, 'claim', '1.6');
    expect(heard.map(({ readings }) => readings!.claim)).to.deep.equal(['1.6']);
    element.removeAttribute('claim');
    await rendered(element);
    expect(element.result!.readings!.claim).to.equal('2');
  });

  it('are held against a claim that keys move by tenths, as far as the drawing goes', async () => {
    const element = await opened();
    knob(element).focus();
    const press = async (key: string) => {
      await sendKeys({ press: key });
      await rendered(element);
      return element.result!.readings!.claim;
    };
    expect(await press('ArrowLeft')).to.equal('1.9');
    expect(await press('ArrowDown')).to.equal('1.8');
    expect(await press('PageDown')).to.equal('1.3');
    expect(await press('PageUp')).to.equal('1.8');
    expect(await press('Home')).to.equal('1');
    expect(await press('ArrowLeft')).to.equal('1');
    expect(await press('ArrowUp')).to.equal('1.1');
    expect(focused()).to.equal(knob(element));
    expect(knob(element).getAttribute('aria-valuenow')).to.equal('1.1');
    expect(knob(element).getAttribute('aria-valuetext')).to.equal('1.1%: 12 of 12 readings carry it');
    const { claim } = element;
    expect(claim).to.equal('1.1');
  });

  it('the other way round from right to left', async () => {
    const place = await mount(
      html`<div dir="rtl"><impact-defense-path open="readings"></impact-defense-path></div>`,
    );
    const element = place.querySelector('impact-defense-path')!;
    await until(() => element.shadowRoot!.querySelector('.dots'), 'the readings');
    knob(element).focus();
    await sendKeys({ press: 'ArrowRight' });
    await rendered(element);
    expect(element.result!.readings!.claim).to.equal('1.9');
  });

  it('and against a claim that a pointer drags', async () => {
    const element = await opened();
    const target = knob(element).querySelector('.target')!;
    target.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = target.getBoundingClientRect();
    const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    const dot = element.shadowRoot!.querySelector('[data-mark="programme.initial.fixed"]')!;
    const to = dot.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [Math.round(to.left + to.width / 2), y + 90] });
    await sendMouse({ type: 'up' });
    await rendered(element);
    expect(element.result!.readings!.claim).to.equal('1.5');
    // A press among the dots moves nothing.
    await sendMouse({ type: 'move', position: [x, y + 150] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'up' });
    await rendered(element);
    expect(element.result!.readings!.claim).to.equal('1.5');
  });

  it('can be walked dot by dot, each with its name, and the Tab key stops once among them', async () => {
    const element = await opened();
    const stops = dots(element).filter((dot) => dot.getAttribute('tabindex') === '0');
    expect(stops).to.have.length(1);
    stops[0]!.focus();
    await rendered(element);
    const names: (string | null)[] = [focused()!.getAttribute('aria-label')];
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft']) {
      await sendKeys({ press: key });
      await rendered(element);
      names.push(focused()!.getAttribute('aria-label'));
    }
    const all = 'All security-related spending';
    expect(names).to.deep.equal([
      `${all}, initial budget, of FY2025 GDP: 1.47% (does not carry 2%)`,
      `${all}, initial budget, of fixed FY2022 GDP: 1.77% (does not carry 2%)`,
      `${all}, with supplementary budget, of fixed FY2022 GDP: 1.96% (carries 2%)`,
      `${all}, with supplementary budget, of FY2025 GDP: 1.64% (does not carry 2%)`,
    ]);
    expect(textOf(element.shadowRoot!.querySelector('#panel-readings .readout'))).to.equal(names.at(-1));
  });

  it('are only those that the data have', async () => {
    const element = await opened(
      html`<impact-defense-path open="readings" latest-year="2024"></impact-defense-path>`,
    );
    expect(element.result!.readings!.readings.map(({ id }) => id)).to.deep.equal([
      'comprehensive.initial.fixed',
      'comprehensive.initial.current',
      'defense-budget.initial.fixed',
      'defense-budget.initial.current',
      'programme.initial.fixed',
      'programme.initial.current',
      'programme.with-supplementary.fixed',
      'programme.with-supplementary.current',
    ]);
    expect(element.result!.readings!.claim).to.equal('1.6');
  });

  it('come of the page’s own data, too', async () => {
    const element = await opened(
      html`<impact-defense-path open="readings"
        ><script type="application/json">
          ${JSON.stringify(graustarkDefense)}
        </script></impact-defense-path
      >`,
    );
    const { readings, year } = await until(
      () => (element.result?.country === 'graustark' ? element.result.readings : null),
      'the readings of the country',
    );
    expect(year).to.equal(2023);
    // 23 and 2 more over 1000 and 1100, 16 over the same… of the narrow definition its 2022 is the newest.
    expect(readings.map(({ id, share }) => `${id} ${decimal(share).toFixed(2)}`)).to.deep.equal([
      'ministry.initial.fixed 2.30',
      'ministry.initial.current 2.09',
      'ministry.with-supplementary.fixed 2.50',
      'ministry.with-supplementary.current 2.27',
    ]);
  });

  it('go into the files: the table into CSV, the drawing into SVG', async () => {
    const element = await opened();
    const lines = await csvOf(element);
    const row = lines.find((cells) => cells[0]?.startsWith('All security-related spending, with'))!;
    const exact = row.filter((cell) => /^\d+(?:\.\d+)?$/.test(cell));
    expect(exact.map((cell) => cell.slice(0, 17))).to.deep.equal([
      '560000000000000',
      '11000000000000',
      '1.964285714285714',
      '2',
    ]);
    const texts = await svgTextsOf(element);
    expect(texts).to.include.members(['published 2%', '1.64%', '1.26%']);
  });

  it('have a working and sources of their own', async () => {
    const element = await opened();
    const panel = element.shadowRoot!.querySelector('#panel-readings')!;
    expect(panel.querySelectorAll('.working li')).to.have.length(12);
    expect(textOf(panel.querySelector('[data-step="comprehensive.with-supplementary.fixed"]'))).to.contain(
      '(initial budget + supplementary budget) ÷ GDP × 100',
    );
    const sources = textOf(panel.querySelector('[part="sources"]'));
    for (const part of ['¥8.7 trillion', '¥8.47 trillion', '¥560 trillion', '¥672.6 trillion'])
      expect(sources).to.contain(part);
  });

  it('speak Japanese', async () => {
    const element = await opened(html`<impact-defense-path lang="ja" open="readings"></impact-defense-path>`);
    await until(() => sentence(element).includes('通り'), 'the words');
    expect(sentence(element)).to.equal(
      '2025年度のGDP比の読み方は12通りあり、1.26%から1.96%まで幅があります（政府の公表値は2%）。小数点以下1桁に四捨五入して「2%」以上となるのは1通り（安全保障関連経費、補正予算を含む、2022年度のGDP比）です。',
    );
    const panel = element.shadowRoot!.querySelector('#panel-readings')!;
    for (const label of panel.querySelectorAll('label, summary, th, caption, [part="key"] li, .formula'))
      if (!/^[\d\s.,%]*$/.test(textOf(label))) expect(textOf(label)).to.match(/[\u3040-\u30ff\u4e00-\u9fff]/);
    expect(said(element, 'panel-answer')).to.equal(sentence(element));
  });
});
