import type { Draft, SecurityLevel } from '@pasport/model';
import { dimensions, type QualityReport } from '@pasport/validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenRegistry } from '../src/open-registry.ts';
import type { MonthFigures } from '../src/quality/quality-trend.ts';
import type { GroupFigures, QualitySummary } from '../src/quality/summarise-quality.ts';
import { databases, type TestDatabase } from './databases.ts';
import { caller, openDraft, openTestRegistry, type Call } from './registry.ts';

type Town = 'hodonin' | 'kyjov';
const units: Readonly<Record<Town, string>> = { hodonin: 'obec/586021', kyjov: 'obec/586307' };
const { description, keywords } = openDraft();
const noDescription = { description: undefined };
const noKeywords = { keywords: undefined };
const internal: Partial<Draft> = { access: { rights: 'RESTRICTED' } };
const aboutPeople: Partial<Draft> = { security: { personalData: 'personal' } };
const special: Partial<Draft> = { security: { personalData: 'special' } };
const terms = 'https://data.gov.cz/podmínky-užití';
/** All that is needed for a good score. */
const rich: Partial<Draft> = {
  publisher: { ico: '00284891', name: { cs: 'Město Hodonín' } },
  contactPoint: { name: { cs: 'Odbor životního prostředí' }, email: 'zivotni.prostredi@hodonin.example' },
  issued: '2025-11-01',
  modified: '2026-02-01',
  temporal: { start: '2025-01-01', end: '2025-12-31' },
  security: { personalData: 'none' },
  distributions: [
    {
      kind: 'file',
      format: 'CSV',
      mediaType: 'text/csv',
      accessUrl: 'https://data.hodonin.example/hriste.csv',
      downloadUrl: 'https://data.hodonin.example/hriste.csv',
      licence: 'CC_BY_4_0',
      termsOfUse: {
        copyright: `${terms}/neobsahuje-autorská-díla/`,
        databaseCopyright: `${terms}/není-autorskoprávně-chráněnou-databází/`,
        databaseRights: `${terms}/není-chráněna-zvláštním-právem-pořizovatele-databáze/`,
        personalData: `${terms}/neobsahuje-osobní-údaje/`,
      },
    },
  ],
};

/** The registry of the test: what each passport lacks, and how it is protected. */
const planned: readonly { name: string; town: Town; level: SecurityLevel; draft: Partial<Draft>; status?: string }[] = [
  { name: 'A1', town: 'hodonin', level: 'S0', draft: { ...rich, themes: ['REGI'] } },
  { name: 'A2', town: 'hodonin', level: 'S0', draft: { ...rich, themes: ['TRAN'], ...noDescription } },
  { name: 'A3', town: 'hodonin', level: 'S0', draft: { ...rich, themes: ['TRAN', 'REGI'], ...noKeywords } },
  { name: 'A4', town: 'hodonin', level: 'S2', draft: { themes: ['REGI'], ...internal, ...noDescription, ...noKeywords } },
  { name: 'A5', town: 'hodonin', level: 'S3', draft: { themes: ['SOCI'], ...aboutPeople, ...noDescription } },
  { name: 'A6', town: 'hodonin', level: 'S4', draft: { themes: ['SOCI'], ...special, ...noDescription } },
  { name: 'A7', town: 'hodonin', level: 'S0', draft: { themes: ['REGI'], ...noDescription }, status: 'draft' },
  { name: 'B1', town: 'kyjov', level: 'S0', draft: { ...rich, themes: ['TRAN'] } },
  { name: 'B2', town: 'kyjov', level: 'S0', draft: { themes: ['ENVI'], ...noDescription } },
  {
    name: 'B3',
    town: 'kyjov',
    level: 'S0',
    draft: { ...rich, themes: ['ENVI'], ...noKeywords, territory: { units: Object.values(units) } },
  },
  { name: 'B4', town: 'kyjov', level: 'S3', draft: { themes: ['ENVI'], ...aboutPeople, ...noKeywords } },
  { name: 'B5', town: 'kyjov', level: 'S2', draft: { themes: ['TRAN'], ...internal, ...noDescription } },
];

const readers = ['guest', 'hodonin', 'kyjov', 'data team'] as const;
type Reader = (typeof readers)[number];
const months = ['2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08'];

/** A passport of the registry with all its reports, read by those whose it is. */
interface Known {
  readonly name: string;
  readonly id: string;
  readonly town: Town;
  readonly level: SecurityLevel;
  readonly isPublished: boolean;
  readonly themes: readonly string[];
  readonly units: readonly string[];
  readonly reports: readonly (QualityReport & { isPublished: boolean })[];
}

describe.each(databases)('dashboards over a registry made by hand on $name', ({ create }) => {
  let database: TestDatabase;
  let registry: OpenRegistry;
  let now = 0;
  const callers = {} as Record<Reader, Call>;
  const ids = new Map<string, string>();
  let known: readonly Known[];

  const idOf = (name: string): string => ids.get(name)!;
  const townOf = (name: string): Town => planned.find((one) => one.name === name)!.town;
  const on = async (day: string): Promise<void> => {
    now = Date.parse(`${day}T09:00:00Z`);
    registry.ctx.wakeJobs();
    await registry.jobs?.idle();
  };
  const done = async (answer: Promise<{ statusCode: number; body: string }>): Promise<void> => {
    const { statusCode, body } = await answer;
    expect([statusCode < 300, body]).toEqual([true, expect.anything()]);
    await registry.jobs?.idle();
  };
  const patch = (name: string, changes: object, query = '') =>
    done(callers[townOf(name)]('PATCH', `/passports/${idOf(name)}${query}`, changes, { 'if-match': '*' }));

  beforeAll(async () => {
    database = await create();
    now = Date.parse('2026-03-10T09:00:00Z');
    registry = await openTestRegistry(database, { runJobs: true, clock: () => new Date(now) });
    callers['guest'] = await caller(registry, 'guest');
    callers['hodonin'] = await caller(registry, 'approver', 'hodonin');
    callers['kyjov'] = await caller(registry, 'approver', 'kyjov');
    callers['data team'] = await caller(registry, 'data-team');
    for (const { name, town, draft, status = 'published' } of planned) {
      const body = openDraft({ title: { cs: `Sada ${name}` }, territory: { units: [units[town]] }, ...draft });
      const answer = await callers[town]('POST', `/passports?status=${status}`, body);
      ids.set(name, answer.json().id);
    }
    await registry.jobs?.idle();
    await on('2026-05-10');
    await patch('A2', { description });
    await patch('B3', { keywords });
    await on('2026-06-10');
    await patch('A3', { keywords });
    await patch('A5', { description });
    await on('2026-06-20');
    await patch('B1', { description: null });
    await on('2026-07-10');
    await patch('A4', { description });
    const acceptance = { reason: 'Popis doplní odbor do konce roku.' };
    await done(callers['kyjov']('PUT', `/passports/${idOf('B2')}/waivers/description-czech`, acceptance));
    await on('2026-08-05');
    await patch('A7', { description }, '?status=published');
    await on('2026-08-20');
    known = await Promise.all(planned.map(readKnown));
    await registry.ctx.index.waitFor(1_000, 1_000);
  }, 60_000);
  afterAll(async () => {
    await registry.close();
    await database.remove();
  });

  async function readKnown({ name, town, level }: (typeof planned)[number]): Promise<Known> {
    const [id, call] = [idOf(name), callers[town]];
    const passport = (await call('GET', `/passports/${id}`)).json();
    expect([name, passport.registry.security.level]).toEqual([name, level]);
    const { items } = (await call('GET', `/passports/${id}/reports?limit=100`)).json() as { items: { number: number; revision: number }[] };
    const reports = await Promise.all(
      items.toReversed().map(async ({ number, revision }) => ({
        ...(await call('GET', `/passports/${id}/reports/${number}`)).json(),
        isPublished: (await call('GET', `/passports/${id}/revisions/${revision}`)).json().registry.status === 'published',
      })),
    );
    const isPublished = passport.registry.status === 'published';
    // Of a critical passport the index knows no territory, whoever asks (ADR 3).
    const towns = level === 'S4' ? [] : (passport.territory.units as string[]);
    return { name, id, town, level, isPublished, themes: passport.themes, units: towns, reports };
  }

  /** Whose scores a reader may count: ADR 17 leaves S3 and S4 out for the public. */
  const counts = (who: Reader, { town, level, isPublished }: Known): boolean =>
    who === town || who === 'data team' || (isPublished && (who !== 'guest' || level < 'S3'));
  /** Whose findings: those of passports seen in full. */
  const showsFindings = (who: Reader, one: Known): boolean =>
    counts(who, one) && (who === one.town || one.level < 'S2' || (one.level === 'S2' && who !== 'guest'));
  const counted = (who: Reader): Known[] => known.filter((one) => counts(who, one));
  const whole = (who: Reader): Known[] => known.filter((one) => showsFindings(who, one));

  const last = ({ reports }: Known) => reports.at(-1)!;
  const openChecks = (report: QualityReport, severity?: string): Set<string> =>
    new Set(
      report.findings.filter((one) => !one.waived && (severity === undefined || one.severity === severity)).map(({ check }) => check),
    );
  const medianOf = (scores: readonly number[]): number | null => {
    if (scores.length === 0) return null;
    const sorted = scores.map((score) => Math.round(score * 10)).toSorted((a, b) => a - b);
    return Math.round((sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2) / 10;
  };
  const shareOf = (part: number, all: number) => (all === 0 ? null : Math.round((part / all) * 1e4) / 1e4);
  const figuresOf = (scores: readonly number[]) => ({
    count: scores.length,
    median: medianOf(scores),
    goodShare: shareOf(scores.filter((score) => score >= 80).length, scores.length),
    histogram: Array.from(
      { length: 10 },
      (_none, ten) => scores.filter((score) => score >= ten * 10 && (score < ten * 10 + 10 || (ten === 9 && score === 100))).length,
    ),
  });
  const withErrors = (list: readonly Known[]) => shareOf(list.filter((one) => openChecks(last(one), 'error').size > 0).length, list.length);
  const groupOf = (who: Reader, list: readonly Known[]) => ({
    ...figuresOf(list.map((one) => last(one).score)),
    errorShare: withErrors(list.filter((one) => showsFindings(who, one))),
  });

  const summary = async (who: Reader, query = ''): Promise<QualitySummary> =>
    (await callers[who]('GET', `/quality/summary${query}`)).json() as QualitySummary;
  const plain = (groups: readonly GroupFigures[]) =>
    Object.fromEntries(groups.map(({ value, label: _label, ...figures }) => [value, figures]));
  const byValue = (who: Reader, valuesOf: (one: Known) => readonly string[]) => {
    const values = new Set(counted(who).flatMap(valuesOf));
    return Object.fromEntries(
      [...values].map((value) => [
        value,
        groupOf(
          who,
          counted(who).filter((one) => valuesOf(one).includes(value)),
        ),
      ]),
    );
  };

  test('what the test says of the registry is so', () => {
    expect(
      Object.fromEntries(
        readers.map((who) => [
          who,
          counted(who)
            .map(({ name }) => name)
            .join(' '),
        ]),
      ),
    ).toEqual({
      guest: 'A1 A2 A3 A4 A7 B1 B2 B3 B5',
      hodonin: 'A1 A2 A3 A4 A5 A6 A7 B1 B2 B3 B4 B5',
      kyjov: 'A1 A2 A3 A4 A5 A6 A7 B1 B2 B3 B4 B5',
      'data team': 'A1 A2 A3 A4 A5 A6 A7 B1 B2 B3 B4 B5',
    });
    expect(
      Object.fromEntries(
        readers.map((who) => [
          who,
          whole(who)
            .map(({ name }) => name)
            .join(' '),
        ]),
      ),
    ).toEqual({
      guest: 'A1 A2 A3 A7 B1 B2 B3',
      hodonin: 'A1 A2 A3 A4 A5 A6 A7 B1 B2 B3 B5',
      kyjov: 'A1 A2 A3 A4 A7 B1 B2 B3 B4 B5',
      'data team': 'A1 A2 A3 A4 A7 B1 B2 B3 B5',
    });
  });

  test('there are good and bad passports, with errors and without, for everyone', async () => {
    for (const who of readers) {
      const { goodShare, errorShare } = (await summary(who)).overall;
      for (const share of [goodShare, errorShare]) expect([who, share! > 0 && share! < 1]).toEqual([who, true]);
    }
  });

  test.each(readers)('the whole and each dimension, for %s', async (who) => {
    const found = await summary(who);
    expect(found.total).toBe(counted(who).length);
    expect(found.overall).toEqual(groupOf(who, counted(who)));
    expect(found.findingsSeen).toBe(whole(who).length);
    const byDimension = dimensions.map((dimension) => {
      const scored = counted(who).filter((one) => last(one).dimensions.some((item) => item.dimension === dimension && item.score !== null));
      const seen = scored.filter((one) => showsFindings(who, one));
      const failing = seen.filter((one) =>
        last(one).findings.some((finding) => !finding.waived && finding.severity === 'error' && finding.dimension === dimension),
      );
      const scores = scored.map((one) => last(one).dimensions.find((item) => item.dimension === dimension)!.score!);
      return [dimension, { ...figuresOf(scores), errorShare: shareOf(failing.length, seen.length) }];
    });
    expect(plain(found.dimensions)).toEqual(Object.fromEntries(byDimension));
    expect(plain((await summary(who, '?by=dimension')).groups)).toEqual(Object.fromEntries(byDimension));
  });

  test.each(readers)('organisations, themes and territories, for %s', async (who) => {
    expect(plain((await summary(who)).groups)).toEqual(byValue(who, ({ town }) => [town]));
    expect(plain((await summary(who, '?by=theme')).groups)).toEqual(byValue(who, ({ themes }) => themes));
    expect(plain((await summary(who, '?by=territory&unitType=obec')).groups)).toEqual(byValue(who, (one) => one.units));
    expect(plain((await summary(who, '?by=territory&unitType=vusc')).groups)).toEqual(
      byValue(who, (one) => (one.units.length > 0 ? ['vusc/116'] : [])),
    );
    const towns = (await summary(who, '?by=territory&unitType=obec')).groups;
    // One passport lies in both towns; the critical one lies nowhere.
    expect(towns.reduce((sum, { count }) => sum + count, 0)).toBe(counted(who).length + (who === 'guest' ? 1 : 0));
  });

  test.each(readers)('what is found most often, for %s', async (who) => {
    const { findings } = await summary(who, '?findings=100');
    const expected = new Map<string, number>();
    for (const one of whole(who)) for (const check of openChecks(last(one))) expected.set(check, (expected.get(check) ?? 0) + 1);
    expect(Object.fromEntries(findings.map(({ check, count }) => [check, count]))).toEqual(Object.fromEntries(expected));
    for (const { count, severities } of findings) expect(Object.values(severities).reduce((sum, value) => sum + value, 0)).toBe(count);
    expect(findings.map(({ count }) => count)).toEqual(findings.map(({ count }) => count).toSorted((a, b) => b - a));
    // By hand: who still lacks a description or keywords. That of B2 is accepted; A7 got it with its publication.
    const lacking = (check: string) => findings.find((one) => one.check === check)?.count ?? 0;
    expect([who, lacking('description-czech'), lacking('keywords-czech')]).toEqual(
      {
        guest: ['guest', 1, 0],
        hodonin: ['hodonin', 3, 1],
        kyjov: ['kyjov', 2, 2],
        'data team': ['data team', 2, 1],
      }[who],
    );
  });

  test.each(readers)('the trend by month, for %s', async (who) => {
    const { items } = (await callers[who]('GET', `/quality/trend?months=${months.length}`)).json() as { items: MonthFigures[] };
    const expected = months.map((month) => {
      const scores = counted(who).flatMap(({ reports }) => {
        const until = reports.findLast((report) => report.isPublished && report.at.slice(0, 7) <= month);
        return until ? [until.score] : [];
      });
      return { month, ...figuresOf(scores), fixed: expect.any(Number) as number };
    });
    expect(items).toEqual(expected);
    const ofGuest = [0, 8, 8, 8, 8, 8, 9];
    const hidden = { guest: 0, hodonin: 3, kyjov: 3, 'data team': 3 }[who];
    expect(items.map(({ count }) => count)).toEqual(ofGuest.map((count) => (count === 0 ? 0 : count + hidden)));
  });

  test.each(readers)('what was mended in each month, for %s', async (who) => {
    const { items } = (await callers[who]('GET', `/quality/trend?months=${months.length}`)).json() as { items: MonthFigures[] };
    const fixedOf = ({ reports }: Known, month: string): number =>
      reports.reduce((sum, report, index) => {
        const before = reports[index - 1];
        if (!before?.isPublished || !report.isPublished || report.at.slice(0, 7) !== month) return sum;
        const passing = new Set(report.measures.filter(({ answer }) => answer === 'pass').map(({ check }) => check));
        return sum + [...openChecks(before)].filter((check) => passing.has(check)).length;
      }, 0);
    const expected = months.map((month) => whole(who).reduce((sum, one) => sum + fixedOf(one, month), 0));
    expect(items.map(({ fixed }) => fixed)).toEqual(expected);
    // By hand: a description mends so many checks, keywords so many. An acceptance and a publication mend nothing.
    const of = (name: string, month: string) =>
      fixedOf(
        known.find((one) => one.name === name)!,
        month,
      );
    const [d, k] = [of('A2', '2026-05'), of('B3', '2026-05')];
    const [d4, d5] = [of('A4', '2026-07'), of('A5', '2026-06')];
    for (const count of [d, k, d4, d5]) expect(count).toBeGreaterThan(0);
    const byHand = {
      guest: [0, 0, 0, d + k, k, 0, 0],
      hodonin: [0, 0, 0, d + k, k + d5, d4, 0],
      kyjov: [0, 0, 0, d + k, k, d4, 0],
      'data team': [0, 0, 0, d + k, k, d4, 0],
    }[who];
    expect(items.map(({ fixed }) => fixed)).toEqual(byHand);
  });

  test.each(readers)('what lasts longest, for %s', async (who) => {
    const { oldest } = await summary(who, '?oldest=100');
    const expected = whole(who).flatMap((one) => {
      const published = one.reports.filter((report) => report.isPublished);
      const since = (check: string): string => {
        const clean = published.findLastIndex((report) => !openChecks(report).has(check));
        return published[clean + 1]!.at.slice(0, 10);
      };
      const grave = [...openChecks(last(one), 'error'), ...openChecks(last(one), 'warning')].map(since).toSorted();
      return grave[0] === undefined ? [] : [[one.id, grave[0]]];
    });
    expect(Object.fromEntries(oldest.map(({ passport, since }) => [passport.id, since]))).toEqual(Object.fromEntries(expected));
    expect(oldest.map(({ since }) => since)).toEqual(oldest.map(({ since }) => since).toSorted());
    for (const { passport, check, since } of oldest) {
      const one = known.find(({ id }) => id === passport.id)!;
      expect([one.name, passport.title, openChecks(last(one)).has(check)]).toEqual([
        one.name,
        { cs: `Sada ${one.name}`, en: undefined },
        true,
      ]);
      expect(since >= '2026-03-10').toBe(true);
    }
    expect((await summary(who, '?oldest=1')).oldest).toEqual(oldest.slice(0, 1));
  });

  test('narrowed by a filter, the numbers are those of what is left', async () => {
    const found = await summary('guest', '?theme=TRAN&organisation=kyjov');
    const left = counted('guest').filter(({ themes, town }) => themes.includes('TRAN') && town === 'kyjov');
    expect([found.total, found.overall]).toEqual([2, groupOf('guest', left)]);
    const people = await summary('guest', '?theme=SOCI');
    expect([people.total, people.overall.count, people.groups, people.findings, people.oldest]).toEqual([0, 0, [], [], []]);
  });

  test('nothing that the public may not count changes a number for the public', async () => {
    const all = async () =>
      await Promise.all(
        ['/quality/summary?oldest=100&findings=100', '/quality/summary?by=theme', '/quality/summary.csv', '/quality/trend?months=7'].map(
          async (door) => (await callers['guest']('GET', door)).body,
        ),
      );
    const before = await all();
    await patch('A5', { description: null });
    await patch('A6', { description });
    await patch('B4', { keywords });
    await registry.ctx.index.waitFor(1_000, 1_000);
    expect(await all()).toEqual(before);
  });
});
