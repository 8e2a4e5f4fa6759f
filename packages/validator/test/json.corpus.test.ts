import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkJson, checkNdjson } from '../src/json/check-json.ts';

const corpus = resolve(process.env['CORPUS'] ?? join(import.meta.dirname, '../../../../shared'));
/** Larger files take long, and are read like small ones. */
const maxBytes = 20 * 1024 * 1024;

function filesNamed(ending: RegExp): string[] {
  return readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .map((name) => join(corpus, name))
    .filter((path) => ending.test(path) && statSync(path).isFile() && statSync(path).size <= maxBytes);
}

/** Does the JSON reader of the platform read it? Only UTF-8 is JSON. */
function isJson(path: string): boolean {
  try {
    JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)));
    return true;
  } catch {
    return false;
  }
}

test('every JSON file of the corpus is told right from wrong as the platform tells it', async () => {
  const [wrong, crashed, tables] = [[] as string[], [] as string[], [] as string[]];
  const files = filesNamed(/\.(?:json|geojson|jsonld)$/i);
  for (const path of files) {
    const report = await checkJson(path);
    const isSound = !report.findings.some(({ check }) => check === 'json-well-formed' || check === 'json-utf8');
    if (isSound !== isJson(path)) wrong.push(relative(corpus, path));
    if (report.measures.some(({ answer }) => answer === 'crashed')) crashed.push(relative(corpus, path));
    if (report.rows > 0) tables.push(path);
  }
  process.stdout.write(`${files.length} JSON files read, ${tables.length} of them hold records\n`);
  expect(files.length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
  expect(crashed).toEqual([]);
});

test('every NDJSON file of the corpus is read line by line', async () => {
  for (const path of filesNamed(/\.(?:ndjson|jsonl)$/i)) {
    const lines = readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '').length;
    const started = performance.now();
    const report = await checkNdjson(path);
    const seconds = (performance.now() - started) / 1000;
    process.stdout.write(`${relative(corpus, path)}: ${report.rows} records, ${(report.sizeBytes / 1e6 / seconds).toFixed(1)} MB/s\n`);
    expect(report.rows).toBe(lines);
    expect(report.measures.filter(({ answer }) => answer === 'crashed')).toEqual([]);
  }
});
