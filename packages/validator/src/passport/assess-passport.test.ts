import { parseDraft, type Draft } from '@pasport/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, goodDrafts } from '../../test/good-drafts.ts';
import { assessPassport } from './assess-passport.ts';

type Change = (draft: Draft) => Draft;
const assess = (draft: Draft) => assessPassport(draft, { at });
const without =
  (key: keyof Draft): Change =>
  ({ ...draft }) => {
    delete draft[key];
    return draft;
  };
const firstDistribution =
  (change: object): Change =>
  (draft) => ({
    ...draft,
    ...(draft.distributions && { distributions: draft.distributions.map((one, index) => (index === 0 ? { ...one, ...change } : one)) }),
  });

const addressesWith =
  (change: (address: string) => string): Change =>
  (draft) => {
    const { accessUrl, downloadUrl } = draft.distributions?.[0] ?? {};
    return firstDistribution({
      ...(accessUrl && { accessUrl: change(accessUrl) }),
      ...(downloadUrl && { downloadUrl: change(downloadUrl) }),
    })(draft);
  };

/** Faults that people make; none of them may pay. */
const faults: Record<string, Change> = {
  'no description': without('description'),
  'a short description': (draft) => ({ ...draft, ...(draft.description && { description: { cs: 'Data.' } }) }),
  'a title like a file': (draft) => ({ ...draft, title: { cs: 'export_2026.csv' } }),
  'no keywords': without('keywords'),
  'no theme': without('themes'),
  'no publisher': without('publisher'),
  'no territory': without('territory'),
  'no frequency': without('frequency'),
  'unknown frequency': (draft) => ({ ...draft, ...(draft.frequency && { frequency: 'UNKNOWN' }) }),
  'an old last change': (draft) => ({ ...draft, ...(draft.modified && { issued: '2010-01-01', modified: '2010-01-01' }) }),
  'no last change': (draft) => without('issued')(without('modified')(draft)),
  'no contact': without('contactPoint'),
  'no location': without('locations'),
  'no distribution': without('distributions'),
  'no address': firstDistribution({ accessUrl: undefined, downloadUrl: undefined, service: undefined }),
  'no terms': firstDistribution({ termsOfUse: undefined }),
  'another media type': firstDistribution({ mediaType: 'application/pdf' }),
  'a plain http address': addressesWith((address) => address.replace('https:', 'http:')),
  'an intranet address': addressesWith((address) => address.replace(/kyjov\.example/, 'local')),
  'no answers about protection': without('security'),
};

describe.each(Object.entries(goodDrafts))('a passport filled in well, %s', (profile, draft) => {
  test('has no faults, is judged by its profile and reaches 90', () => {
    expect(parseDraft(draft).faults).toEqual([]);
    const report = assess(draft);
    expect(report.profile).toBe(profile);
    expect(report.score).toBeGreaterThanOrEqual(90);
    expect(report.findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    expect(report.measures.filter(({ answer }) => answer === 'crashed')).toEqual([]);
  });

  test('loses by each fault added, in any company', () => {
    fc.assert(
      fc.property(fc.subarray(Object.keys(faults)), fc.constantFrom(...Object.keys(faults)), (names, name) => {
        const faulty = names.reduce((one, each) => faults[each]!(one), draft);
        expect(assess(faults[name]!(faulty)).score).toBeLessThanOrEqual(assess(faulty).score);
      }),
      { numRuns: 300 },
    );
  });
});

test.each([
  ['description-czech', 'no description'],
  ['keywords-czech', 'no keywords'],
  ['publisher-present', 'no publisher'],
  ['frequency-known', 'no frequency'],
  ['contact-present', 'no contact'],
  ['location-present', 'no location'],
  ['last-change-known', 'no last change'],
  ['update-on-time', 'an old last change'],
  ['format-media-type', 'another media type'],
])('%s comes first to fix when there is %s, and brings its points', (check, fault) => {
  const good = goodDrafts['open-file'];
  const report = assess(faults[fault]!(good));
  expect(report.fixFirst[0]?.check).toBe(check);
  expect(Math.abs(assess(good).score - report.score - report.fixFirst[0]!.points)).toBeLessThanOrEqual(0.11);
});

test('a passport without distributions is told to add one first, about for the points that it brings', () => {
  const good = goodDrafts['open-file'];
  const report = assess(faults['no distribution']!(good));
  expect(report.fixFirst[0]?.check).toBe('distribution-present');
  expect(Math.abs(assess(good).score - report.score - report.fixFirst[0]!.points)).toBeLessThanOrEqual(1);
});

test('a missing mandatory field keeps the score at 60, and the way out is named', () => {
  const report = assess(without('themes')(without('keywords')(goodDrafts['open-file'])));
  expect(report.score).toBe(60);
  expect(report.caps.map(({ check }) => check)).toEqual(['keywords-czech', 'theme-present']);
  expect(report.fixFirst[0]).toMatchObject({ points: 0, unlocks: expect.any(Number) });
});

test('public personal data keep the score at 20', () => {
  const report = assess({ ...goodDrafts['open-file'], security: { personalData: 'personal' } });
  expect(report.score).toBe(20);
  expect(report.fixFirst[0]?.check).toBe('personal-data-public');
});

test('the same passport at the same instant gives the same report, in plain JSON', () => {
  const report = assess(goodDrafts['open-file']);
  expect(JSON.parse(JSON.stringify(report))).toEqual(assess(structuredClone(goodDrafts['open-file'])));
});

test('data that are not open have no verdict of a catalogue and no star', () => {
  const { nkodMandatory, mqa, openness, udata } = assess(goodDrafts.paper).verdicts;
  expect([nkodMandatory.answer, mqa, openness.stars, udata]).toEqual(['not-applicable', undefined, 0, undefined]);
});

test('open data filled in well pass by the rules of others', () => {
  const { nkodMandatory, officialSchema, officialValidator, mqa, openness, udata } = assess(goodDrafts['open-file']).verdicts;
  expect([nkodMandatory, officialSchema, officialValidator].map(({ answer }) => answer)).toEqual(['pass', 'pass', 'pass']);
  expect([mqa?.score, openness.stars, udata?.score]).toEqual([{ low: 310, high: 390 }, 3, 1]);
});
