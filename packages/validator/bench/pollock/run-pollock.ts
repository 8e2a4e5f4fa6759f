import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { plainEncoding } from '../../src/csv/checks/plain-encoding.ts';
import type { Dialect } from '../../src/csv/dialect/dialect.ts';
import { loadRows } from './load-rows.ts';
import { measure, points, type Measures } from './measures.ts';

/** How one file was loaded without being told its dialect. */
export interface FileResult {
  readonly file: string;
  readonly measures: Measures;
  /** Of 10. */
  readonly points: number;
  readonly isDialectRight: boolean;
  /** Missing: what the parameters name cannot be, because the clean table holds none of the characters it would give. */
  readonly isEncodingRight?: boolean;
  readonly dialect: Dialect;
}

/** Loads every file of a folder of the benchmark and compares it with its clean table. */
export async function runPollock(folder: string): Promise<FileResult[]> {
  const results: FileResult[] = [];
  for (const file of readdirSync(join(folder, 'csv')).toSorted()) {
    const { dialect, rows } = await loadRows(join(folder, 'csv', file));
    const measures = measure(cleanRows(join(folder, 'clean', file)), rows);
    const told = JSON.parse(readFileSync(join(folder, 'parameters', `${file}_parameters.json`), 'utf8')) as Parameters;
    const isTold = isTellable(told, readFileSync(join(folder, 'csv', file)), readFileSync(join(folder, 'clean', file), 'utf8'));
    const verdicts = { isDialectRight: hasMarks(told, dialect), ...(isTold && { isEncodingRight: hasEncoding(told, dialect) }) };
    results.push({ file, measures, points: points(measures), ...verdicts, dialect });
  }
  return results;
}

function cleanRows(path: string): string[][] {
  const rows = parse(readFileSync(path), { relax_column_count: true, relax_quotes: true, bom: true }) as string[][];
  return rows.map((cells) => (cells.length === 1 && cells[0] === '' ? [] : cells));
}

interface Parameters {
  readonly delimiter: string;
  readonly quotechar: string;
  readonly encoding?: string;
}

/** An empty parameter says that the file has no such mark, so any will do. */
function hasMarks(told: Parameters, { delimiter, quote }: Dialect): boolean {
  return (told.delimiter === '' || told.delimiter === delimiter) && (told.quotechar === '' || told.quotechar === quote);
}

/** ASCII is UTF-8 as well; which 8-bit encoding it is, the parameters guess themselves. */
function hasEncoding({ encoding: told = '' }: Parameters, { encoding }: Dialect): boolean {
  if (/^(?:|ascii|utf-?8(?:-sig)?)$/iu.test(told)) return encoding === 'UTF-8';
  if (/^utf-?16/iu.test(told)) return encoding.startsWith('UTF-16');
  if (/^(?:iso-8859|windows-125|mac|latin)/iu.test(told)) return /^(?:windows-125|ISO-8859-)/u.test(encoding);
  return plainEncoding(told) === plainEncoding(encoding);
}

/** The parameters were guessed by a program; of what they name, the clean table must know at least one character. */
function isTellable({ encoding: told = '' }: Parameters, bytes: Buffer, clean: string): boolean {
  if (!iconv.encodingExists(told)) return true;
  const characters = new Set(iconv.decode(bytes, told).match(/\P{ASCII}/gu));
  return characters.size === 0 || !/\P{ASCII}/u.test(clean) || [...characters].some((character) => clean.includes(character));
}

/** All three measures of a file at least 0.99. */
export function isRight({ measures: { header, record, cell } }: FileResult): boolean {
  return [header, record, cell].every(({ f1 }) => f1 >= 0.99);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Points of all files, each weighed by how often its pollution is met in real files. */
export function weightedScore(results: readonly FileResult[], weights: Readonly<Record<string, number>>): number {
  let [sum, all] = [0, 0];
  for (const { file, points: got } of results) {
    const weight = weights[file] ?? 0;
    sum += got * weight;
    all += weight;
  }
  return sum / all;
}
