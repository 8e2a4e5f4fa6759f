import { expect, test } from 'vitest';
import { fileReportOf } from '../file/checked-file.ts';
import { inspectXml } from './inspect-xml.ts';
import { looksLikeXml } from './looks-like-xml.ts';

const records = (count: number, change: (index: number) => string = () => '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<hriste xmlns="https://example.cz/h">\n${Array.from(
    { length: count },
    (_, index) => `<misto id="${index + 1}"><nazev>Hřiště ${index + 1}</nazev><plocha>${100 + index}</plocha>${change(index)}</misto>`,
  ).join('\n')}\n</hriste>`;

const check = async (text: string | Uint8Array) => fileReportOf(await inspectXml(typeof text === 'string' ? Buffer.from(text) : text));

test('records of one kind are a table with columns', async () => {
  const report = await check(records(12));
  expect(report.findings).toEqual([]);
  expect(report).toMatchObject({ format: 'XML', rows: 12 });
  expect(report.columns.map(({ name, type }) => `${name} ${type}`)).toEqual(['@id integer', 'nazev string', 'plocha integer']);
});

test('faults of the table are found on the lines of the file', async () => {
  const { findings } = await check(records(12, (index) => `<datum>${index === 4 ? '2024-02-31' : '2024-05-31'}</datum>`));
  expect(findings).toMatchObject([{ check: 'dates-possible', positions: [{ row: 7, column: 4 }] }]);
});

test.each([
  ['a missing end', records(3).replace('</hriste>', ''), 'xml-well-formed'],
  [
    'crossed tags',
    records(3).replace('</nazev></misto>', '</misto></nazev>').replace('</nazev><plocha>', '</plocha><plocha>'),
    'xml-well-formed',
  ],
  ['a document type', records(3).replace('\n', '\n<!DOCTYPE x [<!ENTITY a "b">]>'), 'xml-well-formed'],
  ['nothing inside', '<hriste/>', 'xml-has-content'],
])('%s is found', async (_, text, id) => {
  expect((await check(text)).findings.map(({ check: found }) => found)).toContain(id);
});

test('no text of the file gets into the report', async () => {
  const text = JSON.stringify(await check(records(3).replace('Hřiště 2', 'Tajenka & </nazev>')));
  expect(text).not.toContain('Tajenka');
});

test('XML is told from pages and tables', () => {
  expect(looksLikeXml(Buffer.from('<?xml version="1.0"?><a/>'))).toBe(true);
  expect(looksLikeXml(Buffer.from('  <kml xmlns="x">'))).toBe(true);
  expect(looksLikeXml(Buffer.from('a;b\n<c>;d'))).toBe(false);
});

test('an encoding other than UTF-8 is a hint', async () => {
  const bytes = Buffer.from(records(3).replace('UTF-8', 'windows-1250').replaceAll('Hřiště', 'Lavice'), 'latin1');
  expect((await check(bytes)).findings).toMatchObject([{ check: 'xml-utf8', severity: 'hint' }]);
});
