import { isJsonObject } from '../json-object.ts';
import { readRows, writeRows, type Row } from '../row.ts';
import type { Converter } from './converter.ts';

/** An object with a type and properties of its own; nothing readable in it, nothing in the passport, and the other way round. */
export function node<Fields extends object>(typ: string, rows: readonly Row[]): Converter<Fields> {
  return {
    rows,
    read(foreign) {
      if (!isJsonObject(foreign)) return undefined;
      const fields = readRows(rows, foreign);
      return Object.keys(fields).length > 0 ? (fields as Fields) : undefined;
    },
    write(fields) {
      const properties = writeRows(rows, fields);
      return Object.keys(properties).length > 0 ? { typ, ...properties } : undefined;
    },
  };
}
