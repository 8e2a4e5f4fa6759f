import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Columns } from './columns.ts';
import { oldestFindings } from './oldest-findings.ts';

test('the first so many are those of sorting all, whatever the order of the documents', () => {
  const kinds = ['', 'warning:currentness:b', 'error:completeness:c', 'error:accuracy:a'];
  const documents = fc.array(fc.record({ since: fc.integer({ min: 1, max: 4 }), kind: fc.integer({ min: 0, max: 3 }), id: fc.nat(9) }), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(documents, fc.integer({ min: 0, max: 8 }), (list, limit) => {
      const columns = new Columns();
      columns.findingKinds.push(...kinds.slice(1));
      columns.openSince = Uint16Array.from(list, ({ since }) => since);
      columns.openFinding = Uint16Array.from(list, ({ kind }) => kind);
      columns.id1 = Uint32Array.from(list, ({ id }) => id);
      for (const name of ['id2', 'id3', 'id4'] as const) columns[name] = new Uint32Array(list.length);
      const found = oldestFindings(
        columns,
        Uint32Array.from(list, (_one, slot) => slot),
        limit,
      );
      const sorted = list
        .filter(({ kind }) => kind !== 0)
        .map(({ since, kind, id }) => `${since} ${kinds[kind]} ${id}`)
        .toSorted((a, b) => (a < b ? -1 : 1));
      const names = new Map(kinds.map((kind) => [kind.split(':')[2], kind]));
      expect(found.map(({ since, check, id }) => `${since} ${names.get(check)} ${Number.parseInt(id.slice(0, 8), 16)}`)).toEqual(
        sorted.slice(0, limit),
      );
    }),
  );
});
