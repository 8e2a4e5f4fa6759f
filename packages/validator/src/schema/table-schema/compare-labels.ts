import type { TableSchema } from './table-schema.ts';
import type { TableSchemaFault, TableSchemaFaultCode } from './table-schema-fault.ts';

/** How the columns of a table belong to the fields of its schema. */
export interface LabelsCompared {
  /** For each column of the table the place of its field, if it has one. */
  readonly fieldOfColumn: readonly (number | undefined)[];
  readonly faults: readonly TableSchemaFault[];
}

const maxFaults = 50;

/**
 * Compares the names of columns with the fields of a schema. With `exact` they belong together by order, else by name; a
 * column in another place than its field is found by its name, so that its values are checked all the same.
 *
 * @param names names of the columns; all empty when the table has no header, then order decides
 */
export function compareLabels(names: readonly string[], { fields, fieldsMatch }: TableSchema): LabelsCompared {
  const labels = names.map((name) => name.trim());
  const hasHeader = labels.some((label) => label !== '');
  const faults: TableSchemaFault[] = [];
  const byName = new Map(fields.map(({ name }, index) => [name, index]));
  const fieldOfColumn = labels.map(
    (label, index) => byName.get(label) ?? (fieldsMatch === 'exact' && index < fields.length ? index : undefined),
  );

  for (const [index, label] of labels.entries()) {
    const field = fields[index];
    const column = index + 1;
    if (fieldsMatch !== 'exact') {
      if (!byName.has(label) && (fieldsMatch === 'equal' || fieldsMatch === 'superset')) faults.push(extra(column, label));
    } else if (!field) faults.push(extra(column, label));
    else if (hasHeader && label !== field.name) faults.push(incorrect(column, label, field.name));
  }
  for (const [index, { name }] of fields.entries()) {
    const isMissing = fieldsMatch === 'exact' ? index >= labels.length : !labels.includes(name);
    if (isMissing && fieldsMatch !== 'superset' && fieldsMatch !== 'partial') faults.push(missing(name, index + 1));
  }
  if (fieldsMatch === 'partial' && !labels.some((label) => byName.has(label))) faults.push(missing(fields[0]?.name ?? '', 1));
  return { fieldOfColumn: withoutRepeats(fieldOfColumn), faults: faults.slice(0, maxFaults) };
}

/** Only the first column of a name holds its field. */
function withoutRepeats(fields: readonly (number | undefined)[]): (number | undefined)[] {
  const seen = new Set<number>();
  return fields.map((field) => {
    if (field === undefined || seen.has(field)) return undefined;
    seen.add(field);
    return field;
  });
}

function fault(code: TableSchemaFaultCode, column: number, cs: string, en: string): TableSchemaFault {
  return { code, message: { cs, en }, count: 1, positions: [{ column }] };
}

const extra = (column: number, label: string) =>
  fault('extra-label', column, `Sloupec ${column} („${label}“) schéma nemá.`, `The schema does not have column ${column} (“${label}”).`);

const missing = (name: string, column: number) =>
  fault('missing-label', column, `Chybí sloupec „${name}“, který schéma má.`, `The column “${name}” of the schema is missing.`);

const incorrect = (column: number, label: string, name: string) =>
  fault(
    'incorrect-label',
    column,
    `Sloupec ${column} se jmenuje „${label}“, podle schématu má být „${name}“.`,
    `Column ${column} is named “${label}”; by the schema it should be “${name}”.`,
  );
