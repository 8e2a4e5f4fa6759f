import Type, { type Static } from 'typebox';
import { FileReport } from '../csv/file-report.ts';

const { sizeBytes, columns, sample, ...scored } = Type.Omit(FileReport, ['format', 'dialect', 'rows']).properties;
const count = Type.Integer({ minimum: 0 });

/** Quality of a GeoJSON file; plain JSON. Columns are the properties of the features. */
export const GeoFileReport = Type.Object(
  {
    format: Type.Literal('GEOJSON'),
    sizeBytes,
    columns,
    /** Features; a bare geometry is one. */
    rows: count,
    /** West, south, east, north of all positions, in the units of the file. */
    bbox: Type.Optional(Type.Tuple([Type.Number(), Type.Number(), Type.Number(), Type.Number()])),
    /** How many geometries there are of each type. */
    geometryTypes: Type.Record(Type.String(), count),
    sample,
    ...scored,
  },
  { additionalProperties: false },
);
export type GeoFileReport = Static<typeof GeoFileReport>;
