import { extname } from 'node:path';

/** How the records of a file are written. */
export type FileKind = 'json' | 'yaml' | 'ndjson';

const kinds: Readonly<Record<string, FileKind>> = {
  '.json': 'json',
  '.jsonld': 'json',
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
};

/** Kind of a file by its name; `undefined` for files that hold no passports (texts, data, pictures). */
export function fileKind(file: string): FileKind | undefined {
  return kinds[extname(file).toLowerCase()];
}
