import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenRegistry } from '../src/open-registry.ts';
import { databases, type TestDatabase } from './databases.ts';
import { caller, openDraft, openTestRegistry, type Call } from './registry.ts';

const dayMs = 86_400_000;
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe.each(databases)('reports of a passport on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  let now = Date.parse('2026-11-20T10:00:00.000Z');
  let own: Call;
  let guest: Call;
  let neighbour: Call;

  beforeAll(async () => {
    place = await create();
    registry = await openTestRegistry(place, { runJobs: true, clock: () => new Date(now) });
    own = await caller(registry, 'approver', 'hodonin');
    neighbour = await caller(registry, 'approver', 'kyjov');
    guest = await caller(registry, 'guest');
  });
  afterAll(async () => {
    await registry.close();
    await place.remove();
  });

  const poor = (fields = {}) => {
    const { description: _description, keywords: _keywords, ...draft } = openDraft(fields);
    return draft;
  };

  /** Saves the drafts one after another, ten days apart, and has each assessed. */
  async function history(drafts: readonly object[], status = 'published'): Promise<string> {
    const { id } = (await own('POST', `/passports?status=${status}`, drafts[0])).json();
    await registry.jobs?.idle();
    for (const draft of drafts.slice(1)) {
      now += 10 * dayMs;
      await own('PUT', `/passports/${id}`, draft, { 'if-match': '*' });
      await registry.jobs?.idle();
    }
    return id;
  }

  test('come page by page, each once, with the change since the one before and the trend', async () => {
    const id = await history([poor(), openDraft(), openDraft({ frequency: 'MONTHLY' }), openDraft(), poor()]);
    const first = (await guest('GET', `/passports/${id}/reports?limit=2`)).json();
    expect(first.items.map(({ number }: { number: number }) => number)).toEqual([5, 4]);
    expect(first.items[0].change).toBeLessThan(0);
    expect(first.next).toBe(`http://pasport.example/api/v1/passports/${id}/reports?limit=2&before=4`);
    const seen = [];
    for (let url: string | null = `/passports/${id}/reports?limit=2`; url !== null;) {
      const page: { items: { number: number; change: number | null }[]; next: string | null } = (await guest('GET', url)).json();
      seen.push(...page.items);
      url = page.next && page.next.slice('http://pasport.example/api/v1'.length);
    }
    expect(seen.map(({ number }) => number)).toEqual([5, 4, 3, 2, 1]);
    expect(seen.at(-1)?.change).toBeNull();
    expect(first.trend).toMatchObject({ reports: 5, change90Days: null });
    expect(first.trend.lowest).toBeLessThan(first.trend.highest);
    expect(first.trend.change30Days).toBeLessThan(0);
  });

  test('are read by their number, and one that was not made is a problem', async () => {
    const id = await history([openDraft(), poor()]);
    const [first, second] = [
      (await guest('GET', `/passports/${id}/reports/1`)).json(),
      (await guest('GET', `/passports/${id}/report`)).json(),
    ];
    expect([first.number, first.revision, second.number, second.revision]).toEqual([1, 1, 2, 2]);
    const places = ({ findings }: { findings: { pointer: string }[] }) => findings.map(({ pointer }) => pointer);
    expect([places(first), places(second)].map((found) => found.includes('/description'))).toEqual([false, true]);
    const missing = await guest('GET', `/passports/${id}/reports/9`);
    expect([missing.statusCode, missing.json().code, missing.json().params]).toEqual([404, 'report-not-found', { id, number: 9 }]);
    expect((await guest('GET', `/passports/${id}/reports/0`)).json().code).toBe('invalid-request');
  });

  test('differ by what got worse and better, with both values', async () => {
    const id = await history([openDraft(), poor(), poor()]);
    await own('PUT', `/passports/${id}`, poor({ themes: ['TRAN'] }), { 'if-match': '*' });
    await registry.jobs?.idle();
    const diff = (await guest('GET', `/passports/${id}/reports/diff?from=1&to=2`)).json();
    expect(diff).toMatchObject({ from: { number: 1, revision: 1 }, to: { number: 2, revision: 2 } });
    expect(diff.score.to - diff.score.from).toBeCloseTo(diff.score.change, 5);
    expect(diff.findings.new.map(({ pointer }: { pointer: string }) => pointer)).toContain('/description');
    expect(diff.worse[0]).toMatchObject({ from: { answer: 'pass' }, to: { answer: 'fail' } });
    const back = (await guest('GET', `/passports/${id}/reports/diff?from=2&to=1`)).json();
    expect(back.findings.gone).toHaveLength(diff.findings.new.length);
    const last = (await guest('GET', `/passports/${id}/reports/diff`)).json();
    expect([last.from.number, last.to.number, last.score.change]).toEqual([2, 3, 0]);
  });

  test('cannot be compared while there is only one', async () => {
    const id = await history([openDraft()]);
    expect((await guest('GET', `/passports/${id}/reports/diff`)).json().code).toBe('report-not-found');
  });

  test('of a protected passport tell outsiders scores alone, in every door', async () => {
    const security = { personalData: 'personal' } as const;
    const id = await history([openDraft({ security }), poor({ security })]);
    for (const call of [guest, neighbour]) {
      for (const door of ['report', 'reports/1', 'reports/2', 'reports', 'reports/diff', 'reports/diff?from=1&to=2']) {
        const { body, statusCode } = await call('GET', `/passports/${id}/${door}`);
        expect([door, statusCode, /"(message|fix|findings|measures|worse|check|files)"/.exec(body)?.[0]]).toEqual([door, 200, undefined]);
      }
    }
    expect((await own('GET', `/passports/${id}/reports/diff`)).json().findings.new.length).toBeGreaterThan(0);
  });

  test('on revisions that outsiders do not see are not told of', async () => {
    const id = await history([poor({ title: { cs: 'Tajný náčrt xnacrtx' } })], 'draft');
    await own('PUT', `/passports/${id}?status=published`, openDraft(), { 'if-match': '*' });
    await registry.jobs?.idle();
    expect((await guest('GET', `/passports/${id}/reports`)).json().items).toHaveLength(1);
    expect((await guest('GET', `/passports/${id}/reports/1`)).json().code).toBe('report-not-found');
    expect((await guest('GET', `/passports/${id}/reports/diff?from=1&to=2`)).json().code).toBe('report-not-found');
    expect((await own('GET', `/passports/${id}/reports`)).json().items).toHaveLength(2);
  });

  test('made while a passport was protected stay protected when it is opened', async () => {
    const id = await history([poor({ security: { personalData: 'personal' } }), openDraft()]);
    expect((await guest('GET', `/passports/${id}/reports/1`)).json()).not.toHaveProperty('findings');
    expect((await guest('GET', `/passports/${id}/reports/2`)).json()).toHaveProperty('findings');
    expect((await guest('GET', `/passports/${id}/reports/diff`)).json()).not.toHaveProperty('findings');
    const critical = await history([poor({ security: { personalData: 'special' } }), openDraft()]);
    expect((await guest('GET', `/passports/${critical}/reports/1`)).json().code).toBe('report-not-found');
    expect((await guest('GET', `/passports/${critical}/reports/diff`)).json().code).toBe('report-not-found');
    expect((await own('GET', `/passports/${critical}/reports/diff`)).statusCode).toBe(200);
  });

  describe('in other forms', () => {
    const forms = {
      csv: ['text/csv', 'text/csv; charset=utf-8'],
      xlsx: [xlsx, xlsx],
      html: ['text/html', 'text/html; charset=utf-8'],
      ttl: ['text/turtle', 'text/turtle; charset=utf-8'],
      jsonld: ['application/ld+json', 'application/ld+json; charset=utf-8'],
    } as const;

    test.each(Object.entries(forms))('%s is chosen by Accept, by the address and by ?format=', async (suffix, [accept, contentType]) => {
      const id = await history([poor()]);
      const answers = await Promise.all([
        guest('GET', `/passports/${id}/report`, undefined, { accept }),
        guest('GET', `/passports/${id}/report.${suffix}`),
        guest('GET', `/passports/${id}/report?format=${suffix}`),
        guest('GET', `/passports/${id}/reports/1?format=${suffix}`),
      ]);
      for (const { statusCode, headers } of answers) {
        expect([statusCode, headers['content-type']]).toEqual([200, contentType]);
        expect(headers['content-disposition']).toMatch(new RegExp(`; filename="kvalita-detska-hriste-[0-9a-f]{8}-1\\.${suffix}"$`));
        expect(headers.vary).toContain('Accept');
      }
      const { etag } = answers[0]!.headers;
      const again = await guest('GET', `/passports/${id}/report.${suffix}`, undefined, { 'if-none-match': String(etag) });
      expect([again.statusCode, again.body]).toEqual([304, '']);
    });

    test('CSV has a row for every finding in the language of the reader', async () => {
      const id = await history([poor()]);
      const { findings } = (await guest('GET', `/passports/${id}/report`)).json();
      const { body } = await guest('GET', `/passports/${id}/report.csv`, undefined, { 'accept-language': 'en' });
      expect(body.trimEnd().split('\r\n')).toHaveLength(findings.length + 1);
      expect(body).toContain('Playgrounds');
    });

    test('a page shows under a policy that lets nothing run', async () => {
      const id = await history([openDraft(), poor({ title: { cs: '<script>alert(1)</script>' } })]);
      const { body, headers } = await guest('GET', `/passports/${id}/report.html`);
      expect(headers['content-security-policy']).toMatch(/default-src 'none'/);
      expect(headers['content-security-policy']).not.toMatch(/unsafe-inline|unsafe-eval/);
      expect(body).not.toContain('<script');
      expect(body).toContain('&lt;script&gt;');
    });

    test('linked data name the passport, the report and every check at addresses of this registry', async () => {
      const id = await history([poor()]);
      const { body } = await guest('GET', `/passports/${id}/report.ttl`);
      expect(body).toContain(`http://pasport.example/api/v1/passports/${id}/reports/1`);
      expect(body).toContain('http://pasport.example/api/v1/quality/checks#location-present');
      const graph = (await guest('GET', `/passports/${id}/report.jsonld`)).json();
      expect(JSON.stringify(graph)).toContain('dqv:QualityMeasurement');
      const { items } = (await guest('GET', '/quality/checks')).json();
      expect(items.find((item: { id: string }) => item.id === 'location-present')).toMatchObject({ of: 'passport', isWaivable: true });
      expect(items.find((item: { id: string }) => item.id === 'personal-data-public')).toMatchObject({ isWaivable: false });
      expect(items.some((item: { of: string }) => item.of === 'file')).toBe(true);
    });

    test('a workbook opens with the findings as texts', async () => {
      const id = await history([poor({ title: { cs: '=1+1' } })]);
      const { rawPayload } = await guest('GET', `/passports/${id}/report.xlsx`);
      expect(rawPayload.subarray(0, 2).toString()).toBe('PK');
      expect(rawPayload.length).toBeGreaterThan(2_000);
    });

    test('others are refused by name of those that there are', async () => {
      const id = await history([poor()]);
      const refused = await guest('GET', `/passports/${id}/report`, undefined, { accept: 'application/pdf' });
      expect([refused.statusCode, refused.json().code]).toEqual([406, 'not-acceptable']);
      expect(refused.json().params.offered).toContain('text/csv');
      expect((await guest('GET', `/passports/${id}/report?format=pdf`)).json().code).toBe('invalid-request');
      expect((await guest('GET', `/passports/${id}/report.pdf`)).statusCode).toBe(404);
    });

    test('a report that is seen only in part has none', async () => {
      const id = await history([poor({ security: { personalData: 'personal' } })]);
      for (const suffix of Object.keys(forms)) {
        expect((await guest('GET', `/passports/${id}/report.${suffix}`)).json().code).toBe('not-signed-in');
        expect((await neighbour('GET', `/passports/${id}/report.${suffix}`)).json().code).toBe('not-allowed');
        expect((await own('GET', `/passports/${id}/report.${suffix}`)).statusCode).toBe(200);
      }
    });

    test('the badge shows what the public may know, whoever asks, and may be kept for a while', async () => {
      const id = await history([openDraft()]);
      const { score } = (await guest('GET', `/passports/${id}/report`)).json();
      const badge = await guest('GET', `/passports/${id}/report/badge.svg`);
      expect(badge.headers).toMatchObject({ 'content-type': 'image/svg+xml; charset=utf-8', 'cache-control': 'public, max-age=300' });
      expect(badge.body).toContain(String(score).replace('.', ','));
      const tag = { 'if-none-match': String(badge.headers.etag) };
      expect((await guest('GET', `/passports/${id}/report/badge.svg`, undefined, tag)).statusCode).toBe(304);
      const draft = await history([openDraft()], 'draft');
      const critical = await history([openDraft({ security: { personalData: 'special' } })]);
      for (const hidden of [draft, critical])
        for (const call of [guest, own]) expect((await call('GET', `/passports/${hidden}/report/badge.svg`)).statusCode).toBe(404);
    });
  });
});
