import { isJsonObject, type JsonObject } from '../json-schema/json-object.ts';
import { readConstraints } from './read-constraints.ts';
import { fieldTypes, type FieldType, type TableField } from './table-schema.ts';
import { descriptorFault, type TableSchemaFault } from './table-schema-fault.ts';
import { textList } from './text-list.ts';
import { isTimeFormat } from './values/time-value.ts';

const trueValues = ['true', 'True', 'TRUE', '1'];
const falseValues = ['false', 'False', 'FALSE', '0'];
const timeTypes: ReadonlySet<FieldType> = new Set(['date', 'time', 'datetime']);

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
  const { type, format } = readType(input, pointer, faults);
  const text = (name: string, otherwise: string) => (typeof input[name] === 'string' ? input[name] : otherwise);
  return {
    name: input['name'],
    type,
    format,
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

/** A type or format that is not known is a fault, and the values may be any. */
function readType(
  { type, format = 'default' }: JsonObject,
  pointer: string,
  faults: TableSchemaFault[],
): Pick<TableField, 'type' | 'format'> {
  const known = type === undefined ? 'any' : fieldTypes.find((name) => name === type);
  if (!known)
    faults.push(
      descriptorFault('field-error', `${pointer}/type`, 'Typ pole není z Table Schema.', 'The type of a field is not one of Table Schema.'),
    );
  const isFormat = typeof format === 'string' && (!timeTypes.has(known ?? 'any') || isTimeFormat(format));
  if (!isFormat)
    faults.push(
      descriptorFault(
        'field-error',
        `${pointer}/format`,
        'Formát data nebo času není srozumitelný.',
        'The format of a date or time is not known.',
      ),
    );
  return known && isFormat ? { type: known, format } : { type: 'any', format: 'default' };
}
