/** What GeoParquet says of the geometries in a file. */
export interface GeoMetadata {
  readonly version?: unknown;
  readonly primary_column?: unknown;
  readonly columns?: Readonly<Record<string, unknown>>;
}

/** @returns undefined for what is no object in JSON */
export function parseGeo(text: string): GeoMetadata | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value)) return undefined;
    const { columns, ...others } = value;
    return { ...others, ...(isObject(columns) && { columns }) };
  } catch {
    return undefined;
  }
}

type Box = [number, number, number, number];

/**
 * Coordinate system and box of the main geometries.
 *
 * @see https://geoparquet.org/releases/v1.1.0/
 */
export function placeOfGeo({ primary_column: primary, columns }: GeoMetadata): { crs?: string; bbox?: Box } {
  const column = typeof primary === 'string' ? columns?.[primary] : undefined;
  if (!isObject(column)) return {};
  const [bbox, crs] = [boxOf(column['bbox']), crsOf(column)];
  return { ...(crs !== undefined && { crs }), ...(bbox && { bbox }) };
}

/** Without a system the standard says longitude and latitude; null says that nobody knows. */
function crsOf(column: Readonly<Record<string, unknown>>): string | undefined {
  if (!('crs' in column)) return 'OGC:CRS84';
  const { crs } = column;
  const id = isObject(crs) ? crs['id'] : undefined;
  if (!isObject(id)) return undefined;
  const { authority, code } = id;
  const isNamed = typeof authority === 'string' && (typeof code === 'string' || typeof code === 'number');
  return isNamed ? `${authority}:${code}`.slice(0, 50) : undefined;
}

function boxOf(value: unknown): Box | undefined {
  if (!Array.isArray(value) || !value.every((number) => typeof number === 'number')) return undefined;
  const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0] = value;
  if (value.length === 4) return [first, second, third, fourth];
  return value.length === 6 ? [first, second, fourth, fifth] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
