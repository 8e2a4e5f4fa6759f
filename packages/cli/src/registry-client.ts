import type { Draft } from '@pasport/model';
import type { QualityReport } from './output/quality-report-view.ts';
import { call, readJson, type Call, type Connection } from './registry/call.ts';
import { connectionFailure } from './registry/connection-failure.ts';
import { lines } from './registry/lines.ts';
import { ndjsonBody } from './registry/ndjson-body.ts';
import type { QualitySummary, ReportComparison } from './registry/report-types.ts';
import type { ImportResult, PassportView, Query, SearchAnswer, StoppedImport } from './registry/types.ts';
import { cursorOf } from './search/search-query.ts';
import { failureOf } from './registry/problem-of.ts';

/** The registry over HTTP; every method throws a `Failure` that names the problem. */
export interface RegistryClient {
  readonly url: string;
  readonly hasToken: boolean;
  search(query: Query): Promise<SearchAnswer>;
  /** Every page of a search, from the first. */
  pages(query: Query): AsyncGenerator<SearchAnswer>;
  passport(id: string): Promise<PassportView>;
  /** A passport as a LKOD record; the registry fills in the publisher from the organisation. */
  lkod(id: string): Promise<Readonly<Record<string, unknown>>>;
  /** @param number one report of the history; by default the newest */
  report(id: string, number?: number): Promise<QualityReport>;
  /** A report as a page, a table or a graph, in the language of the program. */
  reportFile(id: string, format: 'html' | 'csv' | 'ttl', number?: number): Promise<string>;
  /** The score as an SVG badge; it shows what the public may know. */
  badge(id: string): Promise<string>;
  /** What got worse and what better; by default in the newest report since the one before it that differs. */
  reportDiff(id: string, number?: number): Promise<ReportComparison>;
  qualitySummary(query: Query): Promise<QualitySummary>;
  /** Registers one passport; repeating the call with the same key does not register it twice. */
  register(draft: Draft, options: { status: string; key: string }): Promise<PassportView>;
  /** Streams records in and results out, in order; results come while records are still being sent. */
  importPassports(records: AsyncIterable<unknown>, query: Query): AsyncGenerator<ImportResult>;
}

/** Client of one registry. */
export function createRegistryClient(connection: Connection): RegistryClient {
  const json = async <T>(path: string, options?: Call): Promise<T> => readJson<T>(await call(connection, path, options), connection.url);
  const text = async (path: string, options?: Call) => (await call(connection, path, { ...options, headers: { accept: '*/*' } })).text();
  const search = (query: Query) => json<SearchAnswer>('passports', { query });
  return {
    url: connection.url,
    hasToken: connection.token !== undefined,
    search,
    pages: (query) => pages(search, query),
    passport: (id) => json(`passports/${encodeURIComponent(id)}`),
    lkod: (id) =>
      json(`passports/${encodeURIComponent(id)}`, {
        query: { format: 'lkod' },
        headers: { accept: 'application/ld+json, application/problem+json' },
      }),
    report: (id, number) => json(reportPath(id, number)),
    reportFile: (id, format, number) => text(reportPath(id, number), { query: { format } }),
    badge: (id) => text(`${reportPath(id)}/badge.svg`),
    reportDiff: (id, number) => json(`passports/${encodeURIComponent(id)}/reports/diff`, { query: { to: number } }),
    qualitySummary: (query) => json('quality/summary', { query }),
    register: (draft, { status, key }) =>
      json('passports', {
        method: 'POST',
        query: { status },
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify(draft),
      }),
    importPassports: (records, query) => importPassports(connection, records, query),
  };
}

function reportPath(id: string, number?: number): string {
  const passport = `passports/${encodeURIComponent(id)}`;
  return number === undefined ? `${passport}/report` : `${passport}/reports/${number}`;
}

async function* pages(search: RegistryClient['search'], query: Query): AsyncGenerator<SearchAnswer> {
  let page = await search(query);
  yield page;
  for (let cursor = cursorOf(page.next); cursor !== undefined; cursor = cursorOf(page.next)) {
    // The counts of the first page hold for all.
    page = await search({ ...query, cursor, facets: 'false' });
    yield page;
  }
}

async function* importPassports(connection: Connection, records: AsyncIterable<unknown>, query: Query): AsyncGenerator<ImportResult> {
  const response = await call(connection, 'passports/import', {
    method: 'POST',
    query,
    timeoutMs: 0,
    headers: { 'content-type': 'application/x-ndjson' },
    body: ndjsonBody(records),
  });
  try {
    for await (const line of lines(response.body!)) {
      if (line.trim() === '') continue;
      const result = JSON.parse(line) as ImportResult | StoppedImport;
      if (result.status === 'stopped') throw failureOf(result.problem);
      yield result;
    }
  } catch (error) {
    throw connectionFailure(error, connection.url);
  }
}
