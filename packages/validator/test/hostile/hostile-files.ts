import { createHash } from 'node:crypto';
import { deflateRawSync, crc32 } from 'node:zlib';

/** Pieces of a file made to do harm; long ones are never whole in memory. */
export type HostileFile = () => Iterable<Uint8Array>;

const text = (value: string): Uint8Array => Buffer.from(value);
const mega = 1024 * 1024;

function* repeated(piece: string, bytes: number, before = '', after = ''): Generator<Uint8Array> {
  yield text(before);
  const block = text(piece.repeat(Math.ceil(mega / piece.length)));
  for (let size = 0; size < bytes; size += block.length) yield block;
  yield text(after);
}

interface Member {
  readonly name: string;
  readonly data: Uint8Array;
  /** Unpacked size that the archive tells, when it lies. */
  readonly told?: number;
}

/** A ZIP archive by hand, so that it can lie. */
function zipOf(members: readonly Member[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, told = data.length } of members) {
    const packed = deflateRawSync(data, { level: 9 });
    const title = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x0800, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(told, 18);
    fields.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), fields, title, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), Buffer.from([20, 3]), fields, tail, title]));
    parts.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, list, Buffer.from('PK\u0005\u0006', 'latin1'), end]);
}

const laughs = `<!DOCTYPE a [<!ENTITY l0 "ha">${Array.from({ length: 30 }, (_, n) => `<!ENTITY l${n + 1} "&l${n};&l${n};&l${n};&l${n};">`).join('')}]>`;

const workbook =
  '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="List1" sheetId="1" r:id="rId1"/></sheets></workbook>';
const relations =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>';
const sheet = (inside: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${inside}</sheetData></worksheet>`;
const cells = '<row r="1"><c r="A1" t="inlineStr"><is><t>nazev</t></is></c></row><row r="2"><c r="A2" s="999999"><v>1</v></c></row>';

/** All of them in one place, so that each overlaps each other. */
const parcel =
  '<gml:featureMember><Parcela><geom><gml:Polygon srsName="urn:ogc:def:crs:EPSG::5514"><gml:exterior><gml:LinearRing><gml:posList>-560000 -1200000 -559900 -1200000 -559900 -1199900 -560000 -1199900 -560000 -1200000</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></geom></Parcela></gml:featureMember>';

function xlsx(sheetXml: string, styles = ''): Uint8Array {
  return zipOf([
    { name: '[Content_Types].xml', data: text('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>') },
    { name: 'xl/workbook.xml', data: text(workbook) },
    { name: 'xl/_rels/workbook.xml.rels', data: text(relations) },
    {
      name: 'xl/styles.xml',
      data: text(`<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs>${styles}</cellXfs></styleSheet>`),
    },
    { name: 'xl/worksheets/sheet1.xml', data: text(sheetXml) },
  ]);
}

const ods = (content: string) =>
  zipOf([
    { name: 'mimetype', data: text('application/vnd.oasis.opendocument.spreadsheet') },
    {
      name: 'content.xml',
      data: text(
        `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="a">${content}</table:table></office:spreadsheet></office:body></office:document-content>`,
      ),
    },
  ]);

/** Noise that looks the same on every machine. */
function noise(bytes: number): Uint8Array {
  const blocks = Array.from({ length: Math.ceil(bytes / 32) }, (_, index) => createHash('sha256').update(`${index}`).digest());
  return Buffer.concat(blocks).subarray(0, bytes);
}

function parquetWithLyingFooter(): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(0x7fffffff);
  return Buffer.concat([text('PAR1'), noise(2_000), length, text('PAR1')]);
}

function* deepGeometry(): Generator<Uint8Array> {
  const depth = 200_000;
  yield text('{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":');
  yield text('{"type":"GeometryCollection","geometries":['.repeat(depth));
  yield text('{"type":"Point","coordinates":[17,49]}');
  yield text(']}'.repeat(depth));
  yield text('}]}');
}

const one =
  (bytes: Uint8Array): HostileFile =>
  () => [bytes];

/** Files made to exhaust memory or time, by what they do. */
export const hostileFiles: Readonly<Record<string, HostileFile>> = {
  'a ZIP bomb': () => [zipOf([{ name: 'data.csv', data: Buffer.alloc(300 * mega, '0') }])],
  'a ZIP that tells a smaller size': () => [zipOf([{ name: 'data.csv', data: Buffer.alloc(40 * mega, 'a,b\n'), told: 1_000 }])],
  'a ZIP with 12,000 files': () => [zipOf(Array.from({ length: 12_000 }, (_, index) => ({ name: `${index}.csv`, data: text('a') })))],
  'a CSV of a million columns': () => repeated('sloupec,', 8 * 1_000_000, '', '\n1,2,3\n'),
  'a line of 500 MB': () => repeated('x', 500 * mega, 'a,b\n'),
  'a quote that never closes': () => repeated('x,y\n', 500 * mega, 'a,b\n"'),
  'a CSV with NULs': () => repeated('1,a\u0000b\n', 4 * mega, 'id,nazev\n'),
  'bytes without sense': one(noise(4 * mega)),
  'deep JSON': () => repeated('[', 20 * mega),
  'deep JSON of objects': () => repeated('{"a":', 20 * mega),
  'a million names in JSON': () => [text(`[{${Array.from({ length: 1_000_000 }, (_, index) => `"n${index}":1`).join(',')}}]`)],
  'recursive GeoJSON': deepGeometry,
  'billion laughs in XML': one(text(`<?xml version="1.0"?>${laughs}<a>&l30;</a>`)),
  'billion laughs in KML': one(
    text(`<?xml version="1.0"?>${laughs}<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>&l30;</name></Document></kml>`),
  ),
  'billion laughs in RDF': one(
    text(`<?xml version="1.0"?>${laughs}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">&l30;</rdf:RDF>`),
  ),
  'parcels in a heap': () =>
    repeated(
      parcel,
      parcel.length * 100_000,
      '<gml:FeatureCollection xmlns:gml="http://www.opengis.net/gml/3.2">',
      '</gml:FeatureCollection>',
    ),
  'deep XML': () => repeated('<a>', 60 * mega, '<?xml version="1.0"?>'),
  'an XML tag of 300 MB': () => repeated('x', 300 * mega, '<?xml version="1.0"?><a '),
  'an XLSX of a million styles': () => [xlsx(sheet(cells), '<xf numFmtId="14"/>'.repeat(1_000_000))],
  'billion laughs in an XLSX': () => [xlsx(`${laughs}${sheet('<row r="1"><c r="A1"><v>&l30;</v></c></row>')}`)],
  'an XLSX cell in the last row': () => [
    xlsx(sheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
  ],
  'an ODS of a billion repeated cells': () => [
    ods(
      '<table:table-row table:number-rows-repeated="1000000000"><table:table-cell table:number-columns-repeated="1000000000"><text:p>x</text:p></table:table-cell></table:table-row>',
    ),
  ],
  'a Parquet with a lying footer': one(parquetWithLyingFooter()),
  'a database that is none': one(Buffer.concat([text('SQLite format 3\u0000'), noise(mega)])),
  'Turtle without an end': () => repeated('<http://a.example/b> ', 60 * mega, '@prefix a: <http://a.example/> .\n'),
};
