import type { Layer } from '../geo/checked-layers.ts';
import type { GeometryDefect } from '../geo/feature.ts';
import { coverageOf } from '../geo/overlaps/coverage-of.ts';
import { Survey } from '../geo/survey/survey.ts';
import { systemFor } from '../geo/survey/system.ts';
import { readWkb } from '../geo/wkb/read-wkb.ts';
import type { JsonObject } from '../json/json-value.ts';
import type { Declared } from '../file/declared.ts';
import { previewLimits } from '../preview/preview-limits.ts';
import { declaredGeometries, type DeclaredGeometries } from './declared-geometries.ts';
import { parseGeo } from './geo-metadata.ts';
import { isRead } from './decode/geometry-of.ts';
import type { ParquetOutline, RawGeometry } from './decode/decode-messages.ts';

/** More columns of geometries are not looked at. */
const maxLayers = 10;

/** A column of geometries, and what the file says of it. */
export interface GeometryLayer extends Layer {
  readonly declared: DeclaredGeometries;
}

/** Looks at the columns of geometries of a GeoParquet, row by row; their properties are columns of the table, which has its own checks. */
export class GeometryLayers {
  readonly layers: readonly GeometryLayer[];

  constructor({ columns, geo }: ParquetOutline, known: Declared) {
    const { territory } = known;
    const coverage = coverageOf(known, undefined);
    const metadata = geo === undefined ? undefined : parseGeo(geo);
    const kept = columns.filter(({ form }) => isRead(form)).slice(0, maxLayers);
    this.layers = kept.flatMap(({ name }) => {
      if (!metadata) return [];
      const declared = declaredGeometries(metadata, name);
      const options = { system: systemFor(declared.crs), territory, maxFeatures: Infinity, isText: false, hasTypes: true, coverage };
      return [{ name, declared, survey: new Survey(options) }];
    });
  }

  /**
   * @param geometries of one row
   * @param names of the columns that the cells are of
   */
  add(geometries: readonly RawGeometry[], names: readonly string[], cells: readonly string[]): void {
    for (const [index, { survey }] of this.layers.entries()) {
      survey.begin();
      if (survey.features <= previewLimits.rows)
        survey.sample.addProperties(Object.fromEntries(names.map((name, column) => [name, cells[column] ?? ''])));
      const geometry = geometryOf(geometries[index] ?? null);
      if (typeof geometry === 'string') survey.trail.note(`geometry-${geometry}`);
      else {
        if (geometry === null) survey.trail.note('geometry-null');
        else survey.addGeometry(geometry);
        survey.addHash(geometry, cells);
      }
    }
  }
}

function geometryOf(raw: RawGeometry): JsonObject | GeometryDefect | null {
  if (raw === null || raw === 'unreadable') return raw;
  if (raw instanceof Uint8Array) return readWkb(raw);
  return { type: 'Point', coordinates: raw.every((value) => Number.isNaN(value)) ? [] : raw };
}
