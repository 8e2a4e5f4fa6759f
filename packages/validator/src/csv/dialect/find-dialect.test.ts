import { expect, test } from 'vitest';
import { findDialect } from './find-dialect.ts';
import { findHead } from './find-head.ts';
import { parseSample } from './parse-sample.ts';

const lines = (header: string, row: (index: number) => string) =>
  [header, ...Array.from({ length: 30 }, (_, index) => row(index))].join('\n');
const headOf = (text: string) => findHead(parseSample(text, findDialect(text), 100));

test.each([
  ['decimal commas between semicolons', lines('a;b;c', (i) => `${i},5;${i},25;text, další, slovo`), ';'],
  ['names with commas between tabs', lines('a\tb', (i) => `Novák, Jan\tulice ${i}, Brno`), '\t'],
  ['commas and semicolons between bars', lines('a|b|c', (i) => `x, y|${i}|z; w`), '|'],
  ['geometries after semicolons', lines('id;geom', (i) => `${i};POLYGON((14.1 50.1, 14.2 50.2, 14.3 50.3, 14.1 50.1))`), ';'],
  ['quoted geometries after commas', lines('id,geom', (i) => `${i},"POLYGON((14.1 50.1, 14.2 50.2, 14.3 50.3))"`), ','],
  ['quoted lists with semicolons', lines('id,stitky', (i) => `${i},"a;b;c${i}"`), ','],
  ['lists with commas', lines('id;stitky', (i) => `${i};a,b,c`), ';'],
  ['a title with a comma above semicolons', `Přehled, rok 2024\n\n${lines('id;cena', (i) => `${i};${i},5`)}`, ';'],
  ['blanks between numbers', '1 2 3\n4 5 6\n7 8 9\n'.repeat(10), ' '],
  ['a comma and a blank before quotes', lines('"a", "b, c"', (i) => `"x, ${i}", "y ${i}, z"`), ', '],
  ['a comma and a blank between numbers', lines('a, b, c', (i) => `${i}, 2, 3`), ','],
  ['circumflexes', lines('a^b', (i) => `${i}^x, y`), '^'],
  ['colons between numbers with decimal commas', lines('cena:pocet', (i) => `${i},6:${i}`), ':'],
  ['circumflexes between addresses with semicolons', lines('nazev^odkaz', (i) => `Park ${i}^https://x.example/?a=${i};b=2`), '^'],
  ['semicolons after quoted lists with bars', lines('odkaz;stav;popis', (i) => `"https://x.example/?a=1;b=${i}";a | b;"Park"`), ';'],
  ['one column of names', lines('jmeno', (i) => `Jan Karel Novák ${i}`), ','],
  ['one column of times', lines('cas', (i) => `12:${10 + i}:00`), ','],
])('the delimiter is found: %s', (_name, text, delimiter) => {
  expect(findDialect(text).delimiter).toBe(delimiter);
});

test.each([
  ['where a text needs it', lines('a;b', (i) => `${i};'m2''s; ${i}'`), "'"],
  ['of few rows', "nazev;poznamka\nA;'x; y'\nB;'z; w'\nC;nic", "'"],
  ['beside double quotes inside', lines('a^b', (i) => `'k"ly" ${i}'^'x'`), "'"],
  ['no, it stands inside words', lines('a;b', (i) => `d'Artagnan;rock 'n' roll ${i}`), '"'],
  ['no, double quotes do', lines('a;b', (i) => `"x; ${i}";'tis'`), '"'],
])('the apostrophe quotes: %s', (_name, text, quote) => {
  expect(findDialect(text).quote).toBe(quote);
});

test('rows end as most of them do', () => {
  expect(findDialect('a,b\r1,2\r3,4\r5,6\n').rowEnd).toBe('CR');
  expect(findDialect('a,b\r\n1,2\r\n3,4\n').rowEnd).toBe('CRLF');
  expect(findDialect('a,b\n1,2\n3,"x\r\ny"\n').rowEnd).toBe('LF');
});

test('a backslash escapes only where it stands before quotes inside cells', () => {
  expect(findDialect(lines('a,b', (i) => `${i},"okno 15\\" široké"`)).escape).toBe('\\');
  expect(findDialect(lines('a,b', (i) => `${i},"okno 15"" široké"`)).escape).toBe('"');
  expect(findDialect(lines('a,b', (i) => `"C:\\data\\",${i}`)).escape).toBe('"');
});

test('a header of several rows is joined into one name per column', () => {
  const rows = (i: number) => `2024-01-${10 + (i % 20)},${i},${i},${i}`;
  expect(headOf(lines('Datum,Cesta,,Celkem\n,vlak,auto,', rows))).toMatchObject({
    headerLines: 2,
    headerRows: 2,
    names: ['Datum', 'Cesta vlak', 'Cesta auto', 'Celkem'],
  });
  expect(headOf(lines('a,b,c,d\na,b,c,d', rows))).toMatchObject({ headerRows: 2, names: ['a a', 'b b', 'c c', 'd d'] });
});

test('headings of groups above the names belong to the header, above a table of texts they do not', () => {
  const rows = (i: number) => `Položka ${i},${i},${i},${i},${i},${i},${i}`;
  const groups = ',2024,,,2025,,\nPoložka,plán,změna,skutečnost,plán,změna,skutečnost';
  const names = ['Položka', '2024 plán', '2024 změna', '2024 skutečnost', '2025 plán', '2025 změna', '2025 skutečnost'];
  expect(headOf(lines(groups, rows))).toMatchObject({ preambleLines: 0, headerLines: 2, headerRows: 2, names });
  expect(headOf(lines(`Rozpočet,,,,,,\n${groups}`, rows))).toMatchObject({ preambleLines: 1, headerLines: 2, names });
  expect(headOf(lines(',A,,B\nx,a,b,c', () => 'x,d,e,f'))).toMatchObject({ headerRows: 1 });
});

test('a first row of data with gaps does not join the header', () => {
  const table = lines('Datum,Cesta,,Celkem\n,12,auto,', (i) => `2024-01-10,${i},x${i},${i}`);
  expect(headOf(table)).toMatchObject({ headerRows: 1, names: ['Datum', 'Cesta', '', 'Celkem'] });
});

test('titles stand above a table whose columns are mostly empty', () => {
  const table = lines('Schůzky,,,,,,,,\nMinistr,Den,Kdo,Účel,,,,,', (i) => `Novák ${i},${i},spolek,jednání,,,,,`);
  expect(headOf(table)).toMatchObject({ preambleLines: 1, headerLines: 1 });
});
