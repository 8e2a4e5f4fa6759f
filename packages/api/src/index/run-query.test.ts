import { stem, tokenize, type Draft, type Passport } from '@pasport/model';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { databases, type TestDatabase } from '../../test/databases.ts';
import { caller, importLines, openTestRegistry } from '../../test/registry.ts';
import { generateDrafts } from '../../bench/generate.ts';
import { lastChange } from '../db/heads.ts';
import type { OpenRegistry } from '../open-registry.ts';
import { audiences, type Scope } from '../visibility/scope.ts';
import { leastView } from '../visibility/least-view.ts';
import { indexDocument, type IndexDocument } from './index-document.ts';
import type { FacetName, IndexQuery } from './index-query.ts';

let place: TestDatabase;
let registry: OpenRegistry;
let stored: { document: IndexDocument; stems: Set<string> }[];

async function readStored() {
  const rows = await registry.ctx.database.db.selectFrom('passport').select('document').execute();
  stored = rows.map((row) => {
    const passport = JSON.parse(row.document) as Passport;
    const document = indexDocument(passport);
    return { document, stems: new Set(document.bodyTerms.split(' ').map((term) => term.slice(1))) };
  });
}

beforeAll(async () => {
  place = await databases[0]!.create();
  registry = await openTestRegistry(place);
  const hodonin = await caller(registry, 'approver', 'hodonin');
  const kyjov = await caller(registry, 'approver', 'kyjov');
  const levels: Partial<Draft>[] = [{}, {}, { security: { personalData: 'special' } }, { access: { rights: 'RESTRICTED' } }];
  const drafts = [...generateDrafts(400, 7)].map((draft, index): Draft => ({
    ...draft,
    ...levels[index % levels.length],
    organisation: index % 2 ? 'kyjov' : 'hodonin',
  }));
  const of = (organisation: string, half: number) =>
    drafts.filter((draft, index) => draft.organisation === organisation && index % 3 !== half);
  await importLines(hodonin, '?status=published', of('hodonin', 0));
  await importLines(
    hodonin,
    '?status=draft',
    drafts.filter((draft, index) => draft.organisation === 'hodonin' && index % 3 === 0),
  );
  await importLines(kyjov, '?status=published', of('kyjov', 3));
  await registry.ctx.index.waitFor(await lastChange(registry.ctx.database.db), 20_000);
  await readStored();
  expect(stored).toHaveLength(400);
});
afterAll(async () => {
  await registry.close();
  await place.remove();
});

const facetValues: Record<FacetName, (document: IndexDocument) => readonly string[]> = {
  theme: (document) => document.themes,
  territory: (document) => document.units,
  format: (document) => document.formats,
  form: (document) => document.forms,
  access: (document) => (document.access === null ? [] : [document.access]),
  organisation: (document) => [document.organisation],
  frequency: (document) => (document.frequency === null ? [] : [document.frequency]),
  kind: (document) => [document.kind],
  quality: () => ['unknown'],
  hvd: (document) => [String(document.hvd)],
};

/** The same question answered by looking at every document. */
function bruteForce(query: IndexQuery, ignored?: FacetName): IndexDocument[] {
  const words = query.q === undefined ? [] : tokenize(query.q).map(stem);
  const { filters, scope } = query;
  const wanted = Object.entries(filters).filter(([name]) => name in facetValues && name !== ignored && name !== 'hvd') as [
    FacetName,
    string[],
  ][];
  return stored
    .filter(({ document, stems }) => {
      const isVisible = audiences.indexOf(scope.audience) >= document.minAudience || scope.organisation === document.organisation;
      const hasWords = words.every((word) => stems.has(word));
      const passes = wanted.every(([name, values]) => facetValues[name](document).some((value) => values.includes(value)));
      const hasHvd = filters.hvd === undefined || ignored === 'hvd' || document.hvd === filters.hvd;
      const inBox = !filters.bbox || (document.box ? [document.box] : document.elementBoxes).some((box) => touches(box, filters.bbox!));
      return isVisible && hasWords && passes && hasHvd && inBox;
    })
    .map(({ document }) => document);
}

type Box = readonly [number, number, number, number];
const touches = (a: Box, b: Box): boolean => a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];

const some = (values: readonly string[]) =>
  fc.option(fc.array(fc.constantFrom(...values), { minLength: 1, maxLength: 2 }), { nil: undefined });
const scope: fc.Arbitrary<Scope> = fc.record({
  audience: fc.constantFrom(...audiences),
  organisation: fc.constantFrom(null, 'hodonin', 'kyjov', 'nikdo'),
});
const query = fc
  .record({
    scope,
    q: fc.option(fc.constantFrom('škola', 'hřišti', 'rozpocet', 'školní hriste', 'Brno', 'nesmysl', 'skoly smlouvy rozpočty'), {
      nil: undefined,
    }),
    theme: some(['TRAN', 'ENVI', 'EDUC']),
    territory: some(['vusc/116', 'vusc/19', 'okres/3706', 'stat/1']),
    format: some(['CSV', 'PDF', 'ODS']),
    organisation: some(['hodonin', 'kyjov']),
    access: some(['PUBLIC', 'RESTRICTED']),
    hvd: fc.option(fc.boolean(), { nil: undefined }),
    bbox: fc.option(fc.constant([16, 48.5, 18, 50] as const), { nil: undefined }),
    sort: fc.constantFrom('relevance' as const, 'newest' as const, 'title' as const, 'quality' as const, 'worst' as const),
  })
  .map(({ scope: who, q, sort, ...filters }): IndexQuery => {
    const given = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
    return { scope: who, ...(q !== undefined && { q }), filters: given, sort, limit: 7, facets: true };
  });

test('totals, pages and facet counts are those of looking at every document', async () => {
  await fc.assert(
    fc.asyncProperty(query, async (asked) => {
      const expected = bruteForce(asked);
      const found: string[] = [];
      let page = await registry.ctx.index.search(asked);
      expect(page.total).toBe(expected.length);
      for (const [facet, counts] of Object.entries(page.facets) as [FacetName, { value: string; count: number }[]][]) {
        const values = bruteForce(asked, facet).flatMap(facetValues[facet]);
        const counted = Map.groupBy(values, (value) => value);
        for (const { value, count } of counts) expect([facet, value, count]).toEqual([facet, value, counted.get(value)?.length ?? 0]);
        if (counted.size <= 50) expect(counts.map((item) => item.value).toSorted()).toEqual([...counted.keys()].toSorted());
      }
      found.push(...page.ids);
      while (page.next !== null) {
        page = await registry.ctx.index.search({ ...asked, after: page.next });
        found.push(...page.ids);
      }
      expect(found.toSorted()).toEqual(expected.map((document) => document.id).toSorted());
    }),
    { numRuns: 150 },
  );
});

test('titles are in the order of the Czech alphabet', async () => {
  const { ids } = await registry.ctx.index.search({
    scope: { audience: 'data-team', organisation: null },
    filters: {},
    sort: 'title',
    limit: 400,
    facets: false,
  });
  const titleOf = new Map(stored.map(({ document }) => [document.id, document.title]));
  const titles = ids.map((id) => titleOf.get(id) ?? '');
  const keys = titles.map((title) => title.slice(0, 20));
  expect(keys).toEqual(keys.toSorted(new Intl.Collator('cs', { ignorePunctuation: false }).compare));
});

test('a suggestion is never a title that the asker may not see', async () => {
  for (const who of [
    { audience: 'public', organisation: null },
    { audience: 'administration', organisation: 'kyjov' },
  ] as const) {
    const visible = new Set(
      bruteForce({ scope: who, filters: {}, sort: 'newest', limit: 1, facets: false }).map((document) => document.id),
    );
    for (const text of ['s', 'š', 'sko', 'hřiš', 'roz', 'chráněn', 'a b']) {
      for (const { id, text: title } of await registry.ctx.index.suggest(who, text, 20)) {
        expect(visible).toContain(id);
        expect(title).toBe(stored.find(({ document }) => document.id === id)?.document.title);
      }
    }
  }
});

test('what follows the feed and what is built anew answer alike', async () => {
  const ask = async (): Promise<unknown[]> => {
    const asked = fc.sample(query, { numRuns: 60, seed: 5 });
    return await Promise.all(asked.map((item) => registry.ctx.index.search(item)));
  };
  const before = await ask();
  await registry.ctx.index.reindex();
  expect(await ask()).toEqual(before);
});

test('the index holds no word of a protected record that its page hides', () => {
  const passport = leastView({
    ...({ title: { cs: 'Klienti' } } as Passport),
    id: 'x',
    slug: 'x',
    kind: 'dataset',
    locations: [{ system: { name: 'Tajnosystém' } }],
    registry: {
      organisation: 'hodonin',
      status: 'published',
      revision: 1,
      security: { level: 'S3', ruleId: 'R2', policyVersion: '1' },
      origin: { kind: 'api' },
      createdAt: '2026-01-01T00:00:00Z',
      createdBy: 'a',
      updatedAt: '2026-01-01T00:00:00Z',
      updatedBy: 'a',
    },
  });
  expect(JSON.stringify(passport)).not.toContain('Tajno');
});
