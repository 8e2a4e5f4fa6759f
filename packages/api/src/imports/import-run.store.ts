import type { Selectable } from 'kysely';
import type { Db } from '../db/open-database.ts';
import type { Tables } from '../db/tables.ts';

export type ImportRunRow = Selectable<Tables['import_run']>;
export type ImportRefusalRow = Selectable<Tables['import_refusal']>;

export async function insertImportRun(db: Db, row: ImportRunRow): Promise<void> {
  await db.insertInto('import_run').values(row).execute();
}

/** Writes down how far a run has come, with what it refused since. */
export async function updateImportRun(db: Db, { id, ...values }: ImportRunRow, refusals: readonly ImportRefusalRow[]): Promise<void> {
  await db.transaction().execute(async (trx) => {
    if (refusals.length > 0) await trx.insertInto('import_refusal').values(refusals).execute();
    await trx.updateTable('import_run').set(values).where('id', '=', id).execute();
  });
}

export async function findImportRun(db: Db, id: string): Promise<ImportRunRow | undefined> {
  return await db.selectFrom('import_run').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function refusalsOf(db: Db, runId: string): Promise<ImportRefusalRow[]> {
  return await db.selectFrom('import_refusal').selectAll().where('run_id', '=', runId).orderBy('line').execute();
}

/** Runs of an organisation, or of all; the newest first. */
export async function pageOfImportRuns(
  db: Db,
  query: { readonly organisation?: string | undefined; readonly before?: string | undefined; readonly limit: number },
): Promise<ImportRunRow[]> {
  const { organisation, before, limit } = query;
  return await db
    .selectFrom('import_run')
    .selectAll()
    .$if(organisation !== undefined, (select) => select.where('organisation_id', '=', organisation ?? ''))
    .$if(before !== undefined, (select) => select.where('id', '<', before ?? ''))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** The newest run of each source of these organisations. */
export async function lastImportRuns(db: Db, organisations: readonly string[]): Promise<ImportRunRow[]> {
  if (organisations.length === 0) return [];
  return await db
    .selectFrom('import_run')
    .selectAll()
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('import_run')
        .select(eb.fn.max('id').as('id'))
        .where('organisation_id', 'in', organisations)
        .groupBy(['organisation_id', 'source']),
    )
    .execute();
}

/** Forgets runs of a source but the newest ones, with what they refused. */
export async function forgetOlderRuns(db: Db, { organisation_id: organisation, source }: ImportRunRow, kept: number): Promise<void> {
  const oldest = await db
    .selectFrom('import_run')
    .select('id')
    .where('organisation_id', organisation === null ? 'is' : '=', organisation)
    .where('source', '=', source)
    .orderBy('id', 'desc')
    .offset(kept)
    .limit(1)
    .executeTakeFirst();
  if (!oldest) return;
  const runs = db
    .selectFrom('import_run')
    .select('id')
    .where('organisation_id', organisation === null ? 'is' : '=', organisation)
    .where('source', '=', source)
    .where('id', '<=', oldest.id);
  await db.deleteFrom('import_refusal').where('run_id', 'in', runs).execute();
  await db
    .deleteFrom('import_run')
    .where('organisation_id', organisation === null ? 'is' : '=', organisation)
    .where('source', '=', source)
    .where('id', '<=', oldest.id)
    .execute();
}
