import { parquetSchema, type FileMetaData, type SchemaTree } from 'hyparquet';
import { DecodeFault } from './decode-fault.ts';
import type { ParquetColumn, ParquetKind } from './decode-messages.ts';

const textTypes = new Set(['UTF8', 'ENUM', 'JSON']);
const dateTypes = /^(?:DATE|TIME)/u;

/** Columns of the root, as the schema types them. */
export function columnsOf(metadata: FileMetaData, geometries: ReadonlySet<string>): ParquetColumn[] {
  try {
    return parquetSchema(metadata).children.map((child) => ({
      name: child.element.name,
      kind: geometries.has(child.element.name) ? 'geometry' : kindOf(child),
    }));
  } catch {
    throw new DecodeFault('footer-broken');
  }
}

function kindOf({ element, children }: SchemaTree): ParquetKind {
  const { type, converted_type: converted = '', logical_type: logical, repetition_type: repetition, scale = 0 } = element;
  if (children.length > 0 || repetition === 'REPEATED' || !type) return 'nested';
  const name = logical?.type ?? '';
  if (name === 'GEOMETRY' || name === 'GEOGRAPHY') return 'geometry';
  if (converted === 'DECIMAL' || name === 'DECIMAL') return scale > 0 ? 'number' : 'integer';
  if (dateTypes.test(converted) || dateTypes.test(name) || type === 'INT96') return 'date';
  if (type === 'BOOLEAN') return 'boolean';
  if (type === 'INT32' || type === 'INT64') return 'integer';
  if (type === 'FLOAT' || type === 'DOUBLE' || name === 'FLOAT16') return 'number';
  if (textTypes.has(converted) || name === 'STRING' || name === 'ENUM' || name === 'JSON' || name === 'UUID') return 'text';
  // Old programs keep texts as bytes and say no more.
  return type === 'BYTE_ARRAY' && name === '' && converted === '' ? 'text' : 'binary';
}
