import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import { checkTexts } from '../texts/check.ts';

/**
 * Where the export of each file goes: to the path itself for one file, else into a folder of that name, made when missing.
 *
 * @param isMany more files are checked
 * @returns path for the file of an input; two inputs of one name get two paths
 * @throws {Failure} `usage` when the folder is a file
 */
export async function exportPaths(path: string, isMany: boolean, ending: string): Promise<(place: string) => string> {
  if (!isMany) return () => path;
  const about = await stat(path).catch(() => undefined);
  if (about && !about.isDirectory()) throw new Failure('usage', checkTexts.outputIsFile(path), { code: 'wrong-usage' });
  await mkdir(path, { recursive: true });
  const taken = new Set<string>();
  return (place) => {
    const name =
      place
        .replace(/^[a-z]+:\/\//i, '')
        .replace(/^[./\\]+/, '')
        .replace(/[^\p{L}\p{N}._-]+/gu, '-')
        .slice(-120) || 'data';
    let unique = name;
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) unique = `${name}-${number}`;
    taken.add(unique.toLowerCase());
    return join(path, `${unique}${ending}`);
  };
}
