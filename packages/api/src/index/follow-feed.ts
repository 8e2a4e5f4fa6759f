import type { Passport } from '@pasport/model';
import type BetterSqlite from 'better-sqlite3';
import type { Db } from '../db/open-database.ts';
import type { QualityFacts } from '../quality/quality-facts.ts';
import { appliedOf } from './index-file.ts';
import { indexDocument } from './index-document.ts';
import { documentWriter, type Change } from './write-documents.ts';

/** Most changes written in one transaction, and the size of their documents together; one larger document goes alone. */
const batchSize = 500;
const batchBytes = 4 * 2 ** 20;

/** Follows the change feed of the truth into an index file. */
export interface Follower {
  /** Takes the next batch. Returns the place reached and whether more is waiting. */
  readonly step: () => Promise<{ applied: number; hasMore: boolean }>;
}

export function followFeed(db: Db, file: BetterSqlite.Database): Follower {
  const write = documentWriter(file);
  let applied = appliedOf(file);
  const step = async () => {
    const waiting = await db
      .selectFrom('passport')
      .select(['change_seq', (eb) => eb.fn<number>('octet_length', ['document']).as('bytes')])
      .where('change_seq', '>', applied)
      .orderBy('change_seq')
      .limit(batchSize)
      .execute();
    const last = endOfBatch(waiting);
    if (last === undefined) return { applied, hasMore: false };
    const rows = await db
      .selectFrom('passport')
      .select(['document', 'quality_score', 'quality_facts', 'change_seq'])
      .where('change_seq', '>', applied)
      .where('change_seq', '<=', last)
      .orderBy('change_seq')
      .execute();
    const changes = rows.map((row): Change => ({
      seq: row.change_seq,
      quality: row.quality_score,
      facts: row.quality_facts === null ? null : (JSON.parse(row.quality_facts) as QualityFacts),
      document: indexDocument(JSON.parse(row.document) as Passport),
    }));
    // Rows may have moved on to a later place meanwhile; the place reached is that of the batch all the same.
    write(changes, last);
    applied = last;
    return { applied, hasMore: true };
  };
  return { step };
}

/** Place of the last change that still fits. */
function endOfBatch(waiting: readonly { change_seq: number; bytes: number }[]): number | undefined {
  let bytes = 0;
  const next = waiting.findIndex((item, index) => (bytes += item.bytes) > batchBytes && index > 0);
  return waiting.at(next === -1 ? -1 : next - 1)?.change_seq;
}
