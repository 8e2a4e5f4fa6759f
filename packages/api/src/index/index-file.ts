import { rmSync } from 'node:fs';
import BetterSqlite from 'better-sqlite3';

/** Grows with every change of what the index holds or how; an older file is built again. */
const version = '1';

/** Which truth an index follows and how far it got. */
export interface IndexState {
  /** Identity of the truth; another truth, another index. */
  readonly truth: string;
  readonly applied: number;
}

/**
 * Opens the index file for its one writer. A file of another version or truth, a damaged one, or one that is
 * ahead of the truth (which came back from a backup) is removed and begun anew.
 */
export function openIndexForWriting(path: string, truth: string, lastChange: number): BetterSqlite.Database {
  const known = tryOpen(path, truth, lastChange);
  if (known) return known;
  removeIndex(path);
  const file = configured(new BetterSqlite(path));
  file.exec(schema);
  const put = file.prepare('insert into meta (name, value) values (?, ?)');
  for (const [name, value] of Object.entries({ version, truth, applied: '0' })) put.run(name, value);
  return file;
}

function tryOpen(path: string, truth: string, lastChange: number): BetterSqlite.Database | null {
  let file: BetterSqlite.Database | undefined;
  try {
    file = configured(new BetterSqlite(path, { fileMustExist: true }));
    const meta = new Map(file.prepare('select name, value from meta').raw().all() as [string, string][]);
    const isUsable = meta.get('version') === version && meta.get('truth') === truth && Number(meta.get('applied')) <= lastChange;
    if (isUsable && file.pragma('quick_check(1)', { simple: true }) === 'ok') return file;
  } catch {
    // Missing or damaged: the caller begins anew.
  }
  file?.close();
  return null;
}

/** Removes an index with its journal. */
export function removeIndex(path: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
}

function configured(file: BetterSqlite.Database): BetterSqlite.Database {
  file.pragma('journal_mode = WAL');
  // The index is derived: losing its last batch costs a moment of following the feed again.
  file.pragma('synchronous = NORMAL');
  file.pragma('cache_size = -65536');
  return file;
}

/** Opens the index file for a reader. */
export function openIndexForReading(path: string): BetterSqlite.Database {
  const file = new BetterSqlite(path, { readonly: true, fileMustExist: true });
  file.pragma('cache_size = -32768');
  return file;
}

export function readState(file: BetterSqlite.Database): IndexState {
  const meta = new Map(file.prepare('select name, value from meta').raw().all() as [string, string][]);
  return { truth: meta.get('truth') ?? '', applied: Number(meta.get('applied') ?? 0) };
}

/**
 * `doc`: codes of one passport; `lists` packs the codes of themes, formats, forms and units, each list after its
 * length, as 16-bit numbers. `code`: what the codes mean. `term`: which passports hold which words.
 */
const schema = `
create table meta (name text primary key, value text not null) without rowid;
create table code (facet text not null, code integer not null, value text not null, primary key (facet, code)) without rowid;
create table doc (
  slot integer primary key, id text not null unique, seq integer not null,
  audience integer not null, organisation integer not null, status integer not null, kind integer not null,
  access integer not null, frequency integer not null, hvd integer not null, quality real, updated integer not null,
  period_start integer, period_end integer, west real, south real, east real, north real,
  title_words integer not null, title_key blob not null, lists blob not null, title text not null
);
create index doc_seq on doc (seq);
create virtual table term using fts5 (
  title, body, content = '', contentless_delete = 1, detail = column, prefix = '2 3',
  tokenize = "ascii tokenchars '~'"
);
`;
