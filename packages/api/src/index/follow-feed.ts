import type { Passport } from '@pasport/model';
import type BetterSqlite from 'better-sqlite3';
import type { Db } from '../db/open-database.ts';
import { appliedOf } from './index-file.ts';
import { indexDocument } from './index-document.ts';
import { documentWriter, type Change } from './write-documents.ts';

/** Changes written in one transaction. */
const batchSize = 500;

/** Follows the change feed of the truth into an index file. */
export interface Follower {
  /** Takes the next batch. Returns the place reached and whether more is waiting. */
  readonly step: () => Promise<{ applied: number; hasMore: boolean }>;
}

export function followFeed(db: Db, file: BetterSqlite.Database): Follower {
  const write = documentWriter(file);
  let applied = appliedOf(file);
  const step = async () => {
    const rows = await db
      .selectFrom('passport')
      .select(['document', 'quality_score', 'change_seq'])
      .where('change_seq', '>', applied)
      .orderBy('change_seq')
      .limit(batchSize)
      .execute();
    const changes = rows.map((row): Change => ({
      seq: row.change_seq,
      quality: row.quality_score,
      document: indexDocument(JSON.parse(row.document) as Passport),
    }));
    const reached = changes.at(-1)?.seq;
    if (reached !== undefined) {
      write(changes, reached);
      applied = reached;
    }
    return { applied, hasMore: rows.length === batchSize };
  };
  return { step };
}
