import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FileCheck } from '../src/quality/file-check.ts';
import type { OpenRegistry } from '../src/open-registry.ts';
import { databases, type TestDatabase } from './databases.ts';
import { openLocalServer, type LocalServer } from './local-server.ts';
import { caller, openDraft, openTestRegistry, type Call } from './registry.ts';

const data = join(import.meta.dirname, '../../../fixtures/data');

describe.each(databases)('files behind a passport on $name', ({ create }) => {
  let place: TestDatabase;
  let files: LocalServer;
  let address: string;
  let registry: OpenRegistry;
  let hodonin: Call;
  let guest: Call;

  beforeAll(async () => {
    files = await openLocalServer((request, response) => {
      const name = request.url?.slice(1) ?? '';
      readFile(join(data, name)).then(
        (bytes) => response.setHeader('content-type', 'text/csv').end(bytes),
        () => response.writeHead(404).end(),
      );
    });
    address = files.url;
    place = await create();
    registry = await openTestRegistry(place, { runJobs: true, fetch: { allow: ['127.0.0.1'], ports: [files.port] } });
    hodonin = await caller(registry, 'approver', 'hodonin');
    guest = await caller(registry, 'guest');
  });
  afterAll(async () => {
    await registry.close();
    files.close();
    await place.remove();
  });

  const register = async (urls: readonly string[], fields: Parameters<typeof openDraft>[0] = {}) => {
    const distributions = urls.map((downloadUrl) => ({ kind: 'file' as const, format: 'CSV', downloadUrl }));
    const { id } = (await hodonin('POST', '/passports?status=published', openDraft({ distributions, ...fields }))).json();
    await registry.jobs?.idle();
    return { id, report: (await guest('GET', `/passports/${id}/report`)).json() as { number: number; files?: FileCheck[] } };
  };

  test('are fetched and checked after a save, each with its own report or the reason why not', async () => {
    const { id, report } = await register([
      `${address}/detska-hriste.csv`,
      `${address}/smlouvy.csv`,
      `${address}/nikde.csv`,
      'http://169.254.169.254/latest/meta-data.csv',
    ]);
    const [clean, html, missing, inside] = report.files ?? [];
    expect(clean).toMatchObject({
      pointer: '/distributions/0',
      report: { score: 100, rows: 24, dialect: { encoding: 'UTF-8', delimiter: ',' } },
    });
    expect(html?.report?.findings.some((finding) => finding.severity === 'error')).toBe(true);
    expect(missing?.refusal?.reason).toBe('status-404');
    expect(inside?.refusal).toBeDefined();
    expect(inside).not.toHaveProperty('report');
    const history = (await guest('GET', `/passports/${id}/reports`)).json().items;
    // One of what the passport says, one with its files, and one more if its links answered in between or after.
    expect(report.number).toBeGreaterThanOrEqual(2);
    expect(history.map((entry: { number: number }) => entry.number).slice(-2)).toEqual([2, 1]);
  });

  test('of a protected passport are checked, but outsiders read the scores alone', async () => {
    const { report } = await register([`${address}/detska-hriste.csv`], { security: { personalData: 'personal' } });
    expect(Object.keys(report).toSorted()).toEqual(['at', 'dimensions', 'number', 'revision', 'score']);
  });

  test('are not fetched when there are none', async () => {
    const { report } = await register([]);
    expect([report.number, report.files]).toEqual([1, undefined]);
  });
});
