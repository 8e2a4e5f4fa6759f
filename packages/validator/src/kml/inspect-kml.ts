import { archiveOf } from '../archive/open-archive.ts';
import type { Archive, ArchiveEntry } from '../archive/archive.ts';
import { runContainerChecks } from '../archive/run-container-checks.ts';
import type { CheckedFile } from '../file/checked-file.ts';
import type { FileOptions } from '../file/file-checker.ts';
import type { FileSource } from '../file/file-source.ts';
import { runFileChecks } from '../file/run-file-checks.ts';
import { sizeOfFile, wholeFile } from '../file/whole-file.ts';
import { checkedLayers } from '../geo/checked-layers.ts';
import { inspectXmlMap, type XmlMapFormat } from '../geo/xml/inspect-xml-map.ts';
import { rootElement } from '../geo/xml/root-element.ts';
import { ArchiveFault } from '../archive/archive-fault.ts';
import { kmlChecks } from './kml-checks.ts';
import { KmlReader } from './kml-reader.ts';

const kml: XmlMapFormat<KmlReader> = {
  format: 'KML',
  start: (options) => new KmlReader(options),
  checks: (reader, blocker) => runFileChecks(kmlChecks, reader, () => blocker),
};

export function looksLikeKml(head: Uint8Array): boolean {
  return rootElement(head)?.local === 'kml';
}

/**
 * Checks a KML file: XML, placemarks as features in degrees, what of the data lies elsewhere. Folders are layers.
 *
 * @param source bytes, a stream of bytes, or the path of a file
 * @returns an answer for any input; `row` of a position is the line of the placemark, `feature` its number in the folder
 * @throws only when the source cannot be read
 */
export async function inspectKml(source: FileSource, options: FileOptions = {}): Promise<CheckedFile> {
  return await inspectXmlMap(kml, source, options);
}

/** The same for a KMZ: the KML file in its archive that is called `doc.kml`, else the first one. */
export async function inspectKmz(source: FileSource, options: FileOptions = {}): Promise<CheckedFile> {
  const file = await wholeFile(source);
  const sizeBytes = file ? await sizeOfFile(file) : 0;
  const archive = file && (await archiveOf(file));
  if (!archive) return unread(sizeBytes, file ? 'damaged' : 'too-large', options);
  try {
    const entry = mainEntry(archive);
    if (!entry) return unread(sizeBytes, 'damaged', options);
    const { summary, checks, ...shown } = await inspectXmlMap(kml, archive.read(entry), options);
    return { ...shown, summary: { ...summary, format: 'KMZ', sizeBytes }, checks: [...runContainerChecks(archive), ...checks] };
  } catch (error) {
    if (!(error instanceof ArchiveFault)) throw error;
    return unread(sizeBytes, 'damaged', options);
  } finally {
    await archive.close();
  }
}

function unread(sizeBytes: number, failure: 'damaged' | 'too-large', { declared = {} }: FileOptions): CheckedFile {
  const checks = runContainerChecks({ failure, defects: [] });
  return checkedLayers({ format: 'KMZ', sizeBytes, layers: [], checks, blocker: { check: 'archive-readable' } }, declared);
}

function mainEntry({ entries }: Archive): ArchiveEntry | undefined {
  const files = entries.filter(({ name }) => /\.kml$/iu.test(name) && !name.startsWith('__MACOSX/'));
  return files.find(({ name }) => name.toLowerCase() === 'doc.kml') ?? files[0];
}
