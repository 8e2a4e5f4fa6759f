import { isJsonObject } from '../json-schema/json-object.ts';
import { readConstraints } from './read-constraints.ts';
import { fieldTypes, type FieldType, type TableField } from './table-schema.ts';
import { descriptorFault, type TableSchemaFault } from './table-schema-fault.ts';
import { textList } from './text-list.ts';

const trueValues = ['true', 'True', 'TRUE', '1'];
const falseValues = ['false', 'False', 'FALSE', '0'];

/** Reads the description of one field; `undefined` when it has no name to know it by. */
export function readField(
  input: unknown,
  missingValues: readonly string[],
  pointer: string,
  faults: TableSchemaFault[],
): TableField | undefined {
  if (!isJsonObject(input) || typeof input['name'] !== 'string' || input['name'] === '') {
    faults.push(descriptorFault('field-error', pointer, 'Pole schématu nemá název.', 'A field of the schema has no name.'));
    return undefined;
  }
  const text = (name: string, otherwise: string) => (typeof input[name] === 'string' ? input[name] : otherwise);
  return {
    name: input['name'],
    type: readType(input['type'], pointer, faults),
    format: text('format', 'default'),
    constraints: readConstraints(input, pointer, faults),
    decimalChar: text('decimalChar', '.'),
    groupChar: text('groupChar', ''),
    bareNumber: input['bareNumber'] !== false,
    trueValues: textList(input['trueValues']) ?? trueValues,
    falseValues: textList(input['falseValues']) ?? falseValues,
    delimiter: text('delimiter', ',') || ',',
    missingValues: readMissingValues(input['missingValues']) ?? missingValues,
  };
}

/** Texts that mean no value; version 2 also has them with labels. */
export function readMissingValues(input: unknown): readonly string[] | undefined {
  if (!Array.isArray(input)) return undefined;
  return input.flatMap((item: unknown) => {
    const value = isJsonObject(item) ? item['value'] : item;
    return typeof value === 'string' ? [value] : [];
  });
}

function readType(type: unknown, pointer: string, faults: TableSchemaFault[]): FieldType {
  if (type === undefined) return 'any';
  const known = fieldTypes.find((name) => name === type);
  if (known) return known;
  faults.push(
    descriptorFault('field-error', `${pointer}/type`, 'Typ pole není z Table Schema.', 'The type of a field is not one of Table Schema.'),
  );
  return 'any';
}
