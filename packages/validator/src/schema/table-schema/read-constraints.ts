import { isJsonObject } from '../json-schema/json-object.ts';
import type { FieldConstraints } from './table-schema.ts';
import { descriptorFault, type TableSchemaFault } from './table-schema-fault.ts';

const isLimit = (value: unknown) => typeof value === 'string' || typeof value === 'number';
const isCount = (value: unknown) => Number.isInteger(value) && Number(value) >= 0;
const isFlag = (value: unknown) => typeof value === 'boolean';

const shapes: Readonly<Record<string, (value: unknown) => boolean>> = {
  required: isFlag,
  unique: isFlag,
  minLength: isCount,
  maxLength: isCount,
  minimum: isLimit,
  maximum: isLimit,
  exclusiveMinimum: isLimit,
  exclusiveMaximum: isLimit,
  pattern: (value) => typeof value === 'string' && wholePattern(value) !== undefined,
  enum: (value) => Array.isArray(value) && value.length > 0,
};

/** Reads constraints; what has a wrong shape is a fault and does not count. */
export function readConstraints(field: Readonly<Record<string, unknown>>, pointer: string, faults: TableSchemaFault[]): FieldConstraints {
  const constraints = field['constraints'] ?? {};
  if (!isJsonObject(constraints)) {
    faults.push(
      descriptorFault(
        'field-error',
        `${pointer}/constraints`,
        'Omezení pole mají být objekt.',
        'Constraints of a field must be an object.',
      ),
    );
    return {};
  }
  for (const name of Object.keys(shapes).filter((known) => field[known] !== undefined))
    faults.push(
      descriptorFault('field-error', `${pointer}/${name}`, `„${name}“ patří do „constraints“.`, `“${name}” belongs into “constraints”.`),
    );
  const read: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(constraints)) {
    const fits = shapes[name];
    if (!fits) continue;
    if (fits(value)) read[name] = name === 'pattern' ? wholePattern(String(value)) : value;
    else
      faults.push(
        descriptorFault(
          'field-error',
          `${pointer}/constraints/${name}`,
          `Omezení „${name}“ má neplatnou hodnotu a nekontroluje se.`,
          `The constraint “${name}” has a value that is not valid; it is not checked.`,
        ),
      );
  }
  return read;
}

/** A pattern is for the whole text. */
function wholePattern(pattern: string): RegExp | undefined {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(`^(?:${pattern})$`, flags);
    } catch {
      continue;
    }
  }
  return undefined;
}
