import { Problem } from '@pasport/model';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../../accounts/actor.ts';
import { authorOf } from '../../accounts/own-account.ts';
import { writeAudited } from '../../audit/write-audited.ts';
import type { Context, RequestInfo } from '../../context.ts';
import { wantJobs } from '../../jobs/job.store.ts';
import { shownDelivery, type ShownDelivery } from './deliveries.ts';
import { managedWebhook } from './manage-webhooks.ts';
import { deliveryWish } from './send-to-webhooks.ts';
import { testEvent } from './webhook-events.ts';
import { insertDeliveries, waitingDelivery, type DeliveryRow } from './webhook.store.ts';

/**
 * Sends a webhook something that did not happen, signed like all else, to see whether it arrives. It is tried once and
 * does not count against the webhook; while one waits, no other is made.
 *
 * @throws {Problem} `webhook-not-found`, `webhook-disabled`, `not-signed-in`, `not-allowed`
 */
export async function testWebhook(ctx: Context, actor: Actor, id: string, info: RequestInfo): Promise<ShownDelivery> {
  const webhook = await managedWebhook(ctx, actor, id, 'webhook.change');
  if (webhook.disabled_at !== null) throw new Problem('webhook-disabled');
  const at = ctx.clock().toISOString();
  const wanted = testDelivery(id, webhook.organisation_id, at);
  let delivery = wanted;
  await writeAudited(ctx.database, authorOf(ctx, actor, info), async (trx, note) => {
    const waiting = await waitingDelivery(trx, id, testEvent);
    delivery = waiting ?? wanted;
    if (waiting) return;
    await insertDeliveries(trx, [wanted]);
    await wantJobs(trx, [deliveryWish(wanted.id)], at);
    note({ action: 'webhook.test', object: `webhook:${id}`, organisation: webhook.organisation_id });
  });
  ctx.wakeJobs();
  return shownDelivery(delivery);
}

function testDelivery(webhookId: string, organisation: string, at: string): DeliveryRow {
  const event = uuid();
  return {
    id: uuid(),
    webhook_id: webhookId,
    event_id: event,
    kind: testEvent,
    payload: JSON.stringify({ id: event, kind: testEvent, at, organisation }),
    state: 'waiting',
    attempts: 0,
    status: null,
    reason: null,
    created_at: at,
    attempted_at: null,
    next_at: at,
  };
}
