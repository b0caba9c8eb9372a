// The files that readers take along, opened in LibreOffice: `node --test integrations/libreoffice/test.mjs`. Reads the sources; needs no build.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { skipWithout } from '../tools/debian.mjs';
import { bundled } from './bundle.mjs';
import { resaved } from './soffice.mjs';

const SCENARIOS = 300;
const SEED = 20251129;
/** Numbers that hold fewer than fifteen digits, such as powers and differences of nearly equal numbers: so large a part of all at most. */
const SHORT = 0.2;

const skip = skipWithout('libreoffice');
const folder = mkdtempSync(join(tmpdir(), 'impact-elements-libreoffice-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const { agrees, filesIn, numbersOf, randomWorkings, readSpreadsheet, spreadsheetOf, writeCsv, ...others } =
  await bundled();
const { strToU8, WITH_WORKING, zipSync } = others;

/** The same file with another value beside each formula: what is read afterwards was computed, and not copied. */
function withWrongValues(bytes) {
  const files = Object.entries(filesIn(bytes)).map(([path, text]) => [
    path,
    strToU8(text.replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1<v>123456789</v>')),
  ]);
  return zipSync(Object.fromEntries(files));
}

describe('in LibreOffice', { skip }, () => {
  for (const tag of WITH_WORKING)
    test(`the spreadsheets of ${SCENARIOS} scenarios of ${tag} compute to fifteen digits what the element does, or say so`, (t) => {
      const own = join(folder, tag);
      mkdirSync(own);
      const made = randomWorkings(tag, SCENARIOS, SEED).map((workings, at) => {
        const file = join(own, `${at}.xlsx`);
        writeFileSync(file, withWrongValues(spreadsheetOf(workings)));
        return { file, sheets: readSpreadsheet(spreadsheetOf(workings)) };
      });
      const out = join(own, 'out');
      const names = resaved(
        folder,
        made.map(({ file }) => file),
        { out },
      );
      assert.equal(names.length, SCENARIOS);
      let [formulas, short] = [0, 0];
      const wrong = [];
      made.forEach(({ sheets }, at) => {
        const computed = readSpreadsheet(readFileSync(join(out, `${at}.xlsx`)));
        assert.deepEqual(
          computed.map(({ name }) => name),
          sheets.map(({ name }) => name),
        );
        sheets.forEach((sheet, place) => {
          for (const { address, formula, exact, held, label } of numbersOf(sheet)) {
            if (formula === null) continue;
            const cell = computed[place].cells.get(address);
            formulas += 1;
            if (held < 15) short += 1;
            assert.ok(cell.formula, `${label} is a formula still`);
            if (!agrees(Number(cell.value), exact, held))
              wrong.push(`${at} ${label} ${formula}: ${cell.value}, not ${exact} to ${held} digits`);
          }
        });
      });
      t.diagnostic(`${formulas} formulas, ${short} of them to fewer than fifteen digits`);
      assert.deepEqual(wrong.slice(0, 20), []);
      assert.ok(formulas > 20 * SCENARIOS, `${formulas} formulas`);
      assert.ok(short < SHORT * formulas, `${short} of ${formulas}`);
    });

  test('a changed input changes what rests on it, and nothing else has to be done', () => {
    const [workings] = randomWorkings('impact-tariff-calculator', 1, SEED);
    const bytes = spreadsheetOf(workings);
    const [sheet] = readSpreadsheet(bytes);
    const rate = numbersOf(sheet).find(({ formula }) => formula === null);
    const changed = Object.entries(filesIn(bytes)).map(([path, text]) => [
      path,
      strToU8(
        path === 'xl/worksheets/sheet1.xml'
          ? text.replace(new RegExp(`(r="${rate.address}"[^>]*>)<v>[^<]*</v>`), '$1<v>7</v>')
          : text,
      ),
    ]);
    const file = join(folder, 'changed.xlsx');
    writeFileSync(file, zipSync(Object.fromEntries(changed)));
    const out = join(folder, 'changed');
    resaved(folder, [file], { out });
    const [computed] = readSpreadsheet(readFileSync(join(out, 'changed.xlsx')));
    const values = numbersOf(sheet).filter(
      ({ address, value }) => Number(computed.cells.get(address).value) !== Number(value),
    );
    assert.ok(values.length > 1, 'only the input is another one');
  });

  /** Opens a CSV file as a reader of a locale does who presses "OK" at what the program proposes, and gives its cells. */
  function opened(name, text, locale, separator) {
    const file = join(folder, `${name}.csv`);
    writeFileSync(file, text);
    const out = join(folder, name);
    // Separator, quotes, UTF-8, from line 1, no kinds of columns, the language, no quoted cells as text, numbers found.
    const filter = `Text - txt - csv (StarCalc):${separator.charCodeAt(0)},34,76,1,,${locale.code},false,true`;
    resaved(folder, [file], { locale: locale.tag, filter, out });
    const [{ cells }] = readSpreadsheet(readFileSync(join(out, `${name}.xlsx`)));
    return cells;
  }

  const table = {
    caption: '',
    columns: [
      { id: 'item', label: 'Posten' },
      { id: 'amount', label: 'Betrag' },
    ],
    rows: [
      { id: 'duty', cells: ['Zoll, gesamt', '1.234,50 €'], exact: [null, '1234.5'] },
      { id: 'saving', cells: ['=1+1', '−0,25 €'], exact: [null, '-0.25'] },
    ],
  };
  const csv = (sign) =>
    writeCsv([table], [['Titel', 'Zoll; Einfuhr']], (column) => `${column} (genau)`, sign);

  test('the CSV file for readers with a decimal comma has a column for each, and its decimals are numbers there', () => {
    const cells = opened('comma', csv(','), { tag: 'de-DE', code: 1031 }, ';');
    const row = (number) =>
      [...'ABC'].map((column) => {
        const cell = cells.get(`${column}${number}`);
        return cell?.value === undefined || cell.value === null ? (cell?.text ?? null) : Number(cell.value);
      });
    assert.deepEqual(row(1), ['Posten', 'Betrag', 'Betrag (genau)']);
    assert.deepEqual([row(2)[0], row(2)[2]], ['Zoll, gesamt', 1234.5]);
    assert.deepEqual([row(3)[0], row(3)[2]], ["'=1+1", -0.25]);
    assert.deepEqual(row(5).slice(0, 2), ['Titel', 'Zoll; Einfuhr']);
    assert.deepEqual(
      [...cells.values()].filter(({ formula }) => formula !== null),
      [],
    );
  });

  test('the CSV file for readers with a decimal point has, too', () => {
    const cells = opened('point', csv('.'), { tag: 'en-US', code: 1033 }, ',');
    assert.equal(cells.get('A2').text, 'Zoll, gesamt');
    assert.deepEqual([Number(cells.get('C2').value), Number(cells.get('C3').value)], [1234.5, -0.25]);
  });
});
