import { open as openFile, readFile, stat } from 'node:fs/promises';
import Database from 'better-sqlite3';
import { maxHeldBytes, type WholeFile } from '../file/whole-file.ts';

export type Sqlite = Database.Database;

/** The 100 bytes at the beginning of every SQLite database. */
export interface DatabaseHead {
  readonly isSqlite: boolean;
  readonly applicationId: number;
  /** Was it left in the mode of a write-ahead log? */
  readonly isWal: boolean;
}

/** @see https://www.sqlite.org/fileformat.html section 1.3 */
export function databaseHead(head: Uint8Array): DatabaseHead {
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(100, head.byteLength));
  const isSqlite = bytes.length === 100 && bytes.toString('latin1', 0, 16) === 'SQLite format 3\0';
  return { isSqlite, applicationId: isSqlite ? bytes.readUInt32BE(68) : 0, isWal: isSqlite && bytes[18] === 2 };
}

/** The first bytes of a file and its size. */
export async function beginningOf(file: WholeFile): Promise<{ head: Uint8Array; sizeBytes: number }> {
  if ('bytes' in file) return { head: file.bytes.subarray(0, 100), sizeBytes: file.bytes.length };
  const handle = await openFile(file.path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(100), 0, 100, 0);
    return { head: buffer.subarray(0, bytesRead), sizeBytes: (await stat(file.path)).size };
  } finally {
    await handle.close();
  }
}

/**
 * Opens a database of unknown origin for reading only: nothing in it is run, neither triggers nor functions in its schema.
 *
 * @throws when it cannot be opened
 */
export async function openDatabase(file: WholeFile, isWal: boolean): Promise<Sqlite> {
  const database = new Database(await sourceOf(file, isWal), { readonly: true });
  for (const pragma of ['trusted_schema = OFF', 'ignore_check_constraints = ON', 'cell_size_check = ON', 'query_only = ON'])
    database.pragma(pragma);
  return database;
}

/** A log cannot be followed without writing beside the file: such a file is read from memory, marked as one without a log. */
async function sourceOf(file: WholeFile, isWal: boolean): Promise<string | Buffer> {
  if ('path' in file && (!isWal || (await stat(file.path)).size > maxHeldBytes)) return file.path;
  const bytes = 'path' in file ? await readFile(file.path) : Buffer.from(file.bytes);
  if (isWal) bytes.fill(1, 18, 20);
  return bytes;
}
