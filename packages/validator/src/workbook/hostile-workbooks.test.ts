import { expect, test } from 'vitest';
import { makeXlsx } from '../../test/make-workbook.ts';
import { checkWorkbook } from './check-workbook.ts';

const rows = [['a', 'b'], ...Array.from({ length: 20 }, (_, index) => [index, `x${index}`])];
const declaration = '<?xml version="1.0"?>';
const piece = (text: string, times: number) => Buffer.alloc(text.length * times, text);
const part = (...pieces: readonly (string | Uint8Array)[]) =>
  Buffer.concat(pieces.map((one) => (typeof one === 'string' ? Buffer.from(one) : one)));

const laughs = `<!DOCTYPE x [<!ENTITY l0 "ha">${Array.from({ length: 20 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join('')}]>`;

const hostile: readonly (readonly [string, string, () => Uint8Array])[] = [
  [
    'a million styles',
    'workbook-styles',
    () =>
      makeXlsx([{ rows }], {
        'xl/styles.xml': part('<styleSheet><cellXfs>', piece('<xf numFmtId="14"/>', 1_000_000), '</cellXfs></styleSheet>'),
      }),
  ],
  [
    'more shared strings than memory should take',
    'workbook-read-whole',
    () => makeXlsx([{ rows }], { 'xl/sharedStrings.xml': part('<sst>', piece(`<si><t>${'y'.repeat(30_000)}</t></si>`, 3_500), '</sst>') }),
  ],
  [
    'entities that grow to gigabytes',
    'workbook-readable',
    () =>
      makeXlsx([{ rows }], {
        'xl/worksheets/sheet1.xml': `${declaration}${laughs}<worksheet><sheetData><row><c t="inlineStr"><is><t>&l20;</t></is></c></row></sheetData></worksheet>`,
      }),
  ],
  [
    'a text without an end',
    'workbook-readable',
    () =>
      makeXlsx([{ rows }], {
        'xl/worksheets/sheet1.xml': part('<worksheet><sheetData><row><c t="inlineStr"><is><t>', Buffer.alloc(45_000_000, 'z')),
      }),
  ],
  [
    'elements nested without an end',
    'workbook-readable',
    () => makeXlsx([{ rows }], { 'xl/worksheets/sheet1.xml': piece('<a>', 5_000_000) }),
  ],
  [
    'cells past the last column',
    'workbook-readable',
    () =>
      makeXlsx([{ rows }], {
        'xl/worksheets/sheet1.xml':
          '<worksheet><sheetData><row r="99999999"><c r="ZZZ1"><v>1</v></c></row><row r="1"><c r="!"><v>1</v></c></row></sheetData></worksheet>',
      }),
  ],
  [
    'a sheet that packs to almost nothing',
    'workbook-archive',
    () => makeXlsx([{ rows }], { 'xl/worksheets/sheet1.xml': Buffer.alloc(200_000_000, ' ') }),
  ],
];

test.each(hostile)(
  '%s: the check ends with %s',
  async (_name, id, make) => {
    const bytes = make();
    const before = process.memoryUsage.rss();
    const report = await checkWorkbook(bytes, { budget: { timeMs: 20_000 } });
    expect(report.findings.map(({ check }) => check)).toContain(id);
    expect(report.measures.filter(({ answer }) => answer === 'crashed')).toEqual([]);
    expect((process.memoryUsage.rss() - before) / 1e6).toBeLessThan(600);
  },
  60_000,
);
