import { v7 as uuid } from 'uuid';
import type { Context } from '../../context.ts';
import type { Db } from '../../db/open-database.ts';
import { wantJobs, type Wish } from '../../jobs/job.store.ts';
import type { EventRow } from '../event.ts';
import { webhookEvents } from './webhook-events.ts';
import { eventsOf, insertDeliveries, listWebhookRows, type DeliveryRow } from './webhook.store.ts';

const offered: ReadonlySet<string> = new Set(webhookEvents);

/**
 * Puts an event on its way to the webhooks of its organisation that want it. They learn what happened to which
 * passport, and where to read more with a token; nothing of what is in it, whatever its level.
 */
export async function sendToWebhooks(ctx: Context, trx: Db, event: EventRow): Promise<void> {
  if (event.organisation_id === null || !offered.has(event.kind)) return;
  const webhooks = (await listWebhookRows(trx, event.organisation_id)).filter(
    (webhook) => webhook.disabled_at === null && (eventsOf(webhook).length === 0 || eventsOf(webhook).some((kind) => kind === event.kind)),
  );
  if (webhooks.length === 0) return;
  const now = ctx.clock().toISOString();
  const payload = JSON.stringify({
    id: event.id,
    kind: event.kind,
    at: event.at,
    organisation: event.organisation_id,
    passport: { id: event.passport_id, link: `${ctx.baseUrl}/api/v1/passports/${event.passport_id}` },
  });
  const rows = webhooks.map((webhook): DeliveryRow => ({
    id: uuid(),
    webhook_id: webhook.id,
    event_id: event.id,
    kind: event.kind,
    payload,
    state: 'waiting',
    attempts: 0,
    status: null,
    reason: null,
    created_at: now,
    attempted_at: null,
    next_at: now,
  }));
  await insertDeliveries(trx, rows);
  await wantJobs(
    trx,
    rows.map(({ id }) => deliveryWish(id)),
    now,
  );
}

/** The job that takes a delivery to its webhook. */
export function deliveryWish(deliveryId: string): Wish {
  return { kind: 'webhook', key: `webhook:${deliveryId}`, payload: { deliveryId } };
}
