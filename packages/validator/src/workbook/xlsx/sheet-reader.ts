import { ReadLimit } from '../../file/read-limit.ts';
import type { XmlElement, XmlHandlers } from '../../xml/read-xml.ts';
import { attribute } from '../part-reader.ts';
import type { RowBudget } from '../row-budget.ts';
import { maxSheetColumns, maxSheetRows } from '../sheet/sheet-row.ts';
import type { Stored } from '../../table/stored-column.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { cellRange, cellReference } from './cell-reference.ts';
import { cellValue, type CellContext } from './cell-value.ts';

const maxCell = 100_000;

/** Puts the rows of a worksheet into a sheet, event by event. */
export class SheetReader implements XmlHandlers {
  /** A cell or row stands where none can be. */
  isMisplaced = false;
  readonly #sheet: Sheet;
  readonly #context: CellContext;
  readonly #budget: RowBudget;
  #row = 0;
  #isRowHidden = false;
  #cells: string[] = [];
  #stored: Stored[] = [];
  #column = 0;
  #cell: { type: string; style: number; value: string; hasValue: boolean; hasFormula: boolean } | undefined;
  #isText = false;
  #phonetic = 0;

  constructor(sheet: Sheet, context: CellContext, budget: RowBudget) {
    this.#sheet = sheet;
    this.#context = context;
    this.#budget = budget;
  }

  readonly open = (element: XmlElement): void => {
    switch (element.local) {
      case 'row':
        return this.#openRow(element);
      case 'c':
        return this.#openCell(element);
      case 'f':
        if (this.#cell) this.#cell.hasFormula = true;
        return;
      case 'v':
      case 't':
        this.#isText = this.#cell !== undefined && this.#phonetic === 0;
        return;
      case 'rPh':
        this.#phonetic += 1;
        return;
      case 'col':
        return this.#openColumns(element);
      case 'mergeCell':
        return this.#merge(attribute(element, 'ref') ?? '');
    }
  };

  readonly text = (value: string): void => {
    if (!this.#isText || !this.#cell) return;
    this.#cell.hasValue = true;
    if (this.#cell.value.length < maxCell) this.#cell.value += value.slice(0, maxCell);
  };

  readonly close = ({ local }: XmlElement): void => {
    if (local === 'v' || local === 't') {
      if (this.#cell) this.#cell.hasValue = true;
      this.#isText = false;
    } else if (local === 'rPh') this.#phonetic -= 1;
    else if (local === 'c') this.#closeCell();
    else if (local === 'row') this.#closeRow();
  };

  #openRow(element: XmlElement): void {
    const row = Number(attribute(element, 'r') ?? this.#row + 1);
    const isRight = Number.isInteger(row) && row > this.#row && row <= maxSheetRows;
    if (!isRight) this.isMisplaced = true;
    this.#row = isRight ? row : this.#row + 1;
    this.#isRowHidden = isTrue(attribute(element, 'hidden'));
    this.#cells = [];
    this.#stored = [];
    this.#column = 0;
  }

  #openCell(element: XmlElement): void {
    const reference = attribute(element, 'r');
    const column = reference === undefined ? this.#column + 1 : cellReference(reference)?.column;
    const isRight = column !== undefined && column > this.#column && column <= maxSheetColumns;
    if (!isRight) this.isMisplaced = true;
    this.#column = isRight ? column : this.#column + 1;
    const style = Number(attribute(element, 's') ?? 0);
    this.#cell = { type: attribute(element, 't') ?? 'n', style, value: '', hasValue: false, hasFormula: false };
  }

  #closeCell(): void {
    const cell = this.#cell;
    this.#cell = undefined;
    if (!cell || this.#column > maxSheetColumns) return;
    if (cell.hasFormula) this.#sheet.formulas += 1;
    if (cell.hasFormula && !cell.hasValue) this.#sheet.uncomputed.note(this.#row, this.#column);
    if (!cell.hasValue) return;
    const { text, stored } = cellValue(cell, this.#context);
    if (text === '') return;
    while (this.#cells.length < this.#column - 1) {
      this.#cells.push('');
      this.#stored.push('other');
    }
    this.#cells.push(text);
    this.#stored.push(stored);
  }

  #closeRow(): void {
    if (this.#cells.length === 0) return;
    if (!this.#budget.take()) throw new ReadLimit('rows');
    this.#sheet.add({ row: this.#row, cells: this.#cells, stored: this.#stored }, this.#isRowHidden);
  }

  #openColumns(element: XmlElement): void {
    if (!isTrue(attribute(element, 'hidden'))) return;
    this.#sheet.hideColumns(Number(attribute(element, 'min') ?? 0), Number(attribute(element, 'max') ?? 0));
  }

  #merge(reference: string): void {
    const range = cellRange(reference);
    if (range) this.#sheet.merge(range);
  }
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
