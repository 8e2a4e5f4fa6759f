import type { Updateable } from 'kysely';
import type { Actor } from '../../accounts/actor.ts';
import { authorOf } from '../../accounts/own-account.ts';
import { writeAudited } from '../../audit/write-audited.ts';
import type { Context, RequestInfo } from '../../context.ts';
import type { Tables } from '../../db/tables.ts';
import { getWebhook, managedWebhook, type ShownWebhook } from './manage-webhooks.ts';
import type { WebhookEvent } from './webhook-events.ts';
import { updateWebhook } from './webhook.store.ts';

/** Turns a webhook on again that was turned off; what happened meanwhile can be sent by hand. */
export async function enableWebhook(ctx: Context, actor: Actor, id: string, info: RequestInfo): Promise<ShownWebhook> {
  return await change(ctx, actor, { id, action: 'webhook.enable', values: { disabled_at: null, failures_in_row: 0 } }, info);
}

/** Sends a webhook nothing until it is turned on again; deliveries that wait are given up. */
export async function pauseWebhook(ctx: Context, actor: Actor, id: string, info: RequestInfo): Promise<ShownWebhook> {
  const values = { disabled_at: ctx.clock().toISOString(), failures_in_row: 0 };
  return await change(ctx, actor, { id, action: 'webhook.pause', values }, info);
}

/**
 * Chooses what a webhook is sent; an empty list stands for all events.
 *
 * @throws {Problem} `webhook-not-found`, `not-signed-in`, `not-allowed`
 */
export async function chooseEvents(
  ctx: Context,
  actor: Actor,
  { id, events }: { readonly id: string; readonly events: readonly WebhookEvent[] },
  info: RequestInfo,
): Promise<ShownWebhook> {
  const values = { events: JSON.stringify([...new Set(events)]) };
  return await change(ctx, actor, { id, action: 'webhook.change', values }, info);
}

interface Change {
  readonly id: string;
  readonly action: string;
  readonly values: Updateable<Tables['webhook']>;
}

async function change(ctx: Context, actor: Actor, { id, action, values }: Change, info: RequestInfo): Promise<ShownWebhook> {
  const row = await managedWebhook(ctx, actor, id, 'webhook.change');
  await writeAudited(ctx.database, authorOf(ctx, actor, info), async (trx, note) => {
    await updateWebhook(trx, id, values);
    note({ action, object: `webhook:${id}`, organisation: row.organisation_id });
  });
  return await getWebhook(ctx, actor, id);
}
