import { fold, parseDraft, type Draft, type Text } from '@pasport/model';
import type { RowDraft } from './inventory-field.ts';
import { inventoryField, titleScheme } from './inventory-fields.ts';
import type { Mapping } from './guess-mapping.ts';

/** Something about one cell, or about the row as a whole. */
interface CellNote {
  /** Place of the column in the table, from 0; `null` for the row. */
  readonly column: number | null;
  readonly message: Text;
}

export interface ReadRow {
  /** Missing when there are faults. */
  readonly draft?: Draft;
  readonly faults: readonly CellNote[];
  readonly warnings: readonly CellNote[];
}

/**
 * A draft from a row by a mapping, with everything that is wrong, cell by cell.
 *
 * @param home territory of the office
 */
export function draftOfRow(cells: readonly string[], mapping: Mapping, defaults: RowDraft, home?: string): ReadRow {
  const faults: CellNote[] = [];
  let read: RowDraft = {};
  for (const [column, name] of mapping.entries()) {
    const field = inventoryField(name);
    const text = cells[column]?.trim() ?? '';
    if (!field || text === '') continue;
    const result = field.read(read, text, home);
    if ('fault' in result) faults.push({ column, message: result.fault });
    else read = result.draft;
  }
  const draft = identified({ ...defaults, ...read });
  const columnOf = (pointer: string): number | null => {
    const column = mapping.findIndex((name) =>
      inventoryField(name)?.pointers.some((own) => pointer === own || pointer.startsWith(`${own}/`)),
    );
    return column < 0 ? null : column;
  };
  const parsed = parseDraft(draft);
  const seen = new Set(faults.map(({ column }) => column));
  for (const { pointer, message } of parsed.faults) {
    const column = pointer === '/title' ? titleColumn(mapping) : columnOf(pointer);
    if (column !== null && seen.has(column)) continue;
    seen.add(column);
    faults.push({ column, message: pointer === '/title' ? noTitle : message });
  }
  return {
    ...(faults.length === 0 && parsed.draft && { draft: parsed.draft }),
    faults,
    warnings: warningsOf(read, mapping).filter(({ column }) => column === null || !seen.has(column)),
  };
}

const noTitle: Text = { cs: 'Chybí název.', en: 'The title is missing.' };

function titleColumn(mapping: Mapping): number | null {
  const column = mapping.indexOf('nazev');
  return column < 0 ? null : column;
}

/** Without an identifier the title tells one record from another. */
function identified(draft: RowDraft): RowDraft {
  const title = draft.title?.cs ?? draft.title?.en;
  if (draft.externalIds !== undefined || title === undefined) return draft;
  return { ...draft, externalIds: [{ scheme: titleScheme, value: fold(title).slice(0, 500) }] };
}

function warningsOf(draft: RowDraft, mapping: Mapping): CellNote[] {
  const missing = (name: string, message: Text): CellNote => ({ column: mapping.includes(name) ? mapping.indexOf(name) : null, message });
  return [
    ...(draft.description === undefined ? [missing('popis', { cs: 'Chybí popis.', en: 'The description is missing.' })] : []),
    ...(draft.themes === undefined ? [missing('tema', { cs: 'Chybí téma.', en: 'The theme is missing.' })] : []),
    ...(draft.externalIds === undefined
      ? [
          missing('id', {
            cs: 'Bez identifikátoru se záznam pozná jen podle názvu.',
            en: 'Without an identifier the record is known by its title only.',
          }),
        ]
      : []),
  ];
}
