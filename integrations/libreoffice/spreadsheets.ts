export { writeCsv } from '../../src/ui/share/csv.js';
export { agrees, filesIn, numbersOf, readSpreadsheet } from '../../tests/helpers/read-spreadsheet.js';
export { contentOf, randomWorkings, spreadsheetOf, WITH_WORKING } from '../../tests/helpers/workings.js';
export { zipSync, strToU8 } from 'fflate';
