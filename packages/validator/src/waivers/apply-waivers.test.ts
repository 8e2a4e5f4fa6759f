import type { Draft } from '@pasport/model';
import { expect, test } from 'vitest';
import { assessPassport } from '../passport/assess-passport.ts';

const at = '2026-11-20T10:00:00.000Z';
const draft: Draft = {
  title: { cs: 'Dětská hřiště ve správě města' },
  themes: ['REGI'],
  territory: { units: ['obec/586021'] },
  access: { rights: 'PUBLIC', route: 'download' },
  distributions: [{ kind: 'file', format: 'CSV', mediaType: 'text/csv', downloadUrl: 'https://data.hodonin.example/hriste.csv' }],
};
const reason = 'Popis zatím připravujeme s odborem.';
const plain = assessPassport(draft, { at });
const failed = plain.measures.filter(({ answer, lost = 0 }) => answer === 'fail' && lost > 0).map(({ check }) => check);

test('an accepted check leaves the sum and its findings stay with the reason', () => {
  for (const check of failed) {
    const report = assessPassport(draft, { at, waivers: [{ check, reason, until: '2026-12-31' }] });
    expect(report.measures.find((measure) => measure.check === check)).toMatchObject({ answer: 'waived', lost: 0 });
    const found = report.findings.filter((finding) => finding.check === check);
    expect(found).toHaveLength(plain.findings.filter((finding) => finding.check === check).length);
    for (const { waived } of found) expect(waived).toEqual({ reason, until: '2026-12-31' });
    expect(report.scoreBeforeCaps).toBeGreaterThanOrEqual(plain.scoreBeforeCaps);
    expect(report.fixFirst.map((fix) => fix.check)).not.toContain(check);
  }
});

test('what is left adds up as before: points lost are 100 less the score before caps', () => {
  const report = assessPassport(draft, { at, waivers: failed.slice(0, 3).map((check) => ({ check, reason })) });
  const lost = report.measures.reduce((sum, measure) => sum + (measure.lost ?? 0), 0);
  expect(Math.abs(100 - report.scoreBeforeCaps - lost)).toBeLessThan(0.1);
});

test('accepting everything leaves nothing to lose but what cannot be accepted', () => {
  const report = assessPassport(draft, { at, waivers: failed.map((check) => ({ check, reason })) });
  expect([report.score, report.caps]).toEqual([100, []]);
  expect(report.findings.every(({ waived }) => waived !== undefined || failed.length === 0)).toBe(true);
});

test('accepted findings come after the others', () => {
  const report = assessPassport(draft, { at, waivers: [{ check: plain.findings[0]!.check, reason }] });
  const marks = report.findings.map(({ waived }) => waived !== undefined);
  expect(marks).toEqual(marks.toSorted((a, b) => Number(a) - Number(b)));
  expect(marks.at(-1)).toBe(true);
});

test('a waiver that is over, or of a check that passes, changes nothing', () => {
  const passed = plain.measures.find(({ answer }) => answer === 'pass')!.check;
  const waivers = [
    { check: failed[0]!, reason, until: '2026-11-19' },
    { check: passed, reason },
  ];
  expect(assessPassport(draft, { at, waivers })).toEqual(plain);
});

test('personal data in public data cannot be accepted', () => {
  const personal: Draft = { ...draft, security: { personalData: 'personal' } };
  const report = assessPassport(personal, { at, waivers: [{ check: 'personal-data-public', reason }] });
  expect(report).toEqual(assessPassport(personal, { at }));
  expect(report.caps.map(({ cap }) => cap)).toContain('personal-data');
});
