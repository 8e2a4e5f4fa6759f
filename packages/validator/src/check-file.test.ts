import { describe, expect, test } from 'vitest';
import { checkFile } from './check-file.ts';
import type { FileOptions } from './file/file-checker.ts';

const check = async (text: string, options: FileOptions = {}) => await checkFile(Buffer.from(text), options);
const ids = ({ findings }: Awaited<ReturnType<typeof check>>) => findings.map((finding) => finding.check);

test.each([
  ['id,nazev\n1,a\n2,b\n', 'CSV'],
  ['id\tnazev\n1\ta\n2\tb\n', 'TSV'],
  ['[{"id":1,"nazev":"a"},{"id":2,"nazev":"b"}]', 'JSON'],
  ['{"id":1}\n{"id":2}\n', 'NDJSON'],
  ['{"@context":{"n":"https://example.cz/n"},"@id":"https://example.cz/a","n":"x"}', 'JSON_LD'],
  ['{"type":"FeatureCollection","features":[]}', 'GEOJSON'],
  ['<?xml version="1.0"?><a><b/></a>', 'XML'],
  ['<kml xmlns="http://www.opengis.net/kml/2.2"><Document/></kml>', 'KML'],
  ['<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"/>', 'GPX'],
  ['@prefix a: <https://example.cz/> .\na:a a:b a:c .\n', 'RDF_TURTLE'],
  ['BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', 'ICS'],
  ['<!DOCTYPE html><html><body>404</body></html>', 'HTML'],
  ['%PDF-1.7\n', 'PDF'],
])('%j is %s, whatever its name', async (text, format) => {
  expect((await check(text)).format).toBe(format);
});

describe('what the file is declared to be', () => {
  test('another format is an error', async () => {
    expect(ids(await check('<!DOCTYPE html><html></html>', { declared: { format: 'CSV' } }))).toContain('format-as-declared');
  });

  test('a special kind of the format is not', async () => {
    const text = '{"type":"FeatureCollection","features":[]}';
    expect(ids(await check(text, { declared: { format: 'JSON' } }))).not.toContain('format-as-declared');
  });

  test('decides when the file looks like nothing known, and one fault is told once', async () => {
    const found = ids(await check('\0\u0001\u0002 not a workbook', { declared: { format: 'XLSX' } }));
    expect(found).toContain('archive-readable');
    expect(found).not.toContain('format-as-declared');
  });

  test.each(['XLSX', 'ZIP', 'GPKG', 'PARQUET', 'PDF'])('a text is never a damaged %s, but another format', async (format) => {
    const report = await check('nazev,kapacita\nA,120\nB,80\n', { declared: { format } });
    expect(report.format).toBe('CSV');
    expect(ids(report)).toContain('format-as-declared');
    expect(ids(report)).not.toContain('archive-readable');
  });
});

describe('a declared schema', () => {
  const table = 'kod,pocet\nA,1\nB,x\n';

  test('Table Schema judges a table', async () => {
    const document = {
      fields: [
        { name: 'kod', type: 'string' },
        { name: 'pocet', type: 'integer' },
      ],
    };
    expect(ids(await check(table, { declared: { schema: { document } } }))).toContain('schema-types');
  });

  test('a CSVW description judges a table', async () => {
    const document = {
      '@context': 'http://www.w3.org/ns/csvw',
      url: 'data.csv',
      tableSchema: { columns: [{ titles: 'kod' }, { titles: 'pocet', datatype: 'integer' }] },
    };
    const report = await check(table, { declared: { schema: { document } } });
    expect(report.findings.find((finding) => finding.check === 'csvw-datatypes')?.positions).toMatchObject([{ row: 3, column: 2 }]);
    expect(ids(report)).not.toContain('schema-fits');
  });

  test('JSON Schema judges JSON, and says so when the data are something else', async () => {
    const document = { type: 'array', items: { type: 'object', required: ['kod'] } };
    expect(ids(await check('[{"id":1},{"id":2}]', { declared: { schema: { document } } }))).toContain('json-schema');
    expect(ids(await check(table, { declared: { schema: { document } } }))).toContain('schema-fits');
  });
});

test('a database that is none and postcodes with blanks are told', async () => {
  expect(ids(await check(`SQLite format 3\u0000${'x'.repeat(2_000)}`))).toContain('geopackage-readable');
  const posts = Array.from({ length: 12 }, (_, index) => `${index + 1},602 0${index % 10}`).join('\n');
  expect(ids(await check(`id,psc\n${posts}\n`))).toContain('psc-blank');
});

test('a document is no data, and a file read in part is told so', async () => {
  expect(ids(await check('%PDF-1.7\n'))).toContain('machine-readable');
  const long = `id,nazev\n${Array.from({ length: 5_000 }, (_, index) => `${index},lavička`).join('\n')}\n`;
  expect(ids(await check(long, { budget: { rows: 100 } }))).toContain('read-whole');
});
