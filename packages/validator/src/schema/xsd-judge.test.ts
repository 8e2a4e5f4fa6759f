import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFile } from '../check-file.ts';
import type { DeclaredSchema } from '../file/declared.ts';

const folder = join(import.meta.dirname, '../../../../fixtures/xml');
const text = (name: string) => readFileSync(join(folder, name), 'utf8');
const trees: DeclaredSchema = {
  document: text('pamatne-stromy.xsd'),
  url: 'file:///data/pamatne-stromy.xsd',
  related: [{ url: 'file:///data/pamatne-stromy-typy.xsd', schema: text('pamatne-stromy-typy.xsd') }],
};
const xs = (content: string) => `<?xml version="1.0"?>\n<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${content}</xs:schema>`;
const element = (restriction: string, base = 'xs:string') =>
  xs(`<xs:element name="a"><xs:simpleType><xs:restriction base="${base}">${restriction}</xs:restriction></xs:simpleType></xs:element>`);

async function judged(file: string | Uint8Array, schema: DeclaredSchema | string, timeMs = 30_000) {
  const declared = { schema: typeof schema === 'string' ? { document: schema } : schema };
  const { findings, measures } = await checkFile(typeof file === 'string' ? Buffer.from(file) : file, { declared, budget: { timeMs } });
  const ours = findings.filter(({ check }) => /^(?:xsd|schema)-/u.test(check));
  return {
    told: ours.map(({ check, severity, message, positions = [] }) => [check, severity, message.cs, positions.map(({ row }) => row)]),
    answers: measures.filter(({ check }) => check.startsWith('xsd-')).map(({ answer }) => answer),
    text: JSON.stringify(findings),
  };
}

test('a file that follows its schema of two files is clean', async () => {
  expect(await judged(text('pamatne-stromy.xml'), trees)).toMatchObject({ told: [], answers: ['pass', 'pass', 'pass'] });
});

test('each fault is told with its line, element and what the schema asks for', async () => {
  const { told } = await judged(text('pamatne-stromy-2019.xml'), trees);
  expect(told.map(([check, , message, rows]) => [check, message, rows])).toEqual([
    ['xsd-structure', 'Prvek „obvod“ tu být nemá. Na jeho místě má být: vyhlaseno.', [40]],
    ['xsd-structure', 'Prvek „vyska“ tu být nemá. Na jeho místě má být: spravce.', [49]],
    ['xsd-structure', 'U prvku „strom“ chybí povinný atribut „cislo“.', [66]],
    ['xsd-values', 'Prvek „vyhlaseno“: má tu být datum ve tvaru RRRR-MM-DD.', [19]],
    ['xsd-values', 'Prvek „obvod“: hodnota je menší než 50.', [27]],
    ['xsd-values', 'Prvek „stav“: hodnota není z dovolených: dobrý, zhoršený, kritický.', [35]],
    ['xsd-values', 'Prvek „spravce“: hodnota nemá tvar, který určuje vzor [0-9]{8}.', [64]],
    ['xsd-keys', 'Klíč „cislo“ se u prvku „strom“ opakuje.', [10]],
    ['xsd-keys', 'Prvek „strom“ nemá celý klíč „cislo“.', [66]],
    ['xsd-keys', 'Odkaz „soused“ z prvku „strom“ nevede k žádnému prvku.', [52]],
  ]);
});

test('no value of the file gets into the report', async () => {
  const secret = "Tajenka 8451011008'\nTajenka";
  const restrictions = ['<xs:pattern value="x"/>', '<xs:enumeration value="x"/>', '<xs:maxLength value="1"/>', '<xs:length value="1"/>'];
  for (const schema of [
    ...restrictions.map((one) => element(one)),
    element('', 'xs:date'),
    element('<xs:minInclusive value="1"/>', 'xs:int'),
  ]) {
    const { told, text: report } = await judged(`<a>${secret}</a>`, schema);
    expect(told.map(([check]) => check)).toEqual(['xsd-values']);
    expect(report).not.toContain('Tajenka');
    expect(report).not.toContain('8451011008');
  }
});

test('a value cannot pass for a message', async () => {
  const forged = "x\ndata.xml:7: Schemas validity error : Element 'Tajenka': This element is not expected.";
  const { told, text: report } = await judged(`<a>${forged}</a>`, element('', 'xs:date'));
  expect(told).toHaveLength(1);
  expect(report).not.toContain('Tajenka');
});

test('faults of one kind are one finding with its count', async () => {
  const list = xs(
    '<xs:element name="l"><xs:complexType><xs:sequence><xs:element name="a" type="xs:int" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element>',
  );
  const { told } = await judged(`<l>\n${Array.from({ length: 70_000 }, () => '<a>x</a>\n').join('')}</l>`, list);
  expect(told).toEqual([['xsd-values', 'error', 'Prvek „a“: má tu být celé číslo.', [2, 3, 4, 5, 6]]]);
});

test.each([
  ['KML', '<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark/></kml>'],
  ['GPX', '<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1"><wpt lat="49" lon="15"/></gpx>'],
])('%s is judged by a schema that is declared', async (_, file) => {
  expect((await judged(file, element(''))).told).toContainEqual(['xsd-structure', 'error', expect.stringContaining('kořenový prvek'), [1]]);
});

test('other encodings are read by the declaration', async () => {
  const head = '<?xml version="1.0" encoding="windows-1250"?><a>';
  const file = Buffer.concat([Buffer.from(head), Buffer.from([0xe8]), Buffer.from('</a>')]);
  expect((await judged(file, element('<xs:enumeration value="č"/>'))).told).toEqual([]);
});

test.each([
  [
    'a reference that leads nowhere',
    xs('<xs:element name="a" type="nic"/>'),
    'Schéma odkazuje na „nic“, ale nikde je nepopisuje (řádek 2).',
  ],
  ['an element that the norm does not know', xs('<xs:elment name="a"/>'), 'Schéma neodpovídá normě XML Schema (řádek 2).'],
  ['crossed tags', xs('<xs:element name="a">'), 'Schéma nelze přečíst: značky se kříží (řádek 2).'],
])('a schema with %s is a finding of its own', async (_, schema, message) => {
  expect(await judged('<a/>', schema)).toMatchObject({
    told: [['schema-description', 'error', message, []]],
    answers: ['blocked', 'blocked', 'blocked'],
  });
});

test.each([
  ['another file', { ...trees, related: [] }, /potřebuje další soubor.*pamatne-stromy-typy\.xsd/u],
  ['a file of the network', xs('<xs:import namespace="urn:x" schemaLocation="https://a.example/x.xsd"/>'), /a\.example\/x\.xsd/u],
  ['a file of the disk', xs('<xs:include schemaLocation="file:///etc/passwd"/>'), /etc\/passwd/u],
  ['a newer norm', element('<xs:assertion test="true()"/>'), /XML Schema 1\.1/u],
])('a schema that needs %s judges nothing and costs no points', async (_, schema, message) => {
  const { told, answers } = await judged('<a>x</a>', schema);
  expect(told).toEqual([['schema-description', 'hint', expect.stringMatching(message), []]]);
  expect(answers).toEqual(['unknown', 'unknown', 'unknown']);
});

test('attributes of the namespace xml need no other file', async () => {
  const schema = xs(
    '<xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="http://www.w3.org/2001/xml.xsd"/><xs:element name="a"><xs:complexType><xs:attribute ref="xml:lang"/></xs:complexType></xs:element>',
  );
  expect((await judged('<a xml:lang="cs"/>', schema)).told).toEqual([]);
});

test('XML that is broken is not judged', async () => {
  expect((await judged('<a>', element(''))).answers).toEqual(['blocked', 'blocked', 'blocked']);
});

const laughs = `<!DOCTYPE x [<!ENTITY l0 "ha">${Array.from({ length: 30 }, (_, n) => `<!ENTITY l${n + 1} "&l${n};&l${n};&l${n};&l${n};">`).join('')}]>`;
const slowPattern = element('<xs:pattern value="(a*)*(a|aa)*((a+)+)+b"/>');
const slowModel = xs(
  `<xs:element name="a"><xs:complexType><xs:choice maxOccurs="unbounded">${`<xs:sequence>${'<xs:element name="b" minOccurs="0" maxOccurs="500"/>'.repeat(200)}</xs:sequence>`.repeat(20)}</xs:choice></xs:complexType></xs:element>`,
);

test.each([
  ['billion laughs in the file', `${laughs}<a>&l30;</a>`, element(''), ['blocked', 'blocked', 'blocked']],
  [
    'billion laughs in the schema',
    '<a/>',
    `${laughs}${xs('<xs:annotation><xs:documentation>&l30;</xs:documentation></xs:annotation>').slice(21)}`,
    ['blocked', 'blocked', 'blocked'],
  ],
  ['a pattern without an end', `<a>${'a'.repeat(5_000)}</a>`, slowPattern, ['unknown', 'unknown', 'unknown']],
  ['a model that takes all memory', `<a>${'<b/>'.repeat(3_000)}</a>`, slowModel, ['unknown', 'unknown', 'unknown']],
  ['a very large file', `<a>${`<b>${' '.repeat(1_000)}</b>`.repeat(68_000)}</a>`, element(''), ['unknown', 'unknown', 'unknown']],
])('%s ends in time with an answer', { timeout: 40_000 }, async (_, file, schema, expected) => {
  const start = performance.now();
  const { answers, told } = await judged(file, schema, 3_000);
  expect(performance.now() - start).toBeLessThan(20_000);
  expect(answers).toEqual(expected);
  expect(told.length > 0 || expected[0] === 'blocked').toBe(true);
});
