import { parquetSchema, type FileMetaData, type SchemaTree } from 'hyparquet';
import { DecodeFault } from './decode-fault.ts';
import type { GeometryForm, ParquetColumn, ParquetKind } from './decode-messages.ts';

const textTypes = new Set(['UTF8', 'ENUM', 'JSON']);
const dateTypes = /^(?:DATE|TIME)/u;

/**
 * Columns of the root, as the schema types them.
 *
 * @param geometries names and encodings of columns of geometries by GeoParquet
 */
export function columnsOf(metadata: FileMetaData, geometries: ReadonlyMap<string, unknown>): ParquetColumn[] {
  try {
    return parquetSchema(metadata).children.map((child) => {
      const { name } = child.element;
      if (!geometries.has(name)) return { name, kind: kindOf(child) };
      const form = formOf(child, geometries.get(name));
      return { name, kind: 'geometry', ...(form && { form }) };
    });
  } catch {
    throw new DecodeFault('footer-broken');
  }
}

const lists = new Set<unknown>(['linestring', 'polygon', 'multipoint', 'multilinestring', 'multipolygon']);

function isCoordinate({ element, children }: SchemaTree): boolean {
  return children.length === 0 && element.type === 'DOUBLE' && element.repetition_type !== 'REPEATED';
}

/** What is declared counts only where the column is stored so. */
function formOf({ element, children }: SchemaTree, encoding: unknown): GeometryForm | undefined {
  if (element.repetition_type === 'REPEATED') return undefined;
  if (encoding === 'WKB') return children.length === 0 && element.type === 'BYTE_ARRAY' ? 'wkb' : undefined;
  if (lists.has(encoding)) return children.length === 1 ? 'lists' : undefined;
  const names = new Set(children.map((child) => child.element.name));
  return encoding === 'point' && names.has('x') && names.has('y') && children.every(isCoordinate) ? 'point' : undefined;
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
