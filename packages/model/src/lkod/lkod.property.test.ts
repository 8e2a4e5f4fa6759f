import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDraft } from '../passport/parse-draft.ts';
import { fromLkodCatalogue } from './from-lkod-catalogue.ts';
import { fromLkod } from './from-lkod.ts';
import type { Row } from './row.ts';
import { datasetRows } from './tables/dataset.ts';
import { toLkod } from './to-lkod.ts';

const iri = 'https://data.example/sada';
const json = fc.jsonValue({ maxDepth: 3 });
/** Numbers and truth values in the place of texts are refused, so they would leave few records to look at. */
const readable = json.filter((value) => typeof value !== 'number' && typeof value !== 'boolean');
const known = fc.constantFrom<unknown>(
  'https://data.example/neco',
  'https://linked.cuzk.cz/resource/ruian/stat/1',
  'http://publications.europa.eu/resource/authority/data-theme/TRAN',
  'http://publications.europa.eu/resource/authority/file-type/CSV',
  'http://publications.europa.eu/resource/authority/frequency/MONTHLY',
  'http://www.iana.org/assignments/media-types/text/csv',
  'mailto:urad@obec.example',
  '2024-02-30',
  '2024-02-28',
  { cs: 'Text' },
  { cs: ['slovo'], de: 'Wort' },
  [],
  {},
  null,
);

/** Objects with the keys of a mapping table: values of a right form, of a wrong one, and of none. */
function objectOf(rows: readonly Row[]): fc.Arbitrary<Record<string, unknown>> {
  const properties = rows.map(({ key, as }): [string, fc.Arbitrary<unknown>] => {
    const nested = as.rows ? [fc.array(objectOf(as.rows), { maxLength: 3 }), objectOf(as.rows)] : [];
    return [key, fc.oneof(known, fc.array(known, { maxLength: 3 }), readable, ...nested)];
  });
  return fc
    .tuple(fc.record(Object.fromEntries(properties), { requiredKeys: [] }), fc.dictionary(fc.string(), json, { maxKeys: 2 }))
    .map(([right, unknown]) => Object.assign(unknown, right));
}

const recordWithTitle = objectOf(datasetRows).map(
  (fields) => JSON.parse(JSON.stringify({ název: { cs: 'Název' }, ...fields, iri, typ: 'Datová sada' })) as object,
);

test('any JSON is read without throwing', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        json,
        json.map((value) => ({ typ: 'Datová sada', název: value })),
        json.map((value) => ({ typ: 'Katalog', datová_sada: value })),
      ),
      (value) => {
        const { draft, faults } = fromLkod(value);
        expect(draft === undefined).toBe(faults.length > 0);
        expect(fromLkodCatalogue(value).faults).toBeInstanceOf(Array);
      },
    ),
  );
});

test('every record that is read passes as a passport and comes back as it was', () => {
  let read = 0;
  fc.assert(
    fc.property(recordWithTitle, (record) => {
      const { draft } = fromLkod(record);
      if (!draft) return;
      read += 1;
      expect(parseDraft(draft).faults).toEqual([]);
      const { '@context': context, ...written } = toLkod(draft, { iri });
      const { '@context': original = context, ...rest } = record as Record<string, unknown>;
      expect(JSON.parse(JSON.stringify(written))).toEqual(rest);
      expect(context).toEqual(original);
      expect(fromLkod({ '@context': context, ...written }).draft).toEqual(draft);
    }),
    { numRuns: 300 },
  );
  expect(read).toBeGreaterThan(30);
});

test('extras that nobody understands are passed over', () => {
  fc.assert(
    fc.property(
      json,
      fc.array(fc.record({ at: fc.oneof(fc.string(), fc.constantFrom('/název/cs', '/', '', '/klíčové_slovo/0')), value: json }), {
        maxLength: 3,
      }),
      (lkod, differences) => {
        const draft = { title: { cs: 'Název' } };
        expect(toLkod({ ...draft, extras: { lkod } }, { iri })).toMatchObject({ iri });
        toLkod({ ...draft, extras: { lkod: { differences } } }, { iri });
        expect(draft).toEqual({ title: { cs: 'Název' } });
      },
    ),
  );
});
