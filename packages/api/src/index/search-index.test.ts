import { open, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Passport } from '@pasport/model';
import BetterSqlite from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { generatePassports, openBareTruth, type BareTruth } from '../../bench/index-truth.ts';
import { databases, type TestDatabase } from '../../test/databases.ts';
import { audiences } from '../visibility/scope.ts';
import type { IndexQuery, SortOrder } from './index-query.ts';
import { openSearchIndex, type SearchIndex } from './search-index.ts';

let place: TestDatabase;
let truth: BareTruth;
let path: string;
const opened: SearchIndex[] = [];

beforeEach(async () => {
  place = await databases[0]!.create();
  truth = await openBareTruth(place.url);
  path = join(place.folder, 'index.sqlite');
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((index) => index.close()));
  truth.close();
  await place.remove();
});

async function openIndex(threads = 1): Promise<SearchIndex> {
  const index = await openSearchIndex({ path, truth: { url: place.url }, searchThreads: threads });
  opened.push(index);
  return index;
}

function fill(count: number, seed = 1): Passport[] {
  const stored = [...generatePassports(count, seed)];
  truth.together(() => {
    for (const { passport, quality } of stored) truth.put(passport, quality);
  });
  return stored.map(({ passport }) => passport);
}

function put(passports: readonly Passport[], quality: number | null = 50): number {
  let seq = 0;
  truth.together(() => {
    for (const passport of passports) seq = truth.put(passport, quality);
  });
  return seq;
}

const everything = { scope: { audience: 'data-team', organisation: null }, filters: {}, sort: 'newest', limit: 100, facets: true } as const;

async function settled(index: SearchIndex, seq: number): Promise<void> {
  index.notify(seq);
  await index.waitFor(seq, 20_000);
  expect(index.appliedSeq()).toBeGreaterThanOrEqual(seq);
}

const titled = (passport: Passport, cs: string): Passport => ({ ...passport, title: { cs } });
const unprotected = (passport: Passport): Passport => ({
  ...passport,
  registry: { ...passport.registry, security: { ...passport.registry.security, level: 'S0' } },
});

describe('following the truth', () => {
  test('a change told of is found at once, one that nobody told of within a second', async () => {
    const [first, second] = fill(2).map(unprotected) as [Passport, Passport];
    const index = await openIndex();
    await settled(index, put([titled(first, 'Zeměpisná zvláštnost')]));
    expect(await index.search({ ...everything, q: 'zvláštnosti' })).toMatchObject({ total: 1, ids: [first.id] });
    const seq = put([titled(second, 'Zeměpisná zvláštnost')]);
    await index.waitFor(seq, 1_000);
    expect(await index.search({ ...everything, q: 'zeměpisné zvláštnosti' })).toMatchObject({ total: 2 });
  });

  test('words that a passport lost find it no more, words that stayed still do', async () => {
    const passports = fill(60).map((passport, number) => unprotected(titled(passport, number < 50 ? 'Obyčejná mravenčí věc' : 'Jiná')));
    const index = await openIndex();
    await settled(index, put(passports));
    expect(await index.search({ ...everything, q: 'mravenčí' })).toMatchObject({ total: 50 });
    await settled(index, put(passports.slice(10, 12).map((passport) => titled(passport, 'Obyčejná věc'))));
    expect(await index.search({ ...everything, q: 'mravenčí' })).toMatchObject({ total: 48 });
    await settled(index, put([...passports.slice(10, 11), ...passports.slice(50, 51).map((passport) => titled(passport, 'Mravenčí'))]));
    expect(await index.search({ ...everything, q: 'mravenčí' })).toMatchObject({ total: 50 });
    expect(await index.search({ ...everything, q: 'mravenčí obyčejná' })).toMatchObject({ total: 49 });
  });

  test('whatever was written in whatever order, the index answers as one built anew', async () => {
    const pool = fill(120);
    const index = await openIndex();
    const write = fc.record({ number: fc.nat(119), kind: fc.constantFrom('title', 'archive', 'level', 'score', 'place') });
    await fc.assert(
      fc.asyncProperty(fc.array(write, { minLength: 1, maxLength: 30 }), async (writes) => {
        let seq = 0;
        for (const { number, kind } of writes) {
          pool[number] = changed(pool[number]!, kind);
          seq = put([pool[number]], kind === 'score' ? 91 : 40);
        }
        await settled(index, seq);
        const before = await Promise.all(questions.map((query) => index.search(query)));
        await index.reindex();
        expect(await Promise.all(questions.map((query) => index.search(query)))).toEqual(before);
      }),
      { numRuns: 6 },
    );
  }, 60_000);
});

function changed(passport: Passport, kind: string): Passport {
  switch (kind) {
    case 'title':
      return titled(passport, `Městské hřiště ${passport.title.cs ?? ''}`.slice(0, 200));
    case 'archive':
      return { ...passport, registry: { ...passport.registry, status: 'archived' } };
    case 'level':
      return { ...passport, registry: { ...passport.registry, security: { ...passport.registry.security, level: 'S4' } } };
    case 'place':
      return { ...passport, territory: { units: ['obec/586021', 'vusc/19'] } };
    default:
      return passport;
  }
}

const sorts: readonly SortOrder[] = ['relevance', 'newest', 'title', 'quality', 'worst'];
const questions: readonly IndexQuery[] = audiences.flatMap((audience) =>
  ['hřiště', 'obce', 'data samospráva', undefined].flatMap((q) =>
    sorts.map((sort): IndexQuery => ({ ...everything, scope: { audience, organisation: null }, sort, ...(q !== undefined && { q }) })),
  ),
);

describe('an index file', () => {
  test('of another version, another truth, damaged, cut or not a database at all is built again', async () => {
    fill(50);
    const expected = await (await openIndex()).search(everything);
    const spoil: (() => Promise<void> | void)[] = [
      () => change("update meta set value = '0' where name = 'version'"),
      () => change("update meta set value = 'another' where name = 'truth'"),
      () => change("update meta set value = '1000' where name = 'applied'"),
      () => change('drop table body_word'),
      () => writeFile(path, 'not a database'),
      () => overwrite(4_096, 40_000),
      () => truncate(path, 9_000),
    ];
    for (const act of spoil) {
      await Promise.all(opened.splice(0).map((index) => index.close()));
      await act();
      expect(await (await openIndex()).search(everything)).toEqual(expected);
    }
  }, 60_000);

  test('that was damaged while in use is built again and answers', async () => {
    fill(400);
    await openIndex();
    // Closed once, so that everything is in the file and nothing in its journal.
    await Promise.all(opened.splice(0).map((index) => index.close()));
    const index = await openIndex();
    const { ino, size } = await stat(path);
    await overwrite(4_096, size - 4_096);
    const total = async (): Promise<number> =>
      await index.search({ ...everything, q: 'obce' }).then(
        (found) => found.total,
        () => 0,
      );
    expect(await total()).toBe(0);
    await expect.poll(total, { timeout: 20_000 }).toBeGreaterThan(300);
    expect((await stat(path)).ino).not.toBe(ino);
  });

  function change(sql: string): void {
    const file = new BetterSqlite(path);
    file.exec(sql);
    file.close();
  }

  async function overwrite(from: number, length: number): Promise<void> {
    const file = await open(path, 'r+');
    const size = Math.min(length, (await file.stat()).size - from);
    await file.write(Buffer.alloc(size, 0xa5), 0, size, from);
    await file.close();
  }
});

describe('a query', () => {
  test('of any signs and operators is answered', async () => {
    fill(30);
    const index = await openIndex();
    const operators = fc.array(
      fc.constantFrom(
        '"',
        "'",
        '*',
        '(',
        ')',
        'AND',
        'OR',
        'NOT',
        'NEAR(',
        '^',
        ':',
        '-',
        '+',
        'title:',
        '{a b}',
        'obce',
        '~',
        '\0',
        '½',
        'ǆ',
        '🏛',
        '%',
        ';--',
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          operators.map((parts) => parts.join(' ')),
          operators.map((parts) => parts.join('')),
          fc.string({ unit: 'binary' }),
        ),
        async (q) => {
          await index.search({ ...everything, q, sort: 'relevance' });
          await index.suggest(everything.scope, q, 5);
        },
      ),
      { numRuns: 200 },
    );
    await index.search({ ...everything, q: 'obce" OR NEAR( '.repeat(2_000) });
  });

  test('of signs alone finds nothing, of blanks alone everything', async () => {
    fill(30);
    const index = await openIndex();
    expect((await index.search({ ...everything, q: '*** " ---' })).total).toBe(0);
    expect((await index.search({ ...everything, q: '  ' })).total).toBe(30);
  });

  test('with a cursor that we did not give is refused', async () => {
    fill(30);
    const index = await openIndex();
    const { next } = await index.search({ ...everything, limit: 5 });
    for (const after of [
      '',
      'x',
      'W10',
      `${next}x`.slice(3),
      Buffer.from('["newest",1]').toString('base64url'),
      Buffer.from('["newest",null,1,1,1,1]').toString('base64url'),
    ]) {
      await expect(index.search({ ...everything, after }), after).rejects.toMatchObject({ code: 'invalid-cursor' });
    }
    await expect(index.search({ ...everything, sort: 'title', after: next! })).rejects.toMatchObject({ code: 'invalid-cursor' });
  });

  test.each(sorts)('sorted by %s gives each passport once, whatever is written between its pages', async (sort) => {
    const passports = fill(120);
    const index = await openIndex();
    const asked: IndexQuery = { ...everything, sort, q: 'obce', limit: 10, facets: false };
    const { total } = await index.search(asked);
    const untouched = new Set(passports.slice(40).map(({ id }) => id));
    const seen: string[] = [];
    let page = await index.search(asked);
    for (let number = 0; ; number += 1) {
      seen.push(...page.ids.filter((id) => untouched.has(id)));
      if (page.next === null) break;
      await settled(
        index,
        put(
          passports.slice(number, number + 2).map((passport) => titled(passport, `Obce ${number}`)),
          number * 3,
        ),
      );
      page = await index.search({ ...asked, after: page.next });
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(total).toBeGreaterThan(100);
    const all = await pagesOf(index, { ...asked, limit: 100 });
    expect(seen.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(all.filter((id) => untouched.has(id)).toSorted((a, b) => (a < b ? -1 : 1)));
  });

  test('asked by many at once while passports come in is answered, and total and facets agree', async () => {
    fill(200);
    const index = await openIndex(2);
    const more = [...generatePassports(1_000, 9)].map(({ passport }, number) => ({
      ...passport,
      id: passport.id.replace(/^.{8}/, String(number).padStart(8, 'f')),
      slug: `vice-${number}`,
    }));
    const state = { isWriting: true };
    const writing = (async () => {
      for (let from = 0; from < more.length; from += 50) await settled(index, put(more.slice(from, from + 50)));
      state.isWriting = false;
    })();
    const ask = async (): Promise<void> => {
      while (state.isWriting) {
        const { total, facets } = await index.search({ ...everything, q: 'obce', limit: 3 });
        expect(facets.quality?.reduce((sum, { count }) => sum + count, 0)).toBe(total);
        expect(facets.kind?.reduce((sum, { count }) => sum + count, 0)).toBe(total);
      }
    };
    await Promise.all([writing, ...Array.from({ length: 6 }, ask)]);
    expect((await index.search(everything)).total).toBe(1_200);
  }, 60_000);

  test('is answered while the index is built anew', async () => {
    fill(600);
    const index = await openIndex();
    let answers = 0;
    const state = { isBuilding: true };
    const building = index.reindex().finally(() => {
      state.isBuilding = false;
    });
    while (state.isBuilding) {
      expect((await index.search(everything)).total).toBe(600);
      answers += 1;
    }
    await building;
    expect(answers).toBeGreaterThan(3);
    await settled(index, put([...generatePassports(1)].map(({ passport }) => titled(passport, 'Po přestavbě'))));
    expect(await index.search({ ...everything, q: 'přestavba' })).toMatchObject({ total: 1 });
  });
});

async function pagesOf(index: SearchIndex, query: IndexQuery): Promise<string[]> {
  const ids: string[] = [];
  for (let page = await index.search(query); ; page = await index.search({ ...query, after: page.next })) {
    ids.push(...page.ids);
    if (page.next === null) return ids;
  }
}

describe('places and times', () => {
  const at = async (fields: Partial<Passport>, filters: IndexQuery['filters']): Promise<number> => {
    const [passport] = [...generatePassports(1)].map((item) => item.passport);
    const { territory: _territory, temporal: _temporal, ...bare } = passport!;
    const index = opened[0] ?? (await openIndex());
    await settled(index, put([{ ...bare, ...fields }]));
    return (await index.search({ ...everything, filters })).total;
  };

  test('a box meets the declared box, else any of the elements, and nothing without a place', async () => {
    const hodonin = [17, 48.8, 17.3, 48.9] as const;
    const cheb = [12.3, 50, 12.5, 50.2] as const;
    const between = [15, 49.5, 15.1, 49.6] as const;
    const apart = { territory: { units: ['obec/586021', 'obec/554481'] } };
    expect(await at(apart, { bbox: hodonin })).toBe(1);
    expect(await at(apart, { bbox: cheb })).toBe(1);
    expect(await at(apart, { bbox: between })).toBe(0);
    expect(await at({ territory: { ...apart.territory, bbox: [15, 49, 16, 50] } }, { bbox: between })).toBe(1);
    expect(await at({ territory: { bbox: [15.1, 49.6, 16, 50] } }, { bbox: between })).toBe(1);
    expect(await at({ territory: { bbox: [15.100001, 49.6, 16, 50] } }, { bbox: between })).toBe(0);
    expect(await at({}, { bbox: [-180, -90, 180, 90] })).toBe(0);
  });

  test('a period overlaps with open ends, and nothing without a period', async () => {
    const closed = { temporal: { start: '2020-01-01', end: '2020-12-31' } };
    expect(await at(closed, { from: '2020-12-31' })).toBe(1);
    expect(await at(closed, { from: '2021-01-01' })).toBe(0);
    expect(await at(closed, { to: '2019-12-31' })).toBe(0);
    expect(await at({ temporal: { start: '2020-01-01' } }, { from: '2025-01-01' })).toBe(1);
    expect(await at({ temporal: { end: '2020-01-01' } }, { to: '1950-01-01' })).toBe(1);
    expect(await at({}, { from: '1000-01-01', to: '3000-01-01' })).toBe(0);
  });

  test('a search in a region finds its towns', async () => {
    const town = { territory: { units: ['obec/586021'] } };
    expect(await at(town, { territory: ['vusc/116'] })).toBe(1);
    expect(await at(town, { territory: ['vusc/19'] })).toBe(0);
  });
});
