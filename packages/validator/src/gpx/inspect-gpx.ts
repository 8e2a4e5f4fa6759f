import type { CheckedFile } from '../file/checked-file.ts';
import type { FileOptions } from '../file/file-checker.ts';
import type { FileSource } from '../file/file-source.ts';
import { runFileChecks } from '../file/run-file-checks.ts';
import { inspectXmlMap, type XmlMapFormat } from '../geo/xml/inspect-xml-map.ts';
import { rootElement } from '../geo/xml/root-element.ts';
import { gpxChecks } from './gpx-checks.ts';
import { GpxReader } from './gpx-reader.ts';

const gpx: XmlMapFormat<GpxReader> = {
  format: 'GPX',
  start: (options) => new GpxReader(options),
  checks: (reader, blocker) => runFileChecks(gpxChecks, reader, () => blocker),
};

export function looksLikeGpx(head: Uint8Array): boolean {
  return rootElement(head)?.local === 'gpx';
}

/**
 * Checks a GPX file: XML, version, waypoints, routes and tracks as features in degrees, each kind a layer.
 *
 * @param source bytes, a stream of bytes, or the path of a file
 * @returns an answer for any input; `row` of a position is the line of the feature, `feature` its number among its kind
 * @throws only when the source cannot be read
 */
export async function inspectGpx(source: FileSource, options: FileOptions = {}): Promise<CheckedFile> {
  return await inspectXmlMap(gpx, source, options);
}
