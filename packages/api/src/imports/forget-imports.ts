import type { Context } from '../context.ts';

const keptDays = 180;

/** Forgets runs of imports after half a year, see `docs/reference/configuration.md`. */
export async function forgetImports({ database: { db }, clock }: Context): Promise<void> {
  const before = new Date(clock().getTime() - keptDays * 86_400_000).toISOString();
  const old = db.selectFrom('import_run').select('id').where('started_at', '<', before);
  await db.deleteFrom('import_refusal').where('run_id', 'in', old).execute();
  await db.deleteFrom('import_run').where('started_at', '<', before).execute();
}
