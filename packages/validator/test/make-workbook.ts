import { strToU8, zipSync } from 'fflate';

/** A cell of a workbook made for a test: a number, a text, or the XML of the whole element `c`. */
export type MadeCell = number | string | null | { readonly xml: string };

export interface MadeSheet {
  readonly name?: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly rows: readonly (readonly MadeCell[])[];
  /** XML before and after `sheetData`. */
  readonly before?: string;
  readonly after?: string;
  /** Attributes of rows, by number. */
  readonly rowAttributes?: Readonly<Record<number, string>>;
}

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
/** Style 1 shows a day, 2 a day and time, 3 a time. */
const styles = `${declaration}<styleSheet xmlns="${spreadsheet}"><numFmts count="1"><numFmt numFmtId="164" formatCode="d\\.\\ m\\.\\ yyyy\\ h:mm"/></numFmts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="21"/></cellXfs></styleSheet>`;

/** Bytes of an XLSX workbook; `parts` adds files or replaces them, undefined leaves one out. */
export function makeXlsx(sheets: readonly MadeSheet[], parts: Readonly<Record<string, string | Uint8Array | undefined>> = {}): Uint8Array {
  const shared: string[] = [];
  const sheetFiles = sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, shared)] as const);
  const files: Record<string, string | Uint8Array | undefined> = {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': rels([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${declaration}<workbook xmlns="${spreadsheet}" xmlns:r="${relations}"><sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${name ?? `List${index + 1}`}" sheetId="${index + 1}" ${state ? `state="${state}" ` : ''}r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': rels([
      ...sheets.map((_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['rIdS', 'styles', 'styles.xml'],
      ['rIdT', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': styles,
    ...Object.fromEntries(sheetFiles),
    'xl/sharedStrings.xml': `${declaration}<sst xmlns="${spreadsheet}">${shared.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join('')}</sst>`,
    ...parts,
  };
  return zip(files);
}

/** Bytes of an ODS workbook with the given rows of XML in `office:spreadsheet`. */
export function makeOds(tables: string, { styleXml = '', parts = {} as Readonly<Record<string, string>> } = {}): Uint8Array {
  const names = ['office', 'table', 'text', 'style'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`);
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `${declaration}<office:document-content ${names.join(' ')}><office:automatic-styles>${styleXml}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ...parts,
  });
}

export function zip(files: Readonly<Record<string, string | Uint8Array | undefined>>): Uint8Array {
  const entries = Object.entries(files).flatMap(([name, content]) =>
    content === undefined ? [] : [[name, typeof content === 'string' ? strToU8(content) : content] as const],
  );
  return zipSync(Object.fromEntries(entries), { level: 1 });
}

export function columnName(column: number): string {
  return column <= 26 ? String.fromCharCode(64 + column) : columnName(Math.floor((column - 1) / 26)) + columnName(((column - 1) % 26) + 1);
}

function sheetXml({ rows, before = '', after = '', rowAttributes = {} }: MadeSheet, shared: string[]): string {
  const indexes = new Map<string, number>();
  const indexOf = (text: string) => {
    const known = indexes.get(text) ?? shared.push(text) - 1;
    indexes.set(text, known);
    return known;
  };
  const cellXml = (cell: MadeCell, reference: string) => {
    if (cell === null) return '';
    if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
    return typeof cell === 'string'
      ? `<c r="${reference}" t="s"><v>${indexOf(cell)}</v></c>`
      : cell.xml.replace('<c', `<c r="${reference}"`);
  };
  const rowXml = (cells: readonly MadeCell[], row: number) =>
    cells.length === 0
      ? ''
      : `<row r="${row}" ${rowAttributes[row] ?? ''}>${cells.map((cell, index) => cellXml(cell, `${columnName(index + 1)}${row}`)).join('')}</row>`;
  const data = rows.map((cells, index) => rowXml(cells, index + 1)).join('');
  return `${declaration}<worksheet xmlns="${spreadsheet}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
}

function rels(list: readonly (readonly [string, string, string])[]): string {
  const items = list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`);
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
