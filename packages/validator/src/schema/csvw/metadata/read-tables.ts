import { checkTransformations } from './check-transformations.ts';
import { inheritedRules, passedOn } from './inherited-rules.ts';
import { isObject, step, type JsonObject } from './json-object.ts';
import { loadReferenced, type Referenced } from './load-referenced.ts';
import { anyOf, booleanRule, notesRule, objectOrUrlRule, objectsRule, stringRule } from './property-rules.ts';
import { readDialect } from './read-dialect.ts';
import { readProperties } from './read-properties.ts';
import { readSchema } from './read-schema.ts';
import { resolveUrl } from './resolve-url.ts';
import { placeIn, type Scope } from './scope.ts';
import type { CsvwTable, InheritedProperties } from './table-description.ts';

const shared = {
  ...inheritedRules,
  dialect: objectOrUrlRule,
  notes: notesRule,
  tableDirection: anyOf('rtl', 'ltr', 'auto'),
  tableSchema: objectOrUrlRule,
  transformations: objectsRule,
};

const groupRules = { type: 'TableGroup', properties: { ...shared, tables: objectsRule } };
const tableRules = { type: 'Table', properties: { ...shared, url: stringRule, suppressOutput: booleanRule } };

/** What a table takes over from its group. */
interface Defaults {
  readonly passedOn: InheritedProperties;
  readonly schema?: Referenced;
  readonly dialect?: Referenced;
}

/** Tables that a description, of one table or of a group, is about. @see Metadata Vocabulary for Tabular Data, 5.3, 5.4 */
export async function readTables(document: JsonObject, scope: Scope): Promise<CsvwTable[]> {
  if ('tables' in document || document['@type'] === 'TableGroup') return readGroup(document, scope);
  if (!('url' in document) && document['@type'] !== 'Table') {
    scope.log.error('description-kind', placeIn(scope, ''));
    return [];
  }
  const table = await readTable(document, { passedOn: {} }, scope, '');
  return table ? [table] : [];
}

async function readGroup(document: JsonObject, scope: Scope): Promise<CsvwTable[]> {
  const read = readProperties(document, groupRules, scope, '');
  checkTransformations((read.transformations ?? []) as JsonObject[], scope, '/transformations');
  const objects = Array.isArray(document.tables) ? (document.tables as unknown[]) : [];
  if (!objects.some(isObject)) scope.log.error('tables-missing', placeIn(scope, '/tables'));
  const defaults = await defaultsOf(read, {}, scope, '');
  const tables: CsvwTable[] = [];
  for (const [index, object] of objects.entries()) {
    const table = isObject(object) ? await readTable(object, defaults, scope, step('/tables', index)) : undefined;
    if (table) tables.push(table);
  }
  return tables;
}

async function defaultsOf(read: JsonObject, from: InheritedProperties, scope: Scope, pointer: string): Promise<Defaults> {
  const load = (name: string) =>
    read[name] === undefined ? undefined : loadReferenced(read[name] as JsonObject | string, name, scope, step(pointer, name));
  const [schema, dialect] = [await load('tableSchema'), await load('dialect')];
  return { passedOn: passedOn(read, from), ...(schema && { schema }), ...(dialect && { dialect }) };
}

async function readTable(object: JsonObject, group: Defaults, scope: Scope, pointer: string): Promise<CsvwTable | undefined> {
  const read = readProperties(object, tableRules, scope, pointer);
  checkTransformations((read.transformations ?? []) as JsonObject[], scope, step(pointer, 'transformations'));
  const own = { ...group, ...(await defaultsOf(read, group.passedOn, scope, pointer)) };
  const schema = own.schema ? readSchema(own.schema, own.passedOn) : { primaryKey: [], foreignKeys: [] };
  const dialect = own.dialect && readDialect(own.dialect.object, own.dialect.scope, own.dialect.pointer);
  const { url } = read;
  if (typeof url !== 'string') {
    scope.log.error('table-url-missing', placeIn(scope, pointer));
    return undefined;
  }
  return {
    url: resolveUrl(url, scope.base),
    ...schema,
    ...(dialect && { dialect }),
    ...(own.passedOn.lang !== undefined && { lang: own.passedOn.lang }),
    place: placeIn(scope, pointer),
  };
}
