import Type, { type Static } from 'typebox';
import { columnTypes } from '../table/column/column-type.ts';

const closed = { additionalProperties: false } as const;
const count = Type.Integer({ minimum: 0 });
const Position = Type.Tuple([Type.Number(), Type.Number()]);
const Line = Type.Array(Position);

/** Features of a map drawn small: positions in degrees of WGS 84 on a grid as fine as a drawing shows. */
export const FileOutline = Type.Object(
  {
    /** Features that are drawn: all of a small layer, else one of every so many. */
    features: count,
    /** West, south, east, north. */
    bbox: Type.Tuple([Type.Number(), Type.Number(), Type.Number(), Type.Number()]),
    points: Type.Array(Position),
    lines: Type.Array(Line),
    /** Rings of each area; the first one is its border, the others are holes. */
    areas: Type.Array(Type.Array(Line)),
  },
  closed,
);
export type FileOutline = Static<typeof FileOutline>;

/** The beginning of a data file, for people to see what is in it. Unlike a report it holds values. */
export const FilePreview = Type.Object(
  {
    /** The first columns, in their order in the file. */
    columns: Type.Array(
      Type.Object(
        {
          name: Type.String(),
          type: Type.Optional(Type.Enum([...columnTypes])),
          filledShare: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
        },
        closed,
      ),
    ),
    /** The first rows: texts as they stand in the file, long ones cut; as many cells as there are columns. */
    rows: Type.Array(Type.Array(Type.String())),
    /** Columns and rows that the file holds. */
    of: Type.Object({ columns: count, rows: count }, closed),
    /** Sheet or layer, in a file of several. */
    part: Type.Optional(Type.String()),
    outline: Type.Optional(FileOutline),
  },
  closed,
);
export type FilePreview = Static<typeof FilePreview>;
