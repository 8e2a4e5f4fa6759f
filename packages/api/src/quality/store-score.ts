import type { QualityReport } from '@pasport/validator';
import type { Heads } from '../db/heads.ts';
import type { Db } from '../db/open-database.ts';
import type { PassportRow } from '../passports/passport.store.ts';
import { qualityFactsOf, type QualityFacts } from './quality-facts.ts';

/**
 * Copies what search and summaries need of a report to the row of its passport. When it differs from before, the row
 * takes the next place in the change feed. Call it in a transaction that began with `lockHeads`.
 */
export async function storeScore(trx: Db, heads: Heads, row: PassportRow, report: QualityReport): Promise<void> {
  const before = row.quality_facts === null ? undefined : (JSON.parse(row.quality_facts) as QualityFacts);
  const facts = JSON.stringify(qualityFactsOf(report, before, row.status === 'published'));
  if (report.score === row.quality_score && facts === row.quality_facts) return;
  heads.change += 1;
  const values = { quality_score: report.score, quality_facts: facts, change_seq: heads.change };
  await trx.updateTable('passport').set(values).where('id', '=', row.id).execute();
}
