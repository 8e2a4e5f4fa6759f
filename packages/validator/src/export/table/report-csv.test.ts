import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { fileReport, passportReport, sampleOptions, withEveryText } from '../../../test/sample-reports.ts';
import { reportCsv } from './report-csv.ts';
import { reportRows } from './report-rows.ts';

const read = (text: string) => parse(text, { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];

describe('findings as CSV', () => {
  test('have one row for each finding of the passport and of its files', () => {
    const rows = read(reportCsv(passportReport, sampleOptions));
    expect(rows).toHaveLength(passportReport.findings.length + fileReport.findings.length);
    expect(rows.filter(({ distribution }) => distribution === '/distributions/0').map(({ check }) => check)).toEqual([
      'dates-iso',
      'personal-birth-number',
      'columns-filled',
    ]);
    expect(rows.at(-3)).toMatchObject({
      count: '214',
      lost: '12.6',
      positions: 'řádek\u00A017, sloupec\u00A03; řádek\u00A044, sloupec\u00A03; /features/3',
    });
    expect(rows.at(-1)?.accepted).toBe('Patra doplníme po pasportizaci budov.');
  });

  test('speak the language asked for, under the same names of columns', () => {
    const text = reportCsv(fileReport, { ...sampleOptions, language: 'en', at: '2026-06-15T08:00:00Z' });
    expect(text.startsWith('title,iri,distribution,check,dimension,severity,')).toBe(true);
    expect(read(text)[0]).toMatchObject({ fix: 'Write dates as 2026-05-31.', at: '2026-06-15T08:00:00Z' });
  });

  test('add up to the points lost before caps', () => {
    const { columns, rows } = reportRows(passportReport, sampleOptions);
    const at = (name: string) => columns.findIndex((column) => column.name === name);
    const own = rows.filter((row) => row[at('distribution')] === undefined);
    const sum = own.reduce((total, row) => total + Number(row[at('lost')] ?? 0), 0);
    expect(sum).toBeGreaterThan(5);
    expect(Math.abs(sum - (100 - passportReport.scoreBeforeCaps))).toBeLessThan(0.6);
  });

  test('keep numbers as numbers for a workbook', () => {
    const { columns, rows } = reportRows(passportReport, sampleOptions);
    columns.forEach(({ type }, index) => {
      for (const row of rows) expect(['undefined', type === 'number' ? 'number' : 'string']).toContain(typeof row[index]);
    });
  });

  test.each(['=cmd|calc', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '＝1', '\u00A0=1'])(
    'hold nothing that a spreadsheet runs: %j',
    (text) => {
      const rows = read(reportCsv(withEveryText(passportReport, text), { ...sampleOptions, title: text, iri: text }));
      const texts = rows.flatMap((row) => [row.title, row.iri, row.check, row.message, row.fix, row.pointer || `'${text}`]);
      expect(texts.length).toBeGreaterThan(10);
      for (const cell of texts) expect(cell).toBe(`'${text}`);
    },
  );

  test('survive quotes, commas and line ends in a text', () => {
    const text = 'a "b", c\r\nd';
    for (const row of read(reportCsv(withEveryText(fileReport, text), sampleOptions))) expect(row.message).toBe(text);
  });
});
