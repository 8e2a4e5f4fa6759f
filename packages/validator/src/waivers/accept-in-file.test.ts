import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFile } from '../check-file.ts';
import type { FileReport } from '../file/file-report.ts';
import { fileWeights } from '../score/rules.ts';
import { scoreChecks } from '../score/score-checks.ts';
import { acceptInFile } from './accept-in-file.ts';
import { checksOfFileReport } from './checks-of-file-report.ts';

const data = join(import.meta.dirname, '../../../../fixtures/data');
const at = '2026-11-20T10:00:00.000Z';
const reason = 'Tak to v našich datech má být.';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const messy = bytes('id;nazev;;datum\n1;Lavička;;31. 2. 2026\n1;Lavička;;2026-01-01\n3;;;1.1.2026;navíc\n');
const failed = ({ measures }: FileReport) => measures.filter(({ answer }) => answer === 'fail').map(({ check }) => check);

describe('a report added up again', () => {
  const sources = [...readdirSync(data).map((name) => join(data, name)), messy, bytes('<!doctype html><p>nic'), bytes('{"a":')];
  test.each(sources.map((source, index) => [typeof source === 'string' ? source.slice(data.length) : index, source] as const))(
    'says the same of %s',
    async (_name, source) => {
      const report = await checkFile(source);
      const again = scoreChecks(checksOfFileReport(report), fileWeights);
      const { score, scoreBeforeCaps, interval: _interval, dimensions, measures, fixFirst, ...rest } = again;
      expect(report).toMatchObject(rest);
      expect(Math.abs(score - report.score)).toBeLessThanOrEqual(0.11);
      expect(Math.abs(scoreBeforeCaps - report.scoreBeforeCaps)).toBeLessThanOrEqual(0.11);
      expect(dimensions.map((one) => one.score === null)).toEqual(report.dimensions.map((one) => one.score === null));
      expect(measures.map(({ check, answer }) => [check, answer])).toEqual(report.measures.map(({ check, answer }) => [check, answer]));
      expect(fixFirst.map(({ check }) => check).toSorted()).toEqual(report.fixFirst.map(({ check }) => check).toSorted());
    },
  );
});

test('an accepted check of a file leaves the sum, and what it found stays with the reason', async () => {
  const plain = await checkFile(messy);
  expect(failed(plain).length).toBeGreaterThan(2);
  for (const check of failed(plain)) {
    const report = acceptInFile(plain, [{ check, reason, until: '2026-12-31' }], at);
    expect(report.measures.find((measure) => measure.check === check)).toMatchObject({ answer: 'waived', lost: 0 });
    expect(report.findings.filter((finding) => finding.check === check).map(({ waived }) => waived)).toEqual(
      plain.findings.filter((finding) => finding.check === check).map(() => ({ reason, until: '2026-12-31' })),
    );
    expect(report.scoreBeforeCaps).toBeGreaterThanOrEqual(plain.scoreBeforeCaps);
    expect(report.findings).toHaveLength(plain.findings.length);
    expect([report.rows, report.columns, report.dialect]).toEqual([plain.rows, plain.columns, plain.dialect]);
  }
  const all = acceptInFile(
    plain,
    failed(plain).map((check) => ({ check, reason })),
    at,
  );
  expect([all.score, all.fixFirst]).toEqual([100, []]);
});

test('what is over, or was not found, changes nothing', async () => {
  const plain = await checkFile(messy);
  const over = { check: failed(plain)[0]!, reason, until: '2026-11-19' };
  expect(acceptInFile(plain, [over, { check: 'geojson-winding', reason }], at)).toBe(plain);
});

test('certain personal data in a public file cannot be accepted', async () => {
  // Artificial numbers with the month raised by 70, a form that is not in use.
  const numbers = Array.from({ length: 9_999 }, (_none, ending) => `057101${String(ending).padStart(4, '0')}`)
    .filter((digits) => Number(digits) % 11 === 0)
    .slice(0, 30);
  const rows = numbers.map((digits, index) => `${index};${digits.slice(0, 6)}/${digits.slice(6)}`);
  const plain = await checkFile(bytes(`id;rodne_cislo\n${rows.join('\n')}\n`), { declared: { isPublic: true } });
  const [cap] = plain.caps;
  expect(cap).toMatchObject({ cap: 'personal-data' });
  expect(acceptInFile(plain, [{ check: cap!.check, reason }], at)).toBe(plain);
});
