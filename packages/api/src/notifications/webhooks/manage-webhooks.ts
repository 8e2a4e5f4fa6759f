import { randomBytes } from 'node:crypto';
import { Problem } from '@pasport/model';
import { v7 as uuid } from 'uuid';
import { actorRef, type Actor } from '../../accounts/actor.ts';
import { authorOf } from '../../accounts/own-account.ts';
import { seal } from '../../accounts/secrets/seal.ts';
import { writeAudited } from '../../audit/write-audited.ts';
import type { Context, RequestInfo } from '../../context.ts';
import { fetchRefusals } from '../../fetch/fetch-refusals.ts';
import { postRefusal } from '../../fetch/guarded-post.ts';
import { knownOrganisations } from '../../organisations/organisation.store.ts';
import { allowed, demand } from '../../permissions/allowed.ts';
import { of } from '../../permissions/resource.ts';
import type { WebhookEvent } from './webhook-events.ts';
import { webhookSecret } from './webhook.job.ts';
import { eventsOf, findWebhook, listWebhookRows, type WebhookRow } from './webhook.store.ts';

/** A webhook as it is shown: everything but its secret. */
export interface ShownWebhook {
  readonly id: string;
  readonly organisation: string;
  readonly url: string;
  /** Empty: all of them. */
  readonly events: readonly WebhookEvent[];
  readonly createdAt: string;
  readonly disabledAt: string | null;
  readonly failuresInRow: number;
}

export interface WantedWebhook {
  /** Left out: that of the actor. */
  readonly organisation?: string | undefined;
  readonly url: string;
  readonly events: readonly WebhookEvent[];
}

/** Most webhooks of one organisation: each event is sent to all of them. */
const maxWebhooks = 20;

function shown(row: WebhookRow): ShownWebhook {
  const { id, organisation_id: organisation, url, created_at: createdAt, disabled_at: disabledAt, failures_in_row: failuresInRow } = row;
  return { id, organisation, url, events: eventsOf(row), createdAt, disabledAt, failuresInRow };
}

/**
 * Webhooks of the own organisation, or of all for the system administrator.
 *
 * @throws {Problem} `not-signed-in`, `not-allowed`
 */
export async function listWebhooks(ctx: Context, actor: Actor): Promise<ShownWebhook[]> {
  const seesAll = allowed(actor, 'webhook.list', of(null));
  const own = actor.kind === 'guest' ? null : actor.organisation;
  if (!seesAll) demand(actor, 'webhook.list', of(own));
  return (await listWebhookRows(ctx.database.db, seesAll ? null : own)).map(shown);
}

/**
 * Adds a webhook; its secret is in the answer this once.
 *
 * @throws {Problem} `not-signed-in`, `not-allowed`, `organisation-not-found`, `webhook-not-accepted` with the reason
 */
export async function makeWebhook(
  ctx: Context,
  actor: Actor,
  wanted: WantedWebhook,
  info: RequestInfo,
): Promise<ShownWebhook & { secret: string }> {
  const organisation = wanted.organisation ?? (actor.kind === 'guest' ? null : actor.organisation);
  demand(actor, 'webhook.change', of(organisation));
  const { db } = ctx.database;
  if (organisation === null || !(await knownOrganisations(db, [organisation])).has(organisation))
    throw new Problem('organisation-not-found', { params: { organisation: organisation ?? '' } });
  await refuseUrl(ctx, wanted.url);
  const secret = `whsec_${randomBytes(32).toString('base64url')}`;
  const row: WebhookRow = {
    id: uuid(),
    organisation_id: organisation,
    url: wanted.url,
    secret: seal(ctx.secret, webhookSecret, secret),
    events: JSON.stringify([...new Set(wanted.events)]),
    created_by: actorRef(actor),
    created_at: ctx.clock().toISOString(),
    failures_in_row: 0,
    disabled_at: null,
  };
  await writeAudited(ctx.database, authorOf(ctx, actor, info), async (trx, note) => {
    if ((await listWebhookRows(trx, organisation)).length >= maxWebhooks)
      throw new Problem('webhook-not-accepted', { params: { reason: 'too-many', max: maxWebhooks } });
    await trx.insertInto('webhook').values(row).execute();
    note({ action: 'webhook.make', object: `webhook:${row.id}`, organisation });
  });
  return { ...shown(row), secret };
}

async function refuseUrl(ctx: Context, url: string): Promise<void> {
  const reason = ctx.fetchRules ? await postRefusal(url, ctx.fetchRules) : 'turned-off';
  if (reason === undefined) return;
  const message = reason === 'turned-off' ? turnedOff : reason === 'scheme-not-allowed' ? httpsOnly : fetchRefusals[reason];
  throw new Problem('webhook-not-accepted', { faults: [{ pointer: '/url', code: reason, message }], params: { reason } });
}

const turnedOff = {
  cs: 'Server nesmí nikam posílat požadavky (PASPORT_FETCH=off).',
  en: 'The server may not send requests anywhere (PASPORT_FETCH=off).',
};
const httpsOnly = { cs: 'Adresa musí začínat https://.', en: 'The address has to begin with https://.' };

/**
 * A webhook that the actor manages.
 *
 * @throws {Problem} `webhook-not-found`, also for those that are not theirs; `not-signed-in`, `not-allowed` for those who
 *   manage none
 */
export async function managedWebhook(
  ctx: Context,
  actor: Actor,
  id: string,
  action: 'webhook.list' | 'webhook.change',
): Promise<WebhookRow> {
  const row = await findWebhook(ctx.database.db, id);
  if (row && allowed(actor, action, of(row.organisation_id))) return row;
  demand(actor, action, of(actor.kind === 'guest' ? null : actor.organisation));
  throw new Problem('webhook-not-found');
}

/**
 * A webhook by its identifier.
 *
 * @throws {Problem} `webhook-not-found`, `not-signed-in`, `not-allowed`
 */
export async function getWebhook(ctx: Context, actor: Actor, id: string): Promise<ShownWebhook> {
  return shown(await managedWebhook(ctx, actor, id, 'webhook.list'));
}

/** Removes a webhook with its deliveries. */
export async function dropWebhook(ctx: Context, actor: Actor, id: string, info: RequestInfo): Promise<void> {
  const { organisation_id: organisation } = await managedWebhook(ctx, actor, id, 'webhook.change');
  await writeAudited(ctx.database, authorOf(ctx, actor, info), async (trx, note) => {
    await trx.deleteFrom('webhook_delivery').where('webhook_id', '=', id).execute();
    await trx.deleteFrom('webhook').where('id', '=', id).execute();
    note({ action: 'webhook.drop', object: `webhook:${id}`, organisation });
  });
}
