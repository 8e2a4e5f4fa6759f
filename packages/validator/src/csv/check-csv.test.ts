import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FileOptions } from '../file/file-checker.ts';
import { checkCsv } from './check-csv.ts';
import type { FileSource } from '../file/file-source.ts';
import { profileForDraft } from '../file/profile-for-draft.ts';

const header = 'id,nazev,ico,psc,datum,cena';
const rows = Array.from(
  { length: 40 },
  (_, index) => `${index + 1},Hřiště č. ${index + 1},00285030,69701,2025-03-${String((index % 28) + 1).padStart(2, '0')},${index}.5`,
);
const table = (lines: readonly string[] = [header, ...rows], end = '\n') => `${lines.join(end)}${end}`;
const bytes = (text: string) => new TextEncoder().encode(text);
const check = async (source: FileSource | { text: string }, options?: FileOptions) =>
  await checkCsv(typeof source === 'object' && 'text' in source ? bytes(source.text) : source, options);
/** The table with one cell replaced; `line` counts from 1, the header included. */
const withCell = (line: number, column: number, value: string) =>
  table([header, ...rows].map((row, index) => (index + 1 === line ? row.split(',').with(column, value).join(',') : row)));
const grave = (report: Awaited<ReturnType<typeof checkCsv>>) => report.findings.filter(({ severity }) => severity !== 'hint');

test('a clean table has no finding, and its columns are described', async () => {
  const report = await check({ text: table() });
  expect(report.findings).toEqual([]);
  expect(report).toMatchObject({
    score: 100,
    rows: 40,
    dialect: { encoding: 'UTF-8', delimiter: ',', quote: '"', rowEnd: 'LF', headerLines: 1, preambleLines: 0 },
  });
  expect(report.columns.map(({ name, type }) => `${name} ${type}`)).toEqual([
    'id integer',
    'nazev string',
    'ico string',
    'psc string',
    'datum date',
    'cena number',
  ]);
});

test('semicolons, a byte order mark and decimal commas are no more than hints', async () => {
  const report = await check({
    text: `\uFEFF${table(
      [header, ...rows].map((row) => row.replaceAll(',', ';').replace('.5', ',5')),
      '\r\n',
    )}`,
  });
  expect(grave(report)).toEqual([]);
  expect(report.score).toBe(100);
  expect(report.dialect).toMatchObject({ hasBom: true, delimiter: ';', rowEnd: 'CRLF' });
  expect(report.findings.map(({ check: id }) => id)).toEqual(['byte-order-mark', 'delimiter-comma', 'decimal-comma']);
});

test.each([
  ['ico-zeros', withCell(5, 2, '285030'), { row: 5, column: 3 }],
  ['ico-check-digit', withCell(7, 2, '00285031'), { row: 7, column: 3 }],
  ['psc-form', withCell(9, 3, '99999'), { row: 9, column: 4 }],
  ['dates-possible', withCell(11, 4, '2025-02-30'), { row: 11, column: 5 }],
  ['dates-one-form', withCell(12, 4, '3. 4. 2025'), { row: 12, column: 5 }],
  ['number-text', withCell(13, 5, 'zdarma'), { row: 13, column: 6 }],
  ['number-units', withCell(14, 5, '12 Kč'), { row: 14, column: 6 }],
  ['scientific-notation', withCell(15, 0, '1.23457E+12'), { row: 15, column: 1 }],
  ['spreadsheet-errors', withCell(16, 5, '#REF!'), { row: 16, column: 6 }],
  ['replacement-characters', withCell(17, 1, 'H�iště'), { row: 17, column: 2 }],
  ['double-encoding', withCell(18, 1, 'HĹ™iĹˇtÄ›'), { row: 18, column: 2 }],
  ['cells-trimmed', withCell(19, 1, ' Hřiště '), { row: 19, column: 2 }],
  ['rows-regular', withCell(20, 1, 'Hřiště, velké'), { row: 20 }],
  ['rows-unique', table([header, ...rows, rows[3]!]), { row: 42 }],
  ['rows-blank', table([header, ...rows.slice(0, 9), ',,,,,', ...rows.slice(9)]), { row: 11 }],
  ['rows-blank', table([header, ...rows, ',,,,,']), { row: rows.length + 2 }],
  ['rows-without-totals', table([header, ...rows, 'Celkem,,,,,800']), { row: 42 }],
  ['title-rows', table(['Seznam hřišť,,,,,', header, ...rows]), { row: 1 }],
  ['one-table', table([header, ...rows, '', header, ...rows.map((row) => `1${row}`)]), { row: 43 }],
  ['header-one-row', table(['id,nazev,kody,,datum,cena', ',,ico,psc,,', ...rows]), { row: 2 }],
  ['header-present', table(rows), { row: 1 }],
  ['header-names', table([header.replace('psc', 'ico'), ...rows]), { row: 1, column: 3 }],
  ['quotes-closed', withCell(30, 1, '"Hřiště'), { row: 30 }],
])('%s is found at its place', async (id, text, place) => {
  const report = await check({ text });
  const found = report.findings.find((finding) => finding.check === id);
  expect(found?.positions).toContainEqual(place);
  expect(report.score).toBeLessThan(100);
});

test('windows-1250 and ISO-8859-2 are told apart by š, ť and ž', async () => {
  const plain = table().replaceAll('Hřiště č', 'Hriste c');
  const spell = (letters: readonly number[]) =>
    Buffer.concat([bytes(plain), bytes('41,'), Uint8Array.from([...letters, 0x2c]), bytes('00285030,69701,2025-01-01,1.5\n')]);
  expect((await check(spell([0x9e, 0x69, 0x9e, 0x61]))).dialect?.encoding).toBe('windows-1250');
  expect((await check(spell([0xbe, 0x69, 0xbe, 0x61]))).dialect?.encoding).toBe('ISO-8859-2');
});

test('a file that is partly 8-bit stays readable and names the rows', async () => {
  const odd = Buffer.concat([bytes(table()), bytes('41,'), Uint8Array.from([0x9e, 0x65, 0x2c]), bytes('00285030,69701,2025-01-01,1.5\n')]);
  const report = await check(odd);
  expect(report).toMatchObject({ rows: 41, dialect: { encoding: 'UTF-8' } });
  expect(report.findings.find((finding) => finding.check === 'encoding-one')?.positions).toEqual([{ row: 42 }]);
});

test('birth numbers cap the score and never get into the report', async () => {
  // Consecutive artificial numbers with the month raised by 70, a form that is not in use.
  const numbers = Array.from({ length: 9_999 }, (_, ending) => `057101${String(ending).padStart(4, '0')}`).filter(
    (digits) => Number(digits) % 11 === 0,
  );
  const people = ['jmeno;rc', ...numbers.slice(0, 30).map((number, index) => `Nájemce ${index};${number.slice(0, 6)}/${number.slice(6)}`)];
  const report = await check({ text: table(people) });
  expect(report.caps).toEqual([{ cap: 'personal-data', limit: 20, check: 'personal-birth-number' }]);
  expect(report.score).toBeLessThanOrEqual(20);
  for (const number of numbers.slice(0, 30))
    expect(JSON.stringify(report)).not.toMatch(new RegExp(`${number.slice(0, 6)}/?${number.slice(6)}`));
  expect((await check({ text: table(people) }, { declared: { isPublic: false } })).caps).toEqual([]);
});

test('a stream gives the same report as the bytes, however it is cut', async () => {
  const whole = bytes(table());
  const expected = await check(whole);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 700 }), async (size) => {
      async function* pieces() {
        for (let start = 0; start < whole.length; start += size) yield whole.subarray(start, start + size);
      }
      expect(await check(pieces())).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

test('a long file cut into pieces inside letters and cells is read whole', async () => {
  const many = Array.from({ length: 30_000 }, (_, index) => rows[index % 40]!.replace(/^\d+/, String(index)));
  const report = await check({ text: table([header, ...many]) });
  expect(report.rows).toBe(30_000);
  expect(grave(report)).toEqual([]);
});

test('past its budget a file is a sample, and says of what', async () => {
  const many = table([header, ...Array.from({ length: 20_000 }, (_, index) => `${index},x,00285030,69701,2025-01-01,1.5`)]);
  const sampled = await check({ text: many }, { budget: { rows: 100 } });
  expect(sampled).toMatchObject({ rows: 100, sample: { limit: 'rows' } });
  expect(profileForDraft(sampled).distribution.rows).toBeUndefined();
  expect((await check({ text: many }, { budget: { bytes: 300_000 } })).sample).toEqual({ limit: 'bytes' });
});

test('any bytes end in a report with a score', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 400 }),
        fc.string({ maxLength: 300, unit: fc.constantFrom('a', ',', ';', '"', "'", '\n', '\r', '1', 'ž', '\u0000') }).map(bytes),
      ),
      async (content) => {
        const { score, measures } = await check(content);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(measures.filter(({ answer }) => answer === 'crashed')).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});

test.each([
  ['nothing', ''],
  ['only a header', `${header}\n`],
  ['a web page', '<!DOCTYPE html><html><body>404</body></html>'],
  ['a ZIP archive', 'PK\u0003\u0004abcd'],
])('a file that is %s is not reachable data', async (_name, text) => {
  const { score, caps } = await check({ text });
  expect(score).toBeLessThanOrEqual(50);
  expect(caps[0]?.cap).toBe('not-reachable');
});

test('a line without an end does not fill the memory', async () => {
  async function* endless() {
    yield bytes('a,b\n1,2\n"');
    const piece = bytes('x'.repeat(256 * 1024));
    for (let sent = 0; sent < 64; sent += 1) yield piece;
  }
  const { findings } = await check(endless());
  expect(findings.map((finding) => finding.check)).toContain('quotes-closed');
});

test('a registration takes over what the file says', async () => {
  expect(profileForDraft(await check({ text: table() })).distribution).toEqual({
    format: 'CSV',
    mediaType: 'text/csv',
    encoding: 'UTF-8',
    rows: 40,
    sizeBytes: bytes(table()).length,
    columns: [
      { name: 'id', type: 'integer' },
      { name: 'nazev', type: 'string' },
      { name: 'ico', type: 'string' },
      { name: 'psc', type: 'string' },
      { name: 'datum', type: 'date' },
      { name: 'cena', type: 'number' },
    ],
  });
  expect(profileForDraft(await check({ text: '<html></html>' }))).toEqual({ distribution: {} });
});

test('null characters are an error, and binary data no table', async () => {
  const { findings } = await check({ text: 'id,nazev\n1,a\u0000b\n2,c\n' });
  expect(findings.map(({ check: id }) => id)).toContain('null-characters');
  const noise = Uint8Array.from({ length: 4_096 }, (_, index) => (index * 7_919) % 256);
  expect((await checkCsv(noise)).findings.map(({ check: id }) => id)).toEqual(['file-is-text']);
});
