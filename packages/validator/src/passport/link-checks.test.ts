import type { Draft } from '@pasport/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, goodDrafts } from '../../test/good-drafts.ts';
import { answersOf } from '../../test/link-answers.ts';
import type { LinkAnswer } from '../links/link-answer.ts';
import { assessPassport } from './assess-passport.ts';
import { passportChecks } from './passport-checks.ts';

const good = goodDrafts['open-file'];
const assess = (draft: Draft, answer: Partial<LinkAnswer>) => assessPassport(draft, { at, links: answersOf(draft, answer) });
const linkChecks = passportChecks.filter(({ id }) => id.startsWith('link-')).map(({ id }) => id);
const measureOf = (draft: Draft, answer: Partial<LinkAnswer>, check: string) =>
  assess(draft, answer).measures.find((measure) => measure.check === check);
const noAnswer = (reason: string, isAsked = true) => ({ reason, isAsked, message: { cs: 'Ne.', en: 'No.' } });
const { status: _status, ...silent } = answersOf(good).values().next().value as LinkAnswer;

test('links without a fault cost nothing and close the interval', () => {
  const report = assess(good, {});
  expect(report.findings.filter(({ check }) => check.startsWith('link-'))).toEqual([]);
  expect(linkChecks.filter((id) => report.measures.every(({ check, answer }) => check !== id || answer !== 'pass'))).toEqual([]);
  expect(report.interval).toEqual({ low: report.score, high: report.score });
});

test('links that nobody asked leave the score alone and open the interval', () => {
  const report = assessPassport(good, { at });
  expect(report.findings.filter(({ check }) => check.startsWith('link-'))).toEqual([]);
  expect(report.measures.filter(({ answer }) => answer === 'unknown').map(({ check }) => check)).toContain('link-answers');
  expect(report.interval.low).toBeLessThan(report.interval.high);
});

test.each<[string, Partial<LinkAnswer>, string]>([
  ['a permanent redirect', { redirects: [301] }, 'warning'],
  ['a certificate that ends soon', { tls: { validTo: '2026-07-01T00:00:00Z' } }, 'warning'],
  ['an answer over http', { finalUrl: 'http://data.kyjov.example/lavicky.csv' }, 'warning'],
  ['another content type', { contentType: 'application/pdf' }, 'warning'],
  ['no content type', { contentType: undefined }, 'warning'],
  ['a web page', { beginsAs: 'html-page' }, 'error'],
  ['a sign-in page', { beginsAs: 'login-page' }, 'error'],
  ['no CORS header', { corsAllowed: false }, 'hint'],
  ['neither ETag nor Last-Modified', { etag: undefined, lastModified: undefined }, 'hint'],
  ['another size', { contentLength: 99_999 }, 'hint'],
  ['an old file', { lastModified: '2019-01-01T00:00:00Z' }, 'warning'],
  ['outages', { availability: { days30: { checks: 30, ok: 28 }, days90: { checks: 90, ok: 85 } } }, 'warning'],
  ['a slow answer', { ms: 9_000 }, 'hint'],
])('%s is found once and its points add up', (_name, answer, severity) => {
  const report = assess(good, answer as Partial<LinkAnswer>);
  const found = report.findings.filter(({ check }) => check.startsWith('link-'));
  expect(found.map((finding) => [finding.severity, finding.pointer?.startsWith('/distributions/0/')])).toEqual([[severity, true]]);
  expect(report.score).toBeLessThanOrEqual(assess(good, {}).score);
});

describe('an address that fails', () => {
  const failed = (failuresInRow: number): Partial<LinkAnswer> => ({ status: 404, failuresInRow, beginsAs: 'html-page' });

  test('once is a warning without a cap', () => {
    const report = assess(good, failed(1));
    expect(report.caps).toEqual([]);
    expect(report.findings.filter(({ check }) => check === 'link-answers').map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('three times in a row is dead: an error, the score is 50 at most, and nothing hides behind it', () => {
    const report = assess(good, failed(3));
    expect(report.caps).toEqual([{ cap: 'not-reachable', limit: 50, check: 'link-answers' }]);
    expect(report.score).toBe(50);
    expect(report.fixFirst[0]).toMatchObject({ check: 'link-answers' });
    expect(measureOf(good, failed(3), 'link-not-a-page')).toMatchObject({ answer: 'blocked', blockedBy: 'link-answers' });
  });

  test('loses more the longer it fails', () => {
    const scores = [0, 1, 2, 3].map((failures) => (failures === 0 ? assess(good, {}) : assess(good, failed(failures))).score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  test('does not cap while another distribution works', () => {
    const file = good.distributions?.[0] ?? { kind: 'file' as const };
    const other = { ...file, accessUrl: 'https://data.kyjov.example/b.csv', downloadUrl: 'https://data.kyjov.example/b.csv' };
    const draft = { ...good, distributions: [file, other] };
    const links = new Map([...answersOf(good, failed(9)), ...answersOf({ ...good, distributions: [other] })]);
    const report = assessPassport(draft, { at, links });
    expect(report.caps).toEqual([]);
    expect(report.measures.find(({ check }) => check === 'link-answers')).toMatchObject({ value: 0.5, defects: 1, opportunities: 2 });
  });

  test('counts for catalogues as well', () => {
    const { mqa, udata } = assess(good, failed(1)).verdicts;
    expect(mqa?.score).toEqual({ low: 310, high: 310 });
    expect(udata?.criteria.find(({ criterion }) => criterion === 'all_resources_available')?.met).toBe(false);
    expect(assess(good, {}).verdicts.mqa?.score).toEqual({ low: 390, high: 390 });
  });

  test('says why there was no answer', () => {
    const links = answersOf(good);
    const [url] = links.keys();
    const answer = { ...silent, refusal: noAnswer('name-not-found'), failuresInRow: 1 };
    const report = assessPassport(good, { at, links: new Map([[url as string, answer]]) });
    expect(report.findings.find(({ check }) => check === 'link-answers')?.message.cs).toContain('Ne.');
  });
});

test('an address that we may not ask is unknown', () => {
  const links = new Map([...answersOf(good)].map(([url]) => [url, { ...silent, refusal: noAnswer('address-not-public', false) }]));
  const report = assessPassport(good, { at, links });
  expect(report.measures.find(({ check }) => check === 'link-answers')?.answer).toBe('unknown');
  expect(report.verdicts.mqa?.score).toEqual({ low: 310, high: 390 });
});

test('an address that asks for a key is a fault of open data only', () => {
  const closed = { status: 403, failuresInRow: 3, beginsAs: 'html-page' as const };
  expect(measureOf(good, closed, 'link-answers')).toMatchObject({ answer: 'fail', value: 0 });
  const internal = { ...goodDrafts['internal-digital'], distributions: good.distributions };
  expect(measureOf(internal, closed, 'link-answers')?.answer).toBe('pass');
});

test('a service that refuses a request without parameters is there', () => {
  expect(measureOf(goodDrafts['open-service'], { status: 400, failuresInRow: 5 }, 'link-answers')?.answer).toBe('pass');
});

test('availability is judged from a week of checks, and is 0 at 90 %', () => {
  const of = (ok: number, checks: number) =>
    measureOf(good, { availability: { days30: { ok, checks }, days90: { ok, checks } } }, 'link-availability');
  expect(of(1, 2)?.answer).toBe('unknown');
  expect(of(95, 100)?.value).toBeCloseTo(0.5);
  expect(of(90, 100)?.value).toBe(0);
  expect(of(10, 100)?.value).toBe(0);
});

test('a fault more never raises the score', () => {
  const faults: Record<string, Partial<LinkAnswer>> = {
    redirect: { redirects: [308] },
    certificate: { tls: { validTo: '2026-06-20T00:00:00Z' } },
    type: { contentType: 'image/png' },
    page: { beginsAs: 'html-page' },
    cors: { corsAllowed: false },
    size: { contentLength: 1 },
    age: { lastModified: '2020-01-01T00:00:00Z' },
    outages: { availability: { days30: { checks: 30, ok: 20 }, days90: { checks: 90, ok: 80 } } },
    slow: { ms: 20_000 },
    dead: { status: 410, failuresInRow: 3 },
  };
  const scoreOf = (names: readonly string[]) => assess(good, Object.assign({}, ...names.map((name) => faults[name]))).score;
  fc.assert(
    fc.property(fc.subarray(Object.keys(faults)), fc.constantFrom(...Object.keys(faults)), (names, name) => {
      expect(scoreOf([...names, name])).toBeLessThanOrEqual(scoreOf(names));
    }),
    { numRuns: 500 },
  );
});

test('paper and databases have no links to check', () => {
  for (const draft of [goodDrafts.paper, goodDrafts['internal-digital']])
    expect(assess(draft, {}).measures.filter(({ check }) => check.startsWith('link-'))).toEqual([]);
});
