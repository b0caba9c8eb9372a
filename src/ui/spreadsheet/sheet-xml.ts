/** A look of a cell. */
export interface Look {
  readonly bold?: boolean;
  readonly large?: boolean;
  readonly soft?: boolean;
  /** A given number, which a reader may change. */
  readonly input?: boolean;
  readonly heading?: boolean;
  readonly wrap?: boolean;
  /** How a number is written, in the code of spreadsheets. */
  readonly format?: string;
  readonly link?: boolean;
}

/** A cell: a text, or a number with or without a formula that gives it. */
export type SheetCell =
  | { readonly text: string; readonly look?: Look; readonly link?: string }
  | { readonly number: number; readonly formula?: string; readonly look?: Look };

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly rtl: boolean;
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  /** How many rows stay in sight. */
  readonly frozen: number;
  readonly rows: readonly (readonly (SheetCell | null)[])[];
  /** What is said where a cell is chosen. */
  readonly prompts: readonly { readonly cells: readonly string[]; readonly text: string }[];
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const LONGEST = 32_767;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML cannot have at all. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** What a spreadsheet would take for the number of a character. */
const NUMBERED = /_(?=x[\da-f]{4}_)/gi;

/** A text in XML. */
export const escaped = (text: string): string =>
  text
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
    .replace(/\r\n?/g, '\n');

const written = (text: string): string => escaped(text.slice(0, LONGEST).replace(NUMBERED, '_x005F_'));

/** `A`, `B` … `Z`, `AA`. */
export function columnName(at: number): string {
  return (at >= 26 ? columnName(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));
}

/** What a spreadsheet would compute if it were typed anew. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

/** The looks of a workbook: each is written once, and cells name it by its number. */
export class Looks {
  readonly #formats: string[] = [];
  readonly #written = new Map<string, number>([['', 0]]);

  /** The number of a look. */
  of(look: Look = {}, quoted = false): number {
    const key = this.#cell(look, quoted);
    const known = this.#written.get(key);
    if (known !== undefined) return known;
    this.#written.set(key, this.#written.size);
    return this.#written.size - 1;
  }

  #format(code: string | undefined): number {
    if (code === undefined) return 0;
    if (!this.#formats.includes(code)) this.#formats.push(code);
    return 164 + this.#formats.indexOf(code);
  }

  #cell({ bold, large, soft, input, heading, wrap, format, link }: Look, quoted: boolean): string {
    const font = large ? 2 : heading || bold ? 1 : soft ? 3 : input ? 4 : link ? 5 : 0;
    const fill = input ? 2 : heading ? 3 : 0;
    const border = input ? 1 : heading ? 2 : 0;
    const align = `<alignment vertical="top"${wrap || heading ? ' wrapText="1"' : ''}/>`;
    return (
      `<xf numFmtId="${this.#format(format)}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
      ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${quoted ? ' quotePrefix="1"' : ''}>${align}</xf>`
    );
  }

  /** `styles.xml`. */
  xml(): string {
    const font = (inside: string) => `<font>${inside}<name val="Calibri"/><family val="2"/></font>`;
    const solid = (colour: string) =>
      `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
    const line = (side: string) => `<${side} style="thin"><color rgb="FFBFA24A"/></${side}>`;
    const none = '<left/><right/><top/><bottom/><diagonal/>';
    const box = `${['left', 'right', 'top', 'bottom'].map(line).join('')}<diagonal/>`;
    const under = '<left/><right/><top/><bottom style="thin"><color rgb="FF444444"/></bottom><diagonal/>';
    const cells = [...this.#written.keys()].slice(1);
    const formats = this.#formats.map(
      (code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`,
    );
    const fonts = [
      font('<sz val="11"/>'),
      font('<b/><sz val="11"/>'),
      font('<b/><sz val="14"/>'),
      font('<sz val="10"/><color rgb="FF595959"/>'),
      font('<sz val="11"/><color rgb="FF0000C0"/>'),
      font('<u/><sz val="11"/><color rgb="FF0563C1"/>'),
    ];
    const fills = [
      '<fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill>',
      solid('FFF2CC'),
      solid('EDEDED'),
    ];
    const list = (name: string, all: readonly string[]) =>
      all.length ? `<${name} count="${all.length}">${all.join('')}</${name}>` : '';
    const usual = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    return (
      `${XML}<styleSheet xmlns="${MAIN}">` +
      list('numFmts', formats) +
      list('fonts', fonts) +
      list('fills', fills) +
      list(
        'borders',
        [none, box, under].map((inside) => `<border>${inside}</border>`),
      ) +
      list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
      list('cellXfs', [usual, ...cells]) +
      list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
      '</styleSheet>'
    );
  }
}

function cellXml(cell: SheetCell, at: string, looks: Looks): string {
  if ('text' in cell) {
    if (cell.text === '') return `<c r="${at}" s="${looks.of(cell.look)}"/>`;
    const style = looks.of(cell.look, FORMULA.test(cell.text));
    return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${written(cell.text)}</t></is></c>`;
  }
  const formula = cell.formula === undefined ? '' : `<f>${escaped(cell.formula)}</f>`;
  return `<c r="${at}" s="${looks.of(cell.look)}">${formula}<v>${cell.number}</v></c>`;
}

/** A sheet, and the addresses that its links go to. */
export interface SheetFiles {
  readonly sheet: string;
  /** The relations of the sheet, where it has links. */
  readonly relations: string | null;
}

/** Writes a sheet. */
export function sheetXml({ rtl, widths, frozen, rows, prompts }: Sheet, looks: Looks): SheetFiles {
  const links: string[] = [];
  const places: string[] = [];
  const body = rows.map((cells, row) => {
    const inside = cells.map((cell, column) => {
      if (!cell) return '';
      const at = `${columnName(column)}${row + 1}`;
      if ('text' in cell && cell.link !== undefined) {
        links.push(cell.link);
        places.push(`<hyperlink ref="${at}" r:id="rId${links.length}"/>`);
      }
      return cellXml(cell, at, looks);
    });
    return inside.some(Boolean) ? `<row r="${row + 1}">${inside.join('')}</row>` : '';
  });
  const pane = frozen
    ? `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`
    : '';
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const told = prompts
    .filter(({ cells }) => cells.length > 0)
    .map(
      ({ cells, text }) =>
        `<dataValidation allowBlank="1" showInputMessage="1" prompt="${escaped(text)}" sqref="${cells.join(' ')}"/>`,
    );
  const sheet =
    `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView workbookViewId="0"${rtl ? ' rightToLeft="1"' : ''}>${pane}</sheetView></sheetViews>` +
    `<cols>${columns.join('')}</cols><sheetData>${body.join('')}</sheetData>` +
    (told.length ? `<dataValidations count="${told.length}">${told.join('')}</dataValidations>` : '') +
    (places.length ? `<hyperlinks>${places.join('')}</hyperlinks>` : '') +
    '<pageSetup orientation="landscape" fitToHeight="0"/></worksheet>';
  const relations = links.map(
    (address, at) =>
      `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/hyperlink" Target="${escaped(address)}" TargetMode="External"/>`,
  );
  return { sheet, relations: relations.length ? relationsXml(relations) : null };
}

const relationsXml = (relations: readonly string[]) =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`;

/** What is known of a workbook as a document. */
export interface About {
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  readonly made: Date;
}

/** The files of a workbook, by their paths. */
export function workbookFiles(
  sheets: readonly Sheet[],
  { title, description, lang, made }: About,
): Record<string, string> {
  const looks = new Looks();
  const written = sheets.map((sheet) => sheetXml(sheet, looks));
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const part = (name: string, kind: string) => `<Override PartName="/${name}" ContentType="${kind}"/>`;
  const relation = (id: number, kind: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${kind}" Target="${target}"/>`;
  const when = `<dcterms:created xsi:type="dcterms:W3CDTF">${made.toISOString().slice(0, 19)}Z</dcterms:created>`;
  const files: Record<string, string> = {
    '[Content_Types].xml':
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
      part('xl/workbook.xml', `${type}.sheet.main+xml`) +
      sheets.map((_, at) => part(`xl/worksheets/sheet${at + 1}.xml`, `${type}.worksheet+xml`)).join('') +
      part('xl/styles.xml', `${type}.styles+xml`) +
      part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
      '</Types>',
    '_rels/.rels': relationsXml([
      relation(1, `${RELATIONS}/officeDocument`, 'xl/workbook.xml'),
      relation(
        2,
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        'docProps/core.xml',
      ),
    ]),
    'docProps/core.xml':
      `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
      `<dc:title>${escaped(title)}</dc:title><dc:creator>impact-elements</dc:creator><dc:description>${escaped(description)}</dc:description>` +
      `<dc:language>${escaped(lang)}</dc:language>${when}</cp:coreProperties>`,
    'xl/workbook.xml':
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>` +
      sheets
        .map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
        .join('') +
      '</sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relationsXml([
      ...sheets.map((_, at) => relation(at + 1, `${RELATIONS}/worksheet`, `worksheets/sheet${at + 1}.xml`)),
      relation(sheets.length + 1, `${RELATIONS}/styles`, 'styles.xml'),
    ]),
    'xl/styles.xml': looks.xml(),
  };
  written.forEach(({ sheet, relations }, at) => {
    files[`xl/worksheets/sheet${at + 1}.xml`] = sheet;
    if (relations) files[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = relations;
  });
  return files;
}
