import { expect } from 'chai';
import { html, type LitElement, type TemplateResult } from 'lit';
import '../../src/index.js';
import { decimal, plain, sum } from '../../src/core/numbers/decimal.js';
import { formatPercent } from '../../src/core/numbers/format.js';
import { roundTo } from '../../src/core/numbers/rounding.js';
import { NUMBER_RULES } from '../../src/elements/tariff-calculator/inputs.js';
import { examplesFor } from '../../src/ui/parse-complaint.js';
import { csvOf } from '../harness/files.js';
import { calculator, mount, rendered, until } from '../helpers/mount.js';
import { below, control, enter, parts, said, tableOf, textOf } from '../helpers/query.js';

type Made = LitElement & { readonly result: Readonly<Record<string, unknown>> | null };

const STALE = 'The result below is for the last valid entries';

async function one(template: TemplateResult): Promise<Made> {
  const element = (await mount(template)).querySelector<Made>(
    'impact-tariff-calculator, impact-defense-path, impact-commitment-breakdown, impact-timeline',
  )!;
  await rendered(element);
  return element;
}

/** Types a text into a field and leaves it; gives what is said below it, and the value that is answered. */
async function entered(element: Made, field: string, text: string) {
  await enter(element, field, text);
  return { ...below(element, field), value: element.result![field] };
}

/** Faults of entries, days, fees, sentences and files that people who do this job had reported of calculators elsewhere, each with others of its kind. */
describe('what was once wrong with entries', () => {
  describe('F01: a day that does not exist is never replaced by another', () => {
    for (const [tag, template, field, days] of [
      [
        'impact-tariff-calculator',
        () =>
          html`<form>
            <impact-tariff-calculator
              name="x"
              import-value="40000"
              from-date="2025-04-02"
              to-date="2025-09-15"
            ></impact-tariff-calculator>
          </form>`,
        'toDate',
        ['2025-02-29', '2025-04-31', '2025-13-01', '0000-00-00', 'soon'],
      ],
      [
        'impact-timeline',
        () => html`<impact-timeline to="2025-12-15"></impact-timeline>`,
        'to',
        ['2025-02-29', '2025-00-10'],
      ],
    ] as const)
      for (const day of days)
        it(`${day} in ${field} of <${tag}>, as an attribute`, async () => {
          const element = await one(template());
          const { result } = element;
          Object.assign(element, { [field]: day });
          await rendered(element);
          await until(() => said(element, 'stale').includes(' – '));
          expect(below(element, field).error).not.to.equal('');
          expect(element.result).to.equal(result);
          expect(said(element, 'stale')).to.match(
            tag === 'impact-timeline' ? /– To: Dec 15, 2025\.$/ : /– Date after: Sep 15, 2025\.$/,
          );
          const form = element.closest('form');
          if (form) expect(form.checkValidity()).to.equal(false);
        });

    it('2025-02-29 typed, and shared with others', async () => {
      const element = await calculator(
        html`<impact-tariff-calculator
          import-value="40000"
          from-date="2025-04-02"
          to-date="2025-09-15"
        ></impact-tariff-calculator>`,
      );
      const input = control(element, 'toDate');
      input.value = '';
      Object.defineProperty(input, 'validity', { configurable: true, value: { badInput: true } });
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await rendered(element);
      await until(() => said(element, 'stale').includes(' – '));
      expect(below(element, 'toDate').error).to.equal('This date is not complete, or there is no such day.');
      expect(said(element, 'stale')).to.equal(`${STALE} – Date after: Sep 15, 2025.`);
      expect(element.result).to.include({ toDate: '2025-09-15', dutyAfter: '11000' });
      const around = await mount(
        html`<div data-impact-date="2025-02-29">
          <impact-tariff-calculator import-value="40000"></impact-tariff-calculator>
        </div>`,
      );
      const sharing = around.querySelector('impact-tariff-calculator')!;
      await rendered(sharing);
      expect(below(sharing, 'toDate').error).not.to.equal('');
      expect(parts(sharing, 'stale')).to.have.length(1);
    });
  });

  it('F02: rates in force for one day, 9 April 2025', async () => {
    const rateOn = async (origin: string, date: string) => {
      const element = await calculator(
        html`<impact-tariff-calculator
          product="other-goods"
          origin=${origin}
          mfn-rate="0"
          from-date="2025-04-08"
          to-date=${date}
          import-value="100000"
        ></impact-tariff-calculator>`,
      );
      return [element.result!.toRate, textOf(parts(element, 'law')[1]).split(' · ').at(-1)];
    };
    expect(await rateOn('JP', '2025-04-09')).to.deep.equal(['24', '9903.01.53']);
    expect(await rateOn('EU', '2025-04-09')).to.deep.equal(['20', '9903.01.50']);
    expect(await rateOn('KR', '2025-04-09')).to.deep.equal(['25', '9903.01.54']);
    for (const origin of ['JP', 'EU', 'KR'])
      for (const date of ['2025-04-08', '2025-04-10'])
        expect((await rateOn(origin, date))[0], `${origin} ${date}`).to.equal('10');
  });

  it('F03: a preference takes the processing fee away, and it is said', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator
        origin="KR"
        product="passenger-cars"
        from-date="2025-03-01"
        to-date="2025-03-01"
        import-value="30000"
        fees
        rounding="us-customs"
      ></impact-tariff-calculator>`,
    );
    expect(element.result!.fees).to.include({ mpfAfter: '0', hmfAfter: '37.5', entryAfter: 'exempt' });
    expect(parts(element, 'notes').map(textOf)[0]).to.equal(
      'Customs fees: fiscal year 2025, no merchandise processing fee under KORUS.',
    );
  });

  it('F04: the rate in all, where a source states one', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator
        origin="KR"
        from-date="2025-03-01"
        to-date="2025-10-31"
      ></impact-tariff-calculator>`,
    );
    expect(parts(element, 'law').map(textOf)).to.deep.equal([
      '0% in all · KORUS FTA · 8703',
      '25% in all · Proclamation 10908 (Section 232) · 9903.94.01',
    ]);
  });

  for (const [value, mpf, kind] of [
    ['2500', '2.77', 'informal'],
    ['2500.01', '34.58', 'formal'],
  ] as const)
    it(`F05: the fee of an ${kind} entry of $${value}, and the fiscal year that is assumed`, async () => {
      const element = await calculator(
        html`<impact-tariff-calculator
          from-rate="0"
          to-rate="15"
          import-value=${value}
          fees
          rounding="us-customs"
        ></impact-tariff-calculator>`,
      );
      expect(element.result!.fees).to.include({ mpfAfter: mpf, entryAfter: kind });
      expect(parts(element, 'notes').map(textOf)[0]).to.match(
        /^Customs fees: fiscal year 2027, .*Without a date, the newest fiscal year known is taken\.$/,
      );
    });

  it('F06: exact columns are exact, and equal amounts have equal shares', async () => {
    const element = await one(
      html`<impact-commitment-breakdown
        scenario="announced"
        total="550 billion"
      ></impact-commitment-breakdown>`,
    );
    await until(() => element.result);
    const lines = await csvOf(element);
    // Shares of this list are of what its lines add up to.
    const sumOfAll = '393450000000';
    const head = lines.find((line) => line.includes('Share'))!;
    const [amount, share, exact] = ['Amount (exact)', 'Share', 'Share (exact)'].map((name) =>
      head.indexOf(name),
    );
    const rows = lines
      .slice(lines.indexOf(head) + 1)
      .filter((line) => line[amount!] && /^\d/.test(line[exact!] ?? ''));
    expect(rows.length).to.be.greaterThan(3);
    const shares = new Map<string, Set<string>>();
    for (const line of rows) {
      const whole = plain(decimal(line[amount!]!).times(100).dividedBy(sumOfAll));
      expect(line[exact!]!.slice(0, 16), line.join(' | ')).to.equal(whole.slice(0, 16));
      shares.set(line[amount!]!, (shares.get(line[amount!]!) ?? new Set()).add(line[share!]!));
    }
    const equal = rows.filter((line) => line[amount!] === '25000000000');
    expect(equal.map((line) => [line[share!], line[exact!]!.slice(0, 16)])).to.deep.equal(
      Array(4).fill(['6.4%', '6.35404752827551']),
    );
    for (const [value, shown] of shares) expect([...shown], value).to.have.length(1);
  });

  for (const total of ['550', '550000000000', '7'])
    it(`F07: what is paid by a year is worked out from exact amounts, of ${total}`, async () => {
      const element = await one(
        html`<impact-commitment-breakdown
          scenario="announced"
          view="years"
          total=${total}
          today="2026-02-17"
        ></impact-commitment-breakdown>`,
      );
      const [, ...lines] = await tableOf(element);
      const { years } = element.result as unknown as { years: { year: number; amount: string }[] };
      years.forEach(({ year }, index) => {
        const paid = sum(years.slice(0, index + 1).map(({ amount }) => amount));
        const share = paid.times(100).dividedBy(total);
        const shown = formatPercent(plain(roundTo(plain(share), 1)), 'en');
        expect([lines[index]![0], lines[index]![2]]).to.deep.equal([String(year), shown]);
      });
    });

  for (const [value, sentence] of [
    ['0', 'The duty stays at $0, though the rate goes from 27.5% to 15%.'],
    ['0.00', 'The duty stays at $0, though the rate goes from 27.5% to 15%.'],
  ] as const)
    it(`F08: a duty of nothing on ${value} says nothing of the rates`, async () => {
      const element = await calculator(
        html`<impact-tariff-calculator import-value=${value}></impact-tariff-calculator>`,
      );
      expect(said(element, 'sentence')).to.equal(sentence);
    });

  describe('F09: an amount in another currency is asked about, typed or given', () => {
    for (const [text, given] of [
      ['¥5,500,000', '¥'],
      ['550万円', '円'],
      ['€5', '€'],
      ['5 euros', 'euros'],
      ['CHF 5', 'chf'],
      ['RM5', 'rm'],
      ['5 kroner', 'kroner'],
    ] as const)
      it(text, async () => {
        const complaint = `“${given}” is not the currency of this field. Enter the amount in USD.`;
        for (const element of [
          await one(html`<impact-tariff-calculator></impact-tariff-calculator>`),
          await one(html`<impact-tariff-calculator import-value=${text}></impact-tariff-calculator>`),
        ]) {
          if (!below(element, 'importValue').error) await enter(element, 'importValue', text);
          expect(below(element, 'importValue').error).to.equal(complaint);
          expect(element.result!['importValue']).to.equal('1000000');
          expect(element.shadowRoot!.querySelector('[part~="stale"]')).not.to.equal(null);
        }
        const breakdown = await one(html`<impact-commitment-breakdown></impact-commitment-breakdown>`);
        breakdown.shadowRoot!.querySelector('summary')!.click();
        await until(() => breakdown.shadowRoot!.querySelector('#total'));
        expect((await entered(breakdown, 'total', text)).error).to.equal(complaint);
      });
  });

  for (const [lang, text, value] of [
    ['en-IN', '1,234,567', '1234567'],
    ['en-IN', '12,34,567', '1234567'],
    ['hi', '1,234,567', '1234567'],
    ['de-CH', '1,234,567', '1234567'],
  ] as const)
    it(`F10: ${text} in ${lang} is taken, or as many readings are offered as are said`, async () => {
      const element = await one(html`<impact-tariff-calculator lang=${lang}></impact-tariff-calculator>`);
      const found = await entered(element, 'importValue', text);
      const readings = [...element.shadowRoot!.querySelectorAll('#importValue-error button')];
      if (found.error) expect(readings).to.have.length(2);
      else expect([found.value, readings.length]).to.deep.equal([value, 0]);
    });

  for (const lang of ['en', 'de', 'fr', 'ja', 'ar', 'hi', 'de-CH', 'pl'])
    it(`F11: the hints of every field in ${lang} are taken by it`, async () => {
      const element = await one(
        html`<impact-tariff-calculator lang=${lang} product="other-goods" fees></impact-tariff-calculator>`,
      );
      for (const field of ['importValue', 'mfnRate', 'quantity', 'freight', 'entries', 'fromRate'] as const) {
        const { error: complaint } = await entered(element, field, 'abc');
        const error = complaint.replace(/\s/gu, ' ');
        const { example, inWords } = examplesFor(NUMBER_RULES[field], lang);
        const hints = inWords === null ? [example] : [example, inWords];
        for (const hint of hints) expect(error).to.contain(hint.replace(/\s/gu, ' '));
        for (const hint of hints)
          expect((await entered(element, field, hint)).error, `${field} ${hint}`).to.equal('');
      }
    });

  for (const text of [
    '\u202d40000\u202c',
    '40\u200b000',
    '\ufeff40,000',
    '$\u206840,000\u2069',
    '40,000\u00ad',
  ])
    it(`F12: what cannot be seen does not count: ${encodeURIComponent(text)}`, async () => {
      const element = await one(html`<impact-tariff-calculator></impact-tariff-calculator>`);
      const found = await entered(element, 'importValue', text);
      expect([found.value, found.error]).to.deep.equal(['40000', '']);
    });

  for (const [lang, value] of [
    ['de-AT', '40000'],
    ['de-CH', '1234567.5'],
    ['es-419', '1234.5'],
    ['bn', '2500000'],
    ['ar-EG', '40000'],
  ] as const)
    it(`F13: what the element writes in ${lang} is read`, async () => {
      const element = await one(
        html`<impact-tariff-calculator lang=${lang} import-value=${value}></impact-tariff-calculator>`,
      );
      const written = below(element, 'importValue').echo.split(' · ');
      for (const text of [written[0]!, control(element, 'importValue').value])
        expect((await entered(element, 'importValue', text)).value, text).to.equal(value);
    });

  it('F14: the figures of one sentence add up as they are shown', async () => {
    const element = await calculator(
      html`<impact-tariff-calculator import-value="1234567.50"></impact-tariff-calculator>`,
    );
    expect(said(element, 'sentence')).to.contain('from $339,506.06 to $185,185.13: $154,320.93 less');
  });

  it('F15: an amount with a sign is no formula in a file', async () => {
    const element = await one(
      html`<impact-tariff-calculator
        origin="EU"
        from-date="2025-04-02"
        to-date="2025-04-03"
        import-value="40000"
      ></impact-tariff-calculator>`,
    );
    const cells = (await csvOf(element)).flat();
    expect(cells).to.include('+$10,000');
    expect(cells.filter((cell) => cell.startsWith("'"))).to.deep.equal([]);
  });

  it('F16: signs become words', async () => {
    const element = await one(
      html`<impact-defense-path
        denominator="current"
        target-share="1.7"
        gdp-growth="-2"
      ></impact-defense-path>`,
    );
    const notes = parts(element, 'notes').map(textOf).join(' ');
    expect(notes).to.contain('¥18.59 billion less than in FY2025');
    expect(notes).not.to.match(/−¥|-¥/);
  });

  for (const [text, value] of [
    ['3千5百万', '35000000'],
    ['3千5百万ドル', '35000000'],
    ['一億', '100000000'],
    ['一億ドル', '100000000'],
    ['２億３千４５６万７８９０', '234567890'],
    ['約3億', '300000000'],
    ['約3億ドル', '300000000'],
    ['1.5億', '150000000'],
    ['百万', '1000000'],
    ['1億2,345万', '123450000'],
    ['4兆5千億', '4500000000000'],
  ] as const)
    it(`F17: ${text} is a number of Japanese`, async () => {
      const element = await one(html`<impact-tariff-calculator lang="ja"></impact-tariff-calculator>`);
      const found = await entered(element, 'importValue', text);
      expect([found.value, found.error]).to.deep.equal([value, '']);
    });

  it('F17: 3千5百万円 in a field of yen', async () => {
    const element = await one(
      html`<impact-tariff-calculator lang="ja" currency="JPY"></impact-tariff-calculator>`,
    );
    expect((await entered(element, 'importValue', '3千5百万円')).value).to.equal('35000000');
  });
});
