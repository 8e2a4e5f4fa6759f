import { join } from 'node:path';
import type { Draft } from '@pasport/model';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { v7 as uuid } from 'uuid';
import type { Role } from '../src/accounts/actor.ts';
import { createToken, type NewToken } from '../src/accounts/create-token.ts';
import type { Config } from '../src/config.ts';
import { openRegistry, type OpenRegistry } from '../src/open-registry.ts';
import { upsertOrganisations } from '../src/organisations/organisation.store.ts';
import type { TestDatabase } from './databases.ts';

export const organisations = [
  { id: 'hodonin', name: { cs: 'Město Hodonín' }, unit: 'obec/586021' },
  { id: 'kyjov', name: { cs: 'Město Kyjov' }, unit: 'obec/586307' },
];

/** A registry on a database of its own, with two organisations. */
export async function openTestRegistry(
  place: TestDatabase,
  options: {
    runJobs?: boolean;
    clock?: () => Date;
    fetch?: { allow: string[]; ports: number[] };
    oidcPath?: string;
    baseUrl?: string;
    rates?: Config['rates'];
    smtpUrl?: string;
  } = {},
): Promise<OpenRegistry> {
  const registry = await openRegistry(
    {
      databaseUrl: place.url,
      dataDir: place.folder,
      indexPath: join(place.folder, 'index.sqlite'),
      searchThreads: 1,
      runJobs: options.runJobs ?? false,
      fetchFiles: options.fetch !== undefined,
      fetchAllow: options.fetch?.allow ?? [],
      fetchPorts: options.fetch?.ports ?? [],
      linkCheckHours: 24,
      baseUrl: options.baseUrl ?? 'http://pasport.example',
      ...(options.oidcPath !== undefined && { oidcPath: options.oidcPath }),
      ...(options.rates && { rates: options.rates }),
      ...(options.smtpUrl !== undefined && { smtpUrl: options.smtpUrl, mailFrom: 'Registr pasportů <pasport@kraj.example>' }),
    },
    { logger: false, ...(options.clock && { clock: options.clock }) },
  );
  await upsertOrganisations(registry.ctx.database.db, organisations, new Date().toISOString());
  return registry;
}

export type Call = (
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  url: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<LightMyRequestResponse>;

/** Calls of one caller: with a fresh token of the role that somebody of their own answers for, or as a guest. */
export async function caller(
  registry: OpenRegistry,
  role: Role | 'guest',
  organisation: string | null = null,
  more: Partial<NewToken> = {},
): Promise<Call> {
  if (role === 'guest') return calls(registry.app, null);
  const { database, clock } = registry.ctx;
  const wanted = { role, organisation, label: 'test', days: 366, createdBy: `person:${uuid()}`, ...more };
  return calls(registry.app, await createToken(database, wanted, clock()));
}

export function calls(app: FastifyInstance, token: string | null): Call {
  return (method, url, body, headers = {}) =>
    app.inject({
      method,
      url: `/api/v1${url}`,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { payload: typeof body === 'string' || body instanceof Buffer ? body : JSON.stringify(body) }),
    });
}

/** A public dataset that is complete enough for most tests. */
export function openDraft(fields: Partial<Draft> = {}): Draft {
  return {
    title: { cs: 'Dětská hřiště', en: 'Playgrounds' },
    description: { cs: 'Poloha a vybavení dětských hřišť ve správě města.' },
    keywords: { cs: ['hřiště', 'děti'] },
    themes: ['REGI'],
    territory: { units: ['obec/586021'] },
    frequency: 'ANNUAL',
    access: { rights: 'PUBLIC', route: 'download' },
    distributions: [{ kind: 'file', format: 'CSV', mediaType: 'text/csv', downloadUrl: 'https://data.hodonin.example/hriste.csv' }],
    ...fields,
  };
}

/** Sends drafts through the bulk import and reads its result lines. */
export async function importLines(call: Call, query: string, lines: readonly unknown[]): Promise<Record<string, unknown>[]> {
  const body = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const response = await call('POST', `/passports/import${query}`, `${body}\n`, { 'content-type': 'application/x-ndjson' });
  return response.body
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
