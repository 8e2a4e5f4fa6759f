import type { Selectable } from 'kysely';
import type { Db } from '../db/open-database.ts';
import type { Tables } from '../db/tables.ts';

export type EvaluationRow = Selectable<Tables['evaluation']>;

/** What a yearly evaluation answers. */
export interface EvaluationAnswers {
  /** What the publication brought. */
  readonly benefits?: string | undefined;
  /** Who uses the data. */
  readonly users?: string | undefined;
  /** Go on publishing: yes, no, or in another way. */
  readonly keep: 'yes' | 'no' | 'change';
  readonly note?: string | undefined;
}

/** Evaluations of a passport, the newest first. */
export async function listEvaluationRows(db: Db, passportId: string): Promise<EvaluationRow[]> {
  return await db.selectFrom('evaluation').selectAll().where('passport_id', '=', passportId).orderBy('year', 'desc').execute();
}

/** Stores the evaluation of a year; of one year there is only one. */
export async function putEvaluation(trx: Db, row: EvaluationRow): Promise<void> {
  const { passport_id: _passport, year: _year, ...values } = row;
  await trx
    .insertInto('evaluation')
    .values(row)
    .onConflict((conflict) => conflict.columns(['passport_id', 'year']).doUpdateSet(values))
    .execute();
}
