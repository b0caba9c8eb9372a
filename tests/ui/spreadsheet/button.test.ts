import { expect } from 'chai';
import '../../../src/elements/commitment-breakdown/define.js';
import '../../../src/elements/defense-path/define.js';
import '../../../src/elements/tariff-calculator/define.js';
import '../../../src/elements/timeline/define.js';
import type { ShareHost } from '../../../src/ui/share/shared.js';
import { numbersOf, readSpreadsheet, type ReadSheet } from '../../helpers/read-spreadsheet.js';
import { rendered, until } from '../../helpers/mount.js';
import { part, parts, textOf } from '../../helpers/query.js';
import { fetched, openShare, put, saved } from '../../helpers/share.js';

const ENGLISH = 'Spreadsheet with formulas (XLSX)';
const JAPANESE = '数式入りの表計算ファイル（XLSX）';

const make = (tag: string, attributes: Readonly<Record<string, string>> = {}) =>
  put(document.createElement(tag) as unknown as ShareHost, attributes);

async function sheetsOf(element: Element, label = ENGLISH): Promise<ReadSheet[]> {
  const { name, file } = await saved(element, label);
  expect(name).to.equal(`${element.localName}.xlsx`);
  expect(file.type).to.equal('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  return readSpreadsheet(new Uint8Array(await file.arrayBuffer()));
}

/** The working as the panel shows it: each step with its formula and its value in full. */
const shownIn = (panel: Element) =>
  [...panel.querySelectorAll('.working > li')].map((line) => [
    textOf(line.querySelector('strong')),
    textOf(line.querySelector('.formula')),
    Number(line.querySelector<HTMLElement>('[data-value]')!.dataset['value']),
  ]);

const rowsOf = (sheet: ReadSheet) =>
  numbersOf(sheet).flatMap(({ label, address, formula, exact }) =>
    formula === null ? [] : [[label, sheet.cells.get(address.replace('C', 'B'))!.text, Number(exact)]],
  );

const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();

const PANELS: Readonly<Record<string, readonly string[]>> = {
  'impact-commitment-breakdown': ['cash', 'jobs'],
  'impact-defense-path': ['readings'],
  'impact-tariff-calculator': ['car-price', 'who-pays'],
};

describe('the spreadsheet', () => {
  for (const tag of Object.keys(PANELS)) {
    it(`of <${tag}> has every step of the working as the panel shows it, from a button below it`, async () => {
      const element = await make(tag, { open: 'working' });
      const panel = await until(
        () =>
          element.shadowRoot!.querySelector('#panel-working [data-file="xlsx"]')?.closest('#panel-working'),
        'the button',
      );
      const [working, sources] = await sheetsOf(element);
      // The names of rates carry their day in the file, where both are on one sheet.
      const undated = rowsOf(working!).map(([name, formula, value]) => [
        `${name}`.replace(/ \((Before|After)\)$/, ''),
        `${formula}`.replace(/ \((Before|After)\)/g, ''),
        value,
      ]);
      expect(sorted(undated)).to.deep.equal(sorted(shownIn(panel)));
      expect(sources!.name).to.equal('Sources');
      expect(sources!.cells.size).to.be.greaterThan(16);
      await until(() => textOf(panel.querySelector('.said')).includes('.xlsx'), 'the word of it');
    });

    it(`of <${tag}> has the workings of open panels on sheets of their own, and is in “Share and embed”`, async () => {
      const element = await fetched(await make(tag, { open: PANELS[tag]!.join(' '), lang: 'ja' }));
      // The words of the panels come after them.
      for (const id of PANELS[tag]!)
        await until(
          () =>
            /[^ -~]/.test(
              element.shadowRoot!.querySelector(`#panel-${id} .working strong`)?.textContent ?? '',
            ),
          `the words of ${id}`,
        );
      await openShare(element);
      const [working, sources, ...others] = await sheetsOf(element, JAPANESE);
      expect([working!.name, sources!.name]).to.deep.equal(['計算の過程', '出典']);
      expect(others).to.have.length(PANELS[tag]!.length);
      for (const [at, sheet] of others.entries()) {
        const panel = element.shadowRoot!.querySelector(`#panel-${PANELS[tag]![at]!}`)!;
        expect(sorted(rowsOf(sheet))).to.deep.equal(sorted(shownIn(panel)));
      }
      // Every number has a name of the language.
      for (const sheet of [working!, ...others])
        expect(
          numbersOf(sheet)
            .map(({ label }) => label)
            .filter((label) => /^[a-z]+([A-Z]|$)/.test(label) && label !== 'e'),
        ).to.deep.equal([]);
    });
  }

  it('of a timeline is not there: nothing is worked out', async () => {
    const element = await make('impact-timeline');
    const panel = await openShare(element);
    expect([...panel.querySelectorAll('button')].map(textOf)).not.to.include(ENGLISH);
  });

  it('is not offered where nothing may be shared', async () => {
    const element = await fetched(await make('impact-tariff-calculator', { open: 'working', hide: 'share' }));
    await rendered(element);
    expect(part(element, 'working')).to.not.equal(null);
    expect(parts(element, 'share-button')).to.deep.equal([]);
  });

  it('has the link to the scenario, and is read from right to left where the page is', async () => {
    const element = await make('impact-tariff-calculator', {
      'import-value': '1234.5',
      open: 'working',
      dir: 'rtl',
    });
    await until(() => element.shadowRoot!.querySelector('[data-file="xlsx"]'), 'the button');
    const [working] = await sheetsOf(element);
    const texts = [...working!.cells.values()].map(({ text }) => text ?? '');
    expect(texts.filter((text) => /^https?:.*#impact\..*1234\.5/.test(text))).to.have.length(1);
    expect(working!.xml).to.contain('rightToLeft="1"');
  });
});
