import { fileReportOf, type CheckedFile } from '../file/checked-file.ts';
import type { FileOptions } from '../file/file-checker.ts';
import type { FileReport } from '../file/file-report.ts';
import type { FileSource } from '../file/file-source.ts';
import { describeProperties } from '../geo/describe-properties.ts';
import { geoBudget } from '../geo/geo-budget.ts';
import { jsonJudge } from '../schema/json-judge.ts';
import { readGeoJson } from './read-geojson.ts';
import { runGeoJsonChecks } from './run-geojson-checks.ts';

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
export async function checkGeoJson(source: FileSource, options: FileOptions = {}): Promise<FileReport> {
  return fileReportOf(await inspectGeoJson(source, options));
}

/** The same before the checks are added up. */
export async function inspectGeoJson(source: FileSource, { declared = {}, budget = {} }: FileOptions = {}): Promise<CheckedFile> {
  const judge = await jsonJudge(source, declared);
  const facts = await readGeoJson(judge.source, declared, { ...geoBudget, ...budget });
  const { survey, limit } = facts;
  const { box } = survey;
  return {
    summary: {
      format: 'GEOJSON',
      sizeBytes: facts.sizeBytes,
      columns: describeProperties(survey),
      rows: survey.features,
      ...(box && { bbox: [...box] }),
      geometryTypes: Object.fromEntries(survey.geometryTypes),
      ...(limit && { sample: { limit } }),
    },
    checks: [...runGeoJsonChecks(facts), ...judge.checks],
    ...(survey.features > 0 && { layer: { name: '', survey } }),
  };
}
