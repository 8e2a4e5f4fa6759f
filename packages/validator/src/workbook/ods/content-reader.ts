import { ReadLimit } from '../../file/read-limit.ts';
import type { XmlElement, XmlHandlers } from '../../xml/read-xml.ts';
import type { PartReader } from '../part-reader.ts';
import type { FirstTable } from '../first-table.ts';
import type { RowBudget } from '../row-budget.ts';
import { maxSheetColumns, maxSheetRows } from '../sheet/sheet-row.ts';
import type { Stored } from '../../table/stored-column.ts';
import { Sheet } from '../sheet/sheet.ts';
import { CellText } from './cell-text.ts';
import { odsValue } from './ods-value.ts';

const maxSheets = 1_000;
/** Rows written once and meant many times, between two looks at the clock. */
const rowsPerLook = 1_000;
/** What stands inside a table and is none of its cells: notes, drawings, deleted rows. */
const asides = new Set(['annotation', 'tracked-changes', 'shapes', 'forms', 'frame', 'custom-shape', 'control', 'named-expressions']);

/** Puts the tables of an ODS workbook into sheets, event by event. */
export class ContentReader implements XmlHandlers {
  readonly sheets: Sheet[] = [];
  /** Names of sheets with a cell where none can be. */
  readonly misplaced = new Set<string>();
  externalLinks = 0;
  readonly #reader: PartReader;
  readonly #budget: RowBudget;
  readonly #first: FirstTable;
  readonly #hiddenStyles = new Set<string>();
  #style: string | undefined;
  /** Depth inside what is no cell. */
  #aside = 0;
  #sheet: Sheet | undefined;
  #row = 0;
  #rowElement: { repeated: number; isHidden: boolean } | undefined;
  #cells: string[] = [];
  #stored: Stored[] = [];
  #column = 0;
  #sheetColumn = 0;
  #cell: XmlElement | undefined;
  readonly #text = new CellText();

  constructor(reader: PartReader, budget: RowBudget, first: FirstTable) {
    this.#first = first;
    this.#reader = reader;
    this.#budget = budget;
  }

  readonly open = (element: XmlElement): void => {
    const { local } = element;
    if (this.#aside > 0 || asides.has(local)) {
      this.#aside += 1;
      return;
    }
    if (this.#cell) return this.#text.open(element);
    if (local === 'style') this.#style = valueOf(element, 'style:name');
    else if (local === 'table-properties') this.#noteStyle(element);
    else if (local === 'table') this.#openTable(element);
    else if (local === 'table-source') this.externalLinks += 1;
    else if (this.#sheet) this.#openInside(element);
  };

  readonly text = (value: string): void => {
    if (this.#aside === 0 && this.#cell) this.#text.add(value);
  };

  readonly close = ({ local }: XmlElement): void => {
    if (this.#aside > 0) {
      this.#aside -= 1;
      return;
    }
    if (local === 'table-cell' || local === 'covered-table-cell') this.#closeCell();
    else if (this.#cell) this.#text.close(local);
    else if (local === 'table-row') this.#closeRow();
    else if (local === 'table') this.end();
  };

  /** Ends the sheet that is being read. */
  end(): void {
    this.#sheet?.end();
    this.#sheet = undefined;
  }

  #openInside(element: XmlElement): void {
    const { local } = element;
    if (local === 'table-row') {
      this.#rowElement = { repeated: count(element, 'table:number-rows-repeated'), isHidden: isHidden(element) };
      this.#cells = [];
      this.#stored = [];
      this.#column = 0;
    } else if (local === 'table-cell' || local === 'covered-table-cell') {
      this.#cell = element;
      this.#text.clear();
    } else if (local === 'table-column') this.#addColumns(element);
  }

  #noteStyle(element: XmlElement): void {
    if (valueOf(element, 'table:display') === 'false' && this.#style !== undefined && this.#hiddenStyles.size < 10_000) {
      this.#hiddenStyles.add(this.#style);
    }
  }

  #openTable(element: XmlElement): void {
    this.end();
    const name = (valueOf(element, 'table:name') ?? `${this.sheets.length + 1}`).slice(0, 200);
    this.#row = 0;
    this.#sheetColumn = 0;
    // Values of other workbooks are kept in tables of their own.
    if (name.startsWith("'file:")) this.externalLinks += 1;
    else if (this.sheets.length < maxSheets) {
      this.#sheet = new Sheet(name, this.#hiddenStyles.has(valueOf(element, 'table:style-name') ?? ''), this.#first);
      this.sheets.push(this.#sheet);
    }
  }

  #addColumns(element: XmlElement): void {
    const first = this.#sheetColumn + 1;
    this.#sheetColumn += count(element, 'table:number-columns-repeated');
    if (isHidden(element)) this.#sheet?.hideColumns(first, this.#sheetColumn);
  }

  #closeCell(): void {
    const cell = this.#cell;
    this.#cell = undefined;
    if (!cell || !this.#sheet) return;
    const repeated = count(cell, 'table:number-columns-repeated');
    const { text, stored } = odsValue(cell, this.#text.value);
    this.#noteFormula(cell, text);
    this.#noteSpan(cell);
    if (text !== '' && cell.local === 'table-cell') this.#fill(text, stored, repeated);
    this.#column += repeated;
  }

  #fill(text: string, stored: Stored, repeated: number): void {
    const end = this.#column + repeated;
    if (end > maxSheetColumns) this.misplaced.add(this.#sheet?.name ?? '');
    while (this.#cells.length < Math.min(end, maxSheetColumns)) {
      const isOwn = this.#cells.length >= this.#column;
      this.#cells.push(isOwn ? text : '');
      this.#stored.push(isOwn ? stored : 'other');
    }
  }

  #noteFormula(cell: XmlElement, text: string): void {
    if (!this.#sheet || valueOf(cell, 'table:formula') === undefined) return;
    this.#sheet.formulas += 1;
    const hasValue = text !== '' || valueOf(cell, 'office:value-type') !== undefined;
    if (!hasValue) this.#sheet.uncomputed.note(this.#row + 1, this.#column + 1);
  }

  #noteSpan(cell: XmlElement): void {
    const [columns, rows] = [count(cell, 'table:number-columns-spanned'), count(cell, 'table:number-rows-spanned')];
    const [top, left] = [this.#row + 1, this.#column + 1];
    this.#sheet?.merge({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }

  #closeRow(): void {
    const { repeated, isHidden: isRowHidden } = this.#rowElement ?? { repeated: 1, isHidden: false };
    this.#rowElement = undefined;
    const first = this.#row + 1;
    this.#row += repeated;
    if (this.#cells.length === 0 || !this.#sheet) return;
    if (this.#row > maxSheetRows) this.misplaced.add(this.#sheet.name);
    const row = { cells: this.#cells, stored: this.#stored };
    for (let number = first; number <= Math.min(this.#row, maxSheetRows); number += 1) {
      if (!this.#budget.take()) throw new ReadLimit('rows');
      if (number % rowsPerLook === 0 && this.#reader.isOver) throw new ReadLimit(this.#reader.limit ?? 'time');
      this.#sheet.add({ row: number, ...row }, isRowHidden);
    }
  }
}

function valueOf({ attributes }: XmlElement, name: string): string | undefined {
  return attributes[name]?.value;
}

/** How many times an element stands for itself; 1 where nothing is said. */
function count(element: XmlElement, name: string): number {
  const number = Number(valueOf(element, name) ?? 1);
  return Number.isInteger(number) && number > 0 ? number : 1;
}

function isHidden(element: XmlElement): boolean {
  const visibility = valueOf(element, 'table:visibility');
  return visibility === 'collapse' || visibility === 'filter';
}
