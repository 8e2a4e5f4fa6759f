import { describe, expect, test } from 'vitest';
import type { FileSource } from '../file/file-source.ts';
import { checkGeoJson } from '../geojson/check-geojson.ts';
import { jsonJudge } from './json-judge.ts';

const place = (nazev: unknown) => ({ type: 'Feature', properties: { nazev }, geometry: { type: 'Point', coordinates: [16.6, 49.2] } });
const file = (...names: readonly unknown[]) => Buffer.from(JSON.stringify({ type: 'FeatureCollection', features: names.map(place) }));
const document = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  properties: { features: { items: { properties: { properties: { properties: { nazev: { type: 'string' } } } } } } },
};
const judge = async (source: FileSource) =>
  (await jsonJudge(source, { schema: { document } })).checks.map(({ id, answer }) => `${id} ${answer}`);

async function* inPieces(bytes: Uint8Array, times = 1): AsyncGenerator<Uint8Array> {
  for (let time = 0; time < times; time += 1) yield bytes;
}

describe('a JSON file with a declared JSON Schema', () => {
  test('is judged, from memory or from a stream', async () => {
    expect(await judge(file('Hřiště'))).toEqual(['schema-description pass', 'json-schema pass']);
    expect(await judge(inPieces(file(1)))).toEqual(['schema-description pass', 'json-schema fail']);
  });

  test('that is broken is blocked by its notation', async () => {
    expect(await judge(Buffer.from('{"a":'))).toEqual(['schema-description pass', 'json-schema blocked']);
  });

  test('that is too large is not judged, and still read by others', async () => {
    const piece = Buffer.alloc(1024 * 1024, ' ');
    const { source, checks } = await jsonJudge(inPieces(piece, 60), { schema: { document } });
    expect(checks.map(({ answer }) => answer)).toEqual(['unknown', 'unknown']);
    let size = 0;
    for await (const bytes of source as AsyncIterable<Uint8Array>) size += bytes.length;
    expect(size).toBe(60 * piece.length);
  });

  test('has its findings in the report of its format', async () => {
    const { findings } = await checkGeoJson(file('Hřiště', 1), { declared: { schema: { document } } });
    expect(findings.filter(({ check }) => check === 'json-schema')).toMatchObject([
      { severity: 'error', positions: [{ pointer: '/features/1/properties/nazev' }] },
    ]);
  });
});

test('a JSON file without a declared schema is passed on as it is', async () => {
  const source = inPieces(file('x'));
  expect(await jsonJudge(source, {})).toEqual({ source, checks: [] });
});
