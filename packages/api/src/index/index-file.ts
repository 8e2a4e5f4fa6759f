import { rmSync } from 'node:fs';
import BetterSqlite from 'better-sqlite3';

/** Grows with every change of what the index holds or how; an older file is built again. */
const version = '6';

/**
 * Opens the index file for its one writer. A file of another version or truth, a damaged one, or one that is
 * ahead of the truth (which came back from a backup) is removed and begun anew.
 *
 * @param truth identity of the truth that the index follows
 */
export function openIndexForWriting(path: string, truth: string, lastChange: number): BetterSqlite.Database {
  const known = tryOpen(path, truth, lastChange);
  if (known) return known;
  removeIndex(path);
  const file = configured(new BetterSqlite(path));
  file.transaction(() => {
    file.exec(schema);
    const put = file.prepare('insert into meta (name, value) values (?, ?)');
    for (const [name, value] of Object.entries({ version, truth, applied: '0', clean: '0' })) put.run(name, value);
  })();
  return file;
}

function tryOpen(path: string, truth: string, lastChange: number): BetterSqlite.Database | null {
  let file: BetterSqlite.Database | undefined;
  try {
    file = configured(new BetterSqlite(path, { fileMustExist: true }));
    const meta = new Map(file.prepare('select name, value from meta').raw().all() as [string, string][]);
    const isUsable = meta.get('version') === version && meta.get('truth') === truth && Number(meta.get('applied')) <= lastChange;
    // The check reads the whole file; one that was closed in order needs none.
    if (isUsable && (meta.get('clean') === '1' || file.pragma('quick_check(1)', { simple: true }) === 'ok')) {
      setClean(file, false);
      return file;
    }
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

/** Ends the work of the one writer: everything in the main file, and marked as whole. */
export function closeWrittenIndex(file: BetterSqlite.Database): void {
  setClean(file, true);
  file.pragma('wal_checkpoint(TRUNCATE)');
  file.close();
}

function setClean(file: BetterSqlite.Database, isClean: boolean): void {
  file.prepare("update meta set value = ? where name = 'clean'").run(isClean ? '1' : '0');
}

function configured(file: BetterSqlite.Database): BetterSqlite.Database {
  file.pragma('journal_mode = WAL');
  // The index is derived: losing its last batch costs a moment of following the feed again.
  file.pragma('synchronous = NORMAL');
  file.pragma('cache_size = -16384');
  return file;
}

/** Opens the index file for a reader. */
export function openIndexForReading(path: string): BetterSqlite.Database {
  const file = new BetterSqlite(path, { readonly: true, fileMustExist: true });
  file.pragma('cache_size = -4096');
  return file;
}

/** Place in the change feed that the file has reached. */
export function appliedOf(file: BetterSqlite.Database): number {
  return Number(file.prepare("select value from meta where name = 'applied'").pluck().get());
}

/** Joins the segments of the word lists: what was built in one go is then read in one piece. */
export function optimizeWords(file: BetterSqlite.Database): void {
  for (const table of ['title_word', 'body_word']) file.exec(`insert into ${table} (${table}) values ('optimize')`);
}

/**
 * `doc`: numbers of one passport; `title_1` … order titles, `word_seq` is the last change of its words, `word_hash`
 * tells whether they changed; `dimensions` are scores, `findings` codes and
 * `history` months with scores, `fixed` months with numbers of checks, two bytes each; `open_since` is the day since which the document has
 * its oldest finding, `open_finding` its code. `code`: what the numbers mean. `title_word`, `body_word`: which passports hold which
 * words; without positions or counts, because ranking uses neither.
 */
const schema = `
create table meta (name text primary key, value text not null) without rowid;
create table code (id integer primary key, property text not null, code integer not null, value text not null, detail text);
create table doc (
  slot integer primary key, id text not null unique, seq integer not null, word_seq integer not null, word_hash text not null,
  organisation integer not null, profile integer not null, theme integer not null, format integer not null,
  form integer not null, territory integer not null, quality real, dimensions blob, findings blob, history blob, fixed blob, open_since integer, open_finding integer, updated integer not null,
  period_start integer, period_end integer, west real, south real, east real, north real,
  title_words integer not null, title_1 integer not null, title_2 integer not null, title_3 integer not null, title_4 integer not null,
  title text not null
);
create index doc_seq on doc (seq);
create virtual table title_word using fts5 (
  word, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3', tokenize = "ascii tokenchars '~'"
);
create virtual table body_word using fts5 (
  word, content = '', contentless_delete = 1, detail = none, tokenize = "ascii tokenchars '~'"
);
`;
