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

/** Names of the columns of geometries with their encodings, as the metadata say. */
export function encodingsOf(text: string): ReadonlyMap<string, unknown> {
  const columns = Object.entries(parseGeo(text)?.columns ?? {});
  return new Map(columns.map(([name, column]) => [name, isObject(column) ? column['encoding'] : undefined]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
