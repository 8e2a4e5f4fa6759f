import Type, { type Static } from 'typebox';
import { Engine, scoreFields } from '../report.ts';
import { columnTypes } from './column/column-type.ts';
import { rowEnds } from './dialect/dialect.ts';
import { encodings } from './input/find-encoding.ts';

const closed = { additionalProperties: false } as const;
const count = Type.Integer({ minimum: 0 });

/** What one column holds. */
const FileColumn = Type.Object(
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

/** Quality of a data file; plain JSON. */
export const FileReport = Type.Object(
  {
    format: Type.Enum(['CSV', 'other']),
    /** Bytes read; all of the file unless `sample` is there. */
    sizeBytes: count,
    dialect: Type.Object(
      {
        encoding: Type.Enum([...encodings]),
        hasBom: Type.Boolean(),
        delimiter: Type.String(),
        quote: Type.Union([Type.Enum(['"', "'"]), Type.Null()]),
        escape: Type.Union([Type.Enum(['"', "'", '\\']), Type.Null()]),
        rowEnd: Type.Enum([...rowEnds]),
        headerLines: count,
        preambleLines: count,
      },
      closed,
    ),
    columns: Type.Array(FileColumn),
    /** Rows of data, without header and blank rows. */
    rows: count,
    /** Only the beginning was read, because of this limit. */
    sample: Type.Optional(Type.Object({ limit: Type.Enum(['bytes', 'rows', 'time']) }, closed)),
    ...scoreFields,
    engine: Engine,
  },
  closed,
);
export type FileReport = Static<typeof FileReport>;
