import { checkJsonAgainstSchema } from '../../json-schema/check-json-against-schema.ts';
import { compileJsonSchema, type CompiledJsonSchema } from '../../json-schema/compile-json-schema.ts';
import { geoJsonSchema } from '../../json-schema/geojson-schema.ts';
import { isJsonObject } from '../../json-schema/json-object.ts';
import type { ReadValue } from './field-value.ts';

/** Longer texts in one cell are not looked into. */
const maxChars = 4 * 1024 * 1024;

function parsed(text: string): unknown {
  try {
    return text.length > maxChars ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const objectValue: ReadValue = (text) => {
  const value = parsed(text);
  return isJsonObject(value) ? value : undefined;
};

export const arrayValue: ReadValue = (text) => {
  const value = parsed(text);
  return Array.isArray(value) ? value : undefined;
};

let compiled: CompiledJsonSchema | undefined;

export const geoJsonValue: ReadValue = (text, { format }) => {
  const value = parsed(text);
  if (!isJsonObject(value)) return undefined;
  if (format === 'topojson') return value['type'] === 'Topology' ? value : undefined;
  compiled ??= compileJsonSchema(geoJsonSchema);
  return checkJsonAgainstSchema(value, compiled).isValid ? value : undefined;
};

/** A place as `16.6, 49.2`, `[16.6, 49.2]` or `{"lon": 16.6, "lat": 49.2}`, by the format. */
export const geoPointValue: ReadValue = (text, { format }) => {
  const value = format === 'default' ? undefined : parsed(text);
  const point =
    format === 'default'
      ? text.split(',').map((part) => part.trim())
      : isJsonObject(value) && format === 'object'
        ? [value['lon'], value['lat']]
        : value;
  if (!Array.isArray(point) || point.length !== 2) return undefined;
  const [lon, lat] = point.map((part: unknown) => (part === '' || part === null ? Number.NaN : Number(part)));
  return Math.abs(lon!) <= 180 && Math.abs(lat!) <= 90 ? [lon, lat] : undefined;
};
