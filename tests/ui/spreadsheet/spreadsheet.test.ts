import { expect } from 'chai';
import { step } from '../../../src/core/model/steps.js';
import { decimal } from '../../../src/core/numbers/decimal.js';
import { ja } from '../../../src/localize/ja/tariff.js';
import { common } from '../../../src/localize/ja/common.js';
import { share as japanese } from '../../../src/localize/ja/share.js';
import { share } from '../../../src/localize/en/share.js';
import { sheetName, spreadsheet } from '../../../src/ui/spreadsheet/spreadsheet.js';
import {
  agrees,
  evaluateCell,
  filesIn,
  namedIn,
  numbersOf,
  readSpreadsheet,
} from '../../helpers/read-spreadsheet.js';
import {
  contentOf,
  englishWorking,
  randomWorkings,
  spreadsheetOf,
  WITH_WORKING,
} from '../../helpers/workings.js';
import { SEED } from '../../properties/runs.js';

const one = decimal('1');
const sheetsOf = (...given: Parameters<typeof contentOf>) =>
  readSpreadsheet(spreadsheet(contentOf(...given)));

/** A duty of 27.5 % on 40,000.01 and what is left of it. */
const DUTY = [
  step(
    'left',
    'money',
    'importValue − duty',
    { importValue: ['40000.01', 'money'], duty: ['11000.00275', 'money', 'dutyBefore'] },
    decimal('29000.00725'),
  ),
  step(
    'dutyBefore',
    'money',
    'importValue × fromRate ÷ 100',
    { importValue: ['40000.01', 'money'], fromRate: ['27.5', 'percent'] },
    decimal('11000.00275'),
  ),
];

describe('a working as a spreadsheet', () => {
  for (const tag of WITH_WORKING)
    it(`of ${tag} computes 60 random scenarios by formulas on the cells above, to the digits that it says`, () => {
      let [formulas, short] = [0, 0];
      for (const workings of randomWorkings(tag, 60, SEED)) {
        const [first, sources, ...others] = readSpreadsheet(spreadsheetOf(workings));
        expect(sources?.name).to.equal('Sources');
        expect([first, ...others]).to.have.length(workings.length);
        for (const [at, sheet] of [first!, ...others].entries()) {
          const numbers = numbersOf(sheet);
          const values = new Map<string, number>();
          const worked = numbers.filter(({ formula }) => formula !== null);
          expect(worked).to.have.length(workings[at]!.steps.length);
          for (const { address, formula, value, exact, held, label } of numbers) {
            const computed =
              formula === null ? Number(value) : evaluateCell(formula, (name) => values.get(name)!);
            // A cell below would not be there yet.
            expect(
              namedIn(formula ?? '').filter((name) => !values.has(name)),
              `${label}: ${formula}`,
            ).to.deep.equal([]);
            values.set(address, computed);
            expect(Number(value), label).to.equal(Number(exact));
            expect(
              agrees(computed, exact, held),
              `${tag} ${label} ${formula}: ${computed}, not ${exact} to ${held} digits`,
            ).to.equal(true);
            if (formula !== null) formulas += 1;
            if (held < 15) short += 1;
          }
        }
      }
      expect(formulas).to.be.greaterThan(1000);
      // Some are powers, or differences of nearly equal numbers; were there many, the formulas would be to blame.
      expect(short / formulas).to.be.lessThan(0.2);
    });

  for (const tag of WITH_WORKING)
    it(`of ${tag} has one cell for each number: names that are steps are linked, and no input is there twice`, () => {
      for (const workings of randomWorkings(tag, 25, SEED + 1))
        for (const [at, sheet] of readSpreadsheet(spreadsheetOf(workings))
          .filter(({ name }) => name !== 'Sources')
          .entries()) {
          const { steps } = workings[at]!;
          const numbers = numbersOf(sheet);
          const inputs = numbers.filter(({ formula }) => formula === null);
          const labels = inputs.map(({ label, exact }) => `${label} ${exact}`);
          expect(new Set(labels).size, labels.join('\n')).to.equal(labels.length);
          const ids = new Set(steps.map(({ id }) => id));
          const given = steps.flatMap(({ id, terms }) =>
            Object.entries(terms).flatMap(([name, { from = name, value }]) =>
              ids.has(from) && from !== id ? [{ id, from, value }] : [],
            ),
          );
          for (const { id, from, value } of given)
            expect(
              steps.filter((other) => other.id === from).map((other) => Number(other.value)),
              `${id} takes ${from}`,
            ).to.include(Number(value));
        }
    });

  it('puts a step below what it rests on, with one cell for each given number', () => {
    const [sheet] = readSpreadsheet(spreadsheetOf([englishWorking(null, DUTY)]));
    expect(
      numbersOf(sheet!).map(({ label, address, formula, value, exact }) => [
        label,
        address,
        formula,
        value,
        exact,
      ]),
    ).to.deep.equal([
      ['Import value', 'C5', null, '40000.01', '40000.01'],
      ['Rate before', 'C6', null, '27.5', '27.5'],
      ['Duty before', 'C7', 'C5*C6/100', '11000.00275', '11000.00275'],
      ['Left', 'C8', 'C5-C7', '29000.00725', '29000.00725'],
    ]);
  });

  it('says where a double cannot hold the rest: digits beyond fifteen, and those that a difference has taken', () => {
    const long = '1234567890123456789.01';
    const third = one.dividedBy('3');
    const steps = [
      step('third', 'ratio', '1 ÷ 3', {}, third),
      step('same', 'money', 'amount', { amount: [long, 'money'] }, decimal(long)),
      step(
        'rest',
        'money',
        'large − larger',
        { large: ['100000000000.3', 'money'], larger: ['100000000000.1', 'money'] },
        decimal('0.2'),
      ),
      step(
        'nothing',
        'ratio',
        'a − b − c',
        { a: ['0.3', 'ratio'], b: ['0.2', 'ratio'], c: ['0.1', 'ratio'] },
        decimal('0'),
      ),
    ];
    const [{ cells } = expect.fail()] = readSpreadsheet(spreadsheetOf([englishWorking(null, steps)]));
    const said = [...cells.values()].flatMap(({ address, text }) =>
      /^F\d+$/.test(address) && address !== 'F4' ? [[cells.get(`A${address.slice(1)}`)!.text, text]] : [],
    );
    expect(said).to.deep.equal([
      ['Amount', '15 of 21'],
      ['Large', 'all'],
      ['Larger', 'all'],
      ['A', 'all'],
      ['B', 'all'],
      ['C', 'all'],
      ['Third', '15 of 40'],
      ['Same', '15 of 21'],
      ['Rest', 'first 5'],
      ['Nothing', 'first 0'],
    ]);
  });

  it('writes powers and minus signs so that spreadsheets compute what the working says', () => {
    const steps = [
      step(
        'power',
        'ratio',
        'a ^ b ^ c',
        { a: ['2', 'ratio'], b: ['3', 'ratio'], c: ['2', 'ratio'] },
        decimal('512'),
      ),
      step('minus', 'ratio', '−a ^ b', { a: ['2', 'ratio'], b: ['3', 'ratio'] }, decimal('-8')),
      step(
        'split',
        'ratio',
        'a ÷ (b ÷ c) − (c − b)',
        { a: ['2', 'ratio'], b: ['3', 'ratio'], c: ['2', 'ratio'] },
        decimal('2.3333'),
      ),
      step(
        'most',
        'ratio',
        'round(max(ln(a), min(b, c)) × 1.25, 1)',
        { a: ['2', 'ratio'], b: ['3', 'ratio'], c: ['2', 'ratio'] },
        decimal('2.5'),
      ),
    ];
    const [sheet] = readSpreadsheet(spreadsheetOf([englishWorking(null, steps)]));
    expect(numbersOf(sheet!).flatMap(({ formula }) => formula ?? [])).to.deep.equal([
      'C5^(C6^C7)',
      '(-(C5^C6))',
      'C5/(C6/C7)-(C7-C6)',
      'ROUND(MAX(LN(C5),MIN(C6,C7))*1.25,1)',
    ]);
  });

  it('writes numbers by what they count, colours what is given, keeps the headings in sight', () => {
    const bytes = spreadsheetOf([englishWorking(null, DUTY)]);
    const styles = filesIn(bytes)['xl/styles.xml']!;
    const looks = [...styles.split('<cellXfs')[1]!.matchAll(/<xf [^>]*?(?:\/>|>)/g)].map(([look]) => look);
    const formats = new Map(
      [...styles.matchAll(/numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [id, code]),
    );
    const [sheet] = readSpreadsheet(bytes);
    const lookOf = (address: string) => {
      const look = looks[Number(sheet!.cells.get(address)!.style)]!;
      return [formats.get(/numFmtId="(\d+)"/.exec(look)![1]), /fillId="(\d+)"/.exec(look)![1]];
    };
    expect(['C5', 'C6', 'C7'].map(lookOf)).to.deep.equal([
      ['[$USD] #,##0.00', '2'],
      ['#,##0.0#####&quot;%&quot;', '2'],
      ['[$USD] #,##0.00', '0'],
    ]);
    expect(styles).to.contain('<fgColor rgb="FFFFF2CC"/>');
    expect(sheet!.cells.get('A2')).to.deep.include({ text: 'given' });
    expect(sheet!.xml).to.contain(
      '<pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/>',
    );
    expect(sheet!.xml).to.contain('prompt="In percent: 15 stands for 15%." sqref="C6"');
    expect(['A4', 'B4', 'C4', 'D4', 'E4', 'F4'].map((at) => sheet!.cells.get(at)!.text)).to.deep.equal([
      'Number',
      'Formula',
      'Value',
      'Unit',
      'All digits',
      'Digits held',
    ]);
    expect(['D5', 'D6'].map((at) => sheet!.cells.get(at)!.text)).to.deep.equal(['USD', '%']);
  });

  it('has the sources on the second sheet, the figure and the scenario below and in its metadata', () => {
    const bytes = spreadsheet(
      contentOf([englishWorking(null, DUTY), englishWorking('A panel', DUTY)], {
        link: 'https://example.org/?a=1&b=2#impact.x',
        sources: [
          {
            title: 'A proclamation',
            publisher: 'A government',
            url: 'https://example.org/act?a=1&b=2',
            published: '2025-09-09',
            retrieved: '2025-10-01',
            kind: 'primary',
            read: 'copy',
            via: { title: 'A copy' },
            uses: ['15% · in force', 'no fee'],
          },
          { title: 'A page', kind: 'author', url: 'javascript:alert(1)', uses: [] },
        ],
      }),
    );
    const [working, sources, panel] = readSpreadsheet(bytes);
    expect([working, sources, panel].map((sheet) => sheet!.name)).to.deep.equal([
      'Working',
      'Sources',
      'A panel',
    ]);
    const row = (number: number) =>
      Array.from('ABCDEFGH', (column) => sources!.cells.get(`${column}${number}`)?.text ?? '');
    expect([row(1), row(2), row(3)]).to.deep.equal([
      [
        'Source',
        'Publisher',
        'Published',
        'Address',
        'Kind',
        'How it was read',
        'Retrieved',
        'What is taken from it',
      ],
      [
        'A proclamation',
        'A government',
        '2025-09-09',
        'https://example.org/act?a=1&b=2',
        'official document',
        'read in a copy (A copy)',
        '2025-10-01',
        '15% · in force\nno fee',
      ],
      ['A page', '', '', 'javascript:alert(1)', 'author’s own source', '', '', ''],
    ]);
    const files = filesIn(bytes);
    // Only what a browser opens as a page is a link.
    expect(files['xl/worksheets/_rels/sheet2.xml.rels']!.match(/Target="[^"]*"/g)).to.deep.equal([
      'Target="https://example.org/act?a=1&amp;b=2"',
    ]);
    const core = files['docProps/core.xml']!;
    expect(core).to.contain('<dc:title>A figure</dc:title>');
    expect(core).to.contain('impact-elements 1.2.3');
    expect(core).to.contain('https://example.org/?a=1&amp;b=2#impact.x');
    const texts = [...working!.cells.values()].map(({ text }) => text);
    expect(texts).to.include.members([
      'Answer',
      'An answer.',
      'This scenario',
      'https://example.org/?a=1&b=2#impact.x',
    ]);
  });

  it('has no text that a spreadsheet computes, and none that XML cannot hold', () => {
    const hostile = ['=1+1', '@SUM(A1)', '+1', '-1', '\u0000\ud800<b>&"', '_x0041_', ' two  spaces ', '＝1'];
    const working = {
      ...englishWorking(null, DUTY),
      stepName: (name: string) => (name === 'left' ? '=2' : name),
    };
    const [sheet, sources] = sheetsOf([working], {
      sources: hostile.map((title) => ({ title, kind: 'primary', uses: [] })),
    });
    const all = [...sheet!.cells.values(), ...sources!.cells.values()];
    const formulas = all.filter(({ formula }) => formula !== null).map(({ address }) => address);
    expect(formulas).to.deep.equal(['C7', 'C8']);
    const titles = hostile.map((_, at) => sources!.cells.get(`A${at + 2}`)!.text);
    expect(titles).to.deep.equal([...hostile.slice(0, 4), '\ufffd\ufffd<b>&"', ...hostile.slice(5)]);
    expect(sheet!.cells.get('A8')!.text).to.equal('=2');
  });

  it('gives its sheets names that spreadsheets take', () => {
    expect(sheetName("a/b:c*d?e[f]g\\'", [])).to.equal('a b c d e f g');
    expect(sheetName('Sources', ['sources'])).to.equal('Sources 2');
    const long = sheetName('x'.repeat(40), ['x'.repeat(31)]);
    expect([long.length, long.endsWith(' 2')]).to.deep.equal([31, true]);
    for (const words of [share.sheet, japanese.sheet])
      for (const name of [words.working, words.sources]) expect(sheetName(name, [])).to.equal(name);
  });

  it('is in the words of the reader, from right to left where they read so', () => {
    const termName = (name: string) => (ja.termName ?? common.termName)!({ name });
    const [sheet, sources] = sheetsOf([{ ...englishWorking(null, DUTY), termName, stepName: termName }], {
      imprint: { words: japanese, today: '2025/10/01', version: '1' },
      rtl: true,
    });
    expect([sheet!.name, sources!.name]).to.deep.equal(['計算の過程', '出典']);
    expect(sheet!.cells.get('B7')!.text).to.equal('輸入額 × 変更前の税率 ÷ 100');
    for (const { xml } of [sheet!, sources!]) expect(xml).to.contain('rightToLeft="1"');
    expect(spreadsheetOf([]).length).to.be.greaterThan(0);
  });

  it('is the same file for the same scenario', () => {
    expect(spreadsheetOf([englishWorking(null, DUTY)])).to.deep.equal(
      spreadsheetOf([englishWorking(null, DUTY)]),
    );
  });
});
