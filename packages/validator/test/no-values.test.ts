import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { checkFile } from '../src/check-file.ts';
import { reportHtml } from '../src/export/html/report-html.ts';
import { reportCsv } from '../src/export/table/report-csv.ts';

/** Values that nobody may read in a report: a birth number, an address of a person, a phone, an account, a name. */
const secrets = ['8451011008', 'jana.tajna@example.com', '+420 601 234 567', '19-2000145399/0800', 'Tajenková', 'Skrytá 13'];
const columns = ['rodne_cislo', 'email', 'telefon', 'ucet', 'prijmeni', 'adresa'];
const rows = Array.from({ length: 8 }, () => secrets);
const record = Object.fromEntries(columns.map((name, index) => [name, secrets[index]]));

const table = [columns, ...rows].map((cells) => cells.join(';')).join('\n');
const features = rows.map(() => ({ type: 'Feature', properties: record, geometry: { type: 'Point', coordinates: [17.12, 48.85] } }));
const elements = columns.map((name, index) => `<${name}>${secrets[index]}</${name}>`).join('');
const placemark = `<Placemark><name>${secrets[4]}</name><ExtendedData>${columns.map((name, index) => `<Data name="${name}"><value>${secrets[index]}</value></Data>`).join('')}</ExtendedData><Point><coordinates>17.12,48.85</coordinates></Point></Placemark>`;

const files: Readonly<Record<string, string | Uint8Array>> = {
  CSV: table,
  'CSV that is broken': `${table}\n"${secrets.join(';')}`,
  'CSV in windows-1250': Buffer.from(table, 'latin1'),
  TSV: table.replaceAll(';', '\t'),
  JSON: JSON.stringify(rows.map(() => record)),
  'JSON that is broken': JSON.stringify(rows.map(() => record)).slice(0, -20),
  NDJSON: rows.map(() => JSON.stringify(record)).join('\n'),
  GeoJSON: JSON.stringify({ type: 'FeatureCollection', features }),
  XML: `<?xml version="1.0"?><lide>${rows.map(() => `<clovek>${elements}</clovek>`).join('')}</lide>`,
  'XML that is broken': `<?xml version="1.0"?><lide>${rows.map(() => `<clovek>${elements}`).join('')}</lide>`,
  KML: `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${placemark.repeat(8)}</Document></kml>`,
  Turtle: rows.map((_, index) => `<https://example.cz/${index}> <https://example.cz/rc> "${secrets.join(' ')}" .`).join('\n'),
  iCalendar: `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nSUMMARY:${secrets.join(' ')}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
  ZIP: zipSync({ 'lide.csv': strToU8(table) }),
};

test.each(Object.entries(files))('a report on %s holds no value of it, in any form', async (_, content) => {
  const report = await checkFile(Buffer.from(content));
  const texts = [
    JSON.stringify(report),
    reportHtml(report, { title: 'x', language: 'cs' }),
    reportCsv(report, { title: 'x', language: 'en' }),
  ];
  for (const secret of secrets) for (const text of texts) expect(text).not.toContain(secret);
});

test.each(['CSV', 'JSON', 'NDJSON', 'GeoJSON', 'XML', 'KML', 'ZIP'])('personal data in %s are found', async (format) => {
  const { findings, caps } = await checkFile(Buffer.from(files[format] ?? ''));
  expect(findings.some(({ dimension }) => dimension === 'confidentiality')).toBe(true);
  expect(caps.map(({ cap }) => cap)).toContain('personal-data');
});

test('nor does a report on XML that breaks its declared schema', async () => {
  const types = ['xs:int', 'xs:date', 'pattern', 'enumeration', 'xs:boolean', 'xs:decimal'];
  const one = (name: string, index: number) => {
    const type = types[index] ?? '';
    if (type.startsWith('xs:')) return `<xs:element name="${name}" type="${type}"/>`;
    return `<xs:element name="${name}"><xs:simpleType><xs:restriction base="xs:string"><xs:${type} value="x"/></xs:restriction></xs:simpleType></xs:element>`;
  };
  const people = `<xs:element name="clovek" maxOccurs="unbounded"><xs:complexType><xs:sequence>${columns.map(one).join('')}</xs:sequence></xs:complexType></xs:element>`;
  const unique = '<xs:unique name="jmeno"><xs:selector xpath="clovek"/><xs:field xpath="telefon"/></xs:unique>';
  const document = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="lide"><xs:complexType><xs:sequence>${people}</xs:sequence></xs:complexType>${unique}</xs:element></xs:schema>`;
  const report = await checkFile(Buffer.from(files['XML'] ?? ''), { declared: { schema: { document } } });
  expect(report.findings.filter(({ check }) => check === 'xsd-values').length).toBeGreaterThan(4);
  for (const secret of secrets) expect(JSON.stringify(report)).not.toContain(secret);
});
