import type { Draft } from '@pasport/model';
import { checkFile, dimensions } from '@pasport/validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenRegistry } from '../src/open-registry.ts';
import { upsertOrganisations } from '../src/organisations/organisation.store.ts';
import type { GroupFigures, QualitySummary } from '../src/quality/summarise-quality.ts';
import { databases, type TestDatabase } from './databases.ts';
import { caller, openDraft, openTestRegistry, type Call } from './registry.ts';

const poor = (fields: Partial<Draft> = {}): Draft => {
  const { description: _description, keywords: _keywords, distributions: _distributions, ...draft } = openDraft(fields);
  return draft;
};
const medianOf = (scores: readonly number[]): number => {
  const sorted = scores.map((score) => Math.round(score * 10)).toSorted((a, b) => a - b);
  const middle = (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
  return Math.round(middle) / 10;
};

describe.each(databases)('a summary of quality on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  const callers: Record<string, Call> = {};

  beforeAll(async () => {
    place = await create();
    registry = await openTestRegistry(place, { runJobs: true });
    callers['hodonin'] = await caller(registry, 'approver', 'hodonin');
    callers['kyjov'] = await caller(registry, 'approver', 'kyjov');
    callers['data team'] = await caller(registry, 'data-team');
    callers['guest'] = await caller(registry, 'guest');
    const kyjov = { territory: { units: ['obec/586307'] } };
    const add = async (who: string, draft: Draft, status = 'published') =>
      expect((await callers[who]!('POST', `/passports?status=${status}`, draft)).statusCode).toBe(201);
    await add('hodonin', openDraft());
    await add('hodonin', openDraft({ themes: ['TRAN', 'REGI'] }));
    await add('hodonin', poor());
    await add('hodonin', poor({ title: { cs: 'xchranenax' }, security: { personalData: 'personal' } }));
    await add('hodonin', poor({ title: { cs: 'xkritickax' }, security: { personalData: 'special' } }));
    await add('hodonin', poor({ title: { cs: 'xvnitrnix' }, access: { rights: 'RESTRICTED' } }));
    await add('hodonin', poor({ title: { cs: 'xkonceptx' } }), 'draft');
    await add('kyjov', poor(kyjov));
    await add('kyjov', openDraft({ ...kyjov, themes: ['TRAN'] }));
    await registry.jobs?.idle();
    await registry.ctx.index.waitFor(200, 800);
  });
  afterAll(async () => {
    await registry.close();
    await place.remove();
  });

  const summary = async (who: string, query = ''): Promise<QualitySummary> =>
    (await callers[who]!('GET', `/quality/summary${query}`)).json() as QualitySummary;
  const group = (groups: readonly GroupFigures[], value: string): GroupFigures | undefined => groups.find((item) => item.value === value);
  /** Scores and findings of the same passports, read one by one through the other doors. */
  async function readOneByOne(who: string, query = '') {
    const { items } = (await callers[who]!('GET', `/passports?limit=100${query}`)).json() as {
      items: { id: string; organisation: string; themes: string[]; securityLevel: string }[];
    };
    return await Promise.all(
      items.map(async (item) => ({ ...item, report: (await callers[who]!('GET', `/passports/${item.id}/report`)).json() })),
    );
  }

  test.each(['hodonin', 'kyjov', 'data team', 'guest'])('for %s agrees with reading every passport that counts', async (who) => {
    const counted = (await readOneByOne(who)).filter(({ securityLevel }) => who !== 'guest' || securityLevel < 'S3');
    const whole = counted.filter(({ report }) => 'findings' in report);
    const found = await summary(who);
    const scores = counted.map(({ report }) => report.score as number);
    expect([found.total, found.overall.count, found.overall.median]).toEqual([counted.length, counted.length, medianOf(scores)]);
    expect(found.overall.goodShare).toBeCloseTo(scores.filter((score) => score >= 80).length / scores.length, 3);
    expect(found.overall.histogram.reduce((sum, count) => sum + count, 0)).toBe(scores.length);
    for (const score of scores) expect(found.overall.histogram[Math.min(9, Math.floor(score / 10))]).toBeGreaterThan(0);
    const withErrors = whole.filter(({ report }) => report.findings.some(({ severity }: { severity: string }) => severity === 'error'));
    expect(found.overall.errorShare).toBeCloseTo(withErrors.length / whole.length, 3);
    expect(found.findingsSeen).toBe(whole.length);
    for (const { check, count } of found.findings) {
      const having = whole.filter(({ report }) => report.findings.some((finding: { check: string }) => finding.check === check));
      expect([check, having.length]).toEqual([check, count]);
    }
    for (const organisation of ['hodonin', 'kyjov']) {
      const own = counted.filter((item) => item.organisation === organisation).map(({ report }) => report.score as number);
      expect(group(found.groups, organisation)).toMatchObject({ count: own.length, median: medianOf(own) });
    }
    found.dimensions.forEach(({ value, median, count }, index) => {
      const values = counted.flatMap(({ report }) => (report.dimensions[index].score as number | null) ?? []);
      expect([value, count, median]).toEqual([dimensions[index], values.length, values.length === 0 ? null : medianOf(values)]);
    });
  });

  test('counts protected, critical and unpublished passports for nobody who may not see them', async () => {
    expect((await summary('guest')).total).toBe(6);
    expect((await summary('kyjov')).total).toBe(8);
    expect((await summary('hodonin')).total).toBe(9);
    for (const word of ['xchranenax', 'xkritickax', 'xkonceptx']) {
      const found = await summary('guest', `?q=${word}`);
      expect([found.total, found.overall.count, found.groups, found.findings]).toEqual([0, 0, [], []]);
    }
  });

  test('tells the public the score of an internal passport, but nothing of what was found', async () => {
    const found = await summary('guest', '?q=xvnitrnix');
    expect([found.total, found.findings, found.findingsSeen, found.overall.errorShare]).toEqual([1, [], 0, null]);
    expect((await summary('kyjov', '?q=xvnitrnix')).findings.length).toBeGreaterThan(0);
    const s3 = await summary('kyjov', '?q=xchranenax');
    expect([s3.total, s3.findings]).toEqual([1, []]);
  });

  test('is divided by theme, by territory of one type and by dimension', async () => {
    const themes = await summary('guest', '?by=theme');
    expect(group(themes.groups, 'TRAN')).toMatchObject({ count: 2, label: { cs: 'Doprava' } });
    const regions = await summary('guest', '?by=territory&unitType=vusc');
    expect(regions.groups.map(({ value, count }) => [value, count])).toEqual([['vusc/116', 6]]);
    expect((await summary('guest', '?by=territory&unitType=obec')).groups.map(({ value }) => value)).toEqual([
      'obec/586021',
      'obec/586307',
    ]);
    const byDimension = await summary('guest', '?by=dimension&sort=worst');
    expect(byDimension.groups.map(({ value }) => value).toSorted()).toEqual([...dimensions].toSorted());
    const medians = byDimension.groups.flatMap(({ median }) => median ?? []);
    expect(medians).toEqual(medians.toSorted((a, b) => a - b));
  });

  describe('as a table', () => {
    const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const cells = (line: string): string[] =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain);
    const read = (text: string): Record<string, string>[] => {
      const [names = [], ...rows] = text.trimEnd().split('\r\n').map(cells);
      return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])));
    };

    test('has a row for the whole, each dimension, group and finding, with the same numbers', async () => {
      const found = await summary('guest', '?by=theme');
      const answer = await callers['guest']!('GET', '/quality/summary.csv?by=theme');
      expect(answer.headers).toMatchObject({
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="kvalita-prehled.csv"',
      });
      const rows = read(answer.body);
      const parts = Object.groupBy(rows, ({ part }) => part ?? '');
      expect(parts['overall']).toMatchObject([{ count: String(found.overall.count), median: String(found.overall.median) }]);
      expect(parts['dimension']?.map(({ value }) => value)).toEqual([...dimensions]);
      expect(parts['theme']?.map(({ value, label, count }) => [value, label, Number(count)])).toEqual(
        found.groups.map(({ value, label, count }) => [value, label['cs'], count]),
      );
      expect(parts['finding']?.map(({ value, count }) => [value, Number(count)])).toEqual(
        found.findings.map(({ check, count }) => [check, count]),
      );
      for (const row of parts['finding'] ?? [])
        expect(Number(row['error']) + Number(row['warning']) + Number(row['hint'])).toBe(Number(row['count']));
      for (const row of rows.filter(({ part }) => part !== 'finding')) {
        const tens = Array.from({ length: 10 }, (_none, index) => Number(row[`from${index * 10}`]));
        expect(tens.reduce((sum, count) => sum + count, 0)).toBe(Number(row['count']));
      }
    });

    test('is chosen by Accept or by the address, and speaks the language asked for', async () => {
      const call = callers['guest']!;
      const en = await call('GET', '/quality/summary?by=theme', undefined, { accept: 'text/csv', 'accept-language': 'en' });
      expect(read(en.body).map(({ label }) => label)).toContain('Transport');
      const workbook = await call('GET', '/quality/summary', undefined, { accept: xlsx });
      const { rows, columns } = await checkFile(new Uint8Array(workbook.rawPayload));
      expect([workbook.headers['content-type'], rows, columns[0]?.name]).toEqual([
        xlsx,
        read((await call('GET', '/quality/summary.csv')).body).length,
        'part',
      ]);
      expect((await call('GET', '/quality/summary.xlsx')).rawPayload.subarray(0, 2).toString()).toBe('PK');
      expect((await call('GET', '/quality/summary', undefined, { accept: 'text/html, */*;q=0.8' })).json().by).toBe('organisation');
      expect((await call('GET', '/quality/summary', undefined, { accept: 'application/pdf' })).json().code).toBe('not-acceptable');
      expect((await call('GET', '/quality/summary.csv?by=colour')).json().code).toBe('invalid-request');
    });

    test('holds nothing that a spreadsheet runs, and nothing that the caller may not count', async () => {
      const { db } = registry.ctx.database;
      await upsertOrganisations(db, [{ id: 'kyjov', name: { cs: '=HYPERLINK("http://zly.example")' } }], '2026-11-20T09:00:00Z');
      const { body } = await callers['guest']!('GET', '/quality/summary.csv');
      expect(read(body).find(({ value }) => value === 'kyjov')?.['label']).toBe(`'=HYPERLINK("http://zly.example")`);
      const hidden = read((await callers['guest']!('GET', '/quality/summary.csv?q=xkritickax')).body);
      expect(hidden.filter(({ part }) => part === 'organisation' || part === 'finding')).toEqual([]);
      expect(hidden[0]).toMatchObject({ part: 'overall', count: '0', median: '', goodShare: '' });
    });
  });

  test('obeys the filters of a search and orders by the median', async () => {
    const found = await summary('guest', '?theme=TRAN&organisation=kyjov');
    expect([found.total, found.groups.map(({ value }) => value)]).toEqual([1, ['kyjov']]);
    expect((await summary('guest', '?territory=obec/586307')).total).toBe(2);
    const worst = (await summary('guest', '?by=theme&sort=worst&limit=1')).groups;
    const best = (await summary('guest', '?by=theme&sort=best&limit=1')).groups;
    expect(worst[0]!.median!).toBeLessThanOrEqual(best[0]!.median!);
    expect((await callers['guest']!('GET', '/quality/summary?by=colour')).json().code).toBe('invalid-request');
    expect((await callers['guest']!('GET', '/quality/summary?theme=NONE')).json().code).toBe('invalid-request');
  });

  test('follows a change at once for whoever made it', async () => {
    const before = await summary('kyjov', '?organisation=kyjov');
    const { id } = (await callers['kyjov']!('POST', '/passports?status=published', openDraft({ title: { cs: 'Nová věc' } }))).json();
    await registry.jobs?.idle();
    await registry.ctx.index.waitFor(400, 800);
    const after = await summary('kyjov', '?organisation=kyjov');
    expect(after.overall.count).toBe(before.overall.count + 1);
    await callers['kyjov']!('DELETE', `/passports/${id}`);
    expect((await summary('kyjov', '?organisation=kyjov')).total).toBe(before.total);
    expect((await summary('kyjov', '?organisation=kyjov&status=archived')).total).toBe(1);
  });
});

describe.each(databases)('the trend of quality on $name', ({ create }) => {
  let place: TestDatabase;
  let registry: OpenRegistry;
  let now = Date.parse('2026-06-15T10:00:00.000Z');
  let own: Call;
  let guest: Call;

  beforeAll(async () => {
    place = await create();
    registry = await openTestRegistry(place, { runJobs: true, clock: () => new Date(now) });
    own = await caller(registry, 'approver', 'hodonin');
    guest = await caller(registry, 'guest');
  });
  afterAll(async () => {
    await registry.close();
    await place.remove();
  });

  test('has for each month the scores at its end, and nothing of what was not published then', async () => {
    const score = async (id: string) => (await own('GET', `/passports/${id}/report`)).json().score as number;
    const save = async (id: string, draft: Draft, query = '') => {
      await own('PUT', `/passports/${id}${query}`, draft, { 'if-match': '*' });
      await registry.jobs?.idle();
      return await score(id);
    };
    const add = async (draft: Draft, status: string) => {
      const { id } = (await own('POST', `/passports?status=${status}`, draft)).json() as { id: string };
      await registry.jobs?.idle();
      return id;
    };
    const first = await add(poor(), 'published');
    const late = await add(poor(), 'draft');
    await add(poor({ security: { personalData: 'personal' } }), 'published');
    const june = await score(first);
    now = Date.parse('2026-08-15T10:00:00.000Z');
    const august = await save(first, openDraft());
    now = Date.parse('2026-09-15T10:00:00.000Z');
    const september = await save(late, openDraft(), '?status=published');
    await registry.ctx.index.waitFor(200, 800);
    const { items } = (await guest('GET', '/quality/trend?months=5')).json() as {
      items: { month: string; count: number; median: number | null }[];
    };
    expect(items.map(({ month, count, median }) => [month, count, median])).toEqual([
      ['2026-05', 0, null],
      ['2026-06', 1, june],
      ['2026-07', 1, june],
      ['2026-08', 1, august],
      ['2026-09', 2, medianOf([august, september])],
    ]);
    expect((await own('GET', '/quality/trend')).json().items).toHaveLength(12);
    expect((await guest('GET', '/quality/trend?months=99')).json().code).toBe('invalid-request');
    expect((await guest('GET', '/quality/trend?organisation=kyjov&months=1')).json().items[0].count).toBe(0);
  });
});
