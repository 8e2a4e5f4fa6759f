/** What the process that decodes starts with; without a path, the bytes of the file come by its standard input. */
export interface DecodeStart {
  readonly path?: string;
  readonly sizeBytes: number;
}

/** Why a Parquet file cannot be read, or no further. */
export type ParquetFaultCode = 'footer' | 'footer-broken' | 'offsets' | 'counts' | 'page' | 'too-large' | 'codec';

/** How the values of a column are kept. */
export type ParquetKind = 'integer' | 'number' | 'boolean' | 'date' | 'text' | 'binary' | 'nested' | 'geometry';

/** How geometries are kept: as well-known binary, as points of named coordinates, or as lists of such, which are not read. */
export type GeometryForm = 'wkb' | 'point' | 'lists';

/** One column of the root. */
export interface ParquetColumn {
  readonly name: string;
  readonly kind: ParquetKind;
  /** Of geometries that are kept as the file says. */
  readonly form?: GeometryForm;
}

/** A geometry on its way: well-known binary, coordinates of a point, or what should have been a geometry. */
export type RawGeometry = Uint8Array | readonly number[] | null | 'unreadable';

/** What the footer says of a file. */
export interface ParquetOutline {
  readonly columns: readonly ParquetColumn[];
  /** Rows that the footer promises. */
  readonly rows: number;
  readonly rowGroups: number;
  /** Text of the GeoParquet metadata. */
  readonly geo?: string;
  /** The file has more columns than are read. */
  readonly hasMoreColumns: boolean;
}

/** What the process answers, in order: an outline, then rows as often as it is asked, then the end. */
export type DecodeMessage =
  | { readonly kind: 'outline'; readonly outline: ParquetOutline }
  /** Geometries of each row, of the columns that have a form, in their order. */
  | { readonly kind: 'rows'; readonly rows: readonly (readonly string[])[]; readonly geometries: readonly (readonly RawGeometry[])[] }
  | { readonly kind: 'end' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'fault'; readonly code: ParquetFaultCode }
  /** A row group that takes too much memory. */
  | { readonly kind: 'limit' };
