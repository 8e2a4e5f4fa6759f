import type { Distribution, Draft } from '@pasport/model';
import { expect, test } from 'vitest';
import { at, goodDrafts } from '../../test/good-drafts.ts';
import { assessPassport } from './assess-passport.ts';
import { passportChecks } from './passport-checks.ts';

type Profile = keyof typeof goodDrafts;
type Change = (draft: Draft) => Draft;

const set =
  (fields: object): Change =>
  (draft) =>
    Object.fromEntries(Object.entries({ ...draft, ...fields }).filter(([, value]) => value !== undefined)) as Draft;
const file =
  (fields: object): Change =>
  (draft) => {
    const [first, ...others] = draft.distributions ?? [];
    const changed = Object.fromEntries(Object.entries({ ...first, ...fields }).filter(([, value]) => value !== undefined));
    return { ...draft, distributions: [changed as Distribution, ...others] };
  };
const terms =
  (fields: object): Change =>
  (draft) =>
    file({ termsOfUse: { ...draft.distributions?.[0]?.termsOfUse, ...fields } })(draft);
const security =
  (fields: object): Change =>
  (draft) =>
    set({ security: { ...draft.security, ...fields } })(draft);
const access =
  (fields: object): Change =>
  (draft) =>
    set({ access: { ...draft.access, ...fields } })(draft);

/** One way to break each rule, on a passport that keeps it. */
const broken: Readonly<Record<string, readonly [Profile, Change]>> = {
  'title-czech': ['open-file', set({ title: { en: 'Benches' } })],
  'description-czech': ['open-file', set({ description: undefined })],
  'keywords-czech': ['open-file', set({ keywords: undefined })],
  'theme-present': ['open-file', set({ themes: undefined })],
  'territory-present': ['open-file', set({ territory: undefined })],
  'frequency-known': ['open-file', set({ frequency: 'UNKNOWN' })],
  'temporal-present': ['open-file', set({ temporal: undefined })],
  'distribution-present': ['open-file', set({ distributions: undefined })],
  'file-size': ['open-file', file({ sizeBytes: undefined })],
  'location-present': ['open-file', set({ locations: undefined })],
  'location-complete': ['open-file', set({ locations: [{ hosting: 'own-server' }] })],
  'owner-known': ['internal-digital', set({ ownerUnit: undefined })],
  'contact-present': ['open-file', set({ contactPoint: undefined })],
  'access-declared': ['open-file', set({ access: undefined })],
  'access-way': ['internal-digital', access({ route: undefined })],
  'distribution-address': ['open-file', file({ accessUrl: undefined, downloadUrl: undefined })],
  'file-download': ['open-file', file({ downloadUrl: undefined })],
  'address-https': ['open-file', file({ accessUrl: 'http://data.kyjov.example/a.csv', downloadUrl: 'http://data.kyjov.example/a.csv' })],
  'address-public': ['open-file', file({ accessUrl: 'https://server.local/a.csv', downloadUrl: 'https://server.local/a.csv' })],
  'raw-data-right': ['internal-digital', (draft) => set({ locations: [{ ...draft.locations?.[0], rawDataRight: undefined }] })(draft)],
  'last-change-known': ['open-file', set({ issued: undefined, modified: undefined })],
  'update-on-time': ['open-file', set({ issued: '2015-01-01', modified: '2015-02-01' })],
  'publisher-present': ['open-file', set({ publisher: undefined })],
  'publisher-public-body': ['open-file', set({ publisher: { name: { cs: 'Spolek přátel' } } })],
  'identifier-https': ['open-file', set({ iri: 'http://data.kyjov.example/sady/lavicky' })],
  'terms-complete': ['open-file', terms({ databaseRights: undefined })],
  'terms-open': ['open-file', terms({ copyright: 'https://creativecommons.org/licenses/by-nc/4.0/' })],
  'terms-author': ['open-file', terms({ copyright: 'https://creativecommons.org/licenses/by/4.0/', author: undefined })],
  'licence-known': ['open-file', file({ licence: 'nějaká' })],
  'format-present': ['open-file', file({ format: undefined })],
  'service-complete': ['open-service', (draft) => file({ service: { title: draft.distributions?.[0]?.service?.title } })(draft)],
  'high-value-complete': ['open-file', set({ legal: { hvdCategories: ['c_ac64a52d'] } })],
  'series-without-distributions': ['open-file', set({ kind: 'series' })],
  'legal-basis-present': ['internal-digital', security({ legalBasis: undefined })],
  'publication-planned': [
    'internal-digital',
    security({ answers: { people: 'yes', protectedByLaw: 'no', harm: 'no', mandatoryOpen: 'yes' } }),
  ],
  'dates-in-order': ['open-file', set({ issued: '2026-05-01', modified: '2026-02-01' })],
  'territory-box': ['open-file', set({ territory: { units: ['obec/586307'], bbox: [12.1, 50.2, 12.3, 50.4] } })],
  'file-or-service': [
    'open-file',
    file({
      service: { title: { cs: 'API' }, endpointUrl: 'https://api.kyjov.example', endpointDescription: 'https://api.kyjov.example/o' },
    }),
  ],
  'format-media-type': ['open-file', file({ mediaType: 'application/pdf' })],
  'format-address': [
    'open-file',
    file({ downloadUrl: 'https://data.kyjov.example/lavicky.xlsx', accessUrl: 'https://data.kyjov.example/lavicky.xlsx' }),
  ],
  'access-coherent': ['open-file', access({ audiences: [{ audience: 'public', condition: 'no' }] })],
  'personal-data-terms': ['open-file', terms({ personalData: 'https://data.gov.cz/podmínky-užití/obsahuje-osobní-údaje/' })],
  'next-update-coherent': ['open-file', set({ nextUpdateDue: '2031-01-01' })],
  'series-link': ['open-file', set({ inSeries: 'https://data.kyjov.example/sady/lavicky' })],
  'title-quality': ['open-file', set({ title: { cs: 'export_2026.csv' } })],
  'description-quality': ['open-file', set({ description: { cs: 'Data.' } })],
  'keywords-enough': ['open-file', set({ keywords: { cs: ['lavičky'] } })],
  'distribution-titles': [
    'open-file',
    (draft) =>
      set({ distributions: [draft.distributions?.[0], { ...draft.distributions?.[0], downloadUrl: 'https://data.kyjov.example/b.csv' }] })(
        draft,
      ),
  ],
  'documentation-present': ['open-file', set({ documentation: undefined })],
  'schema-present': ['open-file', file({ columns: undefined })],
  'service-documented': [
    'open-service',
    (draft) => file({ service: { ...draft.distributions?.[0]?.service, endpointDescription: undefined } })(draft),
  ],
  'restriction-reason': [
    'internal-digital',
    (draft) => security({ legalBasis: undefined })(access({ restrictionReason: undefined })(draft)),
  ],
  'origin-known': ['internal-digital', set({ process: undefined })],
  'format-machine-readable': ['open-file', file({ format: 'PDF', mediaType: 'application/pdf' })],
  'format-open': ['open-file', file({ format: 'XLS', mediaType: 'application/vnd.ms-excel' })],
  'text-encoding': ['open-file', file({ encoding: 'windows-1250' })],
  'spatial-resolution': ['open-file', file({ format: 'GEOJSON', mediaType: 'application/geo+json' })],
  'temporal-resolution': ['open-service', set({ temporalResolution: undefined })],
  'security-answered': ['open-file', set({ security: undefined })],
  'personal-data-class': ['internal-digital', security({ personalData: undefined })],
  'protection-answered': ['internal-digital', security({ protection: undefined })],
  'personal-data-public': ['open-file', security({ personalData: 'personal' })],
  'contact-office-mailbox': ['open-file', set({ contactPoint: { email: 'jan.novak@gmail.com' } })],
};

const measureOf = (draft: Draft, id: string) => assessPassport(draft, { at }).measures.find(({ check }) => check === id);
const ids = passportChecks.map(({ id }) => id).filter((id) => !id.startsWith('link-'));

test.each(ids)('%s is kept by a good passport and broken by a bad one', (id) => {
  const [profile, change] = broken[id] ?? [];
  if (profile === undefined || change === undefined) throw new Error(`There is no bad example for ${id}`);
  const good = measureOf(goodDrafts[profile], id);
  expect(good?.answer ?? 'not-applicable').toMatch(/^(pass|not-applicable)$/u);
  const report = assessPassport(change(goodDrafts[profile]), { at });
  expect(report.measures.find(({ check }) => check === id)?.answer).toBe('fail');
  expect(report.findings.filter(({ check }) => check === id).map(({ pointer }) => pointer)).not.toContain(undefined);
});
