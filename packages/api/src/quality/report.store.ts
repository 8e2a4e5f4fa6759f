import type { Insertable, Selectable } from 'kysely';
import type { Db } from '../db/open-database.ts';
import type { Tables } from '../db/tables.ts';

export type ReportRow = Selectable<Tables['report']>;
export type ReportHead = Omit<ReportRow, 'document'>;

/** The newest reports of these passports; those without one are left out. */
export async function lastReports(db: Db, passportIds: readonly string[]): Promise<ReadonlyMap<string, ReportRow>> {
  if (passportIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('report')
    .innerJoin(
      (eb) =>
        eb
          .selectFrom('report')
          .select((inner) => ['passport_id as of', inner.fn.max('number').as('newest')])
          .where('passport_id', 'in', passportIds)
          .groupBy('passport_id')
          .as('last'),
      (join) => join.onRef('last.of', '=', 'report.passport_id').onRef('last.newest', '=', 'report.number'),
    )
    .selectAll('report')
    .execute();
  return new Map(rows.map((row) => [row.passport_id, row]));
}

export async function insertReports(trx: Db, rows: readonly Insertable<Tables['report']>[]): Promise<void> {
  if (rows.length > 0) await trx.insertInto('report').values(rows).execute();
}

/** The newest report of a passport. */
export async function findLastReport(db: Db, passportId: string): Promise<ReportRow | undefined> {
  return await db
    .selectFrom('report')
    .selectAll()
    .where('passport_id', '=', passportId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The newest report that says something of files. */
export async function findLastFilesReport(db: Db, passportId: string): Promise<ReportRow | undefined> {
  return await db
    .selectFrom('report')
    .selectAll()
    .where('passport_id', '=', passportId)
    .where('document', 'like', '%"files":[{"pointer"%')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Reports of a passport that a caller may know of. */
export interface ReportSelection {
  readonly passportId: string;
  /** Only of revisions that were published. */
  readonly isPublishedOnly: boolean;
}

function selected(db: Db, { passportId, isPublishedOnly }: ReportSelection) {
  const reports = db.selectFrom('report').where('report.passport_id', '=', passportId);
  if (!isPublishedOnly) return reports;
  return reports.where((eb) =>
    eb.exists(
      eb
        .selectFrom('revision')
        .select(eb.lit(1).as('one'))
        .whereRef('revision.passport_id', '=', 'report.passport_id')
        .whereRef('revision.revision', '=', 'report.revision')
        .where('revision.status', '=', 'published'),
    ),
  );
}

/** One report by its number, else the newest. */
export async function findReport(db: Db, selection: ReportSelection, number?: number): Promise<ReportRow | undefined> {
  const reports = selected(db, selection).selectAll('report').orderBy('report.number', 'desc').limit(1);
  return await (number === undefined ? reports : reports.where('report.number', '=', number)).executeTakeFirst();
}

/** The newest report before another one that has another score or is on another revision. */
export async function findEarlierReport(db: Db, selection: ReportSelection, later: ReportHead): Promise<ReportRow | undefined> {
  return await selected(db, selection)
    .selectAll('report')
    .where('report.number', '<', later.number)
    .where((eb) => eb.or([eb('report.score', '<>', later.score), eb('report.revision', '<>', later.revision)]))
    .orderBy('report.number', 'desc')
    .limit(1)
    .executeTakeFirst();
}

const heads = ['report.passport_id', 'report.number', 'report.revision', 'report.score', 'report.at'] as const;

/** Numbers, times and scores of reports, the newest first. */
export async function listReportHeads(
  db: Db,
  selection: ReportSelection,
  { before, limit }: { before?: number | undefined; limit: number },
): Promise<ReportHead[]> {
  const reports = selected(db, selection).select(heads).orderBy('report.number', 'desc').limit(limit);
  return await (before === undefined ? reports : reports.where('report.number', '<', before)).execute();
}

/** Lowest and highest score that the reports ever gave, and how many there are. */
export async function scoreRange(db: Db, selection: ReportSelection): Promise<{ count: number; lowest: number; highest: number } | null> {
  const row = await selected(db, selection)
    .select((eb) => [
      eb.fn.countAll<number>().as('count'),
      eb.fn.min<number | null>('report.score').as('lowest'),
      eb.fn.max<number | null>('report.score').as('highest'),
    ])
    .executeTakeFirstOrThrow();
  return row.lowest === null || row.highest === null ? null : { count: row.count, lowest: row.lowest, highest: row.highest };
}

/** Score of the newest report made until an instant. */
export async function scoreAt(db: Db, selection: ReportSelection, at: string): Promise<number | null> {
  const row = await selected(db, selection)
    .select('report.score')
    .where('report.at', '<=', at)
    .orderBy('report.number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.score ?? null;
}
