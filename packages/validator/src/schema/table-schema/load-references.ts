import type { DeclaredSchema } from '../../file/declared.ts';
import { joinKey } from './key-check.ts';
import { KeySet } from './key-set.ts';
import type { ForeignKey, TableField, TableSchema } from './table-schema.ts';
import { keyOf } from './value-constraints.ts';
import { readValue } from './values/read-value.ts';

/** Brings the names of columns and the rows of another resource; undefined when it is not at hand. */
export type ResourceLoader = NonNullable<DeclaredSchema['loadResource']>;

/**
 * Reads the keys that foreign keys of a schema refer to in other resources, once, before the rows are checked. Values are read
 * as those of the field that refers, so `1` and `01` of an integer are the same.
 *
 * @returns keys by foreign key; one is missing when its resource or a column of it is not at hand
 */
export async function loadReferences(schema: TableSchema, load: ResourceLoader): Promise<ReadonlyMap<ForeignKey, KeySet>> {
  const references = new Map<ForeignKey, KeySet>();
  for (const key of schema.foreignKeys.filter(({ resource }) => resource !== '')) {
    const table = await load(key.resource);
    const places = key.referenceFields.map((name) => table?.names.indexOf(name) ?? -1);
    if (!table || places.includes(-1)) continue;
    const fields = key.fields.map((name) => schema.fields.find((field) => field.name === name)!);
    const known = new KeySet();
    for await (const cells of table.rows) {
      const joined = joinKey(places.map((place, index) => valueKey(cells[place] ?? '', fields[index]!)));
      if (joined !== undefined) known.add(joined);
    }
    references.set(key, known);
  }
  return references;
}

function valueKey(text: string, field: TableField): string | undefined {
  if (field.missingValues.includes(text)) return undefined;
  const value = readValue(text, field);
  return value === undefined ? text : keyOf(value);
}
