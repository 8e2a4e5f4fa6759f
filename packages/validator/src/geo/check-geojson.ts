import { typeOf } from '../table/column/column-type.ts';
import type { Budget } from '../file/budget.ts';
import type { FileSource } from '../file/file-source.ts';
import { engine } from '../engine.ts';
import { fileWeights } from '../score/rules.ts';
import { scoreChecks } from '../score/score-checks.ts';
import { jsonChecks } from '../json/json-checks.ts';
import { geoChecks } from './geo-checks.ts';
import type { FileOptions } from '../file/file-checker.ts';
import type { FileReport } from '../file/file-report.ts';
import { readGeoJson } from './read-geojson.ts';
import { runGeoChecks } from './run-geo-checks.ts';
import type { PropertyColumn } from './survey/feature-table.ts';

/** The text of a file is held in memory, its features are not. */
const geoBudget: Budget = { bytes: 192 * 1024 * 1024, rows: 2_000_000, timeMs: 60_000 };

/**
 * Checks the content of a GeoJSON file by RFC 7946: well-formed JSON, structure, validity of geometries (JTS), coordinates
 * that make sense for Czechia, properties. Nothing of the content gets into the report but names of properties, types,
 * identifiers of coordinate systems and places where geometries are broken.
 *
 * @param source bytes, a stream of bytes, or the path of a file
 * @returns a report for any input, a broken one too; positions are numbers of features (from 1) with JSON Pointers, or
 *   lines and characters where the JSON itself is broken
 * @throws only when the source cannot be read
 */
export async function checkGeoJson(source: FileSource, { declared = {}, budget = {} }: FileOptions = {}): Promise<FileReport> {
  const facts = await readGeoJson(source, declared, { ...geoBudget, ...budget });
  const { survey, limit } = facts;
  const { box } = survey;
  return {
    format: 'GEOJSON',
    sizeBytes: facts.sizeBytes,
    columns: [...survey.table.columns.values()].map((column) => describe(column, survey.features)),
    rows: survey.features,
    ...(box && { bbox: [...box] }),
    geometryTypes: Object.fromEntries(survey.geometryTypes),
    ...(limit && { sample: { limit } }),
    ...scoreChecks(runGeoChecks([...jsonChecks, ...geoChecks], facts), fileWeights),
    engine,
  };
}

function describe({ profile, texts }: PropertyColumn, features: number): FileReport['columns'][number] {
  const { name, filled, distinct, isDistinctExact } = profile;
  const { type, misfitShare } = typeOf(profile);
  // In JSON, digits in quotes are meant as text.
  const isQuoted = texts > 0 && (type === 'integer' || type === 'number');
  return {
    name,
    type: isQuoted ? 'string' : type,
    misfitShare: isQuoted ? 0 : Math.round(misfitShare * 1e4) / 1e4,
    filled,
    empty: Math.max(0, features - filled),
    distinct,
    isDistinctExact,
  };
}
