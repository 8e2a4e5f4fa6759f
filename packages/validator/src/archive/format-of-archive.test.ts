import { expect, test } from 'vitest';
import type { Archive } from './archive.ts';
import { formatOfArchive } from './format-of-archive.ts';

const archive = (names: readonly string[], mimetype = ''): Archive => ({
  entries: names.map((name) => ({ name, sizeBytes: 10 })),
  defects: [],
  read: async function* () {
    yield new TextEncoder().encode(mimetype);
  },
  close: async () => undefined,
});

test.each([
  ['XLSX', ['[Content_Types].xml', 'xl/workbook.xml']],
  ['DOCX', ['[Content_Types].xml', 'word/document.xml']],
  ['KMZ', ['doc.kml', 'files/icon.png']],
  ['SHP', ['obce/OBCE.SHP', 'obce/OBCE.DBF']],
  ['SHP', ['obce.shx', 'obce.dbf']],
  ['GTFS', ['feed/agency.txt', 'feed/stops.txt', 'feed/trips.txt']],
  ['ZIP', ['data.csv', 'popis.txt']],
  ['ZIP', []],
])('names make it %s', async (format, names) => {
  expect(await formatOfArchive(archive(names))).toBe(format);
});

test.each([
  ['ODS', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['ODT', 'application/vnd.oasis.opendocument.text'],
])('%s is told by its mimetype', async (format, mimetype) => {
  expect(await formatOfArchive(archive(['mimetype', 'content.xml'], mimetype))).toBe(format);
});
