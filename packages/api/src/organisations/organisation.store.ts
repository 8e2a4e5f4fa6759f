import type { LangText } from '@pasport/model';
import type { Db } from '../db/open-database.ts';

/** An office that registers its data. */
export interface Organisation {
  /** Short name, e.g. `hodonin`. */
  readonly id: string;
  readonly name: LangText;
  readonly ico?: string;
  /** RÚIAN element it governs, e.g. `obec/586021`. */
  readonly unit?: string;
}

/** Which of these short names are registered. */
export async function knownOrganisations(db: Db, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db.selectFrom('organisation').select('id').where('id', 'in', ids).execute();
  return new Set(rows.map((row) => row.id));
}

/** Organisations, all or some, by name. */
export async function listOrganisationRows(db: Db, ids?: readonly string[]): Promise<Organisation[]> {
  if (ids?.length === 0) return [];
  const query = db.selectFrom('organisation').selectAll().orderBy('id');
  const rows = await (ids ? query.where('id', 'in', ids) : query).execute();
  return rows.map((row) => ({
    id: row.id,
    name: JSON.parse(row.name) as LangText,
    ...(row.ico !== null && { ico: row.ico }),
    ...(row.unit !== null && { unit: row.unit }),
  }));
}

/** Organisations by their short names. */
export async function findOrganisations(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Organisation>> {
  return new Map((await listOrganisationRows(db, ids)).map((organisation) => [organisation.id, organisation]));
}

/** Registers organisations or changes what is known of them. */
export async function upsertOrganisations(db: Db, organisations: readonly Organisation[], now: string): Promise<void> {
  if (organisations.length === 0) return;
  await db
    .insertInto('organisation')
    .values(
      organisations.map(({ id, name, ico, unit }) => ({
        id,
        name: JSON.stringify(name),
        ico: ico ?? null,
        unit: unit ?? null,
        created_at: now,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((eb) => ({ name: eb.ref('excluded.name'), ico: eb.ref('excluded.ico'), unit: eb.ref('excluded.unit') })),
    )
    .execute();
}
