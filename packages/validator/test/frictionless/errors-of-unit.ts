import { checkFile } from '../../src/check-file.ts';
import { openTable } from '../../src/csv/read/open-table.ts';
import { defaultBudget } from '../../src/file/budget.ts';
import type { Finding } from '../../src/report.ts';
import { loadReferences } from '../../src/schema/table-schema/load-references.ts';
import { readTableSchema } from '../../src/schema/table-schema/read-table-schema.ts';
import { TableSchemaCheck } from '../../src/schema/table-schema/table-schema-check.ts';
import type { FrictionlessError } from './frictionless-case.ts';
import type { Unit } from './units-of-call.ts';

/** What we find in a file, in the words of frictionless. */
export async function errorsOfUnit(unit: Unit, task: number, encoding?: string): Promise<FrictionlessError[]> {
  const wrong = unit.schema === undefined ? [] : readTableSchema(unit.schema).faults;
  // Frictionless reads no data by a schema that is wrong.
  if (wrong.length > 0) return wrong.map(({ code }) => ({ task, type: code }));
  const declared = encoding === undefined ? {} : { encoding };
  const { findings } = await checkFile(unit.path, { declared });
  const errors = [...findings.flatMap(errorsOfFinding), ...(await schemaErrors(unit))];
  return errors.map((error) => ({ ...error, task }));
}

type Placed = Omit<FrictionlessError, 'task'>;

/** The kinds of findings that frictionless has a type for. */
function errorsOfFinding({ check, message, positions = [] }: Finding): Placed[] {
  const rows = (type: string) => positions.map(({ row }) => ({ type, ...(row !== undefined && { row }) }));
  if (check === 'rows-blank') return rows('blank-row');
  if (check === 'rows-unique') return rows('duplicate-row');
  if (check === 'rows-regular') return rows(message.en.includes('fewer') ? 'missing-cell' : 'extra-cell');
  if (check === 'header-names') {
    const field = positions.at(-1)?.column;
    return [{ type: positions.length > 1 ? 'duplicate-label' : 'blank-label', ...(field !== undefined && { field }) }];
  }
  if (check === 'encoding-declared' || check === 'encoding-one') return [{ type: 'encoding-error' }];
  const isUnreadable = check === 'file-is-text' || (check === 'file-has-rows' && message.en.includes('empty'));
  return isUnreadable ? [{ type: 'source-error' }] : [];
}

async function schemaErrors({ path, schema: description, siblings }: Unit): Promise<Placed[]> {
  if (description === undefined) return [];
  const { schema } = readTableSchema(description);
  if (!schema) return [];
  const { names, readRows } = await openTable(path, defaultBudget);
  const references = await loadReferences(schema, async (name) => {
    const sibling = siblings.get(name);
    return sibling === undefined ? undefined : await wholeTable(sibling);
  });
  const check = new TableSchemaCheck(names, schema, references);
  await readRows((cells, row) => {
    check.add(cells.texts(), row);
    return true;
  });
  return check.finish().faults.flatMap(({ code, positions }) =>
    positions.map(({ row, column }) => ({
      type: code,
      ...(row !== undefined && { row }),
      ...(column !== undefined && { field: column }),
    })),
  );
}

async function wholeTable(path: string): Promise<{ names: readonly string[]; rows: readonly (readonly string[])[] }> {
  const { names, readRows } = await openTable(path, defaultBudget);
  const rows: (readonly string[])[] = [];
  await readRows((cells) => rows.push([...cells.texts()]) > 0);
  return { names, rows };
}
