import { describe, expect, test } from 'vitest';
import { checkCsv } from '../csv/check-csv.ts';
import type { DeclaredSchema } from '../file/declared.ts';

const schema = {
  fields: [
    { name: 'kod', type: 'integer', constraints: { unique: true } },
    { name: 'nazev', type: 'string', constraints: { required: true } },
    { name: 'datum', type: 'date' },
    { name: 'nadrazeny', type: 'integer' },
  ],
  primaryKey: 'kod',
  foreignKeys: [{ fields: 'nadrazeny', reference: { resource: '', fields: 'kod' } }],
};
const header = 'kod,nazev,datum,nadrazeny';
const rows = Array.from({ length: 20 }, (_, index) => `${index + 1},Místo ${index + 1},2024-05-${10 + index},${index === 0 ? '' : 1}`);

async function check(lines: readonly string[], declared: Partial<DeclaredSchema> = {}, budget = {}) {
  const { findings, measures } = await checkCsv(Buffer.from(lines.join('\r\n')), {
    declared: { schema: { document: schema, ...declared } },
    budget,
  });
  const ours = findings.filter(({ check: id }) => id.startsWith('schema-'));
  return { ours, measures: measures.filter(({ check: id }) => id.startsWith('schema-')), text: JSON.stringify(ours) };
}

const withLine = (index: number, line: string) => [header, ...rows.with(index, line)];

describe('a table with a declared Table Schema', () => {
  test('that matches it passes all its checks', async () => {
    const { ours, measures } = await check([header, ...rows]);
    expect(ours).toEqual([]);
    expect(measures.map(({ answer }) => answer)).toEqual(Array.from({ length: 6 }, () => 'pass'));
  });

  test.each([
    ['schema-fields', ['kod,jmeno,datum,nadrazeny', ...rows], { column: 2 }],
    ['schema-types', withLine(4, '5,Místo 5,10. 5. 2024,1'), { row: 6, column: 3 }],
    ['schema-constraints', withLine(4, '5,,2024-05-14,1'), { row: 6, column: 2 }],
    ['schema-unique', withLine(4, '4,Místo 5,2024-05-14,1'), { row: 6 }],
    ['schema-foreign-keys', withLine(4, '5,Místo 5,2024-05-14,99'), { row: 6 }],
  ])('has what %s finds, with its place', async (id, lines, place) => {
    const { ours } = await check(lines);
    expect(new Set(ours.map(({ check: found }) => found))).toEqual(new Set([id]));
    expect(ours[0]?.positions?.[0]).toMatchObject(place);
  });

  test('that is of no use is told, and its checks are blocked', async () => {
    const { ours, measures } = await check([header, ...rows], { document: { fields: [] } });
    expect(ours).toMatchObject([{ check: 'schema-description', severity: 'error' }]);
    expect(measures.slice(1).map(({ answer, blockedBy }) => [answer, blockedBy])).toEqual(
      Array.from({ length: 5 }, () => ['blocked', 'schema-description']),
    );
  });

  test('with a fault in the schema names its place there and is checked by the rest', async () => {
    const { ours } = await check(withLine(4, '5,Místo 5,zítra,1'), { document: { ...schema, primaryKey: 'x' } });
    expect(ours.map(({ check: id, severity }) => `${id} ${severity}`)).toEqual(['schema-types error', 'schema-description warning']);
    expect(ours[1]?.message.cs).toContain('/primaryKey');
  });

  test('whose other table is not at hand gets a hint', async () => {
    const foreignKeys = [{ fields: 'kod', reference: { resource: 'obce', fields: 'kod' } }];
    const declared = { document: { ...schema, foreignKeys } };
    expect((await check([header, ...rows], declared)).ours).toMatchObject([{ check: 'schema-description', severity: 'hint' }]);
    const loadResource = async () => ({ names: ['kod'], rows: rows.slice(1).map((row) => [row.split(',')[0]!]) });
    expect((await check([header, ...rows], { ...declared, loadResource })).ours).toMatchObject([
      { check: 'schema-foreign-keys', positions: [{ row: 2 }] },
    ]);
  });

  test('read in part is not blamed for references to the rest', async () => {
    const { ours } = await check([header, ...rows.with(2, '3,Místo 3,2024-05-12,20')], {}, { rows: 10 });
    expect(ours).toEqual([]);
  });

  test('with no rows to read has its checks blocked', async () => {
    const { measures } = await check([]);
    expect(measures.map(({ answer, blockedBy }) => [answer, blockedBy]).at(-1)).toEqual(['blocked', 'file-has-rows']);
  });

  test('gets no value of it into the report', async () => {
    const { text } = await check(withLine(4, '5,Místo 5,tajemství,1'));
    expect(text).toContain('schema-types');
    expect(text).not.toContain('tajemství');
  });
});

test('a table without a declared schema has no checks by one', async () => {
  const { measures } = await checkCsv(Buffer.from([header, ...rows].join('\n')));
  expect(measures.filter(({ check: id }) => id.startsWith('schema-'))).toEqual([]);
});
