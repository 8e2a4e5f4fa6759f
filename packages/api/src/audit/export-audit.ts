import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { demand } from '../permissions/allowed.ts';
import { of } from '../permissions/resource.ts';
import { selectAudit, type AuditQuery } from './audit-query.ts';
import { shownAudit, type ShownAudit } from './shown-audit.ts';

/** Entries read at once. */
const pageSize = 1_000;

/**
 * Every entry of the audit log that is asked for, the oldest first – the order of the chain –, read page by page.
 *
 * @throws {Problem} `not-signed-in`, `not-allowed`: before the first entry
 */
export function exportAudit(ctx: Context, actor: Actor, query: AuditQuery): AsyncGenerator<ShownAudit> {
  demand(actor, 'audit.read', of(null));
  return entries(ctx, query);
}

async function* entries({ database: { db } }: Context, query: AuditQuery): AsyncGenerator<ShownAudit> {
  for (let after = query.after ?? 0; ;) {
    const rows = await selectAudit(db, { ...query, after })
      .orderBy('seq')
      .limit(pageSize)
      .execute();
    for (const row of rows) yield shownAudit(row);
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return;
    after = last.seq;
  }
}
