import type { Archive } from './archive.ts';

/** What a ZIP archive is; `ZIP` for files packed together. */
export const archiveFormats = ['XLSX', 'ODS', 'DOCX', 'ODT', 'KMZ', 'SHP', 'GTFS', 'ZIP'] as const;
export type ArchiveFormat = (typeof archiveFormats)[number];

const openDocuments: readonly (readonly [string, ArchiveFormat])[] = [
  ['application/vnd.oasis.opendocument.spreadsheet', 'ODS'],
  ['application/vnd.oasis.opendocument.text', 'ODT'],
];
const maxMimetypeBytes = 200;
const feedFiles = ['stops.txt', 'routes.txt', 'trips.txt', 'stop_times.txt', 'agency.txt', 'calendar.txt'];

/** What an archive is, by the names in it, and for OpenDocument by its entry `mimetype`. */
export async function formatOfArchive(archive: Archive): Promise<ArchiveFormat> {
  const names = archive.entries.map(({ name }) => name.toLowerCase());
  const has = (name: string) => names.includes(name);
  if (has('xl/workbook.xml') || has('xl/workbook.bin')) return 'XLSX';
  if (has('word/document.xml')) return 'DOCX';
  const openDocument = await openDocumentOf(archive);
  if (openDocument) return openDocument;
  const files = names.filter((name) => !name.startsWith('__macosx/'));
  if (files.some((name) => name.endsWith('.shp'))) return 'SHP';
  if (feedFiles.filter((file) => files.some((name) => baseOf(name) === file)).length >= 3) return 'GTFS';
  if (files.some((name) => name.endsWith('.shx')) && files.some((name) => /\.(?:dbf|prj)$/u.test(name))) return 'SHP';
  return has('doc.kml') || files.some((name) => name.endsWith('.kml')) ? 'KMZ' : 'ZIP';
}

async function openDocumentOf(archive: Archive): Promise<ArchiveFormat | undefined> {
  const entry = archive.entries.find(({ name }) => name === 'mimetype');
  if (!entry || entry.sizeBytes > maxMimetypeBytes) return undefined;
  const pieces: Uint8Array[] = [];
  try {
    for await (const piece of archive.read(entry)) pieces.push(piece);
  } catch {
    return undefined;
  }
  const mimetype = Buffer.concat(pieces).toString('latin1');
  return openDocuments.find(([type]) => mimetype.startsWith(type))?.[1];
}

function baseOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}
