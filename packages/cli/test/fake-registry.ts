import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';

/** Token that the registry of the tests accepts. */
export const goodToken = 'psp_test_0123456789abcdef';

interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
}

export interface FakeRegistry extends AsyncDisposable {
  readonly url: string;
  readonly seen: SeenRequest[];
  /** Records that an import or a registration brought. */
  readonly records: Record<string, unknown>[];
}

type Answer = (request: SeenRequest, response: ServerResponse, body: IncomingMessage) => Promise<void> | void;

const titles = ['Parkoviště', 'Dětská hřiště', 'Rozpočet'];

/** A registry that keeps the HTTP contract over three passports; a test may answer some paths itself. */
export async function fakeRegistry(own: Readonly<Record<string, Answer>> = {}): Promise<FakeRegistry> {
  const seen: SeenRequest[] = [];
  const records: Record<string, unknown>[] = [];
  const routes: Record<string, Answer> = { ...contract(records), ...own };
  const server = createServer((message, response) => {
    const { pathname, searchParams } = new URL(message.url ?? '/', 'http://x');
    const request = { method: message.method ?? '', path: pathname, query: searchParams, headers: message.headers };
    seen.push(request);
    const { authorization } = message.headers;
    if (authorization !== undefined && authorization !== `Bearer ${goodToken}`)
      return problem(response, 401, 'token-not-valid', 'Přístupový klíč neplatí');
    const answer = routes[`${request.method} ${pathname}`] ?? routes[`${request.method} ${pathname.replace(/[^/]+$/, '*')}`];
    if (answer) void answer(request, response, message);
    else problem(response, 404, 'passport-not-found', 'Pasport nenalezen');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    records,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}

export function problem(response: ServerResponse, status: number, code: string, title: string, faults?: object[], params?: object): void {
  response
    .writeHead(status, { 'content-type': 'application/problem+json' })
    .end(JSON.stringify({ type: `urn:pasport:problem:${code}`, title, status, code, faults, params, requestId: 'r-1' }));
}

function contract(records: Record<string, unknown>[]): Record<string, Answer> {
  return {
    'GET /api/v1/passports': ({ query }, response) =>
      json(response, page(Number(query.get('cursor') ?? 0), Number(query.get('limit') ?? 2))),
    'GET /api/v1/passports/*': ({ path }, response) => json(response, passport(path.split('/').at(-1)!)),
    'GET /api/v1/passports/parkoviste/report': (_request, response) => json(response, report),
    'POST /api/v1/passports': async ({ headers }, response, body) => {
      if (headers.authorization === undefined) return problem(response, 401, 'not-signed-in', 'Je třeba se přihlásit');
      const draft = JSON.parse(await textOf(body)) as Record<string, unknown>;
      records.push(draft);
      json(response, { ...passport('parkoviste'), ...draft }, 201);
    },
    'POST /api/v1/passports/import': importRecords(records),
  };
}

/** Answers each line as it comes, before the rest has been sent. */
function importRecords(records: Record<string, unknown>[]): Answer {
  const known = new Set<string>();
  return async (_request, response, body) => {
    response.writeHead(200, { 'content-type': 'application/x-ndjson' });
    let line = 0;
    for await (const text of createInterface({ input: body })) {
      line += 1;
      const record = JSON.parse(text) as Record<string, unknown>;
      const faults = [{ pointer: '/title', code: 'missing', message: 'Chybí název.' }];
      const isKnown = known.has(text);
      known.add(text);
      if (record['title'] !== undefined) records.push(record);
      const result =
        record['title'] === undefined
          ? { line, status: 'refused', problem: { code: 'invalid-passport', title: 'Pasport má chyby', faults } }
          : { line, status: isKnown ? 'unchanged' : 'created', id: `id-${line}`, revision: 1, title: record['title'] };
      response.write(`${JSON.stringify(result)}\n`);
    }
    response.end();
  };
}

function page(start: number, limit: number) {
  const items = titles.slice(start, start + limit).map((title, index) => summary(title, start + index));
  const next = start + limit < titles.length ? String(start + limit) : null;
  return {
    total: titles.length,
    items,
    facets: { format: [{ value: 'CSV', label: { cs: 'tabulka CSV', en: 'CSV table' }, count: 3 }], hvd: [] },
    next,
  };
}

function summary(title: string, index: number) {
  const view = 'full' as const;
  const rest = { kind: 'dataset', organisation: 'hodonin', themes: ['TRAN'], formats: ['CSV'], forms: ['file'], units: ['obec/586307'] };
  return {
    id: `id-${index}`,
    slug: `sada-${index}`,
    title: { cs: title },
    ...rest,
    access: 'PUBLIC',
    securityLevel: 'S0',
    status: 'published',
    quality: index === 0 ? null : 60 + index * 20,
    updatedAt: '2026-05-31T10:00:00Z',
    view,
  };
}

function passport(id: string) {
  const registry = {
    organisation: 'hodonin',
    status: 'draft',
    revision: 1,
    security: { level: 'S0', ruleId: 'r', policyVersion: '1' },
    updatedAt: '2026-05-31T10:00:00Z',
  };
  return { id, slug: id, kind: 'dataset', title: { cs: `Sada ${id}` }, themes: ['TRAN'], registry, view: 'full' };
}

const report = {
  score: 62.5,
  at: '2026-05-31T10:00:00Z',
  dimensions: [{ dimension: 'completeness', score: 40, weight: 3 }],
  findings: [
    {
      check: 'description-missing',
      severity: 'error',
      pointer: '/description',
      message: { cs: 'Chybí popis.', en: 'The description is missing.' },
    },
  ],
  fixFirst: [
    { check: 'description-missing', points: 12.5, pointer: '/description', fix: { cs: 'Doplňte popis.', en: 'Add a description.' } },
  ],
};

async function textOf(body: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of body) text += String(chunk);
  return text;
}
