import type { Draft } from '@pasport/model';
import { expect, test } from 'vitest';
import { assessPassport } from '../passport/assess-passport.ts';
import type { Finding } from '../report.ts';
import { diffFindings } from './diff-findings.ts';
import { diffReports } from './diff-reports.ts';

const at = '2026-11-20T10:00:00.000Z';
const good: Draft = {
  title: { cs: 'Dětská hřiště ve správě města', en: 'Playgrounds' },
  description: { cs: 'Poloha a vybavení dětských hřišť, která spravuje město, s datem poslední revize.' },
  keywords: { cs: ['hřiště', 'děti', 'revize'] },
  themes: ['REGI'],
  territory: { units: ['obec/586021'] },
  frequency: 'ANNUAL',
  access: { rights: 'PUBLIC', route: 'download' },
  distributions: [{ kind: 'file', format: 'CSV', mediaType: 'text/csv', downloadUrl: 'https://data.hodonin.example/hriste.csv' }],
};
const { description: _description, keywords: _keywords, ...poor } = good;
const [better, worse] = [assessPassport(good, { at }), assessPassport(poor, { at })];

test('a report does not differ from itself', () => {
  const diff = diffReports(better, better);
  expect(diff).toEqual({
    score: { from: better.score, to: better.score, change: 0 },
    dimensions: [],
    worse: [],
    better: [],
    other: [],
    findings: { new: [], gone: [], changed: [] },
  });
});

test('what was taken away shows as worse, with the check, the points and the new findings', () => {
  const diff = diffReports(better, worse);
  expect(diff.score.change).toBeLessThan(0);
  expect(diff.worse.length).toBeGreaterThan(0);
  expect(diff.worse.every(({ points }) => points <= 0)).toBe(true);
  expect(diff.findings.new.some(({ pointer }) => pointer?.startsWith('/description'))).toBe(true);
  expect(diff.dimensions.some(({ dimension, change }) => dimension === 'completeness' && (change ?? 0) < 0)).toBe(true);
});

test('the way back is the same with the sign turned', () => {
  const [there, back] = [diffReports(better, worse), diffReports(worse, better)];
  expect(back.score.change).toBe(-there.score.change);
  expect(back.better.map(({ check }) => check).toSorted()).toEqual(there.worse.map(({ check }) => check).toSorted());
  expect(back.findings.gone).toEqual(expect.arrayContaining(there.findings.new));
  expect(back.findings.gone).toHaveLength(there.findings.new.length);
});

test('other rules are named, because they change scores as well', () => {
  const other = { ...worse, engine: { ...worse.engine, rules: '2099-01' } };
  expect(diffReports(better, other).rules).toEqual({ from: better.engine.rules, to: '2099-01' });
});

test('of several findings at one place equal sentences belong together, the others are the same thing in other words', () => {
  const finding = (cs: string, count: number): Finding => ({
    check: 'x',
    dimension: 'accuracy',
    severity: 'warning',
    certainty: 'certain',
    message: { cs, en: cs },
    fix: { cs: 'f', en: 'f' },
    count,
  });
  const diff = diffFindings([finding('a', 1), finding('b', 2), finding('d', 1)], [finding('b', 5), finding('c', 1)]);
  expect(diff.changed).toEqual([{ finding: finding('b', 5), from: 2, to: 5 }]);
  expect(diff.new).toEqual([]);
  expect(diff.gone).toEqual([finding('d', 1)]);
});
