import type { Actor } from '../accounts/actor.ts';
import type { Context } from '../context.ts';
import { demand } from '../permissions/allowed.ts';
import { of } from '../permissions/resource.ts';
import { selectAudit, type AuditQuery } from './audit-query.ts';
import { shownAudit, type ShownAudit } from './shown-audit.ts';
import { verifyAudit, type AuditVerdict } from './verify-audit.ts';

const defaultLimit = 50;

/**
 * The audit log, the newest first.
 *
 * @returns `next` for `before` of the next page; `null` on the last one
 * @throws {Problem} `not-signed-in`, `not-allowed`
 */
export async function listAudit(
  ctx: Context,
  actor: Actor,
  query: AuditQuery & { readonly limit?: number | undefined },
): Promise<{ items: ShownAudit[]; next: number | null }> {
  demand(actor, 'audit.read', of(null));
  const limit = query.limit ?? defaultLimit;
  const rows = await selectAudit(ctx.database.db, query)
    .orderBy('seq', 'desc')
    .limit(limit + 1)
    .execute();
  const items = rows.slice(0, limit).map(shownAudit);
  return { items, next: rows.length > limit ? (items.at(-1)?.seq ?? null) : null };
}

/**
 * Recomputes the audit chain, see `verifyAudit`.
 *
 * @throws {Problem} `not-signed-in`, `not-allowed`
 */
export async function checkAudit(ctx: Context, actor: Actor): Promise<AuditVerdict> {
  demand(actor, 'audit.read', of(null));
  return await verifyAudit(ctx.database);
}
