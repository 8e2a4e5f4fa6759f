import type { Language } from '@pasport/model';
import { csvLine } from '@pasport/validator';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { inventoryFields } from './inventory-fields.ts';
import type { Inventory, RowResult } from './inventory-upload.ts';
import { placeOfCell } from './place-of-cell.ts';

/** Kind of a file to download. */
export type InventoryFileKind = 'csv' | 'xlsx';

type Row = readonly string[];

/** An empty inventory with one example, to be filled in. */
export async function inventoryTemplate(kind: InventoryFileKind, language: Language): Promise<Buffer> {
  return await fileOf(
    kind,
    inventoryFields.map(({ label }) => label[language]),
    [inventoryFields.map(({ example }) => example)],
  );
}

const heads = {
  place: { cs: 'Místo', en: 'Place' },
  what: { cs: 'Závažnost', en: 'Severity' },
  why: { cs: 'Důvod', en: 'Reason' },
  fault: { cs: 'chyba', en: 'error' },
  warning: { cs: 'varování', en: 'warning' },
} as const;

/** The rows that were refused or warned of, as uploaded, with the places and reasons before them. */
export async function inventoryFaults(
  kind: InventoryFileKind,
  inventory: Inventory,
  results: readonly RowResult[],
  language: Language,
): Promise<Buffer> {
  const cells = new Map(inventory.table.rows.map(({ row, cells: own }) => [row, own]));
  const rows = results.flatMap((result) =>
    [...result.faults.map((note) => ({ note, is: heads.fault })), ...result.warnings.map((note) => ({ note, is: heads.warning }))].map(
      ({ note, is }) => [
        placeOfCell(inventory.table, result.row, note.column, language),
        is[language],
        note.message[language],
        ...inventory.table.names.map((_name, index) => cells.get(result.row)?.[index] ?? ''),
      ],
    ),
  );
  return await fileOf(kind, [heads.place[language], heads.what[language], heads.why[language], ...inventory.table.names], rows);
}

async function fileOf(kind: InventoryFileKind, header: Row, rows: readonly Row[]): Promise<Buffer> {
  if (kind === 'csv') return Buffer.from(`\uFEFF${[header, ...rows].map(csvLine).join('')}`);
  const data: SheetData = [
    header.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map(cellOf)),
  ];
  return await writeXlsxFile(data, { sheet: 'inventura', stickyRowsCount: 1, columns: header.map(() => ({ width: 24 })) }).toBuffer();
}

const maxCell = 32_767;

function cellOf(value: string): SheetData[number][number] {
  return value === '' ? null : { value: value.slice(0, maxCell), type: String };
}
