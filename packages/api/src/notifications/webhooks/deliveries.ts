import { Problem } from '@pasport/model';
import type { Actor } from '../../accounts/actor.ts';
import { authorOf } from '../../accounts/own-account.ts';
import { writeAudited } from '../../audit/write-audited.ts';
import type { Context, RequestInfo } from '../../context.ts';
import { wantJobs } from '../../jobs/job.store.ts';
import { managedWebhook } from './manage-webhooks.ts';
import { deliveryWish } from './send-to-webhooks.ts';
import { findDelivery, pageOfDeliveries, updateDelivery, type DeliveryRow } from './webhook.store.ts';

/** One event on its way to a webhook, and how far it got. */
export interface ShownDelivery {
  readonly id: string;
  readonly kind: string;
  readonly state: DeliveryRow['state'];
  readonly attempts: number;
  /** What the other server answered last. */
  readonly status: number | null;
  /** Why it did not arrive: a code. */
  readonly reason: string | null;
  readonly createdAt: string;
  readonly attemptedAt: string | null;
  /** When it is tried next. */
  readonly nextAt: string | null;
  /** What is sent, word by word. */
  readonly payload: unknown;
}

export interface DeliveryPage {
  readonly items: readonly ShownDelivery[];
  readonly next: string | null;
}

const usualLimit = 50;

/** A delivery as it is shown. */
export function shownDelivery(row: DeliveryRow): ShownDelivery {
  const { id, kind, state, attempts, status, reason } = row;
  const times = { createdAt: row.created_at, attemptedAt: row.attempted_at, nextAt: row.next_at };
  return { id, kind, state, attempts, status, reason, ...times, payload: JSON.parse(row.payload) as unknown };
}

/**
 * Deliveries of a webhook, the newest first; `dead` ones are those that were given up.
 *
 * @throws {Problem} `webhook-not-found`, `not-signed-in`, `not-allowed`
 */
export async function listDeliveries(
  ctx: Context,
  actor: Actor,
  webhookId: string,
  query: { readonly state?: DeliveryRow['state'] | undefined; readonly limit?: number | undefined; readonly cursor?: string | undefined },
): Promise<DeliveryPage> {
  await managedWebhook(ctx, actor, webhookId, 'webhook.list');
  const { state, cursor, limit = usualLimit } = query;
  const rows = await pageOfDeliveries(ctx.database.db, webhookId, { state, after: cursor, limit: limit + 1 });
  const page = rows.slice(0, limit);
  return { items: page.map(shownDelivery), next: rows.length > limit ? (page.at(-1)?.id ?? null) : null };
}

/**
 * Sends a delivery again, at once, whatever became of it.
 *
 * @throws {Problem} `webhook-not-found`, `delivery-not-found`, `webhook-disabled`, `not-signed-in`, `not-allowed`
 */
export async function redeliver(
  ctx: Context,
  actor: Actor,
  { webhookId, deliveryId }: { readonly webhookId: string; readonly deliveryId: string },
  info: RequestInfo,
): Promise<ShownDelivery> {
  const webhook = await managedWebhook(ctx, actor, webhookId, 'webhook.change');
  if (webhook.disabled_at !== null) throw new Problem('webhook-disabled');
  const now = ctx.clock().toISOString();
  await writeAudited(ctx.database, authorOf(ctx, actor, info), async (trx, note) => {
    const delivery = await findDelivery(trx, deliveryId);
    if (delivery?.webhook_id !== webhookId) throw new Problem('delivery-not-found');
    await updateDelivery(trx, deliveryId, { state: 'waiting', attempts: 0, reason: null, next_at: now });
    await wantJobs(trx, [deliveryWish(deliveryId)], now);
    note({ action: 'webhook.redeliver', object: `delivery:${deliveryId}`, organisation: webhook.organisation_id });
  });
  ctx.wakeJobs();
  const row = await findDelivery(ctx.database.db, deliveryId);
  if (!row) throw new Problem('delivery-not-found');
  return shownDelivery(row);
}
