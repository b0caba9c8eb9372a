import { expect } from 'chai';
import fc from 'fast-check';
import { csvCell, writeCsv } from '../../../src/ui/share/csv.js';
import { parseCsv } from '../../helpers/parse-csv.js';

describe('a cell of a CSV file', () => {
  it('is never a formula', () => {
    for (const text of [
      '=1+1',
      '+1 (555)',
      '-2+3',
      '@SUM(A1)',
      ' =1',
      '\t=1',
      '＝1',
      '＠x',
      '-1e5',
      '-.5',
      '+A1',
      '-B2*3',
      '-5+cmd|0',
      '+1;2',
      '-USD5',
    ])
      expect(parseCsv(`${csvCell(text)}\r\n`), text).to.deep.equal([[`'${text}`]]);
  });

  it('stays the number it is, below zero too', () => {
    for (const text of ['0', '-5', '-125000.25', '27.5', '12345678901234567890.5'])
      expect(csvCell(text)).to.equal(text);
    for (const text of [
      '+$10,000',
      '-¥5,500',
      '+12.5%',
      '-$1.5 billion',
      '+US$ 4,000',
      '+10.000 €',
      '-1 234,5 %',
      '+49億9000万ドル',
      '-USD 5',
      '+2.5 percentage points',
    ])
      expect(parseCsv(`${csvCell(text)}\r\n`), text).to.deep.equal([[text]]);
  });

  it('stands in columns where the reader has a decimal comma: semicolons, and commas in the exact decimals', () => {
    const table = {
      caption: 'C',
      columns: [
        { id: 'a', label: 'A' },
        { id: 'b', label: 'B; b' },
      ],
      rows: [{ id: 'r', cells: ['x', '1,5 €'], exact: [null, '1.5'] }],
    };
    expect(writeCsv([table], [], (column) => `${column} exact`, ',')).to.equal(
      '\ufeffA;"B; b";"B; b exact"\r\nx;1,5 €;1,5\r\n\r\n',
    );
    expect(writeCsv([table], [], (column) => `${column} exact`)).to.equal(
      '\ufeffA,B; b,B; b exact\r\nx,"1,5 €",1.5\r\n\r\n',
    );
  });

  it('comes back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), { minLength: 1 }),
        (rows) => {
          const file = rows.map((cells) => `${cells.map((cell) => csvCell(cell)).join(',')}\r\n`).join('');
          const back = parseCsv(file).map((cells) => cells.map((cell) => cell.replace(/^'/, '')));
          expect(back).to.deep.equal(rows.map((cells) => cells.map((cell) => cell.replace(/^'/, ''))));
        },
      ),
    );
  });
});

describe('a CSV file', () => {
  it('has the tables, their decimals beside them, and what has to be known', () => {
    const tables = [
      {
        caption: 'One',
        columns: ['Item', 'Before', 'Note'].map((label) => ({ id: label, label })),
        rows: [
          { id: 'duty', cells: ['Duty', '−$5', 'a, b'], exact: [null, '-5', null] },
          { id: 'rate', cells: ['Rate', '2 %', '=x'] },
        ],
      },
      { caption: 'Two', columns: [{ id: 'year', label: 'Year' }], rows: [{ id: '2025', cells: ['2025'] }] },
    ];
    const file = writeCsv(tables, [['Title', 'What "it" is']], (column) => `${column} (exact)`);
    expect(file.startsWith('\ufeff')).to.equal(true);
    expect(parseCsv(file)).to.deep.equal([
      ['Item', 'Before', 'Note', 'Before (exact)'],
      ['Duty', '−$5', 'a, b', '-5'],
      ['Rate', '2 %', "'=x", ''],
      [''],
      ['Two'],
      ['Year'],
      ['2025'],
      [''],
      ['Title', 'What "it" is'],
    ]);
  });
});
