import Type, { type Static } from 'typebox';
import { rowEnds } from '../csv/dialect/dialect.ts';
import { encodings } from '../csv/input/encodings.ts';
import { Engine, scoreFields } from '../report.ts';
import { columnTypes } from '../table/column/column-type.ts';

const closed = { additionalProperties: false } as const;
const count = Type.Integer({ minimum: 0 });

/** What one column holds. */
export const FileColumn = Type.Object(
  {
    name: Type.String(),
    type: Type.Enum([...columnTypes]),
    /** Share of the filled cells that do not fit the type. */
    misfitShare: Type.Number({ minimum: 0, maximum: 1 }),
    filled: count,
    empty: count,
    /** Different values; at least so many when `isDistinctExact` is false. */
    distinct: count,
    isDistinctExact: Type.Boolean(),
  },
  closed,
);
export type FileColumn = Static<typeof FileColumn>;

/** How a CSV file is written. */
const FileDialect = Type.Object(
  {
    encoding: Type.Enum([...encodings]),
    hasBom: Type.Boolean(),
    delimiter: Type.String(),
    quote: Type.Union([Type.Enum(['"', "'"]), Type.Null()]),
    escape: Type.Union([Type.Enum(['"', "'", '\\']), Type.Null()]),
    rowEnd: Type.Enum([...rowEnds]),
    headerLines: count,
    preambleLines: count,
    /** Rows of notes below the table. */
    footnoteLines: count,
  },
  closed,
);

/** One part of a file that holds several: a sheet, a layer, a file in an archive. */
export const FilePart = Type.Object({ name: Type.String(), rows: count, columns: Type.Array(FileColumn) }, closed);
export type FilePart = Static<typeof FilePart>;

const readLimits = ['bytes', 'rows', 'columns', 'time'] as const;
/** What ended the reading before the end of the file. */
export type ReadLimitName = (typeof readLimits)[number];

/** Quality of a data file, whatever its format; plain JSON. */
export const FileReport = Type.Object(
  {
    /** Code of the format in the list `file-type`, or `other`. */
    format: Type.String(),
    /** Bytes read; all of the file unless `sample` is there. */
    sizeBytes: count,
    /** CSV only. */
    dialect: Type.Optional(FileDialect),
    /** Columns of the table or of the first part, properties of the features. */
    columns: Type.Array(FileColumn),
    /** Rows of data, without header and blank rows, of all parts; features of a map. */
    rows: count,
    /** When the file holds several tables. */
    parts: Type.Optional(Type.Array(FilePart)),
    /** West, south, east, north of all positions, in the units of the file. */
    bbox: Type.Optional(Type.Tuple([Type.Number(), Type.Number(), Type.Number(), Type.Number()])),
    /** Coordinate system that the file declares, e.g. `EPSG:5514`. */
    crs: Type.Optional(Type.String()),
    /** How many geometries there are of each type. */
    geometryTypes: Type.Optional(Type.Record(Type.String(), count)),
    /** Only the beginning was read, because of this limit. */
    sample: Type.Optional(Type.Object({ limit: Type.Enum([...readLimits]) }, closed)),
    ...scoreFields,
    engine: Engine,
  },
  closed,
);
export type FileReport = Static<typeof FileReport>;
