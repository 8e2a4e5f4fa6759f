import type { Selectable, Updateable } from 'kysely';
import type { Db } from '../../db/open-database.ts';
import type { Tables } from '../../db/tables.ts';
import type { WebhookEvent } from './webhook-events.ts';

export type WebhookRow = Selectable<Tables['webhook']>;
export type DeliveryRow = Selectable<Tables['webhook_delivery']>;

/** Kinds of events that a webhook is sent; an empty list stands for all. */
export function eventsOf({ events }: Pick<WebhookRow, 'events'>): readonly WebhookEvent[] {
  return JSON.parse(events) as WebhookEvent[];
}

/** Webhooks of organisations, or of all; the oldest first. */
export async function listWebhookRows(db: Db, organisation: string | null): Promise<WebhookRow[]> {
  return await db
    .selectFrom('webhook')
    .selectAll()
    .$if(organisation !== null, (query) => query.where('organisation_id', '=', organisation ?? ''))
    .orderBy('id')
    .execute();
}

export async function findWebhook(db: Db, id: string): Promise<WebhookRow | undefined> {
  return await db.selectFrom('webhook').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function updateWebhook(trx: Db, id: string, values: Updateable<Tables['webhook']>): Promise<void> {
  await trx.updateTable('webhook').set(values).where('id', '=', id).execute();
}

export async function findDelivery(db: Db, id: string): Promise<DeliveryRow | undefined> {
  return await db.selectFrom('webhook_delivery').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function updateDelivery(trx: Db, id: string, values: Updateable<Tables['webhook_delivery']>): Promise<void> {
  await trx.updateTable('webhook_delivery').set(values).where('id', '=', id).execute();
}

export async function insertDeliveries(trx: Db, rows: readonly DeliveryRow[]): Promise<void> {
  await trx.insertInto('webhook_delivery').values(rows).execute();
}

/** A delivery of a kind that has not been tried to its end. */
export async function waitingDelivery(db: Db, webhookId: string, kind: string): Promise<DeliveryRow | undefined> {
  return await db
    .selectFrom('webhook_delivery')
    .selectAll()
    .where('webhook_id', '=', webhookId)
    .where('kind', '=', kind)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
}

/** Deliveries of a webhook, the newest first. */
export async function pageOfDeliveries(
  db: Db,
  webhookId: string,
  query: { readonly state?: DeliveryRow['state'] | undefined; readonly after?: string | undefined; readonly limit: number },
): Promise<DeliveryRow[]> {
  const { state, after, limit } = query;
  return await db
    .selectFrom('webhook_delivery')
    .selectAll()
    .where('webhook_id', '=', webhookId)
    .$if(state !== undefined, (select) => select.where('state', '=', state ?? 'dead'))
    .$if(after !== undefined, (select) => select.where('id', '<', after ?? ''))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}
