import { basename, dirname, resolve } from 'node:path';
import type { RecordPlace } from './source-record.ts';

/**
 * External id of a record that has none: folder and name of its file, and its title where a file holds many –
 * the same however the path is written, and whatever is added before the record.
 */
export function fileIdentity({ file, line, pointer }: RecordPlace, title: unknown): { scheme: string; value: string } {
  const path = resolve(file);
  const name = file === '-' ? '' : `${basename(dirname(path))}/${basename(path)}`;
  const isOneOfMany = line !== undefined || pointer !== '';
  return { scheme: 'import-file', value: (isOneOfMany ? `${name}#${titleOf(title)}` : name).slice(0, 1000) };
}

function titleOf(title: unknown): string {
  if (typeof title !== 'object' || title === null) return '';
  const texts = title as Readonly<Record<string, unknown>>;
  return [texts['cs'], ...Object.values(texts)].find((text) => typeof text === 'string') ?? '';
}
