import { isJsonObject, type JsonObject } from '../json-schema/json-object.ts';
import { isDataPackage, readDataPackage } from './read-data-package.ts';
import { readField, readMissingValues } from './read-field.ts';
import { readForeignKeys, readKey } from './read-keys.ts';
import { fieldMatches, type TableField, type TableSchema } from './table-schema.ts';
import { descriptorFault, type TableSchemaFault } from './table-schema-fault.ts';

/** A schema read, and what is wrong in its description; without a schema nothing could be made of it. */
export interface TableSchemaRead {
  readonly schema?: TableSchema;
  readonly faults: readonly TableSchemaFault[];
}

const maxFields = 2_000;
const maxFaults = 100;

/**
 * Reads a Table Schema (versions 1 and 2), alone or inside a Data Package or Data Resource. Nothing is fetched.
 *
 * @param input parsed JSON
 * @param options.resource name or path of the resource whose schema it is; by default the only one, or the first with a schema
 */
export function readTableSchema(input: unknown, { resource }: { resource?: string } = {}): TableSchemaRead {
  if (!isDataPackage(input)) return readSchema(input, '');
  const { resources, faults } = readDataPackage(input);
  const wanted = resources.find(({ name, paths }) => resource !== undefined && (name === resource || paths.includes(resource)));
  const found = wanted ?? (resource === undefined ? resources.find(({ schema }) => schema !== undefined) : undefined);
  if (found?.schema === undefined) {
    const none = descriptorFault('schema-error', '', 'Popis nemá schéma této tabulky.', 'The description has no schema of this table.');
    return { faults: [...faults, none] };
  }
  const { schema, faults: more } = readSchema(found.schema, `${found.pointer}/schema`);
  return { ...(schema && { schema }), faults: [...faults, ...more] };
}

function readSchema(input: unknown, pointer: string): TableSchemaRead {
  if (typeof input === 'string') {
    const elsewhere = descriptorFault(
      'schema-error',
      pointer,
      'Schéma je v jiném souboru, který není k dispozici.',
      'The schema is in another file that is not at hand.',
    );
    return { faults: [elsewhere] };
  }
  if (!isJsonObject(input) || !Array.isArray(input['fields']) || input['fields'].length === 0) {
    const noFields = descriptorFault('schema-error', pointer, 'Schéma tabulky nemá žádná pole.', 'The schema of the table has no fields.');
    return { faults: [noFields] };
  }
  const faults: TableSchemaFault[] = [];
  const fields = readFields(input, pointer, faults);
  const names = new Set(fields.map(({ name }) => name));
  const { primaryKey, uniqueKeys, foreignKeys } = input;
  const schema: TableSchema = {
    fields,
    fieldsMatch: readMatch(input, pointer, faults),
    primaryKey: primaryKey === undefined ? [] : readKey(primaryKey, names, `${pointer}/primaryKey`, faults),
    uniqueKeys: Array.isArray(uniqueKeys)
      ? uniqueKeys.map((key, index) => readKey(key, names, `${pointer}/uniqueKeys/${index}`, faults)).filter(({ length }) => length > 0)
      : [],
    foreignKeys: readForeignKeys(foreignKeys, names, `${pointer}/foreignKeys`, faults),
  };
  return { schema, faults: faults.slice(0, maxFaults) };
}

function readFields(input: JsonObject, pointer: string, faults: TableSchemaFault[]): TableField[] {
  const missingValues = readMissingValues(input['missingValues']) ?? [''];
  const fields: TableField[] = [];
  const names = new Set<string>();
  for (const [index, item] of (input['fields'] as unknown[]).slice(0, maxFields).entries()) {
    const place = `${pointer}/fields/${index}`;
    const field = readField(item, missingValues, place, faults);
    if (!field) continue;
    if (names.has(field.name))
      faults.push(descriptorFault('schema-error', place, 'Dvě pole se jmenují stejně.', 'Two fields have the same name.'));
    names.add(field.name);
    fields.push(field);
  }
  return fields;
}

function readMatch(input: JsonObject, pointer: string, faults: TableSchemaFault[]): TableSchema['fieldsMatch'] {
  const [named = 'exact'] = [input['fieldsMatch']].flat<unknown[]>();
  const match = fieldMatches.find((known) => known === named);
  if (!match)
    faults.push(
      descriptorFault(
        'schema-error',
        `${pointer}/fieldsMatch`,
        '„fieldsMatch“ má neznámou hodnotu.',
        '“fieldsMatch” has a value that is not known.',
      ),
    );
  return match ?? 'exact';
}
