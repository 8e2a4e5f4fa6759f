import { expect, test } from 'vitest';
import { checkJson, checkNdjson } from './check-json.ts';

const megabytes = 1024 * 1024;

function repeated(before: string, piece: string, bytes: number, after: string): Uint8Array {
  return Buffer.concat([Buffer.from(before), Buffer.alloc(Math.floor(bytes / piece.length) * piece.length, piece), Buffer.from(after)]);
}

const hostile: readonly (readonly [string, string, () => Uint8Array, typeof checkJson])[] = [
  ['a million levels', 'json-well-formed', () => repeated('', '[', 1_000_000, ''), checkJson],
  ['a million levels of objects', 'json-well-formed', () => repeated('', '{"a":', 1_000_000, ''), checkJson],
  ['100 MB on one line', 'json-names-one', () => repeated('[{"b":1}', ',{"a":1,"b":"x"}', 100 * megabytes, ']'), checkJson],
  ['a text of 30 MB', 'json-table', () => repeated('{"a":"', 'x', 30 * megabytes, '"}'), checkJson],
  ['more than is read', 'json-read-whole', () => repeated('[{"a":1}', ',{"a":2}', 140 * megabytes, ']'), checkJson],
  [
    'a million names in one record',
    'json-read-whole',
    () => Buffer.from(`[{${Array.from({ length: 1_000_000 }, (_, index) => `"n${index}":${index}`).join(',')}}]`),
    checkJson,
  ],
  [
    'a million names in the root',
    'json-table',
    () => Buffer.from(`{${Array.from({ length: 1_000_000 }, (_, index) => `"n${index}":${index}`).join(',')}}`),
    checkJson,
  ],
  ['a line without an end', 'ndjson-lines', () => repeated('{"a":1}\n{"b":"', 'x', 40 * megabytes, ''), checkNdjson],
];

test.each(hostile)(
  '%s: the check ends with %s',
  async (_name, id, make, check) => {
    const file = make();
    const before = process.memoryUsage.rss();
    const report = await check(file, { budget: { timeMs: 20_000 } });
    expect(report.findings.map(({ check: name }) => name)).toContain(id);
    expect(report.measures.filter(({ answer }) => answer === 'crashed')).toEqual([]);
    expect((process.memoryUsage.rss() - before) / 1e6).toBeLessThan(800);
  },
  60_000,
);
