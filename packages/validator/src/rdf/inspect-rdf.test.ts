import { expect, test } from 'vitest';
import { fileReportOf } from '../file/checked-file.ts';
import { inspectRdf } from './inspect-rdf.ts';
import { rdfFormatOf, type RdfFormat } from './rdf-formats.ts';

const turtle =
  '@prefix dct: <http://purl.org/dc/terms/> .\n<https://example.cz/a> dct:title "Hřiště"@cs ;\n  dct:issued "2026-05-31"^^<http://www.w3.org/2001/XMLSchema#date> .\n';
const xml =
  '<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dct="http://purl.org/dc/terms/">\n<rdf:Description rdf:about="https://example.cz/a"><dct:title>Hřiště</dct:title></rdf:Description>\n</rdf:RDF>';
const jsonLd = '{"@context":{"title":"http://purl.org/dc/terms/title"},"@id":"https://example.cz/a","title":"Hřiště"}';

async function check(text: string, format: RdfFormat) {
  return fileReportOf(await inspectRdf(Buffer.from(text), format));
}

test.each<[RdfFormat, string, number]>([
  ['RDF_TURTLE', turtle, 2],
  ['RDF_N_TRIPLES', '<https://example.cz/a> <http://purl.org/dc/terms/title> "Hřiště" .\n', 1],
  ['RDF_N_QUADS', '<https://example.cz/a> <http://purl.org/dc/terms/title> "Hřiště" <https://example.cz/g> .\n', 1],
  ['RDF_XML', xml, 1],
  ['JSON_LD', jsonLd, 1],
])('%s is read and recognised', async (format, text, rows) => {
  const report = await check(text, format);
  expect(report).toMatchObject({ format, rows, score: 100, findings: [] });
  if (format !== 'JSON_LD') expect(rdfFormatOf(Buffer.from(text))).toBe(format);
});

test.each<[string, RdfFormat, string, string]>([
  ['broken Turtle', 'RDF_TURTLE', turtle.replace(' ;', ' ;;; <'), 'rdf-well-formed'],
  ['broken RDF/XML', 'RDF_XML', xml.replace('</rdf:RDF>', ''), 'rdf-well-formed'],
  ['a document type with entities', 'RDF_XML', xml.replace('\n', '<!DOCTYPE x [<!ENTITY a "aaaa">]>\n'), 'rdf-well-formed'],
  ['no statement', 'RDF_TURTLE', '@prefix a: <https://example.cz/> .\n', 'rdf-not-empty'],
  ['an impossible date', 'RDF_TURTLE', turtle.replace('05-31', '02-31'), 'rdf-literals'],
  ['a relative address', 'RDF_TURTLE', turtle.replace('https://example.cz/a', 'a'), 'rdf-iris-absolute'],
])('%s is found', async (_, format, text, id) => {
  expect((await check(text, format)).findings.map(({ check: found }) => found)).toContain(id);
});

test('a broken place is named by its line', async () => {
  const { findings } = await check(`${turtle}<https://example.cz/b> "x" .\n`, 'RDF_TURTLE');
  expect(findings[0]?.positions).toEqual([{ row: 4 }]);
});

test('a context on the network is not fetched', async () => {
  const { findings } = await check('{"@context":"https://ofn.gov.cz/x.jsonld","@id":"https://example.cz/a"}', 'JSON_LD');
  expect(findings).toMatchObject([{ check: 'rdf-well-formed', severity: 'hint' }]);
});

test('bytes of another encoding are told', async () => {
  const bytes = Buffer.concat([
    Buffer.from('<https://example.cz/a> <https://example.cz/b> "Hodon'),
    Buffer.from([0xed]),
    Buffer.from('n" .\n'),
  ]);
  expect(fileReportOf(await inspectRdf(bytes, 'RDF_N_TRIPLES')).findings.map(({ check: id }) => id)).toContain('rdf-utf8');
});

test('a stream that is too long is read in part, not called empty or broken', async () => {
  const line = '<https://example.cz/a> <http://purl.org/dc/terms/title> "Hřiště" .\n';
  // oxlint-disable-next-line require-await -- a source is asynchronous
  const stream = async function* () {
    for (let piece = 0; piece < 50; piece += 1) yield Buffer.from(line.repeat(20));
  };
  const { findings, sample } = fileReportOf(await inspectRdf(stream(), 'RDF_N_TRIPLES', { budget: { bytes: 10_000 } }));
  expect(findings).toEqual([]);
  expect(sample).toEqual({ limit: 'bytes' });
});
