import { isJsonObject } from '../json-schema/json-object.ts';
import type { ForeignKey } from './table-schema.ts';
import { descriptorFault, type TableSchemaFault } from './table-schema-fault.ts';
import { textList } from './text-list.ts';

/** Reads a key: names of fields that the schema has. */
export function readKey(input: unknown, names: ReadonlySet<string>, pointer: string, faults: TableSchemaFault[]): readonly string[] {
  const fields = textList(input);
  if (fields && fields.length > 0 && fields.every((name) => names.has(name))) return fields;
  if (fields?.length !== 0)
    faults.push(
      descriptorFault(
        'schema-error',
        pointer,
        'Klíč jmenuje pole, které schéma nemá.',
        'A key names a field that the schema does not have.',
      ),
    );
  return [];
}

/** Reads foreign keys; one that cannot be understood is a fault and is not checked. */
export function readForeignKeys(input: unknown, names: ReadonlySet<string>, pointer: string, faults: TableSchemaFault[]): ForeignKey[] {
  if (input === undefined) return [];
  return [input].flat().flatMap((key: unknown, index) => {
    const place = `${pointer}/${index}`;
    const reference = isJsonObject(key) ? key['reference'] : undefined;
    const resource = isJsonObject(reference) ? (reference['resource'] ?? '') : undefined;
    const referenceFields = isJsonObject(reference) ? textList(reference['fields']) : undefined;
    if (!isJsonObject(key) || typeof resource !== 'string' || !referenceFields) {
      faults.push(descriptorFault('schema-error', place, 'Cizí klíč není úplný.', 'A foreign key is not complete.'));
      return [];
    }
    const fields = readKey(key['fields'], names, `${place}/fields`, faults);
    if (fields.length === 0) return [];
    if (fields.length === referenceFields.length && (resource !== '' || referenceFields.every((name) => names.has(name))))
      return [{ fields, resource, referenceFields }];
    faults.push(
      descriptorFault(
        'schema-error',
        place,
        'Cizí klíč odkazuje na jiná pole, než má.',
        'A foreign key refers to fields that do not match.',
      ),
    );
    return [];
  });
}
