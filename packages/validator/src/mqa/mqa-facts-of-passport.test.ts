import type { Distribution } from '@pasport/model';
import { expect, test } from 'vitest';
import { goodDrafts } from '../../test/good-drafts.ts';
import { licenceIriOf } from './licence-iri.ts';
import { mqaFactsOfPassport } from './mqa-facts-of-passport.ts';
import { scoreMqa } from './score-mqa.ts';

const draft = goodDrafts['open-file'];
const [file] = draft.distributions ?? [];
const none = file?.termsOfUse ?? {};
const licences = 'http://publications.europa.eu/resource/authority/licence/';
const ccBy = 'https://creativecommons.org/licenses/by/4.0/';
const ccZero = 'https://creativecommons.org/publicdomain/zero/1.0/';
const severalWorks = 'https://data.gov.cz/podmínky-užití/obsahuje-více-autorských-děl/';
const licenceOf = (change: Partial<Distribution>) => licenceIriOf({ kind: 'file', ...change });

test('a passport filled in well lacks only words on rights and dates of its file, besides addresses nobody tried', () => {
  const { score, missing, distribution } = scoreMqa(mqaFactsOfPassport(draft));
  expect(missing.map(({ metric }) => metric)).toEqual([
    'accessUrlStatusCode',
    'downloadUrlStatusCode',
    'rightsAvailability',
    'dateIssuedAvailability',
    'dateModifiedAvailability',
  ]);
  expect(score).toEqual({ low: 310, high: 390 });
  expect(distribution).toBe('/distributions/0');
});

test('known answers close the interval', () => {
  const answered = (status: number) => scoreMqa(mqaFactsOfPassport(draft, () => status)).score;
  expect(answered(200)).toEqual({ low: 390, high: 390 });
  expect(answered(404)).toEqual({ low: 310, high: 310 });
});

test('what is missing is placed where it can be filled in', () => {
  const { accessUrl: _access, format: _format, ...poor } = file ?? { kind: 'file' };
  const { missing } = scoreMqa(mqaFactsOfPassport({ title: draft.title, distributions: [{ kind: 'paper' }, poor] }));
  const pointerOf = (name: string) => missing.find(({ metric }) => metric === name)?.pointer;
  expect(pointerOf('formatAvailability')).toBe('/distributions/1/format');
  expect(pointerOf('keywordAvailability')).toBe('/keywords');
  expect(pointerOf('accessRightsAvailability')).toBe('/access/rights');
});

test('paper and all distributions of a series are not exported, so they bring nothing', () => {
  expect(mqaFactsOfPassport(goodDrafts.paper).distributions).toEqual([]);
  expect(mqaFactsOfPassport({ ...draft, kind: 'series' }).distributions).toEqual([]);
});

test.each<[string, Partial<Distribution>, string | undefined]>([
  ['its code', { licence: 'CC_BYSA_4_0' }, `${licences}CC_BYSA_4_0`],
  ['its IRI', { licence: `${licences}ODC_BY` }, `${licences}ODC_BY`],
  ['the address of CC BY 4.0', { licence: ccBy }, `${licences}CC_BY_4_0`],
  ['an address that no codelist knows', { licence: 'https://licence.example/' }, 'https://licence.example/'],
  ['a name only', { licence: 'volné' }, undefined],
  ['terms that protect nothing', { termsOfUse: none }, `${licences}CC0`],
  ['terms with CC0 for the database right', { termsOfUse: { ...none, databaseRights: ccZero } }, `${licences}CC0`],
  ['terms with CC BY for the work', { termsOfUse: { ...none, copyright: ccBy, databaseRights: ccZero } }, `${licences}CC_BY_4_0`],
  ['terms with several works', { termsOfUse: { ...none, copyright: severalWorks } }, undefined],
  ['terms with two licences', { termsOfUse: { ...none, copyright: ccBy, databaseCopyright: 'https://licence.example/' } }, undefined],
  ['terms with a licence without an address', { termsOfUse: { ...none, copyright: 'urn:licence:1' } }, undefined],
  ['terms that say too little', { termsOfUse: { personalData: 'https://data.gov.cz/podmínky-užití/neobsahuje-osobní-údaje/' } }, undefined],
  ['nothing', {}, undefined],
])('the licence follows from %s', (_name, change, expected) => {
  expect(licenceOf(change)).toBe(expected);
});
