import { inheritedRules, passedOn } from './inherited-rules.ts';
import { step, type JsonObject } from './json-object.ts';
import type { Referenced } from './load-referenced.ts';
import { columnNamesRule, objectsRule } from './property-rules.ts';
import { readColumns } from './read-columns.ts';
import { readForeignKeys } from './read-foreign-keys.ts';
import { readProperties } from './read-properties.ts';
import { placeIn, type Scope } from './scope.ts';
import type { CsvwColumn, CsvwTable, InheritedProperties } from './table-description.ts';

const rules = {
  type: 'Schema',
  properties: {
    ...inheritedRules,
    columns: objectsRule,
    foreignKeys: objectsRule,
    primaryKey: columnNamesRule,
    rowTitles: columnNamesRule,
  },
};

interface ReadSchema {
  readonly columns?: readonly JsonObject[];
  readonly foreignKeys?: readonly JsonObject[];
  readonly primaryKey?: readonly string[];
  readonly rowTitles?: readonly string[];
}

/** What a schema says of a table. @see Metadata Vocabulary for Tabular Data, 5.5 */
export function readSchema(
  { object, scope, pointer, id }: Referenced,
  from: InheritedProperties,
): Pick<CsvwTable, 'columns' | 'primaryKey' | 'foreignKeys' | 'schemaId'> {
  const read = readProperties(object, rules, scope, pointer);
  const { columns: objects = [], foreignKeys = [], primaryKey, rowTitles } = read as ReadSchema;
  const columns = readColumns(objects, passedOn(read, from), scope, step(pointer, 'columns'));
  knownColumns(rowTitles, 'rowTitles', columns, scope, pointer);
  return {
    columns,
    primaryKey: knownColumns(primaryKey, 'primaryKey', columns, scope, pointer),
    foreignKeys: readForeignKeys(foreignKeys, columns, scope, step(pointer, 'foreignKeys')),
    ...(id !== undefined && { schemaId: id }),
  };
}

/** Names of columns that a property refers to; none when one of them is not there. */
function knownColumns(
  names: readonly string[] = [],
  property: string,
  columns: readonly CsvwColumn[],
  scope: Scope,
  pointer: string,
): readonly string[] {
  if (names.every((name) => columns.some((column) => column.name === name))) return names;
  scope.log.warn('column-reference-unknown', placeIn(scope, step(pointer, property)), { name: property });
  return [];
}
