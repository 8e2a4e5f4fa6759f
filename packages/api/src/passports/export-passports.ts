import type { Actor } from '../accounts/actor.ts';
import { noteRead } from '../audit/sensitive-reads.ts';
import type { Context } from '../context.ts';
import { scopeOf } from '../visibility/scope.ts';
import type { PassportView } from '../visibility/views.ts';
import { visibleView } from '../visibility/visible-view.ts';
import { documentOf } from './passport.store.ts';

export interface ExportOptions {
  /** Passports of one organisation only. */
  readonly organisation?: string | undefined;
}

/** Passports read at once. */
const pageSize = 200;

/**
 * Every passport the caller may see, in the order of registration, read page by page: what changes meanwhile
 * neither repeats nor is passed over. Archived ones are left out.
 */
export async function* exportPassports(ctx: Context, actor: Actor, { organisation }: ExportOptions): AsyncGenerator<PassportView> {
  const scope = scopeOf(actor);
  for (let last = ''; ;) {
    const query = ctx.database.db
      .selectFrom('passport')
      .select(['id', 'document'])
      .where('id', '>', last)
      .where('status', '<>', 'archived');
    const rows = await (organisation === undefined ? query : query.where('organisation_id', '=', organisation))
      .orderBy('id')
      .limit(pageSize)
      .execute();
    for (const row of rows) {
      const view = noteRead(actor, visibleView(documentOf(row), scope));
      if (view) yield view;
    }
    const next = rows.at(-1)?.id;
    if (next === undefined || rows.length < pageSize) return;
    last = next;
  }
}
