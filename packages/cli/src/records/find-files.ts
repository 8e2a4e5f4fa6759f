import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Text } from '@pasport/model';
import { Failure } from '../failure.ts';

export interface FoundFile {
  readonly path: string;
  readonly sizeBytes: number;
  /** Named by the person, not found in a folder. */
  readonly named: boolean;
}

/** Name that stands for standard input. */
export const standardInput = '-';

/**
 * Files at the given paths, folders with all their subfolders in alphabetical order; hidden ones are left out.
 * Links inside folders are not followed, so a loop cannot hang us.
 *
 * @throws {Failure} a path that cannot be opened
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFile[]> {
  const found = await Promise.all(paths.map(filesAt));
  return found.flat();
}

async function filesAt(path: string): Promise<FoundFile[]> {
  if (path === standardInput) return [{ path, sizeBytes: 0, named: true }];
  const about = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(path, error);
  });
  return about.isDirectory() ? filesIn(path) : [{ path, sizeBytes: about.size, named: true }];
}

async function filesIn(folder: string): Promise<FoundFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(folder, error);
  });
  const files: FoundFile[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isDirectory()) files.push(...(await filesIn(path)));
    else if (entry.isFile()) files.push({ path, sizeBytes: (await stat(path)).size, named: false });
  }
  return files;
}

/** A path that cannot be opened, as a sentence. */
export function unreadable(path: string, error: NodeJS.ErrnoException): Failure {
  const text = reasons[error.code ?? '']?.(path) ?? {
    cs: `Soubor ${path} nejde otevřít (${error.code ?? error.message}).`,
    en: `The file ${path} cannot be opened (${error.code ?? error.message}).`,
  };
  return new Failure('usage', text, { code: 'file-not-readable', cause: error });
}

const reasons: Readonly<Record<string, (path: string) => Text>> = {
  ENOENT: (path) => ({ cs: `Soubor ${path} neexistuje.`, en: `There is no file ${path}.` }),
  EISDIR: (path) => ({ cs: `${path} je složka, ne soubor.`, en: `${path} is a folder, not a file.` }),
  EACCES: (path) => ({ cs: `K ${path} nemáte přístup.`, en: `You have no access to ${path}.` }),
};
