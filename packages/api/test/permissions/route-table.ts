import { openDraft } from '../registry.ts';
import {
  everyCaller,
  insiders,
  ofOrganisations,
  overseers,
  peopleManagers,
  publishers,
  readers,
  signedIn,
  sourceReaders,
  writers,
} from './callers.ts';
import type { World } from './world.ts';

/** A request to a route, about something of the organisation hodonin. */
interface RouteRequest {
  readonly url: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Who a route lets through. */
export interface RouteEntry {
  readonly request: (world: World) => Promise<RouteRequest> | RouteRequest;
  /** Callers that are let through; all others get 401, 403 or 404. */
  readonly may: readonly string[];
  /** Statuses of being let through, when they are not those of success. */
  readonly passes?: readonly number[];
  /** Changes nothing though its method could: a token for reading may. */
  readonly changesNothing?: true;
}

const any = { 'if-match': '*' };
const ndjson = { 'content-type': 'application/x-ndjson' };
const acceptance = { reason: 'Delší popis tu není třeba.' };

const reading = (suffix: string, may: readonly string[] = readers): RouteEntry => ({
  request: ({ draft }) => ({ url: `/passports/${draft}${suffix}` }),
  may,
});
const open = (url: string): RouteEntry => ({ request: () => ({ url }), may: everyCaller });
/** Acts on the own account of a person: a token has none. */
const ownAccount = (url: string, body?: unknown): RouteEntry => ({ request: () => ({ url, body }), may: [] });

/** Every route of the interface. A route that is missing here fails the test. */
export const routeTable: Readonly<Record<string, RouteEntry>> = {
  'GET /docs': { ...open('/docs'), passes: [200, 302] },
  'GET /docs/static/index.html': { ...open('/docs/static/index.html'), passes: [200, 302] },
  'GET /docs/static/swagger-initializer.js': open('/docs/static/swagger-initializer.js'),
  'GET /docs/json': open('/docs/json'),
  'GET /docs/yaml': open('/docs/yaml'),
  'GET /docs/static/*': open('/docs/static/swagger-ui.css'),
  'GET /health/live': open('/health/live'),
  'GET /health/ready': open('/health/ready'),
  'GET /api/v1/openapi.json': open('/openapi.json'),

  'POST /api/v1/passports': { request: () => ({ url: '/passports', body: openDraft({ organisation: 'hodonin' }) }), may: writers },
  'GET /api/v1/passports/:id': reading(''),
  'PUT /api/v1/passports/:id': {
    request: async (world) => ({ url: `/passports/${await world.newDraft()}`, body: openDraft(), headers: any }),
    may: writers,
  },
  'PATCH /api/v1/passports/:id': {
    request: async (world) => ({ url: `/passports/${await world.newDraft()}`, body: { themes: ['TRAN'] }, headers: any }),
    may: writers,
  },
  'DELETE /api/v1/passports/:id': { request: async (world) => ({ url: `/passports/${await world.newDraft()}` }), may: publishers },
  'POST /api/v1/passports/:id/publish': {
    request: async (world) => ({ url: `/passports/${await world.newDraft()}/publish` }),
    may: publishers,
  },
  'GET /api/v1/passports/:id/revisions': reading('/revisions'),
  // A revision that was never published is read inside the organisation and by those who look after all.
  'GET /api/v1/passports/:id/revisions/:revision': reading('/revisions/1'),
  'POST /api/v1/passports/:id/restore': {
    request: async (world) => ({ url: `/passports/${await world.newDraft()}/restore`, body: { revision: 1 } }),
    may: writers,
  },
  'GET /api/v1/passports/export': open('/passports/export'),
  'POST /api/v1/passports/import': {
    // Each line is decided by itself; see the test of the import below.
    request: () => ({ url: '/passports/import?organisation=hodonin', body: '', headers: ndjson }),
    may: signedIn,
  },
  'GET /api/v1/passports': open('/passports'),
  'GET /api/v1/suggest': open('/suggest?q=hriste'),

  'GET /api/v1/passports/:id/report': reading('/report'),
  'GET /api/v1/passports/:id/report.json': reading('/report.json'),
  'GET /api/v1/passports/:id/report.csv': reading('/report.csv'),
  'GET /api/v1/passports/:id/report.xlsx': reading('/report.xlsx'),
  'GET /api/v1/passports/:id/report.html': reading('/report.html'),
  'GET /api/v1/passports/:id/report.ttl': reading('/report.ttl'),
  'GET /api/v1/passports/:id/report.jsonld': reading('/report.jsonld'),
  // A badge is for the pages of anyone: it tells of what the public sees only.
  'GET /api/v1/passports/:id/report/badge.svg': reading('/report/badge.svg', []),
  'GET /api/v1/passports/:id/reports': reading('/reports'),
  'GET /api/v1/passports/:id/reports/:number': reading('/reports/1'),
  'GET /api/v1/passports/:id/reports/diff': { ...reading('/reports/diff?from=1&to=1'), passes: [200] },
  'GET /api/v1/passports/:id/links': reading('/links'),
  'GET /api/v1/passports/:id/distributions/:distribution/preview': reading('/distributions/1/preview'),
  'POST /api/v1/passports/:id/check': { request: async (world) => ({ url: `/passports/${await world.newDraft()}/check` }), may: writers },
  'GET /api/v1/passports/:id/waivers': reading('/waivers'),
  'PUT /api/v1/passports/:id/waivers/:check': {
    request: async (world) => ({ url: `/passports/${await world.newDraft()}/waivers/keywords-czech`, body: acceptance }),
    may: publishers,
  },
  'DELETE /api/v1/passports/:id/waivers/:check': {
    request: async (world) => {
      const url = `/passports/${await world.newDraft()}/waivers/keywords-czech`;
      await world.author('PUT', url, acceptance);
      return { url };
    },
    may: publishers,
  },
  'GET /api/v1/alarms': {
    request: () => ({ url: '/alarms?organisation=hodonin' }),
    // Others have an empty list of their own.
    may: [...overseers, 'system-admin', ...ofOrganisations],
  },
  'GET /api/v1/quality/summary': open('/quality/summary'),
  'GET /api/v1/quality/summary.csv': open('/quality/summary.csv'),
  'GET /api/v1/quality/summary.xlsx': open('/quality/summary.xlsx'),
  'GET /api/v1/quality/trend': open('/quality/trend'),
  'GET /api/v1/quality/checks': open('/quality/checks'),

  'GET /api/v1/passports/:id/review': reading('/review'),
  'POST /api/v1/passports/:id/submit': {
    request: async (world) => ({ url: `/passports/${await world.newDraft()}/submit`, headers: any }),
    may: writers,
  },
  'POST /api/v1/passports/:id/withdraw': {
    request: async (world) => ({ url: `/passports/${await world.newSubmitted()}/withdraw`, headers: any }),
    may: writers,
  },
  'POST /api/v1/passports/:id/return': {
    request: async (world) => ({ url: `/passports/${await world.newSubmitted()}/return`, body: { note: 'Doplňte popis.' }, headers: any }),
    may: publishers,
  },
  'POST /api/v1/passports/:id/approve': {
    request: async (world) => ({ url: `/passports/${await world.newSubmitted()}/approve`, headers: any }),
    may: publishers,
  },
  'POST /api/v1/reviews/approve': {
    // Each item is decided by itself; see the test of it below.
    request: async (world) => ({ url: '/reviews/approve', body: { items: [{ id: await world.newSubmitted(), revision: 2 }] } }),
    may: signedIn,
  },
  'GET /api/v1/passports/:id/proposal': {
    request: async (world) => {
      const url = `/passports/${await world.newPublished()}/proposal`;
      await world.author('PUT', url, openDraft({ themes: ['TRAN'] }), { 'if-none-match': '*', ...any });
      return { url };
    },
    may: readers,
  },
  'PUT /api/v1/passports/:id/proposal': {
    request: async (world) => ({
      url: `/passports/${await world.newPublished()}/proposal`,
      body: openDraft({ themes: ['TRAN'] }),
      headers: any,
    }),
    may: writers,
  },
  'DELETE /api/v1/passports/:id/proposal': {
    request: async (world) => {
      const url = `/passports/${await world.newPublished()}/proposal`;
      await world.author('PUT', url, openDraft({ themes: ['TRAN'] }), any);
      return { url, headers: any };
    },
    may: writers,
  },
  'GET /api/v1/passports/:id/proposal/diff': {
    request: async (world) => {
      const url = `/passports/${await world.newPublished()}/proposal`;
      await world.author('PUT', url, openDraft({ themes: ['TRAN'] }), any);
      return { url: `${url}/diff` };
    },
    may: readers,
  },
  // Revisions that were never published are compared inside the organisation only.
  'GET /api/v1/passports/:id/revisions/diff': reading('/revisions/diff?from=1&to=1', insiders),
  'GET /api/v1/passports/:id/timeline': reading('/timeline'),
  'GET /api/v1/passports/:id/comments': reading('/comments'),
  'POST /api/v1/passports/:id/comments': {
    request: async (world) => ({ url: `/passports/${await world.newDraft()}/comments`, body: { pointer: '/title', text: 'Upřesněte.' } }),
    may: writers,
  },
  'PATCH /api/v1/passports/:id/comments/:comment': {
    request: async (world) => {
      const url = `/passports/${await world.newDraft()}/comments`;
      const made = await world.author('POST', url, { pointer: '/title', text: 'Upřesněte.' });
      return { url: `${url}/${(made.json() as { id: string }).id}`, body: { resolved: true } };
    },
    may: writers,
  },
  'GET /api/v1/passports/:id/assignments': reading('/assignments'),
  'PUT /api/v1/passports/:id/assignments': {
    request: async (world) => ({
      url: `/passports/${await world.newDraft()}/assignments`,
      body: { items: [{ kind: 'curator', label: 'Odbor' }] },
    }),
    may: publishers,
  },
  'GET /api/v1/publication-plan': open('/publication-plan'),
  'GET /api/v1/passports/:id/evaluation': reading('/evaluation'),
  'POST /api/v1/passports/:id/evaluation': {
    request: async (world) => ({
      url: `/passports/${await world.newPublished()}/evaluation`,
      body: { year: new Date().getUTCFullYear(), answers: { keep: 'yes' } },
    }),
    may: writers,
  },
  'GET /api/v1/passports/:id/security/override': {
    request: async (world) => ({ url: `/passports/${await world.newMilder()}/security/override` }),
    may: readers,
  },
  'POST /api/v1/passports/:id/security/override': {
    request: async (world) => ({
      url: `/passports/${await world.newDraft()}/security/override`,
      body: { level: 'S3', reason: 'Do rozhodnutí odboru se data chrání.' },
    }),
    may: ['security-officer'],
  },
  'POST /api/v1/passports/:id/security/override/confirm': {
    request: async (world) => ({ url: `/passports/${await world.newMilder()}/security/override/confirm` }),
    may: [...publishers, 'security-officer'],
  },
  'DELETE /api/v1/passports/:id/security/override': {
    request: async (world) => ({ url: `/passports/${await world.newMilder()}/security/override` }),
    may: ['security-officer'],
  },
  'GET /api/v1/queue': { request: () => ({ url: '/queue' }), may: [...overseers, ...ofOrganisations] },
  'GET /api/v1/queue/counts': { request: () => ({ url: '/queue/counts' }), may: [...overseers, ...ofOrganisations] },

  'POST /api/v1/check': {
    request: () => ({ url: '/check?name=a.csv', body: 'a;b\n1;2\n', headers: { 'content-type': 'text/csv' } }),
    may: everyCaller,
    changesNothing: true,
  },
  'POST /api/v1/probe': {
    request: () => ({ url: '/probe?name=a.csv', body: 'a;b\n1;2\n', headers: { 'content-type': 'text/csv' } }),
    may: signedIn,
    changesNothing: true,
  },
  'GET /api/v1/security/policy': open('/security/policy'),
  'GET /api/v1/security/protected': open('/security/protected'),
  'POST /api/v1/security/assess': {
    request: () => ({ url: '/security/assess', body: openDraft() }),
    may: everyCaller,
    changesNothing: true,
  },
  'GET /api/v1/organisations': open('/organisations'),
  'GET /api/v1/organisations/:id': open('/organisations/hodonin'),
  'POST /api/v1/feedback': {
    request: () => ({ url: '/feedback', body: { kind: 'data-request', text: 'Hledám data o lavičkách.', organisation: 'hodonin' } }),
    may: everyCaller,
  },
  'GET /api/v1/feedback': {
    request: () => ({ url: '/feedback' }),
    may: ['system-admin', 'data-team', 'organisation-admin own', 'organisation-admin other'],
  },
  'POST /api/v1/feedback/:id/close': {
    request: async (world) => ({ url: `/feedback/${await world.newFeedback()}/close` }),
    may: ['system-admin', 'data-team', 'organisation-admin own'],
  },
  'GET /api/v1/saved-searches': ownAccount('/saved-searches'),
  'POST /api/v1/saved-searches': ownAccount('/saved-searches', { name: 'Hřiště', query: 'q=hriste' }),
  'GET /api/v1/saved-searches/:id': ownAccount('/saved-searches/x'),
  'PATCH /api/v1/saved-searches/:id': ownAccount('/saved-searches/x', { name: 'Hřiště' }),
  'DELETE /api/v1/saved-searches/:id': ownAccount('/saved-searches/x'),
  'PUT /api/v1/organisations/:id': {
    request: () => ({ url: '/organisations/hodonin', body: { name: { cs: 'Město Hodonín' }, unit: 'obec/586021' } }),
    may: ['system-admin'],
  },
  'GET /api/v1/notifications': ownAccount('/notifications'),
  'POST /api/v1/notifications/read': ownAccount('/notifications/read', { all: true }),
  'GET /api/v1/notifications/settings': ownAccount('/notifications/settings'),
  'PUT /api/v1/notifications/settings': ownAccount('/notifications/settings', { choices: {} }),
  // An administrator of another organisation lists the webhooks of that one; see their tests.
  'GET /api/v1/webhooks': { request: () => ({ url: '/webhooks' }), may: [...peopleManagers, 'organisation-admin other'] },
  'POST /api/v1/webhooks': {
    // The server of the test sends nothing anywhere, so the address is refused after the caller was let through.
    request: () => ({ url: '/webhooks', body: { organisation: 'hodonin', url: 'https://prijem.example/' } }),
    may: peopleManagers,
    passes: [422],
  },
  'DELETE /api/v1/webhooks/:id': { request: async (world) => ({ url: `/webhooks/${await world.newWebhook()}` }), may: peopleManagers },
  'GET /api/v1/webhooks/:id': { request: async (world) => ({ url: `/webhooks/${await world.newWebhook()}` }), may: peopleManagers },
  'PATCH /api/v1/webhooks/:id': {
    request: async (world) => ({ url: `/webhooks/${await world.newWebhook()}`, body: { events: [] } }),
    may: peopleManagers,
  },
  'POST /api/v1/webhooks/:id/pause': {
    request: async (world) => ({ url: `/webhooks/${await world.newWebhook()}/pause` }),
    may: peopleManagers,
  },
  'POST /api/v1/webhooks/:id/test': {
    request: async (world) => ({ url: `/webhooks/${await world.newWebhook()}/test` }),
    may: peopleManagers,
  },
  'POST /api/v1/webhooks/:id/enable': {
    request: async (world) => ({ url: `/webhooks/${await world.newWebhook()}/enable` }),
    may: peopleManagers,
  },
  'GET /api/v1/webhooks/:id/deliveries': {
    request: async (world) => ({ url: `/webhooks/${await world.newWebhook()}/deliveries` }),
    may: peopleManagers,
  },
  'POST /api/v1/webhooks/:id/deliveries/:delivery/redeliver': {
    request: async (world) => {
      const webhook = await world.newWebhook();
      return { url: `/webhooks/${webhook}/deliveries/${webhook}/redeliver` };
    },
    may: peopleManagers,
  },
  // An administrator of another organisation reads the sources of that one; see their tests.
  'GET /api/v1/sources': { request: () => ({ url: '/sources' }), may: sourceReaders },
  'GET /api/v1/imports': { request: () => ({ url: '/imports' }), may: sourceReaders },
  'GET /api/v1/imports/:id': {
    request: async (world) => ({ url: `/imports/${await world.newImport()}` }),
    may: sourceReaders.filter((caller) => !caller.endsWith(' other')),
  },
  'GET /api/v1/imports/:id/refusals.csv': {
    request: async (world) => ({ url: `/imports/${await world.newImport()}/refusals.csv` }),
    may: sourceReaders.filter((caller) => !caller.endsWith(' other')),
  },
  'GET /api/v1/jobs': { request: () => ({ url: '/jobs' }), may: ['system-admin'] },
  'POST /api/v1/jobs/retry': { request: () => ({ url: '/jobs/retry', body: { ids: ['neni'] } }), may: ['system-admin'] },
  'GET /api/v1/audit': { request: () => ({ url: '/audit' }), may: ['system-admin', 'auditor'] },
  'GET /api/v1/settings': { request: () => ({ url: '/settings' }), may: ['system-admin'] },
  'PUT /api/v1/settings': { request: () => ({ url: '/settings', body: {} }), may: ['system-admin'] },
  'GET /api/v1/codelists': open('/codelists'),
  'GET /api/v1/codelists/:name': open('/codelists/frequency'),
  'GET /api/v1/territory': open('/territory?q=hodonin'),

  'POST /api/v1/session': {
    request: () => ({ url: '/session', body: { email: `${Math.random()}@hodonin.example`, password: 'spatne heslo' } }),
    may: everyCaller,
    passes: [401],
    changesNothing: true,
  },
  'GET /api/v1/session': open('/session'),
  'PUT /api/v1/session/membership': ownAccount('/session/membership', { organisation: 'hodonin', role: 'registrar' }),
  'DELETE /api/v1/session': { ...open('/session'), changesNothing: true },
  'GET /api/v1/sessions': { request: async (world) => ({ url: `/sessions?person=${await world.newPerson()}` }), may: peopleManagers },
  'DELETE /api/v1/sessions/:id': { request: async (world) => ({ url: `/sessions/${await world.newSession()}` }), may: peopleManagers },
  'PATCH /api/v1/account': ownAccount('/account', { name: 'Jana Nová' }),
  'PUT /api/v1/account/password': ownAccount('/account/password', { current: 'x', password: 'lavička tesknota parník' }),
  'POST /api/v1/password-reset': {
    request: () => ({ url: '/password-reset', body: { secret: 'x', password: 'lavička tesknota parník' } }),
    may: everyCaller,
    passes: [410],
    changesNothing: true,
  },
  'POST /api/v1/password-reset/request': {
    request: () => ({ url: '/password-reset/request', body: { email: 'nikdo@hodonin.example' } }),
    may: everyCaller,
    passes: [409],
    changesNothing: true,
  },
  'POST /api/v1/account/second-factor': ownAccount('/account/second-factor', { password: 'x' }),
  'POST /api/v1/account/second-factor/confirm': ownAccount('/account/second-factor/confirm', { code: '000000' }),
  'POST /api/v1/account/recovery-codes': ownAccount('/account/recovery-codes', { password: 'x' }),
  'DELETE /api/v1/account/second-factor': ownAccount('/account/second-factor', { password: 'x' }),
  'GET /api/v1/people': { request: () => ({ url: '/people?organisation=hodonin' }), may: peopleManagers },
  'GET /api/v1/people/:id': { request: async (world) => ({ url: `/people/${await world.newPerson()}` }), may: peopleManagers },
  'PATCH /api/v1/people/:id': {
    request: async (world) => ({ url: `/people/${await world.newPerson()}`, body: { name: 'Jiné' } }),
    may: peopleManagers,
  },
  'POST /api/v1/people/:id/memberships': {
    request: async (world) => ({
      url: `/people/${await world.newPerson()}/memberships`,
      body: { organisation: 'hodonin', role: 'approver' },
    }),
    may: peopleManagers,
  },
  'DELETE /api/v1/people/:id/memberships': {
    request: async (world) => ({ url: `/people/${await world.newPerson()}/memberships?organisation=hodonin&role=registrar` }),
    may: peopleManagers,
  },
  'POST /api/v1/people/:id/password-link': {
    request: async (world) => ({ url: `/people/${await world.newPerson()}/password-link` }),
    may: peopleManagers,
  },
  'DELETE /api/v1/people/:id/second-factor': {
    request: async (world) => ({ url: `/people/${await world.newPerson()}/second-factor` }),
    may: peopleManagers,
  },
  'POST /api/v1/organisations/:id/invitations': {
    request: () => ({ url: '/organisations/hodonin/invitations', body: { email: 'novy@hodonin.example', role: 'registrar' } }),
    may: peopleManagers,
  },
  'POST /api/v1/invitations': {
    request: () => ({ url: '/invitations', body: { email: 'novy@hodonin.example', role: 'data-team' } }),
    may: ['system-admin'],
  },
  'POST /api/v1/invitations/accept': {
    request: () => ({ url: '/invitations/accept', body: { secret: 'x' } }),
    may: everyCaller,
    passes: [410],
    changesNothing: true,
  },
  // An administrator of another organisation lists the tokens of that one; see the tests of accounts.
  'GET /api/v1/tokens': { request: () => ({ url: '/tokens' }), may: [...peopleManagers, 'organisation-admin other'] },
  'POST /api/v1/tokens': {
    request: () => ({ url: '/tokens', body: { owner: 'organisation', organisation: 'hodonin', role: 'registrar', label: 'x' } }),
    may: peopleManagers,
  },
  'DELETE /api/v1/tokens/:id': { request: async (world) => ({ url: `/tokens/${await world.newToken()}` }), may: peopleManagers },
  'GET /api/v1/sign-in/oidc': open('/sign-in/oidc'),
  'GET /api/v1/sign-in/oidc/:provider': { ...open('/sign-in/oidc/neni'), passes: [404] },
  'GET /api/v1/sign-in/oidc/:provider/callback': { ...open('/sign-in/oidc/neni/callback'), passes: [404] },
  'GET /api/v1/permissions/rules': open('/permissions/rules'),
  'GET /api/v1/permissions/explain': {
    request: () => ({ url: '/permissions/explain?actor=role:registrar@hodonin&action=passport.write&resource=organisation:hodonin' }),
    may: [...peopleManagers, 'auditor'],
  },
};
